"""The runs somebody has made of one drill, as plain data to keep: ``{"runs": [run], "current": run or None}``.

A run is ``{"n": number, "seed", "mode", "pace", "log", "ended": id of the ending or None}``. Two windows may show the
same drill, each with a run of its own: what one keeps the other takes over, so that nothing done is lost.
"""
from __future__ import annotations

from typing import Any

KEPT = 50  # earlier runs; of more, the oldest that were broken off go first, then the oldest
PACES = (3, 6, 10)  # seconds a minute of the drill takes in timed mode


class Runs:
    """`earlier` runs in the order of their numbers, and the `current` one; `strange` is what could not be read."""

    def __init__(self, found: Any = None):
        self.earlier: list[dict] = []
        self.current: dict | None = None
        self.strange: list = []
        earlier, self.current, self.strange = _read(found)
        for one in earlier:
            self._add(one)

    def data(self) -> dict:
        """What to keep. What could not be read is kept as it was found."""
        return {"runs": [*self.strange, *self.earlier], "current": self.current}

    def begin(self, seed: int, mode: str, pace: int) -> None:
        """A new current run."""
        self.shelve()
        self.current = {"n": self._fresh(), "seed": seed, "mode": mode, "pace": pace, "log": [], "ended": None}

    def shelve(self) -> None:
        """Put the current run, if anything was done in it, among the earlier ones."""
        one, self.current = self.current, None
        if one and one["log"]:
            self._add(one)

    def take(self, found: Any) -> None:
        """Take over what another window has kept meanwhile."""
        theirs, current, strange = _read(found)
        self.strange += [one for one in strange if one not in self.strange]
        for one in [*theirs, *([current] if current else [])]:
            if one["log"] and not any(_reaches(mine, one) for mine in self._all()):
                self.earlier = [mine for mine in self.earlier if not _reaches(one, mine)]
                if self.current and self.current["n"] == one["n"]:  # notes go with the number of a finished run
                    self.current = self.current | {"n": max(1 + one["n"], self._fresh())}
                self._add(one)

    def _all(self) -> list[dict]:
        return [*self.earlier, *([self.current] if self.current else [])]

    def _fresh(self) -> int:
        """A number that no run has yet."""
        return 1 + max((one["n"] for one in self._all()), default=0)

    def _add(self, one: dict) -> None:
        if any(mine["n"] == one["n"] for mine in self._all()):
            one = one | {"n": self._fresh()}
        self.earlier = sorted([*self.earlier, one], key=lambda one: one["n"])
        while len(self.earlier) > KEPT:
            self.earlier.remove(min(self.earlier, key=lambda one: (one["ended"] is not None, one["n"])))


def _read(found: Any) -> tuple[list[dict], dict | None, list]:
    """What was kept: earlier runs, the current one, and what is no run."""
    if found is None:
        return [], None, []
    if not isinstance(found, dict) or not isinstance(found.get("runs"), list):
        return [], None, [found]
    current = found.get("current")
    strange = [one for one in [*found["runs"], *([] if current is None else [current])] if not _run(one)]
    return [_whole(one) for one in found["runs"] if _run(one)], _whole(current) if _run(current) else None, strange


def _run(one: Any) -> bool:
    """Whether something has the form of a run; whether it can be replayed is another matter."""
    return (
        isinstance(one, dict) and type(one.get("n")) is int and one["n"] > 0 and "seed" in one
        and isinstance(one.get("log"), list) and one.get("pace") in (0, *PACES)
    )


def _whole(run: dict) -> dict:
    return {"mode": "timed" if run["pace"] else "untimed", "ended": None} | run


def _reaches(one: dict, other: dict) -> bool:
    """Whether `one` stands where `other` does or goes on from there; the last wait of `other` may have grown."""
    if one["seed"] != other["seed"] or other["ended"] is not None and one["n"] != other["n"]:
        return False
    log, begun = one["log"], other["log"]
    if len(log) < len(begun) or not begun:
        return not begun
    last, now = begun[-1], log[len(begun) - 1]
    grown = all(isinstance(step, dict) and step.get("do") == "wait" for step in (last, now)) and last.get("minute") == now.get("minute")
    return log[: len(begun) - 1] == begun[:-1] and (last == now or grown and _minutes(last) <= _minutes(now))


def _minutes(wait: dict) -> int:
    return wait["minutes"] if isinstance(wait.get("minutes"), int) else 0
