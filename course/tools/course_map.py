"""What there is to read and do in a folder, and how far the learner is: read from notebooks and answers.json."""
from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from course import form
from course.answers import Answers
from course.errors import CourseError
from course.sealed import sealed
from course.text import language

CALL = re.compile(r"\bcourse\.(ask|case|simulate|seal)\(\s*[\"']([^\"']+)[\"']")
MAP = re.compile(r"^course\.start\(", re.MULTILINE)
KEYS = {"ask": "{}", "case": "case.{}", "simulate": "drill.{}", "seal": "sealed.{}"}  # where answers.json keeps them
ROOT = "COURSE_ROOT"  # the root folder of the server, where notebooks run in a folder below it


@dataclass(frozen=True)
class Stop:
    """One module, tool page or exercise: what it is called, where it is (relative to the server's root), and what it asks.

    `asks` are keys of answers.json in the order of the notebook; `entries` what is kept for them.
    """

    id: str
    kind: str  # module, tool or exercise
    title: str
    minutes: int
    path: str
    asks: tuple[str, ...] = ()
    entries: dict[str, dict] = field(default_factory=dict)

    @property
    def number(self) -> str:
        """Its number as the map shows it; tools have none."""
        digits = re.search(r"\d+", self.id)
        return str(int(digits.group())) if digits and self.kind != "tool" else ""

    @property
    def answered(self) -> int:
        return sum(key in self.entries and entered(self.entries[key].get("value")) for key in self.asks)

    @property
    def correct(self) -> int:
        """How many were answered correctly at some time; an exercise is not marked here."""
        return sum(any(one.get("state") == "correct" for one in attempts(self.entries.get(key, {}))) for key in self.asks)


def stops(folder: Path) -> list[Stop]:
    """Every module, tool and exercise of `folder` (exercises also one level below), in the order of their file names.

    Where a folder holds both languages, the current one is listed. Notebooks that are none of the course's, or
    cannot be read, are left out, and so is the map itself.
    """
    found: dict[str, Stop] = {}
    for path in sorted(folder.glob("*.ipynb")) + sorted(folder.glob("*/*.ipynb")):
        about, asks = _read(path)
        kind = about.get("kind")
        if kind not in ("module", "tool", "exercise") or path.parent != folder and kind != "exercise":
            continue
        id, here = str(about.get("id") or path.stem), about.get("lang") == language()
        if id not in found or here:
            minutes = about.get("minutes")
            title, entries = str(about.get("title") or path.stem), _entries(path.parent)
            asks = _places(path.parent, asks) if kind == "exercise" else asks
            found[id] = Stop(
                id, kind, title, minutes if isinstance(minutes, int) else 0, relative(path, folder), asks,
                {key: entries[key] for key in asks if key in entries},
            )
    return list(found.values())


def entered(value: Any) -> bool:
    """Whether there is an answer in `value`: a case counts once committed, a drill once a run has ended."""
    if isinstance(value, dict) and isinstance(value.get("runs"), list):
        return bool(value["runs"])
    committed = value.get("committed", True) if isinstance(value, dict) else True
    return value not in (None, "", [], {}) and committed is True


def attempts(entry: dict) -> list[dict]:
    """The attempts kept in an entry of answers.json, oldest first."""
    kept = entry.get("attempts")
    return [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []


def _read(path: Path) -> tuple[dict, tuple[str, ...]]:
    try:
        notebook = json.loads(path.read_text("utf8"))
        about = notebook["metadata"]["course"]
        sources = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}, ()
    if not isinstance(about, dict) or any(MAP.search(source) for source in sources):
        return {}, ()
    calls = (call for source in sources for call in CALL.findall(source))
    asks = (KEYS[verb].format(id) for verb, id in calls if verb != "ask" or not sealed(id))  # a test counts as one
    return about, tuple(dict.fromkeys(asks))


def _places(folder: Path, asks: tuple[str, ...]) -> tuple[str, ...]:
    """Where the answers to scored items stand: a plan and a drill have places of their own."""
    try:
        handed = form.read(folder)
    except CourseError:
        return asks
    return tuple(handed.place(id) if id in handed.items else id for id in asks)


def _entries(folder: Path) -> dict[str, dict]:
    try:
        return Answers(folder).items()
    except CourseError:  # an unreadable file must not hide the map
        return {}


def relative(path: Path, folder: Path) -> str:
    """`path` as the browser needs it: from the root folder of the server, or from `folder` where there is none."""
    root = Path(os.environ.get(ROOT) or folder).absolute()
    return path.relative_to(root if path.is_relative_to(root) else folder).as_posix()
