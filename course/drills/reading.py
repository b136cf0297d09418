"""Read drills; what in them refers to nothing, inside the drill or in the handbook, is told with file, line and key."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Iterator

from course import handbook
from course.drills.scenario import MILESTONES, Judged, Scenario, When
from course.errors import CourseError
from course.records import Record, line, nearest, read
from course.text import say

FOLDER = Path(__file__).parents[1] / "scenarios"


def ids() -> list[str]:
    """The drills there are."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


@cache
def scenario(id: str) -> Scenario:
    """The drill `id` of the course."""
    if id not in ids():
        raise nearest(id, ids(), say("drill.word"))
    return load(FOLDER / f"{id}.yaml")


def load(path: Path) -> Scenario:
    """The drill in the file `path`. Raises CourseError for the first fault, with file, line and key."""
    found = read(path, Scenario)
    for fault in dangling(path, found):
        raise fault
    return found


def source(name: str) -> tuple[str, int | None]:
    """What a `source` refers to: its name and printed page.

    "incident.release", "crisis.candour" (a step or rule), "precision.content", "stakeholder.media", a playbook such
    as "media-3", or "course" for the course's own advice, which has no page.
    """
    if name == "course":
        return say("drill.own"), None
    chapter, _, part = name.partition(".")
    if not part:
        found = handbook.playbook(name)
        return str(found.title), found.page
    known = _chapters()
    if chapter not in known:
        raise nearest(chapter, (*known, "course"), say("drill.source"))
    if part not in known[chapter]:
        raise nearest(name, (f"{chapter}.{one}" for one in known[chapter]), say("drill.source"))
    return str(known[chapter][part].name), known[chapter][part].page


@cache
def _chapters() -> dict[str, dict]:
    steps = {name: found.steps | found.rules for name, found in handbook.procedures().items()}
    return steps | {"precision": handbook.framework().precisions, "stakeholder": handbook.stakeholders()}


def dangling(path: Path, drill: Scenario) -> Iterator[CourseError]:
    """Ids that name nothing, sources that do not exist, and what the records cannot say by themselves."""
    for keys, wanted, known in _references(drill):
        if wanted not in known:
            yield _fault(path, keys, nearest(wanted, known, say("drill.id")))
    for keys, name in _sources(drill):
        try:
            source(name)
        except CourseError as error:
            yield _fault(path, keys, error)
    for id in drill.facts.keys() & drill.injects.keys() | drill.decisions.keys() & (drill.facts.keys() | drill.injects.keys()):
        yield _fault(path, ("decisions" if id in drill.decisions else "injects", id), say("drill.fault.twice"))
    for part in ("facts", "injects", "decisions"):
        for id in MILESTONES:
            if id in getattr(drill, part):
                yield _fault(path, (part, id), say("drill.fault.milestone"))
    for id, fact in drill.facts.items():
        if fact.must and fact.private:
            yield _fault(path, ("facts", id), say("drill.fault.private"))
    for id, one in drill.decisions.items():
        if (one.due is None) != (one.late is None):
            yield _fault(path, ("decisions", id), say("drill.fault.due"))
        if "late" in one.options:
            yield _fault(path, ("decisions", id, "options", "late"), say("drill.fault.late"))
    if drill.kind == "crisis" and drill.public is None:
        yield _fault(path, ("kind",), say("drill.fault.public"))
    if drill.kind == "incident" and drill.public is not None:
        yield _fault(path, ("public",), say("drill.fault.handbook"))
    last = list(drill.endings)[-1]
    if drill.endings[last].when != When():
        yield _fault(path, ("endings", last, "when"), say("drill.fault.last"))
    if all(one.fault for one in drill.release.attitudes.values()):
        yield _fault(path, ("release", "attitudes"), say("drill.fault.attitude"))
    if not any(option.reports for one in drill.decisions.values() for option in one.options.values()):
        yield _fault(path, ("decisions",), say("drill.fault.reports"))


def _fault(path: Path, keys: tuple[str, ...], problem: object) -> CourseError:
    return CourseError("yaml.value", file=path.name, line=line(path, *keys), name=".".join(keys), problem=problem)


def _references(drill: Scenario) -> Iterator[tuple[tuple[str, ...], str, set[str]]]:
    facts, injects, events = set(drill.facts), set(drill.injects), drill.events()
    for id, fact in drill.facts.items():
        if fact.until:
            yield ("facts", id, "until"), fact.until, facts
    for id, unknown in drill.release.unknowns.items():
        yield from ((("release", "unknowns", id, "until"), fact, facts) for fact in unknown.until)
    for keys, one in _parts(drill):
        for name, known in (("reveals", facts), ("checks", facts), ("brings", injects)):
            for wanted in getattr(one, name, ()):
                yield (*keys, name), wanted, known
        if when := getattr(one, "when", None):
            for name in ("after", "any", "without"):
                for wanted in getattr(when, name):
                    yield (*keys, "when", name), wanted, events


def _parts(drill: Scenario) -> Iterator[tuple[tuple[str, ...], Record]]:
    """Everything with consequences or a condition, with the keys it stands under."""
    yield from ((("injects", id), one) for id, one in drill.injects.items())
    for id, decision in drill.decisions.items():
        yield ("decisions", id), decision
        if decision.late:
            yield ("decisions", id, "late"), decision.late
        yield from ((("decisions", id, "options", name), one) for name, one in decision.options.items())
    yield from ((("endings", id), one) for id, one in drill.endings.items())


def _sources(drill: Scenario) -> Iterator[tuple[tuple[str, ...], str]]:
    for keys, one in _parts(drill):
        if isinstance(one, Judged):
            yield (*keys, "source"), one.source
    for id, attitude in drill.release.attitudes.items():
        yield ("release", "attitudes", id, "source"), attitude.source
