"""From an authored exercise to nbgrader's source assignment.

``exercises/e02.py`` frames the items that ``e02.yaml`` holds with their keys; ``e02/`` has the data handed
out. A cell's short marker becomes nbgrader's own metadata:

    solution="q4-code"          the learner's code; the released copy is derived from the solution
    test="q1" points=20         hidden tests; an empty body is filled in from the item's key
    task="q5" points=20         the text of item q5, marked by hand
"""
from __future__ import annotations

import json
import shutil
from functools import partial
from pathlib import Path

from nbformat import NotebookNode

from course.bank import FORM
from course.build import notebook, text
from course.errors import CourseError
from course.question import Choice, Number, Place, Question, Sort
from course.records import nearest, read
from course.source import Cell, Source, parse
from course.text import SETTINGS

EXERCISES = Path(__file__).parent.parent / "exercises"


def assignments(folder: Path = EXERCISES) -> list[str]:
    """The names of all assignments, in order. They come with a checkout of the project, not with the package
    that learners install; CourseError where there are none.
    """
    names = sorted(path.stem for path in folder.glob("*.py"))
    if not names:
        raise CourseError("exercise.none", folder=str(folder))
    return names


def items(name: str, folder: Path = EXERCISES) -> dict[str, Question]:
    """The items of an assignment with their keys: for the instructor's side only."""
    path = folder / f"{name}.yaml"
    if not path.exists():
        raise nearest(name, assignments(folder), "assignment")
    return read(path, dict[str, Question])


def assignment(name: str, lang: str, folder: Path = EXERCISES) -> NotebookNode:
    """nbgrader's source notebook of assignment `name` in `lang`: with solutions and hidden tests."""
    known = items(name, folder)
    source = parse(folder / f"{name}.py")
    return notebook(source, lang, "exercise", partial(_nbgrader, source, known))


def write_assignment(name: str, lang: str, to: Path, folder: Path = EXERCISES) -> None:
    """Write assignment `name` in `lang` as nbgrader's source assignment into the folder `to`.

    The notebook has solutions and hidden tests, which nbgrader strips for the release; ``form.json`` has the
    items without keys.
    """
    content, known = text(assignment(name, lang, folder)), items(name, folder)
    to.mkdir(parents=True, exist_ok=True)
    (to / f"{name}.ipynb").write_text(content, "utf8", newline="\n")
    form = {id: item.public() for id, item in known.items()}
    (to / FORM).write_text(json.dumps(form, ensure_ascii=False, indent=1) + "\n", "utf8", newline="\n")
    (to / SETTINGS).write_text(json.dumps({"lang": lang}) + "\n", "utf8", newline="\n")
    if (folder / name).is_dir():
        shutil.copytree(folder / name, to, dirs_exist_ok=True)


def _nbgrader(source: Source, known: dict[str, Question], cell: Cell, node: NotebookNode) -> None:
    graded, open_to_edit = bool(cell.test or cell.task), bool(cell.solution or cell.task)
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
    if cell.task:
        node.metadata["course"] = {"item": _item(source, cell, cell.task, known)}
    if cell.test and not cell.text.strip():
        id = _item(source, cell, cell.test, known)
        node.source = hidden_test(id, known[id], cell.points)


def _item(source: Source, cell: Cell, short: str, known: dict[str, Question]) -> str:
    id = f"{source.name}.{short}"
    if id not in known:
        raise CourseError("source.item", file=source.path.name, line=cell.line, cell=cell.id, item=id)
    return id


def hidden_test(id: str, item: Question, points: float) -> str:
    """An ordinary nbgrader test cell that gives `points` times the score of the answer to `item`."""
    match item:
        case Choice():
            call = f"marking.choice({item.right!r}, answer)"
        case Sort():
            call = f"marking.sort({item.solution!r}, answer)"
        case Place():
            call = f"marking.place({item.cells!r}, answer)"
        case Number():
            call = f"marking.number({item.value!r}, answer, {item.tolerance!r})"
        case _:
            raise CourseError("question.keyless")
    return "\n".join([
        f"# {id}",
        "### BEGIN HIDDEN TESTS",
        "import course",
        "from course import marking",
        "",
        f"answer = course.answer({id!r})",
        f"round({points!r} * {call}, 2)",
        "### END HIDDEN TESTS",
    ])
