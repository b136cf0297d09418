"""The debrief and the comparison as blocks to show one below the other, on a page with or without script.

A block is a dict; `is` names its kind:

    kind, title, heading, text, quiet, quote    ``text`` (and for text a ``lead`` in bold)
    table    ``label, head, rows``: the first cell of a row names it
    story    ``rows`` as `course.drills.scene.story` gives them
    note     ``name, answer, right, why, page``, as feedback everywhere
    fold     ``title`` and ``blocks`` that unfold
    curve    ``name, lines, minutes``: the course of an indicator over two runs
    question ``n, text``: one for the learner to answer
"""
from __future__ import annotations

from course.drills.debrief import compare, debrief
from course.drills.engine import Run
from course.text import say

QUESTIONS = 2
RIGHT = {"good": True, "middling": None, "poor": False, "late": False}


def debriefing(run: Run) -> list[dict]:
    """The debrief of a finished run."""
    told = debrief(run)
    blocks = [
        {"is": "kind", "text": say("drill.debrief")},
        {"is": "title", "text": told["ending"]["title"]},
        {"is": "text", "lead": say("drill.points", n=told["total"]), "text": told["ending"]["text"]},
        _table(
            "score", ("part", "score", "weight", "reasons"),
            [[one["name"], one["points"], f"{one['weight']}%", one["why"]] for one in told["parts"]],
        ),
        {"is": "heading", "text": say("drill.happened")},
        _table("levels", ("indicator", "start", "end"), [[one["name"], one["from"], one["to"]] for one in told["levels"]]),
        {"is": "fold", "title": say("drill.ui.story"), "blocks": [{"is": "story", "rows": told["happened"]}]},
        {"is": "heading", "text": say("drill.handbook")},
    ]
    for one in told["decisions"]:
        answer = one["yours"] if RIGHT[one["rating"]] is not None else say("drill.chosen", text=one["yours"], word=one["word"])
        right = RIGHT[one["rating"]]
        blocks.append({"is": "note", "name": one["question"], "answer": answer, "right": right, "why": one["why"], "page": one["page"]})
        if one["better"]:
            blocks.append({"is": "text", "lead": say("drill.better"), "text": one["better"]["text"]})
    if told["releases"]:
        blocks.append({"is": "heading", "text": say("drill.yourreleases")})
    for one in told["releases"]:
        notes, reasons = [], set()  # a reason stands once in a release
        for line in one["notes"]:
            notes.append({"is": "note", **line} | ({"why": ""} if line["why"] in reasons else {}))
            reasons.add(line["why"])
        blocks.append({"is": "fold", "title": say("drill.sentat", **one), "blocks": [{"is": "quote", "text": one["text"]}, *notes]})
    blocks.append({"is": "heading", "text": say("drill.different")})
    blocks += [{"is": "note", "name": one["what"], "answer": one["yours"]} | _mend(one) for one in told["different"]]
    if not told["different"]:
        blocks.append({"is": "text", "text": say("drill.perfect")})
    blocks.append({"is": "heading", "text": say("drill.reflect")})
    return blocks + [{"is": "question", "n": n, "text": say(f"drill.question{n}")} for n in range(1, QUESTIONS + 1)]


def comparison(one: Run, other: Run, names: tuple[str, str]) -> list[dict]:
    """Two runs side by side, called by their `names`."""
    told = compare(one, other)
    head = ["", *names]
    blocks = [
        {"is": "title", "text": say("drill.comparison")},
        {"is": "table", "label": say("drill.comparison"), "head": head, "rows": [*told["rows"], told["sent"]]},
    ]
    for curve in told["curves"]:
        rows = [["–" if cell is None else cell for cell in row] for row in curve["rows"]]
        table = {"is": "table", "label": curve["name"], "head": [say("drill.minutes"), *head[1:]], "rows": rows}
        caption = say("drill.curve", name=curve["name"], first=names[0], second=names[1])
        blocks.append({"is": "curve", "text": caption, "lines": curve["lines"], "minutes": told["minutes"]})
        blocks.append({"is": "fold", "title": say("drill.curvetable", name=curve["name"]), "blocks": [table]})
    choices = say("drill.part.decisions")
    return [*blocks, {"is": "heading", "text": choices}, {"is": "table", "label": choices, "head": head, "rows": told["choices"]}]


def _table(label: str, head: tuple[str, ...], rows: list[list]) -> dict:
    return {"is": "table", "label": say(f"drill.{label}"), "head": [say(f"drill.{one}") for one in head], "rows": rows}


def _mend(one: dict) -> dict:
    """What to do differently, in the words of a note."""
    key = "drill.insteadwhy" if one["why"] else "drill.instead"
    return {"why": say(key, text=one["better"], why=one["why"]), "page": one["page"]}
