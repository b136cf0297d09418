"""The form of a major communication plan: ten sections as views on one set of data (handbook p. 8).

A topic is entered once. The sections on audience, lead, channels, time and place each show the same topics with
other fields of theirs, so that they agree by construction. The browser's form, the checks, the Word file and the
static form all follow `SECTIONS`.

A plan is plain data: the fields by id; rows are lists of dicts with an ``id`` each. A period is
``{"start": day, "end": day}``, a day an ISO date or "".
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Iterator, Literal

from course.answers import UNWRITABLE

LINE, LONG, WORD = 200, 4000, 60  # characters of a line, of a longer text, of one of several names
ROWS, NAMES = 40, 15  # rows of a list, names in a field
ID = re.compile(r"[a-z0-9]{1,12}")

Kind = Literal["line", "long", "day", "period", "check", "names", "pick"]


@dataclass(frozen=True)
class Field:
    """Something to fill in. `source` is what it offers: a list of names, or the rows one of which is picked.

    A field that is not a `need` may stay empty; `instead` names a field of the same row that does as well, `when` a
    check box without which it is not asked. Fields of the same `column` share one in tables.
    """

    id: str
    kind: Kind = "line"
    need: bool = True
    source: str = ""
    instead: str = ""
    when: str = ""
    column: str = ""


@dataclass(frozen=True)
class Rows:
    """A list of rows with the same fields, known by their field `title`; only one section may `edit` the list."""

    id: str
    parts: tuple[Field | Rows, ...]
    title: str = "text"
    edit: bool = True
    need: bool = True


def _topics(*parts: Field | Rows) -> Rows:
    return Rows("topics", parts, edit=False)


SECTIONS: dict[str, tuple[Field | Rows, ...]] = {
    "background": (
        Field("name"), Field("author", need=False), Field("background", "long"), Field("necessity", "long"),
    ),
    "guiding": (Field("guiding", "long"),),
    "goals": (Field("goal", "long"), Rows("goals", (Field("text"),))),
    "topics": (Rows("topics", (Field("text"), Field("content", "long", need=False))),),
    "audience": (_topics(Rows("talks", (
        Field("who", source="stakeholders"), Field("expects", "long"), Field("answer", "long", need=False),
    ), title="who")),),
    "lead": (_topics(
        Field("lead", source="departments"), Field("supports", "names", need=False, source="departments"),
        Field("duties", "long"),
    ),),
    "channels": (_topics(Rows("talks", (Field("channels", "names", source="channels"),), title="who", edit=False)),),
    "time-place": (
        Field("event", "period", need=False),
        Rows("dates", (Field("text"), Field("day", "day")), need=False),
        _topics(
            Field("period", "period", instead="words", column="when"),
            Field("words", need=False, column="when"),
            Field("date", "pick", need=False, source="dates", column="when"),
            Field("place", column="where"),
            Field("outdoor", "check", need=False, column="where"),
            Field("fit", "long", when="outdoor", column="where"),
        ),
    ),
    "risks": (Rows("risks", (
        Field("text"), Field("response", "long"), Field("owner", source="departments"),
    )),),
    "evaluation": (
        Rows("indicators", (
            Field("text"), Field("goal", "pick", need=False, source="goals"), Field("measure"), Field("who"), Field("when"),
        )),
        Field("procedure", "long"), Field("use", "long"),
    ),
}  # fmt: skip


def home(list_id: str) -> str:
    """The section in which the rows of a list are added and removed."""
    return next(id for id, parts in SECTIONS.items() for one in _lists(parts) if one.id == list_id and one.edit)


def blank() -> dict:
    """A plan in which nothing is filled in."""
    return {id: _empty(part) for id, part in _SHAPE.items()}


def blank_rows() -> dict[str, dict]:
    """A row in which nothing is filled in, for every list; without its id."""
    def walk(shape: dict) -> Iterator[tuple[str, dict]]:
        for id, part in shape.items():
            if isinstance(part, dict):
                yield id, {one: _empty(field) for one, field in part.items()}
                yield from walk(part)

    return dict(walk(_SHAPE))


def clean(value: Any) -> tuple[dict, list[str]] | None:
    """`value` as a whole plan, and the ids of the fields that had to be cut; None if it is no plan.

    What is missing is left blank, what is unknown left out; rows without a usable id get one.
    """
    cut: list[str] = []
    try:
        return _fitted(_SHAPE, value, cut), cut
    except (TypeError, ValueError):
        return None


def filled(value: Any) -> bool:
    """Whether something was entered in a field."""
    if isinstance(value, dict):
        return any(value.values())
    return bool(value.strip() if isinstance(value, str) else value)


def titled(rows: Rows, row: dict) -> str:
    """What a row is called by; "" while it has no name."""
    return " ".join(row[rows.title].split())


def _lists(parts: tuple) -> Iterator[Rows]:
    for part in parts:
        if isinstance(part, Rows):
            yield part
            yield from _lists(part.parts)


def _merged(parts: list) -> dict:
    """The fields by id, those of all views on a list together."""
    shape: dict[str, Any] = {}
    for part in parts:
        shape[part.id] = part if isinstance(part, Field) else shape.get(part.id, []) + list(part.parts)
    return {id: _merged(part) if isinstance(part, list) else part for id, part in shape.items()}


_SHAPE = _merged([part for parts in SECTIONS.values() for part in parts])


def _empty(part: Any) -> Any:
    if isinstance(part, dict):
        return []
    return {"period": {"start": "", "end": ""}, "check": False, "names": []}.get(part.kind, "")


def _fitted(shape: dict, data: Any, cut: list[str]) -> dict:
    if not isinstance(data, dict):
        raise TypeError
    return {
        id: _rows(id, part, data.get(id), cut) if isinstance(part, dict) else _entry(part, data.get(id), cut)
        for id, part in shape.items()
    }


def _rows(list_id: str, shape: dict, data: Any, cut: list[str]) -> list[dict]:
    if data is not None and not isinstance(data, list):
        raise TypeError
    rows, free, taken = [], 1, set()
    for one in _few(data or [], ROWS, list_id, cut):
        row, id = _fitted(shape, one, cut), one.get("id")
        if not isinstance(id, str) or not ID.fullmatch(id) or id in taken:
            known = taken | {other.get("id") for other in data if isinstance(other, dict)}
            free = next(n for n in range(free, 10**6) if f"r{n}" not in known)
            id = f"r{free}"
        taken.add(id)
        rows.append({"id": id} | row)
    return rows


def _entry(field: Field, data: Any, cut: list[str]) -> Any:
    if data is None:
        return _empty(field)
    match field.kind:
        case "check":
            if not isinstance(data, bool):
                raise TypeError
            return data
        case "period":
            if not isinstance(data, dict):
                raise TypeError
            return {end: _day(data.get(end) or "") for end in ("start", "end")}
        case "day":
            return _day(data)
        case "pick":
            return data if isinstance(data, str) and ID.fullmatch(data) else ""
        case "names":
            if not isinstance(data, list):
                raise TypeError
            names = [_line(one, WORD, field.id, cut).strip() for one in data]
            return _few([one for one in dict.fromkeys(names) if one], NAMES, field.id, cut)
        case "long":
            return _text(data, LONG, field.id, cut)
    return _line(data, LINE, field.id, cut)


def _line(data: Any, most: int, id: str, cut: list[str]) -> str:
    return _text(re.sub(r"\s*[\r\n]+\s*", " ", data) if isinstance(data, str) else data, most, id, cut)


def _text(data: Any, most: int, id: str, cut: list[str]) -> str:
    if isinstance(data, bool) or not isinstance(data, (str, int, float)):
        raise TypeError
    text = UNWRITABLE.sub("", str(data).replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_few(text, most, id, cut))


def _few(many: Any, most: int, id: str, cut: list[str]) -> Any:
    if len(many) > most:
        cut.append(id)
    return many[:most]


def _day(data: Any) -> str:
    return date.fromisoformat(data).isoformat() if data else ""
