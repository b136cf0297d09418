"""From an authored exercise to nbgrader's source assignment.

``exercises/e02.py`` is the page, ``e02.yaml`` has the items with their keys and variants, ``e02/`` what is handed out
with them. A cell's short marker becomes nbgrader's own metadata:

    solution="q4-code"          the learner's code; the released copy is derived from the solution
    test="q1" points=20         hidden tests; an empty body gives the points of the form's answer
    task="q5" points=20         the text of item q5, marked by hand

A hidden test reads `item`, the item with its key. In the source that is a sample; at grading it is that of the trainee
whose submission it is (see `fill`).
"""
from __future__ import annotations

import json
import re
import shutil
from functools import partial
from pathlib import Path

from nbformat import NotebookNode

from course import variants
from course.build import notebook, text
from course.errors import CourseError
from course.keyed import Keyed
from course.records import nearest
from course.source import Cell, Source, parse
from course.text import SETTINGS
from course.variants import Authored

EXERCISES = Path(__file__).parent.parent / "exercises"
HAND_IN = Cell("code", "hand-in", "course.hand_in()", 0)
BEGIN, END = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
SLOT = re.compile(r"^from course\.keyed import load\nitem = load\(.*\)$", re.M)


def assignments(folder: Path = EXERCISES) -> list[str]:
    """The names of all assignments in the order of the course. They come with a checkout of the project, not with the
    package that learners install; CourseError where there are none.
    """
    names = sorted((path.stem for path in folder.glob("*.py")), key=lambda name: (name != "pretest", name))
    if not names:
        raise CourseError("exercise.none", folder=str(folder))
    return names


def items(name: str, folder: Path = EXERCISES) -> dict[str, Authored]:
    """The items of an assignment with their keys and variants: for the instructor's side only."""
    path = folder / f"{name}.yaml"
    if not path.exists():
        raise nearest(name, assignments(folder), "assignment")
    return variants.read(path)


def points(name: str, folder: Path = EXERCISES) -> dict[str, float]:
    """The points of each item of an assignment."""
    return {f"{name}.{cell.test or cell.task}": cell.points for cell in parse(folder / f"{name}.py").cells if cell.test or cell.task}


def assignment(name: str, lang: str, folder: Path = EXERCISES) -> NotebookNode:
    """nbgrader's source notebook of assignment `name` in `lang`: with solutions and hidden tests."""
    known = items(name, folder)
    source = parse(folder / f"{name}.py")
    return notebook(source, lang, "exercise", partial(_nbgrader, source, known), last=HAND_IN)


def write_assignment(name: str, lang: str, to: Path, folder: Path = EXERCISES) -> None:
    """Write assignment `name` in `lang` as nbgrader's source assignment into the folder `to`: the notebook, with
    solutions and hidden tests, which nbgrader strips for the release, and what is handed out with it.
    """
    content = text(assignment(name, lang, folder))
    to.mkdir(parents=True, exist_ok=True)
    (to / f"{name}.ipynb").write_text(content, "utf8", newline="\n")
    (to / SETTINGS).write_text(json.dumps({"lang": lang}) + "\n", "utf8", newline="\n")
    if (folder / name).is_dir():
        shutil.copytree(folder / name, to, dirs_exist_ok=True)


def sample(item: Authored) -> Keyed:
    """An item as nobody in particular gets it: the first of everything, under the author's ids."""
    return Keyed(item.id, item.first(), {})


def fill(test: str, item: Keyed) -> str:
    """The hidden test `test` with `item` as the one to mark by; a test that has none is left alone."""
    return SLOT.sub(lambda _: _load(item), test)


def hidden_test(points: float, item: Keyed, body: str = "") -> str:
    """An ordinary nbgrader test cell that gives `points` times the score of the answer to `item`, or does what `body`
    does between its markers.
    """
    if not body.strip():
        body = f"# {item.id}\n{BEGIN}\nimport course\n\nround({points!r} * item.score(course.answer(item.place)), 2)\n{END}"
    return body.replace(BEGIN, f"{BEGIN}\n{_load(item)}", 1)


def _load(item: Keyed) -> str:
    return f"from course.keyed import load\nitem = load({item.dump()!r})"


def _nbgrader(source: Source, known: dict[str, Authored], cell: Cell, node: NotebookNode) -> None:
    graded, open_to_edit = bool(cell.test or cell.task), bool(cell.solution or cell.task)
    for begin, end in [(BEGIN, END)] * bool(cell.test and cell.text.strip()) + [SOLUTION] * bool(cell.solution):
        lines = [line.strip() for line in cell.text.splitlines()]
        if [line for line in lines if line in (begin, end)] != [begin, end]:  # nbgrader would hand out or refuse it
            raise CourseError("source.region", file=source.path.name, line=cell.line, cell=cell.id, begin=begin, end=end)
    node.metadata["nbgrader"] = {
        "grade": graded,
        "grade_id": cell.test or cell.task or cell.solution or cell.id,
        "locked": not open_to_edit,
        "schema_version": 3,
        "solution": open_to_edit,
        "task": False,
        "cell_type": cell.kind,
        **({"points": cell.points} if graded else {}),
    }
    if graded:
        id = _item(source, cell, cell.test or cell.task, known)
        node.metadata["course"] = {"item": id}
        if cell.test:
            node.source = hidden_test(cell.points, sample(known[id]), cell.text)


def _item(source: Source, cell: Cell, short: str, known: dict[str, Authored]) -> str:
    id = f"{source.name}.{short}"
    if id not in known:
        raise CourseError("source.item", file=source.path.name, line=cell.line, cell=cell.id, item=id)
    return id
