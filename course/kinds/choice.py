"""Choose one option, or as many as fit."""
from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, model_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.text import say


class Option(Item):
    right: bool | None = None


class Choice(Base):
    """Choose one option, or as many as fit (`many`). An answer is a list of option ids (see `marking.chosen`)."""

    kind: Literal["choice"]
    many: bool = False
    options: dict[str, Option] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        rights = [option.right for option in self.options.values()]
        if any(right is not None for right in rights):
            if not any(rights) or (not self.many and sum(map(bool, rights)) != 1):
                raise ValueError(say("question.right"))
            reasons(self.options)
        return self

    @property
    def right(self) -> list[str]:
        return [id for id, option in self.options.items() if option.right]

    @property
    def keyed(self) -> bool:
        return bool(self.right)

    @property
    def solution(self) -> Any:
        return self.right

    def readable(self, answer: Any) -> bool:
        return marking.chosen(answer) is not None

    def public(self) -> dict:
        return super().public() | {"options": bare(self.options)}

    def _score(self, answer: Any) -> float:
        return marking.choice(self.right, answer)

    def _notes(self, answer: Any) -> list[Note]:
        chosen = marking.chosen(answer)
        return [
            Note(
                id=id, right=(id in chosen) == bool(option.right), missed=id not in chosen,
                why=option.why, page=option.page,
            )
            for id, option in self.options.items()
            if id in chosen or (self.many and option.right)
        ]
