"""The plan builder: the ten sections of a major communication plan for the learner's own project (handbook p. 8)."""
from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from typing import Any

import traitlets as t

from course.answers import Answers
from course.errors import CourseError
from course.text import say
from course.tools.plan import check, completeness
from course.tools.plan_form import SECTIONS, Field, Rows, blank, clean
from course.tools.plan_outline import Block, label, outline
from course.tools.register import stakeholders
from course.widgets import static
from course.widgets.kit import SavingWidget, esm
from course.widgets.plan_view import offers, view

KEY, EARLIER = "plan", "plan.earlier"  # the plan, and the one it replaced
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class PlanWidget(SavingWidget):
    """Ten sections to fill in, with guidance, an example, and findings as one types.

    The value is a plan as `course.tools.plan_form` has it. `checked` is ``{"summary": text, "sections": {id: {state,
    said, findings: [{severity, text, at, to}]}}}``; `offers` are names to choose from, with what the learner's
    register knows of its stakeholders; `loaded` is what there is to say of a plan that waits to replace this one.
    """

    _esm = esm("plan")
    speaks = ("plan",)
    commands = ("word", "data", "replace", "cancel", "back")
    takes = ("load",)
    checked = t.Dict().tag(sync=True)
    offers = t.Dict().tag(sync=True)
    loaded = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    earlier = t.Bool(False, help="whether there is an earlier plan to bring back").tag(sync=True)

    def __init__(self, answers: Answers):
        self.plan, self._waiting = blank(), None
        super().__init__(KEY, answers, view=view())
        try:
            self.earlier = clean(answers.value(EARLIER)) is not None
        except CourseError:  # the status says so already
            pass
        self._look()

    def fit(self, value: Any) -> Any:
        cleaned = clean(value)
        return cleaned[0] if cleaned else None

    def changed(self) -> None:
        super().changed()
        self._look()

    def warning(self) -> tuple[str, str] | None:
        _, cut = clean(self.value)
        return (say("plan.cut", field=_named(cut[0])), "error") if cut else None

    def word(self) -> None:
        """Hand out the plan as a Word document."""
        from course.tools.plan_word import to_docx

        self._export(".docx", to_docx(self.plan, datetime.now()), WORD)

    def data(self) -> None:
        """Hand out the plan as a data file."""
        from course.tools.plan_word import to_json

        self._export(".json", to_json(self.plan), "application/json")

    def load(self, name: str, data: bytes) -> None:
        """Read a plan and keep it waiting until the learner says whether it replaces this one."""
        from course.tools.plan_word import from_file

        self.cancel()
        self._waiting, edited = from_file(data, name)
        full = completeness(self._waiting)
        title = self._waiting["name"].strip() or say("plan.untitled")
        told = say("plan.offer", file=name, name=title, done=full["done"], all=full["all"])
        self.loaded = {"text": told, "note": say("plan.edited") if edited else ""}
        self.report("")

    def replace(self) -> None:
        """Put the plan that was read in the place of this one, which is kept."""
        if self._waiting is not None:
            self._exchange(self._waiting, say("plan.replaced"))

    def cancel(self) -> None:
        """Leave the plan as it is."""
        if self._waiting is not None:
            self.report(say("plan.kept"))
        self._waiting = self.loaded = None

    def back(self) -> None:
        """Exchange the plan for the earlier one."""
        kept = clean(self.answers.value(EARLIER))
        if kept:
            self._exchange(kept[0], say("plan.back"))

    def _exchange(self, new: dict, told: str) -> None:
        self.answers.put(EARLIER, self.plan)
        self.earlier, self._waiting, self.loaded = True, None, None
        self.value = new
        if self.status["tone"] != "error":
            self.report(told)

    def _export(self, ending: str, data: bytes, type: str) -> None:
        name = re.sub(r'[\\/:*?"<>|\s.]+', " ", self.plan["name"]).strip()[:60] or say("plan.untitled")
        self.hand_out(name + ending, data, type)
        self.report(say("plan.exported", file=name + ending))

    def _look(self) -> None:
        """Check the plan anew, with the register as it stands now."""
        self.plan = self.fit(self.value) or self.plan
        try:
            known = stakeholders(self.answers)
        except CourseError:  # the status says so already
            known = {}
        found, full = check(self.plan, known), completeness(self.plan)
        counts = Counter(one.severity for one in found)
        sections = {}
        for id, one in full["sections"].items():
            here = [finding for finding in found if finding.section == id]
            said = say(f"plan.state.{one['state']}", **one)
            if conflicts := sum(finding.severity == "conflict" for finding in here):
                said = say("plan.state.conflict", said=said, n=conflicts)
            told = [{"severity": f.severity, "text": str(f), "at": ".".join(f.at), "to": f.target} for f in here]
            sections[id] = {"state": one["state"], "said": said, "findings": told}
        self.counts = {"complete": full["complete"], "done": full["done"], "all": full["all"]}
        self.counts |= {"conflict": counts["conflict"], "advice": counts["advice"]}
        self.checked = {"summary": say("plan.summary", **self.counts), "sections": sections}
        self.offers = offers(known)

    def html(self) -> str:
        parts = [static.prose(self.checked["summary"], style=f"color:{static.QUIET}")]
        for section in outline(self.plan):
            state = self.checked["sections"][section.id]
            parts.append(static.heading(f"{section.number}. {section.name} · {state['said']}"))
            parts += [_static(block) for block in section.blocks]
            findings = [(f"{say('plan.ui.' + one['severity'])}:", one["text"]) for one in state["findings"]]
            parts.append(static.items(findings))
        return static.block(self.view["kind"], self.plan["name"].strip() or say("plan.untitled"), *parts)

    def summary(self) -> str:
        counts = self.counts
        return f"plan: {counts['complete']}/10 sections, {counts['done']}/{counts['all']} entries, {counts['conflict']} conflicts"


def _named(id: str) -> str:
    """What a field is called in the form, of which only the id is known."""
    def walk(parts, list_id=""):
        for part in parts:
            if part.id == id:
                yield label(part, list_id if isinstance(part, Field) else "")
            if isinstance(part, Rows):
                yield from walk(part.parts, part.id)

    return next(name for parts in SECTIONS.values() for name in walk(parts))


def _static(block: Block) -> str:
    todo = say("plan.todo")
    name = static.prose(block.label, style=f"color:{static.QUIET}") if block.label else ""
    if not block.head:
        return name + static.prose(block.text or todo)
    return name + static.table([tuple(cell or todo for cell in row) for row in block.rows], head=list(block.head))
