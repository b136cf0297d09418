"""The test before the course and the one after it: two equal forms, sealed until both are handed in.

Until then their answers are only kept: nothing is marked, hinted at or shown. Handing in keeps a copy, so what is
changed on the page afterwards does not count.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from course.answers import Answers
from course.bank import practice
from course.errors import CourseError
from course.kinds.base import Outcome

FORMS = ("pre", "post")


@dataclass(frozen=True)
class Result:
    """What a form was worth: `outcomes` by the item's id without its form, each with a score from 0 to 1."""

    outcomes: Mapping[str, Outcome]

    @property
    def points(self) -> float:
        return sum(one.score for one in self.outcomes.values())

    @property
    def most(self) -> int:
        return len(self.outcomes)


def sealed(id: str) -> bool:
    """Whether the question `id` belongs to one of the two tests."""
    return id.partition(".")[0] in FORMS


def key(form: str) -> str:
    """Where answers.json keeps what was handed in of `form`."""
    return f"sealed.{form}"


def open_items(form: str, answers: Answers) -> list[str]:
    """The ids of `form` that are not answered yet, in the order of the test."""
    given = answers.items()
    return [id for id, item in practice(form).items() if item.blank(given.get(id, {}).get("value"))]


def hand_in(form: str, answers: Answers) -> None:
    """Keep a copy of the answers to `form` as they are now. A CourseError if it has been handed in before."""
    if handed_in(form, answers):
        raise CourseError("sealed.twice")
    given = answers.items()
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    answers.put(key(form), {"at": now, "answers": {id: given.get(id, {}).get("value") for id in practice(form)}})


def handed_in(form: str, answers: Answers) -> dict[str, Any] | None:
    """What was handed in of `form`: ``{"at": time, "answers": {id: value}}``; None before that, or if it is damaged."""
    kept = answers.value(key(form))
    whole = isinstance(kept, dict) and isinstance(kept.get("at"), str) and isinstance(kept.get("answers"), dict)
    return kept if whole else None


def result(form: str, given: Mapping[str, Any]) -> Result:
    """Mark the answers `given` (by question id) to `form`; each item is worth one point."""
    return Result({id.partition(".")[2]: item.mark(given.get(id)) for id, item in practice(form).items()})


def gain(before: float, after: float, most: float) -> float | None:
    """The learning gain (after − before) / (most − before): the share won of what could still be won.

    Negative if the second test went worse; None where the first left nothing to win.
    """
    return None if before >= most else (after - before) / (most - before)
