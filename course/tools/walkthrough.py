"""The procedures and two tools of the handbook, walked through: an invented example carried through every step.

What the handbook says of a step stays apart from what the course adds (who, by when, what comes of it). The only
time that is the handbook's is the usual one for the first release in an incident (`basis` "handbook").
Times are whole minutes after the start; the files, and what learners enter, use the walkthrough's own unit.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from course import handbook
from course.errors import CourseError
from course.handbook.method import Point
from course.matrix import matrix
from course.records import Record, Text, nearest, read

FOLDER = Path(__file__).parents[1] / "walkthroughs"
NAMES = (*handbook.PROCEDURES, "stakeholders", "topics")
UNITS = {"minutes": 1, "hours": 60, "days": 1440}
LONGEST = 9999  # the latest time one may enter, in the walkthrough's unit


class Task(Record):
    """Something to do in a step: who (the lead first), until when, what comes of it, and what lateness leads to.

    `due` and `actual` are in the walkthrough's unit; without `actual` the example leaves the task open.
    """

    who: tuple[str, ...] = Field(min_length=1)
    does: Text
    due: float = Field(gt=0, le=LONGEST)
    basis: Literal["course", "handbook"] = "course"
    actual: float | None = Field(None, ge=0, le=LONGEST)
    gives: Text
    sample: Text
    late: Text


class Step(Record):
    """A step: its tasks, how one sees that it was done well, and a common mistake.

    `says` retells the handbook where `course.handbook` has no record of the step.
    """

    says: Point | None = None
    tasks: dict[str, Task] = Field(min_length=1)
    good: Text
    mistake: Text


class Walkthrough(Record):
    """An invented example: where it begins, who takes part beside the departments (`roles`), step by step.

    `again` says how the last step leads back to the first, for those that the handbook draws as a cycle;
    `name` and `order` are there for the tools, of which the handbook's records have none.
    """

    name: Text | None = None
    order: Text | None = None
    title: Text
    scene: Text
    start: Text
    unit: Literal["minutes", "hours", "days"]
    roles: dict[str, Text] = {}
    steps: dict[str, Step]
    again: Text | None = None

    @model_validator(mode="after")
    def _sound(self) -> Walkthrough:
        seen = [task for step in self.steps.values() for task in step.tasks]
        if len(seen) != len(set(seen)):
            raise ValueError(str(CourseError("procedure.twice", task=next(one for one in seen if seen.count(one) > 1))))
        for task in self.tasks().values():
            for one in task.who:
                if one not in self.roles and one not in handbook.terms().departments:
                    raise ValueError(str(nearest(one, [*self.roles, *handbook.terms().departments], "role")))
        return self

    def tasks(self) -> dict[str, Task]:
        """All tasks by id, in the order of the steps."""
        return {id: task for step in self.steps.values() for id, task in step.tasks.items()}

    def role(self, id: str) -> Text:
        """The name of a department or of one of the example's own roles."""
        return self.roles[id] if id in self.roles else handbook.terms().departments[id].name

    def minutes(self, amount: float) -> int:
        """`amount` of the walkthrough's unit, in minutes."""
        return round(amount * UNITS[self.unit])

    def due(self) -> dict[str, int]:
        """When each task is due, in minutes."""
        return {id: self.minutes(task.due) for id, task in self.tasks().items()}

    def actual(self) -> dict[str, int]:
        """When the tasks were done in the example, in minutes; a task left open is missing."""
        return {id: self.minutes(task.actual) for id, task in self.tasks().items() if task.actual is not None}

    def duties(self) -> dict[str, dict[str, str]]:
        """Who takes part in which step: {role: {step: "lead" or "help"}}; the lead of any task leads the step."""
        found: dict[str, dict[str, str]] = {}
        for name, step in self.steps.items():
            for task in step.tasks.values():
                for place, one in enumerate(task.who):
                    part = found.setdefault(one, {})
                    part[name] = "lead" if place == 0 or part.get(name) == "lead" else "help"
        return found


@dataclass(frozen=True)
class Listed:
    """Points of the handbook that belong to a step; `inferred` is what the course added to them."""

    kind: Literal["sections", "ways", "criteria", "axes", "classes", "groups"]
    points: tuple[tuple[str, str], ...]  # name (may be empty) and text in the current language
    inferred: Text | None = None


@dataclass(frozen=True)
class Said:
    """What the handbook says of a procedure or tool, and how the order of its steps is known."""

    name: Text
    page: int
    order: Text
    steps: dict[str, Point]
    rules: dict[str, Point]


@dataclass(frozen=True)
class Status:
    """How a task stands: "ontime", "late", "open" or "overdue"; `by` is how many minutes it is late, else 0."""

    state: Literal["ontime", "late", "open", "overdue"]
    by: int = 0


@cache
def walkthrough(name: str) -> Walkthrough:
    """The walkthrough `name`; CourseError for a name that is none."""
    if name not in NAMES:
        raise nearest(name, NAMES, "procedure")
    return read(FOLDER / f"{name}.yaml", Walkthrough)


def said(name: str) -> Said:
    """What the handbook says of `name`, step by step (procedures from page 8, tools from page 25)."""
    walk = walkthrough(name)
    if name in handbook.PROCEDURES:
        book = handbook.procedure(name)
        return Said(book.name, book.page, book.order, book.steps, book.rules)
    if name == "topics":
        return Said(walk.name, handbook.topics().page, walk.order, handbook.topics().steps, {})
    page = matrix("influence-importance").page
    return Said(walk.name, page, walk.order, {id: step.says for id, step in walk.steps.items()}, {})


def lists(name: str, step: str) -> tuple[Listed, ...]:
    """The handbook's lists that belong to `step`: sections of the plan, ways, criteria, axes, classes."""
    match name, step:
        case "major", "plan":
            return (_points("sections", handbook.procedure("major").sections, "text"),)
        case "stakeholders", "identify":
            return (_points("criteria", handbook.criteria(), "meaning"),)
        case "stakeholders", "rate":
            return (_axes("influence-importance"),)
        case "stakeholders", "class":
            groups = tuple((str(one.name), one.letter) for one in handbook.stakeholders().values())
            return (Listed("groups", groups), _classes("influence-importance"))
        case "topics", "collect":
            return (Listed("ways", tuple(("", str(one)) for one in handbook.topics().ways.values())),)
        case "topics", "screen":
            return (Listed("criteria", tuple(("", str(one)) for one in handbook.topics().criteria.values())),)
        case "topics", "decide":
            return (_axes("value-concern"), _classes("value-concern"))
    return ()


def _points(kind: str, records: dict, text: str) -> Listed:
    return Listed(kind, tuple((str(one.name), str(getattr(one, text))) for one in records.values()))


def _axes(id: str) -> Listed:
    board = matrix(id)
    return Listed("axes", tuple((str(axis.name), str(axis.question)) for axis in (board.x, board.y)))


def _classes(id: str) -> Listed:
    board = matrix(id)
    points = tuple((f"{letter} · {kind.name}", str(kind.meaning)) for letter, kind in board.classes.items())
    return Listed("classes", points, board.inferred)


def status(due: int, actual: int | None, now: int) -> Status:
    """How a task due at `due` stands that was done at `actual` (None: not yet), at the time `now`; all in minutes."""
    if actual is not None:
        return Status("late", actual - due) if actual > due else Status("ontime")
    return Status("overdue", now - due) if now > due else Status("open")


def standing(due: dict[str, int], actual: dict[str, int]) -> dict[str, Status]:
    """How every task stands; the clock is taken to have reached the latest time that was entered."""
    now = max(actual.values(), default=0)
    return {id: status(when, actual.get(id), now) for id, when in due.items()}


def place(minutes: int, end: int) -> float:
    """Where a time stands on a line from 0 to `end`, from 0 to 1: by its square root, so that the first minutes,
    where most is decided, are not crowded together."""
    return sqrt(min(minutes, end) / end) if end else 0.0


def ticks(end: int, unit: int) -> list[int]:
    """Round times, in minutes, to mark on such a line, far enough apart to be read; `unit` is in minutes."""
    found = [end + unit]
    for amount in sorted((step * 10**power for power in range(5) for step in (1, 2, 5)), reverse=True):
        when = amount * unit
        if when <= end and place(found[-1], found[0]) - place(when, found[0]) >= 0.13:
            found.append(when)
    return sorted(found[1:])
