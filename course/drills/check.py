"""What is wrong with a drill that an instructor wrote, one line each with file, line and key."""
from __future__ import annotations

from pathlib import Path

from course.drills.reading import dangling
from course.drills.scenario import Scenario
from course.drills.search import explore
from course.errors import CourseError
from course.records import line, read
from course.text import say


def problems(path: Path) -> list[CourseError]:
    """The faults of the drill in the file `path`: what does not read, names nothing, or can never be met.

    Ways through the drill are tried until nothing is left to meet: a moment for a sound drill, seconds for a faulty one.
    """
    from course.check import paired  # which checks drills itself

    try:
        drill = read(path, Scenario)
    except CourseError as error:
        return [error]
    found = list(dangling(path, drill))
    for name in Scenario.model_fields:
        found += paired(path, name, getattr(drill, name))
    return found or _unmet(path, drill)


def _unmet(path: Path, drill: Scenario) -> list[CourseError]:
    met = explore(drill)
    missing: list[tuple[tuple[str, ...], str]] = []
    missing += [(("endings", id), "ending") for id in drill.endings if id not in met.endings]
    missing += [(("injects", id), "inject") for id in drill.injects if id not in met.events]
    missing += [(("facts", id), "fact") for id in drill.facts if id not in met.events]
    for id, one in drill.decisions.items():
        if id not in met.events:
            missing.append((("decisions", id), "decision"))
            continue
        missing += [(("decisions", id, "options", name), "option") for name in one.options if f"{id}.{name}" not in met.events]
    missing += [(("decisions", id), "stuck") for id in drill.decisions if id in met.stuck]
    ratings = {one.rating for one in drill.endings.values()}
    missing += [(("endings",), rating) for rating in ("good", "middling", "poor") if rating not in ratings]
    return [
        CourseError("yaml.value", file=path.name, line=line(path, *keys), name=".".join(keys), problem=say(f"drill.unmet.{what}"))
        for keys, what in missing
    ]
