"""Write a short text; a person marks it."""
from __future__ import annotations

from typing import Any

from course.text import say
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm

LIMIT = 20_000  # characters: ten times the longest text the course asks for


class WriteWidget(QuestionWidget):
    """A box for text, with what it is marked by. In practice a sample answer can be compared afterwards."""

    _esm = esm("write")

    def drawing(self) -> dict:
        rubric = [
            {"name": str(line.name), "levels": [{"points": f"{one.points:g}", "text": str(one.text)} for one in line.levels]}
            for line in self.question.rubric
        ]
        sample = self.question.model is not None and not self.manner
        return {"least": self.question.least, "limit": LIMIT, "rubric": rubric, "sample": sample}

    def fit(self, value: Any) -> Any:
        return value[:LIMIT] if isinstance(value, str) else None

    def warning(self) -> tuple[str, str] | None:
        if len(self.value or "") > LIMIT:
            return say("widget.long", limit=LIMIT), "error"
        return None

    def solve(self) -> None:
        """Show the sample answer, once something of one's own is written."""
        if self.view["sample"] and (self.answer() or "").strip():
            lines = [{"name": None, "why": str(self.question.model), "page": None}]
            self.solution = {"heading": say("widget.sample"), "lines": lines, "explain": self._explain()}

    def count(self) -> str:
        return f"{len(self.answer())} characters"

    def figure(self) -> str:
        return static.quote(self.answer() or say("widget.empty"))
