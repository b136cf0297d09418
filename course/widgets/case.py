"""A real case, stopped at its decision point."""
from __future__ import annotations

from calendar import month_name
from typing import Any

import traitlets as t

from course.answers import Answers
from course.handbook import terms
from course.handbook.casebook import Case, Figure
from course.errors import CourseError
from course.text import language, say
from course.widgets import static
from course.widgets.kit import SavingWidget, esm, page

LIMIT = 20_000


class CaseWidget(SavingWidget):
    """What was at stake, the options, and a box for reasons; what the company did comes after committing.

    The case's title, which may give the ending away, waits as well. The value is ``{"choice": option id, "reason": text, "committed": bool}``; only `commit` sets the last, and
    a committed answer does not change any more. `outcome` stays None until then, so that nothing of what
    happened is in the page before.
    """

    _esm = esm("case")
    outcome = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    commands = ("commit",)

    def __init__(self, id: str, case: Case, answers: Answers):
        self.id, self.case, self.kept = id, case, None
        super().__init__(f"case.{id}", answers, view=self._view())
        if self.value and self.value["committed"]:
            self.kept = self.value
            self._reveal()

    @property
    def committed(self) -> bool:
        return self.kept is not None

    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return None
        choice, reason = value.get("choice"), value.get("reason")
        fitted = {
            "choice": choice if isinstance(choice, str) and choice in self.case.decision.options else None,
            "reason": reason[:LIMIT] if isinstance(reason, str) else "",
            "committed": value.get("committed") is True,
        }
        return fitted | {"committed": fitted["committed"] and _whole(fitted)}

    def changed(self) -> None:
        if self.committed:
            if self.value != self.kept:  # a late or forged report; what was committed stands
                self.value = self.kept
            return
        self.save()

    def save(self) -> None:
        value = self.fit(self.value)
        if value and value["committed"]:  # only `commit` may say so
            self.value = value | {"committed": False}
            return
        super().save()

    def warning(self) -> tuple[str, str] | None:
        reason = self.value.get("reason") if isinstance(self.value, dict) else ""
        return (say("widget.long", limit=LIMIT), "error") if isinstance(reason, str) and len(reason) > LIMIT else None

    def commit(self) -> None:
        """Hold on to the choice and the reason, and show what the company did."""
        value = self.fit(self.value)
        if self.committed:
            return
        if not value or not _whole(value):
            raise CourseError("widget.incomplete")
        if self.warning():  # what is cut off now could not be mended later
            raise CourseError("widget.long", limit=LIMIT)
        value |= {"committed": True}
        entry = self.answers.put(self.key, value)
        self.kept = value
        self.value = value
        self.report(self._when(entry["saved"]), "calm")
        self._reveal()

    def _view(self) -> dict:
        case, place = self.case, self.case.place
        where = [str(part) for part in (place.province, place.city, place.district) if part]
        options = [{"id": id, "text": str(option.text)} for id, option in case.decision.options.items()]
        return {
            "id": self.id,
            "lang": language(),
            "kind": say("widget.kind.case"),
            "where": "".join(where) if language() == "zh" else ", ".join(reversed(where)),
            "company": str(case.company),
            "lead": ("、" if language() == "zh" else ", ").join(str(terms().departments[id].name) for id in case.lead),
            "page": page(case.page),
            "background": str(case.background),
            "prompt": str(case.decision.question),
            "options": options,
            "limit": LIMIT,
        }

    def _reveal(self) -> None:
        case, options = self.case, self.case.decision.options
        yours, near = self.kept["choice"], case.decision.nearest
        who = {near: "nearest", yours: "both" if yours == near else "yours"}
        first = sorted(options, key=lambda id: (id != yours, id != near))
        self.outcome = {
            "title": str(case.title),  # it often tells how the story ends
            "did": [{"text": str(step.text), "stages": list(step.stages)} for step in case.did],
            "results": [str(text) for text in case.results],
            "figures": [{"label": str(one.label), "value": _figure(one)} for one in case.figures],
            "dates": [{"label": str(one.label), "value": _date(one.when)} for one in case.dates],
            "compare": [
                {"who": who.get(id, "other"), "text": str(options[id].text), "why": str(options[id].why)} for id in first
            ],
        }

    def html(self) -> str:
        view, value = self.view, self.kept or self.fit(self.value) or {}
        facts = " · ".join((view["where"], view["lead"], view["page"]))
        options = [("◉" if one["id"] == value.get("choice") else "○", one["text"]) for one in view["options"]]
        parts = [
            static.prose(facts, style=f"color:{static.QUIET}"),
            static.prose(view["background"]),
            static.heading(view["prompt"]),
            static.prose(say("widget.ui.material"), style=f"color:{static.QUIET};font-size:13px"),
            static.items(options),
            static.quote(value.get("reason") or say("widget.empty")),
        ]
        if self.outcome:
            shown = self.outcome
            parts += [static.heading(shown["title"]), static.heading(say("widget.ui.did"))]
            parts += [static.items([(f"{n}.", one["text"]) for n, one in enumerate(shown["did"], 1)])]
            parts += [static.heading(say("widget.ui.results")), static.items([("·", text) for text in shown["results"]])]
            parts += [static.table([(one["label"], one["value"]) for one in shown["figures"] + shown["dates"]])]
            parts += [static.heading(say("widget.ui.compare"))]
            parts += [
                static.note({"name": say(f"widget.ui.{one['who']}"), "answer": one["text"], "why": one["why"]})
                for one in shown["compare"]
            ]
        return static.block(view["kind"], view["company"], *parts)

    def summary(self) -> str:
        value = self.kept or self.fit(self.value) or {}
        state = "committed" if self.committed else "open" if value.get("choice") or value.get("reason") else "unanswered"
        return f"case {self.key}: {state}" + (f", chose {value['choice']}" if value.get("choice") else "")


def _whole(value: dict) -> bool:
    return bool(value["choice"]) and bool(value["reason"].strip())


def _figure(one: Figure) -> str:
    value = f"{one.value:,}" if language() == "en" else _counted(one.value)
    return say(f"widget.bound.{one.bound}", value=value, unit=one.unit).replace(" %", "%")


def _counted(value: float) -> str:
    """A number as Chinese counts it: 960000000 is 9.6亿, 303000 is 30.3万."""
    for size, name in ((100_000_000, "亿"), (10_000, "万")):
        if value >= size * (10 if name == "万" else 1):  # up to 99999 as it is
            short = f"{value / size:.4f}".rstrip("0").rstrip(".")
            if float(short) * size == value:
                return short + name
    return f"{value}"


def _date(when: object) -> str:
    """A date, a month or a year as the language writes it."""
    parts = str(when).split("-")
    if len(parts) > 3 or not all(part.isdigit() for part in parts):
        return str(when)
    if language() == "zh":
        return "".join(f"{int(part)}{unit}" for part, unit in zip(parts, "年月日"))
    named = [parts[0], *(month_name[int(part)] for part in parts[1:2]), *(str(int(part)) for part in parts[2:])]
    return " ".join(reversed(named))
