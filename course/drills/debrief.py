"""The structured debrief of a run (what happened, what the handbook says, what to do differently), and two runs compared."""
from __future__ import annotations

from collections import Counter

from course.drills.engine import Run
from course.drills.reading import source
from course.drills.release import RULES, Finding, compose, points
from course.drills.scenario import Effects, Judged, Option
from course.drills.scene import LEVELS, name_of, story
from course.drills.score import WEIGHTS, WORTH, score
from course.errors import CourseError
from course.text import say

COSTLY = 3  # how many points "what to do differently" has at most
QUARTER = 15  # minutes
LEFT_OUT = ("missing", "unsafe", "unsaid")  # rules on what a release does not say
SLIPS = {  # where the handbook speaks of it, and how much it weighs among the lessons
    "public": ("incident.release", 80), "authority": ("government-8", 60),
    "promise": ("incident.release", 40), "silence": ("incident.release", 10),
}


def debrief(run: Run) -> dict:
    """The debrief of a finished run, as plain data in the current language. Raises CourseError if it has not ended."""
    if not run.ended:
        raise CourseError("drill.unended")
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
        "decisions": _answers(run),
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
    return {"name": str(text), "right": not rule, "missed": rule in LEFT_OUT, "why": why, "page": cite(name) if name else None}


def cite(name: str) -> str:
    """How a source is cited: its name and page."""
    title, page = source(name)
    return title if page is None else say("drill.cite", name=title, page=page)


def _answers(run: Run) -> list[dict]:
    """Every decision that came up, as it was answered, with a better way if one was open; `cost` ranks them."""
    drill, state = run.drill, run.state
    told = []
    for entry in state.trace:
        if entry["kind"] in ("decide", "late"):
            decision = drill.decisions[entry["id"]]
            chosen = decision.late if entry["kind"] == "late" else decision.options[entry["option"]]
            told.append(_answer(run, entry["id"], entry["offered"], chosen))
    return told + [_answer(run, id, tuple(run.options(id)), None) for id in state.open]


def _answer(run: Run, id: str, offered: tuple[str, ...], chosen: Judged | None) -> dict:
    """`chosen` is an option, what followed where nobody decided in time, or None if the drill ended first."""
    decision = run.drill.decisions[id]
    best = max((decision.options[name] for name in offered or decision.options), key=lambda one: WORTH[one.rating])
    rating = chosen.rating if isinstance(chosen, Option) else "late"
    lost = WORTH[best.rating] - WORTH.get(rating, 0)
    better = {"text": str(best.text), "why": str(best.why), "page": cite(best.source)} if lost or rating == "late" else None
    said = chosen or best
    return {
        "id": id, "question": str(decision.question), "yours": str(chosen.text) if isinstance(chosen, Option) else say("drill.none"),
        "rating": rating, "word": say(f"drill.rating.{rating}"), "why": str(said.why), "page": cite(said.source), "better": better,
        "cost": 10 + lost // 2 + _good(best.effects) - (_good(chosen.effects) if chosen else 0),
    }


def _sent(run: Run, entry: dict) -> dict:
    return {
        "time": run.drill.time(entry["minute"]), "points": points(entry["findings"]),
        "text": compose(run.drill, entry["draft"], entry["minute"]),
        "notes": [remark(run, one) for one in entry["findings"]],
    }


def _different(run: Run) -> list[dict]:
    """The costliest choices, faults of releases and missed clocks, each once and with the better way."""
    costs = []
    for told in _answers(run):
        if better := told["better"]:
            costs.append((told["cost"], _lesson(told["question"], better["text"], better["page"], told["yours"], better["why"])))
    lost: Counter[tuple[str, str]] = Counter()
    for entry in run.state.trace:
        if entry["kind"] == "slip":
            lost["slip", entry["id"]] += SLIPS[entry["id"]][1]
        for finding in entry.get("findings", ()):
            if finding.rule:
                lost["rule", finding.rule] += RULES[finding.rule].points
    for (kind, id), cost in lost.items():
        if kind == "slip":
            told = _lesson(say(f"drill.slip.{id}"), say(f"drill.mend.{id}"), cite(SLIPS[id][0]))
        else:
            told = _lesson(say("drill.inreleases"), say(f"drill.rule.{id}"), cite(RULES[id].source))
        costs.append((cost, told))
    return [told for _, told in sorted(costs, key=lambda pair: -pair[0])[:COSTLY]]


def _lesson(what: str, better: str, page: str, yours: str = "", why: str = "") -> dict:
    return {"what": what, "yours": yours, "better": better, "why": why, "page": page}


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
