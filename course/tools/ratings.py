"""Ratings of several people on one matrix: what they say together, and where they disagree.

A rating is ``[x, y]``, whole numbers from 1 to 10. `Sheets` are the ratings by rater and item id.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import fmean
from typing import Any, Iterable

from course.matrix import HIGH, LOW, Matrix

RATERS = 40
NAME = 60  # characters
Sheets = dict[str, dict[str, list[int]]]


@dataclass(frozen=True)
class Spread:
    """The ratings of one item on one axis: their mean, the lowest and the highest."""

    mean: float
    low: int
    high: int


@dataclass(frozen=True)
class Merged:
    """What the raters say of one item: `raters` of them rated it; `letters` counts the classes they put it into."""

    item: str
    x: Spread
    y: Spread
    raters: int
    letter: str
    letters: dict[str, int]

    @property
    def split(self) -> bool:
        """Whether the raters put it into different classes."""
        return len(self.letters) > 1


def merge(matrix: Matrix, sheets: Sheets, items: Iterable[str]) -> list[Merged]:
    """What the raters of `sheets` say together of `items`; an item that nobody rated is left out.

    The rule, which is the course's: on each axis the arithmetic mean of those who rated the item; its class is that
    of the unrounded means, so a mean above 5.5 is high and 5.5 itself low; it is split if the single ratings fall
    into more than one class. Split items come first, those of the widest spread (both axes together) before others,
    and then in the order of `items`: that is the order to talk about them.
    """
    merged = []
    for item in items:
        given = [rated[item] for rated in sheets.values() if item in rated]
        if given:
            x, y = (Spread(fmean(axis), min(axis), max(axis)) for axis in zip(*given))
            letters = Counter(matrix.classify(*at) for at in given)
            counted = {letter: letters[letter] for letter in matrix.classes if letter in letters}
            merged.append(Merged(item, x, y, len(given), matrix.classify(x.mean, y.mean), counted))
    return sorted(merged, key=lambda one: (not one.split, -(one.x.high - one.x.low + one.y.high - one.y.low)))


def rating(at: Any) -> bool:
    """Whether `at` is a rating: two whole numbers from 1 to 10."""
    whole = isinstance(at, (list, tuple)) and len(at) == 2 and all(type(one) is int for one in at)
    return whole and all(LOW <= one <= HIGH for one in at)


def clean(value: Any) -> Sheets:
    """`value` as sheets: what fits of it, at most `RATERS` raters."""
    sheets: Sheets = {}
    for rater, rated in value.items() if isinstance(value, dict) else ():
        if isinstance(rater, str) and rater.strip() and isinstance(rated, dict) and len(sheets) < RATERS:
            sheets[rater[:NAME]] = {str(item): list(at) for item, at in rated.items() if rating(at)}
    return sheets
