"""How far a learner is: objectives mastered, what to review today, what comes next. Pure: stops and a date in, data out.

Nothing is kept beside answers.json: every attempt stands there with its time, and all else follows from them.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Mapping, Sequence

from course.tools.course_map import Stop, attempts, entered

INTERVALS = (1, 7, 30)  # days after the first right answer, then after each right review
SHARE = 0.8  # of an objective's questions must be right for it to count as mastered

State = Literal["open", "begun", "mastered"]


@dataclass(frozen=True)
class Review:
    """A question due again: since when, for the how many-eth time (1 to 3), and where it stands."""

    key: str
    due: date
    round: int
    stop: Stop


@dataclass(frozen=True)
class Objective:
    """One objective: how many of its questions the learner got right at the last try, of how many."""

    id: str
    right: int
    questions: int
    tried: int

    @property
    def state(self) -> State:
        if self.questions and self.right >= SHARE * self.questions:
            return "mastered"
        return "begun" if self.tried else "open"


def due(tries: Sequence[Mapping]) -> tuple[date, int] | None:
    """When a question is to be asked again, and for the how many-eth time; None if never (again).

    The first right answer starts the count. A right one on or after the day it was due leads to the next interval,
    a wrong one back to the first; more tries on the same day change nothing.
    """
    step, wanted = 0, None
    for one in tries:
        day, right = _day(one), one.get("state") == "correct"
        if day is None or wanted is None and not right:
            continue
        if wanted is None:
            step, wanted = 0, day + timedelta(INTERVALS[0])
        elif not right and day >= wanted:
            step, wanted = 0, day + timedelta(INTERVALS[0])
        elif right and day >= wanted:
            step += 1
            if step == len(INTERVALS):
                return None
            wanted = day + timedelta(INTERVALS[step])
    return None if wanted is None else (wanted, step + 1)


def reviews(found: Sequence[Stop], today: date) -> list[Review]:
    """What is due today or was due before, the longest overdue first."""
    ready = [
        Review(key, *when, stop)
        for stop in found
        if stop.kind == "module"
        for key in stop.asks
        if (when := due(attempts(stop.entries.get(key, {}))))
    ]
    return sorted((one for one in ready if one.due <= today), key=lambda one: one.due)


def objectives(found: Sequence[Stop], aims: Mapping[str, str]) -> list[Objective]:
    """The objectives in `aims` (question → objective), each with how its questions went the last time they were tried."""
    counted: dict[str, list[list[Mapping]]] = {}
    for stop in found:
        for key in stop.asks if stop.kind == "module" else ():
            if key in aims:
                counted.setdefault(aims[key], []).append(attempts(stop.entries.get(key, {})))
    return [
        Objective(id, sum(_right(one) for one in tried), len(tried), sum(bool(one) for one in tried))
        for id, tried in counted.items()
    ]


def next_step(found: Sequence[Stop]) -> tuple[Stop, int] | None:
    """The module to go on with and how many of its questions are still open; None when all is answered.

    One that was begun and not finished comes first, then the first not yet begun.
    """
    open = [(stop, len(stop.asks) - stop.answered) for stop in found if stop.kind == "module" and stop.answered < len(stop.asks)]
    begun = [one for one in open if one[0].answered]
    return next(iter(begun + open), None)


def last(found: Sequence[Stop]) -> datetime | None:
    """When the learner last saved something."""
    times = [_time(entry.get("saved")) for stop in found for entry in stop.entries.values() if entered(entry.get("value"))]
    return max((one for one in times if one), default=None)


def _right(tried: Sequence[Mapping]) -> bool:
    return bool(tried) and tried[-1].get("state") == "correct"


def _day(attempt: Mapping) -> date | None:
    time = _time(attempt.get("at"))
    return time.date() if time else None


def _time(written: object) -> datetime | None:
    """A time as answers.json has it, in this machine's zone: days are counted where the learner is."""
    try:
        return datetime.fromisoformat(written).astimezone()
    except (TypeError, ValueError, OverflowError):
        return None
