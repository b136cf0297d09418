"""The stakeholder register: the learner's own stakeholders, rated, with what they expect and who looks after them.

It is kept in the answers under `KEY` as ``{"last": n, "rows": [{"id": "s1", "name": ..., ...}, ...]}``: a row has
the fields of `Stakeholder`, and `last` is the highest number ever given, so that an id never names another row.
Criteria and the matrix behind the class are the handbook's (page 25); the remaining fields, and what is asked of
a complete row, are the course's.
"""
from __future__ import annotations

import re
from dataclasses import asdict, dataclass, fields
from typing import Any

from course import handbook
from course.answers import Answers
from course.errors import CourseError
from course.matrix import HIGH, LOW, matrix

KEY = "register"
MATRIX = "influence-importance"
MOST = 60  # rows
LIMITS = {"name": 60, "expectation": 500, "owner": 80, "note": 1000}  # characters


@dataclass(frozen=True)
class Stakeholder:
    """One stakeholder of the learner's own work.

    `group` is one of the handbook's five (`handbook.stakeholders`), `criteria` ids of its identification criteria,
    `channels` ids of `handbook.terms().channels`; `influence` and `importance` are ratings from 1 to 10, or None
    as long as they are not given; `owner` is the person or department that looks after it.
    """

    id: str
    name: str = ""
    group: str | None = None
    criteria: tuple[str, ...] = ()
    influence: int | None = None
    importance: int | None = None
    expectation: str = ""
    owner: str = ""
    channels: tuple[str, ...] = ()
    note: str = ""

    @property
    def letter(self) -> str | None:
        """The class A–D on the influence × importance matrix (page 25); None without both ratings."""
        if self.influence is None or self.importance is None:
            return None
        return matrix(MATRIX).classify(self.influence, self.importance)


FIELDS = tuple(field.name for field in fields(Stakeholder))


def stakeholders(answers: Answers) -> dict[str, Stakeholder]:
    """The stakeholders that have a name, by id ("s1", "s2" ...), in the learner's order; for other tools to offer.

    An id stays with its stakeholder however often that is renamed, and is never given to another. Empty if there
    is no register yet. Raises CourseError if the answers cannot be read.
    """
    return {one.id: one for one in read(answers) if one.name.strip()}


def read(answers: Answers) -> list[Stakeholder]:
    """All rows of the register, those without a name too. Raises CourseError if the answers cannot be read."""
    return records(clean(answers.value(KEY)) or {"rows": []})


def write(answers: Answers, known: dict, mine: dict) -> dict:
    """Keep what `mine` changed since `known`; gives the entry as it now stands in the answers (value, time).

    What was changed elsewhere in the meantime stays (`merge`). Raises CourseError if it cannot be kept.
    """
    there = clean(answers.value(KEY))
    merged = merge(known, mine, there)
    if len(merged["rows"]) > MOST:
        raise CourseError("register.many", n=len(merged["rows"]), most=MOST)
    return answers.put(KEY, merged, over=there)


def records(value: dict) -> list[Stakeholder]:
    """The rows of a register (as `clean` gives it) as records."""
    return [Stakeholder(**row | {"criteria": tuple(row["criteria"]), "channels": tuple(row["channels"])}) for row in value["rows"]]


def row(one: Stakeholder) -> dict:
    """A record as plain data, the way it is kept."""
    return asdict(one) | {"criteria": list(one.criteria), "channels": list(one.channels)}


def empty() -> dict:
    """A register without rows."""
    return {"last": 0, "rows": []}


def clean(value: Any) -> dict | None:
    """`value` as a register: what fits of it, in the form it is kept; None if it is none.

    Rows without a usable id are left out, unknown ids and ratings outside 1–10 are blank, texts are cut to `LIMITS`
    and rows after the first `MOST` are left out.
    """
    if not isinstance(value, dict) or not isinstance(value.get("rows"), list):
        return None
    rows: dict[str, dict] = {}
    for given in value["rows"]:
        id = given.get("id") if isinstance(given, dict) else None
        if isinstance(id, str) and re.fullmatch(r"s[1-9][0-9]{0,5}", id) and id not in rows and len(rows) < MOST:
            rows[id] = _row(id, given)
    last = value.get("last")
    highest = max((int(id[1:]) for id in rows), default=0)
    counted = last if type(last) is int and 0 <= last < 1_000_000 else 0
    return {"last": max(highest, counted), "rows": list(rows.values())}


def _row(id: str, given: dict) -> dict:
    def text(field: str) -> str:
        return given[field][: LIMITS[field]] if isinstance(given.get(field), str) else ""

    def rating(field: str) -> int | None:
        number = given.get(field)
        return number if type(number) is int and LOW <= number <= HIGH else None

    def ids(field: str, known) -> list[str]:
        chosen = given.get(field) if isinstance(given.get(field), list) else []
        return [one for one in known if one in chosen]

    group = given.get("group")
    return {
        "id": id,
        "name": text("name"),
        "group": group if isinstance(group, str) and group in handbook.stakeholders() else None,
        "criteria": ids("criteria", handbook.criteria()),
        "influence": rating("influence"),
        "importance": rating("importance"),
        "expectation": text("expectation"),
        "owner": text("owner"),
        "channels": ids("channels", handbook.terms().channels),
        "note": text("note"),
    }


def long(value: dict) -> list[tuple[str, str]]:
    """What of a register as entered is too long to be kept whole: (name of the row, field)."""
    return [
        (str(row.get("name", ""))[:20], field)
        for row in value["rows"] if isinstance(row, dict)
        for field in LIMITS if isinstance(row.get(field), str) and len(row[field]) > LIMITS[field]
    ]  # fmt: skip


def merge(known: dict, mine: dict, stored: dict | None) -> dict:
    """The register `stored` with what `mine` changed since `known`, field by field.

    So two widgets, or two notebooks, can work on one register. What was removed on either side stays removed,
    unless the other side changed it since; an id that both gave to a new row is kept by the stored one.
    """
    if stored is None:
        return mine
    before, there, here = ({row["id"]: row for row in one["rows"]} for one in (known, stored, mine))
    last = max(mine["last"], stored["last"])
    rows, placed = [], set()
    for id, row in here.items():
        old, now = before.get(id), there.get(id)
        if now is None and row == old:
            continue  # removed there, untouched here
        if now is not None and old is None and row != now:
            last += 1
            row = row | {"id": f"s{last}"}
        elif now is not None:
            row = {field: now[field] if old and row[field] == old[field] else row[field] for field in FIELDS}
            placed.add(id)
        rows.append(row)
    added = [row for id, row in there.items() if id not in placed and (id not in before or (id not in here and row != before[id]))]
    return {"last": last, "rows": rows + added}


def hints(one: Stakeholder, names: list[str]) -> list[str]:
    """What a row still lacks: name, twice, group, criteria, rating, expectation, owner, channels, in this order.

    `names` are the names of all rows. The owner is asked for in class A only, channels in all but D, for which
    being easy to find is enough. The list is the course's.
    """
    lacks = {
        "name": not one.name.strip(),
        "twice": bool(one.name.strip()) and [name.strip() for name in names].count(one.name.strip()) > 1,
        "group": one.group is None,
        "criteria": not one.criteria,
        "rating": one.letter is None,
        "expectation": not one.expectation.strip(),
        "owner": one.letter == "A" and not one.owner.strip(),
        "channels": one.letter in ("A", "B", "C") and not one.channels,
    }
    return [field for field, lacking in lacks.items() if lacking]
