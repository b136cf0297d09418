"""The radar chart as shapes that the browser and a static page draw alike: [element, attributes, text or shapes ...].

The two lines differ in stroke and marks, not in colour alone: broken with open circles, and whole with filled squares.
"""
from __future__ import annotations

from html import escape

from course.widgets import static

STYLE = {
    "before": {"stroke": static.INK, "dash": {"stroke-dasharray": "6 5"}, "fill": static.PAPER},
    "after": {"stroke": static.ACCENT, "dash": {}, "fill": static.ACCENT},
}


def shapes(chart: dict, label: str) -> list:
    """The drawing of a chart of `course.tools.radar`, with `label` as its text alternative."""
    (width, height), (cx, cy) = chart["size"], chart["centre"]
    grid, text = {"fill": "none", "stroke": static.LINE}, {"fill": static.INK, "font-size": 14}
    parts = [["polygon", grid | {"points": ring["points"]}] for ring in chart["rings"]]
    for axis in chart["axes"]:
        parts.append(["line", grid | {"x1": cx, "y1": cy, "x2": axis["x"], "y2": axis["y"]}])
        place = text | {"x": axis["tx"], "y": axis["ty"], "text-anchor": axis["anchor"]}
        parts.append(["text", place, ["tspan", {"font-weight": 600}, axis["no"]], ["tspan", {"class": "word"}, f" {axis['word']}"]])
    parts += [["text", text | {"x": ring["x"], "y": ring["y"]}, str(ring["at"])] for ring in chart["rings"]]
    for line in chart["lines"]:
        parts += _line(line["id"], line["path"], line["marks"])
    return _svg(width, height, parts, {"role": "img", "aria-label": label, "style": f"max-width:{width}px;width:100%"})


def sample(id: str) -> list:
    """A piece of the line `id`, for the legend."""
    return _svg(48, 16, _line(id, "M2 8L46 8", [[24, 8]]), {"aria-hidden": "true", "width": 48, "height": 16})


def html(shape: list) -> str:
    """A shape as static SVG."""
    name, attributes, *inner = shape
    return static.tag(name, *(html(one) if isinstance(one, list) else escape(one) for one in inner), **attributes)


def _svg(width: int, height: int, parts: list, more: dict) -> list:
    return ["svg", {"viewBox": f"0 0 {width} {height}"} | more, *parts]


def _line(id: str, path: str, marks: list) -> list:
    style = STYLE[id]
    pen = {"class": id, "stroke": style["stroke"], "stroke-width": 2}
    spot = pen | {"fill": style["fill"]}
    if id == "before":
        dots = [["circle", spot | {"cx": x, "cy": y, "r": 4}] for x, y in marks]
    else:
        dots = [["rect", spot | {"x": x - 4, "y": y - 4, "width": 8, "height": 8}] for x, y in marks]
    return [["path", pen | style["dash"] | {"d": path, "fill": "none"}], *dots]
