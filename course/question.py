"""Practice and exercise questions: what is asked, what is right, and why.

A question is data (``questions/m02.yaml``; an exercise's items stand in ``exercises/``). Every option carries
its reason and the handbook page. `mark` turns an answer into an `Outcome`; `public` leaves out all that would
give the answer away, which is the form a scored exercise is handed out in.
"""
from __future__ import annotations

from typing import Annotated, Any, Literal, Union

from pydantic import Field, field_validator, model_validator

from course import marking
from course.errors import CourseError
from course.matrix import Level, matrix
from course.records import Record, Text

State = Literal["correct", "partly", "wrong", "blank", "unreadable"]
KEY = {"value", "tolerance", "why", "hints", "explain", "model"}  # what `public` leaves out


class Note(Record):
    """Feedback on one option or item: whether the answer got it right, why, and the handbook page."""

    id: str
    right: bool
    why: Text
    page: int | None = None


class Outcome(Record):
    """What became of an answer: a state, a score from 0 to 1, and notes on what was chosen or placed."""

    state: State
    score: float = 0.0
    notes: tuple[Note, ...] = ()


class Item(Record):
    """A thing to judge: its text, and (in the keyed form) the reason and page of the judgement."""

    text: Text
    why: Text | None = None
    page: int | None = None


class Option(Item):
    right: bool | None = None


class SortItem(Item):
    within: str | None = Field(None, alias="in")


class PlaceItem(Item):
    at: tuple[Level, Level] | None = None


class _Question(Record):
    prompt: Text
    objective: str
    page: int | None = None
    case: str | None = None
    hints: tuple[Text, ...] = ()
    explain: Text | None = None

    @property
    def keyed(self) -> bool:
        """Whether it can be marked here: practice can, the public form of a scored item cannot."""
        return False

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
        data = self.model_dump(by_alias=True, exclude_none=True, exclude=KEY)
        for part in ("options", "items"):
            if part in data:
                data[part] = {id: {"text": item["text"]} for id, item in data[part].items()}
        return data

    def _score(self, answer: Any) -> float:
        raise NotImplementedError

    def _notes(self, answer: Any) -> list[Note]:
        return []


class Choice(_Question):
    """Choose one option, or as many as fit (`many`). An answer is a list of option ids."""

    kind: Literal["choice"]
    many: bool = False
    options: dict[str, Option] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        rights = [option.right for option in self.options.values()]
        if any(right is not None for right in rights):
            if not any(rights) or (not self.many and sum(map(bool, rights)) != 1):
                raise ValueError("one option must be right (several only with many: true)")
            _reasons(self.options)
        return self

    @property
    def right(self) -> list[str]:
        return [id for id, option in self.options.items() if option.right]

    @property
    def keyed(self) -> bool:
        return bool(self.right)

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, list) and all(id in self.options for id in answer) and (self.many or len(answer) == 1)

    @property
    def solution(self) -> Any:
        return self.right

    def _score(self, answer: Any) -> float:
        return marking.choice(self.right, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(id=id, right=(id in answer) == bool(option.right), why=option.why, page=option.page)
            for id, option in self.options.items()
            if id in answer or (self.many and option.right)
        ]


class Sort(_Question):
    """Put each item into one group. An answer maps item ids to group ids."""

    kind: Literal["sort"]
    groups: dict[str, Text] = Field(min_length=2)
    items: dict[str, SortItem] = Field(min_length=2)

    @model_validator(mode="after")
    def _whole(self):
        named = [item.within for item in self.items.values() if item.within is not None]
        if named:
            if stray := [name for name in named if name not in self.groups]:
                raise ValueError(f"in: {stray[0]} is none of {', '.join(self.groups)}")
            if len(named) < len(self.items):
                raise ValueError("every item needs in: GROUP")
            _reasons(self.items)
        return self

    @property
    def keyed(self) -> bool:
        return all(item.within for item in self.items.values())

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict)

    @property
    def solution(self) -> Any:
        return {id: item.within for id, item in self.items.items()}

    def _score(self, answer: Any) -> float:
        return marking.sort(self.solution, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(id=id, right=answer[id] == item.within, why=item.why, page=item.page)
            for id, item in self.items.items()
            if answer.get(id)
        ]


class Place(_Question):
    """Place items on a matrix. An answer maps item ids to [x, y] ratings from 1 to 10.

    With `own` the learner names up to that many items; such a board has no key and is never marked. The
    answer then is {"own-1": {"name": "...", "at": [x, y]}, ...}.
    """

    kind: Literal["place"]
    matrix: str
    items: dict[str, PlaceItem] = {}
    own: int = Field(0, ge=0, le=20)

    @field_validator("matrix")
    @classmethod
    def _known(cls, id: str) -> str:
        matrix(id)
        return id

    @model_validator(mode="after")
    def _whole(self):
        if bool(self.items) == bool(self.own):
            raise ValueError("either items: or own: NUMBER")
        placed = [item.at for item in self.items.values() if item.at]
        if placed:
            if len(placed) < len(self.items):
                raise ValueError("every item needs at: [x, y]")
            _reasons(self.items)
        return self

    @property
    def keyed(self) -> bool:
        return bool(self.items) and all(item.at for item in self.items.values())

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict)

    @property
    def cells(self) -> dict[str, tuple[Level, Level]]:
        """The right levels (x, y) of each item."""
        return {id: item.at for id, item in self.items.items()}

    @property
    def solution(self) -> Any:
        return {id: [9 if x == "high" else 2, 9 if y == "high" else 2] for id, (x, y) in self.cells.items()}

    def _score(self, answer: Any) -> float:
        return marking.place(self.cells, answer)

    def _notes(self, answer: Any) -> list[Note]:
        return [
            Note(id=id, right=marking.quadrant(item.at, answer[id]) == 1, why=item.why, page=item.page)
            for id, item in self.items.items()
            if answer.get(id)
        ]


class Number(_Question):
    """Give a number with its unit. An answer is a number or what the learner typed."""

    kind: Literal["number"]
    unit: Text
    value: float | None = None
    tolerance: float = 0.0
    why: Text | None = None

    @model_validator(mode="after")
    def _whole(self):
        if self.value is not None and self.why is None:
            raise ValueError("why: is missing")
        return self

    @property
    def keyed(self) -> bool:
        return self.value is not None

    def readable(self, answer: Any) -> bool:
        return marking.as_number(answer) is not None

    @property
    def solution(self) -> Any:
        return self.value

    def _score(self, answer: Any) -> float:
        return marking.number(self.value, answer, self.tolerance)

    def _notes(self, answer: Any) -> list[Note]:
        return [Note(id="value", right=self._score(answer) == 1, why=self.why, page=self.page)]


class RubricLevel(Record):
    """One level of a rubric: the points it earns and what such a text looks like."""

    points: float = Field(ge=0)
    text: Text


class Criterion(Record):
    """One line of a rubric: what is looked at, and its levels from best to worst."""

    name: Text
    levels: tuple[RubricLevel, ...] = Field(min_length=2)


class Write(_Question):
    """Write a short text, marked by a person against the rubric. An answer is the text."""

    kind: Literal["write"]
    least: int = Field(0, ge=0)  # characters (zh) below which the form says that it looks short
    rubric: tuple[Criterion, ...] = ()
    model: Text | None = None  # a good answer, shown to graders and after practice

    @property
    def points(self) -> float:
        """The most that the rubric gives."""
        return sum(criterion.levels[0].points for criterion in self.rubric)


Question = Annotated[Union[Choice, Sort, Place, Number, Write], Field(discriminator="kind")]


def _reasons(items: dict[str, Any]) -> None:
    for id, item in items.items():
        if item.why is None:
            raise ValueError(f"{id}: why: is missing (every option needs its reason)")

