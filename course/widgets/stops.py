"""The stops of the course as the browser draws them, and what is to be done today: for the start page and the progress."""
from __future__ import annotations

from datetime import date

from course.bank import PRACTICE, practice
from course.errors import CourseError
from course.question import Question
from course.text import say
from course.tools import progress
from course.tools.course_map import Stop
from course.widgets import static

REVIEW = "t02"  # the page on which reviews are done


def entry(stop: Stop) -> dict:
    """A stop as the browser draws it: where it leads, how much of it is done, and whether there is anything to clear."""
    return {
        "id": stop.id,
        "kind": stop.kind,
        "number": stop.number,
        "title": stop.title,
        "minutes": stop.minutes,
        "path": stop.path,
        "questions": len(stop.asks),
        "answered": stop.answered,
        "correct": stop.correct if stop.kind == "module" else None,
        "kept": bool(stop.entries),
    }


def today(found: list[Stop], day: date) -> dict:
    """What to do on `day`: reviews that are due (text, round, days late), where they are done, and where to go on."""
    bank, onward = questions(found), progress.next_step(found)
    return {
        "due": [
            {
                "text": str(bank[one.key].prompt) if one.key in bank else one.key, "round": one.round,
                "late": (day - one.due).days, "title": one.stop.title, "path": one.stop.path,
            }
            for one in progress.reviews(found, day)
        ],
        "review": next((entry(stop) for stop in found if stop.id == REVIEW), None),
        "next": entry(onward[0]) | {"open": onward[1]} if onward else None,
    }


def today_html(today: dict) -> list[str]:
    """The static form of `today`."""
    lines = [static.prose(say("progress.due", n=len(today["due"])))]
    return lines + ([static.prose(f"{say('today.ui.next')}: {today['next']['title']}")] if today["next"] else [])


def questions(found: list[Stop]) -> dict[str, Question]:
    """The practice questions of the modules in `found`; a bank that cannot be read must not hide the progress."""
    bank: dict[str, Question] = {}
    for stop in found:
        if stop.kind == "module" and (PRACTICE / f"{stop.id}.yaml").exists():
            try:
                bank |= practice(stop.id)
            except CourseError:
                continue
    return bank
