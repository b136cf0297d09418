"""The handbook's two-axis matrices: a rating on each axis gives a class.

Ratings are whole numbers from 1 (low) to 10 (high). There is no middle: 1–5 is low, 6–10 is high, so that
every placing says something.
"""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from course.errors import CourseError
from course.records import Record, Text, nearest, read

LOW, HIGH, MIDDLE = 1, 10, 5.5
Level = Literal["high", "low"]


class Axis(Record):
    """One dimension: its name, the question it asks, and what its ends mean."""

    name: Text
    question: Text
    low: Text
    high: Text


class Class(Record):
    """One quadrant: the levels on the two axes, its name and how to treat what falls into it."""

    x: Level
    y: Level
    name: Text
    meaning: Text


class Matrix(Record):
    """A matrix of the handbook with its classes by letter; `page` is where the handbook has it."""

    title: Text
    x: Axis
    y: Axis
    classes: dict[str, Class]
    page: int
    inferred: Text | None = None

    def classify(self, x: float, y: float) -> str:
        """The letter of the class for ratings `x` and `y` (1 to 10). Raises CourseError outside that range."""
        levels = level(x), level(y)
        return next(letter for letter, kind in self.classes.items() if (kind.x, kind.y) == levels)


def level(rating: float) -> Level:
    """Whether a rating from 1 to 10 counts as high or low. Raises CourseError for anything else."""
    if isinstance(rating, bool) or not isinstance(rating, (int, float)) or not LOW <= rating <= HIGH:
        raise CourseError("matrix.rating", rating=rating, low=LOW, high=HIGH)
    return "high" if rating > MIDDLE else "low"


@cache
def matrices() -> dict[str, Matrix]:
    """The handbook's matrices by id."""
    return read(Path(__file__).parent / "handbook" / "matrices.yaml", dict[str, Matrix])


def matrix(id: str) -> Matrix:
    """The matrix `id`; an unknown id is a CourseError that names the nearest."""
    try:
        return matrices()[id]
    except KeyError:
        raise nearest(id, matrices(), "matrix") from None
