"""Give a number with its unit."""
from __future__ import annotations

from typing import Any

from course.marking import as_number
from course.text import say
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page

LONGEST = 100


class NumberWidget(QuestionWidget):
    """A box and its unit. The value is what was typed, so that nothing a learner wrote is lost."""

    _esm = esm("number")

    def drawing(self) -> dict:
        return {"unit": str(self.question.unit)}

    def fit(self, value: Any) -> Any:
        if isinstance(value, (int, float)) and as_number(value) is not None:
            return f"{value:g}"
        return value if isinstance(value, str) and len(value) <= LONGEST else None

    def warning(self) -> tuple[str, str] | None:
        # nobody checks a scored answer before it is handed in, so what cannot be read is said at once
        if self.manner and self.answer() and not self.question.readable(self.answer()):
            return self._wanted(), "error"
        return None

    def names(self) -> dict[str, str]:
        return {"value": self._given()}

    def lines(self) -> list[dict]:
        right = f"{self.question.value:g} {self.question.unit}"
        return [{"name": right, "why": str(self.question.why), "page": page(self.question.page)}]

    def _given(self) -> str:
        typed = self.answer()
        if not typed:
            return say("widget.empty")
        return typed if as_number(typed) is None else f"{typed} {self.question.unit}"

    def _wanted(self) -> str:
        return say("question.unit", unit=self.question.unit)

    def _outcome(self) -> dict:
        found = super()._outcome()
        return found | {"heading": self._wanted()} if found["state"] == "unreadable" else found

    def figure(self) -> str:
        return static.table([(say("widget.yours"), self._given())])
