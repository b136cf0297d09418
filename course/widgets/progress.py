"""The learner's progress: what to do today, modules, objectives; taking it along, and starting afresh."""
from __future__ import annotations

from datetime import date
from pathlib import Path

from course import sheets
from course.answers import Answers
from course.objectives import objectives as aims
from course.text import language, say
from course.tools import progress
from course.tools.course_map import attempts, stops
from course.widgets import static
from course.widgets.kit import Widget, esm
from course.widgets.stops import entry, questions, today, today_html

ROUND = 5  # questions of one review: what fits into a few minutes
STATES = ("mastered", "begun", "open")


class ProgressWidget(Widget):
    """What is done, what to review today and what comes next in `folder`, as answers.json there tells it."""

    _esm = esm("links", "today", "progress")
    speaks = ("progress", "today")
    commands = ("recall", "export", "reset")

    def __init__(self, folder: str | Path = ".", today: date | None = None):
        self.folder, self._today = Path(folder).absolute(), today
        super().__init__(view=self._view())

    @property
    def today(self) -> date:
        return self._today or date.today()

    def _view(self) -> dict:
        found = stops(self.folder)
        asked = {key: question.objective for key, question in questions(found).items()}
        modules = [stop for stop in found if stop.kind == "module"]
        return {
            "lang": language(),
            "kind": say("progress.kind"),
            "today": today(found, self.today),
            "modules": [entry(stop) for stop in modules],
            "objectives": [
                {"text": str(aims()[one.id]), "state": one.state, "right": one.right, "questions": one.questions}
                for state in STATES
                for one in progress.objectives(found, asked)
                if one.state == state and one.id in aims()
            ],
        }

    def recall(self) -> None:
        """Look again: another notebook may have been worked in."""
        self.view = self._view()

    def export(self) -> None:
        """Hand out the progress as a workbook: modules, objectives, every attempt."""
        found = stops(self.folder)
        view = self.view = self._view()
        modules = [[say(f"progress.column.{name}") for name in ("module", "questions", "answered", "correct")]]
        modules += [[one["title"], one["questions"], one["answered"], one["correct"]] for one in view["modules"]]
        mastery = [[say(f"progress.column.{name}") for name in ("objective", "state", "correct", "questions")]]
        mastery += [
            [one["text"], say(f"progress.ui.{one['state']}"), one["right"], one["questions"]] for one in view["objectives"]
        ]
        tries = [[say(f"progress.column.{name}") for name in ("module", "question", "at", "state", "score")]]
        tries += [
            [stop.title, key, str(one.get("at", "")), _state(one), _number(one.get("score"))]
            for stop in found
            for key, kept in stop.entries.items()
            for one in attempts(kept)
        ]
        book = {say("progress.sheet.modules"): modules, say("progress.sheet.objectives"): mastery, say("progress.sheet.attempts"): tries}
        self.hand_out(say("progress.file", day=self.today.isoformat()), sheets.to_xlsx(book))

    def reset(self, id: object = None) -> None:
        """Start module `id` afresh, or everything in the folder ("all"); what was there is kept in a file."""
        stop = next((one for one in stops(self.folder) if one.id == id and one.kind == "module"), None)
        if stop is None and id != "all":
            return
        kept = Answers(self.folder).clear(None if id == "all" else stop.asks)
        self.recall()
        self.report(say("progress.reset", file=kept) if kept else say("progress.nothing"))

    def html(self) -> str:
        view = self.view
        parts = today_html(view["today"])
        parts += [static.heading(say("widget.ui.modules"))]
        parts += [static.table([(one["number"], one["title"], say("widget.ui.progress", **one)) for one in view["modules"]])]
        parts += [static.heading(say("progress.ui.objectives"))]
        parts += [static.table([(one["text"], say(f"progress.ui.{one['state']}")) for one in view["objectives"]])]
        return static.block(view["kind"], "", *parts)

    def summary(self) -> str:
        view = self.view
        counts = ", ".join(f"{sum(one['state'] == state for one in view['objectives'])} {state}" for state in STATES)
        return f"progress: {len(view['modules'])} modules, {len(view['today']['due'])} due, objectives {counts}"


def _state(attempt: dict) -> str:
    return str(attempt.get("state", ""))


def _number(score: object) -> float | None:
    return float(score) if isinstance(score, (int, float)) and not isinstance(score, bool) else None
