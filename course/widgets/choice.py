"""Choose one option, or as many as fit."""
from __future__ import annotations

from typing import Any

from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page


class ChoiceWidget(QuestionWidget):
    """Radio buttons, or check boxes where several options fit. The value is a list of option ids."""

    _esm = esm("choice")

    @property
    def label(self) -> str:
        return "many" if self.question.many else "choice"

    def drawing(self) -> dict:
        options = [{"id": id, "text": text} for id, text in self.names().items()]
        return {"many": self.question.many, "options": options}

    def fit(self, value: Any) -> Any:
        chosen = [value] if isinstance(value, str) else value
        if not isinstance(chosen, list):
            return None
        known = [id for id in self.question.options if id in chosen]
        if chosen and not known or len(known) > 1 and not self.question.many:
            return None
        return known

    def names(self) -> dict[str, str]:
        return {id: str(option.text) for id, option in self.question.options.items()}

    def lines(self) -> list[dict]:
        return [
            {"name": str(option.text), "right": bool(option.right), "why": str(option.why), "page": page(option.page)}
            for option in self.question.options.values()
        ]

    def count(self) -> str:
        return f"chose {' '.join(self.answer())}"

    def figure(self) -> str:
        chosen = self.answer() or []
        marks = ("☑", "☐") if self.question.many else ("◉", "○")
        return static.items([(marks[id not in chosen], text) for id, text in self.names().items()])
