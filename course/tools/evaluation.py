"""Evaluating the effect of communication: the handbook's tool 3 (from page 25), for one or many respondents.

The handbook gives eleven questions, each rated from 1 to 5, and no way of adding them up. How the ratings become
scores is the course's choice: a question counts with the mean of those who answered it; a group and the whole with
the mean of their questions' means, so that every question weighs the same however many answered it.
Shown means have one decimal, and differences are those of the shown means: anybody can check them by hand.
"""
from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import groupby
from math import floor
from pathlib import Path
from statistics import mean
from typing import Literal

from pydantic import Field

from course import handbook
from course.records import Record, Text, read

SIDES = ("company", "stakeholder")
FEW = 3  # fewer answers than this are single voices, no average
GAP = 0.5  # the two sides agree when their means are nearer than this
MOST = 3  # how many questions to name as weakest, or as most disputed; more only when they tie

Side = Literal["company", "stakeholder"]


class Advice(Record):
    """What to do about a weak answer; without a page of the handbook it is the course's advice."""

    text: Text
    page: int | None = None


class Question(Record):
    """What the course adds to a question: a short name for the chart, and what to do when it is rated low."""

    short: Text
    advice: tuple[Advice, ...] = Field(min_length=2)


@dataclass(frozen=True)
class Respondent:
    """One filled-in form: who (a name or a role), from which side, and a rating for each question; None is “don't know”."""

    name: str
    side: Side | None
    ratings: tuple[int | None, ...]


@dataclass(frozen=True)
class Round:
    """All forms of one survey, such as before or after a project."""

    name: str
    people: tuple[Respondent, ...] = ()

    def of(self, side: Side) -> Round:
        """The same round with the respondents of one side."""
        return Round(self.name, tuple(one for one in self.people if one.side == side))


@dataclass(frozen=True)
class Score:
    """A mean (exact; None without answers), from how many respondents, and the lowest and highest rating given."""

    exact: Fraction | None
    n: int
    low: int | None
    high: int | None

    @property
    def mean(self) -> float | None:
        """The mean as shown: one decimal, a half rounded up, as Excel does."""
        return None if self.exact is None else floor(self.exact * 10 + Fraction(1, 2)) / 10

    @property
    def few(self) -> bool:
        """Whether there are answers, but too few for the mean to say much."""
        return 0 < self.n < FEW


@dataclass(frozen=True)
class Scores:
    """The scores of a round: by question (in the handbook's order), by group, and overall."""

    questions: tuple[Score, ...]
    groups: dict[str, Score]
    overall: Score


@dataclass(frozen=True)
class Comparison:
    """After minus before, in steps of 0.1; None where only one round has answers.

    A group and the whole are compared only if the same questions were answered in both rounds.
    `both` is how many respondents, by name, are in both rounds.
    """

    questions: tuple[float | None, ...]
    groups: dict[str, float | None]
    overall: float | None
    both: int


@dataclass(frozen=True)
class Gap:
    """A question (its index) that the two sides rate differently; `difference` is company minus stakeholders."""

    question: int
    company: Score
    stakeholder: Score
    difference: float


def questions() -> tuple[Text, ...]:
    """The eleven questions in the handbook's order (from page 25)."""
    return tuple(text for group in handbook.evaluation().groups.values() for text in group.questions)


def members() -> dict[str, range]:
    """Which questions (their indices) belong to which group."""
    found, start = {}, 0
    for id, group in handbook.evaluation().groups.items():
        found[id] = range(start, start + len(group.questions))
        start += len(group.questions)
    return found


@cache
def guidance() -> tuple[Question, ...]:
    """Short names and advice, one for each question in the handbook's order."""
    found = read(Path(__file__).with_name("evaluation_advice.yaml"), dict[str, tuple[Question, ...]])
    return tuple(one for id in members() for one in found[id])


def scores(round: Round) -> Scores:
    """The scores of `round`. Blank ratings count nowhere; n of a group is who answered any of its questions."""
    means = tuple(_score(round, [at], None) for at in range(len(questions())))
    groups = {id: _score(round, at, means) for id, at in members().items()}
    return Scores(means, groups, _score(round, range(len(means)), means))


def compare(before: Round, after: Round) -> Comparison:
    """What changed between two rounds: the difference of their shown means."""
    old, new = scores(before), scores(after)
    parts = tuple(_minus(n, o) for o, n in zip(old.questions, new.questions))

    def whole(o: Score, n: Score, at) -> float | None:
        alike = all((old.questions[k].n > 0) == (new.questions[k].n > 0) for k in at)
        return _minus(n, o) if alike else None

    groups = {id: whole(old.groups[id], new.groups[id], at) for id, at in members().items()}
    names = [{one.name for one in round.people if one.name} for round in (before, after)]
    return Comparison(parts, groups, whole(old.overall, new.overall, range(len(parts))), len(names[0] & names[1]))


def weakest(found: Scores) -> list[int]:
    """The questions (their indices) with the lowest means: up to `MOST`, ties together, the lowest first.

    Left out are questions with fewer than `FEW` answers (unless there are no more respondents than that) and those
    with full marks. If all questions have the same mean, none is weakest.
    """
    least, highest = min(FEW, found.overall.n), handbook.evaluation().highest
    rated = {at: one.mean for at, one in enumerate(found.questions) if one.n and one.n >= least}
    if len(rated) > 1 and len(set(rated.values())) == 1:
        return []
    return _first({at: value for at, value in rated.items() if value < highest})


def gaps(round: Round) -> list[Gap]:
    """Where company and stakeholders disagree most: up to `MOST` questions, ties together, the widest gap first."""
    sides = [scores(round.of(side)) for side in SIDES]
    least = [min(FEW, one.overall.n) for one in sides]
    found = {}
    for at, pair in enumerate(zip(*(one.questions for one in sides))):
        difference = _minus(*pair)
        if difference is not None and abs(difference) >= GAP and all(one.n >= n for one, n in zip(pair, least)):
            found[at] = Gap(at, *pair, difference)
    return [found[at] for at in _first({at: -abs(gap.difference) for at, gap in found.items()})]


def _score(round: Round, at, means: tuple[Score, ...] | None) -> Score:
    """The score of the questions `at`; `means` are those of the single questions, None for one question itself."""
    rows = [[one.ratings[k] for k in at if one.ratings[k] is not None] for one in round.people]
    given = [rating for row in rows for rating in row]
    parts = given if means is None else [means[k].exact for k in at if means[k].exact is not None]
    exact = mean(map(Fraction, parts)) if parts else None
    return Score(exact, sum(map(bool, rows)), min(given, default=None), max(given, default=None))


def _minus(one: Score, other: Score) -> float | None:
    """The difference of the shown means, in tenths without the faults of binary fractions."""
    return None if one.mean is None or other.mean is None else round(one.mean - other.mean, 1)


def _first(values: dict[int, float]) -> list[int]:
    """The keys with the smallest values: up to `MOST`, and never only some of those that tie."""
    chosen: list[int] = []
    for _, tied in groupby(sorted(values, key=values.get), values.get):
        tied = list(tied)
        if chosen and len(chosen) + len(tied) > MOST:
            break
        chosen += tied
    return chosen
