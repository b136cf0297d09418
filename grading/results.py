"""What the gradebook holds, as plain records: one `Result` per student and assignment."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from statistics import mean
from typing import Literal
from zoneinfo import ZoneInfo

from course.objectives import objectives
from grading import handins
from grading.cohort import Cohort
from grading.roster import Student
from grading.steps import graded, log_of

State = Literal["missing", "collected", "failed", "waiting", "done"]
MASTERED = 0.7  # of the points


@dataclass(frozen=True)
class Item:
    """Points for one item; `waiting` for a person. `score` is None until somebody or something marked it."""

    name: str
    score: float | None
    most: float
    by_hand: bool
    waiting: bool


@dataclass(frozen=True)
class Result:
    """What one student reached in one assignment, in points."""

    student: Student
    assignment: str
    state: State
    most: float
    at: datetime | None = None
    items: tuple[Item, ...] = ()

    @property
    def auto(self) -> float:
        return sum(item.score or 0 for item in self.items if not item.by_hand)

    @property
    def manual(self) -> float:
        return sum(item.score or 0 for item in self.items if item.by_hand)

    @property
    def total(self) -> float | None:
        """None if nothing has been graded."""
        return self.auto + self.manual if self.items else None

    @property
    def waiting(self) -> int:
        """How many items wait for a person."""
        return sum(item.waiting for item in self.items)


def results(cohort: Cohort, assignments: list[str]) -> list[Result]:
    """The results of all students, by assignment and then in the roster's order."""
    with cohort.gradebook() as book:
        return [_result(cohort, book, assignment, student) for assignment in assignments for student in cohort.students]


def item_means(found: list[Result]) -> dict[tuple[str, str], tuple[float, float, int]]:
    """(assignment, item) -> mean points, most points and how many were marked; over what has been graded."""
    scores: dict[tuple[str, str], list[Item]] = {}
    for result in found:
        for item in result.items:
            if item.score is not None and not item.waiting:
                scores.setdefault((result.assignment, item.name), []).append(item)
    return {key: (mean(i.score for i in items), items[0].most, len(items)) for key, items in scores.items()}


@dataclass(frozen=True)
class Mastery:
    """How far a cohort has come with one objective: the mean share of the points of the items that test it, as far as
    they are marked; how many `marks` that rests on, and how many students reached `MASTERED` of them.
    """

    objective: str
    share: float
    marks: int
    students: int
    reached: int


def mastery(cohort: Cohort, found: list[Result]) -> list[Mastery]:
    """By objective, in the order of the course; an item counts for each objective that it names."""
    tests = {name: _objectives(cohort, name) for name in dict.fromkeys(result.assignment for result in found)}
    shares: dict[str, dict[str, list[float]]] = {}
    for result in found:
        for item in result.items:
            if item.score is None or item.waiting or not item.most:
                continue
            for objective in tests[result.assignment].get(f"{result.assignment}.{item.name}", ()):
                shares.setdefault(objective, {}).setdefault(result.student.id, []).append(item.score / item.most)
    return [
        Mastery(
            id, mean(share for own in shares[id].values() for share in own), sum(map(len, shares[id].values())),
            len(shares[id]), sum(mean(own) >= MASTERED for own in shares[id].values()),
        )
        for id in objectives()
        if id in shares
    ]


def _objectives(cohort: Cohort, assignment: str) -> dict[str, tuple[str, ...]]:
    return {id: item.first().objectives for id, item in cohort.frozen(assignment)[0].items()}


def _result(cohort: Cohort, book, assignment: str, student: Student) -> Result:
    from nbgrader.api import MissingEntry

    try:
        most = book.find_assignment(assignment).max_score or 0.0
    except MissingEntry:
        most = 0.0
    handed = cohort.at("submitted", student.id, assignment)
    if not handed.is_dir():
        return Result(student, assignment, "missing", most)
    at, done = handins.stamp(handed), handins.stamp(cohort.at("autograded", student.id, assignment))
    fresh, at = at == done, at and at.astimezone(ZoneInfo("Asia/Shanghai"))
    if not graded(cohort, student.id, assignment):
        tried = log_of(cohort, student.id, assignment).is_file()
        return Result(student, assignment, "failed" if tried else "collected", most, at)
    items = tuple(
        _item(grade)
        for notebook in book.find_submission(assignment, student.id).notebooks
        for grade in sorted(notebook.grades, key=lambda grade: (len(grade.name), grade.name))  # q2 before q10
    )
    state: State = "collected" if not fresh else "waiting" if any(item.waiting for item in items) else "done"
    return Result(student, assignment, state, most, at, items)


def _item(grade) -> Item:
    marked = grade.manual_score is not None
    score = None if grade.auto_score is None and not marked else grade.score
    # a cell that a person marks has its own answer in it; one with auto points was marked by its test
    return Item(grade.name, score, grade.max_score, marked or grade.auto_score is None, grade.needs_manual_grade)
