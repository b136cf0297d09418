"""What a run was worth: five parts of 0–100 points with reasons. The weights are the course's own."""
from __future__ import annotations

from dataclasses import dataclass

from course.drills import release
from course.drills.engine import Run
from course.text import say

WORTH = {"good": 100, "middling": 50, "poor": 0}
WEIGHTS = {"public": 15, "authority": 10, "releases": 25, "decisions": 30, "outcome": 20}  # percent


@dataclass(frozen=True)
class Part:
    """Points of 0–100 and the reasons for them, in the current language."""

    points: int
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """`total` is the weighted mean of the parts, 0–100."""

    total: int
    parts: dict[str, Part]


def score(run: Run) -> Score:
    """The score of `run` as far as it went; of a run that has not ended, what it would be if it stopped here."""
    parts = {
        "public": _public(run), "authority": _authority(run), "releases": _releases(run),
        "decisions": _decisions(run), "outcome": _outcome(run),
    }
    total = sum(WEIGHTS[name] * part.points for name, part in parts.items())
    return Score((total + 50) // 100, parts)


def _public(run: Run) -> Part:
    limit, first = run.drill.first_release, run.state.happened.get("released")
    broken = sum(entry["kind"] == "slip" and entry["id"] == "promise" for entry in run.state.trace)
    if first is None:
        return Part(0, (say("drill.score.none", limit=limit),))
    # a late first release loses a tenth of the points for every tenth of the limit
    late = max(0, first - limit)
    reasons = [say("drill.score.late" if late else "drill.score.intime", minute=first, limit=limit)]
    if broken:
        reasons.append(say("drill.score.broken", n=broken))
    return Part(max(0, 100 - 100 * late // limit - 20 * broken), tuple(reasons))


def _authority(run: Run) -> Part:
    limit, when = run.drill.authority.minutes, run.state.happened.get("reported")
    if when is None:
        return Part(0, (say("drill.score.unreported", limit=limit),))
    late = max(0, when - limit)
    key = "drill.score.reportedlate" if late else "drill.score.reported"
    return Part(max(0, 100 - 100 * late // limit), (say(key, minute=when, limit=limit),))


def _releases(run: Run) -> Part:
    sent = [entry for entry in run.state.trace if entry["kind"] == "release"]
    if not sent:
        return Part(0, (say("drill.score.nothing"),))
    worth = [release.points(entry["findings"]) for entry in sent]
    reasons = tuple(
        say("drill.score.release", time=run.drill.time(entry["minute"]), points=points) for entry, points in zip(sent, worth)
    )
    return Part(sum(worth) // len(worth), reasons)


def _decisions(run: Run) -> Part:
    """The mean over all decisions that came up."""
    counts = {"good": 0, "middling": 0, "poor": 0, "late": 0}
    for entry in run.state.trace:
        if entry["kind"] == "decide":
            counts[run.drill.decisions[entry["id"]].options[entry["option"]].rating] += 1
        elif entry["kind"] == "late":
            counts["late"] += 1
    if run.ended:  # what was still open at the end went unanswered
        counts["late"] += len(run.state.open)
    asked = sum(counts.values())
    points = sum(WORTH.get(rating, 0) * n for rating, n in counts.items()) // asked if asked else 0
    return Part(points, (say("drill.score.decisions", **counts),))


def _outcome(run: Run) -> Part:
    state = run.state
    points = (state.mean_trust() + 100 - state.rumour + state.safety) // 3
    return Part(points, (say("drill.score.outcome", trust=state.mean_trust(), rumour=state.rumour, safety=state.safety),))
