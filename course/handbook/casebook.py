"""The handbook's real cases, each stopped at the point where somebody had to decide.

What happened is the handbook's, retold. The options at the decision point are teaching material of the course.
"""
from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from course.errors import CourseError
from course.handbook.strategy import ORDER
from course.handbook.vocabulary import AudienceId, DepartmentId
from course.records import Record, Text, nearest, read
from course.text import say


class Place(Record):
    """Where it happened: province or municipality, and city, county or district as far as the text says."""

    province: Text
    city: Text | None = None
    district: Text | None = None


class Figure(Record):
    """A number of the case. `bound` says how the handbook puts it: exactly, about, over, under, or nearly."""

    id: str
    label: Text
    value: float | int
    unit: Text
    bound: Literal["exact", "about", "over", "under", "nearly"] = "exact"


class Dated(Record):
    """A date of the case and what happened then: a day, a month or a year (2015-11-25, 2015-11, 2015)."""

    when: str = Field(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$", coerce_numbers_to_str=True)
    label: Text


class Choice(Record):
    """A way to go at the decision point, and what the handbook's method says of it."""

    text: Text
    why: Text


class Decision(Record):
    """The question somebody had to answer, ways to go (invented), and the one nearest to what was done."""

    question: Text
    options: dict[str, Choice] = Field(min_length=3)
    nearest: str

    @model_validator(mode="after")
    def _known(self):
        if self.nearest not in self.options:
            raise ValueError(say("fault.nearest", wanted=self.nearest, known=", ".join(self.options)))
        return self


class Step(Record):
    """One thing the company did; `stages` are the playbook's stages (1, 2 ...) that it shows."""

    text: Text
    stages: tuple[int, ...] = ()


class Case(Record):
    """One case. `page` is the printed page on which its playbook starts; a department's own case has none."""

    title: Text
    company: Text
    place: Place
    playbook: str
    page: int | None = None
    lead: tuple[DepartmentId, ...] = Field(min_length=1)
    audience: tuple[AudienceId, ...] = Field(min_length=1)
    background: Text
    decision: Decision
    did: tuple[Step, ...] = Field(min_length=1)
    results: tuple[Text, ...] = Field(min_length=1)
    figures: tuple[Figure, ...] = ()
    dates: tuple[Dated, ...] = ()


def folders() -> list[Path]:
    """Where cases stand: the handbook's (beside the package in a checkout, inside it when installed), then a
    department's own (`use_own` or COURSE_CASES).
    """
    root = Path(__file__).parent.parent
    beside = root.parent / "cases"
    own = _own or os.environ.get("COURSE_CASES")
    return [beside if beside.is_dir() else root / "_cases", *([Path(own)] if own else [])]


_own: Path | None = None


def use_own(folder: Path | None) -> None:
    """Take a department's own cases from `folder`, too."""
    global _own
    if folder and not folder.is_dir():
        raise CourseError("file.unreadable", file=str(folder), problem="not a folder")
    _own = folder
    case.cache_clear()


def files() -> dict[str, Path]:
    """The file of every case by id: the handbook's in its order, then a department's own by name."""
    found = {path.stem: path for folder in reversed(folders()) for path in folder.glob("*.yaml")}
    return dict(sorted(found.items(), key=lambda pair: order(pair[0])))


def order(id: str) -> tuple:
    """Where a case or playbook id stands in the handbook's order; ids of other kinds come last."""
    stakeholder, _, number = id.rpartition("-")
    known = stakeholder in ORDER and number.isdigit()
    return (0, ORDER.index(stakeholder), int(number), id) if known else (1, 0, 0, id)


@cache
def case(id: str) -> Case:
    """The case `id` (government-1 … community-4, or a department's own); an unknown id is a CourseError."""
    if id not in files():
        raise nearest(id, files(), "case")
    return read(files()[id], Case)


def cases() -> dict[str, Case]:
    """All cases by id."""
    return {id: case(id) for id in files()}
