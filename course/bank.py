"""Where questions come from: the practice bank, or the form of the assignment in this folder."""
from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from course.errors import CourseError
from course.question import Question
from course.records import nearest, read

FORM = "form.json"  # beside an assignment's notebook: its items without keys
PRACTICE = Path(__file__).parent / "questions"


@cache
def practice(module: str) -> dict[str, Question]:
    """The practice questions of a module (m02), by id in the order of the file."""
    path = PRACTICE / f"{module}.yaml"
    if not path.exists():
        raise nearest(module, (file.stem for file in PRACTICE.glob("*.yaml")), "module")
    return read(path, dict[str, Question])


def form(folder: Path) -> dict[str, Question]:
    """The items of the assignment in `folder`, without keys; empty where there is none."""
    try:
        data = json.loads((folder / FORM).read_text("utf8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise CourseError("file.unreadable", file=FORM, problem=str(error)) from None
    try:
        return TypeAdapter(dict[str, Question]).validate_python(data)
    except ValidationError:
        raise CourseError("file.unreadable", file=FORM, problem="format") from None


def question(id: str, folder: Path | None = None) -> Question:
    """The question `id`: an item of the assignment in `folder` (default: here), else a practice question."""
    items = form(folder or Path.cwd())
    if id in items:
        return items[id]
    module = id.partition(".")[0]
    known = practice(module) if (PRACTICE / f"{module}.yaml").exists() else items
    if id not in known:
        raise nearest(id, known or (path.stem for path in PRACTICE.glob("*.yaml")), "question")
    return known[id]
