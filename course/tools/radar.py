"""A radar chart as plain numbers: where the rings, axes, labels and lines stand. Browser and static page draw them alike."""
from __future__ import annotations

from math import cos, pi, sin
from typing import Mapping, Sequence

WIDTH, HEIGHT, RADIUS = 500, 316, 118
CENTRE = (WIDTH / 2, HEIGHT / 2 + 6)
AWAY = 14  # from the outer ring to its labels


def radar(labels: Sequence[str], series: Mapping[str, Sequence[float | None]], highest: int) -> dict:
    """The chart of `series` ({id: a value from 0 to `highest` for each label, None where there is none}).

    The centre is 0, so that the lowest rating is a point on its axis like any other. Gives ``{"size": [width, height], "centre": [x, y],
    "rings": [{"at", "points", "x", "y"}], "axes": [{"no", "word", "x", "y", "tx", "ty", "anchor"}],
    "lines": [{"id", "path", "marks": [[x, y]]}]}`` in units of the drawing; a line is broken where a value is missing.
    """
    count = len(labels)

    def ring(value: float) -> list[list[float]]:
        return [_spot(k, count, RADIUS * value / highest) for k in range(count)]

    axes = []
    for k, (label, (x, y)) in enumerate(zip(labels, ring(highest))):
        tx, ty = _spot(k, count, RADIUS + AWAY)
        side = sin(2 * pi * k / count)
        anchor = "middle" if abs(side) < 0.2 else "start" if side > 0 else "end"
        axes.append({"no": str(k + 1), "word": label, "x": x, "y": y, "tx": tx, "ty": round(ty + 5, 1), "anchor": anchor})
    rings = [
        {"at": at, "points": " ".join(f"{x},{y}" for x, y in ring(at)), "x": CENTRE[0] + 4, "y": ring(at)[0][1] + 12}
        for at in range(1, highest + 1)
    ]
    lines = []
    for id, values in series.items():
        spots = [None if value is None else _spot(k, count, RADIUS * value / highest) for k, value in enumerate(values)]
        lines.append({"id": id, "path": _path(spots), "marks": [spot for spot in spots if spot]})
    return {"size": [WIDTH, HEIGHT], "centre": list(CENTRE), "rings": rings, "axes": axes, "lines": lines}


def _spot(k: int, count: int, distance: float) -> list[float]:
    angle = 2 * pi * k / count
    return [round(CENTRE[0] + distance * sin(angle), 1), round(CENTRE[1] - distance * cos(angle), 1)]


def _path(spots: Sequence[list[float] | None]) -> str:
    """Lines between neighbours that both have a value, the last and the first included."""
    pairs = zip(spots, [*spots[1:], *spots[:1]])
    return "".join(f"M{a[0]} {a[1]}L{b[0]} {b[1]}" for a, b in pairs if a and b)
