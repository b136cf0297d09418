"""Opening the course: notebooks into the learner's folder, then JupyterLab and the reading view on one server."""
from __future__ import annotations

import re
from pathlib import Path

from course.errors import CourseError
from course.lab import handout, server
from course.text import say

__all__ = ["home", "run"]


def home(folder: Path, learner: str) -> Path:
    """The folder of `learner` where several share a machine: one below `folder`. Without a name, `folder` itself.

    Raises CourseError for a name that cannot be a folder's.
    """
    name = learner.strip()
    if name and (not re.fullmatch(r"\w[\w .·-]{0,60}", name) or name.endswith(".")):
        raise CourseError("lab.learner", name=name)
    return Path(folder) / name if name else Path(folder)


def run(lang: str, folder: Path, port: int = 8888, browser: bool = True) -> int:
    """Bring `folder` up to date and serve it in `lang` until Ctrl-C; gives the exit status.

    `port` 0 means any free one. Raises CourseError, with nothing changed, if the folder cannot be written or the
    port is taken.
    """
    folder = Path(folder).expanduser().absolute()
    modules = handout.modules(lang)
    port = server.free_port(port)
    handout.require_writable(folder)
    for step in handout.hand_out(modules, folder, lang):
        if step.verb == "beside":
            print(say("lab.beside", name=step.source.name, beside=step.target))
    return server.serve(lang, folder, port, browser)
