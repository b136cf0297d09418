"""Results for HR: rows, and the workbook or CSV file they become.

Whatever a person typed stays text: a name or unit beginning with = + - @ never becomes a formula.
"""
from __future__ import annotations

import os
from pathlib import Path
from typing import Callable

from course import sheets
from course.errors import CourseError
from course.sheets import Cell
from course.text import say
from grading.results import Result



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
    workbook = lambda: sheets.to_xlsx({say("export.sheet"): rows}, freeze=(1, 2))
    put(path, force, {".xlsx": lambda part: part.write_bytes(workbook()), ".csv": lambda part: part.write_bytes(sheets.to_csv(rows))})


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
