"""Write a short text, which a person marks."""
from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from course.kinds.base import Base
from course.records import Record, Text


class RubricLevel(Record):
    """One level of a rubric: the points it earns and what such a text looks like."""

    points: float = Field(ge=0)
    text: Text


class Criterion(Record):
    """One line of a rubric: what is looked at, and its levels from best to worst."""

    name: Text
    levels: tuple[RubricLevel, ...] = Field(min_length=2)


class Write(Base):
    """Write a short text, marked by a person against the rubric. An answer is the text."""

    secret: ClassVar = frozenset({"model"})

    kind: Literal["write"]
    least: int = Field(0, ge=0)  # characters (zh) below which the form says that it looks short
    rubric: tuple[Criterion, ...] = ()
    model: Text | None = None  # a good answer, shown to graders and after practice

    @property
    def shape(self) -> Any:
        return self.points

    @property
    def points(self) -> float:
        """The most that the rubric gives."""
        return sum(criterion.levels[0].points for criterion in self.rubric)
