"""Handing in one of the two sealed tests: what is still open, one button, and when it was done."""
from __future__ import annotations

from datetime import datetime

from course import sealed
from course.answers import Answers
from course.bank import practice
from course.errors import CourseError
from course.records import nearest
from course.text import language, say
from course.widgets import static
from course.widgets.kit import Widget, esm


class SealWidget(Widget):
    """The end of the test `form` ("pre" or "post")."""

    _esm = esm("links", "hand_in")
    speaks = ("handing",)
    commands = ("recall", "hand_in")

    def __init__(self, form: str, answers: Answers):
        if form not in sealed.FORMS:
            raise nearest(form, sealed.FORMS, "test")
        self.form, self.answers = form, answers
        super().__init__(view=self._view())

    def recall(self) -> None:
        """Look again: answers have been entered since."""
        self.view = self._view()

    def hand_in(self, open: int = 0) -> None:
        """Hand in, if no more than `open` items are unanswered: that many the learner has seen and agreed to."""
        self.recall()
        if len(self.view["open"]) <= open or self.view["closed"]:
            sealed.hand_in(self.form, self.answers)
            self.recall()

    def _view(self) -> dict:
        items, problem = practice(self.form), None
        try:
            open, kept = sealed.open_items(self.form, self.answers), sealed.handed_in(self.form, self.answers)
        except CourseError as error:
            open, kept, problem = list(items), None, str(error)
        numbers, at = {id: n for n, id in enumerate(items, 1)}, _when(kept["at"]) if kept else None
        count = say("sealed.count", all=len(items), done=len(items) - len(open))
        return {
            "lang": language(), "kind": say(f"sealed.kind.{self.form}"), "problem": problem, "closed": bool(kept), "told": [],
            "heading": say("sealed.done", at=at) if kept else count,
            "open": [] if kept else [f"{numbers[id]}. {short(str(items[id].prompt))}" for id in open],
            "rule": say(f"sealed.done.{self.form}") if kept else say("sealed.rule"),
            "send": "" if kept else say("sealed.anyway", n=len(open)) if open else say("sealed.handin"),
        }

    def html(self) -> str:
        return static.block(self.view["kind"], self.view["heading"], static.prose(self.view["rule"]))

    def summary(self) -> str:
        state = "handed in" if self.view["closed"] else f"{len(self.view['open'])} of {len(practice(self.form))} open"
        return f"sealed {self.form}: {state}"


def short(prompt: str, most: int = 40) -> str:
    return prompt if len(prompt) <= most else prompt[:most] + "…"


def _when(at: str) -> str:
    try:
        return datetime.fromisoformat(at).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return at
