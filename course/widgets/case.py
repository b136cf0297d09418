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
from course.widgets.timeline import listed

LIMIT = 20_000


class CaseWidget(SavingWidget):
    """What was at stake, the options, and a box for reasons; what the company did comes after committing.

    The case's title, which may give the ending away, waits as well. The value is ``{"choice": option id,
    "reason": text, "committed": bool}``; only `commit` sets the last. A case that is `skippable` can also be looked
    up without a decision: `show` adds ``"shown": True`` and leaves ``"committed"`` False, so that it never counts as
    decided. Either way the answer is `settled` and does not change any more. `outcome` stays None until then, so
    that nothing of what happened is in the page before.
    """

    _esm = esm("figures", "case")
    speaks = ("case",)
    outcome = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    commands = ("commit", "show")

    def __init__(self, id: str, case: Case, answers: Answers, skippable: bool = False):
        self.id, self.case, self.skippable, self.kept = id, case, skippable, None
        super().__init__(f"case.{id}", answers, view=self._view())
        if settled(self.value):
            self._settle(self.value)

    @property
    def committed(self) -> bool:
        return self.kept is not None and self.kept["committed"]

    def fit(self, value: Any) -> Any:
        return fitted(value, self.case)

    def changed(self) -> None:
        if self.kept:
            if self.value != self.kept:  # a late or forged report; what was settled stands
                self.value = self.kept
            return
        self.save()

    def save(self) -> None:
        value = self.fit(self.value)
        if settled(value):  # only `commit` and `show` may say so
            self.value = {"choice": value["choice"], "reason": value["reason"], "committed": False}
        elif not self._overtaken():
            super().save()

    def recall(self) -> None:
        """Take over what was entered elsewhere (another notebook, another widget) since this one was made."""
        if not self._overtaken():
            super().recall()

    def warning(self) -> tuple[str, str] | None:
        reason = self.value.get("reason") if isinstance(self.value, dict) else ""
        return (say("widget.long", limit=LIMIT), "error") if isinstance(reason, str) and len(reason) > LIMIT else None

    def commit(self) -> None:
        """Hold on to the choice and the reason, and show what the company did."""
        value = self.fit(self.value)
        if self._overtaken():
            return
        if not value or not _whole(value):
            raise CourseError("widget.incomplete")
        self._close(value | {"committed": True})

    def show(self) -> None:
        """Show what the company did without a decision, and keep that it was looked up."""
        if self.skippable and not self._overtaken():
            draft = self.fit(self.value) or {"choice": None, "reason": "", "committed": False}
            self._close(draft | {"shown": True})

    def _close(self, value: dict) -> None:
        if self.warning():  # what is cut off now could not be mended later
            raise CourseError("widget.long", limit=LIMIT)
        saved = self.write(value)
        self._settle(value)
        self.report(saved)

    def _settle(self, value: dict) -> None:
        self.kept = value
        self.value = value
        self._reveal()

    def _overtaken(self) -> bool:
        """Whether the case is settled, here or, meanwhile, elsewhere; what was settled there is taken over."""
        if not self.kept and settled(stored := self._stored()):
            self._settle(stored)
            self.report(say("case.settled"))
        return self.kept is not None

    def _stored(self) -> dict | None:
        try:
            return self.fit(self.answers.value(self.key))
        except CourseError:  # saving will say so
            return None

    def _view(self) -> dict:
        case = self.case
        options = [{"id": id, "text": str(option.text)} for id, option in case.decision.options.items()]
        return {
            "id": self.id,
            "lang": language(),
            "kind": say("widget.kind.case"),
            "where": where(case),
            "company": str(case.company),
            "lead": listed(terms().departments[id].name for id in case.lead),
            "page": page(case.page),
            "background": str(case.background),
            "prompt": str(case.decision.question),
            "options": options,
            "limit": LIMIT,
            "skip": self.skippable,
        }

    def _reveal(self) -> None:
        case, options = self.case, self.case.decision.options
        yours, near = self.kept["choice"] if self.committed else None, case.decision.nearest
        who = {near: "nearest", yours: "both" if yours == near else "yours"}
        first = sorted(options, key=lambda id: (id != yours, id != near))
        self.outcome = {
            "shown": not self.committed,
            "title": str(case.title),  # it often tells how the story ends
            "did": [{"text": str(step.text), "stages": list(step.stages)} for step in case.did],
            "results": [str(text) for text in case.results],
            "figures": figures(case),
            "dates": [{"label": str(one.label), "value": _date(one.when)} for one in case.dates],
            "compare": [
                {"who": who.get(id, "other"), "text": str(options[id].text), "why": str(options[id].why)} for id in first
            ],
        }

    def html(self) -> str:
        view, value = self.view, self.kept or self.fit(self.value) or {}
        facts = " · ".join(filter(None, (view["where"], view["lead"], view["page"])))
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
            parts += [static.prose(say("case.ui.skipped"))] if shown["shown"] else []
            parts += [static.heading(shown["title"]), static.heading(say("widget.ui.did"))]
            parts += [static.items([(f"{n}.", one["text"]) for n, one in enumerate(shown["did"], 1)])]
            parts += [static.heading(say("widget.ui.results")), static.items([("·", text) for text in shown["results"]])]
            parts += [static.table([(one["label"], one["value"], one["unit"]) for one in shown["figures"]])]
            parts += [static.table([(one["label"], one["value"]) for one in shown["dates"]])]
            parts += [static.heading(say("case.ui.choices" if shown["shown"] else "widget.ui.compare"))]
            parts += [
                static.note({"name": say(f"widget.ui.{one['who']}"), "answer": one["text"], "why": one["why"]})
                for one in shown["compare"]
            ]
        return static.block(view["kind"], view["company"], *parts)

    def summary(self) -> str:
        value = self.kept or self.fit(self.value) or {}
        state = "committed" if self.committed else "shown" if self.kept else "open" if value.get("choice") or value.get("reason") else "unanswered"
        return f"case {self.key}: {state}" + (f", chose {value['choice']}" if value.get("choice") else "")


def fitted(value: Any, case: Case) -> dict | None:
    """The answer `value` to `case` as far as it fits, cleaned; None if there is none."""
    if not isinstance(value, dict):
        return None
    choice, reason = value.get("choice"), value.get("reason")
    kept = {
        "choice": choice if isinstance(choice, str) and choice in case.decision.options else None,
        "reason": reason[:LIMIT] if isinstance(reason, str) else "",
    }
    committed = value.get("committed") is True and _whole(kept)
    return kept | {"committed": committed} | ({"shown": True} if value.get("shown") is True and not committed else {})


def settled(value: dict | None) -> bool:
    """Whether a fitted answer was committed, or its case looked up without a decision."""
    return bool(value) and (value["committed"] or "shown" in value)


def where(case: Case) -> str:
    """The place of a case as the language writes it, 江苏省无锡市 or Wuxi, Jiangsu."""
    parts = [str(part) for part in (case.place.province, case.place.city, case.place.district) if part]
    return "".join(parts) if language() == "zh" else ", ".join(reversed(parts))


def figures(case: Case) -> list[dict]:
    """The figures of a case as rows: label, value (about 303,000) and unit."""
    return [{"label": str(one.label)} | dict(zip(("value", "unit"), _figure(one))) for one in case.figures]


def _whole(value: dict) -> bool:
    return bool(value["choice"]) and bool(value["reason"].strip())


def _figure(one: Figure) -> tuple[str, str]:
    value = f"{one.value:,}" if language() == "en" else _counted(one.value)
    return say(f"widget.bound.{one.bound}", value=value, unit="").strip(), str(one.unit)


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
