"""Place items on one of the handbook's matrices."""
from __future__ import annotations

import re
from typing import Any

from course.matrix import Matrix, matrix
from course.text import say
from course.tools.ratings import rating
from course.widgets import static
from course.widgets.ask import QuestionWidget
from course.widgets.kit import esm, page

NAME = 60  # the longest name of a stakeholder one adds, in characters


class PlaceWidget(QuestionWidget):
    """A table of ratings beside the board they make. The value maps items to [x, y] ratings from 1 to 10.

    On a board of one's own the value maps own-1, own-2 ... to {"name": ..., "at": [x, y]}; one that is named
    but not placed yet has no "at".
    """

    _esm = esm("drag", "board", "matrix", "place")

    @property
    def label(self) -> str:
        return "own" if self.question.own else "place"

    @property
    def matrix(self) -> Matrix:
        return matrix(self.question.matrix)

    def drawing(self) -> dict:
        return {
            "matrix": drawn(self.matrix),
            "items": [{"id": id, "text": text} for id, text in self.names().items()] if self.question.items else [],
            "own": self.question.own,
        }

    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return None
        fitted = self._own(value) if self.question.own else {
            id: list(value[id]) for id in self.question.items if rating(value.get(id))
        }
        return fitted if fitted or not value else None

    def _own(self, value: dict) -> dict:
        fitted = {}
        for id, item in value.items():
            if len(fitted) == self.question.own:
                break
            if re.fullmatch(r"own-[1-9]\d{0,3}", str(id)) and isinstance(item, dict) and isinstance(item.get("name"), str):
                at = {"at": list(item["at"])} if rating(item.get("at")) else {}
                fitted[id] = {"name": item["name"][:NAME]} | at
        return fitted

    def warning(self) -> tuple[str, str] | None:
        given = self.value.values() if self.question.own and isinstance(self.value, dict) else ()
        names = [item["name"] for item in given if isinstance(item, dict) and isinstance(item.get("name"), str)]
        long = next((name for name in names if len(name) > NAME), None)
        return (say("ratings.cut", name=long[:20], limit=NAME), "error") if long else None

    def names(self) -> dict[str, str]:
        if self.question.own:
            return {id: item["name"] for id, item in (self.answer() or {}).items()}
        return {id: str(item.text) for id, item in self.question.items.items()}

    def placed(self) -> dict[str, list[int]]:
        """The ratings of what has been placed, by item."""
        given = self.answer() or {}
        return {id: item["at"] for id, item in given.items() if "at" in item} if self.question.own else given

    def lines(self) -> list[dict]:
        letters = {(kind.x, kind.y): letter for letter, kind in self.matrix.classes.items()}
        return [
            {
                "name": str(item.text),
                "answer": self._class(letters[item.at]),
                "why": str(item.why),
                "page": page(item.page),
            }
            for item in self.question.items.values()
        ]

    def _class(self, letter: str) -> str:
        return say("widget.class", letter=letter, name=self.matrix.classes[letter].name)

    def count(self) -> str:
        return f"{len(self.placed())}/{len(self.names())} placed"

    def figure(self) -> str:
        placed, board = self.placed(), self.matrix
        rows = [("", str(board.x.name), str(board.y.name), "")]
        for id, name in self.names().items():
            x, y = placed.get(id, ("–", "–"))
            rows.append((name, x, y, self._class(board.classify(x, y)) if id in placed else say("widget.empty")))
        spots = [(name, *placed[id]) for id, name in self.names().items() if id in placed]
        return static.board(board, spots) + static.table(rows)


def drawn(matrix: Matrix) -> dict:
    """What matrix.js draws of a matrix: its axes and classes, in the current language."""
    axes = {
        key: {part: str(getattr(axis, part)) for part in ("name", "question", "low", "high")}
        for key, axis in (("x", matrix.x), ("y", matrix.y))
    }
    classes = [
        {"letter": letter, "x": kind.x, "y": kind.y, "name": str(kind.name), "meaning": str(kind.meaning)}
        for letter, kind in matrix.classes.items()
    ]
    return axes | {"title": str(matrix.title), "classes": classes, "inferred": str(matrix.inferred or "")}
