"""What the cells of a notebook call; the package's public face sits on these few functions."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from course import text
from course.answers import Answers

_folder = Path(".")


def begin(lang: str = "", folder: str = "") -> None:
    """Open the notebook: speak `lang` ("zh", "en"; "" means the folder's own) and keep answers in `folder`."""
    from course import bank, handbook, widgets  # noqa: F401  what every cell needs: waited for here, once
    from course.widgets.kit import kit
    from course.widgets.owner import forget

    global _folder
    forget()
    kit.cache_clear()  # a page opened anew on this kernel is sent one of its own; it knows nothing of the old one yet
    text.use(lang)
    _folder = Path(folder or ".")


def ask(id: str):
    """The question `id`, ready to answer. It shows what was entered before and saves every change at once."""
    from course import form
    from course.bank import question
    from course.widgets import widget

    handed = form.read(_folder)
    if id not in handed.items:
        return widget(id, question(id, _folder), Answers(_folder))
    if form.owner(_folder, handed):
        return _scored(id)
    from course.widgets.owner import Waiting

    folder = _folder
    return Waiting(folder, lambda: _scored(id, folder))


def _scored(id: str, folder: Path | None = None):
    """A scored item, for its owner. What is worked on with a tool has its task above the tool."""
    from course.bank import question
    from course.widgets import widget
    from course.widgets.task import TaskWidget

    folder = folder or _folder
    found = question(id, folder)
    shown = widget(id, found, Answers(folder))
    return TaskWidget(id, found, shown, folder) if found.kind in ("plan", "drill") else shown


def case(id: str):
    """The case `id`, stopped at its decision point: commit to a choice first, then see what the company did."""
    from course import handbook
    from course.widgets.case import CaseWidget

    return CaseWidget(id, handbook.case(id), Answers(_folder))


def board(matrix: str = "influence-importance"):
    """A matrix for the learner's own work: one person's ratings, or several raters' sheets merged."""
    from course.widgets.ratings import RatingsWidget

    return RatingsWidget(matrix, Answers(_folder))


def register():
    """The learner's own stakeholders, with criteria, class, expectation, owner and channels."""
    from course.widgets.register import RegisterWidget

    return RegisterWidget(Answers(_folder))


def plan():
    """The ten-section plan of a major communication for the learner's own project."""
    from course.widgets.plan import PlanWidget

    return PlanWidget(Answers(_folder))


def evaluate():
    """The eleven questions on the effect of communication, for one or many respondents."""
    from course.widgets.evaluation import EvaluationWidget

    return EvaluationWidget(Answers(_folder))


def explore(what: str = "playbooks"):
    """The explorer of all "playbooks" or all "cases" of the handbook."""
    from importlib import import_module

    from course.records import nearest

    explorers = {"playbooks": "PlaybooksWidget", "cases": "CasesWidget"}
    if what not in explorers:
        raise nearest(what, explorers, "explorer")
    return getattr(import_module(f"course.widgets.{what}"), explorers[what])(Answers(_folder))


def playbook(id: str):
    """The playbook `id` as a timeline of its stages."""
    from course.widgets.playbooks import PlaybookWidget

    return PlaybookWidget(id)


def procedure(name: str):
    """A procedure or tool of the handbook, step by step: "major", "crisis", "incident", "stakeholders", "topics"."""
    from course.widgets.procedure import ProcedureWidget

    return ProcedureWidget(name, Answers(_folder))


def simulate(id: str):
    """The drill `id`: an invented incident or crisis to go through against the clock, with a debrief."""
    from course.widgets.drill import DrillWidget

    return DrillWidget(id, Answers(_folder))


def progress():
    """What is done, which objectives are mastered, what to review today and what comes next."""
    from course.widgets.progress import ProgressWidget

    return ProgressWidget(_folder)


def review():
    """The questions due again today, to be answered afresh; only a few at a time."""
    from datetime import date

    from IPython.display import Markdown, display

    from course.bank import question
    from course.tools.course_map import stops
    from course.tools.progress import reviews
    from course.widgets import widget
    from course.widgets.progress import ROUND

    due = reviews(stops(_folder.absolute()), date.today())
    for one in due[:ROUND]:
        display(widget(one.key, question(one.key, _folder), Answers(_folder), fresh=True))
    if len(due) > ROUND or not due:
        display(Markdown(text.say("progress.more", n=len(due) - ROUND) if due else text.say("progress.reviewed")))


def seal(form: str):
    """The end of the test before ("pre") or after ("post") the course: hand in, once; nothing is marked yet."""
    from course.widgets.seal import SealWidget

    return SealWidget(form, Answers(_folder))


def gain():
    """What the course has changed: both tests side by side, with every answer, once both are handed in."""
    from course.widgets.gain import GainWidget

    return GainWidget(Answers(_folder))


def answer(id: str) -> Any:
    """What was entered for `id`, as plain data (text, number, list or dict); None if nothing was."""
    return Answers(_folder).value(id)


def data(id: str):
    """The table that the item `id` of this assignment shows, as a pandas DataFrame in the current language."""
    import pandas

    from course.bank import question
    from course.errors import CourseError
    from course.records import Text

    table = question(id, _folder).table
    if table is None:
        raise CourseError("form.table", id=id)
    return pandas.DataFrame([[str(cell) if isinstance(cell, Text) else cell for cell in row] for row in table.rows],
                            columns=[str(head) for head in table.head])


def hand_in():
    """The end of an assignment: what is still open, one button, the receipt, and the feedback when it is there."""
    from course.widgets.hand_in import HandInWidget

    return HandInWidget(_folder)


def start():
    """The map of the course: every module and exercise of this folder, and how far the learner is."""
    from course.widgets.start import StartWidget

    return StartWidget(_folder)
