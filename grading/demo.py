"""A cohort of simulated trainees: the whole way, to look at and to test with. Deterministic."""
from __future__ import annotations

import csv
import random
import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import nbformat

from course import exercise
from course.answers import Answers
from course.question import Choice, Number, Place, Question, Sort, Write
from course.records import Record, Text, read
from grading.cohort import Cohort


class Stock(Record):
    """What the simulation is made of (demo.yaml)."""

    names: tuple[Text, ...]
    departments: tuple[Text, ...]
    weak: Text


@dataclass(frozen=True)
class Trainee:
    """A simulated trainee; `ability` from 0 to 1 is the chance of getting one thing right."""

    id: str
    name: str
    department: str
    ability: float


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
    """What somebody of this ability enters for `question`; the same for the same `chance`."""
    right = question.solution if question.keyed else None
    match question:
        case Choice(many=True):
            return [id for id in question.options if (id in right) == (chance.random() < ability)]
        case Choice():
            return right if chance.random() < ability else [chance.choice(list(question.options))]
        case Sort():
            groups = list(question.groups)
            return {id: group if chance.random() < ability else chance.choice(groups) for id, group in right.items()}
        case Place() if right:
            return {id: [v if chance.random() < ability else 11 - v for v in at] for id, at in right.items()}
        case Number():
            return str(right if chance.random() < ability else round(right * 0.8, 2))
        case Write():
            return note(question, ability, lang)[0]
    return None


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
    chance = random.Random(f"{assignment} {trainee.id}")
    folder = cohort.inbox / trainee.id / assignment
    shutil.copytree(cohort.folder / "release" / assignment, folder)
    answers = Answers(folder)
    for id, question in exercise.items(assignment).items():
        given = answer(question, trainee.ability, cohort.lang, chance)
        if given not in (None, ""):
            answers.put(id, given)
    notebook = folder / f"{assignment}.ipynb"
    if trainee.ability > 0.8:
        _solve(notebook, cohort.folder / "source" / assignment / notebook.name)
    if way == "renamed":
        notebook.rename(folder / f"{assignment} (1).ipynb")
    if way == "zip":
        with zipfile.ZipFile(cohort.inbox / f"{trainee.id}_{assignment}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.iterdir()):
                archive.write(path, f"{assignment}/{path.name}") if not path.name.endswith(".lock") else None
        shutil.rmtree(folder.parent)


def ways(found: list[Trainee]) -> Iterator[tuple[Trainee, str]]:
    """Who hands in how; the last of many does not."""
    for n, trainee in enumerate(found[:-1] if len(found) > 3 else found):
        yield trainee, ("folder", "zip", "renamed")[n % 3]


def mark(cohort: Cohort, assignment: str, found: list[Trainee]) -> int:
    """Simulate the marks by hand through the gradebook, as formgrader would enter them; gives how many."""
    questions = {id.partition(".")[2]: q for id, q in exercise.items(assignment).items() if isinstance(q, Write)}
    ability, count = {trainee.id: trainee.ability for trainee in found}, 0
    with cohort.gradebook() as book:
        for submission in book.assignment_submissions(assignment):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    if grade.needs_manual_grade and grade.name in questions:
                        share = note(questions[grade.name], ability[submission.student.id], cohort.lang)[1]
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


