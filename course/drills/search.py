"""Try the ways through a drill: which endings, messages, decisions and options can be met, and where one gets stuck.

First one way in each style (careful, middling, reckless ...), then every choice in every open decision, oldest first,
and leaving it open too; releases are tried in three kinds. Ways that meet in nearly the same state are followed once.
The search stops when nothing is left to find, else at a bound. So what it finds is certain; what it does not find is
all but certain not to exist.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterator

from course.drills.engine import Run
from course.drills.release import PAUSE
from course.drills.scenario import Scenario, When

LIMIT = 6000  # states looked at
SEEDS = (1, 2)
STYLES = ("good", "middling", "poor", "late")  # how decisions are taken: by their rating, or not in time
KINDS = ("careful", "thin", "reckless", "none")  # how releases are written


@dataclass
class Found:
    """What the search met: endings, events, and decisions in which none of the options could be chosen."""

    endings: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    stuck: set[str] = field(default_factory=set)
    states: int = 0
    complete: bool = True  # whether all there was to find was found, or all ways were followed

    def lacks(self, drill: Scenario) -> bool:
        """Whether something of `drill` has not been met yet."""
        chosen = {f"{id}.{option}" for id, one in drill.decisions.items() for option in one.options}
        return not (self.endings >= drill.endings.keys() and self.events >= chosen | {*drill.facts, *drill.injects, *drill.decisions})


def explore(drill: Scenario, limit: int = LIMIT) -> Found:
    """Explore `drill`, from the extremes inwards: ways of one kind of choice first, then all others, up to `limit`."""
    found = Found()
    for seed in SEEDS:
        for style in STYLES:
            for kind in KINDS:
                for run in play(drill, seed, style, kind):
                    _look(run, found)
    seen: set[tuple] = set()
    heap = [Run(drill, SEEDS[0])]
    # nobody gets stuck where each decision has an option without a condition
    safe = all(any(option.when == When() for option in one.options.values()) for one in drill.decisions.values())
    while heap and (not safe or found.lacks(drill)):
        if found.states >= limit:
            found.complete = False
            break
        run = heap.pop(found.states * 7919 % len(heap))  # now deep, now wide, and the same every time
        found.states += 1
        _look(run, found)
        if run.ended:
            continue
        for action in _moves(run):
            after = run.copy()
            after.act(action)
            mark = _signature(after)
            if mark not in seen:
                seen.add(mark)
                heap.append(after)
    return found


def play(drill: Scenario, seed: int, style: str, kind: str) -> Iterator[Run]:
    """A run in one of STYLES and one of KINDS, before each of its actions and at its end."""
    run = Run(drill, seed)
    while not run.ended:
        yield run
        open = [id for id in run.state.open if run.options(id)] if style != "late" else []
        release = draft(run, kind) if kind != "none" and _due(run) else None
        if release and release["facts"]:
            run.act(release)
        elif open:
            options = run.options(open[0])
            wanted = next((id for id, one in options.items() if one.rating == style), next(iter(options)))
            run.act({"do": "decide", "decision": open[0], "option": wanted})
        else:
            run.act({"do": "wait", "minutes": run.quiet(5)})
    yield run


def draft(run: Run, kind: str) -> dict:
    """A release as things stand: "careful" does all that the handbook asks, "thin" and "reckless" do not."""
    drill, state = run.drill, run.state
    sure = [id for id in state.known if state.confirmed(id) and not drill.facts[id].private and not state.overtaken(drill, id)]
    best = next(id for id, one in drill.release.attitudes.items() if not one.fault)
    worst = next((id for id, one in drill.release.attitudes.items() if one.fault), best)
    open = [id for id, one in drill.release.unknowns.items() if not any(state.certain(fact) for fact in one.until)]
    if kind == "careful":
        chosen = {"facts": sure, "unknown": open, "attitude": best, "next": "30"}
    elif kind == "thin":
        chosen = {"facts": sure[:1], "unknown": [], "attitude": None, "next": "none"}
    else:
        chosen = {"facts": list(state.known), "unknown": [], "attitude": worst, "next": "none"}
    return {"do": "release", "free": ""} | chosen


def _due(run: Run) -> bool:
    """Whether a release is due: halfway to the limit, then soon enough for one decision more within half an hour."""
    sent = [entry["minute"] for entry in run.state.trace if entry["kind"] == "release"]
    if not sent:
        return run.state.minute >= run.drill.first_release // 2
    return run.state.minute - sent[-1] >= PAUSE - 2 * run.drill.release.minutes


def _moves(run: Run) -> list[dict]:
    moves = [{"do": "wait", "minutes": run.quiet(15)}]
    open = next((id for id in run.state.open if run.options(id)), None)
    if open:
        moves += [{"do": "decide", "decision": open, "option": id} for id in run.options(open)]
    if _due(run):
        moves += [one for one in (draft(run, kind) for kind in KINDS[:3]) if one["facts"]]
    return moves


def _look(run: Run, found: Found) -> None:
    """Note what has been met so far on this way."""
    found.events |= run.state.happened.keys()
    if run.ended:
        found.endings.add(run.state.ending)
    else:
        found.stuck |= {id for id in run.state.open if not run.options(id)}


def _signature(run: Run) -> tuple:
    """What makes two ways the same for the search: what happened, and roughly when and how well."""
    state = run.state
    levels = state.mean_trust() // 8, state.rumour // 12, state.safety // 12
    return state.minute // 6, levels, frozenset(state.happened), state.ending
