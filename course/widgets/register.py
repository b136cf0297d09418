"""The stakeholder register: a list of the learner's own stakeholders, one of them open to be filled in."""
from __future__ import annotations

from typing import Any

import traitlets as t

from course import handbook, sheets
from course.answers import Answers
from course.errors import CourseError
from course.matrix import matrix
from course.text import LANGUAGES, language, say
from course.tools import register, register_sheet
from course.tools.register_sheet import Sheet
from course.widgets import static
from course.widgets.kit import esm
from course.widgets.registered import Registered

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class RegisterWidget(Registered):
    """The register of `course.tools.register`, row by row; its value is the register as it is kept there.

    `about` is ``{id: {"letter": "A", "hints": [text, ...]}}``. A file that was read waits in `pending` until
    the learner says whether it is merged or replaces what is there.
    """

    _esm = esm("drag", "board", "matrix", "undo", "register")
    speaks = ("register",)
    about = t.Dict(help="class and hints of each row").tag(sync=True)
    pending = t.Unicode(help="what there is in a file that was read and waits; else blank").tag(sync=True)
    commands = ("excel", "csv", "merge", "replace", "leave")
    takes = ("load",)

    def __init__(self, answers: Answers):
        self._sheet: Sheet | None = None
        super().__init__(register.KEY, answers, view=_view())
        self.known = self.value or register.empty()
        self._describe()

    def fit(self, value: Any) -> dict | None:
        return register.clean(value)

    def save(self) -> None:
        mine = self.fit(self.value)
        if mine is None:
            return self.report(say("widget.refused"), "error")
        try:
            entry = self.keep(mine)
        except CourseError as error:
            self.report(str(error), "error")
        else:
            if entry["value"] != mine:  # another notebook has changed it, too
                self.show(entry["value"])
            self.report(*(self.warning() or (self.told(entry), "calm")))
        self._describe()

    def follow(self, value: dict) -> None:
        self.known = value
        self.show(value)
        self._describe()

    def warning(self) -> tuple[str, str] | None:
        for name, field in register.long(self.value):
            limit = register.LIMITS[field]
            return say("register.cut", name=name, field=say(f"register.column.{field}"), limit=limit), "error"
        if len(self.value["rows"]) > register.MOST:
            return say("register.cut.rows", most=register.MOST), "error"
        return None

    def rows(self) -> list[register.Stakeholder]:
        """The rows as they stand in the widget."""
        return register.records(self.fit(self.value) or register.empty())

    def _describe(self) -> None:
        rows = self.rows()
        names = [one.name for one in rows]
        self.about = {
            one.id: {"letter": one.letter or "", "hints": [say(f"register.hint.{lack}") for lack in register.hints(one, names)]}
            for one in rows
        }

    def load(self, name: str, data: bytes) -> None:
        """Read a table; what is to become of it is asked before anything changes."""
        self.leave()
        sheet = register_sheet.read(data, name)
        known, fresh = register_sheet.matched(self.fit(self.value) or register.empty(), sheet)
        told = [say("register.read", file=name, n=len(sheet.rows), known=known, fresh=fresh)]
        if sheet.unread:
            told.append(say("register.unread", columns=say("columns.comma").join(sheet.unread)))
        self._sheet, self.pending = sheet, (" " if language() == "en" else "").join(told)

    def merge(self) -> None:
        """Add the rows of the file; those of a known name are updated."""
        self._take(register_sheet.update, "register.merged")

    def replace(self) -> None:
        """Put the rows of the file in the place of all there are."""
        self._take(register_sheet.replace, "register.replaced")

    def leave(self) -> None:
        """Forget the file."""
        self._sheet, self.pending = None, ""

    def _take(self, how, told: str) -> None:
        if self._sheet:
            sheet = self._sheet
            value = how(self.fit(self.value) or register.empty(), sheet)
            self.leave()
            self.value = value
            if self.status["tone"] != "error":
                self.report(say(told, n=len(sheet.rows)))

    def excel(self) -> None:
        """Hand out the register as a workbook."""
        data = sheets.to_xlsx({say("register.sheet"): register_sheet.table(self.rows())}, freeze=(1, 1))
        self.hand_out(f"{say('register.file')}.xlsx", data, XLSX)

    def csv(self) -> None:
        """Hand out the register as CSV."""
        self.hand_out(f"{say('register.file')}.csv", sheets.to_csv(register_sheet.table(self.rows())), "text/csv")

    def html(self) -> str:
        head, *lines = register_sheet.table(self.rows())
        cards = [
            static.heading(line[0] or say("register.unnamed")) + static.table([pair for pair in zip(head[1:], line[1:]) if pair[1] != ""])
            for line in lines
        ]
        return static.block(say("register.kind"), say("register.title"), *(cards or [static.prose(say("register.empty"))]))

    def summary(self) -> str:
        rated = sum(one.letter is not None for one in self.rows())
        whole = sum(not one["hints"] for one in self.about.values())
        return f"register: {len(self.about)} rows, {rated} rated, {whole} complete"


def _view() -> dict:
    board, terms = matrix(register.MATRIX), handbook.terms()
    return {
        "lang": language(),
        "kind": say("register.kind"),
        "title": say("register.title"),
        "labels": {field: say(f"register.column.{field}") for field in register_sheet.ORDER},
        "groups": [{"id": id, "name": str(one.name)} for id, one in handbook.stakeholders().items()],
        "criteria": [
            {"id": id, "name": str(one.name), "meaning": str(one.meaning)} for id, one in handbook.criteria().items()
        ],
        "channels": [
            {"id": id, "name": str(one.name), "also": " ".join([*(getattr(one.name, lang) for lang in LANGUAGES), *one.also]).lower()}
            for id, one in terms.channels.items()
        ],
        "departments": [str(one.name) for one in terms.departments.values()],
        "classes": {letter: str(kind.name) for letter, kind in board.classes.items()},
        "most": register.MOST,
        "blank": register.row(register.Stakeholder("")),
    }
