"""The playbooks: what to talk about with a stakeholder, stage by stage (part 2 of the handbook)."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import Field

from course.handbook.vocabulary import AudienceId, ChannelId, DepartmentId
from course.records import Record, Text, nearest, read

FOLDER = Path(__file__).parent / "playbooks"
ORDER = ("government", "customer", "partner", "media", "community")


class Stage(Record):
    """One row of a strategy table: what the stage is about, whom it reaches, how, and what to do."""

    name: Text
    focus: tuple[Text, ...] = Field(min_length=1)
    audience: tuple[AudienceId, ...] = Field(min_length=1)
    channels: tuple[ChannelId, ...] = Field(min_length=1)
    tactics: tuple[Text, ...] = Field(min_length=1)


class Playbook(Record):
    """One topic of the handbook, from its goal to the effects expected; `page` is the printed page it starts on."""

    title: Text
    page: int
    goal: Text
    audience: tuple[AudienceId, ...] = Field(min_length=1)
    expectation: Text
    lead: tuple[DepartmentId, ...] = Field(min_length=1)
    stages: tuple[Stage, ...] = Field(min_length=1)
    effects: tuple[Text, ...] = Field(min_length=1)


def ids() -> list[str]:
    """The ids of all playbooks (government-1 … community-4), in the handbook's order."""
    return sorted((path.stem for path in FOLDER.glob("*.yaml")), key=order)


def order(id: str) -> tuple:
    """Where a playbook or case id stands in the handbook's order; a department's own ids come last, by name."""
    stakeholder, _, number = id.rpartition("-")
    known = stakeholder in ORDER and number.isdigit()
    return (0, ORDER.index(stakeholder), int(number), id) if known else (1, 0, 0, id)


@cache
def playbook(id: str) -> Playbook:
    """The playbook `id`; an unknown id is a CourseError naming the nearest."""
    if id not in ids():
        raise nearest(id, ids(), "playbook")
    return read(FOLDER / f"{id}.yaml", Playbook)


def playbooks() -> dict[str, Playbook]:
    """All playbooks by id."""
    return {id: playbook(id) for id in ids()}
