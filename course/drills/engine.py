"""The engine: what each action does, minute by minute. The same seed and log give the same run everywhere.

A log is a list of plain dicts, each with the `minute` at which it was done:

    {"do": "decide", "decision": id, "option": id, "minute": 4}
    {"do": "release", "facts": [id], "unknown": [id], "attitude": id or None, "next": key of NEXT, "free": text, "minute": 9}
    {"do": "wait", "minutes": n, "minute": 14}
"""
from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import Any

from course.drills import actions, release
from course.drills.scenario import Consequence, Effects, Option, Scenario
from course.drills.state import begin
from course.errors import CourseError
from course.text import say

LONGEST = 500  # actions in a log
SEEDS = 9999

# What the clocks and a silence do: the course's own weights.
OVERDUE = Effects(media=-8, community=-8, customer=-6, rumour=12)
UNREPORTED = Effects(government=-15)
BROKEN = Effects(media=-6, community=-6, customer=-4, rumour=6)
SILENCE, SILENT, AGAIN = Effects(rumour=3), 30, 10  # more than half an hour without a release, then every ten minutes


@cache
def draw(seed: int, id: str, span: int) -> int:
    """A whole number from -span to span that depends on `seed` and `id` alone."""
    return int.from_bytes(sha256(f"{seed}:{id}".encode()).digest()[:4], "big") % (2 * span + 1) - span


class Run:
    """A run through a drill: `state` is where it stands, `log` how it got there."""

    def __init__(self, drill: Scenario, seed: int = 1):
        if type(seed) is not int or not 1 <= seed <= SEEDS:
            raise CourseError("drill.seed", most=SEEDS)
        self.drill, self.seed = drill, seed
        self.state, self.log = begin(drill), []
        self.state.change(Effects())
        self._tick()

    def copy(self) -> Run:
        """A run that goes on by itself from here."""
        other = object.__new__(Run)
        other.drill, other.seed = self.drill, self.seed
        other.state, other.log = self.state.copy(), list(self.log)
        return other

    @property
    def ended(self) -> bool:
        return self.state.ending is not None

    def options(self, decision: str) -> dict[str, Option]:
        """The options of an open decision that can be chosen now."""
        state = self.state
        return {
            id: one for id, one in self.drill.decisions[decision].options.items()
            if state.minute >= one.when.minute and state.holds(one.when)
        }

    def act(self, action: Any) -> None:
        """Do `action` now and let its minutes pass. Raises CourseError, having changed nothing, if it cannot be done."""
        if self.ended:
            raise CourseError("drill.over")
        clean = actions.clean(self, action)
        minute = clean["minute"] = self.state.minute
        last = self.log[-1] if self.log else None
        if clean["do"] == "wait" and last and last["do"] == "wait" and last["minutes"] + clean["minutes"] <= actions.WAIT:
            self.log[-1] = last | {"minutes": last["minutes"] + clean["minutes"]}
        elif len(self.log) >= LONGEST:
            raise CourseError("drill.long", most=LONGEST)
        else:
            self.log.append(clean)
        {"decide": self._decide, "release": self._release, "wait": self._wait}[clean["do"]](clean, minute)
        if self.state.minute >= self.drill.minutes:  # what was begun in time still counts
            self._end(self.drill.minutes - 1 if clean["do"] == "wait" else minute)

    def quiet(self, most: int = 15) -> int:
        """Minutes until something arrives, opens or lapses, at most `most`: how long one may wait for news."""
        ahead = self.copy()
        for minutes in range(1, most + 1):
            before = ahead._news()
            ahead._pass(1)
            if ahead.state.minute >= self.drill.minutes or before != ahead._news():
                return minutes
        return most

    def _news(self) -> tuple[int, ...]:
        return len(self.state.trace), len(self.state.open), len(self.state.known)

    # ---- the three actions
    def _decide(self, action: dict, began: int) -> None:
        id, name = action["decision"], action["option"]
        option = self.drill.decisions[id].options[name]
        offered = tuple(self.options(id))
        del self.state.open[id]
        self._pass(option.minutes)
        self._happens(id)
        self._happens(f"{id}.{name}")
        if option.reports and "reported" not in self.state.happened:
            self._happens("reported")
        self._follow("decide", option, id=id, option=name, offered=offered, began=began)
        self._tick()
        if option.closes:
            self._end(began)

    def _release(self, action: dict, began: int) -> None:
        draft = {key: action[key] for key in ("facts", "unknown", "attitude", "next", "free")}
        found = release.findings(self.drill, self.state, draft)  # judged by what was known then
        self._pass(self.drill.release.minutes)
        before = self._levels()
        for effects in release.effects(self.drill, self.state, draft, found):
            self.state.change(effects)
        self._happens("released")
        after = release.NEXT[draft["next"]]
        self.state.promised = self.state.minute + after if after else None
        self._note("release", draft=draft, findings=found, began=began, change=self._since(before))
        self._tick()

    def _wait(self, action: dict, began: int) -> None:
        self._pass(min(action["minutes"], self.drill.minutes - began))

    # ---- time
    def _pass(self, minutes: int) -> None:
        for _ in range(minutes):
            self.state.minute += 1
            self._tick()

    def _tick(self) -> None:
        """All that this minute brings; a second time in the same minute only what has become due since."""
        state, drill = self.state, self.drill
        if state.minute > drill.minutes:
            return
        for id, fact in drill.facts.items():
            if fact.minute is not None and fact.minute <= state.minute and id not in state.known:
                self._reveal(id)
        self._clocks()
        for id in drill.injects:
            self._arrive(id)
        for id, decision in drill.decisions.items():
            opened = state.open.get(id)
            if opened is None:
                fresh = id not in state.happened and not self._taken(id)
                if fresh and decision.when.minute <= state.minute and state.holds(decision.when):
                    state.open[id] = state.minute
            elif decision.due is not None and state.minute >= opened + decision.due:
                self._lapse(id)

    def _taken(self, id: str) -> bool:
        """Whether the decision is being carried out this very moment."""
        last = self.log[-1] if self.log else {}
        return last.get("decision") == id

    def _arrive(self, id: str) -> None:
        state, inject = self.state, self.drill.injects[id]
        if id in state.happened:
            return
        if id not in state.coming:
            timed = inject.when.minute > 0
            if timed and state.minute < inject.when.minute - inject.jitter or not state.holds(inject.when):
                return  # before anything is drawn: this runs every minute for every message
            shift = draw(self.seed, id, inject.jitter)
            if timed and state.minute < inject.when.minute + shift:
                return
            state.coming[id] = state.minute + max(0, inject.delay + (0 if timed else shift))
        if state.minute >= state.coming[id]:
            if not state.holds(inject.when):  # what was coming was forestalled
                del state.coming[id]
                return
            self._bring(id)

    def _bring(self, id: str) -> None:
        if id in self.state.happened:
            return
        self._happens(id)
        self._follow("inject", self.drill.injects[id], id=id)

    def _lapse(self, id: str) -> None:
        offered = tuple(self.options(id))
        del self.state.open[id]
        self._happens(id)
        self._happens(f"{id}.late")
        self._follow("late", self.drill.decisions[id].late, id=id, offered=offered)

    def _clocks(self) -> None:
        state, drill = self.state, self.drill
        released, marks = "released" in state.happened, state.happened
        if state.minute > drill.first_release and not released and "~public" not in marks:
            self._slip("public", OVERDUE)
        if state.minute > drill.authority.minutes and "reported" not in marks and "~authority" not in marks:
            self._slip("authority", UNREPORTED)
        if state.promised is not None and state.minute > state.promised:
            state.promised = None
            self._slip("promise", BROKEN)
        # before the first release it is the lapse of the clock that breaks the silence
        since = next((one["minute"] for one in reversed(state.trace) if one["kind"] == "release"), drill.first_release + AGAIN - SILENT)
        quiet = state.minute - since - SILENT
        if quiet > 0 and quiet % AGAIN == 1 and marks.get("~silence") != state.minute:
            self._slip("silence", SILENCE)

    def _slip(self, what: str, effects: Effects) -> None:
        before = self._levels()
        self.state.happened[f"~{what}"] = self.state.minute
        self.state.change(effects)
        self._note("slip", id=what, change=self._since(before))

    def _end(self, last: int) -> None:
        """End the drill. What came up after `last`, the last minute in which one could act, was never really asked."""
        if not self.ended:
            self.state.open = {id: opened for id, opened in self.state.open.items() if opened <= last}
            endings = self.drill.endings.items()
            self.state.ending = next(id for id, one in endings if self.state.holds(one.when))
            self._note("end", id=self.state.ending, change={})

    # ---- what follows
    def _follow(self, kind: str, one: Consequence, **what: Any) -> None:
        before = self._levels()
        self.state.change(one.effects)
        for id in one.reveals:
            self._reveal(id)
        for id in one.checks:
            self._settle(id)
        self._note(kind, **what, change=self._since(before))
        for id in one.brings:
            self._bring(id)

    def _reveal(self, id: str) -> None:
        if id in self.state.known:
            return
        if self.drill.facts[id].unconfirmed:
            self.state.known[id] = "unconfirmed"
            self._happens(id)
        else:
            self._settle(id)

    def _settle(self, id: str) -> None:
        self.state.known[id] = "confirmed" if self.drill.facts[id].true else "false"
        self._happens(id)

    def _happens(self, event: str) -> None:
        self.state.happened.setdefault(event, self.state.minute)

    def _note(self, kind: str, **what: Any) -> None:
        self.state.trace.append({"minute": self.state.minute, "kind": kind, **what})

    def _levels(self) -> dict[str, int]:
        state = self.state
        return {**state.trust, "rumour": state.rumour, "safety": state.safety}

    def _since(self, before: dict[str, int]) -> dict[str, int]:
        return {name: level - before[name] for name, level in self._levels().items() if level != before[name]}


def replay(drill: Scenario, seed: Any, log: Any) -> Run:
    """The run that `log` tells of. Raises CourseError, with the position, at the first action that could not be done."""
    run = Run(drill, seed)
    if not isinstance(log, list):
        raise CourseError("drill.log", position=0, problem=say("drill.action"))
    for position, action in enumerate(log, 1):
        told = action.get("minute", run.state.minute) if isinstance(action, dict) else None
        try:
            if isinstance(action, dict) and (type(told) is not int or told != run.state.minute):
                raise CourseError("drill.minute", told=told, minute=run.state.minute)
            run.act(action)
        except CourseError as error:
            raise CourseError("drill.log", position=position, problem=error) from None
    return run
