"""Try the ways through a drill: which endings, messages, decisions and options can be met, and where one gets stuck.

Every choice is tried in every open decision, oldest first, and leaving it open too; releases are tried in three
kinds (careful, thin, reckless). Ways that meet in nearly the same state are followed once; the number of ways is
bounded. So what the search finds is certain; what it does not find is all but certain not to exist.
"""
from __future__ import annotations

from dataclasses import dataclass, field

from course.drills.engine import Run
from course.drills.release import PAUSE
from course.drills.scenario import Scenario

LIMIT = 6000  # states looked at
SEEDS = (1, 2)


@dataclass
class Found:
    """What the search met: endings with the number of ways to each, events, decisions, chosen options, dead ends."""

    endings: dict[str, int] = field(default_factory=dict)
    events: set[str] = field(default_factory=set)
    stuck: dict[str, list[dict]] = field(default_factory=dict)  # decisions without a choice, and the way there
    states: int = 0
    complete: bool = True


def explore(drill: Scenario, limit: int = LIMIT) -> Found:
    """Explore `drill`, from the extremes inwards: ways of one kind of choice first, then all others, up to `limit`."""
    found = Found()
    for seed in SEEDS:
        for style in ("good", "middling", "poor", "late"):
            for kind in ("careful", "thin", "reckless", "none"):
                _straight(Run(drill, seed), style, kind, found)
    seen: set[tuple] = set()
    heap = [Run(drill, SEEDS[0])]
    while heap:
        if found.states >= limit:
            found.complete = False
            break
        run = heap.pop(found.states * 7919 % len(heap))  # now deep, now wide, and the same every time
        found.states += 1
        if run.ended:
            _end(run, found)
            continue
        for action in _moves(run, found):
            after = run.copy()
            after.act(action)
            mark = _signature(after)
            if mark not in seen:
                seen.add(mark)
                heap.append(after)
    return found


def draft(run: Run, kind: str) -> dict:
    """A release as things stand: "careful" does all that the handbook asks, "thin" and "reckless" do not."""
    drill, state = run.drill, run.state
    sure = [id for id in state.known if state.confirmed(id) and not drill.facts[id].private and not state.overtaken(drill, id)]
    best = next(id for id, one in drill.release.attitudes.items() if not one.fault)
    worst = next((id for id, one in drill.release.attitudes.items() if one.fault), best)
    open = [id for id, one in drill.release.unknowns.items() if not any(state.confirmed(fact) for fact in one.until)]
    if kind == "careful":
        chosen = {"facts": sure, "unknown": open, "attitude": best, "next": "30"}
    elif kind == "thin":
        chosen = {"facts": sure[:1], "unknown": [], "attitude": None, "next": "none"}
    else:
        chosen = {"facts": list(state.known), "unknown": [], "attitude": worst, "next": "none"}
    return {"do": "release", "free": ""} | chosen


def _straight(run: Run, style: str, kind: str, found: Found) -> None:
    """One way to the end in one style: every decision by its rating, or none in time; releases of one kind."""
    while not run.ended:
        due = _due(run)
        open = [id for id in run.state.open if run.options(id)] if style != "late" else []
        _stuck(run, found)
        if kind != "none" and due and run.state.known:
            action = draft(run, kind)
            action = action if action["facts"] else None
        else:
            action = None
        if action is None and open:
            options = run.options(open[0])
            wanted = next((id for id, one in options.items() if one.rating == style), next(iter(options)))
            action = {"do": "decide", "decision": open[0], "option": wanted}
        run.act(action or {"do": "wait", "minutes": run.quiet(10)})
    _end(run, found)


def _due(run: Run) -> bool:
    sent = [entry["minute"] for entry in run.state.trace if entry["kind"] == "release"]
    return run.state.minute >= run.drill.first_release - run.drill.release.minutes - 3 if not sent else run.state.minute - sent[-1] >= PAUSE - run.drill.release.minutes


def _moves(run: Run, found: Found) -> list[dict]:
    _stuck(run, found)
    moves = [{"do": "wait", "minutes": run.quiet(15)}]
    open = next((id for id in run.state.open if run.options(id)), None)
    if open:
        moves += [{"do": "decide", "decision": open, "option": id} for id in run.options(open)]
    if _due(run):
        drafts = [draft(run, kind) for kind in ("careful", "thin", "reckless")]
        moves += [one for one in drafts if one["facts"]]
    return moves


def _stuck(run: Run, found: Found) -> None:
    for id in run.state.open:
        if id not in found.stuck and not run.options(id):
            found.stuck[id] = run.log


def _end(run: Run, found: Found) -> None:
    found.endings[run.state.ending] = found.endings.get(run.state.ending, 0) + 1
    found.events |= run.state.happened.keys()


def _signature(run: Run) -> tuple:
    """What makes two ways the same for the search: what happened, and roughly when and how well."""
    state = run.state
    levels = state.mean_trust() // 8, state.rumour // 12, state.safety // 12
    return state.minute // 6, levels, frozenset(state.happened), state.ending
