"""Who the stakeholders are: the handbook's six identification criteria and its five stakeholders (page 25)."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from course.records import Record, Text, read


class Criterion(Record):
    """One reason for counting a party as a stakeholder; meeting one of the six is enough to ask further."""

    name: Text
    meaning: Text
    page: int


class Stakeholder(Record):
    """One of the five groups of outside stakeholders.

    `letter` (``class`` in the file) is its class on the influence × importance matrix, `role` why it matters;
    `page` is where the handbook classes it; its own chapter opens on page `chapter`; goal and contents follow on the next.
    """

    name: Text
    letter: Literal["A", "B", "C", "D"] = Field(alias="class")
    role: Text
    page: int
    chapter: int
    goal: Text
    contents: tuple[Text, ...] = Field(min_length=1)


class _Chapter(Record):
    criteria: dict[str, Criterion]
    stakeholders: dict[str, Stakeholder]


@cache
def _chapter() -> _Chapter:
    return read(Path(__file__).parent / "stakeholders.yaml", _Chapter)


def criteria() -> dict[str, Criterion]:
    """The six identification criteria by id, in the handbook's order."""
    return _chapter().criteria


def stakeholders() -> dict[str, Stakeholder]:
    """The five stakeholders by id, in the order of their chapters."""
    return _chapter().stakeholders
