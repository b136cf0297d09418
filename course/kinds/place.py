"""Place items on one of the handbook's matrices."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.matrix import Level, matrix
from course.text import say


class PlaceItem(Item):
    at: tuple[Level, Level] | None = None


class Place(Base):
    """Place items on a matrix. An answer maps item ids to [x, y] ratings from 1 to 10.

    With `own` the learner names up to that many items; such a board has no key and is never marked. The
    answer then is {"own-1": {"name": "...", "at": [x, y]}, ...}.
    """

    parts: ClassVar = "items"

    kind: Literal["place"]
    matrix: str
    items: dict[str, PlaceItem] = {}
    own: int = Field(0, ge=0, le=20)

    @field_validator("matrix")
    @classmethod
    def _known(cls, id: str) -> str:
        matrix(id)
        return id

    @model_validator(mode="after")
    def _whole(self):
        if bool(self.items) == bool(self.own):
            raise ValueError(say("question.own"))
        placed = [item.at for item in self.items.values() if item.at]
        if placed:
            if len(placed) < len(self.items):
                raise ValueError(say("question.at"))
            reasons(self.items)
        return self

    @property
    def shape(self) -> Any:
        return self.matrix, sorted(self.cells.values())

    @property
    def keyed(self) -> bool:
        return bool(self.items) and all(item.at for item in self.items.values())

    @property
    def cells(self) -> dict[str, tuple[Level, Level]]:
        """The right levels (x, y) of each item."""
        return {id: item.at for id, item in self.items.items()}

    @property
    def solution(self) -> Any:
        return {id: [9 if x == "high" else 2, 9 if y == "high" else 2] for id, (x, y) in self.cells.items()}

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict)

    def public(self) -> dict:
        return super().public() | {"items": bare(self.items)}

    def _score(self, answer: Any) -> float:
        return marking.place(self.cells, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(id=id, right=marking.quadrant(item.at, answer[id]) == 1, why=item.why, page=item.page)
            for id, item in self.items.items()
            if answer.get(id)
        ]
