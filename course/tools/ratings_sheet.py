"""Rating sheets: an empty one to hand to each rater, and the filled-in ones read back.

Columns: rater, item, and one for each axis. A sheet may hold several raters. Where the rater's column is blank, the
name above it counts; where it is blank throughout or missing, the file's name is the rater's.
"""
from __future__ import annotations

import re
from pathlib import Path
from typing import Iterable, NamedTuple

from course import sheets
from course.errors import CourseError
from course.matrix import HIGH, LOW, Matrix
from course.text import LANGUAGES, say
from course.tools import columns
from course.tools.ratings import NAME, RATERS, Merged, Sheets


class Read(NamedTuple):
    """What a file holds: ratings by rater and item, the rows left blank on both axes, headings that mean nothing here."""

    sheets: Sheets
    blank: list[int]
    unread: list[str]


def empty(matrix: Matrix, names: dict[str, str]) -> list[list[sheets.Cell]]:
    """The sheet to fill in: every item (names by id) without ratings. Raises CourseError where two have one name."""
    _ids(names)
    axes = [say("ratings.scale", name=axis.name, low=LOW, high=HIGH) for axis in (matrix.x, matrix.y)]
    head = [say("ratings.column.rater"), say("ratings.column.item"), *axes]
    return [head, *(["", name, None, None] for name in names.values())]


def read(data: bytes, file: str, matrix: Matrix, names: dict[str, str], raters: Iterable[str] = ()) -> Read:
    """The ratings in `data`, of the items `names` (by id), by people who are none of `raters`.

    Raises CourseError with row and column of everything that is wrong (an unknown item, a rating outside 1–10, one
    of two ratings missing, an item twice, a rater who is in already); then nothing of the file is read.
    """
    ids, lines = _ids(names), sheets.rows(data, file)
    if not lines:
        raise CourseError("columns.empty", file=file)
    axes = {key: [getattr(axis.name, lang) for lang in LANGUAGES] for key, axis in (("x", matrix.x), ("y", matrix.y))}
    head = lines[0][1]
    places, unread = columns.find(head, columns.spellings("ratings.column") | axes, file)
    lacking = [key for key in ("item", "x", "y") if key not in places]
    if lacking:
        shown = {"item": say("ratings.column.item"), "x": matrix.x.name, "y": matrix.y.name}
        raise CourseError("columns.missing", file=file, columns=say("columns.comma").join(str(shown[key]) for key in lacking))

    faults, found, blank = columns.Faults(file), {}, []
    known = {columns.same(rater): rater for rater in raters}
    named = any(_cell(cells, places.get("rater")) for _, cells in lines[1:])
    rater = "" if named else Path(file).stem.strip()[:NAME]
    for line, cells in lines[1:]:
        def fault(key: str, column: str, **values) -> None:
            faults.add(key, line, head[places[column]] if column in places else "", **values)

        rater = _cell(cells, places.get("rater")) or rater
        item = _cell(cells, places["item"])
        x, y = (_rating(_cell(cells, places[axis]), lambda *more, axis=axis, **values: fault(*more, axis, **values)) for axis in "xy")
        id = ids.get(columns.same(item))
        rated = found.setdefault(rater, {})
        if not rater:
            fault("ratings.fault.nobody", "rater")
        elif len(rater) > NAME:
            fault("ratings.fault.long", "rater", limit=NAME)
        elif columns.same(rater) in known and not rated:
            fault("ratings.fault.again", "rater", rater=rater)
        if not id:
            fault("ratings.fault.unknown" if item else "ratings.fault.noitem", "item", item=item, known=columns.nearest(item, names.values()))
        elif id in rated:
            fault("ratings.fault.twice", "item", item=item, rater=rater)
        elif (x is None) != (y is None):
            fault("ratings.fault.half", "x" if x is None else "y", item=item)
        elif x is None:
            blank.append(line)
        if id and id not in rated:
            rated[id] = [x, y]
    faults.raise_any()
    given = {rater: {id: at for id, at in rated.items() if at[0]} for rater, rated in found.items()}
    if not any(given.values()):
        raise CourseError("ratings.unfilled", file=file)
    if len(known) + len(given) > RATERS:
        raise CourseError("ratings.many", most=RATERS)
    return Read({rater: rated for rater, rated in given.items() if rated}, blank, unread)


def _ids(names: dict[str, str]) -> dict[str, str]:
    """The ids by name. Raises CourseError where a sheet could not tell two items apart."""
    ids: dict[str, str] = {}
    for id, name in names.items():
        if columns.same(name) in ids:
            raise CourseError("ratings.alike", name=name)
        ids[columns.same(name)] = id
    return ids


def _cell(cells: list[str], place: int | None) -> str:
    return cells[place] if place is not None and place < len(cells) else ""


def _rating(text: str, fault) -> int | str | None:
    """A rating, None if it is blank; a wrong one goes to `fault` and counts as given."""
    if text and not (re.fullmatch(r"[0-9]{1,2}", text) and LOW <= int(text) <= HIGH):
        fault("columns.rating", value=text, low=LOW, high=HIGH)
        return text
    return int(text) if text else None


def own(matrix: Matrix, names: dict[str, str], rated: dict[str, list[int]]) -> list[list[sheets.Cell]]:
    """One person's ratings with their classes, for a workbook."""
    rows = [[name, *rated.get(id, [None, None]), matrix.classify(*rated[id]) if id in rated else ""] for id, name in names.items()]
    return [[say("ratings.column.item"), str(matrix.x.name), str(matrix.y.name), say("widget.ui.class")], *rows]


def group(matrix: Matrix, names: dict[str, str], merged: list[Merged]) -> list[list[sheets.Cell]]:
    """The merged ratings, for a workbook: mean, lowest and highest on each axis, raters, class, how they divide."""
    parts = [say(f"ratings.{part}", name=axis.name) for axis in (matrix.x, matrix.y) for part in ("mean", "lowest", "highest")]
    head = [say("ratings.column.item"), say("widget.ui.class"), *parts, *(say(f"ratings.{one}") for one in ("raters", "split", "votes"))]
    rows = [
        [names[one.item], one.letter, *(cell for axis in (one.x, one.y) for cell in (round(axis.mean, 2), axis.low, axis.high)),
         one.raters, say("ratings.yes") if one.split else "", votes(one)]
        for one in merged
    ]  # fmt: skip
    return [head, *rows]


def single(matrix: Matrix, names: dict[str, str], given: Sheets) -> list[list[sheets.Cell]]:
    """Every single rating, in the columns of a sheet that `read` takes."""
    head = [say("ratings.column.rater"), say("ratings.column.item"), str(matrix.x.name), str(matrix.y.name)]
    return [head, *([rater, name, *rated[id]] for rater, rated in given.items() for id, name in names.items() if id in rated)]


def votes(one: Merged) -> str:
    """How the raters divide among the classes: “A 3 · C 1”."""
    return " · ".join(f"{letter} {n}" for letter, n in one.letters.items())
