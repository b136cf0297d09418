"""The provincial-level units of China on a schematic grid: one equal tile each, no boundaries and no scale."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import Field

from course.records import Prose, Record, Text, read


class Province(Record):
    """A unit with its full names, its usual one-character abbreviation, and where its tile lies (from 1, 1)."""

    zh: Prose
    en: Prose
    short: str = Field(min_length=1, max_length=1)
    col: int = Field(ge=1)
    row: int = Field(ge=1)

    @property
    def name(self) -> Text:
        return Text(zh=self.zh, en=self.en)


@cache
def provinces() -> dict[str, Province]:
    """All 34 units by their code in ISO 3166-2:CN (two letters), row by row from the upper left."""
    return read(Path(__file__).with_suffix(".yaml"), dict[str, Province])


def find(name: Text) -> str | None:
    """The code of the unit called `name`, in full or shortened (重庆 for 重庆市); None if there is none."""
    for code, one in provinces().items():
        if one.en == name.en or (len(name.zh) > 1 and one.zh.startswith(name.zh)):
            return code
    return None
