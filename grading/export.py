"""Results for HR: rows, and the workbook or CSV file they become.

Whatever a person typed stays text: a name or unit beginning with = + - @ never becomes a formula.
"""
from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Callable

from course.errors import CourseError
from course.text import say
from grading.results import Result

Cell = str | float | None
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(found: list[Result]) -> list[list[Cell]]:
    """The header and one row per student: who, then points and state per assignment, then the sum."""
    assignments = list(dict.fromkeys(result.assignment for result in found))
    most = {result.assignment: result.most for result in found}
    header: list[Cell] = [say(f"export.{name}") for name in ("id", "name", "department", "email")]
    for name in assignments:
        header += [say("export.points", assignment=name, most=f"{most[name]:g}")]
        header += [say(f"export.{part}", assignment=name) for part in ("state", "at")]
    header += [say("export.total", most=f"{sum(most.values()):g}"), say("export.percent")]
    rows = [header]
    for student in dict.fromkeys(result.student for result in found):
        own = {result.assignment: result for result in found if result.student == student}
        total = sum(result.total or 0 for result in own.values())
        row: list[Cell] = [student.id, student.name, student.department, student.email]
        for name in assignments:
            points = own[name].total
            at = own[name].at
            row += [None if points is None else round(points, 2), say(f"state.{own[name].state}")]
            row += [f"{at:%Y-%m-%d %H:%M}" if at else None]
        share = 100 * total / sum(most.values()) if sum(most.values()) else 0.0
        rows.append(row + [round(total, 2), round(share, 1)])
    return rows


def write(rows: list[list[Cell]], path: Path, force: bool = False) -> None:
    """Write `rows` to `path` (.xlsx or .csv). An existing file is replaced only with `force`."""
    put(path, force, {".xlsx": lambda part: write_xlsx(rows, part), ".csv": lambda part: write_csv(rows, part)})


def put(path: Path, force: bool, writers: dict[str, Callable[[Path], object]]) -> None:
    """Write `path` by the writer for its suffix, whole or not at all; replace what exists only with `force`."""
    path = Path(path)
    if path.suffix.lower() not in writers:
        raise CourseError("export.kind", file=str(path), kinds=" / ".join(writers))
    if path.exists() and not force:
        raise CourseError("export.exists", file=str(path))
    part = path.with_name(f".{path.name}.part")
    try:
        writers[path.suffix.lower()](part)
        os.replace(part, path)
    except OSError as error:  # on Windows also: the file is open in Excel
        part.unlink(missing_ok=True)
        raise CourseError("export.unwritable", file=str(path), problem=error.strerror or str(error)) from None


def write_csv(rows: list[list[Cell]], path: Path) -> None:
    """UTF-8 with BOM, which Excel needs to read Chinese; a text like a formula gets an apostrophe in front."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([[_tame(cell) for cell in row] for row in rows])


def write_xlsx(rows: list[list[Cell]], path: Path) -> None:
    """One sheet; every text is written as text, so ids keep their zeros and nothing is taken for a formula."""
    import xlsxwriter

    with open(path, "wb") as file, xlsxwriter.Workbook(file) as book:
        sheet, bold = book.add_worksheet(say("export.sheet")), book.add_format({"bold": True, "text_wrap": True})
        text = book.add_format({"num_format": "@"})
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(r, c, cell, text if r else bold)
                elif cell is not None:
                    sheet.write_number(r, c, cell)  # any format with a point would show 80 as “80.”
        for c in range(len(rows[0])):
            sheet.set_column(c, c, min(40, max(_width(row[c]) for row in rows) + 2))
        sheet.freeze_panes(1, 2)
        sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)


def _tame(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _width(cell: Cell) -> int:
    return sum(2 if ord(letter) > 0x2E80 else 1 for letter in str(cell if cell is not None else ""))
