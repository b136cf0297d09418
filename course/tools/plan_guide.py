"""What helps in writing the plan: guidance for every section, and one invented plan that runs through all ten."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from course.records import Record, Text, read
from course.tools.plan_form import clean


class Period(Record):
    start: str
    end: str


class Goal(Record):
    id: str
    text: Text


class KeyDate(Goal):
    day: str


class Talk(Record):
    who: Text
    expects: Text
    answer: Text
    channels: tuple[Text, ...]


class Topic(Goal):
    content: Text
    talks: tuple[Talk, ...]
    lead: Text
    supports: tuple[Text, ...] = ()
    duties: Text
    period: Period
    words: Text | None = None
    date: str
    place: Text
    outdoor: bool = False
    fit: Text | None = None


class Risk(Record):
    text: Text
    response: Text
    owner: Text


class Indicator(Record):
    text: Text
    goal: str
    measure: Text
    who: Text
    when: Text


class Example(Record):
    """A whole plan (`plan_form`) in both languages."""

    name: Text
    author: Text
    background: Text
    necessity: Text
    guiding: Text
    goal: Text
    goals: tuple[Goal, ...]
    topics: tuple[Topic, ...]
    event: Period
    dates: tuple[KeyDate, ...]
    risks: tuple[Risk, ...]
    indicators: tuple[Indicator, ...]
    procedure: Text
    use: Text


class Guide(Record):
    """`guidance` by section."""

    guidance: dict[str, Text]
    example: Example


@cache
def guide() -> Guide:
    """The guide as it stands in its file."""
    return read(Path(__file__).with_suffix(".yaml"), Guide)


def example() -> dict:
    """The invented plan as plain data, in the current language."""
    plan, _ = clean(_spoken(guide().example))
    return plan


def _spoken(node: Any) -> Any:
    if isinstance(node, Text):
        return str(node)
    if isinstance(node, Record):
        return {name: _spoken(getattr(node, name)) for name in type(node).model_fields}
    return [_spoken(one) for one in node] if isinstance(node, tuple) else node
