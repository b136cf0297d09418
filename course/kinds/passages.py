"""Mark passages in a running text, where there are labels with the one that fits."""
from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from course import marking
from course.kinds.base import Base, Item, Note, reasons
from course.records import Text
from course.text import say


class Segment(Item):
    """A piece of the text; it is to be marked if it is `right`, or (with labels) has a `tag`."""

    id: str
    right: bool | None = None
    tag: str | None = None

    @property
    def wanted(self) -> bool:
        """Whether it is to be marked."""
        return bool(self.right or self.tag)


class Passages(Base):
    """Mark the segments of a text that the prompt asks for. An answer is a list of segment ids.

    With `marks` (labels by id) each marked segment also gets a label; an answer then maps segment ids to label
    ids, "" where no label has been chosen yet.
    """

    parts: ClassVar = "segments"

    kind: Literal["passages"]
    marks: dict[str, Text] = {}
    segments: tuple[Segment, ...] = Field(min_length=2)

    @field_validator("marks")
    @classmethod
    def _several(cls, marks: dict[str, Text]) -> dict[str, Text]:
        if len(marks) == 1:
            raise ValueError(say("question.marks"))
        return marks

    @field_validator("segments")
    @classmethod
    def _whole(cls, segments: tuple[Segment, ...], info: ValidationInfo) -> tuple[Segment, ...]:
        marks = info.data.get("marks", {})
        if len({one.id for one in segments}) < len(segments):
            raise ValueError(say("question.twice"))
        for one in segments:
            if one.tag is not None and one.tag not in marks:
                raise ValueError(f"{one.id}: {say('fault.nearest', wanted=one.tag, known=', '.join(marks) or '-')}")
            if one.right is not None and marks:
                raise ValueError(say("question.tag", id=one.id))
        if any(one.wanted or one.why or one.right is not None for one in segments):
            if all(one.wanted for one in segments) or not any(one.wanted for one in segments):
                raise ValueError(say("question.some"))
            reasons({one.id: one for one in segments})
        return segments

    @property
    def tags(self) -> dict[str, str]:
        """What is to be marked, with its label ("" where there are none)."""
        return {one.id: one.tag or "" for one in self.segments if one.wanted}

    @property
    def shape(self) -> Any:
        return len(self.segments), sorted(Counter(self.tags.values()).values())

    @property
    def keyed(self) -> bool:
        return bool(self.tags)

    @property
    def solution(self) -> Any:
        return self.tags if self.marks else list(self.tags)

    def readable(self, answer: Any) -> bool:
        return isinstance(answer, dict) if self.marks else marking.chosen(answer) is not None

    def public(self) -> dict:
        return super().public() | {"segments": [{"id": one.id, "text": one.text.model_dump()} for one in self.segments]}

    def _score(self, answer: Any) -> float:
        return marking.passages(self.tags, answer) if self.marks else marking.choice(list(self.tags), answer)

    def _notes(self, answer: Any) -> list[Note]:
        given = answer if self.marks else dict.fromkeys(marking.chosen(answer), "")
        return [
            Note(
                id=one.id, right=one.wanted and given.get(one.id) == self.tags[one.id], missed=one.id not in given,
                why=one.why, page=one.page,
            )
            for one in self.segments
            if one.id in given or one.wanted
        ]
