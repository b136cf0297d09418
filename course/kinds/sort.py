"""Put each item into one group: matching, too, where the groups are many."""
from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.records import Text
from course.text import say


class SortItem(Item):
    within: str | None = Field(None, alias="in")


class Sort(Base):
    """Put each item into one group. An answer maps item ids to group ids."""

    parts: ClassVar = "items"

    kind: Literal["sort"]
    groups: dict[str, Text] = Field(min_length=2)
    items: dict[str, SortItem] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        named = [item.within for item in self.items.values() if item.within is not None]
        if named:
            if stray := [name for name in named if name not in self.groups]:
                raise ValueError(f"in: {say('fault.nearest', wanted=stray[0], known=', '.join(self.groups))}")
            if len(named) < len(self.items):
                raise ValueError(say("question.group"))
            reasons(self.items)
        return self

    @property
    def shape(self) -> Any:
        return len(self.groups), sorted(Counter(self.solution.values()).values())

    @property
    def keyed(self) -> bool:
        return all(item.within for item in self.items.values())

    @property
    def solution(self) -> Any:
        return {id: item.within for id, item in self.items.items()}

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict)

    def public(self) -> dict:
        return super().public() | {"items": bare(self.items)}

    def _score(self, answer: Any) -> float:
        return marking.sort(self.solution, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(id=id, right=answer[id] == item.within, why=item.why, page=item.page)
            for id, item in self.items.items()
            if answer.get(id)
        ]
