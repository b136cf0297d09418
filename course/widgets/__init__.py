"""The widgets: one Python file and one JavaScript file of the same name for each kind of question.

State lives in Python as plain data; the JavaScript only draws it and reports what was entered.
"""
from __future__ import annotations

from importlib import import_module

_CLASSES = {
    "choice": "ChoiceWidget",
    "sort": "SortWidget",
    "order": "OrderWidget",
    "passages": "PassagesWidget",
    "place": "PlaceWidget",
    "number": "NumberWidget",
    "write": "WriteWidget",
    "sheet": "SheetWidget",
}


def widget(id: str, question, answers, fresh: bool = False):
    """The widget for `question` (a record of course.question), kept under `id` in `answers`.

    Items of the assignment in the folder of the answers are scored: they are saved here and marked elsewhere, for the
    points that stand in its form.
    A `fresh` one starts blank, for a review.
    """
    from course.form import read

    if question.kind in ("plan", "drill"):
        return _tool(question, answers)
    kind = getattr(import_module(f"course.widgets.{question.kind}"), _CLASSES[question.kind])
    handed = read(answers.path.parent)
    worth = handed.points(id) if id in handed.items else None
    return kind(id, question, answers, worth=worth, fresh=fresh)


def _tool(question, answers):
    """The widget of a scored item that is worked on with a tool."""
    if question.kind == "plan":
        from course.widgets.plan import PlanWidget

        return PlanWidget(answers)
    from course.widgets.drill import DrillWidget

    return DrillWidget(question.scenario, answers, seed=question.seed)
