"""Tables that people filled in: which column is which, in either language, and everything that is wrong with them.

A table is accepted whole or not at all. Its faults are gathered, so that they can be mended in one go.
"""
from __future__ import annotations

from difflib import get_close_matches
from typing import Iterable, Mapping

from course import sheets
from course.errors import CourseError
from course.text import LANGUAGES, say, words

TOLD = 5  # faults told at once


def same(cell: str) -> str:
    """What two spellings of one name have in common: width, case and spaces put aside."""
    return sheets.plain(cell).casefold()


def heading(cell: str) -> str:
    """A heading without the remark in brackets that may follow it: “Influence (1–10)” is influence."""
    return same(cell).partition("(")[0].strip()


def spellings(prefix: str) -> dict[str, list[str]]:
    """The messages below `prefix` in both languages, by key: the headings a column may have."""
    both = [words(prefix, lang) for lang in LANGUAGES]
    return {key: [one[key] for one in both] for key in both[0]}


def find(header: list[str], wanted: Mapping[str, Iterable[str]], file: str) -> tuple[dict[str, int], list[str]]:
    """The place of each column of `wanted` (its possible headings by key) in `header`, and the headings left over.

    Raises CourseError where two headings mean the same column.
    """
    keys = {heading(name): key for key, names in wanted.items() for name in names}
    found: dict[str, int] = {}
    others = []
    for place, cell in enumerate(header):
        key = keys.get(heading(cell))
        if key in found:
            raise CourseError("columns.twice", file=file, column=cell)
        if key:
            found[key] = place
        elif cell.strip():
            others.append(sheets.plain(cell))
    return found, others


def prose(cell: str) -> str:
    """A cell of prose, as it was typed."""
    return sheets.untamed(cell.replace("\r\n", "\n").strip())


class Faults:
    """What is wrong with a table, cell by cell."""

    def __init__(self, file: str):
        self.file, self.lines = file, []

    def add(self, key: str, line: int, column: str = "", **values) -> None:
        """The fault `key` in row `line`, and in `column` unless it concerns the whole row."""
        where = "columns.cell" if column else "columns.row"
        self.lines.append(say(where, row=line, column=column, problem=say(key, **values)))

    def raise_any(self) -> None:
        """Raises CourseError with the first few faults, if there are any."""
        if self.lines:
            rest = len(self.lines) - TOLD
            told = self.lines[:TOLD] + ([say("columns.more", n=rest)] if rest > 0 else [])
            raise CourseError("columns.faults", file=self.file, faults="\n".join(told))


def nearest(wanted: str, names: Iterable[str]) -> str:
    """The names most like `wanted`, or the first few, for a fault that offers them."""
    names = list(names)
    return say("columns.comma").join(get_close_matches(wanted, names, n=3, cutoff=0.3) or names[:6])
