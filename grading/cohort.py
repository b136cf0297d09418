"""A cohort is a folder: nbgrader's own layout, plus cohort.json (who learns, in which language), keys and an inbox."""
from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import sys
import tempfile
import warnings
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Mapping

from course import exercise, form, text
from course.errors import CourseError
from course.keyed import Keyed
from course.records import nearest
from course.variants import Authored
from grading import draws, roster
from grading.draws import KEYS
from grading.roster import Student
from grading.settings import COHORT, CONFIG

PARTS = (KEYS, "source", "release", "handout", "inbox", "submitted", "autograded", "feedback", "logs", "exchange")


@dataclass(frozen=True)
class Cohort:
    """An opened cohort: its folder, language and students; the `secret` that draws their variants; deadlines by assignment."""

    folder: Path
    lang: str
    students: tuple[Student, ...]
    secret: str = ""
    due: Mapping[str, str] = field(default_factory=dict)
    exchange: str = ""

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def handout(self) -> Path:
        return self.folder / "handout"

    @property
    def assignments(self) -> list[str]:
        """The names of the cohort's assignments, in order."""
        names = (path.name for path in (self.folder / "source").iterdir() if path.is_dir())
        return sorted(names, key=lambda name: (name != "pretest", name))

    def chosen(self, assignment: str | None) -> list[str]:
        """`assignment` if it is one, all if it is None. Raises CourseError for an unknown one."""
        if assignment is None:
            return self.assignments
        if assignment not in self.assignments:
            raise nearest(assignment, self.assignments, text.say("word.assignment"))
        return [assignment]

    def released(self, assignment: str | None) -> list[str]:
        """As `chosen`, but only what has been released. Raises CourseError if that is nothing."""
        names = [name for name in self.chosen(assignment) if (self.folder / "release" / name).is_dir()]
        if not names:
            raise CourseError("release.one" if assignment else "release.none", assignment=assignment)
        return names

    def frozen(self, assignment: str) -> tuple[dict[str, Authored], dict[str, float]]:
        """The items that `assignment` is marked by, and their points."""
        return draws.frozen(self.folder / KEYS / f"{assignment}.json")

    def keyed(self, assignment: str, student: str) -> dict[str, Keyed]:
        """The items of `assignment` as `student` got them, with their keys."""
        return {id: draws.keyed(self.secret, assignment, student, item) for id, item in self.frozen(assignment)[0].items()}

    def write_form(self, assignment: str) -> None:
        """Put into the source of `assignment` what is handed out of its items: to the students that are on the roster now."""
        items, points = self.frozen(assignment)
        data = draws.form(self.secret, assignment, [student.id for student in self.students], items, points)
        if assignment in self.due:
            data["due"] = self.due[assignment]
        data["exchange"] = {"root": self.exchange or str(self.folder / "exchange"), "course": self.folder.name}
        path = self.folder / "source" / assignment / form.FILE
        path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf8", newline="\n")

    def at(self, step: str, student: str, assignment: str) -> Path:
        """nbgrader's folder of a submission in a `step`: submitted, autograded, feedback."""
        return self.folder / step / student / assignment

    @cached_property
    def api(self):
        """nbgrader's own API (nbgrader.apps.api.NbGraderAPI), configured by the folder's nbgrader_config.py."""
        from nbgrader.apps.api import NbGraderAPI
        from traitlets.config import PyFileConfigLoader

        _alembic()
        logging.getLogger("traitlets").propagate = False  # nbgrader's log is kept with the results, not shown
        try:
            config = PyFileConfigLoader("nbgrader_config.py", path=str(self.folder)).load_config()
        except Exception as error:  # the file is Python, and the instructor's to edit
            problem = f"{type(error).__name__}: {error}"
            raise CourseError("cohort.config", file="nbgrader_config.py", problem=problem) from None
        with steady():
            return NbGraderAPI(config=config)

    def gradebook(self):
        """The cohort's gradebook (nbgrader.api.Gradebook), to be used in a `with` statement."""
        from nbgrader.api import Gradebook

        _alembic()
        return Gradebook(self.api.coursedir.db_url, self.api.coursedir.course_id)


def load(folder: str | Path) -> Cohort:
    """The cohort in `folder`; from now on the program speaks its language (COURSE_LANG goes before)."""
    folder = Path(os.path.abspath(folder))
    try:
        data = json.loads((folder / COHORT).read_text("utf8"))
        cohort = opened(folder, data)
    except FileNotFoundError:
        raise CourseError("cohort.none", folder=str(folder)) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CourseError("file.unreadable", file=str(folder / COHORT), problem=str(error)) from None
    if os.environ.get("COURSE_LANG") not in text.LANGUAGES:
        text.use(cohort.lang)
    return cohort


def opened(folder: Path, data: dict) -> Cohort:
    """The cohort that cohort.json describes as `data`."""
    students = tuple(Student(**student) for student in data["students"])
    return Cohort(folder, data["lang"], students, data["secret"], data.get("due", {}), data.get("exchange", ""))


def set_due(cohort: Cohort, assignment: str, due: datetime | None) -> Cohort:
    """Set the deadline of `assignment` (None: there is none); gives the cohort as it is now."""
    path = cohort.folder / COHORT
    data = json.loads(path.read_text("utf8"))
    kept = {name: at for name, at in data.get("due", {}).items() if name != assignment}
    data["due"] = kept | ({assignment: due.isoformat(timespec="minutes")} if due else {})
    part = path.with_suffix(".part")
    part.touch(0o600)  # closed before the secret is in it
    part.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf8")
    os.replace(part, path)
    return opened(cohort.folder, data)


def create(folder: str | Path, lang: str, roster_file: str | Path, exchange: str | Path | None = None,
           source: ModuleType = exercise) -> Cohort:
    """Make a cohort in `folder` for the students of a roster.

    Everything is checked first, built beside `folder` and then renamed: there is a whole cohort or none.
    `source` has `assignments()`, `items(name)`, `points(name)` and `write_assignment(name, lang, folder)`.
    """
    folder = Path(os.path.abspath(folder))
    students = roster.read(Path(roster_file))
    if lang not in text.LANGUAGES:
        raise CourseError("text.language", lang=lang)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CourseError("cohort.exists", folder=str(folder))
    if roster.fault(folder.name):
        raise CourseError("cohort.folder", name=folder.name)
    if not folder.parent.is_dir():
        raise CourseError("cohort.parent", folder=str(folder.parent))
    if exchange and not os.access(exchange, os.W_OK | os.X_OK):
        raise CourseError("cohort.exchange", folder=str(exchange))
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        data = {"format": 2, "course": folder.name, "lang": lang, "secret": secrets.token_hex(32)}
        data |= {"students": [asdict(s) for s in students]}
        data |= {"exchange": os.path.abspath(exchange)} if exchange else {}
        (work / COHORT).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf8")
        (work / "nbgrader_config.py").write_text(CONFIG, "utf8")
        for part in PARTS:
            (work / part).mkdir()
        for name in source.assignments():
            source.write_assignment(name, lang, work / "source" / name)
            draws.freeze(source.items(name), source.points(name), work / KEYS / f"{name}.json")
        register(opened(work, data))
        _close(work)
        if folder.exists():
            folder.rmdir()
        work.rename(folder)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    made = load(folder)
    for name in made.assignments:
        made.write_form(name)  # so that nbgrader's own commands can release it, too
    return made


def split_name(student: Student) -> tuple[str, str]:
    """(last, first) as formgrader shows them, "last, first".

    It shows the id alone unless both are there, and a Chinese name is not to be cut by a comma: so the whole
    name comes first, then the department or the id ("王小明, 调度中心").
    """
    first, _, last = student.name.rpartition(" ")
    if first and student.name.isascii():
        return last, first
    return student.name, student.department or student.id


def register(cohort: Cohort) -> None:
    """Make the students on the roster known to nbgrader."""
    with cohort.gradebook() as book:
        for student in cohort.students:
            last, first = split_name(student)
            book.update_or_create_student(student.id, last_name=last, first_name=first, email=student.email or None)


def _close(folder: Path) -> None:
    """Keys, answers and grades are the instructor's alone; only the exchange is open to every account."""
    for path in folder.iterdir():
        os.chmod(path, 0o700 if path.is_dir() else 0o600)
    os.chmod(folder, 0o711)
    os.chmod(folder / "exchange", 0o777)  # nbgrader's condition: everybody hands in here


@contextmanager
def steady():
    """Keep the working directory and environment, which nbgrader changes and does not always put back."""
    here, environ = os.getcwd(), dict(os.environ)
    try:
        with warnings.catch_warnings():
            for known in ("Object of type .* not in session", "Passing unrecognized arguments"):
                warnings.filterwarnings("ignore", message=known)  # in nbgrader 0.9.6 on its newest dependencies
            yield
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(environ)


def _alembic() -> None:
    # nbgrader calls alembic by name, also when this Python's environment is not activated
    scripts = str(Path(sys.executable).parent)
    if not shutil.which("alembic") and scripts not in os.environ["PATH"].split(os.pathsep):
        os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
