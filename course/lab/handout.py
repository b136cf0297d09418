"""Which notebooks go into a learner's folder, so that nothing a learner wrote is ever lost.

A notebook whose cells are still those of the edition copied is replaced by a newer edition. An edited one stays,
and the newer edition is put beside it once. Outputs and metadata are no edits. What was copied is remembered as
hashes in ``.course/copied.json``: {"editions": {file: hash}, "beside": {module: hash}}.
"""
from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Iterable, Literal

from course.errors import CourseError
from course.text import set_settings, words

MODULES = Path(__file__).parent.parent / "modules"
HIDDEN = ".course"


@dataclass(frozen=True)
class Step:
    """What happens to one module: "keep" what is there, "copy" it (new or unedited), or put it "beside"."""

    source: Path
    verb: Literal["keep", "copy", "beside"]
    target: str


def modules(lang: str) -> list[Path]:
    """The notebooks of the course in `lang`, in order."""
    found = sorted((MODULES / lang).glob("*.ipynb"))
    if not found:
        raise CourseError("lab.nothing")
    return found


def edition(path: Path) -> str | None:
    """A hash of the cells' kinds and sources: what makes one edition differ from another; None if unreadable."""
    try:
        cells = json.loads(path.read_text("utf-8-sig"))["cells"]
        told = [[cell["cell_type"], "".join(cell["source"])] for cell in cells]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def plan(sources: Iterable[Path], here: dict[str, str | None], copied: dict, lang: str) -> list[Step]:
    """What to do with each of `sources`.

    `here` maps the notebooks of the learner's folder to their editions (None: unreadable); `copied` is what was
    remembered of the last time.
    """
    return [_step(source, edition(source), here, copied, lang) for source in sources]


def _step(source: Path, new: str | None, here: dict, copied: dict, lang: str) -> Step:
    name, editions = source.name, copied.get("editions", {})

    def ours(target: str) -> bool:
        return target not in here or here[target] is not None and here[target] == editions.get(target)

    if name not in here or ours(name) and here[name] != new:
        return Step(source, "copy", name)
    if new in (here[name], editions.get(name), copied.get("beside", {}).get(name)):
        return Step(source, "keep", name)
    name = words("lab.beside", lang)["name"]
    names = (name.format(stem=source.stem, number=number) for number in chain([""], (f"-{n}" for n in count(2))))
    return Step(source, "beside", next(filter(ours, names)))  # a name still free, or a copy that was not edited


def hand_out(sources: Iterable[Path], folder: Path, lang: str) -> list[Step]:
    """Carry out the plan in `folder` and remember it; gives the steps."""
    hidden = folder / HIDDEN
    hidden.mkdir(exist_ok=True)
    memory = hidden / "copied.json"
    copied = _remembered(memory)
    here = {path.name: edition(path) for path in folder.glob("*.ipynb")}
    steps = plan(sources, here, copied, lang)
    for step in steps:
        new = edition(step.source)
        if step.verb != "keep":
            _copy(step.source, folder / step.target)
        if step.verb == "beside":
            copied["beside"][step.source.name] = new
        if step.verb != "keep" or here[step.target] == new:
            copied["editions"][step.target] = new
    _write(memory, json.dumps(copied, indent=1, sort_keys=True))
    set_settings(folder, lang=lang)
    return steps


def require_writable(folder: Path) -> None:
    """Make `folder` if need be; CourseError unless files can be written there."""
    if folder.exists() and not folder.is_dir():
        raise CourseError("lab.folder.file", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise CourseError("lab.folder.unwritable", folder=str(folder), problem=error.strerror) from None


def _remembered(path: Path) -> dict:
    try:
        data = json.loads(path.read_text("utf8"))
        return {part: dict(data.get(part, {})) for part in ("editions", "beside")}
    except (OSError, ValueError, TypeError, AttributeError):
        return {"editions": {}, "beside": {}}  # then every differing notebook counts as edited: safe


def _copy(source: Path, target: Path) -> None:
    half = target.with_name(f".{target.name}.new")
    shutil.copyfile(source, half)
    os.replace(half, target)


def _write(path: Path, text: str) -> None:
    half = path.with_name(f"{path.name}.new")
    half.write_text(text, "utf8")
    os.replace(half, path)
