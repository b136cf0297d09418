"""Put each item into a group."""
from __future__ import annotations

from typing import Any

from course.text import say
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page


class SortWidget(QuestionWidget):
    """One row of groups for each item. The value maps item ids to group ids."""

    _esm = esm("sort")

    def drawing(self) -> dict:
        groups = [{"id": id, "text": str(text)} for id, text in self.question.groups.items()]
        return {"groups": groups, "items": [{"id": id, "text": text} for id, text in self.names().items()]}

    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return None
        known = {
            id: value[id]
            for id in self.question.items
            if isinstance(value.get(id), str) and value[id] in self.question.groups
        }
        return known if known or not value else None

    def names(self) -> dict[str, str]:
        return {id: str(item.text) for id, item in self.question.items.items()}

    def lines(self) -> list[dict]:
        groups = self.question.groups
        return [
            {"name": str(item.text), "answer": str(groups[item.within]), "why": str(item.why), "page": page(item.page)}
            for item in self.question.items.values()
        ]

    def count(self) -> str:
        return f"{len(self.answer())}/{len(self.question.items)} sorted"

    def figure(self) -> str:
        given, groups = self.answer() or {}, self.question.groups
        rows = [(name, str(groups[given[id]]) if id in given else say("widget.empty")) for id, name in self.names().items()]
        return static.table(rows)
