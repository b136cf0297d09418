"""How answers become scores: pure functions from a key and an answer to a number from 0 to 1.

They hold no key themselves, so they may be on a trainee's machine. Whatever cannot be an answer of the kind
(wrong type, unknown names, nothing) scores 0; they never raise for an answer.
"""
from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from itertools import combinations
from typing import Any, Iterable, Mapping, Sequence

from course.matrix import level

FULL_WIDTH_LIKE = str.maketrans({"。": ".", "，": ",", "−": "-", "–": "-", "—": "-"})
MAGNITUDES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
LARGEST = 1e300


def choice(right: set[str] | list[str], answer: Any, credit: Mapping[str, float] = {}) -> float:
    """Options chosen against the right ones: (hits − false choices) / number right, never below 0.

    One right option makes it all or nothing, but for an option chosen alone that has a `credit`, which it then earns.
    Choosing everything earns nothing for guessing.
    """
    right, named = set(right), chosen(answer) or set()
    if len(named) == 1 and (near := credit.get(*named)):
        return near
    return max(0.0, (len(named & right) - len(named - right)) / len(right))


def chosen(answer: Any) -> set[str] | None:
    """The ids in `answer`: a list of them, or a bare one, which stands for a list of one; anything else is None.

    An id twice counts once. An unknown one is a choice like any other, and a false one.
    """
    if isinstance(answer, str):
        return {answer} if answer else set()
    ids = isinstance(answer, (list, tuple, set)) and all(isinstance(id, str) for id in answer)
    return set(answer) if ids else None


def sort(groups: Mapping[str, str], answer: Any) -> float:
    """Share of the items put into the right group. `groups` maps each item to its group."""
    given = answer if isinstance(answer, Mapping) else {}
    return sum(given.get(item) == group for item, group in groups.items()) / len(groups)


def order(ranks: Sequence[Sequence[str]], answer: Any) -> float:
    """Items put in sequence: (pairs in the right order − pairs in the wrong one) / all pairs, never below 0.

    This is Kendall's tau, cut off at 0: a random order earns next to nothing, all right 1, two neighbours swapped among
    six 0.87. `ranks` lists the ids in the right order, in groups: those of a group may change places. An id that is
    missing or stands twice has no place and earns nothing.
    """
    return max(0.0, balance(ranks, answer))


def balance(ranks: Sequence[Sequence[str]], answer: Any) -> float:
    """What `order` cuts off at 0: from 1 (as `ranks` has it) to −1 (the other way round)."""
    given = [id for id in answer if isinstance(id, str)] if isinstance(answer, (list, tuple)) else []
    place = {id: n for n, id in enumerate(given) if given.count(id) == 1}
    pairs = [(a, b) for one, next in combinations(ranks, 2) for a in one for b in next]
    both = [place[a] < place[b] for a, b in pairs if a in place and b in place]
    return (2 * sum(both) - len(both)) / len(pairs)


def passages(tags: Mapping[str, str], answer: Any) -> float:
    """Passages marked and labelled: (1 for the right label, ½ for another − false marks) / number right, at least 0.

    `tags` maps what is to be marked to its label; so does an answer. "" is a mark without a label yet.
    """
    given = answer if isinstance(answer, Mapping) else {}
    marked = {id: label for id, label in given.items() if isinstance(label, str)}
    points = sum((1 if label == tags[id] else 0.5) if id in tags else -1 for id, label in marked.items())
    return max(0.0, points / len(tags))


def place(cells: Mapping[str, tuple[str, str]], answer: Any) -> float:
    """Items placed on a matrix: 1 for the right quadrant, a half if one axis is right, 0 otherwise; the mean.

    `cells` maps each item to its (x, y) levels; an answer maps items to [x, y] ratings from 1 to 10.
    """
    given = answer if isinstance(answer, Mapping) else {}
    return sum(quadrant(cell, given.get(item)) for item, cell in cells.items()) / len(cells)


def quadrant(cell: tuple[str, str], rating: Any) -> float:
    """One item of `place`: how near the pair `rating` is to the levels in `cell`."""
    from course.errors import CourseError

    try:
        x, y = rating
        right = [level(x) == cell[0], level(y) == cell[1]]
    except (TypeError, ValueError, CourseError):
        return 0.0
    return {2: 1.0, 1: 0.5, 0: 0.0}[sum(right)]


def number(value: float, answer: Any, tolerance: float = 0.0, units: Iterable[str] = (), near: float = 0.0) -> float:
    """1 if the answer is within `tolerance` of `value`, ½ if within `near`, else 0. It is read as `as_number` reads it."""
    given = as_number(answer, units)
    away = float("inf") if given is None else abs(given - value)
    return 1.0 if away <= tolerance + 1e-9 else 0.5 if near and away <= near + 1e-9 else 0.0


def as_number(answer: Any, units: Iterable[str] = ()) -> float | None:
    """The number a person meant by `answer` ("１２．５", "12,500", "30.3万", 3), or None if it is none.

    It may stand with one of `units`, in the singular or plural ("20 minute"); with any other unit it is None.
    """
    if isinstance(answer, (int, float)) and not isinstance(answer, bool):
        return float(answer) if abs(answer) < LARGEST else None
    if not isinstance(answer, str):
        return None
    plain = unicodedata.normalize("NFKC", answer).translate(FULL_WIDTH_LIKE).strip()
    plain = re.sub(r"(?<=\d),(?=\d{3}(\D|$))", "", plain)
    found = re.fullmatch(r"([+-]?\d+(?:\.\d+)?)(.*)", plain)
    if not found:
        return None
    digits, unit, own = found[1], _unit(found[2]), {_unit(one) for one in units}
    if unit in own | {""}:
        return float(digits)
    counted = unit[:1] in MAGNITUDES and unit[1:] in own | {""}
    if not counted or any(one.startswith(unit[0]) for one in own):  # where the unit is 万户, "3万" may mean either
        return None
    return float(Decimal(digits) * MAGNITUDES[unit[0]])  # 1.1 × 10⁸ is exact in decimals only


def sheet(cells: Mapping[str, Mapping[str, Any]], tolerances: Mapping[str, float], answer: Any) -> float:
    """A table filled in: the share of the right cells.

    `cells` maps each row to {column: word or number}; `tolerances` has the columns of numbers. So does an answer.
    """
    given = answer if isinstance(answer, Mapping) else {}
    pairs = [(column, right, _cell(given, row, column)) for row, rights in cells.items() for column, right in rights.items()]
    hits = [number(right, cell, tolerances[column]) if column in tolerances else float(right == cell) for column, right, cell in pairs]
    return sum(hits) / len(hits)


def _cell(rows: Mapping, row: str, column: str) -> Any:
    return rows[row].get(column) if isinstance(rows.get(row), Mapping) else None


def _unit(text: str) -> str:
    """A unit without what does not make it another one: width, case, spaces, the plural's s."""
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    return plain[:-1] if re.fullmatch(r"[a-z]{3,}s", plain) else plain
