"""The stakeholder register as a table for Excel, and back.

One row for each stakeholder, headings and values in the current language; read back in either. The class follows
from the ratings: it is written, and passed over when read.
"""
from __future__ import annotations

import re
from typing import Any, Iterable, NamedTuple

from course import handbook, sheets
from course.errors import CourseError
from course.matrix import HIGH, LOW
from course.text import LANGUAGES, say
from course.tools import columns
from course.tools.register import LIMITS, MOST, Stakeholder, row

ORDER = ("name", "group", "criteria", "influence", "importance", "letter", "expectation", "owner", "channels", "note")


class Sheet(NamedTuple):
    """What a file holds: for each row the fields it has a column for, and the headings that mean nothing here."""

    rows: list[dict[str, Any]]
    unread: list[str]


def table(people: Iterable[Stakeholder]) -> list[list[sheets.Cell]]:
    """Headings and one row each, for `sheets.to_xlsx` and `sheets.to_csv`."""
    return [[say(f"register.column.{field}") for field in ORDER], *([_cell(one, field) for field in ORDER] for one in people)]


def _cell(one: Stakeholder, field: str) -> sheets.Cell:
    value = getattr(one, field)
    if field == "group":
        return str(handbook.stakeholders()[value].name) if value else ""
    if field in ("criteria", "channels"):
        return say("register.semicolon").join(str(_terms(field)[id].name) for id in value)
    return "" if value is None else value


def _terms(field: str) -> dict:
    return {"group": handbook.stakeholders, "criteria": handbook.criteria, "channels": lambda: handbook.terms().channels}[field]()


def read(data: bytes, file: str) -> Sheet:
    """The table in `data`. Raises CourseError with row and column of everything that is wrong, and then nothing is read."""
    lines = sheets.rows(data, file, columns.prose)
    if not lines:
        raise CourseError("columns.empty", file=file)
    places, unread = columns.find(lines[0][1], columns.spellings("register.column"), file)
    if "name" not in places:
        raise CourseError("columns.missing", file=file, columns=say("register.column.name"))
    places.pop("letter", None)
    faults, rows, seen = columns.Faults(file), [], set()
    for line, cells in lines[1:]:
        found = {}
        for field, place in places.items():
            text = cells[place] if place < len(cells) else ""
            found[field] = _value(field, text, lambda key, **values: faults.add(key, line, lines[0][1][place], **values))
        name = columns.same(found["name"])
        if not name:
            faults.add("register.fault.unnamed", line, lines[0][1][places["name"]])
        elif name in seen:
            faults.add("register.fault.twice", line, lines[0][1][places["name"]], name=found["name"])
        seen.add(name)
        rows.append(found)
    faults.raise_any()
    return Sheet(rows, unread)


def _value(field: str, text: str, fault) -> Any:
    """The value of a cell; what is wrong with it goes to `fault`."""
    if field in LIMITS:
        if len(text) > LIMITS[field]:
            fault("register.fault.long", n=len(text), limit=LIMITS[field])
        return " ".join(text.split()) if field in ("name", "owner") else text
    if field in ("influence", "importance"):
        shown = sheets.plain(text)
        if shown and not (re.fullmatch(r"[0-9]{1,2}", shown) and LOW <= int(shown) <= HIGH):
            fault("columns.rating", value=shown, low=LOW, high=HIGH)
            return None
        return int(shown) if shown else None
    known = _names(field)
    chosen = []
    for part in _parts(text, known):
        if part in known:
            chosen.append(known[part])
        else:
            fault("register.fault.unknown", value=part, known=columns.nearest(part, [str(term.name) for term in _terms(field).values()]))
    if field == "group":
        if len(set(chosen)) > 1:
            fault("register.fault.groups")
        return chosen[0] if chosen else None
    return [id for id in _terms(field) if id in chosen]


def _names(field: str) -> dict[str, str]:
    """Ids by every name and spelling, in both languages."""
    names = {}
    for id, term in _terms(field).items():
        for name in (id, *(getattr(term.name, lang) for lang in LANGUAGES), *getattr(term, "also", ())):
            names.setdefault(columns.same(name), id)
    return names


def _parts(text: str, known: dict[str, str]) -> list[str]:
    """The names in a cell: parted by semicolons or lines, and where that gives no name, by commas."""
    parts = []
    for piece in re.split(r"[;；\n]", text):
        whole = columns.same(piece)
        parts += [whole] if whole in known else [columns.same(part) for part in re.split(r"[、,，/]", piece)]
    return [part for part in parts if part]


def matched(value: dict, sheet: Sheet) -> tuple[int, int]:
    """How many rows of the sheet have a name that the register has already, and how many are new."""
    names = {columns.same(one["name"]) for one in value["rows"]}
    known = sum(columns.same(one["name"]) in names for one in sheet.rows)
    return known, len(sheet.rows) - known


def update(value: dict, sheet: Sheet) -> dict:
    """The register with the sheet's rows added; one of the same name is updated where its cell is filled in.

    Raises CourseError if there would be more than `MOST` rows.
    """
    rows = {row["id"]: row for row in value["rows"]}
    ids = {columns.same(row["name"]): row["id"] for row in reversed(value["rows"])}
    last = value["last"]
    for found in sheet.rows:
        filled = {field: given for field, given in found.items() if given not in (None, "", [])}
        id = ids.get(columns.same(found["name"]))
        if id is None:
            last += 1
            id = f"s{last}"
            rows[id] = row(Stakeholder(id))
        rows[id] = rows[id] | filled
    if len(rows) > MOST:
        raise CourseError("register.many", n=len(rows), most=MOST)
    return {"last": last, "rows": list(rows.values())}


def replace(value: dict, sheet: Sheet) -> dict:
    """A register of the sheet's rows alone; those of a known name keep their id, by which other tools refer to them."""
    ids = {columns.same(row["name"]): row["id"] for row in reversed(value["rows"])}
    last, rows = value["last"], []
    if len(sheet.rows) > MOST:
        raise CourseError("register.many", n=len(sheet.rows), most=MOST)
    for found in sheet.rows:
        id = ids.get(columns.same(found["name"]))
        if id is None:
            last += 1
            id = f"s{last}"
        rows.append(row(Stakeholder(id)) | found)
    return {"last": last, "rows": rows}


