"""A drill as an instructor writes it: setting, clocks, facts, injects, decisions, endings (one YAML file each).

What has happened is named by one flat set of ids, which conditions (`When`) speak about: an inject or a fact by its
id, a decision by its id, a choice by "decision.option" ("decision.late" if nobody decided in time), and the two
words "released" and "reported".
"""
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from course import handbook
from course.records import Record, Text

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
