"""Authored sources: one percent-format file holds a module or an exercise in both languages.

    # ---
    # title: {zh: 找准利益相关方, en: Find the stakeholders that matter}
    # minutes: 40
    # objectives: [stakeholder.matrix]
    # ---
    # %% [markdown] lang="zh" id="place"
    # …
    # %% [markdown] lang="en" id="place"
    # …
    # %% id="board"
    course.ask("m02.place")

Faults are `CourseError`s that name file, line and cell.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import jupytext
import yaml
from pydantic import Field, ValidationError

from course.errors import CourseError
from course.records import Loader, Record, Text
from course.text import LANGUAGES

MARKERS = {"id", "lang", "audience", "tags", "solution", "test", "task", "points"}
AUDIENCES = ("instructor",)  # a cell for nobody in particular is for the learner
CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
CALL = re.compile(r"""\bcourse\.(\w+)\(\s*(?:["']([^"']*)["'])?""")


class Front(Record):
    """What a source says of itself; there is no other manifest. `minutes` is the learner's working time."""

    title: Text
    minutes: int = Field(gt=0)
    objectives: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """One authored cell. `lang` is None for code, which both languages share; `line` is 1-based.

    `audience` is "instructor" for what only the facilitator's guide shows, None for what learners see.
    """

    kind: str
    id: str
    text: str
    line: int
    lang: str | None = None
    audience: str | None = None
    tags: tuple[str, ...] = ()
    solution: str | None = None
    test: str | None = None
    task: str | None = None
    points: float = 0


@dataclass(frozen=True)
class Source:
    """An authored file: its short name (m02, e02), front matter and cells."""

    path: Path
    name: str
    front: Front
    cells: tuple[Cell, ...]

    def calls(self) -> list[tuple[str, str, int]]:
        """What code cells call of the course: verb, id ("" where none is given), and the line of the cell."""
        return [(verb, id, cell.line) for cell in self.cells if cell.kind == "code" for verb, id in CALL.findall(cell.text)]

    def asked(self, verb: str) -> list[tuple[str, int]]:
        """The ids given to ``course.<verb>`` in code cells, with the line of the cell."""
        return [(id, line) for called, id, line in self.calls() if called == verb and id]


def parse(path: Path) -> Source:
    """Read the authored file `path`."""
    try:
        text = path.read_text("utf8")
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError("file.unreadable", file=path.name, problem=str(error)) from None
    front, start = _front(path, text)
    body = "\n".join(text.splitlines()[start:]) + "\n"
    heads = [start + number for number, line in enumerate(body.splitlines(), 1) if line.startswith("# %%")]
    cells = tuple(
        _cell(path, node, line) for node, line in zip(jupytext.reads(body, fmt="py:percent").cells, heads)
    )
    _twins_stand_together(path, cells)
    return Source(path, path.stem.partition("_")[0], front, cells)


def _front(path: Path, text: str) -> tuple[Front, int]:
    lines = text.splitlines()
    ends = [number for number, line in enumerate(lines) if line.rstrip() == "# ---"][:2]
    if len(ends) < 2 or ends[0] != 0:
        raise CourseError("source.front", file=path.name)
    block = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines[1 : ends[1]])
    try:
        return Front.model_validate(yaml.load(block, Loader)), ends[1] + 1
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        raise CourseError("yaml.broken", file=path.name, line=line, problem=getattr(error, "problem", error)) from None
    except ValidationError as error:
        fault = error.errors()[0]
        key = ".".join(map(str, fault["loc"]))
        line = next((i + 2 for i, line in enumerate(block.splitlines()) if line.startswith(key.split(".")[0])), 1)
        raise CourseError("yaml.value", file=path.name, line=line, name=key, problem=fault["msg"]) from None


def _cell(path: Path, node, line: int) -> Cell:
    meta = {key: value for key, value in node.metadata.items() if key != "lines_to_next_cell"}
    where = {"file": path.name, "line": line, "cell": meta.get("id", "-")}
    if "incorrectly_encoded_metadata" in meta:  # jupytext's name for what it cannot read
        raise CourseError("source.unread", found=meta["incorrectly_encoded_metadata"], **where)
    if unknown := sorted(set(meta) - MARKERS):
        raise CourseError("source.marker", marker=unknown[0], known=", ".join(sorted(MARKERS)), **where)
    if not CELL_ID.fullmatch(str(meta.get("id", ""))):
        raise CourseError("source.id", **where)
    prose = node.cell_type == "markdown"
    if prose != (meta.get("lang") in LANGUAGES):
        raise CourseError("source.lang", **where)
    if meta.get("audience", AUDIENCES[0]) not in AUDIENCES:
        raise CourseError("source.audience", audience=meta["audience"], known=", ".join(AUDIENCES), **where)
    marked, points = "test" in meta or "task" in meta, meta.get("points", 0)
    if type(points) not in (int, float) or marked != (points > 0) or {"test", "task"} <= set(meta):
        raise CourseError("source.points", **where)
    return Cell(node.cell_type, text=node.source, line=line, **{**meta, "tags": tuple(meta.get("tags", ()))})


def _twins_stand_together(path: Path, cells: tuple[Cell, ...]) -> None:
    seen: set[str] = set()
    rest = list(cells)
    while rest:
        cell = rest.pop(0)
        where = {"file": path.name, "line": cell.line, "cell": cell.id}
        if cell.id in seen:
            raise CourseError("source.twice", **where)
        seen.add(cell.id)
        if cell.kind == "markdown":
            twin = rest.pop(0) if rest else None
            if twin is None or twin.id != cell.id or {twin.lang, cell.lang} != set(LANGUAGES):
                raise CourseError("source.twin", **where)
