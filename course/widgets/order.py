"""Put items into the right sequence."""
from __future__ import annotations

from typing import Any

from course.text import say
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page


class OrderWidget(QuestionWidget):
    """A list to rearrange by buttons, keys or dragging. The value is a list of item ids, None until one was moved."""

    _esm = esm("drag", "order")
    speaks = ("question",)

    def drawing(self) -> dict:
        names = self.names()
        return {"items": [{"id": id, "text": names[id]} for id in self.question.shown]}

    def fit(self, value: Any) -> Any:
        if not isinstance(value, list):
            return None
        known = list(dict.fromkeys(id for id in value if isinstance(id, str) and id in self.question.items))
        return known + [id for id in self.question.shown if id not in known] if known else None

    def names(self) -> dict[str, str]:
        return {id: str(item.text) for id, item in self.question.items.items()}

    def lines(self) -> list[dict]:
        items = self.question.items
        return [
            {"name": f"{rank}. {items[id].text}", "why": str(items[id].why), "page": page(items[id].page)}
            for rank, group in enumerate(self.question.ranks, 1)
            for id in group
        ]

    def count(self) -> str:
        return f"order {' '.join(self.answer())}"

    def figure(self) -> str:
        names, given = self.names(), self.answer()
        rows = [(f"{n}.", names[id]) for n, id in enumerate(given or self.question.shown, 1)]
        return static.items(rows) + ("" if given else static.prose(say("widget.empty")))
