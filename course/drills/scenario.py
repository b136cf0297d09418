"""A drill as an instructor writes it: setting, clocks, facts, injects, decisions, endings (one YAML file each).

What has happened is named by one flat set of ids, which conditions (`When`) speak about: an inject or a fact by its
id, a decision by its id, a choice by "decision.option" ("decision.late" if nobody decided in time), and the two
words "released" and "reported".
"""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Iterator, Literal

from pydantic import Field, StringConstraints

from course import handbook
from course.errors import CourseError
from course.records import Record, Text, line, nearest, read
from course.text import say

FOLDER = Path(__file__).parents[1] / "scenarios"
PARTIES = ("government", "customer", "partner", "media", "community")
MILESTONES = ("released", "reported")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
Rating = Literal["good", "middling", "poor"]
Minutes = Annotated[int, Field(ge=1, le=120)]
Level = Annotated[int, Field(ge=0, le=100)]


class Effects(Record):
    """By how much the indicators change; `trust` stands for all five stakeholders."""

    trust: int = 0
    government: int = 0
    customer: int = 0
    partner: int = 0
    media: int = 0
    community: int = 0
    rumour: int = 0
    safety: int = 0


class Levels(Record):
    """Levels of indicators, 0–100; `trust` is the mean of the five stakeholders."""

    trust: Level | None = None
    government: Level | None = None
    customer: Level | None = None
    partner: Level | None = None
    media: Level | None = None
    community: Level | None = None
    rumour: Level | None = None
    safety: Level | None = None


class When(Record):
    """A condition: from `minute` on, all of `after`, one of `any`, none of `without`, indicators within bounds."""

    minute: int = Field(0, ge=0)
    after: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    at_least: Levels = Levels()
    at_most: Levels = Levels()


class Trust(Record):
    """The trust of each stakeholder at the start, 0–100."""

    government: Level
    customer: Level
    partner: Level
    media: Level
    community: Level


class Start(Record):
    """The indicators at minute 0."""

    trust: Trust
    rumour: Level
    safety: Level


class Clock(Record):
    """A time limit of the exercise, in minutes from the start; `why` says that the course set it, and why."""

    minutes: Minutes
    why: Text


class Fact(Record):
    """A sentence that a release may contain.

    It is known from `minute` on, or once something `reveals` it. An unconfirmed one must not be said before it was
    checked; only then it shows whether it is `true`. `until`: another fact that overtakes it. `must`: every release
    has to say it once it is known. `private`: it never belongs in a release.
    """

    text: Text
    about: Literal["event", "people", "safety", "supply", "cause"] = "event"
    minute: int | None = Field(None, ge=0)
    unconfirmed: bool = False
    true: bool = True
    until: str | None = None
    must: bool = False
    private: bool = False


class Consequence(Record):
    """What something changes."""

    effects: Effects = Effects()
    reveals: tuple[str, ...] = ()  # facts
    checks: tuple[str, ...] = ()  # facts whose truth becomes known
    brings: tuple[str, ...] = ()  # injects that arrive at once


class Inject(Consequence):
    """A message that arrives `delay` minutes after its condition holds.

    The seed shifts it by up to `jitter` minutes: the minute of its condition if that has one, else the delay.
    """

    kind: Literal["rumour", "press", "government", "customer", "fact"]
    sender: Text = Field(alias="from")
    text: Text
    when: When = When()
    delay: int = Field(0, ge=0, le=120)
    jitter: int = Field(0, ge=0, le=15)


class Judged(Consequence):
    """A way to act (or to miss acting), what came of it, and what the debrief says, with its source."""

    then: Text
    why: Text
    source: str


class Option(Judged):
    """A way to decide. It takes `minutes`; `reports` stops the authority clock; `closes` ends the drill."""

    text: Text
    minutes: Minutes
    rating: Rating
    when: When = When()
    reports: bool = False
    closes: bool = False


class Decision(Record):
    """A question that opens when its condition holds and closes `due` minutes later with what `late` says."""

    question: Text
    when: When = When()
    due: Minutes | None = None
    late: Judged | None = None
    options: dict[Id, Option] = Field(min_length=2)


class Unknown(Record):
    """A sentence on what is not known yet; it is out of place once one of the facts `until` is certain; none: it stays open."""

    text: Text
    until: tuple[str, ...] = ()


class Attitude(Record):
    """The sentence in which the company takes a stand; `fault` says what is wrong with it, if anything."""

    text: Text
    fault: Literal["promise", "blame", "speculation", "cold"] | None = None
    why: Text
    source: str


class Release(Record):
    """What a release is made of beside the facts, and how long it takes."""

    minutes: Minutes = 5
    unknowns: dict[Id, Unknown] = Field(min_length=1)
    attitudes: dict[Id, Attitude] = Field(min_length=2)


class Ending(Record):
    """How the drill may end. The first one whose condition holds counts; the last one has none."""

    rating: Rating
    title: Text
    text: Text
    when: When = When()


class Scenario(Record):
    """A drill: an invented incident or crisis."""

    title: Text
    kind: Literal["incident", "crisis"]
    company: Text
    role: Text
    setting: Text
    clock: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]  # time of day at minute 0
    minutes: int = Field(ge=20, le=240)  # how long the drill runs
    public: Clock | None = None  # incidents: the handbook's 20 minutes
    authority: Clock
    start: Start
    facts: dict[Id, Fact] = Field(min_length=3)
    injects: dict[Id, Inject] = Field(min_length=3)
    decisions: dict[Id, Decision] = Field(min_length=3)
    release: Release
    endings: dict[Id, Ending] = Field(min_length=3)

    @property
    def first_release(self) -> int:
        """Minutes to the first release: for incidents what the handbook calls usual (p. 8), else the course's own."""
        return self.public.minutes if self.public else handbook.procedure("incident").first_release_minutes

    def events(self) -> set[str]:
        """Every id a condition may name."""
        chosen = {f"{id}.{option}" for id, one in self.decisions.items() for option in (*one.options, "late")}
        return chosen | {*self.facts, *self.injects, *self.decisions, *MILESTONES}

    def time(self, minute: int) -> str:
        """The time of day at `minute`."""
        hours, minutes = map(int, self.clock.split(":"))
        total = (hours * 60 + minutes + minute) % (24 * 60)
        return f"{total // 60:02}:{total % 60:02}"


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
