"""Fill in a table: in the page, or in Excel and handed in as a file."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from course import marking
from course.kinds.base import Base, Item, Note, bare, reasons
from course.records import Record, Text, nearest
from course.text import say


class Column(Record):
    """A column: one of the `words` is chosen in each row, or a number is given, right within `tolerance`."""

    name: Text
    words: dict[str, Text] = {}
    tolerance: float = 0.0


class SheetRow(Item):
    """A row to fill in; `cells` are the right words (by id) and numbers."""

    cells: dict[str, str | float] = {}


class Sheet(Base):
    """Fill in a table. An answer maps row ids to {column id: word id, or the number as it was typed}."""

    parts: ClassVar = "rows"

    kind: Literal["sheet"]
    columns: dict[str, Column] = Field(min_length=1)
    rows: dict[str, SheetRow] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        if not any(row.cells for row in self.rows.values()):
            return self
        for id, row in self.rows.items():
            if set(row.cells) != set(self.columns):
                raise ValueError(say("question.cells", id=id))
            for column, cell in row.cells.items():
                words = self.columns[column].words
                if words and cell not in words:
                    raise ValueError(f"{id}: {nearest(str(cell), words, column)}")
                if not words and not isinstance(cell, (int, float)):
                    raise ValueError(say("question.cells", id=id))
        reasons(self.rows)
        return self

    @property
    def keyed(self) -> bool:
        return all(row.cells for row in self.rows.values())

    @property
    def shape(self) -> Any:
        return len(self.rows), sorted(len(column.words) for column in self.columns.values())

    @property
    def solution(self) -> Any:
        return {id: row.cells for id, row in self.rows.items()}

    @property
    def tolerances(self) -> dict[str, float]:
        return {id: column.tolerance for id, column in self.columns.items() if not column.words}

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict)

    def public(self) -> dict:
        columns = {id: column.model_dump(exclude={"tolerance"}) for id, column in self.columns.items()}
        return super().public() | {"columns": columns, "rows": bare(self.rows)}

    def _score(self, answer: Any) -> float:
        return marking.sheet(self.solution, self.tolerances, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(
                id=id, right=marking.sheet({id: row.cells}, self.tolerances, answer) == 1, why=row.why, page=row.page,
            )
            for id, row in self.rows.items()
            if isinstance(answer.get(id), dict) and any(answer[id].values())
        ]
