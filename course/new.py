"""Files to start from, for people who do not program: a copy with notes on what goes where."""
from __future__ import annotations

import re
from pathlib import Path

from course.errors import CourseError

STARTERS = Path(__file__).parent / "starters"
PARTS = (".py", ".yaml", ".answers.yaml")  # of an exercise


def case(id: str, folder: Path) -> Path:
    """Write a new case `id` into `folder`; gives its path. Nothing that exists is overwritten."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id):
        raise CourseError("new.id", id=id)
    return _write({folder / f"{id}.yaml": (STARTERS / "case.yaml").read_text("utf8")})[0]


def exercise(name: str, folder: Path) -> list[Path]:
    """Write a new exercise `name` into `folder`: its page, items and answer sets. Nothing that exists is overwritten."""
    if not re.fullmatch(r"[a-z][a-z0-9]*", name):
        raise CourseError("new.name", name=name)
    return _write({folder / f"{name}{part}": (STARTERS / f"exercise{part}").read_text("utf8").replace("NAME", name) for part in PARTS})


def _write(files: dict[Path, str]) -> list[Path]:
    for path in files:
        if path.exists():
            raise CourseError("new.exists", file=str(path))
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            raise CourseError("new.exists", file=str(path)) from None
        except OSError as error:
            raise CourseError("file.unreadable", file=str(path), problem=error.strerror) from None
    return list(files)
