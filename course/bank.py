"""Where questions come from: the practice bank, or the form of the assignment in this folder."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from course import form
from course.question import Question
from course.records import nearest, read

PRACTICE = Path(__file__).parent / "questions"


@cache
def practice(module: str) -> dict[str, Question]:
    """The practice questions of a module (m02), by id in the order of the file."""
    path = PRACTICE / f"{module}.yaml"
    if not path.exists():
        raise nearest(module, (file.stem for file in PRACTICE.glob("*.yaml")), "module")
    return read(path, dict[str, Question])


def question(id: str, folder: Path | None = None) -> Question:
    """The question `id`: an item of the assignment in `folder` (default: here) as its owner gets it, else a practice one."""
    folder = folder or Path.cwd()
    handed = form.read(folder)
    if id in handed.items:
        return handed.question(id, form.owner(folder, handed))
    module = id.partition(".")[0]
    known = practice(module) if (PRACTICE / f"{module}.yaml").exists() else handed.items
    if id not in known:
        raise nearest(id, known or (path.stem for path in PRACTICE.glob("*.yaml")), "question")
    return known[id]
