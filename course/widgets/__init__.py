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
}


def widget(id: str, question, answers, fresh: bool = False):
    """The widget for `question` (a record of course.question), kept under `id` in `answers`.

    Items of the assignment in the folder of the answers are scored: they are saved here and marked elsewhere.
    A `fresh` one starts blank, for a review.
    """
    from course.bank import form

    kind = getattr(import_module(f"course.widgets.{question.kind}"), _CLASSES[question.kind])
    return kind(id, question, answers, scored=id in form(answers.path.parent), fresh=fresh)
