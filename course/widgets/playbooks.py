"""The handbook's playbooks: all of them to search, filter and compare, or a single one."""
from __future__ import annotations

from html import escape
from itertools import groupby
from typing import Any

import traitlets as t

from course import handbook
from course.answers import Answers
from course.text import language, say
from course.tools import playbook_index as index
from course.tools.search import LONGEST
from course.widgets import static
from course.widgets.kit import Widget, esm, page
from course.widgets.timeline import html, listed, timeline


class PlaybookWidget(Widget):
    """The playbook `id` as a timeline of its stages."""

    _esm = esm("timeline", "playbook")
    speaks = ("playbooks",)

    def __init__(self, id: str):
        super().__init__(view=timeline(id))

    def html(self) -> str:
        return html(self.view)

    def summary(self) -> str:
        return f"playbook {self.view['id']}: {len(self.view['stages'])} stages"


class PlaybooksWidget(Widget):
    """All playbooks: filters and search over their stages, and a table of channels by stakeholder.

    The browser asks for `narrow` with ``{"chosen": {facet: value}, "query": text}`` and gets what to draw in
    `found`; it asks for `read` with a playbook's id and gets its timeline in `opened`. Nothing of it is kept.
    Stages are named by their position in ``view["stages"]``.
    """

    _esm = esm("search", "timeline", "playbooks")
    speaks = ("playbooks",)
    commands = ("narrow", "read")
    found = t.Dict(help="{chosen, query, text, books, options, used}").tag(sync=True)
    opened = t.Dict(default_value=None, allow_none=True, help="the playbook opened last").tag(sync=True)

    def __init__(self, answers: Answers | None = None):
        self._order = {id: place for place, id in enumerate(index.rows())}
        self._options = _options()
        super().__init__(view=self._view())
        self.narrow({})

    def narrow(self, wanted: Any) -> None:
        """Look for stages; what is unknown or misshapen among the wishes is left out."""
        wanted = wanted if isinstance(wanted, dict) else {}
        chosen, query = index.clean(wanted.get("chosen")), wanted.get("query")
        query = query[:LONGEST].encode("utf8", "ignore").decode() if isinstance(query, str) else ""  # it goes back as JSON
        result = index.narrow(chosen, query)
        books = [(book, list(ids)) for book, ids in groupby(result.stages, key=lambda id: index.rows()[id].playbook)]
        self.found = {
            "chosen": chosen,
            "query": query,
            "text": say("playbooks.found", books=len(books), stages=len(result.stages)) if books else say("playbooks.nothing"),
            "books": [{"first": self._order[ids[0]], "part": self._part(book, ids)} for book, ids in books],
            "options": {id: self._counted(id, result.counts[id], chosen.get(id)) for id in index.FACETS},
            "used": [
                {"id": id, "text": self._used(id, chosen.get(id, query), None if books else n)} for id, n in result.without.items()
            ],
        }

    def read(self, id: Any) -> None:
        """Send the playbook `id`; CourseError if there is none."""
        self.opened = timeline(str(id))

    def _view(self) -> dict:
        books = handbook.playbooks()
        return {
            "lang": language(),
            "kind": say("playbooks.kind"),
            "title": say("playbooks.title", books=len(books), stages=len(self._order)),
            "longest": LONGEST,
            "facets": {id: say(f"playbooks.{id}") for id in index.FACETS},
            "books": {
                id: {
                    "title": str(book.title),
                    "facts": [_stakeholder(id), listed(handbook.terms().departments[one].name for one in book.lead), page(book.page)],
                    "stages": len(book.stages),
                }
                for id, book in books.items()
            },
            "stages": [
                {"book": row.playbook, "number": row.number, "name": _stage(id)} for id, row in index.rows().items()
            ],
            "columns": [str(one.name) for one in handbook.stakeholders().values()],
            "map": [
                self._line(f"way:{way}", say(f"playbooks.way.{way}"))
                | {"channels": [self._line(id, str(handbook.terms().channels[id].name)) for id in ids]}
                for way, ids in index.channels().items()
            ],
        }

    def _part(self, book: str, ids: list[str]) -> str:
        """Which stages were found, unless all of them were."""
        whole = len(ids) == len(handbook.playbook(book).stages)
        return "" if whole else say("playbooks.part", stages=listed(map(_stage, ids)))

    def _counted(self, facet: str, counts: dict[str, int], chosen: str | None) -> list[dict]:
        """The options that would leave any stage, and the one chosen, with how many they leave."""
        groups = [
            {
                "label": label,
                "options": [
                    (id, say("playbooks.option", name=name, n=counts.get(id, 0))) for id, name in names.items() if id in counts or id == chosen
                ],
            }
            for label, names in self._options[facet]
        ]
        return [group for group in groups if group["options"]]

    def _used(self, facet: str, value: str, without: int | None) -> str:
        """How a filter in use is named; with how many stages there are `without` it, if that is to be said."""
        label = say("playbooks.ui.query" if facet == "query" else f"playbooks.{facet}")
        names = {id: name for _, group in self._options.get(facet, []) for id, name in group.items()}
        text = say("playbooks.filter", label=label, name=names.get(value, value.strip()))
        return text if without is None else say("playbooks.widen", filter=text, n=without)

    def _line(self, channel: str, name: str) -> dict:
        """A row of the map: for each stakeholder, the stages that use the channel."""
        cells = [[self._order[id] for id in index.behind(channel, one)] for one in handbook.stakeholders()]
        return {"name": name, "cells": cells}

    def html(self) -> str:
        books = [(one["title"], *one["facts"][1:]) for one in self.view["books"].values()]
        lines = [(line["name"], *(len(cell) for cell in line["cells"])) for line in self.view["map"]]
        return static.block(
            self.view["kind"],
            self.view["title"],
            _grid([say(f"playbooks.{key}") for key in ("topic", "lead", "page")], books),
            static.heading(say("playbooks.ui.map")),
            _grid([say("playbooks.ui.way"), *self.view["columns"]], lines),
        )

    def summary(self) -> str:
        return f"playbooks: {len(self.view['books'])} playbooks, {len(self.view['stages'])} stages"


def _options() -> dict[str, list[tuple[str, dict[str, str]]]]:
    """By facet, labelled groups of names by id, of all that any stage has, in the handbook's order."""
    terms, used = handbook.terms(), index.counts(index.rows())
    channels = []
    for way, ids in index.channels().items():
        name = say(f"playbooks.way.{way}")
        names = {id: str(terms.channels[id].name) for id in ids}
        channels.append((name, {f"way:{way}": say("playbooks.way", way=name)} | names))
    audiences = [(one.of, id, str(one.name)) for id, one in terms.audiences.items() if id in used["audience"]]
    return {
        "stakeholder": [("", {id: str(one.name) for id, one in handbook.stakeholders().items()})],
        "lead": [("", {id: str(one.name) for id, one in terms.departments.items() if id in used["lead"]})],
        "channel": channels,
        "audience": [
            (say("playbooks.company") if of == "company" else _stakeholder(of), {id: name for _, id, name in members})
            for of, members in groupby(audiences, key=lambda one: one[0])
        ],
        "position": [("", {one: say(f"playbooks.position.{one}") for one in index.POSITIONS})],
    }


def _stage(id: str) -> str:
    row = index.rows()[id]
    return f"{row.number} {handbook.playbook(row.playbook).stages[row.number - 1].name}"


def _stakeholder(id: str) -> str:
    return str(handbook.stakeholders()[id.partition("-")[0]].name)


def _grid(head: list[str], rows: list[tuple]) -> str:
    """A table with a heading for every column and every row."""
    cell = f"border-bottom:1px solid {static.LINE};padding:4px 12px 4px 0;text-align:left;vertical-align:top"
    def th(said: object, scope: str, weight: int) -> str:
        return static.tag("th", escape(str(said)), scope=scope, style=f"{cell};font-weight:{weight}")

    lines = [static.tag("tr", *(th(one, "col", 600) for one in head))]
    for first, *rest in rows:
        lines.append(static.tag("tr", th(first, "row", 400), *(static.tag("td", escape(str(one)), style=cell) for one in rest)))
    return static.tag("table", *lines, style="border-collapse:collapse;margin:8px 0")
