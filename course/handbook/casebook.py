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
from course.handbook.strategy import order
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
    department's own (`use_own` or COURSE_CASES). Raises CourseError if that is no folder.
    """
    root = Path(__file__).parent.parent
    beside = root.parent / "cases"
    own = _own or os.environ.get("COURSE_CASES")
    if own and not Path(own).is_dir():
        raise CourseError("case.folder", folder=str(own))
    return [beside if beside.is_dir() else root / "_cases", *([Path(own)] if own else [])]


_own: Path | None = None


def use_own(folder: Path | None) -> None:
    """Take a department's own cases from `folder`, too."""
    global _own
    _own = folder
    case.cache_clear()


def files() -> dict[str, Path]:
    """The file of every case by id: the handbook's in its order, then a department's own by name.

    Raises CourseError for an id that stands in both: a copy not yet renamed would be left out in silence.
    """
    found: dict[str, Path] = {}
    for path in (path for folder in folders() for path in folder.glob("*.yaml")):
        if path.stem in found:
            raise CourseError("case.twice", file=str(path), id=path.stem)
        found[path.stem] = path
    return dict(sorted(found.items(), key=lambda pair: order(pair[0])))


@cache
def case(id: str) -> Case:
    """The case `id` (government-1 … community-4, or a department's own); an unknown id is a CourseError."""
    if id not in files():
        raise nearest(id, files(), "case")
    return read(files()[id], Case)


def cases() -> dict[str, Case]:
    """All cases by id."""
    return {id: case(id) for id in files()}
