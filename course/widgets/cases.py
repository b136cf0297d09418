"""All cases: to search, to filter by province and more, to decide, and to compare."""
from __future__ import annotations

from typing import Any

import anywidget
import traitlets as t

from course import handbook
from course.answers import Answers
from course.errors import CourseError
from course.handbook.casebook import Case
from course.records import nearest
from course.text import language, say
from course.tools.case_index import FACETS, STATES, CaseIndex
from course.tools.provinces import provinces
from course.tools.search import LONGEST
from course.widgets import static
from course.widgets.case import CaseWidget, figures, fitted, settled, where
from course.widgets.kit import Widget, esm, page
from course.widgets.timeline import listed

PAIR = 2  # cases side by side


class CasesWidget(Widget):
    """All cases, one opened to be decided, or two side by side.

    The browser asks for `narrow` with ``{"chosen": {facet: value}, "query": text}`` and gets the answer in `found`;
    `read` puts a `CaseWidget`, which saves under the key of `course.case`, into `opened`; `pick` chooses for
    `compare`, which fills `pair`. The title of a case and what happened are sent once it is settled, not before.
    """

    _esm = esm("search", "figures", "cases")
    speaks = ("case", "cases")
    commands = ("narrow", "read", "pick", "compare", "back")
    known = t.Dict(help="{id: {state, title}} of the cases decided or looked up").tag(sync=True)
    found = t.Dict(help="{chosen, query, ids, counts, said: {done, count}}").tag(sync=True)
    opened = anywidget.WidgetTrait().tag(sync=True)
    picked = t.List(help="the ids chosen for comparison, at most two").tag(sync=True)
    pair = t.List(help="the two cases that are compared; empty if none are").tag(sync=True)

    def __init__(self, answers: Answers):
        self.answers, self.cases = answers, handbook.cases()
        self._made: dict[str, CaseWidget] = {}  # one a case, so that a late report of the browser still finds it
        super().__init__(view=self._view())
        self.report(say("cases.pick"))
        self._look()
        self.narrow()

    def narrow(self, wanted: Any = None) -> None:
        """Look for cases; what is unknown or misshapen among the wishes is left out."""
        wanted = wanted if isinstance(wanted, dict) else {}
        chosen, query = self._index.clean(wanted.get("chosen")), wanted.get("query")
        query = query[:LONGEST] if isinstance(query, str) else ""
        result = self._index.narrow(chosen, query)
        decided = sum(one["state"] == "decided" for one in self.known.values())
        said = {
            "done": say("cases.done", n=decided, all=len(self.cases)),
            "count": say("cases.count", n=len(result.ids)) if result.ids else say("cases.nothing"),
        }
        self.found = {"chosen": chosen, "query": query, "ids": result.ids, "counts": result.counts, "said": said}

    def read(self, id: Any = "") -> None:
        """Open the case `id`, to be decided or read; CourseError if there is none."""
        if not isinstance(id, str) or id not in self.cases:
            raise nearest(str(id)[:LONGEST], self.cases, "case")
        if id in self._made:
            self._made[id].recall()
        else:
            self._made[id] = CaseWidget(id, self.cases[id], self.answers, skippable=True)
            self._made[id].observe(lambda change: self._refresh(), "outcome")
        self.opened = self._made[id]
        self._refresh()

    def pick(self, id: Any = "") -> None:
        """Choose the case `id` for comparison, or let it go again; a third takes the place of the first."""
        if not isinstance(id, str) or id not in self.cases:
            return
        before = self.picked
        self.picked = [one for one in before if one != id] if id in before else [*before, id][-PAIR:]
        names = listed(self.cases[one].company for one in self.picked)
        if id not in before and len(before) == PAIR:
            self.report(say("cases.replaced", old=self.cases[before[0]].company, names=names))
        else:
            self.report(say("cases.picked", n=len(self.picked), names=names) if names else say("cases.pick"))

    def compare(self) -> None:
        """Put the two chosen cases side by side."""
        if len(self.picked) == PAIR:
            self._look()
            self.pair = [self._column(id) for id in self.picked]

    def back(self) -> None:
        """From a case to where it was opened, from the comparison to all cases."""
        if self.opened:
            self.opened = None
        else:
            self.pair = []
        self._refresh()

    def _refresh(self) -> None:
        """Something may have been decided, here or elsewhere."""
        self._look()
        self.narrow(self.found)
        if self.pair:
            self.pair = [self._column(one["id"]) for one in self.pair]

    def _look(self) -> None:
        """Read which cases are settled. One that is settled on the screen but not saved is settled, too."""
        known = {}
        try:
            entries = self.answers.items()
        except CourseError as error:
            entries = {}
            self.report(str(error), "error")
        for id, case in self.cases.items():
            made = self._made.get(id)
            value = made.kept if made and made.kept else fitted(entries.get(f"case.{id}", {}).get("value"), case)
            if settled(value):
                known[id] = {"state": "decided" if value["committed"] else "shown", "title": str(case.title)}
        self.known = known
        self._index = CaseIndex(self.cases, {id: one["state"] for id, one in known.items()})

    def _view(self) -> dict:
        return {
            "lang": language(),
            "kind": say("cases.kind"),
            "title": say("cases.title", n=len(self.cases)),
            "facets": [{"id": id, "label": say(f"cases.{id}"), "options": options} for id, options in _facets(self.cases).items()],
            "states": {state: say(f"cases.state.{state}") for state in STATES},
            "tiles": [
                {"id": id, "name": str(one.name), "short": _short(id), "col": one.col, "row": one.row}
                for id, one in provinces().items()
            ],
            "cases": {
                id: {
                    "company": str(case.company),
                    "stakeholder": _stakeholder(case),
                    "about": list(filter(None, (where(case), _lead(case), page(case.page)))),
                    "question": str(case.decision.question),
                }
                for id, case in self.cases.items()
            },
        }

    def _column(self, id: str) -> dict:
        """A case in the comparison; what happened only if the case is settled."""
        case = self.cases[id]
        column = {
            "id": id,
            "company": str(case.company),
            "background": str(case.background),
            "lead": _lead(case),
            "audience": listed(handbook.terms().audiences[one].name for one in case.audience),
            "decision": str(case.decision.question),
        }
        if id not in self.known:
            return column
        return column | {
            "title": str(case.title),
            "did": _by_stage(case),
            "results": [str(text) for text in case.results],
            "figures": figures(case),
        }

    def html(self) -> str:
        counts = CaseIndex(self.cases, {}).narrow({}).counts["province"]
        rows = [
            (str(case.company), where(case), _lead(case), page(case.page) or "", self.known.get(id, {}).get("title", ""))
            for id, case in self.cases.items()
        ]
        head = [say(f"cases.{key}") for key in ("company", "place", "lead", "page", "casetitle")]
        grid = [static.heading(say("cases.ui.grid")), _grid(counts), static.prose(say("cases.ui.schematic"), style=f"color:{static.QUIET}")]
        return static.block(self.view["kind"], self.view["title"], static.table(rows, head), *grid)

    def summary(self) -> str:
        states = [one["state"] for one in self.known.values()]
        return f"cases: {len(self.cases)} cases, {states.count('decided')} decided, {states.count('shown')} looked up"


def _facets(cases: dict[str, Case]) -> dict[str, list[dict]]:
    """By facet, the values (id and name) that any case has, in the order of the vocabulary; of the state, all."""
    terms, used = handbook.terms(), CaseIndex(cases, {}).narrow({}).counts
    names = {
        "stakeholder": {id: one.name for id, one in handbook.stakeholders().items()},
        "lead": {id: one.name for id, one in terms.departments.items()},
        "audience": {id: one.name for id, one in terms.audiences.items()},
        "province": {id: one.name for id, one in provinces().items()},
        "state": {state: say(f"cases.state.{state}") for state in STATES},
    }
    used["state"] = dict.fromkeys(STATES, 0)
    return {facet: [{"id": id, "name": str(name)} for id, name in names[facet].items() if id in used[facet]] for facet in FACETS}


def _by_stage(case: Case) -> list[dict]:
    """What was done, by the stages of the case's playbook that it shows; steps of the same stages stand together."""
    book, found = handbook.playbooks().get(case.playbook), {}
    for step in case.did:
        found.setdefault(step.stages, []).append(str(step.text))

    def name(stages: tuple[int, ...]) -> str:
        if not stages:
            return say("cases.stage.none")
        if book and len(stages) == 1 and stages[0] <= len(book.stages):
            return say("cases.stage.named", stages=stages[0], name=book.stages[stages[0] - 1].name)
        return say("cases.stage", stages=listed(stages))

    return [{"stage": name(stages), "steps": found[stages]} for stages in sorted(found, key=lambda one: (not one, one))]


def _grid(counts: dict[str, int]) -> str:
    """The provinces as SVG, with the number of cases in each."""
    side, gap, parts = 42, 4, []
    for id, one in provinces().items():
        x, y, n = (one.col - 1) * (side + gap) + 1, (one.row - 1) * (side + gap) + 1, counts.get(id, 0)
        shade = static.ACCENT if n else "none"
        text = {"text_anchor": "middle", "fill": static.INK if n else static.QUIET}
        parts += [
            static.tag("rect", x=x, y=y, width=side, height=side, rx=4, fill=shade, fill_opacity=0.12, stroke=static.LINE),
            static.tag("text", _short(id), x=x + side / 2, y=y + 18, style=f"font:13px {static.FONT}", **text),
            static.tag("text", str(n or ""), x=x + side / 2, y=y + 35, style=f"font:600 13px {static.FONT}", **text),
        ]
    size = [max(getattr(one, way) for one in provinces().values()) * (side + gap) for way in ("col", "row")]
    return static.tag(
        "svg", *parts, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {size[0]} {size[1]}", role="img",
        aria_label=say("cases.ui.grid"), style=f"max-width:{size[0]}px;width:100%",
    )  # fmt: skip


def _short(id: str) -> str:
    return provinces()[id].short if language() == "zh" else id


def _stakeholder(case: Case) -> str:
    found = handbook.stakeholders().get(case.playbook.partition("-")[0])
    return str(found.name) if found else ""


def _lead(case: Case) -> str:
    return listed(handbook.terms().departments[id].name for id in case.lead)
