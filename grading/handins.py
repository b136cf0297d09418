"""What lies in a cohort's inbox: which hand-in is whose, and which of its files count.

    inbox/001234/e02/…     inbox/001234/e02.zip     inbox/001234_e02.zip     inbox/e02-001234.zip

Knows nothing of nbgrader. Whatever cannot be taken is a `CourseError` for this one hand-in.
"""
from __future__ import annotations

import codecs
import json
import os
import re
import secrets
import shutil
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath
from typing import Collection

from course.answers import FILE as ANSWERS
from course.errors import CourseError

STAMP, SECRET = "timestamp.txt", "submission_secret.txt"
PACKED = {".zip", ".rar", ".7z", ".tar", ".gz", ".ipynb"}  # what people send as one file; only a zip can be taken
IGNORED = {"__MACOSX", "__pycache__", "feedback", STAMP, SECRET, "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True)
class HandIn:
    """A folder or zip handed in by `student` for `assignment`; `at` is when, with the zone."""

    student: str
    assignment: str
    path: Path
    at: datetime


@dataclass(frozen=True)
class Skipped:
    """Something in the inbox that was not taken, and why."""

    path: Path
    reason: CourseError


def find(inbox: Path, students: Collection[str], assignments: Collection[str]) -> tuple[list[HandIn], list[Skipped]]:
    """The newest hand-in of each student for each of `assignments`, and what is nobody's or nothing's."""
    newest: dict[tuple[str, str], HandIn] = {}
    skipped = []
    for path in _paths(inbox):
        try:
            student, assignment = owner(path.relative_to(inbox), students, assignments)
            if path.is_file() and path.suffix.lower() != ".zip":
                raise CourseError("handin.kind")
        except CourseError as reason:
            skipped.append(Skipped(path, reason))
            continue
        handin = HandIn(student, assignment, path, _when(path))
        former = newest.get((student, assignment))
        if former is None or handin.at > former.at:
            newest[student, assignment] = handin
    return [newest[key] for key in sorted(newest)], skipped


def owner(path: Path, students: Collection[str], assignments: Collection[str]) -> tuple[str, str]:
    """Whose hand-in `path` (relative to the inbox) is, and for what. Raises CourseError if its name does not say."""
    parts = [unicodedata.normalize("NFKC", part) for part in path.parts]  # a Chinese keyboard types ００１ and （1）
    # a browser or WeChat names a second download "001234_e02 (1).zip", Windows a copy "001234_e02 - 副本.zip"
    stem = re.sub(r"\s*(\(\d+\)|-\s*(副本|copy)|\s)+$", "", _bare(parts[-1]), flags=re.I)
    if len(parts) > 1:
        pairs = [(parts[0], stem)]
    else:
        pairs = [pair for name in assignments for pair in _split(stem, name)]
    # who types a name may take E02 for e02; the roster has no two ids that differ in case alone
    ids, names = ({name.casefold(): name for name in known} for known in (students, assignments))
    pairs = [(ids.get(who.casefold(), who), names.get(what.casefold(), what)) for who, what in pairs]
    for student, assignment in pairs:
        if student in students and assignment in assignments:
            return student, assignment
    for student, assignment in pairs:
        if assignment in assignments:
            raise CourseError("handin.student", student=student)
    if len(parts) > 1 and parts[0].casefold() not in ids:
        raise CourseError("handin.student", student=parts[0])
    raise CourseError("handin.name")


def choose(found: dict[str, bytes], assignment: str) -> dict[str, bytes]:
    """Of the files `found`, those to grade: one notebook, under its right name, and what stands beside it.

    A renamed copy (e02 (1).ipynb, e02-副本.ipynb) is taken when it is the only notebook.
    """
    parts = {name: PurePosixPath(name).parts for name in found}
    counting = {name for name in found if not any(part in IGNORED or part.startswith(".") for part in parts[name])}
    notebooks = sorted((name for name in counting if name.endswith(".ipynb")), key=lambda name: (len(parts[name]), name))
    exact = [name for name in notebooks if parts[name][-1] == f"{assignment}.ipynb"]
    if not notebooks:
        raise CourseError("handin.missing", notebook=f"{assignment}.ipynb")
    if not exact and len(notebooks) > 1:
        raise CourseError("handin.several", notebook=f"{assignment}.ipynb", found=", ".join(notebooks[:3]))
    notebook = (exact or notebooks)[0]
    base = parts[notebook][:-1]
    kept = {f"{assignment}.ipynb": found[notebook]}
    for name in sorted(counting - set(notebooks)):
        if parts[name][: len(base)] == base:
            kept["/".join(parts[name][len(base):])] = found[name]
    if ANSWERS in kept:  # a text editor on Windows puts a BOM in front, which JSON does not know
        kept[ANSWERS] = kept[ANSWERS].removeprefix(codecs.BOM_UTF8)
    return kept


def doubt(kept: dict[str, bytes], assignment: str, student: str = "") -> CourseError | None:
    """Why the answers among the files `kept` will count as blank; None if they will not. Such a hand-in is taken
    all the same, since its code can be graded, but a 0 that nobody expects should not come as a surprise.
    """
    if ANSWERS not in kept:
        return CourseError("handin.noanswers")
    try:
        data = json.loads(kept[ANSWERS].decode("utf8"))
        entries = data["answers"]
        if not all(isinstance(entry, dict) for entry in entries.values()):
            raise ValueError("answers")
    except (ValueError, KeyError, TypeError, AttributeError):
        return CourseError("handin.answers")
    other = data.get("owner")
    if student and other and other != student:
        return CourseError("handin.stranger", other=other)
    if entries and not any(id.startswith((f"{assignment}.", "plan", "drill.")) for id in entries):
        return CourseError("handin.others", assignment=assignment, found=", ".join(sorted(entries)[:3]))
    return None


def stamp(folder: Path) -> datetime | None:
    """When what lies in `folder` was handed in, as `put` or nbgrader's exchange wrote it."""
    from nbgrader.utils import parse_utc

    try:
        return parse_utc((folder / STAMP).read_text("utf8").strip()).replace(tzinfo=timezone.utc)
    except (OSError, ValueError):
        return None


def put(kept: dict[str, bytes], folder: Path, at: datetime) -> None:
    """Write the files `kept` as the content of `folder`, with the time of handing in; all of them or none."""
    new, old = (folder.with_name(f".{folder.name}.{part}") for part in ("new", "old"))
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    for name, data in kept.items():
        target = new / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    (new / STAMP).write_text(at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f UTC"), "utf8")
    (new / SECRET).write_text(secrets.token_hex(32), "utf8")  # without one, nbgrader releases nobody's feedback
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _paths(inbox: Path) -> list[Path]:
    found = []
    for path in sorted(inbox.iterdir()) if inbox.is_dir() else []:
        if path.name.startswith((".", "~$")) or path.name in IGNORED:
            continue
        inner = [p for p in sorted(path.iterdir()) if not p.name.startswith(".")] if path.is_dir() else []
        handins = [p for p in inner if p.is_dir() or p.suffix.lower() in PACKED - {".ipynb"}]
        found += handins or [path]
    return found


def _bare(name: str) -> str:
    return Path(name).stem if Path(name).suffix.lower() in PACKED else name


def _split(stem: str, assignment: str) -> list[tuple[str, str]]:
    name = re.escape(assignment)
    matches = (re.fullmatch(rf"(.+)[-_ +]{name}", stem, re.I), re.fullmatch(rf"{name}[-_ +](.+)", stem, re.I))
    return [(match[1], assignment) for match in matches if match]


def _when(path: Path) -> datetime:
    inner = path.rglob("*") if path.is_dir() else ()
    times = [p.stat().st_mtime for p in (path, *inner) if p.is_file() and not p.is_symlink()]
    return datetime.fromtimestamp(max(times, default=path.lstat().st_mtime), timezone.utc)

