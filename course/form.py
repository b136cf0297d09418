"""The form of an assignment: what is handed out beside its notebook, ``form.json``. It has texts and no keys.

    {"format": 2,
     "items": {id: {"points": 24, "variants": {name: {"question": {...}, "part": "options", "pool": [{"text": ...}, ...]}}}},
     "drawn": {mark of a trainee: {id: {"variant": name, "show": {code: place in the pool}, "seed": 1}}},
     "due": "2026-12-01T17:00+08:00", "exchange": {"root": "/srv/exchange", "course": "autumn"}}

Everybody is handed the same file. Who one is says which of it one sees; to copy an answer, one would need the other's
codes, and at grading only the owner's own fit (see course.variants).
"""
from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterable, Mapping

from pydantic import TypeAdapter, ValidationError

from course.answers import Answers
from course.errors import CourseError
from course.question import Question
from course.records import nearest
from course.text import SETTINGS, set_settings, settings
from course.variants import Authored, Draw, parts

FILE = "form.json"
FORMAT = 2


@dataclass(frozen=True)
class Form:
    """The form of the assignment in a folder; empty where there is none."""

    assignment: str
    items: Mapping[str, Mapping]
    drawn: Mapping[str, Mapping]
    due: str = ""  # ISO 8601 with the zone: until when to hand in
    exchange: Mapping[str, str] = field(default_factory=dict)  # {"root", "course"}: nbgrader's, where there is one

    def knows(self, trainee: str) -> bool:
        """Whether there is a draw for `trainee`."""
        return mark(self.assignment, trainee) in self.drawn

    def question(self, id: str, trainee: str) -> Question:
        """The item `id` as `trainee` gets it. Raises CourseError for an unknown item or trainee."""
        if id not in self.items:
            raise nearest(id, self.items, "item")
        if not self.knows(trainee):
            raise CourseError("form.stranger", trainee=trainee or "-")
        draw = self.drawn[mark(self.assignment, trainee)][id]
        laid = self.items[id]["variants"][draw["variant"]]
        data, shown = dict(laid["question"]), {code: laid["pool"][n] for code, n in draw["show"].items()}
        if data["kind"] == "passages":
            data["segments"] = [{"id": code, **one} for code, one in shown.items()]
        elif shown:
            data[laid["part"]] = shown
        if "seed" in draw:
            data["seed"] = draw["seed"]
        return TypeAdapter(Question).validate_python(data)

    def points(self, id: str) -> float:
        return self.items[id]["points"]

    def place(self, id: str) -> str:
        """Where in answers.json the answer to the item stands, whoever gives it (see `Base.place_of`)."""
        item = next(iter(self.items[id]["variants"].values()))["question"]
        return {"plan": "plan", "drill": f"drill.{item.get('scenario')}"}.get(item["kind"], id)


def read(folder: Path) -> Form:
    """The form in `folder`. Raises CourseError if it is there and cannot be read."""
    try:
        data = json.loads((folder / FILE).read_text("utf8"))
        form = Form(data["assignment"], data["items"], data["drawn"], data.get("due") or "", data.get("exchange") or {})
        for trainee in list(form.drawn)[:1]:
            _probe(form, trainee)
        return form
    except FileNotFoundError:
        return Form("", {}, {})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, ValidationError) as error:
        problem = "format" if isinstance(error, (KeyError, TypeError, ValidationError)) else str(error)
        raise CourseError("file.unreadable", file=FILE, problem=problem) from None


def _probe(form: Form, trainee: str) -> None:
    for id, draw in form.drawn[trainee].items():
        [form.items[id]["variants"][draw["variant"]]["pool"][n] for n in draw["show"].values()]


def build(
    assignment: str, items: Mapping[str, Authored], points: Mapping[str, float], drawn: Mapping[str, Mapping[str, Draw]],
    shuffled: Callable[[str, str, Iterable[str]], list[str]],
) -> dict:
    """The form of an assignment for the trainees who have `drawn` (by id, then by item), as data to write.

    `shuffled` puts the parts of a variant (item, variant, ids) into an order that gives nothing away.
    """
    pools = {id: {name: shuffled(id, name, parts(one)) for name, one in item.variants.items()} for id, item in items.items()}
    told = {
        id: {"points": points.get(id, 0), "variants": {name: _public(item, name, pools[id][name]) for name in item.variants}}
        for id, item in items.items()
    }
    shown = {
        mark(assignment, trainee): {id: _shown(one, pools[id][one.variant], items[id]) for id, one in draws.items()}
        for trainee, draws in drawn.items()
    }
    return {"format": FORMAT, "assignment": assignment, "items": told, "drawn": shown}


def _shown(draw: Draw, pool: list[str], item: Authored) -> dict:
    drill = item.variants[draw.variant]["kind"] == "drill"
    shown = {"variant": draw.variant, "show": {code: pool.index(part) for part, code in draw.codes.items()}}
    return shown | ({"seed": draw.seed} if drill else {})


def _public(item: Authored, variant: str, pool: list[str]) -> dict:
    """A variant without its key: the question, and apart from it the texts of all that may be drawn."""
    question = item.first(variant)
    told, written = question.public(), parts(item.variants[variant])
    told.pop(question.parts, None)
    return {"question": told, "part": question.parts, "pool": [{"text": written[id]["text"]} for id in pool]}


def mark(assignment: str, trainee: str) -> str:
    """What stands for a trainee's id in a form, so that the roster is not handed out with it."""
    return hashlib.sha256(f"{assignment}/{trainee}".encode()).hexdigest()[:16]


def owner(folder: Path, form: Form | None = None) -> str:
    """Whose answers stand in `folder`: who said so there or once before, else the account on the hub; "" if unknown."""
    form = form or read(folder)
    named = [Answers(folder).owner, settings(folder).get("trainee", ""), os.environ.get("JUPYTERHUB_USER", "")]
    spelled = (one for name in named if isinstance(name, str) for one in _spellings(name))  # a hub writes A001 as a001
    return next((one for one in spelled if one and form.knows(one)), "")


def claim(folder: Path, trainee: str) -> str:
    """Make `trainee` the owner of the answers in `folder`; gives the id as the form knows it.

    It is kept for the assignments to come, in the folder that holds this one. Raises CourseError for a stranger.
    """
    form = read(folder)
    known = next((one for one in _spellings(trainee) if form.knows(one)), None)
    if known is None:
        raise CourseError("form.stranger", trainee=trainee.strip() or "-")
    Answers(folder).own(known)
    _remember(folder.absolute().parent, known)
    return known


def disown(folder: Path) -> None:
    """Forget who the owner of the answers in `folder` is, here and for the assignments to come."""
    Answers(folder).own("")
    _remember(folder.absolute().parent, "")


def _spellings(trainee: str) -> list[str]:
    """How an id may have been typed: １２３ for 123, spaces around it, small letters for large."""
    plain = unicodedata.normalize("NFKC", trainee).strip()
    return [plain, plain.lower(), plain.upper()]


def _remember(folder: Path, trainee: str) -> None:
    """Keep the id for the assignments to come, if `folder` is a learner's, which has settings."""
    try:
        if (folder / SETTINGS).exists():
            set_settings(folder, trainee=trainee)
    except OSError:
        pass  # a convenience: asked again next time
