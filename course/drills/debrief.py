"""The structured debrief of a run (what happened, what the handbook says, what to do differently), and two runs compared."""
from __future__ import annotations

from course.drills.engine import Run
from course.drills.release import RULES, Finding, compose, points
from course.drills.scenario import Effects, Option, source
from course.drills.scene import LEVELS, name_of, story
from course.drills.score import WEIGHTS, WORTH, score
from course.text import say

COSTLY = 3  # how many points "what to do differently" has at most
QUARTER = 15  # minutes
SLIPS = {"public": ("incident.release", 80), "authority": ("government-8", 60), "promise": ("incident.release", 40)}


def debrief(run: Run) -> dict:
    """The debrief of a finished run, as plain data in the current language."""
    drill, state = run.drill, run.state
    ending, found = drill.endings[state.ending], score(run)
    started = (*(getattr(drill.start.trust, name) for name in LEVELS[:5]), drill.start.rumour, drill.start.safety)
    return {
        "ending": {"rating": say(f"drill.rating.{ending.rating}"), "title": str(ending.title), "text": str(ending.text)},
        "total": found.total,
        "parts": [
            {"name": say(f"drill.part.{name}"), "weight": WEIGHTS[name], "points": part.points, "why": " ".join(part.reasons)}
            for name, part in found.parts.items()
        ],
        "levels": [{"name": name_of(name), "from": before, "to": state.level(name)} for name, before in zip(LEVELS, started)],
        "happened": [story(run, entry) for entry in state.trace],
        "decisions": [_decided(run, entry) for entry in state.trace if entry["kind"] in ("decide", "late")]
        + [_open(run, id) for id in state.open],
        "releases": [_sent(run, entry) for entry in state.trace if entry["kind"] == "release"],
        "different": _different(run),
    }


def compare(one: Run, other: Run) -> dict:
    """Two runs of the same drill side by side: choices, scores, and the course of trust, rumour and safety."""
    runs, drill = (one, other), one.drill
    scores = [score(run) for run in runs]
    decisions = [id for id in drill.decisions if any(id in run.state.happened for run in runs)]
    rows = [[say("drill.total"), *(str(found.total) for found in scores)]]
    rows += [[say(f"drill.part.{name}"), *(str(found.parts[name].points) for found in scores)] for name in WEIGHTS]
    endings = [str(drill.endings[run.state.ending].title) if run.ended else "–" for run in runs]
    return {
        "rows": [[say("drill.ending"), *endings], *rows],
        "choices": [[str(drill.decisions[id].question), *(_chosen(run, id) for run in runs)] for id in decisions],
        "sent": [say("drill.releases"), *(_times(run) for run in runs)],
        "curves": [_curve(runs, n, name_of(name)) for n, name in enumerate(("trust", "rumour", "safety"), 1)],
        "minutes": max(run.state.minute for run in runs),
    }


def remark(run: Run, finding: Finding) -> dict:
    """A remark on one element of a release, with its reason and source."""
    drill = run.drill
    part, id, rule = finding.part, finding.id, finding.rule
    text = {
        "facts": lambda: drill.facts[id].text, "unknown": lambda: drill.release.unknowns[id].text,
        "attitude": lambda: drill.release.attitudes[id].text if id else say("drill.noattitude"), "next": lambda: say(f"drill.next.{id}"),
    }[part]()
    if part == "attitude" and id:
        attitude = drill.release.attitudes[id]
        why, name = str(attitude.why), attitude.source
    else:
        why = say(f"drill.rule.{rule}") if rule else say(f"drill.right.{part}")
        name = RULES[rule].source if rule else ""
    return {"name": str(text), "right": not rule, "why": why, "page": cite(name) if name else None}


def cite(name: str) -> str:
    """How a source is cited: its name and page."""
    title, page = source(name)
    return title if page is None else say("drill.cite", name=title, page=page)


def _best(run: Run, id: str) -> Option:
    options = run.drill.decisions[id].options.values()
    return max(options, key=lambda one: WORTH[one.rating])


def _decided(run: Run, entry: dict) -> dict:
    decision = run.drill.decisions[entry["id"]]
    one = decision.late if entry["kind"] == "late" else decision.options[entry["option"]]
    rating = "late" if entry["kind"] == "late" else one.rating
    yours = say("drill.none") if rating == "late" else str(one.text)
    return _judged(run, entry["id"], rating, yours, str(one.why), one.source) | {"time": run.drill.time(entry["minute"])}


def _open(run: Run, id: str) -> dict:
    """A decision that was still open when the drill ended."""
    best = _best(run, id)
    return _judged(run, id, "late", say("drill.none"), str(best.why), best.source) | {"time": ""}


def _judged(run: Run, id: str, rating: str, yours: str, why: str, name: str) -> dict:
    best = _best(run, id)
    better = None if rating == "good" else {"text": str(best.text), "why": str(best.why), "page": cite(best.source)}
    return {
        "id": id, "question": str(run.drill.decisions[id].question), "yours": yours, "rating": rating,
        "word": say(f"drill.rating.{rating}"), "why": why, "page": cite(name), "better": better,
    }


def _sent(run: Run, entry: dict) -> dict:
    return {
        "time": run.drill.time(entry["minute"]), "points": points(entry["findings"]),
        "text": compose(run.drill, entry["draft"], entry["minute"]),
        "notes": [remark(run, one) for one in entry["findings"]],
    }


def _different(run: Run) -> list[dict]:
    """The costliest choices, faults of releases and missed clocks, each with the better way."""
    costs = []
    for entry in run.state.trace:
        if entry["kind"] in ("decide", "late"):
            told = _decided(run, entry)
            if told["better"]:
                decision = run.drill.decisions[entry["id"]]
                effects = (decision.late if told["rating"] == "late" else decision.options[entry["option"]]).effects
                cost = 60 - WORTH.get(told["rating"], 0) // 2 + _good(_best(run, entry["id"]).effects) - _good(effects)
                costs.append((cost, {"what": told["question"], "yours": told["yours"], "better": told["better"]["text"], "why": told["better"]["why"], "page": told["better"]["page"]}))
        elif entry["kind"] == "slip":
            name, cost = SLIPS[entry["id"]]
            told = {"what": say(f"drill.slip.{entry['id']}"), "yours": "", "better": say(f"drill.mend.{entry['id']}"), "why": "", "page": cite(name)}
            costs.append((cost, told))
    lost: dict[str, int] = {}
    for entry in run.state.trace:
        for finding in entry.get("findings", ()):
            if finding.rule:
                lost[finding.rule] = lost.get(finding.rule, 0) + RULES[finding.rule].points
    for rule, cost in lost.items():
        told = {"what": say("drill.inreleases"), "yours": "", "better": say(f"drill.rule.{rule}"), "why": "", "page": cite(RULES[rule].source)}
        costs.append((cost, told))
    return [told for _, told in sorted(costs, key=lambda pair: -pair[0])[:COSTLY]]


def _good(effects: Effects) -> int:
    """How much good some effects do, in one number; the weights only rank what to speak of first."""
    trust = 5 * effects.trust + effects.government + effects.customer + effects.partner + effects.media + effects.community
    return trust + effects.safety - effects.rumour


def _chosen(run: Run, id: str) -> str:
    for entry in run.state.trace:
        if entry.get("id") == id and entry["kind"] in ("decide", "late"):
            time = run.drill.time(entry["minute"])
            if entry["kind"] == "late":
                return say("drill.at", time=time, text=say("drill.none"), word=say("drill.rating.late"))
            option = run.drill.decisions[id].options[entry["option"]]
            return say("drill.at", time=time, text=option.text, word=say(f"drill.rating.{option.rating}"))
    return "–"


def _times(run: Run) -> str:
    sent = [entry for entry in run.state.trace if entry["kind"] == "release"]
    return say("drill.comma").join(
        say("drill.sentat", time=run.drill.time(entry["minute"]), points=points(entry["findings"])) for entry in sent
    ) or "–"


def _curve(runs: tuple[Run, Run], n: int, name: str) -> dict:
    """An indicator over both runs: its lines, and the same as rows of [minute, level, level] each quarter of an hour."""
    lines = [_line(run, n) for run in runs]
    ends = max(line[-1][0] for line in lines)
    rows = [[minute, *(_at(line, minute) for line in lines)] for minute in [*range(0, ends, QUARTER), ends]]
    return {"name": name, "lines": lines, "rows": rows}


def _at(line: list[list[int]], minute: int) -> int | None:
    """The level at `minute`; None after the end of the run."""
    return None if minute > line[-1][0] else [level for at, level in line if at <= minute][-1]


def _line(run: Run, n: int) -> list[list[int]]:
    """The course of indicator `n` of the series, as [minute, level] pairs."""
    pairs = [[point[0], point[n]] for point in run.state.series]
    return [*pairs, [run.state.minute, pairs[-1][1]]]
