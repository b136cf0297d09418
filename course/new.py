"""Files to start from, for people who do not program: a copy with notes on what goes where."""
from __future__ import annotations

import re
from pathlib import Path

from course.errors import CourseError

STARTERS = Path(__file__).parent / "starters"


def case(id: str, folder: Path) -> Path:
    """Write a new case `id` into `folder`; gives its path. Nothing that exists is overwritten."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id):
        raise CourseError("new.id", id=id)
    path = folder / f"{id}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf8", newline="\n") as file:
            file.write((STARTERS / "case.yaml").read_text("utf8"))
    except FileExistsError:
        raise CourseError("new.exists", file=str(path)) from None
    except OSError as error:
        raise CourseError("file.unreadable", file=str(path), problem=error.strerror) from None
    return path
