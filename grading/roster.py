"""Rosters as HR sends them: CSV from Excel in China, or a workbook, read into students or refused whole.

Pure: a file in, records out. The first fault is a `CourseError` with file and line; nothing is half-read.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from course import sheets
from course.errors import CourseError

COLUMNS = {
    "id": {"工号", "学号", "编号", "员工号", "员工编号", "职工号", "人员编号", "学员编号",
           "人资编码", "人员编码", "员工编码", "职工编号",
           "id", "studentid", "employeeid", "staffid", "employeeno", "staffno"},
    "name": {"姓名", "名字", "学员姓名", "员工姓名", "name", "fullname"},
    "department": {"部门", "单位", "部门/单位", "部门单位", "单位/部门", "所属部门", "所在部门", "所在单位", "工作单位",
                   "department", "dept", "unit"},
    "email": {"邮箱", "电子邮箱", "电子邮件", "邮件", "邮件地址", "邮箱地址", "email", "mail", "emailaddress"},
}
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


@dataclass(frozen=True)
class Student:
    """One trainee. The id names folders and accounts, so it is kept as written: 001234 stays 001234."""

    id: str
    name: str
    department: str = ""
    email: str = ""


def read(path: Path) -> list[Student]:
    """The students in the roster `path`. Raises CourseError naming file and line for the first fault."""
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CourseError("file.unreadable", file=str(path), problem=error.strerror or str(error)) from None
    return students(sheets.rows(data, path.name), path.name)


def students(rows: Iterable[tuple[int, list[str]]], file: str) -> list[Student]:
    """Students from table rows (line, cells) as `sheets.rows` gives them. The header is the first row that has both id and name: above it there
    may be a title.
    """
    rows = list(rows)
    rows = rows[next((n for n, (_, row) in enumerate(rows) if {"id", "name"} <= set(map(_column, row))), 0):]
    if len(rows) < 2:
        raise CourseError("roster.empty", file=file)
    places = _places(*rows[0], file)
    found: dict[str, tuple[int, Student]] = {}
    for line, row in rows[1:]:
        if any(row[len(rows[0][1]):]):
            raise CourseError("roster.cells", file=file, line=line)
        cells = {name: row[place] if place < len(row) else "" for name, place in places.items()}
        problem = fault(cells["id"])
        if problem:
            raise CourseError(problem, file=file, line=line, id=cells["id"])
        if not cells["name"]:
            raise CourseError("roster.name", file=file, line=line, id=cells["id"])
        key = cells["id"].casefold()  # some file systems take A01 and a01 for the same folder
        if key in found:
            raise CourseError("roster.twice", file=file, line=line, id=cells["id"], first=found[key][0])
        found[key] = line, Student(**cells)
    return [student for _, student in found.values()]


def fault(id: str) -> str | None:
    """Why `id` cannot name a folder and an account (a message key); None if it can."""
    if not id:
        return "roster.blank"
    if re.fullmatch(r"\d(\.\d+)?E\+\d+", id, re.IGNORECASE):
        return "roster.scientific"  # Excel did this to a long number; its last digits are lost
    if not re.fullmatch(r"\w(?:[\w.-]{0,62}\w)?", id) or ".." in id or id.casefold() in RESERVED:
        return "roster.id"
    return None


def _places(line: int, header: list[str], file: str) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, title in enumerate(header):
        name = _column(title)
        if name in places:
            raise CourseError("roster.columns", file=file, line=line, first=header[places[name]], second=title)
        if name:
            places[name] = place
    for name, example in (("id", "工号 / id"), ("name", "姓名 / name")):
        if name not in places:
            raise CourseError("roster.missing", file=file, line=line, column=example)
    return places


def _column(title: str) -> str | None:
    plain = re.sub(r"[\s_*:()-]", "", title).casefold()
    return next((name for name, titles in COLUMNS.items() if plain in titles), None)
