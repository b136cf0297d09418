"""Rosters as HR sends them: CSV from Excel in China, or a workbook, read into students or refused whole.

Pure: a file in, records out. The first fault is a `CourseError` with file and line; nothing is half-read.
"""
from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

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
ENCODINGS = ("utf-8-sig", "gb18030")  # in this order: GB18030 accepts nearly all that is valid UTF-8
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
    rows = workbook(data, path.name) if data.startswith(b"PK") else table(decode(data, path.name), path.name)
    return students(rows, path.name)


def decode(data: bytes, file: str) -> str:
    """The text of a file written by Excel: UTF-8 with or without BOM, GB18030, or "Unicode text" (UTF-16)."""
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not re.search(r"[\x00-\x08\x0e-\x1f]", text):  # a picture or an old .xls decodes, but is no text
            return text
    raise CourseError("roster.encoding", file=file)


def table(text: str, file: str) -> Iterable[tuple[int, list[str]]]:
    """The rows of a CSV text with the lines they start on; commas (also ，), semicolons or tabs, as the header has them."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t，", key=header.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + 1
    except csv.Error as error:
        raise CourseError("roster.broken", file=file, line=line, problem=str(error)) from None


def workbook(data: bytes, file: str) -> Iterable[tuple[int, list[str]]]:
    """The rows of the first sheet of an .xlsx file, as text."""
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise CourseError("roster.workbook", file=file) from None
    try:
        sheet = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
        rows = [(line, [_cell(cell) for cell in row]) for line, row in enumerate(sheet.iter_rows(), 1)]
    except Exception:  # openpyxl raises whatever its parts meet in a file that is not a workbook
        raise CourseError("roster.encoding", file=file) from None
    return rows


def students(rows: Iterable[tuple[int, list[str]]], file: str) -> list[Student]:
    """Students from table rows (line, cells). The header is the first row that has both id and name: above it there
    may be a title.
    """
    rows = [(line, [_plain(cell) for cell in row]) for line, row in rows]
    rows = [(line, row) for line, row in rows if any(row)]
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


def _plain(cell: str) -> str:
    # NFKC: full-width digits and spaces come from Chinese input methods; characters without width (Cf) from web pages
    shown = "".join(letter for letter in unicodedata.normalize("NFKC", cell) if unicodedata.category(letter) != "Cf")
    shown = re.sub(r'^="(.*)"$', r"\1", shown.strip())  # how personnel systems keep Excel from eating zeros
    return " ".join(shown.split())


def _cell(cell) -> str:
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and value >= 10**15:
        return f"{value:.5E}"  # Excel keeps 15 digits of a number: what follows is lost, and `fault` says so
    if isinstance(value, int) and re.fullmatch("0+", cell.number_format or ""):
        return str(value).zfill(len(cell.number_format))  # the sheet shows 001234
    return "" if value is None else str(value)
