"""How answers become scores: pure functions from a key and an answer to a number from 0 to 1.

They hold no key themselves, so they may be on a trainee's machine. Whatever cannot be an answer of the kind
(wrong type, unknown names, nothing) scores 0; they never raise for an answer.
"""
from __future__ import annotations

import re
import unicodedata
from typing import Any, Mapping

from course.matrix import level

FULL_WIDTH_LIKE = str.maketrans({"。": ".", "，": ",", "−": "-", "–": "-", "—": "-"})


def choice(right: set[str] | list[str], answer: Any) -> float:
    """Options chosen against the right ones: (hits − false choices) / number right, never below 0.

    One right option makes it all or nothing. Choosing everything earns nothing for guessing.
    """
    right = set(right)
    chosen = {answer} if isinstance(answer, str) else _names(answer)
    return max(0.0, (len(chosen & right) - len(chosen - right)) / len(right))


def sort(groups: Mapping[str, str], answer: Any) -> float:
    """Share of the items put into the right group. `groups` maps each item to its group."""
    given = answer if isinstance(answer, Mapping) else {}
    return sum(given.get(item) == group for item, group in groups.items()) / len(groups)


def place(cells: Mapping[str, tuple[str, str]], answer: Any) -> float:
    """Items placed on a matrix: 1 for the right quadrant, a half if one axis is right, 0 otherwise; the mean.

    `cells` maps each item to its (x, y) levels; an answer maps items to [x, y] ratings from 1 to 10.
    """
    given = answer if isinstance(answer, Mapping) else {}
    return sum(quadrant(cell, given.get(item)) for item, cell in cells.items()) / len(cells)


def quadrant(cell: tuple[str, str], rating: Any) -> float:
    """One item of `place`: how near the pair `rating` is to the levels in `cell`."""
    from course.errors import CourseError

    try:
        x, y = rating
        right = [level(x) == cell[0], level(y) == cell[1]]
    except (TypeError, ValueError, CourseError):
        return 0.0
    return {2: 1.0, 1: 0.5, 0: 0.0}[sum(right)]


def number(value: float, answer: Any, tolerance: float = 0.0) -> float:
    """1 if the answer is within `tolerance` of `value`, else 0. Full-width digits and Chinese points count."""
    given = as_number(answer)
    return float(given is not None and abs(given - value) <= tolerance + 1e-9)


def as_number(answer: Any) -> float | None:
    """The number a person meant by `answer` ("１２．５", "12,500", 3), or None if it is none."""
    if isinstance(answer, bool) or answer is None:
        return None
    if isinstance(answer, (int, float)):
        return float(answer) if answer == answer and abs(answer) != float("inf") else None
    if not isinstance(answer, str):
        return None
    plain = unicodedata.normalize("NFKC", answer).translate(FULL_WIDTH_LIKE).strip()
    plain = re.sub(r"(?<=\d),(?=\d{3}(\D|$))", "", plain)
    return float(plain) if re.fullmatch(r"[+-]?\d+(\.\d+)?", plain) else None


def _names(answer: Any) -> set[str]:
    return {name for name in answer if isinstance(name, str)} if isinstance(answer, (list, tuple, set)) else set()
