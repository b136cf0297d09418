"""The base of all question widgets: check, hint, solution."""
from __future__ import annotations

from typing import Any

import traitlets as t

from course.answers import Answers
from course.errors import CourseError
from course.sealed import sealed
from course.text import language, say
from course.widgets.kit import SavingWidget, page, static


class QuestionWidget(SavingWidget):
    """A question to answer. Nothing that gives the answer away reaches the browser before it was asked for.

    `outcome` is None or ``{state, score, heading, notes: [{id, name, right, missed, why, page}], explain, stale}``;
    `solution` is None or ``{heading, lines: [{name, answer, why, page}], explain}``.
    """

    outcome = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    hints = t.List(help="the hints shown so far").tag(sync=True)
    solution = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    checks = t.Int(0, help="how often it was checked").tag(sync=True)
    commands = ("check", "hint", "solve")

    def __init__(self, id: str, question: Any, answers: Answers, worth: float | None = None, fresh: bool = False):
        """`worth` is the points of a scored item."""
        self.question = question
        self.manner = "sealed" if worth is None and sealed(id) else "" if worth is None else "scored"
        self.practice = question.keyed and not self.manner
        view = {
            "id": id,
            "lang": language(),
            "kind": say(f"widget.kind.{self.label}"),
            "worth": None if worth is None else told(self.label, worth),
            "scene": str(question.scene).split("\n\n") if question.scene else [],
            "table": figures(question.table) if question.table else None,
            "prompt": str(question.prompt),
            "check": self.practice,
            "hints": len(question.hints) if self.practice else 0,
        }
        super().__init__(id, answers, fresh, view=view | self.drawing())
        self.checks = len(self.past)
        if self.practice and self.past and self.past[-1].get("answer") == self.answer():
            self.outcome = self._outcome()  # as it was left: checked, and not changed since

    @property
    def label(self) -> str:
        """The kind, as the line above the prompt names it."""
        return self.question.kind

    def drawing(self) -> dict:
        """What there is to draw beside the prompt."""
        return {}

    def answer(self) -> Any:
        """The value in the form in which it is marked."""
        return self.fit(self.value)

    def names(self) -> dict[str, str]:
        """The names of options or items, by id."""
        return {}

    def lines(self) -> list[dict]:
        """The right answer, piece by piece."""
        return []

    def changed(self) -> None:
        if self.outcome and not self.outcome["stale"]:
            self.outcome = self.outcome | {"stale": True}
        super().changed()

    def check(self) -> None:
        """Mark what was entered, keep the attempt, and show what became of it."""
        if not self.practice:
            raise CourseError("question.keyless")
        self.outcome = self._outcome()
        if self.outcome["state"] in ("blank", "unreadable"):
            return
        self.checks += 1
        facts = {"state": self.outcome["state"], "score": self.outcome["score"], "answer": self.answer()}
        self.answers.attempt(self.key, **facts)

    def hint(self) -> None:
        """Show one hint more."""
        if self.practice:
            self.hints = [str(text) for text in self.question.hints[: len(self.hints) + 1]]

    def solve(self) -> None:
        """Show the right answer with all reasons; only after a check."""
        if self.practice and self.checks:
            self.solution = {"heading": say("widget.answer"), "lines": self.lines(), "explain": self._explain()}

    def _explain(self) -> str | None:
        return str(self.question.explain) if self.question.explain else None

    def _outcome(self) -> dict:
        outcome, names = self.question.mark(self.answer()), self.names()
        notes = [
            {
                "id": one.id, "name": names.get(one.id), "right": one.right, "missed": one.missed and not one.right,
                "why": str(one.why), "page": page(one.page),
            }
            for one in outcome.notes
        ]
        return {
            "state": outcome.state,
            "score": outcome.score,
            "heading": say(f"widget.state.{outcome.state}", percent=round(outcome.score * 100)),
            "notes": notes,
            "explain": self._explain() if outcome.state == "correct" else None,
            "stale": False,
        }

    def count(self) -> str:
        """How far the answer is, for the summary."""
        return "answered"

    def figure(self) -> str:
        """The static form of what was asked and entered, below the prompt."""
        return ""

    def html(self) -> str:
        view, table = self.view, self.view["table"]
        scene = static.scene(view["scene"], *([static.table(table["rows"], table["head"])] if table else []))
        found, shown = static.outcome(self.outcome), static.solution(self.solution)
        return static.block(view["kind"], view["prompt"], self.figure(), found, shown, worth=view["worth"], scene=scene)

    def summary(self) -> str:
        answer = self.answer()
        parts = ["unanswered" if self.question.blank(answer) else self.count()]
        if self.outcome and not self.outcome["stale"]:
            parts.append(f"{self.outcome['state']} {self.outcome['score']:g}")
        return f"{self.question.kind} {self.key}: " + ", ".join(parts)


def told(kind: str, worth: float) -> str:
    """What a scored item is worth, and how that is counted."""
    return say("worth", points=worth, how=say(f"worth.{kind}"))


def figures(table: Any) -> dict:
    """A table as the browser draws it."""
    return {"head": [str(one) for one in table.head], "rows": [[_cell(one) for one in row] for row in table.rows]}


def _cell(cell: Any) -> str:
    return f"{cell:g}" if isinstance(cell, float) else str(cell)
