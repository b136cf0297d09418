"""A release drafted from what is known: what is right and wrong with it, what that changes, and its text."""
from __future__ import annotations

from dataclasses import dataclass

from course.drills.scenario import Effects, Scenario
from course.drills.state import State
from course.text import language, say

NEXT = {"15": 15, "30": 30, "60": 60, "open": None, "none": None}  # when the next release is announced for
FREE = 500  # characters of one's own words: kept, not judged


@dataclass(frozen=True)
class Rule:
    """What a fault costs: points of 100, and changes of the indicators; where the handbook speaks of it."""

    points: int
    effects: Effects
    source: str


# The weights are the course's own; the sources say where the handbook speaks of the matter.
RULES = {
    "unconfirmed": Rule(20, Effects(media=-4, government=-6), "incident.activate"),
    "untrue": Rule(40, Effects(trust=-8, rumour=10), "incident.activate"),
    "speculation": Rule(30, Effects(government=-8, media=-4, partner=-4, rumour=4), "media-1"),
    "private": Rule(35, Effects(customer=-10, community=-8, government=-6), "crisis.measure"),
    "overtaken": Rule(15, Effects(media=-4, community=-3), "incident.release"),
    "missing": Rule(15, Effects(media=-4, community=-4, rumour=4), "incident.answer"),
    "unsafe": Rule(25, Effects(community=-6, customer=-4, rumour=4, safety=-8), "crisis.victims"),
    "feigned": Rule(25, Effects(media=-8, community=-6), "crisis.candour"),
    "unsaid": Rule(8, Effects(rumour=3), "incident.answer"),
    "nothing-next": Rule(15, Effects(media=-4, rumour=3), "incident.release"),
    "open-next": Rule(5, Effects(rumour=1), "incident.release"),
    "no-attitude": Rule(10, Effects(community=-4, customer=-3), "crisis.respond"),
    "promise": Rule(20, Effects(customer=-6, government=-4), "crisis.measure"),
    "blame": Rule(25, Effects(partner=-10, government=-6, media=-4), "crisis.communicate"),
    "cold": Rule(20, Effects(community=-8, customer=-8), "crisis.victims"),
}
WELCOME = Effects(media=6, community=6, customer=6, government=3, partner=2, rumour=-10)  # the first one, in time
BELATED = Effects(media=1, community=1, customer=1, rumour=-6)
NEWS = Effects(media=2, community=3, customer=2, rumour=-8)  # a later one that says something new
REPEAT = Effects(rumour=-2)  # a later one, half an hour or more after the last, that only repeats
PAUSE = 30  # minutes


@dataclass(frozen=True)
class Finding:
    """A remark on one element of a release: `rule` is a key of RULES, or "" if it is right."""

    part: str  # "facts", "unknown", "attitude", "next"
    id: str
    rule: str = ""


def findings(drill: Scenario, state: State, draft: dict) -> list[Finding]:
    """What is right and wrong with `draft` as things stand, element by element."""
    found = [Finding("facts", id, _fact_rule(drill, state, id)) for id in draft["facts"]]
    for id, fact in drill.facts.items():
        if fact.must and id not in draft["facts"] and state.confirmed(id) and not state.overtaken(drill, id):
            found.append(Finding("facts", id, "unsafe" if fact.about == "safety" else "missing"))
    for id, unknown in drill.release.unknowns.items():
        settled, said = any(state.certain(one) for one in unknown.until), id in draft["unknown"]
        if said or not settled:
            found.append(Finding("unknown", id, "feigned" if settled else "" if said else "unsaid"))
    attitude = draft["attitude"]
    fault = drill.release.attitudes[attitude].fault or "" if attitude else "no-attitude"
    found.append(Finding("attitude", attitude or "", fault))
    found.append(Finding("next", draft["next"], {"none": "nothing-next", "open": "open-next"}.get(draft["next"], "")))
    return found


def _fact_rule(drill: Scenario, state: State, id: str) -> str:
    fact, status = drill.facts[id], state.known[id]
    if fact.private:
        return "private"
    if status == "false":
        return "untrue"
    if status == "unconfirmed":
        return "speculation" if fact.about == "cause" else "unconfirmed" if fact.true else "untrue"
    return "overtaken" if state.overtaken(drill, id) else ""


def points(found: list[Finding]) -> int:
    """What a release is worth, 0–100."""
    return max(0, 100 - sum(RULES[one.rule].points for one in found if one.rule))


def effects(drill: Scenario, state: State, draft: dict, found: list[Finding]) -> list[Effects]:
    """What the release changes at `state.minute`, when it goes out."""
    earlier = [entry for entry in state.trace if entry["kind"] == "release"]
    if not earlier:
        good = [WELCOME if state.minute <= drill.first_release else BELATED]
    elif set(draft["facts"]) - {id for entry in earlier for id in entry["draft"]["facts"]}:
        good = [NEWS]
    else:
        good = [REPEAT] if state.minute - earlier[-1]["minute"] >= PAUSE else []
    return good + [RULES[one.rule].effects for one in found if one.rule]


def compose(drill: Scenario, draft: dict, minute: int) -> str:
    """The text of the release that goes out at `minute`, in the current language."""
    parts = [drill.release.attitudes[draft["attitude"]].text] if draft["attitude"] else []
    parts = [drill.facts[id].text for id in drill.facts if id in draft["facts"]] + parts
    parts += [drill.release.unknowns[id].text for id in drill.release.unknowns if id in draft["unknown"]]
    sentences = [str(one) for one in parts] + ([draft["free"]] if draft["free"] else [])
    after = NEXT[draft["next"]]
    if draft["next"] != "none":
        sentences.append(say("drill.next.at", time=drill.time(minute + after)) if after else say("drill.next.open"))
    head = say("drill.head", company=drill.company, time=drill.time(minute))
    return head + "\n" + ("" if language() == "zh" else " ").join(sentences)
