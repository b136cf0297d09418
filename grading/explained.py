"""What a trainee is told of a marked item: the mistakes behind the answer, never the right answer.

Whoever has not handed in yet may be shown a colleague's feedback, and may hand in again: so only what was chosen is
spoken of, and of what is missing no more than that it is.
"""
from __future__ import annotations

from typing import Any

from course import marking
from course.keyed import Keyed
from course.question import Choice, Drill, Number, Order, Passages, Plan, Question
from course.text import words


def explained(item: Keyed, answer: Any, lang: str) -> dict:
    """``{"said": sentence, "slips": [{"name", "text"}]}`` on `answer`, as it stands in answers.json."""
    question, given = item.question, item.read(answer)
    outcome = question.mark(given)
    said = words("explained", lang)
    lines = [] if outcome.state in ("blank", "unreadable", "correct") else _slips(question, given, lang)
    told = said[outcome.state]
    if outcome.state in ("partly", "wrong"):
        if missing := _missing(question, given):
            told += said["missing"].format(n=missing)
        if question.page:
            told += said["page"].format(page=question.page)
    return {"said": told, "slips": lines}


def _slips(question: Question, given: Any, lang: str) -> list[dict]:
    if isinstance(question, Number):
        number = marking.as_number(given, question.units)
        near = [one for one in question.slips if number is not None and abs(one.value - number) <= max(question.tolerance, 1e-6)]
        return [{"name": "", "text": getattr(one.text, lang)} for one in near]
    if isinstance(question, (Plan, Drill)):
        return []
    wrong = {note.id for note in question.mark(given).notes if not note.right and not note.missed}
    if isinstance(question, Passages):  # a wrong label is a mistake, too; what was not marked is not spoken of
        wrong &= set(given)
    return [line for one in question.by_id.items() if one[0] in wrong and (line := _line(question, *one, lang))]


def _line(question: Question, id: str, part: Any, lang: str) -> dict | None:
    """The mistake about one part. A reason tells it where it says nothing of what is right."""
    reason = part.slip
    if reason is None and (isinstance(question, Choice) or isinstance(question, Passages) and not part.wanted):
        reason = part.why
    return {"name": getattr(part.text, lang), "text": getattr(reason, lang)} if reason else None


def _missing(question: Question, given: Any) -> int:
    """How many of what had to be chosen, sorted or marked were left out."""
    if isinstance(question, Choice):
        return len(set(question.right) - (marking.chosen(given) or set())) if question.many else 0
    if isinstance(question, Passages):
        return len(set(question.tags) - set(given))
    if isinstance(question, Order) or not question.parts:
        return 0
    return sum(not given.get(id) for id in question.by_id)
