"""Choose one option, or as many as fit."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.text import say


class Option(Item):
    """An option; one that is wrong but not far off may earn a part, its `credit`, where only one can be chosen."""

    right: bool | None = None
    credit: float | None = Field(None, gt=0, lt=1)


class Choice(Base):
    """Choose one option, or as many as fit (`many`). An answer is a list of option ids (see `marking.chosen`)."""

    parts: ClassVar = "options"

    kind: Literal["choice"]
    many: bool = False
    options: dict[str, Option] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        rights = [option.right for option in self.options.values()]
        if any(right is not None for right in rights):
            if not any(rights) or (not self.many and sum(map(bool, rights)) != 1):
                raise ValueError(say("question.right"))
            if any(option.credit and (option.right or self.many) for option in self.options.values()):
                raise ValueError(say("question.credit"))
            reasons(self.options)
        return self

    @property
    def right(self) -> list[str]:
        return [id for id, option in self.options.items() if option.right]

    @property
    def keyed(self) -> bool:
        return bool(self.right)

    @property
    def shape(self) -> Any:
        return self.many, len(self.options), len(self.right), sorted(option.credit or 0 for option in self.options.values())

    @property
    def solution(self) -> Any:
        return self.right

    def readable(self, answer: Any) -> bool:
        return marking.chosen(answer) is not None

    def public(self) -> dict:
        return super().public() | {"options": bare(self.options)}

    def _score(self, answer: Any) -> float:
        return marking.choice(self.right, answer, {id: one.credit for id, one in self.options.items() if one.credit})

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
