"""A table to fill in, in the page or in Excel."""
from __future__ import annotations

from typing import Any

from course import sheets
from course.errors import CourseError
from course.marking import as_number
from course.records import Text
from course.text import LANGUAGES, say, words
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm

LONGEST = 100  # characters of a number as it is typed


class SheetWidget(QuestionWidget):
    """Rows to fill in. The value maps row ids to {column id: word id, or the number as it was typed}."""

    _esm = esm("sheet")
    speaks = ("sheet",)
    commands = (*QuestionWidget.commands, "template")
    takes = ("load",)

    def drawing(self) -> dict:
        columns = [
            {"id": id, "name": str(one.name), "choices": [{"id": word, "text": str(text)} for word, text in one.words.items()]}
            for id, one in self.question.columns.items()
        ]
        return {"first": say("sheet.row"), "columns": columns, "rows": [{"id": id, "text": text} for id, text in self.names().items()]}

    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict) or not all(isinstance(cells, dict) for cells in value.values()):
            return None
        rows = {id: self._cells(value[id]) for id in self.question.rows if id in value}
        kept = {id: cells for id, cells in rows.items() if cells}
        return None if value and not kept and any(value.values()) else kept

    def _cells(self, cells: dict) -> dict:
        """The cells of a row that fit their columns."""
        return {
            id: cells[id] if column.words else str(cells[id])[:LONGEST]
            for id, column in self.question.columns.items()
            if cells.get(id) not in (None, "") and (cells[id] in column.words if column.words else isinstance(cells[id], (str, int, float)))
        }

    def warning(self) -> tuple[str, str] | None:
        # nobody checks a scored answer before it is handed in, so what cannot be read is said at once
        for id, cells in (self.value or {}).items():
            for column, cell in cells.items():
                about = self.question.columns.get(column)
                if about and not about.words and cell not in (None, "") and as_number(cell) is None:
                    return say("sheet.unread", row=self.names().get(id, id), text=str(cell)[:20]), "error"
        return None

    def template(self) -> None:
        """Hand out the table as a workbook, as far as it is filled in."""
        self.hand_out(f"{self.key}.xlsx", sheets.to_xlsx({self.key: self._sheet()}))
        self.report(say("sheet.out"))

    def load(self, name: str, data: bytes) -> None:
        """Take a filled-in table: rows are known by their number, columns by their names, which may stand below a title.

        What is blank in it stays as it was. Raises CourseError, having changed nothing.
        """
        table, ids = sheets.rows(data, name) or [(1, [])], list(self.question.rows)
        places = [self._places(row) for _, row in table]
        head = max(range(len(table)), key=lambda n: len(places[n]))
        for column, about in self.question.columns.items():
            if column not in places[head]:
                raise CourseError("sheet.head", file=name, column=str(about.name))
        found: dict[str, dict] = {}
        for line, row in table[head + 1:]:
            cells = {key: row[place] for key, place in places[head].items() if place < len(row)}
            number = cells.get("", row[0])
            if not number.isdecimal() or not 1 <= int(number) <= len(ids):
                raise CourseError("sheet.number", file=name, line=line, most=len(ids))
            id = ids[int(number) - 1]
            for column, about in self.question.columns.items():
                if text := cells.get(column):
                    found.setdefault(id, {})[column] = self._word(about, text, name, line)
        if not found:
            raise CourseError("sheet.empty", file=name)
        there = self.answer() or {}
        self.value = there | {id: there.get(id, {}) | cells for id, cells in found.items()}
        self.report(say("sheet.in", file=name, n=len(found)))

    def _places(self, row: list[str]) -> dict[str, int]:
        """Where each column stands, "" being the rows' number, if `row` is the head of a table."""
        names = {id: [column.name.zh, column.name.en] for id, column in self.question.columns.items()}
        names[""] = [words("sheet", lang)["no"] for lang in LANGUAGES]
        known = {sheets.plain(name).casefold(): id for id, both in names.items() for name in both}
        return {known[cell.casefold()]: n for n, cell in enumerate(row) if cell.casefold() in known}

    def _word(self, column: Any, text: str, file: str, line: int) -> str:
        if not column.words:
            return text
        plain = sheets.plain(text).casefold()
        for id, word in column.words.items():
            if plain in {sheets.plain(getattr(word, lang)).casefold() for lang in LANGUAGES}:
                return id
        known = say("sheet.comma").join(map(str, column.words.values()))
        raise CourseError("sheet.word", file=file, line=line, column=str(column.name), text=text, known=known)

    def _sheet(self) -> list[list]:
        head = [say("sheet.no"), say("sheet.row"), *(str(column.name) for column in self.question.columns.values())]
        value = self.answer() or {}
        return [head, *(
            [n, text, *(self._shown(column, value.get(id, {}).get(key, "")) for key, column in self.question.columns.items())]
            for n, (id, text) in enumerate(self.names().items(), 1)
        )]

    def _shown(self, column: Any, cell: Any) -> str:
        word: Text | None = column.words.get(cell)
        return str(word) if word else str(cell)

    def names(self) -> dict[str, str]:
        return {id: str(row.text) for id, row in self.question.rows.items()}

    def count(self) -> str:
        return f"filled {sum(map(len, self.answer().values()))} cells"

    def figure(self) -> str:
        head, *rows = self._sheet()
        return static.table([row[1:] for row in rows], head[1:])
