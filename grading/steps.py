"""The steps of a cohort, each on nbgrader's own API: release, collect, grade, feedback.

Each says what happened as `Event`s; who prints them is not decided here.
"""
from __future__ import annotations

import os
import re
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from course.errors import CourseError
from course.text import say
from grading import handins
from grading.cohort import Cohort, steady


@dataclass(frozen=True)
class Event:
    """What became of one submission. `kind` is one of
    collected, replaced, unchanged, skipped, graded, kept, failed, written, waiting; `detail` says more.
    """

    kind: str
    student: str
    assignment: str
    detail: str = ""

    @property
    def bad(self) -> bool:
        return self.kind in ("skipped", "failed")


def release(cohort: Cohort, assignment: str) -> Path:
    """Make the trainees' version of `assignment`, put it into the exchange where there is one, and always into a
    zip to hand out, whose path is given. Raises CourseError if nbgrader refuses.
    """
    with steady():
        _must(cohort.api.generate_assignment(assignment), "release.failed", assignment)
        if cohort.api.exchange_is_functional:
            cohort.api.config.ExchangeReleaseAssignment.force = True  # releasing again replaces
            _must(cohort.api.release_assignment(assignment), "release.failed", assignment)
    folder, target = cohort.folder / "release" / assignment, cohort.handout / f"{assignment}.zip"
    cohort.handout.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and ".ipynb_checkpoints" not in path.parts:
                archive.write(path, f"{assignment}/{path.relative_to(folder).as_posix()}")
    os.replace(part, target)
    return target


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


def grade(cohort: Cohort, assignment: str, student: str, again: bool = False) -> Event:
    """Grade one submission. What has been graded already and not handed in anew is left alone unless `again`.

    nbgrader keeps marks given by hand when it grades again, and marks them as to be looked at.
    """
    with steady():
        result = cohort.api.autograde(assignment, student, force=again, create=False)
    log = result.get("log", "")
    if result["success"]:
        return Event("kept" if "Skipping existing assignment" in log else "graded", student, assignment)
    if "KeyboardInterrupt" in result.get("error", ""):  # nbgrader's API swallows it
        raise KeyboardInterrupt
    kept = log_of(cohort, student, assignment)
    kept.parent.mkdir(exist_ok=True)
    kept.write_text(log + "\n" + result.get("error", ""), "utf8")
    return Event("failed", student, assignment, reason(log + "\n" + result.get("error", "")))


def log_of(cohort: Cohort, student: str, assignment: str) -> Path:
    """Where the log of a hand-in that could not be graded is kept; a newer hand-in takes it away."""
    return cohort.folder / "logs" / f"{assignment}-{student}.log"


def reason(log: str) -> str:
    """Why grading failed, from nbgrader's log: a sentence for what is known, else the error itself."""
    for mark, key in (("DeadKernelError", "grade.dead"), ("NotJSONError", "grade.json"),
                      ("UnresponsiveKernelError", "grade.unresponsive"), ("became unresponsive", "grade.unresponsive")):
        if mark in log:
            return say(key)
    errors = [line for line in log.splitlines() if re.match(r"[\w.]+(Error|Exception|Entry|Invalid\w*)\b", line)]
    return next((line for line in errors if "NbGraderException" not in line), errors[-1] if errors else log.strip()[-200:])


def submitted(cohort: Cohort, assignment: str, step: str = "submitted") -> list[str]:
    """The ids of the students with a submission of `assignment` (in a `step`: autograded), in the roster's order."""
    return [s.id for s in cohort.students if (cohort.at(step, s.id, assignment) / f"{assignment}.ipynb").is_file()]


def released(cohort: Cohort, assignment: str) -> None:
    """Raises CourseError if `assignment` has not been released yet: nbgrader then knows nothing of it."""
    if not (cohort.folder / "release" / assignment).is_dir():
        raise CourseError("grade.unreleased", assignment=assignment)


def feedback(cohort: Cohort, assignment: str, student: str) -> Event:
    """Write one feedback page: feedback/<student>/<assignment>/."""
    with steady():
        result = cohort.api.generate_feedback(assignment, student)
    if not result["success"]:
        return Event("failed", student, assignment, reason(result.get("log", "") + "\n" + result.get("error", "")))
    return Event("written", student, assignment)


def return_feedback(cohort: Cohort, assignment: str) -> bool:
    """Put the feedback into the exchange; False where there is none."""
    with steady():
        if not cohort.api.exchange_is_functional:
            return False
        return bool(cohort.api.release_feedback(assignment)["success"])


def _take(cohort: Cohort, handin: handins.HandIn) -> Iterator[Event]:
    where = cohort.at("submitted", handin.student, handin.assignment)
    former = handins.stamp(where)
    name = handin.path.relative_to(cohort.folder).as_posix()
    if former and former >= handin.at:
        yield Event("unchanged", handin.student, handin.assignment)
        return
    try:
        kept = handins.choose(handins.files(handin.path), handin.assignment)
        handins.put(kept, where, handin.at)
    except CourseError as error:
        yield Event("skipped", handin.student, handin.assignment, f"{name}: {error}")
        return
    log_of(cohort, handin.student, handin.assignment).unlink(missing_ok=True)
    yield Event("replaced" if former else "collected", handin.student, handin.assignment, name)
    if not handins.readable(kept):
        yield Event("waiting", handin.student, handin.assignment, f"{name}: {say('handin.answers')}")


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
                handins.files(path)  # nbgrader would follow links and copy anything of any size
            yield from _collect(cohort, assignment, student)
        except CourseError as error:
            yield Event("skipped", student, assignment, str(error))


def _collect(cohort: Cohort, assignment: str, student: str) -> Iterator[Event]:
    """Let nbgrader collect for one student; its API does it for everybody, strangers included."""
    where, course = cohort.at("submitted", student, assignment), cohort.api.coursedir
    former, course.student_id = handins.stamp(where), student
    try:
        with steady():
            result = cohort.api.collect(assignment)
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
    if "cheating attempt" in result.get("log", ""):  # nbgrader's words for: the folder belongs to another account
        yield Event("waiting", student, assignment, say("handin.owner"))


def _must(result: dict | None, key: str, assignment: str) -> None:
    if not result or not result["success"]:
        problem = reason((result or {}).get("log", "") + "\n" + (result or {}).get("error", ""))
        raise CourseError(key, assignment=assignment, problem=problem)
