"""A matrix for the learner's own work: one person's ratings, and those of several raters put together."""
from __future__ import annotations

import re
from typing import Any

import traitlets as t

from course import sheets
from course.answers import Answers
from course.errors import CourseError
from course.matrix import HIGH, LOW, matrix
from course.text import language, say
from course.tools import ratings, ratings_sheet, register
from course.widgets import picture, static
from course.widgets.kit import esm
from course.widgets.place import drawn
from course.widgets.register import XLSX
from course.widgets.registered import Registered

TOPICS = 20


class RatingsWidget(Registered):
    """The board of one matrix: "my ratings" and "several raters".

    The value is ``{"items": {id: {"name": ..., "at": [x, y]}}, "last": n, "me": bool}``; x and y are None until
    they are rated, `last` is the highest number given to an item, and `me` says whether one's own ratings count among
    the raters'. On the influence × importance matrix the items are the stakeholders of the register, which keeps
    their ratings; on the other they are topics, kept under "board.<matrix>". There, too, are the rating sheets
    (``"sheets": {rater: {item: [x, y]}}``). `merged` is what to draw of them.
    """

    _esm = esm("drag", "board", "matrix", "undo", "ratings")
    speaks = ("ratings",)
    merged = t.Dict(help="{raters: [{name, n}], rows: [{id, name, letter, x, y, raters, split, votes}]}").tag(sync=True)
    commands = ("form", "take", "restore", "picture", "table")
    takes = ("load",)

    def __init__(self, id: str, answers: Answers):
        self.matrix, self.registered = matrix(id), id == register.MATRIX
        self.sheets: ratings.Sheets = {}
        self._gone: tuple[str, dict] | None = None
        super().__init__(f"board.{id}", answers, view=self._view())
        try:
            self._look()
        except CourseError:  # it is told already
            self._merge()

    def _look(self) -> None:
        """Take over what is kept."""
        stored, kept = self.answers.value(self.key), self.answers.value(register.KEY)
        self.sheets = ratings.clean(stored.get("sheets") if isinstance(stored, dict) else None)
        self.there = self._record(self.fit(stored) or self.fit({}))
        self.show(self.fit(stored) or self.value)
        if self.registered:
            self.follow(register.clean(kept) or register.empty())
        self._merge()

    def recall(self) -> None:
        if self.status["tone"] != "error":  # else something here is not kept yet
            self._look()

    def fit(self, value: Any) -> dict | None:
        if not isinstance(value, dict):
            return None
        items: dict[str, dict] = {}
        given = value.get("items")
        for id, item in given.items() if isinstance(given, dict) else ():
            named = isinstance(item, dict) and isinstance(item.get("name"), str)
            if named and re.fullmatch(f"{self.prefix}[1-9][0-9]{{0,5}}", str(id)) and len(items) < self.most:
                items[id] = {"name": item["name"][: ratings.NAME], "at": _at(item.get("at"))}
        last = value.get("last")
        last = last if type(last) is int and 0 <= last < 1_000_000 else 0
        return {"items": items, "last": max([last, *(int(id[1:]) for id in items)]), "me": value.get("me") is True}

    @property
    def prefix(self) -> str:
        return "s" if self.registered else "t"

    @property
    def most(self) -> int:
        return register.MOST if self.registered else TOPICS

    def follow(self, value: dict) -> None:
        if self.registered:
            self.known = value
            items = {row["id"]: {"name": row["name"], "at": [row["influence"], row["importance"]]} for row in value["rows"] if row["name"].strip()}
            self.show((self.fit(self.value) or {"me": False}) | {"items": items, "last": value["last"]})
            self._merge()

    def save(self) -> None:
        mine = self.fit(self.value)
        if mine is None:
            return self.report(say("widget.refused"), "error")
        warning = self.warning()
        try:
            saved = self._keep(mine)
        except CourseError as error:
            self.report(str(error), "error")
        else:
            self.report(*(warning or (saved, "calm")))
        self._merge()

    def warning(self) -> tuple[str, str] | None:
        given = self.value["items"] if isinstance(self.value.get("items"), dict) else {}
        for item in given.values():
            name = item.get("name") if isinstance(item, dict) else None
            if isinstance(name, str) and len(name) > ratings.NAME:
                return say("ratings.cut", name=name[:20], limit=ratings.NAME), "error"
        return (say("ratings.cut.items", most=self.most), "error") if len(given) > self.most else None

    def _keep(self, mine: dict) -> str:
        """Keep the value in its places; gives what to say of it."""
        stored = self.answers.value(self.key)
        if isinstance(stored, dict):
            self.sheets = ratings.clean(stored.get("sheets"))  # another notebook may have loaded some
            self.there |= {"sheets": self.sheets}
        saved = self.write(self._record(mine))
        if not self.registered:
            return saved
        rows = {row["id"]: row for row in self.known["rows"]}
        for id, item in mine["items"].items():
            rows[id] = rows.get(id) or register.row(register.Stakeholder(id, item["name"]))
            rows[id] = rows[id] | dict(zip(("influence", "importance"), item["at"]))
        if len(rows) > register.MOST:
            raise CourseError("register.many", n=len(rows), most=register.MOST)
        entry = self.keep({"last": max(mine["last"], self.known["last"]), "rows": list(rows.values())})
        self.follow(entry["value"])  # with the names and ratings that another notebook gave
        return self.told(entry)

    def _record(self, mine: dict) -> dict:
        """What is kept under the board's own key."""
        items = {} if self.registered else {"items": mine["items"], "last": mine["last"]}
        return items | {"me": mine["me"], "sheets": self.sheets}

    # ---- several raters

    def form(self, kind: Any) -> None:
        """Hand out an empty rating sheet, as "csv" or else a workbook."""
        names = self._names()
        if not names:
            raise CourseError("ratings.noitems")
        rows, name = ratings_sheet.empty(self.matrix, names), say("ratings.file.form", title=self.matrix.title)
        if kind == "csv":
            return self.hand_out(f"{name}.csv", sheets.to_csv(rows), "text/csv")
        self.hand_out(f"{name}.xlsx", sheets.to_xlsx({say("ratings.form"): rows}), XLSX)

    def load(self, name: str, data: bytes) -> None:
        """Add the ratings of a filled-in sheet."""
        if not self._names():
            raise CourseError("ratings.noitems")
        read = ratings_sheet.read(data, name, self.matrix, self._names(), self.sheets)
        self._change(self.sheets | read.sheets)
        told = [say("ratings.loaded", file=name, raters=say("columns.comma").join(read.sheets))]
        if read.blank:
            told.append(say("ratings.blank", rows=say("columns.comma").join(map(str, read.blank))))
        if read.unread:
            told.append(say("ratings.unread", columns=say("columns.comma").join(read.unread)))
        self.report((" " if language() == "en" else "").join(told))

    def take(self, rater: Any) -> None:
        """Take the ratings of `rater` away; `restore` brings the last ones back."""
        if isinstance(rater, str) and rater in self.sheets:
            gone = rater, self.sheets[rater]
            self._change({name: rated for name, rated in self.sheets.items() if name != rater}, gone)
            self.report(say("ratings.removed", rater=rater))

    def restore(self) -> None:
        """Bring back the ratings that were taken away last."""
        if self._gone:
            rater, rated = self._gone
            self._change({rater: rated} | self.sheets)
            self.report(say("ratings.restored", rater=rater))

    def _change(self, given: ratings.Sheets, gone: tuple[str, dict] | None = None) -> None:
        before, self.sheets = self.sheets, given
        try:
            self.write(self._record(self.fit(self.value) or self.fit({})))
        except CourseError:
            self.sheets = before
            raise
        self._gone = gone
        self._merge()

    def _names(self) -> dict[str, str]:
        items = (self.fit(self.value) or {"items": {}})["items"]
        return {id: item["name"].strip() for id, item in items.items() if item["name"].strip()}

    def _mine(self) -> dict[str, list[int]]:
        """One's own ratings by item, of what is rated on both axes."""
        value, names = self.fit(self.value) or {"items": {}}, self._names()
        return {id: item["at"] for id, item in value["items"].items() if id in names and None not in item["at"]}

    def _given(self) -> ratings.Sheets:
        """The sheets of all who count."""
        own, value = self._mine(), self.fit(self.value)
        if not (value and value["me"] and own):
            return self.sheets
        me = say("ratings.me")
        return {me if me not in self.sheets else say("ratings.me.other"): own} | self.sheets

    def _together(self) -> list[ratings.Merged]:
        return ratings.merge(self.matrix, self._given(), self._names())

    def _merge(self) -> None:
        names, known = self._names(), set(self._names())
        rows = [
            {"id": one.item, "name": names[one.item], "letter": one.letter, "raters": one.raters, "split": one.split,
             "votes": ratings_sheet.votes(one),
             **{key: {"mean": round(axis.mean, 2), "low": axis.low, "high": axis.high} for key, axis in (("x", one.x), ("y", one.y))}}
            for one in self._together()
        ]  # fmt: skip
        raters = [{"name": rater, "n": len(known & set(rated))} for rater, rated in self.sheets.items()]
        self.merged = {"raters": raters, "rows": rows}

    # ---- what is handed out, and the static form

    def _spots(self, which: str) -> tuple[list[tuple[str, str, str]], list[tuple], list[tuple]]:
        """(number, name, class) of what is on the board "mine" or "group", its spots, and their spreads."""
        names = self._names()
        if which == "group":
            rows = self._together()
            key = [(str(n), names[one.item], one.letter) for n, one in enumerate(rows, 1)]
            spots = [(str(n), one.x.mean, one.y.mean) for n, one in enumerate(rows, 1)]
            return key, spots, [(one.x.low, one.x.high, one.y.low, one.y.high, one.split) for one in rows]
        own = self._mine()
        key = [(str(n), names[id], self.matrix.classify(*at)) for n, (id, at) in enumerate(own.items(), 1)]
        return key, [(str(n), *at) for n, at in enumerate(own.values(), 1)], []

    def picture(self, which: Any) -> None:
        """Hand out the board "mine" or "group" as a picture."""
        which = "group" if which == "group" else "mine"
        key, spots, spreads = self._spots(which)
        if not spots:
            raise CourseError("ratings.undrawn")
        title = say(f"ratings.file.{which}", title=self.matrix.title)
        svg = picture.board(self.matrix, f"{self.matrix.title} · {say(f'ratings.{which}')}", key, spots, spreads)
        self.hand_out(f"{title}.svg", svg.encode("utf8"), "image/svg+xml")

    def table(self) -> None:
        """Hand out a workbook: one's own ratings, and of several raters the merged and the single ones."""
        names, given = self._names(), self._given()
        book = {say("ratings.mine"): ratings_sheet.own(self.matrix, names, self._mine())}
        if self._together():
            book[say("ratings.group")] = ratings_sheet.group(self.matrix, names, self._together())
            book[say("ratings.single")] = ratings_sheet.single(self.matrix, names, given)
        self.hand_out(f"{say('ratings.file.table', title=self.matrix.title)}.xlsx", sheets.to_xlsx(book, freeze=(1, 1)), XLSX)

    def html(self) -> str:
        parts = []
        own = ratings_sheet.own(self.matrix, self._names(), self._mine())
        axes = [str(axis.name) for axis in (self.matrix.x, self.matrix.y)]
        head = (own[0][0], say("widget.ui.class"), *axes, say("ratings.raters"), say("ratings.votes"))
        group = [(one["name"], one["letter"], _range(one["x"]), _range(one["y"]), one["raters"], one["votes"]) for one in self.merged["rows"]]
        for which, rows in (("mine", own), ("group", [head, *group])):
            key, spots, spreads = self._spots(which)
            if spots:
                numbers = {name: n for n, name, _ in key}
                lines = [(numbers.get(row[0], ""), *("" if cell is None else cell for cell in row)) for row in rows[1:]]
                parts += [static.heading(say(f"ratings.{which}")), static.board(self.matrix, spots, spreads)]
                parts += [static.table(lines, ["", *rows[0]])]
        return static.block(say("ratings.kind"), str(self.matrix.title), *(parts or [static.prose(say("ratings.none"))]))

    def summary(self) -> str:
        split = sum(one.split for one in self._together())
        return f"{self.key}: {len(self._mine())}/{len(self._names())} rated, {len(self.sheets)} raters, {split} split"

    def _view(self) -> dict:
        return {
            "lang": language(),
            "kind": say("ratings.kind"),
            "lead": say(f"ratings.lead.{'register' if self.registered else 'topics'}"),
            "matrix": drawn(self.matrix),
            "prefix": self.prefix,
            "most": self.most,
        }


def _at(at: Any) -> list[int | None]:
    pair = at if isinstance(at, (list, tuple)) and len(at) == 2 else (None, None)
    return [one if type(one) is int and LOW <= one <= HIGH else None for one in pair]


def _range(axis: dict) -> str:
    return say("ratings.ui.range", mean=f"{axis['mean']:g}", low=axis["low"], high=axis["high"])
