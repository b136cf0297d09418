"""The controlled vocabulary: departments, audiences, channels and the method's own words.

The handbook spells the same audience or channel in many ways; `also` lists those that a term stands for.
"""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator

from course.records import Record, Text, nearest, read

Way = Literal["meeting", "visit", "call", "writing", "media", "event", "inspection", "place", "mechanism"]


class Term(Record):
    """A word of the course: its name in both languages, a note for the glossary, the handbook's spellings."""

    name: Text
    note: Text
    also: tuple[str, ...] = ()
    page: int | None = None


class Audience(Term):
    """Somebody to communicate with; `of` is the stakeholder it belongs to, or the company itself."""

    of: Literal["government", "customer", "partner", "media", "community", "company"]


class Channel(Term):
    """A way to communicate; `way` groups the channels into kinds."""

    way: Way


class Terms(Record):
    """The vocabulary by kind and id."""

    departments: dict[str, Term]
    audiences: dict[str, Audience]
    channels: dict[str, Channel]
    concepts: dict[str, Term]


@cache
def terms() -> Terms:
    """The whole vocabulary."""
    return read(Path(__file__).parent / "terms.yaml", Terms)


def _known(kind: str):
    def check(id: str) -> str:
        known = getattr(terms(), kind)
        if id not in known:
            raise ValueError(str(nearest(id, known, kind)))
        return id

    return AfterValidator(check)


DepartmentId = Annotated[str, _known("departments")]
AudienceId = Annotated[str, _known("audiences")]
ChannelId = Annotated[str, _known("channels")]
