"""Give a number with its unit."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import model_validator

from course import marking
from course.kinds.base import Base, Note
from course.records import Record, Text
from course.text import say


class Slip(Record):
    """A wrong result that a known mistake leads to, and the mistake."""

    value: float
    text: Text


class Number(Base):
    """Give a number. An answer is a number or what the learner typed, with or without `unit` in either language."""

    secret: ClassVar = frozenset({"value", "tolerance", "near", "why", "slips"})

    kind: Literal["number"]
    unit: Text
    value: float | None = None
    tolerance: float = 0.0
    near: float = 0.0
    slips: tuple[Slip, ...] = ()
    why: Text | None = None

    @model_validator(mode="after")
    def _whole(self):
        if self.value is not None and self.why is None:
            raise ValueError(say("question.why", id="value"))
        return self

    @property
    def keyed(self) -> bool:
        return self.value is not None

    @property
    def units(self) -> tuple[str, str]:
        """The unit as a learner may type it: in either language."""
        return self.unit.zh, self.unit.en

    @property
    def solution(self) -> Any:
        return self.value

    def readable(self, answer: Any) -> bool:
        return marking.as_number(answer, self.units) is not None

    def _score(self, answer: Any) -> float:
        return marking.number(self.value, answer, self.tolerance, self.units, self.near)

    def _notes(self, answer: Any) -> list[Note]:
        return [Note(id="value", right=self._score(answer) == 1, why=self.why, page=self.page)]
