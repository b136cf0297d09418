"""The map of the course: what there is to read and do in a folder, and how far the learner is."""
from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from course.answers import Answers
from course.errors import CourseError
from course.text import language, say
from course.widgets import static
from course.widgets.kit import Widget, esm

CALL = re.compile(r"\bcourse\.(ask|case)\(\s*[\"']([^\"']+)[\"']")
MAP = re.compile(r"^course\.start\(", re.MULTILINE)
ROOT = "COURSE_ROOT"  # the root folder of the server, where notebooks run in a folder below it


class StartWidget(Widget):
    """Modules and exercises of `folder` with links to the reading view and to JupyterLab.

    Addresses are put together in the browser, which knows where the server is; Python sends paths relative
    to the server's root (COURSE_ROOT, or else `folder`).
    """

    _esm = esm("start")
    commands = ("refresh",)

    def __init__(self, folder: str | Path = "."):
        self.folder = Path(folder).absolute()
        super().__init__(view=self._view())

    def _view(self) -> dict:
        found = courses(self.folder)
        return {
            "lang": language(),
            "kind": say("widget.kind.start"),
            "modules": [one for one in found if one["kind"] == "module"],
            "exercises": [one for one in found if one["kind"] == "exercise"],
        }

    def refresh(self) -> None:
        """Look again: another notebook may have been worked in."""
        self.view = self._view()

    def html(self) -> str:
        parts = []
        for group in ("modules", "exercises"):
            rows = [
                (one["number"], one["title"], say("widget.ui.minutes", n=one["minutes"]), _progress(one))
                for one in self.view[group]
            ]
            parts += [static.heading(say(f"widget.ui.{group}")), static.table(rows)] if rows else []
        return static.block(self.view["kind"], "", *(parts or [static.prose(say("widget.ui.none"))]))

    def summary(self) -> str:
        return f"start: {len(self.view['modules'])} modules, {len(self.view['exercises'])} exercises"


def courses(folder: Path) -> list[dict]:
    """Every module and exercise of `folder` (and one level below) in the order of their file names.

    Where a folder holds both languages, the current one is listed. Notebooks that are none of the course's, or
    cannot be read, are left out, and so is the map itself.
    """
    found: dict[str, dict] = {}
    for path in sorted(folder.glob("*.ipynb")) + sorted(folder.glob("*/*.ipynb")):
        notebook = _read(path)
        about = notebook.get("course", {})
        if about.get("kind") not in ("module", "exercise") or (path.parent != folder and about["kind"] == "module"):
            continue
        id, here = str(about.get("id") or path.stem), about.get("lang") == language()
        if id not in found or here:
            found[id] = {
                "id": id,
                "kind": about["kind"],
                "number": _number(id),
                "title": str(about.get("title") or path.stem),
                "minutes": about["minutes"] if isinstance(about.get("minutes"), int) else 0,
                "path": _path(path, folder),
            } | _done(path.parent, notebook["asks"], about["kind"])
    return list(found.values())


def _read(path: Path) -> dict:
    try:
        notebook = json.loads(path.read_text("utf8"))
        about = notebook["metadata"]["course"]
        sources = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    asks = [f"case.{id}" if verb == "case" else id for source in sources for verb, id in CALL.findall(source)]
    if not isinstance(about, dict) or any(MAP.search(source) for source in sources):
        return {}
    return {"course": about, "asks": list(dict.fromkeys(asks))}


def _done(folder: Path, asks: list[str], kind: str) -> dict:
    try:
        entries = Answers(folder).items()
    except CourseError:  # an unreadable file must not hide the map
        entries = {}
    kept = [entries[id] for id in asks if id in entries and _entered(entries[id].get("value"))]
    right = sum(any(one.get("state") == "correct" for one in _attempts(entry)) for entry in kept)
    return {"questions": len(asks), "answered": len(kept), "correct": right if kind == "module" else None}


def _entered(value: Any) -> bool:
    committed = value.get("committed", True) if isinstance(value, dict) else True  # a case counts once committed
    return value not in (None, "", [], {}) and committed is True


def _attempts(entry: dict) -> list[dict]:
    attempts = entry.get("attempts")
    return [one for one in attempts if isinstance(one, dict)] if isinstance(attempts, list) else []


def _number(id: str) -> str:
    digits = re.search(r"\d+", id)
    return str(int(digits.group())) if digits else ""


def _path(path: Path, folder: Path) -> str:
    root = Path(os.environ.get(ROOT) or folder).absolute()
    return path.relative_to(root if path.is_relative_to(root) else folder).as_posix()


def _progress(one: dict) -> str:
    return say(f"widget.ui.{'answered' if one['correct'] is None else 'progress'}", **one)
