"""The steps of a cohort, each on nbgrader's own API: release, grade, feedback (and collecting.py).

Each says what happened as `Event`s; who prints them is not decided here.
"""
from __future__ import annotations

import json
import os
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from course.errors import CourseError
from course.text import say
from grading.cohort import Cohort, register, steady


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
    register(cohort)  # somebody may have joined since
    cohort.write_form(assignment)
    with steady():
        _must(cohort.api.generate_assignment(assignment), "release.failed", assignment)
        _tell_due(cohort, assignment)
        if cohort.api.exchange_is_functional:
            cohort.api.config.ExchangeReleaseAssignment.force = True  # releasing again replaces
            _must(cohort.api.release_assignment(assignment), "release.failed", assignment)
    folder, target = cohort.folder / "release" / assignment, cohort.handout / f"{assignment}.zip"
    cohort.handout.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and ".ipynb_checkpoints" not in path.parts:
                archive.write(path, f"{assignment}/{path.relative_to(folder).as_posix()}")
    os.replace(part, target)
    return target


def _tell_due(cohort: Cohort, assignment: str) -> None:
    """Let nbgrader know the deadline too, for formgrader and its own rules on what comes late."""
    due = cohort.due.get(assignment)
    at = datetime.fromisoformat(due).astimezone(timezone.utc).replace(tzinfo=None) if due else None
    with cohort.gradebook() as book:
        book.update_or_create_assignment(assignment, duedate=at)


def grade(cohort: Cohort, assignment: str, student: str, again: bool = False) -> Event:
    """Grade one submission. What has been graded already and not handed in anew is left alone unless `again`.

    nbgrader keeps marks given by hand when it grades again, and marks them as to be looked at. What a run that
    was cut off has left behind it would take for done; here it is graded again.
    """
    with steady():
        force = again or not graded(cohort, student, assignment)
        result = answer(cohort.api.autograde(assignment, student, force=force, create=False))
    log = result.get("log", "")
    if result["success"]:
        return Event("kept" if "Skipping existing assignment" in log else "graded", student, assignment)
    kept = log_of(cohort, student, assignment)
    kept.parent.mkdir(exist_ok=True)
    kept.write_text(log + "\n" + result.get("error", ""), "utf8")
    return Event("failed", student, assignment, reason(log + "\n" + result.get("error", "")))


def graded(cohort: Cohort, student: str, assignment: str) -> bool:
    """Whether grading this submission came to its end (preprocessors.Finish)."""
    try:
        notebook = json.loads((cohort.at("autograded", student, assignment) / f"{assignment}.ipynb").read_text("utf8"))
        return bool(notebook["metadata"]["course"]["graded"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


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


def submitted(cohort: Cohort, assignment: str) -> list[str]:
    """The ids of the students with a submission of `assignment`, in the roster's order."""
    return [s.id for s in cohort.students if (cohort.at("submitted", s.id, assignment) / f"{assignment}.ipynb").is_file()]


def feedback(cohort: Cohort, assignment: str, student: str) -> Event:
    """Write one feedback page: feedback/<student>/<assignment>/."""
    with steady():
        result = answer(cohort.api.generate_feedback(assignment, student))
    if not result["success"]:
        return Event("failed", student, assignment, reason(result.get("log", "") + "\n" + result.get("error", "")))
    return Event("written", student, assignment)


def return_feedback(cohort: Cohort, assignment: str) -> bool:
    """Put the feedback into the exchange; False where there is none."""
    with steady():
        if not cohort.api.exchange_is_functional:
            return False
        return bool(answer(cohort.api.release_feedback(assignment))["success"])


def answer(result: dict | None) -> dict:
    """What nbgrader's API says. It takes Ctrl-C for one failure among others; here the command ends."""
    result = result or {"success": False}
    if "KeyboardInterrupt" in result.get("error", ""):
        raise KeyboardInterrupt
    return result


def _must(result: dict | None, key: str, assignment: str) -> None:
    result = answer(result)
    if not result["success"]:
        problem = reason(result.get("log", "") + "\n" + result.get("error", ""))
        raise CourseError(key, assignment=assignment, problem=problem)
