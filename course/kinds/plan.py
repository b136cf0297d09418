"""Write a ten-section plan of a major communication (handbook p. 8)."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from course.kinds.base import Base
from course.tools import plan

CONTRADICTION = 0.05  # of all points


class Plan(Base):
    """A plan made with the course's own form: complete, and without contradictions. It stands under ``plan``.

    The share of the fields that are filled, less a twentieth for every contradiction. What the fields say is for a
    person to judge.
    """

    secret: ClassVar = frozenset({"sample"})

    kind: Literal["plan"]
    sample: dict[str, Any] | None = None

    def place_of(self, id: str) -> str:
        return "plan"

    @property
    def keyed(self) -> bool:
        return self.sample is not None

    @property
    def solution(self) -> Any:
        return self.sample

    def blank(self, answer: Any) -> bool:
        return not isinstance(answer, dict) or plan.completeness(answer)["done"] == plan.completeness({})["done"]

    def _score(self, answer: Any) -> float:
        told = plan.completeness(answer)
        conflicts = sum(found.severity == "conflict" for found in plan.check(answer))
        return max(0.0, told["done"] / told["all"] - CONTRADICTION * conflicts)
