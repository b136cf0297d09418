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

    def names(self) -> dict[str, str]:
        return {"value": self._given()}

    def lines(self) -> list[dict]:
        right = f"{self.question.value:g} {self.question.unit}"
        return [{"name": right, "why": str(self.question.why), "page": page(self.question.page)}]

    def _given(self) -> str:
        return f"{self.answer()} {self.question.unit}" if self.answer() else say("widget.empty")

    def figure(self) -> str:
        return static.table([(say("widget.yours"), self._given())])
