"""Variants of scored items: what an author writes once, and what each trainee gets to see of it.

An authored item (``exercises/e02.yaml``) is a question with two things more: ``variants``, whose content is laid over it,
and options or items with a ``slot``, of which one is drawn for each slot. A `Draw` says which. Pure, and without any
secret: who draws is the instructor's side (`grading.draws`), which also gives every id a code of the trainee's own.
"""
from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import combinations
from math import prod
from pathlib import Path
from typing import Any, Mapping

from pydantic import TypeAdapter, ValidationError

from course import compiled
from course.errors import CourseError
from course.question import Drill, Number, Order, Passages, Plan, Question, Write
from course.records import fault_of, line

FEWEST = 3  # draws that an automatic item must have
GAP = re.compile(r"\{(\w+)\}")
PARTS = ("options", "items", "segments", "rows")
_QUESTION = TypeAdapter(Question)


@dataclass(frozen=True)
class Draw:
    """What one trainee gets of an item: the `variant`, the ids shown, in their order, each with its code, and a seed."""

    variant: str
    codes: Mapping[str, str] = field(default_factory=dict)
    seed: int = 1


@dataclass(frozen=True)
class Authored:
    """An item as its author wrote it: for each variant the whole question as data, with all that may be drawn."""

    id: str
    variants: Mapping[str, dict]

    def slots(self, variant: str) -> list[list[str]]:
        """The ids of a variant, those that stand for each other together, in the order in which they are written."""
        found: dict[str, list[str]] = {}
        for id, one in parts(self.variants[variant]).items():
            found.setdefault(f"slot {one['slot']}" if one.get("slot") else id, []).append(id)
        return list(found.values())

    def keyed(self, variant: str, ids: list[str]) -> Question:
        """The question with its key, made of the options or items `ids`. Raises ValidationError if that is no question."""
        return _QUESTION.validate_python(_only(self.variants[variant], set(ids)))

    def first(self, variant: str | None = None, nth: int = 0) -> Question:
        """The question made of the nth of every slot (the last where there are fewer); by default of the first variant."""
        variant = variant or next(iter(self.variants))
        return self.keyed(variant, [slot[min(nth, len(slot) - 1)] for slot in self.slots(variant)])

    def all(self) -> list[tuple[str, Question]]:
        """Questions that have every option of every variant in one of them, with the variant."""
        return [
            (variant, self.first(variant, nth))
            for variant in self.variants
            for nth in range(max((len(slot) for slot in self.slots(variant)), default=1))
        ]

    @property
    def draws(self) -> int:
        """How many different draws there are."""
        return sum(prod(map(len, self.slots(variant))) for variant in self.variants)


def read(path: Path) -> dict[str, Authored]:
    """The items of the file `path`. Raises CourseError with file, line and key for the first that will not do."""
    data = compiled.load(path)
    if not isinstance(data, dict):
        raise CourseError("yaml.value", file=path.name, line=1, name="-", problem=CourseError("fault.mapping"))
    if stray := [id for id, item in data.items() if not isinstance(item, dict)]:
        raise _fault(path, stray[0], [], CourseError("fault.mapping"))
    return {id: _authored(path, id, item) for id, item in data.items()}


def parts(question: Mapping) -> dict[str, dict]:
    """What a learner chooses from in a question as data, by id: options, items, segments or rows."""
    found = next((question[name] for name in PARTS if name in question), {})
    return {one["id"]: one for one in found} if isinstance(found, list) else found


def _authored(path: Path, id: str, item: dict) -> Authored:
    item = deepcopy(item)
    laid = item.pop("variants", None) or {"a": {}}
    if not isinstance(laid, dict) or not all(isinstance(one, dict) for one in laid.values()):
        raise _fault(path, id, ["variants"], CourseError("fault.mapping"))
    variants = {}
    for name, over in laid.items():
        gaps = over.get("with", {})
        if not isinstance(gaps, dict):
            raise _fault(path, id, ["variants", name, "with"], CourseError("fault.mapping"))
        for gap, value in gaps.items():
            if value is None or isinstance(value, (dict, list)) and (not isinstance(value, dict) or set(value) != {"zh", "en"}):
                raise _fault(path, id, ["variants", name, "with", gap], CourseError("variants.pair", gap=gap))
        merged = _over(item, {key: value for key, value in over.items() if key != "with"})
        try:
            variants[name] = _filled(merged, gaps)
        except KeyError as gap:
            raise _fault(path, id, ["variants", name], CourseError("variants.gap", gap=gap.args[0])) from None
        if unused := [gap for gap in gaps if "{" + gap + "}" not in str(merged)]:
            raise _fault(path, id, ["variants", name, "with", unused[0]], CourseError("variants.unused", gap=unused[0]))
    authored = Authored(id, variants)
    try:
        for name in variants:
            if any(not isinstance(one, dict) for one in parts(variants[name]).values()):
                raise TypeError(name)
            for nth in range(max((len(slot) for slot in authored.slots(name)), default=1)):
                authored.first(name, nth)
    except ValidationError as error:
        raise fault_of(path, error, [id, *_where(laid, name, error)]) from None
    except (KeyError, TypeError, AttributeError):
        raise _fault(path, id, [], CourseError("fault.mapping")) from None
    except CourseError as error:  # an unknown matrix
        raise _fault(path, id, [], error) from None
    _equal(path, authored)
    return authored


def _where(laid: dict, name: str, error: ValidationError) -> list[str]:
    """The keys that lead to a fault: below the variant if it is written there."""
    keys = [str(key) for key in error.errors()[0]["loc"]][1:]
    return ["variants", name, *keys] if keys and keys[0] in laid[name] else keys


def _equal(path: Path, item: Authored) -> None:
    """Variants and slots that are not equally hard are refused, and an automatic item that hardly varies."""
    questions = item.all()
    (first, pattern), *others = questions
    for name, one in questions:
        for slot in item.slots(name):
            keys = {repr(_key(parts(item.variants[name])[id])) for id in slot}
            if len(keys) > 1 and not isinstance(one, Order):
                raise _fault(path, item.id, [], CourseError("variants.slot", ids=", ".join(slot)))
    for name, one in others:
        if one.kind != pattern.kind or one.shape != pattern.shape:
            raise _fault(path, item.id, ["variants", name], CourseError("variants.unequal", one=first, other=name))
    if isinstance(pattern, (Write, Plan, Drill)):
        return
    if not pattern.keyed:
        raise _fault(path, item.id, [], CourseError("variants.keyless"))
    if item.draws < FEWEST:
        raise _fault(path, item.id, ["variants"], CourseError("variants.few", least=FEWEST))
    if isinstance(pattern, Number):
        for (name, one), (other, two) in combinations(questions, 2):
            if abs(one.value - two.value) <= max(one.tolerance, two.tolerance):
                raise _fault(path, item.id, ["variants", other], CourseError("variants.same", one=name, other=other))
    for name, one in questions:
        if lacking := slipless(one):
            raise _fault(path, item.id, [lacking], CourseError("variants.slip", id=lacking))


def slipless(question: Question) -> str | None:
    """What lacks the sentence that names the mistake: the id of an item, or "slips"; None if nothing does."""
    if isinstance(question, Number):
        return None if question.slips else "slips"
    if isinstance(question, Passages):
        return next((one.id for one in question.segments if one.wanted and not one.slip), None)
    if question.parts in ("items", "rows"):
        return next((id for id, one in question.by_id.items() if not one.slip), None)
    return None


def _key(part: Mapping) -> list:
    return [part.get(name) for name in ("right", "credit", "in", "at", "tag")]


def _over(below: Any, above: Any) -> Any:
    """`above` laid over `below`: mappings key by key; anything else takes the place of what was there."""
    if isinstance(below, dict) and isinstance(above, dict):
        return below | {key: _over(below.get(key), value) for key, value in above.items()}
    return deepcopy(above)


def _filled(data: Any, gaps: Mapping, side: str | None = None) -> Any:
    """`data` with the gaps in its texts filled; a gap may differ between the languages. Raises KeyError for one unknown."""
    if isinstance(data, dict):
        pair = set(data) == {"zh", "en"}
        return {key: _filled(value, gaps, key if pair else side) for key, value in data.items()}
    if isinstance(data, list):
        return [_filled(one, gaps, side) for one in data]
    if not isinstance(data, str):
        return data

    def fill(found: re.Match) -> str:
        value = gaps[found[1]]
        return str(value[side]) if isinstance(value, dict) else str(value)

    return GAP.sub(fill, data)


def _only(question: dict, ids: set[str]) -> dict:
    """The question as data with those of its parts that are drawn."""
    question = dict(question)
    for name in PARTS:
        if isinstance(question.get(name), list):
            question[name] = [one for one in question[name] if one["id"] in ids]
        elif name in question:
            question[name] = {id: one for id, one in question[name].items() if id in ids}
    if "ties" in question:
        question["ties"] = [kept for tie in question["ties"] if len(kept := [id for id in tie if id in ids]) > 1]
    return question


def _fault(path: Path, id: str, keys: list[str], problem: CourseError) -> CourseError:
    name = ".".join([id, *keys])
    return CourseError("yaml.value", file=path.name, line=line(path, id, *keys), name=name, problem=problem)


__all__ = ["Authored", "Draw", "parts", "read"]
