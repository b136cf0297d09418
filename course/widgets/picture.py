"""A board as a picture file: self-contained SVG on white, to put into a document or a slide."""
from __future__ import annotations

import re
from html import escape

from course.widgets.static import ACCENT, FONT, INK, QUIET, board as drawn, tag

LINES, COLUMN = 20, 300  # names in a column of the key, and its width in px


def board(matrix, title: str, key: list[tuple[str, str, str]], spots: list[tuple], spreads: list[tuple]) -> str:
    """The matrix with numbers on it (see `static.board`), and beside it the key: (number, name, class) each."""
    columns = -(-len(key) // LINES)
    width, height = 490 + COLUMN * columns, 520
    parts = [
        tag("rect", width=width, height=height, fill="#fff"),
        _text(title, 24, 36, INK, 18),
        drawn(matrix, spots, spreads, x=24, y=56, width=432, height=430, style=""),
    ]
    for n, (number, name, letter) in enumerate(key):
        x, y = 490 + COLUMN * (n // LINES), 72 + 21 * (n % LINES)
        parts += [_text(number, x, y, ACCENT, 13), _text(_short(name), x + 26, y, INK, 13), _text(letter, x + 262, y, QUIET, 13)]
    size = {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"}
    svg = tag("svg", *parts, xmlns="http://www.w3.org/2000/svg", **size, role="img", aria_label=title)
    return re.sub(r"var\(--[\w-]+,([^()]*)\)", r"\1", svg)  # other programs know no variables: the light colours


def _text(said: str, x: int, y: int, fill: str, size: int) -> str:
    return tag("text", escape(said), x=x, y=y, fill=fill, style=f"font-family:{FONT};font-size:{size}px")


def _short(name: str) -> str:
    """`name` as far as it fits into a column; Chinese takes twice the room."""
    room = 0
    for place, letter in enumerate(name):
        room += 2 if ord(letter) > 0x2E80 else 1
        if room > 34:
            return name[: place - 1] + "…"
    return name
