"""Mark passages in a running text."""
from __future__ import annotations

from typing import Any

from course.text import say
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page


class PassagesWidget(QuestionWidget):
    """A text whose pieces can be marked. The value is a list of segment ids, or with labels maps them to label ids."""

    _esm = esm("passages")
    speaks = ("question",)

    def drawing(self) -> dict:
        marks = [{"id": id, "text": str(text)} for id, text in self.question.marks.items()]
        return {"segments": [{"id": id, "text": text} for id, text in self.names().items()], "marks": marks}

    def fit(self, value: Any) -> Any:
        known = [one.id for one in self.question.segments]
        if self.question.marks:
            fitted = self._labelled(value, known) if isinstance(value, dict) else None
        else:
            fitted = [id for id in known if id in value] if isinstance(value, list) else None
        return fitted if fitted or not value else None

    def _labelled(self, value: dict, known: list[str]) -> dict[str, str]:
        labels = {id: value[id] for id in known if isinstance(value.get(id), str)}
        return {id: label if label in self.question.marks else "" for id, label in labels.items()}

    def names(self) -> dict[str, str]:
        return {one.id: str(one.text) for one in self.question.segments}

    def lines(self) -> list[dict]:
        return [
            {"name": str(one.text), "answer": self._label(one), "why": str(one.why), "page": page(one.page)}
            for one in self.question.segments
        ]

    def _label(self, segment: Any) -> str:
        if segment.tag:
            return str(self.question.marks[segment.tag])
        return say("question.mark" if segment.wanted else "question.leave")

    def count(self) -> str:
        given = self.answer()
        return "marked " + (" ".join(f"{id}:{given[id] or '-'}" for id in given) if self.question.marks else " ".join(given))

    def figure(self) -> str:
        given, marks = self.answer() or {}, self.question.marks
        rows = [("☑" if id in given else "☐", text + self._named(given, id)) for id, text in self.names().items()]
        return static.items(rows)

    def _named(self, given: Any, id: str) -> str:
        return f" → {self.question.marks[given[id]]}" if self.question.marks and given and given.get(id) else ""
