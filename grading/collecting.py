"""Collecting: from nbgrader's exchange and from the inbox into submitted/<student>/<assignment>/."""
from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Iterator

from course.errors import CourseError
from course.text import say
from grading import handins, unpack
from grading.cohort import Cohort, steady
from grading.steps import Event, answer, log_of, reason


def collect(cohort: Cohort, assignments: list[str]) -> Iterator[Event]:
    """Take what was handed in, from the exchange and from the inbox; a newer hand-in replaces an older one."""
    students = {student.id for student in cohort.students}
    for assignment in assignments:
        yield from _from_exchange(cohort, assignment, students)
    found, skipped = handins.find(cohort.inbox, students, cohort.assignments)
    for skip in skipped:
        yield Event("skipped", "", "", f"{skip.path.relative_to(cohort.folder).as_posix()}: {skip.reason}")
    for handin in found:
        if handin.assignment in assignments:
            yield from _take(cohort, handin)


def _take(cohort: Cohort, handin: handins.HandIn) -> Iterator[Event]:
    where = cohort.at("submitted", handin.student, handin.assignment)
    former = handins.stamp(where)
    name = handin.path.relative_to(cohort.folder).as_posix()
    if former and former == handin.at:
        yield Event("unchanged", handin.student, handin.assignment)
        return
    try:
        if former and former > handin.at:  # a copy keeps the time of its file: the later one may look older
            raise CourseError("handin.older")
        kept = handins.choose(unpack.files(handin.path), handin.assignment)
        handins.put(kept, where, handin.at)
    except CourseError as error:
        yield Event("skipped", handin.student, handin.assignment, f"{name}: {error}")
        return
    except OSError as error:  # a name too long for this disk, a file that may not be read
        problem = CourseError("handin.unwritable", problem=error.strerror or str(error))
        yield Event("skipped", handin.student, handin.assignment, f"{name}: {problem}")
        return
    log_of(cohort, handin.student, handin.assignment).unlink(missing_ok=True)
    yield Event("replaced" if former else "collected", handin.student, handin.assignment, name)
    yield from _doubt(cohort, handin.student, handin.assignment, kept)


def _from_exchange(cohort: Cohort, assignment: str, students: set[str]) -> Iterator[Event]:
    course = cohort.api.coursedir
    inbound = Path(cohort.api.exchange_root or ".") / course.course_id / "inbound"
    if sys.platform == "win32" or not inbound.is_dir():
        return
    for student in sorted({path.name.rsplit("+", 3)[0] for path in inbound.glob(f"*+{assignment}+*")}):
        try:
            if student not in students:
                raise CourseError("handin.student", student=student)
            for path in inbound.glob(f"{student}+{assignment}+*"):
                unpack.files(path)  # nbgrader would follow links and copy anything of any size
            yield from _collect(cohort, assignment, student)
        except CourseError as error:
            yield Event("skipped", student, assignment, str(error))


def _collect(cohort: Cohort, assignment: str, student: str) -> Iterator[Event]:
    """Let nbgrader collect for one student; its API does it for everybody, strangers included."""
    where, course = cohort.at("submitted", student, assignment), cohort.api.coursedir
    former, course.student_id = handins.stamp(where), student
    try:
        with steady():
            result = answer(cohort.api.collect(assignment))
    finally:
        course.student_id = "*"
    if not result["success"]:
        yield Event("skipped", student, assignment, reason(result.get("log", "") + result.get("error", "")))
        return
    if handins.stamp(where) == former:
        yield Event("unchanged", student, assignment)
        return
    log_of(cohort, student, assignment).unlink(missing_ok=True)
    yield Event("replaced" if former else "collected", student, assignment)
    if not (where / f"{assignment}.ipynb").is_file():
        yield Event("skipped", student, assignment, str(CourseError("handin.missing", notebook=f"{assignment}.ipynb")))
    yield from _doubt(cohort, student, assignment, unpack.files(where))
    if "cheating attempt" in result.get("log", ""):  # nbgrader's words for: the folder belongs to another account
        yield Event("waiting", student, assignment, say("handin.owner"))


def _doubt(cohort: Cohort, student: str, assignment: str, kept: dict[str, bytes]) -> Iterator[Event]:
    due, at = cohort.due.get(assignment), handins.stamp(cohort.at("submitted", student, assignment))
    if due and at and at > datetime.fromisoformat(due):
        shown = datetime.fromisoformat(due).strftime("%Y-%m-%d %H:%M")
        yield Event("waiting", student, assignment, say("handin.late", due=shown))
    reason = handins.doubt(kept, assignment, student)
    if reason:
        yield Event("waiting", student, assignment, str(reason))
