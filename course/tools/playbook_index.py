"""The stages of all playbooks, to be narrowed down by what they are about and counted by channel and stakeholder.

Everything counts stages (94), so that a filter, a result and a cell of the channel table always agree.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, Iterable, get_args

from course import handbook
from course.handbook.vocabulary import Way
from course.tools.search import Index

FACETS = ("stakeholder", "lead", "channel", "audience", "position")
WAYS = get_args(Way)
POSITIONS = ("first", "middle", "last")


@dataclass(frozen=True)
class StageRow:
    """A stage: the `number`-th of its playbook (from 1); `has` gives, by facet, the values it is found under."""

    playbook: str
    number: int
    has: dict[str, frozenset[str]]


@dataclass(frozen=True)
class Found:
    """The stages found, as "media-2.1", best playbook first and in order within it.

    `counts`: by facet, how many stages each value would leave with everything else as it is (none: left out).
    `without`: by facet in use ("query" for the search), how many stages would be left if it were given up.
    """

    stages: list[str]
    counts: dict[str, dict[str, int]]
    without: dict[str, int]


@cache
def rows() -> dict[str, StageRow]:
    """All stages by id, in the handbook's order."""
    ways = {id: f"way:{channel.way}" for id, channel in handbook.terms().channels.items()}
    return {
        f"{id}.{number}": StageRow(id, number, {
            "stakeholder": frozenset([id.partition("-")[0]]),
            "lead": frozenset(book.lead),
            "channel": frozenset(stage.channels) | {ways[channel] for channel in stage.channels},
            "audience": frozenset(stage.audience),
            "position": _position(number, len(book.stages)),
        })
        for id, book in handbook.playbooks().items()
        for number, stage in enumerate(book.stages, 1)
    }  # fmt: skip


def clean(chosen: Any) -> dict[str, str]:
    """What of `chosen` is a facet with a value that exists (a channel may be a whole way: "way:visit")."""
    if not isinstance(chosen, dict):
        return {}
    known = counts(rows())
    return {facet: chosen[facet] for facet in FACETS if isinstance(chosen.get(facet), str) and chosen[facet] in known[facet]}


def narrow(chosen: dict[str, str], query: str = "") -> Found:
    """The stages that have every value of `chosen` (by facet) and every word of `query`."""
    hits = {id: rank for rank, id in enumerate(_search().find(query))}
    stages = _having(chosen, hits)
    best: dict[str, int] = {}
    for id in stages:
        book = rows()[id].playbook
        best[book] = min(best.get(book, len(hits)), hits[id])
    stages.sort(key=lambda id: (best[rows()[id].playbook], rows()[id].number))
    others = {facet: _having({key: value for key, value in chosen.items() if key != facet}, hits) for facet in FACETS}
    without = {facet: len(others[facet]) for facet in chosen}
    if query.strip():
        without["query"] = len(_having(chosen, rows()))
    return Found(stages, {facet: counts(others[facet])[facet] for facet in FACETS}, without)


def counts(stages: Iterable[str]) -> dict[str, dict[str, int]]:
    """By facet and value: how many of `stages` have it."""
    found: dict[str, Counter[str]] = {facet: Counter() for facet in FACETS}
    for id in stages:
        for facet, values in rows()[id].has.items():
            found[facet].update(values)
    return {facet: dict(counter) for facet, counter in found.items()}


def behind(channel: str, stakeholder: str) -> list[str]:
    """The stages that use `channel` (or a way: "way:visit") with `stakeholder`."""
    return list(_used().get((channel, stakeholder), []))


def channels() -> dict[str, list[str]]:
    """The channels that any stage uses, by way."""
    used = counts(rows())["channel"]
    known = handbook.terms().channels
    return {way: [id for id in known if id in used and known[id].way == way] for way in WAYS}


@cache
def _used() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for id, row in rows().items():
        for pair in product(row.has["channel"], row.has["stakeholder"]):
            found.setdefault(pair, []).append(id)
    return found


def _having(chosen: dict[str, str], stages: Iterable[str]) -> list[str]:
    return [id for id in stages if all(value in rows()[id].has[facet] for facet, value in chosen.items())]


def _position(number: int, stages: int) -> frozenset[str]:
    ends = [name for name, at in (("first", 1), ("last", stages)) if number == at]
    return frozenset(ends or ["middle"])


@cache
def _search() -> Index:
    """Titles and names first, then what is said; in both languages, so that either finds it."""
    terms, who, entries = handbook.terms(), handbook.stakeholders(), {}
    for id, row in rows().items():
        book = handbook.playbook(row.playbook)
        stage = book.stages[row.number - 1]
        names = [book.title, stage.name, who[row.playbook.partition("-")[0]].name]
        names += [terms.departments[one].name for one in book.lead]
        names += [terms.audiences[one].name for one in stage.audience]
        names += [terms.channels[one].name for one in stage.channels]
        said = [*stage.focus, book.goal, *stage.tactics, book.expectation, *book.effects]
        entries[id] = [side for text in names + said for side in (text.zh, text.en)] + [row.playbook]
    return Index(entries)
