"""The handbook's real cases, each stopped at the point where somebody had to decide.

What happened is the handbook's, retold. The options at the decision point are teaching material of the course.
"""
from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from course.records import Record, Text, nearest, read


class Place(Record):
    """Where it happened: province or municipality, and city, county or district as far as the text says."""

    province: Text
    city: Text | None = None
    district: Text | None = None


class Figure(Record):
    """A number of the case. `bound` says how the handbook puts it: exactly, about, over or under."""

    id: str
    label: Text
    value: float | int
    unit: Text
    bound: Literal["exact", "about", "over", "under"] = "exact"


class Dated(Record):
    """A date of the case and what happened then; a year or a month alone stays one (2015, 2015-11)."""

    when: date | str | int
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
            raise ValueError(f"nearest: {self.nearest} is none of {', '.join(self.options)}")
        return self


class Step(Record):
    """One thing the company did; `stages` are the playbook's stages (1, 2 ...) that it shows."""

    text: Text
    stages: tuple[int, ...] = ()


class Case(Record):
    """One case of the handbook; `page` is the printed page on which its playbook starts."""

    title: Text
    company: Text
    place: Place
    playbook: str
    page: int
    lead: Text
    audience: Text
    background: Text
    decision: Decision
    did: tuple[Step, ...] = Field(min_length=1)
    results: tuple[Text, ...] = Field(min_length=1)
    figures: tuple[Figure, ...] = ()
    dates: tuple[Dated, ...] = ()


def folder() -> Path:
    """Where the cases stand: beside the package in a checkout, inside it when installed."""
    beside = Path(__file__).parent.parent / "cases"
    return beside if beside.is_dir() else Path(__file__).parent / "_cases"


@cache
def case(id: str) -> Case:
    """The case `id` (government-1 … community-4); an unknown id is a CourseError naming the nearest."""
    known = {path.stem: path for path in folder().glob("*.yaml")}
    if id not in known:
        raise nearest(id, known, "case")
    return read(known[id], Case)
