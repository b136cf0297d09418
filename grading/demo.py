"""A cohort of simulated trainees: the whole way, to look at and to test with. Deterministic."""
from __future__ import annotations

import csv
import random
import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Iterator

import nbformat

from course import drills
from course.answers import Answers
from course.drills.search import play
from course.handing_in import bundle
from course.keyed import Keyed
from course.question import Choice, Drill, Number, Order, Passages, Place, Plan, Question, Sheet, Sort, Write
from course.records import Record, Text, read
from grading.cohort import Cohort


ONE = "e02"  # the assignment of the short demonstration


class Stock(Record):
    """What the simulation is made of (demo.yaml)."""

    names: tuple[Text, ...]
    departments: tuple[Text, ...]
    weak: Text
    weak_objectives: tuple[str, ...]


@dataclass(frozen=True)
class Trainee:
    """A simulated trainee; `ability` from 0 to 1 is the chance of getting one thing right."""

    id: str
    name: str
    department: str
    ability: float


@cache
def stock() -> Stock:
    return read(Path(__file__).with_name("demo.yaml"), Stock)


def trainees(count: int, lang: str) -> list[Trainee]:
    """`count` trainees from weak to strong, in an order that does not show it."""
    parts, found = stock(), []
    for n in range(count):
        round_, place = divmod(n, len(parts.names))
        name = getattr(parts.names[place], lang) + (f" {round_ + 1}" if round_ else "")
        ability = 0.15 + 0.85 * ((n * 5) % count) / max(1, count - 1) if count > 1 else 0.7
        department = getattr(parts.departments[n % len(parts.departments)], lang)
        found.append(Trainee(f"{n + 1:06d}", name, department, min(1.0, ability)))
    return found


def write_roster(found: list[Trainee], path: Path) -> None:
    """The trainees as HR would send them: a CSV in GB18030 with Chinese headers."""
    with open(path, "w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([["工号", "姓名", "部门"], *([t.id, t.name, t.department] for t in found)])


def answer(question: Question, ability: float, lang: str, chance: random.Random) -> Any:
    """What somebody of this ability enters for `question`, under its author's ids; the same for the same `chance`."""
    right = question.solution if question.keyed else None
    knows = lambda: chance.random() < ability  # noqa: E731
    match question:
        case Choice(many=True):
            return [id for id in question.options if (id in right) == knows()]
        case Choice():
            return right if knows() else [chance.choice([id for id in question.options if id not in right])]
        case Sort():
            groups = list(question.groups)
            return {id: group if knows() else chance.choice(groups) for id, group in right.items()}
        case Order():
            return sorted(right, key=lambda id: right.index(id) + chance.gauss(0, (1 - ability) * len(right)))
        case Passages():
            false = {one.id: next(iter(question.marks), "") for one in question.segments if not one.wanted and chance.random() < (1 - ability) / 2}
            marked = {id: tag for id, tag in question.tags.items() if knows()} | false
            return marked if question.marks else list(marked)
        case Place():
            return {id: [v if knows() else 11 - v for v in at] for id, at in right.items()}
        case Sheet():
            return {id: {column: _cell(question, column, cell, knows(), chance) for column, cell in row.items()} for id, row in right.items()}
        case Number():
            return str(right if knows() else round(right * 0.8 + 1, 2))
        case Plan():
            return {name: part for name, part in right.items() if knows()}
        case Drill():
            return _played(question, ability, chance)
        case Write():
            return note(question, ability, lang)[0]
    return None


def _cell(question: Sheet, column: str, right: Any, known: bool, chance: random.Random) -> Any:
    if known:
        return right
    words = list(question.columns[column].words)
    return chance.choice([word for word in words if word != right]) if words else round(right * 0.8 + 1, 2)


def _played(question: Drill, ability: float, chance: random.Random) -> dict:
    """A finished run: the sample for the able, else one in a style of `course.drills.search`."""
    if chance.random() < ability**2:
        return question.solution
    style, kind = ("middling", "thin") if chance.random() < ability else ("poor", "reckless")
    *_, run = play(drills.scenario(question.scenario), question.seed, style, kind)
    return {"runs": [{"n": 1, "seed": question.seed, "mode": "untimed", "pace": 0, "log": run.log, "ended": run.state.ending}], "current": None}


def note(question: Write, ability: float, lang: str) -> tuple[str, float]:
    """A text of this quality, and the share of the points it is worth: the model answer, or part of it."""
    model = re.findall(r"[^。.；;]+[。.；;]?\s*", getattr(question.model, lang)) if question.model else []
    if ability < 0.3:
        return "", 0.0
    if ability < 0.5 or not model:
        return getattr(stock().weak, lang), 0.15
    kept = max(1, round(len(model) * ability))
    return "".join(model[:kept]).strip(), 0.9 * kept / len(model)


def hand_in(cohort: Cohort, assignment: str, trainee: Trainee, way: str) -> None:
    """Fill in the released `assignment` as `trainee` and put it into the inbox: as a folder, zip or renamed copy."""
    folder = cohort.inbox / trainee.id / assignment
    shutil.copytree(cohort.folder / "release" / assignment, folder)
    answers = Answers(folder)
    answers.own(trainee.id)
    for item in cohort.keyed(assignment, trainee.id).values():
        given = entered(item, trainee, cohort.lang)
        if given not in (None, ""):
            answers.put(item.place, given)
    notebook = folder / f"{assignment}.ipynb"
    if trainee.ability > 0.8:
        _solve(notebook, cohort.folder / "source" / assignment / notebook.name)
    if way == "zip":
        (cohort.inbox / f"{trainee.id}_{assignment}.zip").write_bytes(bundle(folder, assignment))
        shutil.rmtree(folder)
        if not any(folder.parent.iterdir()):
            folder.parent.rmdir()
    if way == "renamed":
        notebook.rename(folder / f"{assignment} (1).ipynb")


def entered(item: Keyed, trainee: Trainee, lang: str) -> Any:
    """What `trainee` enters for `item`."""
    return item.coded(answer(item.question, skill(trainee, item.question), lang, random.Random(f"{item.id} {trainee.id}")))


def skill(trainee: Trainee, question: Question) -> float:
    """How able `trainee` is at `question`: half as able where it tests one of the planted weak objectives."""
    return trainee.ability * (0.5 if set(question.objectives) & set(stock().weak_objectives) else 1)


def ways(found: list[Trainee]) -> Iterator[tuple[Trainee, str]]:
    """Who hands in how; the last of many does not."""
    for n, trainee in enumerate(found[:-1] if len(found) > 3 else found):
        yield trainee, ("folder", "zip", "renamed")[n % 3]


def mark(cohort: Cohort, assignment: str, found: list[Trainee]) -> int:
    """Simulate the marks by hand through the gradebook, as formgrader would enter them; gives how many."""
    items = {id.partition(".")[2]: item.first() for id, item in cohort.frozen(assignment)[0].items()}
    questions = {name: question for name, question in items.items() if isinstance(question, Write)}
    by_id, count = {trainee.id: trainee for trainee in found}, 0
    with cohort.gradebook() as book:
        for submission in book.assignment_submissions(assignment):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    if grade.needs_manual_grade and grade.name in questions:
                        question = questions[grade.name]
                        share = note(question, skill(by_id[submission.student.id], question), cohort.lang)[1]
                        grade.manual_score = round(grade.max_score * share)
                        grade.needs_manual_grade = False
                        count += 1
        book.db.commit()
    return count


def _solve(notebook: Path, source: Path) -> None:
    """Write the source's code solutions into `notebook`, without the markers."""
    solved = {cell.metadata.nbgrader.grade_id: cell for cell in nbformat.read(source, as_version=4).cells
              if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")}
    content = nbformat.read(notebook, as_version=4)
    for cell in content.cells:
        if match := solved.get(cell.metadata.get("nbgrader", {}).get("grade_id")):
            cell.source = "\n".join(line for line in match.source.split("\n") if "### " not in line)
    nbformat.write(content, notebook)


