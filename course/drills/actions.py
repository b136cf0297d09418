"""What a browser or a log asks for, with known keys only; refused if it is no action, or cannot be done now."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.drills.release import FREE, NEXT
from course.errors import CourseError

if TYPE_CHECKING:
    from course.drills.engine import Run

WAIT = 60  # minutes at once


def clean(run: Run, action: Any) -> dict:
    """The action with known keys only. Raises CourseError if it is none, or cannot be done now."""
    what = action.get("do") if isinstance(action, dict) else None
    if what == "wait":
        minutes = action.get("minutes")
        if type(minutes) is not int or not 1 <= minutes <= WAIT:
            raise CourseError("drill.wait", most=WAIT)
        return {"do": "wait", "minutes": minutes}
    if what == "decide":
        id, name = action.get("decision"), action.get("option")
        if not isinstance(id, str) or id not in run.state.open:
            raise CourseError("drill.closed")
        if not isinstance(name, str) or name not in run.options(id):
            raise CourseError("drill.option")
        return {"do": "decide", "decision": id, "option": name}
    if what == "release":
        return {"do": "release"} | _release(run, action)
    raise CourseError("drill.action")


def _release(run: Run, given: dict) -> dict:
    """A release in the order of the drill's file. Raises CourseError if it cannot go out as it stands."""
    drill, free = run.drill, given.get("free") or ""
    facts, unknown = _ids(given.get("facts"), run.state.known), _ids(given.get("unknown"), drill.release.unknowns)
    attitude, after = given.get("attitude"), given.get("next")
    if facts is None or unknown is None or not isinstance(free, str):
        raise CourseError("drill.draft")
    if attitude is not None and (not isinstance(attitude, str) or attitude not in drill.release.attitudes):
        raise CourseError("drill.draft")
    if not isinstance(after, str) or after not in NEXT:
        raise CourseError("drill.nextless")
    if not facts:
        raise CourseError("drill.empty")
    if len(free) > FREE:
        raise CourseError("drill.free", most=FREE)
    return {
        "facts": [id for id in drill.facts if id in facts], "unknown": [id for id in drill.release.unknowns if id in unknown],
        "attitude": attitude, "next": after, "free": free,
    }


def _ids(given: Any, known: Any) -> set[str] | None:
    """The set of ids in the list `given`; None if it is no list, or one of them is not known."""
    if not isinstance(given, list) or not all(isinstance(one, str) and one in known for one in given):
        return None
    return set(given)
