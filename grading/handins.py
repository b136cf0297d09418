"""What lies in a cohort's inbox: which hand-in is whose, and which of its files count.

    inbox/001234/e02/…     inbox/001234/e02.zip     inbox/001234_e02.zip     inbox/e02-001234.zip

Knows nothing of nbgrader. Whatever cannot be taken is a `CourseError` for this one hand-in.
"""
from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import zipfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath
from typing import Collection

from course.answers import FILE as ANSWERS
from course.errors import CourseError

LIMIT = 20 * 1024 * 1024  # bytes of one hand-in, unpacked
MOST = 500  # files of one hand-in
STAMP, SECRET = "timestamp.txt", "submission_secret.txt"
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
    # a browser names a second download "001234_e02 (1).zip"
    stem = re.sub(r"\s*[(（]\d+[)）]$", "", path.stem if path.suffix.lower() == ".zip" else path.name)
    if len(path.parts) > 1:
        pairs = [(path.parts[0], stem)]
    else:
        pairs = [pair for name in assignments for pair in _split(stem, name)]
    for student, assignment in pairs:
        if student in students and assignment in assignments:
            return student, assignment
    for student, assignment in pairs:
        if assignment in assignments:
            raise CourseError("handin.student", student=student)
    if len(path.parts) > 1 and path.parts[0] not in students:
        raise CourseError("handin.student", student=path.parts[0])
    raise CourseError("handin.name")


def files(path: Path) -> dict[str, bytes]:
    """The files of a folder or zip by their relative path. Raises CourseError: unsafe, too big, broken."""
    return _unzipped(path) if path.is_file() else _read(path)


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
    return kept


def readable(kept: dict[str, bytes]) -> bool:
    """Whether the answers among the files `kept` can be read; a hand-in without answers is readable."""
    try:
        return isinstance(json.loads(kept.get(ANSWERS, b'{"answers": {}}').decode("utf-8-sig"))["answers"], dict)
    except (ValueError, KeyError, TypeError):
        return False


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
        if path.name.startswith(".") or path.name in IGNORED:
            continue
        inner = [p for p in sorted(path.iterdir()) if not p.name.startswith(".")] if path.is_dir() else []
        handins = [p for p in inner if p.is_dir() or p.suffix.lower() == ".zip"]
        found += handins or [path]
    return found


def _split(stem: str, assignment: str) -> list[tuple[str, str]]:
    name = re.escape(assignment)
    matches = (re.fullmatch(rf"(.+)[-_ ]{name}", stem), re.fullmatch(rf"{name}[-_ ](.+)", stem))
    return [(match[1], assignment) for match in matches if match]


def _when(path: Path) -> datetime:
    inner = path.rglob("*") if path.is_dir() else ()
    times = [p.stat().st_mtime for p in (path, *inner) if p.is_file() and not p.is_symlink()]
    return datetime.fromtimestamp(max(times, default=path.lstat().st_mtime), timezone.utc)


def _read(folder: Path) -> dict[str, bytes]:
    paths = []
    for place, folders, names in os.walk(folder):  # does not follow links
        paths += [Path(place) / name for name in (*names, *(f for f in folders if (Path(place) / f).is_symlink()))]
    if folder.is_symlink() or any(path.is_symlink() for path in paths):
        raise CourseError("handin.unsafe", name=next((p.name for p in paths if p.is_symlink()), folder.name))
    _limit(len(paths), sum(path.stat().st_size for path in paths))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _unzipped(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            for info in infos:
                name, mode = PurePosixPath(info.filename), info.external_attr >> 16
                linked = (mode & 0o170000) == 0o120000
                if linked or name.is_absolute() or ".." in name.parts or re.search(r"[\\:\x00]", info.filename):
                    raise CourseError("handin.unsafe", name=info.filename)
            _limit(len(infos), sum(info.file_size for info in infos))  # zipfile reads no more than it declares
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise CourseError("handin.zip", problem=str(error)) from None  # RuntimeError: a password is needed


def _limit(count: int, size: int) -> None:
    if count > MOST or size > LIMIT:
        raise CourseError("handin.big", size=f"{size / 2**20:.1f}", count=count, limit=LIMIT // 2**20, most=MOST)
