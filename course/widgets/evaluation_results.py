"""What the evaluation widget draws of the ratings: every number worked out and every line worded, for browser and page."""
from __future__ import annotations

from course import handbook
from course.text import say
from course.tools import evaluation_sheets as sheets
from course.tools.evaluation import (
    FEW, GAP, SIDES, Comparison, Round, Score, Scores, compare, gaps, guidance, members, questions, scores, weakest,
)
from course.tools.radar import radar
from course.widgets.radar import sample, shapes


def drawn(rounds: dict[str, Round]) -> dict:
    """Everything to draw of the rounds that have answers; the rows are empty if there are none."""
    found = {id: scores(round) for id, round in rounds.items() if scores(round).overall.n}
    if not found:
        return {"rows": [], "none": say("evaluation.none")}
    form, names = handbook.evaluation(), {id: label(id, rounds[id]) for id in found}
    change = compare(*rounds.values()) if len(found) == len(rounds) else None
    rows = [_line("overall", say("evaluation.overall"), [one.overall for one in found.values()], change and change.overall, change)]
    for id, at in members().items():
        group = [one.groups[id] for one in found.values()]
        rows.append(_line("group", str(form.groups[id].name), group, change and change.groups[id], change))
        for k in at:
            cells = [one.questions[k] for one in found.values()]
            rows.append(_line("question", _named(k), cells, change and change.questions[k], change))
    latest = list(found)[-1]
    return {
        "header": [say("evaluation.column.question"), *names.values(), *([say("evaluation.difference")] if change else [])],
        "rows": rows,
        "chart": _chart(found),
        "legend": [{"sample": sample(id), "text": say(f"evaluation.legend.{id}", round=names[id], n=one.overall.n)} for id, one in found.items()],
        "notes": _notes(rounds, found, names, change),
        "howtitle": say("evaluation.how.title"),
        "how": say("evaluation.how.text", page=form.page, few=FEW),
        "sections": [_weakest(found[latest], names[latest]), _gaps(rounds[latest], names[latest])],
    }


def label(id: str, round: Round) -> str:
    """What a round is called: the learner's name for it, or “before” and “after”."""
    return round.name.strip() or say(f"evaluation.round.{id}")


def _named(at: int) -> str:
    return say("evaluation.weakest.item", no=at + 1, text=questions()[at])


def _line(kind: str, text: str, cells: list[Score], difference: float | None, compared: Comparison | None) -> dict:
    shown = [{"mean": _shown(one), "note": _spread(one), "few": one.few} for one in cells]
    signed = "–" if difference is None else f"{difference:+.1f}".replace("-", "−") if difference else "0.0"
    return {"kind": kind, "text": text, "cells": shown, "difference": signed if compared else None}


def _shown(score: Score) -> str:
    return "–" if score.mean is None else f"{score.mean:.1f}"


def _spread(score: Score) -> str:
    if not score.n:
        return say("evaluation.unanswered")
    return say("evaluation.cell.few" if score.few else "evaluation.cell", low=score.low, high=score.high, n=score.n)


def _chart(found: dict[str, Scores]) -> list:
    means, highest = {id: [score.mean for score in one.questions] for id, one in found.items()}, handbook.evaluation().highest
    chart = radar([str(one.short) for one in guidance()], means, highest)
    return shapes(chart, say("evaluation.chart", n=len(questions()), highest=highest))


def _notes(rounds: dict, found: dict, names: dict, change: Comparison | None) -> list[str]:
    notes = [say("evaluation.note.few", round=names[id], n=one.overall.n) for id, one in found.items() if one.overall.few]
    if change:
        notes.append(say("evaluation.note.people", both=change.both))
    for id in found:
        lost = sum(one.side is None for one in rounds[id].people)
        notes += [say("evaluation.note.sides", round=names[id], n=lost)] if lost else []
    return notes


def _weakest(found: Scores, round: str) -> dict:
    items = []
    for at in weakest(found):
        score = found.questions[at]
        advice = [{"text": str(one.text), "source": sheets.source(one.page)} for one in guidance()[at].advice]
        items.append({"name": _named(at), "facts": say("evaluation.weakest.mean", mean=_shown(score), n=score.n), "advice": advice})
    none = "" if items else say("evaluation.weakest.none")
    return {"title": say("evaluation.weakest", round=round), "none": none, "items": items}


def _gaps(round: Round, name: str) -> dict:
    items = []
    for gap in gaps(round):
        values = {"company": _shown(gap.company), "stakeholder": _shown(gap.stakeholder), "m": gap.company.n, "n": gap.stakeholder.n}
        facts = say("evaluation.gaps.line", difference=f"{abs(gap.difference):.1f}", **values)
        items.append({"name": _named(gap.question), "facts": facts, "advice": []})
    both = all(scores(round.of(side)).overall.n for side in SIDES)
    none = "" if items else say("evaluation.gaps.none", gap=GAP) if both else say("evaluation.gaps.oneside")
    return {"title": say("evaluation.gaps", round=name), "none": none, "items": items}
