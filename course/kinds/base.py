"""What all kinds of question share: prompt, objective, hints, and the way from an answer to an outcome."""
from __future__ import annotations

from typing import Any, ClassVar, Literal, Mapping

from pydantic import Field, ValidationInfo, field_validator

from course.errors import CourseError
from course.records import Record, Text
from course.text import say

State = Literal["correct", "partly", "wrong", "blank", "unreadable"]


class Note(Record):
    """Feedback on one option or item: whether the answer got it right, why, and the handbook page.

    `missed` tells what is right and was left out from what was chosen wrongly.
    """

    id: str
    right: bool
    missed: bool = False
    why: Text
    page: int | None = None


class Outcome(Record):
    """What became of an answer: a state, a score from 0 to 1, and notes on what was chosen or placed."""

    state: State
    score: float = 0.0
    notes: tuple[Note, ...] = ()


class Item(Record):
    """A thing to judge: its text, and (in the keyed form) the reason and page of the judgement.

    For scored items, `slip` says what people get wrong about it without saying what is right, and those with the same
    `slot` stand for each other (see course.variants).
    """

    text: Text
    why: Text | None = None
    page: int | None = None
    slip: Text | None = None
    slot: str | None = None


class Table(Record):
    """Figures to read: a header, and rows whose first cell names them."""

    head: tuple[Text, ...] = Field(min_length=2)
    rows: tuple[tuple[Text | float | str, ...], ...] = Field(min_length=1)

    @field_validator("rows")
    @classmethod
    def _even(cls, rows: tuple, info: ValidationInfo) -> tuple:
        if any(len(row) != len(info.data.get("head", row)) for row in rows):
            raise ValueError(say("question.table"))
        return rows


class Base(Record):
    """A question of some kind. A kind adds its fields and says how an answer is read, scored and explained."""

    secret: ClassVar[frozenset[str]] = frozenset()  # the kind's fields that would give the answer away
    parts: ClassVar[str] = ""  # the field that holds what a learner chooses from, by id

    prompt: Text
    objective: str
    also: tuple[str, ...] = ()
    scene: Text | None = None
    table: Table | None = None
    page: int | None = None
    case: str | None = None
    playbook: str | None = None
    hints: tuple[Text, ...] = ()
    explain: Text | None = None

    @property
    def objectives(self) -> tuple[str, ...]:
        """All that it tests, what it tests first in front."""
        return (self.objective, *self.also)

    @property
    def shape(self) -> Any:
        """How hard it is, as far as that can be counted: variants of a scored item have the same."""
        return None

    @property
    def by_id(self) -> dict[str, Any]:
        """What a learner chooses from, by id; empty where there is nothing to choose from."""
        found = getattr(self, self.parts) if self.parts else {}
        return {one.id: one for one in found} if isinstance(found, tuple) else dict(found)

    def place_of(self, id: str) -> str:
        """Where in answers.json the answer to question `id` stands."""
        return id

    @property
    def keyed(self) -> bool:
        """Whether it can be marked here: practice can, the public form of a scored item cannot."""
        return False

    @property
    def solution(self) -> Any:
        """The right answer, in the form in which a learner would give it."""
        raise CourseError("question.keyless")

    def blank(self, answer: Any) -> bool:
        """Whether nothing has been answered yet."""
        return answer in (None, "", [], {})

    def readable(self, answer: Any) -> bool:
        """Whether `answer` has the form this kind of question takes."""
        return True

    def mark(self, answer: Any) -> Outcome:
        """Mark `answer` (plain data as the widget saves it). Raises CourseError if there is no key here."""
        if not self.keyed:
            raise CourseError("question.keyless")
        if self.blank(answer):
            return Outcome(state="blank")
        if not self.readable(answer):
            return Outcome(state="unreadable")
        score = self._score(answer)
        state = "correct" if score == 1 else "partly" if score > 0 else "wrong"
        return Outcome(state=state, score=round(score, 4), notes=tuple(self._notes(answer)))

    def public(self) -> dict:
        """The question as plain data without any key: what a scored exercise hands out."""
        return self.model_dump(by_alias=True, exclude_none=True, exclude={"hints", "explain"} | self.secret)

    def _score(self, answer: Any) -> float:
        raise NotImplementedError

    def _notes(self, answer: Any) -> list[Note]:
        return []


def bare(items: Mapping[str, Item]) -> dict[str, dict]:
    """Items by id as `public` shows them: their texts alone."""
    return {id: {"text": item.text.model_dump()} for id, item in items.items()}


def reasons(items: Mapping[str, Item]) -> None:
    """Every option has its reason; a ValueError names the first without."""
    for id, item in items.items():
        if item.why is None:
            raise ValueError(say("question.why", id=id))
