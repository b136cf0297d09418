"""The controlled list of objectives: what learners can do afterwards. Nothing is taught or asked beyond it."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from course.records import Text, read


class Objective(Text):
    """One thing a learner can do afterwards, in both languages, with the handbook page it rests on."""

    page: int


@cache
def objectives() -> dict[str, Objective]:
    """The objectives by id, in the order of the file."""
    return read(Path(__file__).parent / "objectives.yaml", dict[str, Objective])
