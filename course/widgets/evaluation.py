"""The evaluation form: eleven questions, two rounds of respondents, scores, and what to do about the weakest."""
from __future__ import annotations

from typing import Any

import traitlets as t

from course import handbook
from course.answers import Answers
from course.errors import CourseError
from course.text import language, say
from course.tools import evaluation_sheets as sheets
from course.tools.evaluation import SIDES, Respondent, Round, members, questions, scores
from course.tools.evaluation_sheets import NAME, PEOPLE
from course.widgets import radar, static
from course.widgets.evaluation_results import drawn, label
from course.widgets.kit import SavingWidget, esm, page

ROUNDS = ("before", "after")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class EvaluationWidget(SavingWidget):
    """The handbook's tool 3 (from page 25) for one or many respondents, before and after.

    The value is ``{"before": round, "after": round}`` with a round ``{"name": text, "people": [{"name": text, "side":
    "company", "stakeholder" or None, "ratings": [1 to 5 or None for each of the eleven questions]}]}``. `result` is
    what to draw of it: all numbers are worked out and written here.
    """

    _esm = esm("evaluation")
    speaks = ("evaluation",)
    commands = ("sheet", "export")
    takes = ("load_before", "load_after")
    result = t.Dict(help="scores, chart, notes and advice, as texts and coordinates").tag(sync=True)

    def __init__(self, answers: Answers):
        super().__init__("evaluation", answers, view=_view())
        self.result = drawn(self.rounds())

    def rounds(self) -> dict[str, Round]:
        """Both rounds as far as they are filled in."""
        value = self.fit(self.value) or _blank()
        return {
            id: Round(one["name"], tuple(Respondent(p["name"].strip(), p["side"], tuple(p["ratings"])) for p in one["people"]))
            for id, one in value.items()
        }

    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict) or not all(isinstance(value.get(id), dict) for id in ROUNDS):
            return None
        fitted = {}
        for id in ROUNDS:
            name, people = value[id].get("name"), value[id].get("people")
            if not isinstance(people, (list, tuple)):
                return None
            known = [_person(one) for one in people if isinstance(one, dict)]
            fitted[id] = {"name": name[:NAME] if isinstance(name, str) else "", "people": known[:PEOPLE]}
        return fitted

    def changed(self) -> None:
        self.save()
        self.result = drawn(self.rounds())

    def warning(self) -> tuple[str, str] | None:
        form = handbook.evaluation()
        if self.fit(self.value) != self.value:
            return say("evaluation.cut", people=PEOPLE, name=NAME, lowest=form.lowest, highest=form.highest), "error"
        for id, round in self.rounds().items():
            names = [one.name.strip() for one in round.people if one.name.strip()]
            twice = next((name for name in names if names.count(name) > 1), None)
            if twice:
                return say("evaluation.twice", round=label(id, round), name=twice), "error"
        return None

    def sheet(self) -> None:
        """Hand out the empty sheet."""
        self.hand_out(say("evaluation.file.sheet"), sheets.empty(), XLSX)

    def export(self) -> None:
        """Hand out results, ratings and advice as a workbook."""
        rounds = self.rounds()
        if not any(scores(round).overall.n for round in rounds.values()):
            raise CourseError("evaluation.nothing")
        self.hand_out(say("evaluation.file.results"), sheets.export(rounds), XLSX)

    def load_before(self, name: str, data: bytes) -> None:
        """Add the respondents of a filled sheet to the first round."""
        self._load("before", name, data)

    def load_after(self, name: str, data: bytes) -> None:
        """Add the respondents of a filled sheet to the second round."""
        self._load("after", name, data)

    def _load(self, id: str, file: str, data: bytes) -> None:
        round = self.rounds()[id]
        fresh, old = sheets.read(data, file, round)
        people = [{"name": one.name, "side": one.side, "ratings": list(one.ratings)} for one in fresh]
        value = self.fit(self.value) or _blank()
        if people:
            self.value = value | {id: value[id] | {"people": value[id]["people"] + people}}
        if not people or self.status["tone"] != "error":  # what went wrong in saving matters more
            key = "evaluation.loaded.again" if old else "evaluation.loaded"
            self.report(say(key, file=file, n=len(fresh), round=label(id, round), old=old))

    def html(self) -> str:
        view, result = self.view, self.result
        parts = [static.prose(view["lead"], style=f"color:{static.QUIET}")]
        if not result["rows"]:
            parts += [static.items([(f"{one['no']}.", one["text"]) for group in view["groups"] for one in group["questions"]])]
            return static.block(view["kind"], view["title"], *parts, static.prose(result["none"]))
        legend = [static.tag("p", radar.html(one["sample"]), " ", static.escape(one["text"])) for one in result["legend"]]
        parts += [radar.html(result["chart"]), *legend]
        parts.append(static.table([tuple(result["header"]), *(_row(one) for one in result["rows"])]))
        parts += [static.prose(text, style=f"color:{static.QUIET}") for text in (*result["notes"], result["how"])]
        for section in result["sections"]:
            parts += [static.heading(section["title"]), static.prose(section["none"]) if section["none"] else ""]
            for one in section["items"]:
                parts.append(static.prose(f"{one['name']} ({one['facts']})", style="margin-top:8px"))
                parts.append(static.items([("·", f"{advice['text']} ({advice['source']})") for advice in one["advice"]]))
        return static.block(view["kind"], view["title"], *parts)

    def summary(self) -> str:
        return "evaluation: " + ", ".join(f"{id} {len(round.people)}" for id, round in self.rounds().items())


def _blank() -> dict:
    return {id: {"name": "", "people": []} for id in ROUNDS}


def _person(one: dict) -> dict:
    form, ratings = handbook.evaluation(), one.get("ratings")
    ratings = list(ratings) if isinstance(ratings, (list, tuple)) else []
    fits = [rating if type(rating) is int and form.lowest <= rating <= form.highest else None for rating in ratings]
    name, side, count = one.get("name"), one.get("side"), len(questions())
    return {
        "name": name[:NAME] if isinstance(name, str) else "",
        "side": side if isinstance(side, str) and side in SIDES else None,
        "ratings": (fits + [None] * count)[:count],
    }


def _view() -> dict:
    form = handbook.evaluation()
    values = {"n": len(questions()), "lowest": form.lowest, "highest": form.highest}
    groups = [
        {"name": str(group.name), "questions": [{"no": at + 1, "text": str(questions()[at])} for at in members()[id]]}
        for id, group in form.groups.items()
    ]
    return {
        "lang": language(),
        "kind": say("evaluation.kind", page=page(form.page)),
        "title": say("evaluation.title"),
        "lead": say("evaluation.lead", **values),
        "rounds": [{"id": id, "name": say(f"evaluation.round.{id}")} for id in ROUNDS],
        "sides": [{"id": side, "name": say(f"evaluation.side.{side}")} for side in SIDES],
        "groups": groups,
        "scale": list(range(form.lowest, form.highest + 1)),
        "blank": _blank(),
        "most": PEOPLE,
        "long": NAME,
    }


def _row(row: dict) -> tuple:
    cells = [f"{one['mean']} ({one['note']})" for one in row["cells"]]
    return (row["text"], *cells, *([row["difference"]] if row["difference"] else []))
