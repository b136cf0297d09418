"""What the cells of a notebook call; the package's public face sits on these few functions."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from course import text
from course.answers import Answers

_folder = Path(".")


def begin(lang: str = "", folder: str = "") -> None:
    """Open the notebook: speak `lang` ("zh", "en"; "" means the folder's own) and keep answers in `folder`."""
    global _folder
    text.use(lang)
    _folder = Path(folder or ".")


def ask(id: str):
    """The question `id`, ready to answer. It shows what was entered before and saves every change at once."""
    from course.bank import question
    from course.widgets import widget

    return widget(id, question(id, _folder), Answers(_folder))


def case(id: str):
    """The case `id`, stopped at its decision point: commit to a choice first, then see what the company did."""
    from course import handbook
    from course.widgets.case import CaseWidget

    return CaseWidget(id, handbook.case(id), Answers(_folder))


def answer(id: str) -> Any:
    """What was entered for `id`, as plain data (text, number, list or dict); None if nothing was."""
    return Answers(_folder).value(id)


def start():
    """The map of the course: every module and exercise of this folder, and how far the learner is."""
    from course.widgets.start import StartWidget

    return StartWidget(_folder)
