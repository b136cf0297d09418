"""Who gets which variant: drawn from the cohort's secret, the assignment and the trainee's id.

The same secret and ids give the same draw on every machine. A cohort marks by the items it was made with: they are
frozen in its folder ``keys/``, and what is handed out (``form.json``) follows from them and the roster.
"""
from __future__ import annotations

import hmac
import json
from pathlib import Path
from typing import Iterable, Mapping

from course.errors import CourseError
from course.form import build
from course.keyed import Keyed
from course.question import Order, Passages
from course.variants import Authored, Draw

KEYS = "keys"
SEEDS = 9999  # as many as a drill has


def freeze(items: Mapping[str, Authored], points: Mapping[str, float], path: Path) -> None:
    """Keep the items of an assignment, with their keys and points, in the file `path`."""
    kept = {id: {"points": points.get(id, 0), "variants": item.variants} for id, item in items.items()}
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf8")


def frozen(path: Path) -> tuple[dict[str, Authored], dict[str, float]]:
    """The items of an assignment and their points, as `freeze` has kept them. Raises CourseError if they are not there."""
    try:
        data = json.loads(path.read_text("utf8"))
        return {id: Authored(id, one["variants"]) for id, one in data.items()}, {id: one["points"] for id, one in data.items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CourseError("file.unreadable", file=str(path), problem=str(error)) from None


def draw(secret: str, assignment: str, trainee: str, item: Authored) -> Draw:
    """What `trainee` gets of `item`. The order shown is random; passages keep their text's, and what is to be ordered
    begins far from the right order.
    """
    def rank(*what: str) -> str:
        return _hash(secret, assignment, trainee, item.id, *what)

    variant = min(item.variants, key=lambda name: rank("variant", name))
    slots = item.slots(variant)
    ids = [min(slot, key=lambda id: rank("slot", id)) for slot in slots]
    question = item.keyed(variant, ids)
    if isinstance(question, Order):  # all begin alike: many orders that are each far from the right one would tell it
        begin, first = item.first(variant).shown, {id: slot[0] for id, slot in zip(ids, slots)}
        ids.sort(key=lambda id: begin.index(first[id]))
    elif not isinstance(question, Passages):
        ids.sort(key=lambda id: rank("order", id))
    codes = {id: rank("code", variant, id)[:8] for id in ids}
    return Draw(variant, codes, 1 + int(rank("seed"), 16) % SEEDS)


def keyed(secret: str, assignment: str, trainee: str, item: Authored) -> Keyed:
    """`item` as `trainee` gets it, with the key."""
    drawn = draw(secret, assignment, trainee, item)
    return dressed(item, drawn)


def dressed(item: Authored, drawn: Draw) -> Keyed:
    """`item` as `drawn`, with the key."""
    question = item.keyed(drawn.variant, list(drawn.codes))
    if question.kind == "drill":
        question = question.model_copy(update={"seed": drawn.seed})
    return Keyed(item.id, question, drawn.codes)


def form(secret: str, assignment: str, trainees: Iterable[str], items: Mapping[str, Authored], points: Mapping[str, float]) -> dict:
    """What is handed out to `trainees`, without any key (see `course.form`)."""
    drawn = {trainee: {id: draw(secret, assignment, trainee, item) for id, item in items.items()} for trainee in trainees}

    def shuffled(id: str, variant: str, parts: Iterable[str]) -> list[str]:
        return sorted(parts, key=lambda part: _hash(secret, assignment, "", id, variant, part))

    return build(assignment, items, points, drawn, shuffled)


def _hash(secret: str, *what: str) -> str:
    return hmac.new(bytes.fromhex(secret), "\0".join(what).encode(), "sha256").hexdigest()
