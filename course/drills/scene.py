"""What one sees at a moment of a run, as plain data in the current language: clocks, levels, messages, choices, story."""
from __future__ import annotations

from hashlib import sha256
from typing import Iterable

from course.drills.engine import Run
from course.drills.release import FREE, NEXT, compose
from course.drills.scenario import PARTIES
from course.text import say

LEVELS = (*PARTIES, "rumour", "safety")
SOON = 3  # minutes before a decision lapses


def scene(run: Run) -> dict:
    """Everything there is to see now. Nothing of what is to come, nor which option is good."""
    drill, state = run.drill, run.state
    return {
        "minute": state.minute,
        "time": drill.time(state.minute),
        "left": max(0, drill.minutes - state.minute),
        "ended": run.ended,
        "clocks": [
            clock("public", state.minute, drill.first_release, state.happened.get("released")),
            clock("authority", state.minute, drill.authority.minutes, state.happened.get("reported")),
        ],
        "promised": say("drill.promised", time=drill.time(state.promised)) if state.promised is not None else "",
        "levels": [{"id": name, "name": name_of(name), "value": state.level(name)} for name in LEVELS],
        "inbox": [message(run, entry) for entry in reversed(state.trace) if entry["kind"] == "inject"],
        "decisions": [_decision(run, id, opened) for id, opened in state.open.items()] if not run.ended else [],
        "facts": [{"id": id, "text": str(drill.facts[id].text), "status": standing(run, id)} for id in drill.facts if id in state.known],
        "story": [story(run, entry) for entry in state.trace if entry["kind"] != "inject"],
        "wait": run.quiet() if not run.ended else 0,
    }


def clock(id: str, minute: int, limit: int, done: int | None) -> dict:
    """One of the two clocks: what it counts, how it stands ("running", "done", "late") and in which words."""
    state = "done" if done is not None else "late" if minute > limit else "running"
    late = state == "done" and done > limit
    key = "donelate" if late else state
    at = minute if done is None else done
    return {
        "id": id, "name": say(f"drill.clock.{id}"), "state": "late" if late else state, "limit": limit, "minute": at,
        "text": say(f"drill.clock.{key}", minute=at, limit=limit, left=abs(limit - at)),
    }


def form(run: Run) -> dict:
    """The parts of a release that do not change: unknowns, attitudes, times of the next one."""
    release = run.drill.release
    return {
        "minutes": release.minutes, "free": FREE,
        "unknowns": [{"id": id, "text": str(one.text)} for id, one in release.unknowns.items()],
        "attitudes": [{"id": id, "text": str(release.attitudes[id].text)} for id in mixed(release.attitudes, "attitudes")],
        "next": [{"id": id, "text": say(f"drill.next.{id}")} for id in NEXT],
    }


def mixed(ids: Iterable[str], salt: str) -> list[str]:
    """The ids in an order that tells nothing; authors tend to write the good one first."""
    return sorted(ids, key=lambda id: sha256(f"{salt}/{id}".encode()).digest())


def name_of(level: str) -> str:
    """The name of an indicator."""
    return say(f"drill.level.{level}")


def standing(run: Run, fact: str) -> str:
    """How a known fact stands, in a word; "" if it is certain and up to date."""
    if run.state.known[fact] != "confirmed":
        return say(f"drill.standing.{run.state.known[fact]}")
    return say("drill.standing.overtaken") if run.state.overtaken(run.drill, fact) else ""


def message(run: Run, entry: dict) -> dict:
    """An inject that has arrived."""
    one = run.drill.injects[entry["id"]]
    return {
        "id": entry["id"], "time": run.drill.time(entry["minute"]), "kind": say(f"drill.kind.{one.kind}"),
        "from": str(one.sender), "text": str(one.text),
    }


def story(run: Run, entry: dict) -> dict:
    """A line of the log: time, what happened, what came of it, and what it changed."""
    drill, kind = run.drill, entry["kind"]
    line = {"time": drill.time(entry["minute"]), "kind": kind, "text": "", "then": "", "change": changes(entry["change"])}
    if kind == "inject":
        one = message(run, entry)
        return line | {"text": say("drill.from", kind=one["kind"], name=one["from"]), "then": one["text"]}
    if kind == "decide":
        option = drill.decisions[entry["id"]].options[entry["option"]]
        return line | {"text": str(option.text), "then": str(option.then)}
    if kind == "late":
        decision = drill.decisions[entry["id"]]
        return line | {"text": say("drill.undecided", question=decision.question), "then": str(decision.late.then)}
    if kind == "release":
        return line | {"text": say("drill.sent"), "then": compose(drill, entry["draft"], entry["minute"])}
    if kind == "slip":
        return line | {"text": say(f"drill.slip.{entry['id']}")}
    return line | {"text": say("drill.ended")}


def changes(change: dict[str, int]) -> str:
    """Which indicators went up or down, and by how much."""
    return say("drill.comma").join(f"{name_of(name)} {by:+d}".replace("-", "−") for name, by in change.items())


def _decision(run: Run, id: str, opened: int) -> dict:
    one, options = run.drill.decisions[id], run.options(id)
    due = opened + one.due if one.due else None
    left = due - run.state.minute if due else SOON + 1
    return {
        "id": id, "question": str(one.question),
        "due": say("drill.due", time=run.drill.time(due), left=left) if due else "",
        "soon": left <= SOON,
        "options": [
            {"id": name, "text": str(options[name].text), "minutes": options[name].minutes} for name in mixed(options, id)
        ],
    }
