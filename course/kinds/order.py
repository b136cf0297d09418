"""Put items into the right sequence."""
from __future__ import annotations

import random
from typing import Any, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.text import say

DRAWS = 24  # shuffles to choose the shown order from


class Order(Base):
    """Put items into sequence. The keyed form lists them in the right order; an answer is a list of item ids.

    `ties` are groups of neighbours whose order among themselves does not matter. What has not been moved is blank.
    """

    secret: ClassVar = frozenset({"ties"})
    parts: ClassVar = "items"

    kind: Literal["order"]
    items: dict[str, Item] = Field(min_length=3)
    ties: tuple[tuple[str, ...], ...] = ()

    @field_validator("items")
    @classmethod
    def _told(cls, items: dict[str, Item]) -> dict[str, Item]:
        if any(item.why for item in items.values()):
            reasons(items)
            if list(items) == sorted(items):
                raise ValueError(say("question.alphabet"))  # the ids are handed out, too
        return items

    @field_validator("ties")
    @classmethod
    def _neighbours(cls, ties: tuple, info: ValidationInfo) -> tuple:
        ids = list(info.data.get("items", ()))
        tied = [id for group in ties for id in group]
        for group in ties:
            if stray := [id for id in group if id not in ids]:
                raise ValueError(say("fault.nearest", wanted=stray[0], known=", ".join(ids)))
            spots = sorted(ids.index(id) for id in group)
            if len(group) < 2 or spots != list(range(spots[0], spots[0] + len(group))) or len(group) == len(ids):
                raise ValueError(say("question.ties"))
        if len(tied) != len(set(tied)):
            raise ValueError(say("question.ties"))
        return ties

    @property
    def keyed(self) -> bool:
        return all(item.why for item in self.items.values())

    @property
    def shape(self) -> Any:
        return len(self.items), sorted(map(len, self.ties))

    @property
    def ranks(self) -> list[list[str]]:
        """The right order: items that may change places share a rank."""
        found: list[list[str]] = []
        for id in self.items:
            group = next((set(group) for group in self.ties if id in group), set())
            found[-1].append(id) if found and found[-1][0] in group else found.append([id])
        return found

    @property
    def shown(self) -> list[str]:
        """The order to start from: always the same, never the right one, and worth nothing.

        It is the shuffle nearest to half of the pairs right, so that turning it round earns next to nothing either.
        """
        if not self.keyed:
            return list(self.items)
        draw = random.Random(" ".join(sorted(self.items)))
        drawn = [sorted(sorted(self.items), key=lambda _: draw.random()) for _ in range(DRAWS)]
        balances = [(marking.balance(self.ranks, order), order) for order in drawn + [order[::-1] for order in drawn]]
        return max((balance, order) for balance, order in balances if balance <= 0)[1]

    @property
    def solution(self) -> Any:
        return list(self.items)

    def readable(self, answer: Any) -> bool:
        whole = isinstance(answer, list) and len(answer) == len(self.items)
        return whole and all(isinstance(id, str) for id in answer) and set(answer) == set(self.items)

    def public(self) -> dict:
        return super().public() | {"items": bare({id: self.items[id] for id in self.shown})}

    def _score(self, answer: Any) -> float:
        return marking.order(self.ranks, answer)

    def _notes(self, answer: Any) -> list[Note]:
        """An item is right if the one above it may stand above and the one below it below: in the answer's order."""
        rank = {id: n for n, group in enumerate(self.ranks) for id in group}
        fits = [True, *(rank[one] <= rank[next] for one, next in zip(answer, answer[1:])), True]
        return [
            Note(id=id, right=fits[n] and fits[n + 1], why=self.items[id].why, page=self.items[id].page)
            for n, id in enumerate(answer)
        ]
