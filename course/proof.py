"""Proof that the marks of an exercise are right: declared answer sets against what its hidden tests give.

An answer set (``exercises/e02.answers.yaml``) says what somebody entered and the exact points that must come of it. It is
written with the author's ids for the first draw of variant a, or of another. The tests run here without a kernel; that
nbgrader gives the same is for the tests of the project to show.
"""
from __future__ import annotations

import ast
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from course import exercise, form, notebook, text
from course.compiled import load
from course.errors import CourseError
from course.keyed import Keyed
from course.records import nearest
from course.variants import Authored, Draw

LEAST = 10
RIGHT = "right"  # stands for the right answer of an item
FIELDS = {"name", "note", "answers", "scores", "variant", "code"}


def sets(name: str, folder: Path = exercise.EXERCISES) -> list[dict]:
    """The answer sets of an assignment. Raises CourseError if there are none, or one is not whole."""
    path = folder / f"{name}.answers.yaml"
    if not path.exists():
        raise CourseError("proof.none", file=path.name)
    found = load(path)
    for n, one in enumerate(found if isinstance(found, list) else [None], 1):
        fields = set(one) if isinstance(one, dict) else set()
        wrong = sorted(FIELDS - {"variant", "code"} - fields) or sorted(fields - FIELDS)
        if wrong:
            called = one.get("name", n) if isinstance(one, dict) else n
            raise CourseError("proof.form", file=path.name, name=called, problem=", ".join(wrong))
        for field in ("answers", "scores", "code"):
            if not isinstance(one.get(field, {}), dict):
                raise CourseError("proof.field", file=path.name, name=one["name"], field=field, problem=CourseError("fault.mapping"))
    return found


def first(item: Authored, variant: str = "a") -> Keyed:
    """The item as answer sets are written for it: the first of every slot, each id behind a code."""
    question = item.first(variant if variant in item.variants else None)
    return Keyed(item.id, question, {id: hashlib.sha256(id.encode()).hexdigest()[:8] for id in question.by_id})


def entered(one: dict, items: dict[str, Keyed]) -> dict[str, Any]:
    """What stands in answers.json for the answer set `one`, by place."""
    found = {}
    for id, value in one["answers"].items():
        if id in items:
            found[items[id].place] = items[id].coded(items[id].question.solution if value == RIGHT else value)
        else:  # an answer to something else
            found[id] = value
    return found


def marks(name: str, one: dict, folder: Path = exercise.EXERCISES) -> dict[str, float]:
    """The points of the automatic items for the answer set `one`: its cells run in turn, as a notebook's would."""
    items = {id: first(item, one.get("variant", "a")) for id, item in exercise.items(name, folder).items()}
    return run(exercise.assignment(name, "zh", folder), items, entered(one, items), one.get("code", {}))


def run(book, items: dict[str, Keyed], answers: dict[str, Any], code: dict[str, str]) -> dict[str, float]:
    """The points that the hidden tests of the source notebook `book` give for `answers`."""
    found, names = {}, {}
    with _folder(items, answers):
        for cell in book.cells:
            about = cell.metadata.get("nbgrader", {})
            if cell.cell_type != "code" or not (about.get("grade") or about.get("solution")):
                continue
            if about["grade"]:
                item = items[cell.metadata.course.item]
                found[about["grade_id"]] = _value(exercise.fill(cell.source, item), names) or 0
            elif cell.id in code:
                _value(code[cell.id], names)
    return found


def faults(name: str, folder: Path = exercise.EXERCISES) -> Iterator[CourseError]:
    """Where the marks are not what they should be."""
    declared, items = sets(name, folder), exercise.items(name, folder)
    file, book = f"{name}.answers.yaml", exercise.assignment(name, "zh", folder)
    variants = sorted({"a", *(variant for item in items.values() for variant in item.variants)})
    if len(declared) < LEAST:
        yield CourseError("proof.few", file=file, n=len(declared), least=LEAST)
    for one in declared:
        if one.get("variant", "a") not in variants:
            problem = nearest(str(one["variant"]), variants, "variant")
            yield CourseError("proof.field", file=file, name=one["name"], field="variant", problem=problem)
        drawn = {id: first(item, one.get("variant", "a")) for id, item in items.items()}
        got = run(book, drawn, entered(one, drawn), one.get("code", {}))
        for item in sorted(set(got) | set(one["scores"])):
            if got.get(item) != one["scores"].get(item):
                wanted, found = one["scores"].get(item, "-"), f"{got[item]:g}" if item in got else "-"
                yield CourseError("proof.score", file=file, name=one["name"], item=item, wanted=wanted, got=found)
    for id, item in items.items():
        for variant, question in item.all():
            if question.keyed and (score := question.mark(question.solution).score) != 1:
                yield CourseError("proof.full", file=f"{name}.yaml", item=id, variant=variant, got=f"{score:.0%}")


@contextmanager
def _folder(items: dict[str, Keyed], answers: dict[str, Any]) -> Iterator[None]:
    """The folder of a trainee who got `items` and has entered these answers; cells run in it."""
    here, spoken = os.getcwd(), text.language()
    with tempfile.TemporaryDirectory() as folder:
        entries = {place: {"value": value} for place, value in answers.items()}
        (Path(folder) / "answers.json").write_text(json.dumps({"format": 1, "owner": "-", "answers": entries}), "utf8")
        drawn = {"-": {id: Draw("a", item.codes) for id, item in items.items()}}
        alone = {id: Authored(id, {"a": json.loads(item.dump())["question"]}) for id, item in items.items()}
        handed = form.build("-", alone, {}, drawn, lambda id, variant, parts: sorted(parts))
        (Path(folder) / form.FILE).write_text(json.dumps(handed), "utf8")
        os.chdir(folder)
        notebook.begin()
        try:
            yield
        finally:
            os.chdir(here)
            text.use(spoken)


def _value(source: str, names: dict) -> Any:
    """Run a cell; the value of its last expression, as nbgrader takes it for points. One that fails has none."""
    try:
        tree = ast.parse(source)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            exec(compile(tree, "<cell>", "exec"), names)  # the exercise's own cells, on the instructor's side
            return eval(compile(ast.Expression(last.value), "<cell>", "eval"), names) if last else None
    except Exception:
        return None
