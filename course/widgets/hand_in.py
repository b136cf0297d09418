"""The end of an assignment: what is still open, handing in, receipts, and the way to the feedback."""
from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from course import form, handing_in
from course.answers import Answers
from course.errors import CourseError
from course.text import language, say
from course.tools.course_map import relative
from course.widgets import static
from course.widgets.kit import Widget, esm
from course.widgets.owner import wait
from course.widgets.seal import short

SHOWN = 3  # receipts


class HandInWidget(Widget):
    """Hands in the assignment of `folder`: through nbgrader's exchange, or as a file that the browser saves."""

    _esm = esm("links", "hand_in")
    speaks = ("handing",)
    commands = ("recall", "hand_in", "disown")

    def __init__(self, folder: Path):
        self.folder = Path(folder).absolute()
        super().__init__(view=self._view())
        wait(self)

    def fill(self) -> None:
        """Somebody has said whose work this is."""
        self.recall()

    def recall(self) -> None:
        """Look again: answers have been entered since, or feedback has come."""
        self.view = self._view()

    def hand_in(self, open: Any = 0) -> None:
        """Hand in, if no more than `open` items are unanswered: that many the learner has seen and agreed to."""
        self.recall()
        if len(self.view["open"]) > open:
            return
        receipt, data = handing_in.hand_in(self.folder)
        if data:
            self.hand_out(receipt.file, data, "application/zip")
        self.recall()
        self.report(say(f"handing.done.{receipt.way}"))

    def disown(self) -> None:
        """It was somebody else's id: forget it. What was answered stays in the file until something else is."""
        form.disown(self.folder)
        self.recall()
        self.report(say("form.disowned"))

    def _view(self) -> dict:
        about = {"lang": language(), "kind": say("handing.kind"), "closed": False, "open": [], "told": [], "send": "", "problem": None}
        try:
            return about | self._state()
        except CourseError as error:
            return about | {"heading": "", "rule": "", "problem": str(error)}

    def _state(self) -> dict:
        handed = form.read(self.folder)
        who, receipts, until = form.owner(self.folder, handed), handing_in.receipts(self.folder), handing_in.due(self.folder)
        open, over = handing_in.unanswered(self.folder), until is not None and datetime.now().astimezone() > until
        due = until.strftime("%Y-%m-%d %H:%M") if until else ""
        rule = [say("handing.over", due=due)] if over else [say(f"handing.rule.{'exchange' if handing_in.exchange(self.folder) else 'file'}")]
        if due and not over:
            rule.insert(0, say("handing.until", due=due))
        told = [_told(one) for one in receipts[:SHOWN]]
        if handing_in.changed(self.folder):
            told.insert(0, say("handing.changed"))
        send = say("handing.again" if receipts else "handing.send")
        if open:
            send = say("handing.again.anyway" if receipts else "handing.anyway", n=len(open))
        page = handing_in.feedback(self.folder) if receipts or (self.folder / handing_in.FEEDBACK).is_dir() else None
        numbers = {id: n for n, id in enumerate(handed.items, 1)}
        count = say("handing.count", all=len(handed.items), done=len(handed.items) - len(open))
        return {
            "heading": f"{say('handing.who', who=who)} · {count}" if who else say("handing.nobody"),
            "open": [f"{numbers[id]}. {short(self._prompt(handed, id, who))}" for id in open] if who else [],
            "told": told, "rule": " ".join(rule) if language() == "en" else "".join(rule),
            "send": send if who and not over else "", "own": bool(Answers(self.folder).owner), "feedback": relative(page, self.folder.parent) if page else "",
        }

    def _prompt(self, handed: form.Form, id: str, who: str) -> str:
        return str(handed.question(id, who).prompt)

    def html(self) -> str:
        view = self.view
        return static.block(view["kind"], view["heading"], *map(static.prose, [*view["told"], view["rule"]]))

    def summary(self) -> str:
        return f"hand in: {len(self.view['open'])} open, {len(handing_in.receipts(self.folder))} receipts"


def _told(receipt: handing_in.Receipt) -> str:
    at = datetime.fromisoformat(receipt.at).strftime("%Y-%m-%d %H:%M")
    return say(f"handing.receipt.{receipt.way}", at=at, code=receipt.code, file=receipt.file)
