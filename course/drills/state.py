"""Where a run stands: minute, indicators, what happened, what is known, and the trace that the debrief reads."""
from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field

from course.drills.scenario import PARTIES, Effects, Levels, Scenario, When


@dataclass
class State:
    """Minutes count from the incident; indicators are 0–100.

    `happened` maps the ids of events to the minute they happened, `known` maps facts to "confirmed", "unconfirmed"
    or "false". `trace` is the story so far: ``{minute, kind, ...}`` for every message, choice, release and lapse.
    `series` holds ``(minute, mean trust, rumour, safety)`` at every change.
    """

    minute: int
    trust: dict[str, int]
    rumour: int
    safety: int
    happened: dict[str, int] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    open: dict[str, int] = field(default_factory=dict)  # decisions, and the minute each opened
    coming: dict[str, int] = field(default_factory=dict)  # injects whose condition holds, and the minute they arrive
    promised: int | None = None  # the minute for which the next release was announced
    ending: str | None = None
    trace: list[dict] = field(default_factory=list)
    series: list[tuple[int, int, int, int]] = field(default_factory=list)

    def copy(self) -> State:
        """A state that goes its own way; entries of trace and series are never changed, so they are shared."""
        other = copy(self)
        for name in ("trust", "happened", "known", "open", "coming", "trace", "series"):
            setattr(other, name, copy(getattr(self, name)))
        return other

    def mean_trust(self) -> int:
        """The mean trust of the five stakeholders, rounded half up."""
        return (2 * sum(self.trust.values()) + len(self.trust)) // (2 * len(self.trust))

    def level(self, name: str) -> int:
        """The indicator `name`: trust (the mean), a stakeholder, rumour or safety."""
        if name == "trust":
            return self.mean_trust()
        return self.trust[name] if name in self.trust else getattr(self, name)

    def change(self, effects: Effects) -> None:
        """Let `effects` act; indicators stay within 0–100."""
        for party in PARTIES:
            self.trust[party] = _within(self.trust[party] + effects.trust + getattr(effects, party))
        self.rumour = _within(self.rumour + effects.rumour)
        self.safety = _within(self.safety + effects.safety)
        point = (self.minute, self.mean_trust(), self.rumour, self.safety)
        if self.series and self.series[-1][0] == self.minute:
            self.series[-1] = point
        else:
            self.series.append(point)

    def holds(self, when: When) -> bool:
        """Whether the condition holds now, its minute aside."""
        happened = self.happened
        return (
            all(one in happened for one in when.after)
            and (not when.any or any(one in happened for one in when.any))
            and not any(one in happened for one in when.without)
            and all(self.level(name) >= bound for name, bound in _bounds(when.at_least))
            and all(self.level(name) <= bound for name, bound in _bounds(when.at_most))
        )

    def confirmed(self, fact: str) -> bool:
        """Whether `fact` is known for certain."""
        return self.known.get(fact) == "confirmed"

    def certain(self, fact: str) -> bool:
        """Whether it is known for certain that `fact` is so, or that it is not."""
        return self.known.get(fact) in ("confirmed", "false")

    def overtaken(self, drill: Scenario, fact: str) -> bool:
        """Whether a later fact has taken the place of `fact`."""
        until = drill.facts[fact].until
        return until is not None and self.confirmed(until)


def begin(drill: Scenario) -> State:
    """The state before minute 0."""
    start = drill.start
    return State(0, start.trust.model_dump(), start.rumour, start.safety)


def _within(level: int) -> int:
    return max(0, min(100, level))


def _bounds(levels: Levels) -> list[tuple[str, int]]:
    return [(name, bound) for name, bound in levels if bound is not None]
