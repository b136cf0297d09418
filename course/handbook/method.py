"""The method (parts 1 and 3 of the handbook): framework, procedures, topics, evaluation, carrying it out.

The handbook's text has lost some figures. What stood in them is not guessed: `Lost` says what the text still
gives, and whatever the course adds carries `inferred`, which says so and why.
"""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import Field

from course.handbook.vocabulary import AudienceId, ChannelId, DepartmentId
from course.records import Record, Text, read

T = TypeVar("T")
PROCEDURES = ("major", "crisis", "incident")


class Point(Record):
    """Something the handbook says, with its printed page; `inferred` says what the course added, and why."""

    name: Text
    text: Text
    page: int
    inferred: Text | None = None


class Pillar(Point):
    """One of the four pillars of the framework; `work` is what it means on a working day (the course's reading)."""

    work: Text


class Lost(Record):
    """A figure that the text has lost: what the text still gives of it, and what is missing."""

    name: Text
    page: int
    given: Text
    missing: Text


class Framework(Record):
    """Why and how a power company communicates: purposes, the four pillars, principles, the four precisions."""

    purposes: tuple[Point, ...]
    pillars: dict[str, Pillar]
    kinds: dict[str, Point]  # daily, major, crisis, incident
    principles: dict[str, Point]  # the two of ten that the text names
    precisions: dict[str, Point]
    lost: dict[str, Lost]


class Purpose(Record):
    """One row of a department's table: a purpose, whom it concerns, and the usual channels."""

    text: Text
    audience: tuple[AudienceId, ...] = Field(min_length=1)
    channels: tuple[ChannelId, ...] = Field(min_length=1)


class Duties(Record):
    """The daily communication of a department: what its work touches, with whom, and for which purposes."""

    page: int
    work: tuple[Text, ...]
    audience: tuple[AudienceId, ...]
    purposes: tuple[Purpose, ...]


class Daily(Record):
    """Daily communication by department."""

    departments: dict[DepartmentId, Duties]


class Procedure(Record):
    """Steps in their order, rules, and the parts of what is produced; `order` says how the order is known."""

    name: Text
    page: int
    order: Text
    steps: dict[str, Point]
    rules: dict[str, Point] = {}
    sections: dict[str, Point] = {}  # the ten sections of a major communication plan
    first_release_minutes: int | None = None  # incidents: time to the first release, usually


class Topics(Record):
    """Tool 2: where topics come from, by which criteria they are screened, and how they are decided."""

    page: int
    steps: dict[str, Point]
    ways: dict[str, Text]
    criteria: dict[str, Text]


class Group(Record):
    """A group of evaluation questions."""

    name: Text
    questions: tuple[Text, ...]


class Evaluation(Record):
    """Tool 3: eleven questions in three groups, each answered from `lowest` to `highest`."""

    page: int
    lowest: int
    highest: int
    groups: dict[str, Group]


class Lever(Record):
    """One of the five levers of carrying it out, with its practical rules."""

    name: Text
    page: int
    points: tuple[Point, ...] = ()
    lost: Text | None = None


class Rollout(Record):
    """Part 3: the three-all model and the five levers."""

    page: int
    model: dict[str, Point]
    levers: dict[str, Lever]


@cache
def _chapter(name: str, shape: T) -> T:
    return read(Path(__file__).parent / f"{name}.yaml", shape)


def framework() -> Framework:
    """Purposes, pillars, kinds of communication, principles, precisions, and what is lost (pages 4–25)."""
    return _chapter("framework", Framework)


def daily() -> dict[str, Duties]:
    """Daily communication: the duties of the six departments, by department id (from page 8)."""
    return _chapter("daily", Daily).departments


def procedure(name: str) -> Procedure:
    """The procedure for a major event, a crisis or an incident (pages 8–23)."""
    return _chapter(name, Procedure)


def procedures() -> dict[str, Procedure]:
    """The procedures by name."""
    return {name: procedure(name) for name in PROCEDURES}


def topics() -> Topics:
    """Tool 2, deciding what to talk about (from page 25)."""
    return _chapter("topics", Topics)


def evaluation() -> Evaluation:
    """Tool 3, evaluating the effect (from page 25)."""
    return _chapter("evaluation", Evaluation)


def rollout() -> Rollout:
    """Part 3, carrying it out (pages 98–104)."""
    return _chapter("rollout", Rollout)
