"""A procedure or tool of the handbook, walked through: who does what, what is late, what each step produces."""
from __future__ import annotations

from typing import Any, Iterable

import traitlets as t

from course import handbook
from course.answers import Answers
from course.text import language, say
from course.tools import walkthrough as walk
from course.widgets import static
from course.widgets.kit import SavingWidget, esm, page


class ProcedureWidget(SavingWidget):
    """The procedure or tool `name`, one step at a time, with a clock.

    The value is ``{"step": id, "case": "example" or "own", "actual": {task: minutes}, "tried": ... or None}``:
    `actual` holds the times of the learner's own case, `tried` those of the example once they were changed.
    `clock` says how every task stands by the times of the chosen case.
    """

    _esm = esm("procedure")
    speaks = ("procedure",)
    clock = t.Dict(help="{tasks: {id: {state, text, why, due, actual}}, now, ticks, late: {step: text}, sum}").tag(sync=True)

    def __init__(self, name: str, answers: Answers):
        self.name, self.walk, self.said = name, walk.walkthrough(name), walk.said(name)
        self.kept: dict | None = None
        super().__init__(f"procedure.{name}", answers, view=self._view())
        self.kept = self.value
        self.clock = self._clock()

    def fit(self, value: Any) -> dict | None:
        """`value` as far as it is usable; where it is not, what was kept before stands."""
        if not isinstance(value, dict):
            return None
        kept = self.kept or self._fresh()
        step, case, tried = value.get("step"), value.get("case"), value.get("tried")
        return {
            "step": step if isinstance(step, str) and step in self.walk.steps else kept["step"],
            "case": case if case in ("example", "own") else kept["case"],
            "actual": self._times(value.get("actual"), kept["actual"]),
            "tried": None if tried is None else self._times(tried, kept["tried"]),
        }

    def _fresh(self) -> dict:
        return {"step": next(iter(self.walk.steps)), "case": "example", "actual": {}, "tried": None}

    def _times(self, given: Any, kept: dict[str, int] | None) -> dict[str, int] | None:
        if not isinstance(given, dict):
            return kept
        limit, found, before = self.walk.minutes(walk.LONGEST), {}, self.walk.actual() if kept is None else kept
        for id in self.walk.tasks():
            minutes = given.get(id)
            if type(minutes) in (int, float) and 0 <= minutes <= limit:
                found[id] = round(minutes)
            elif minutes is not None and id in before:
                found[id] = before[id]
        return found

    def changed(self) -> None:
        clean = self.fit(self.value)
        if clean is not None and clean == self.value:
            self.kept = clean
            self.save()
            self.clock = self._clock()
            return
        self.value = self.kept if clean is None else clean  # what fits is saved; the rest is not passed over
        self.report(say("procedure.cut", limit=walk.LONGEST, unit=say(f"procedure.unit.{self.walk.unit}")), "error")

    def _actual(self) -> dict[str, int]:
        value = self.value or {}
        if value.get("case") == "own":
            return value["actual"]
        tried = value.get("tried")
        return self.walk.actual() if tried is None else tried

    def _clock(self) -> dict:
        due, actual = self.walk.due(), self._actual()
        standing, end = walk.standing(due, actual), max([*due.values(), *actual.values()])
        states = [one.state for one in standing.values()]
        count = {state: states.count(state) for state in ("ontime", "late", "overdue")}
        count["open"] = states.count("open") + count["overdue"]
        tasks = {
            id: {
                "state": one.state,
                "text": self._stands(one),
                "why": str(self.walk.tasks()[id].late) if one.by else "",
                "due": walk.place(due[id], end),
                "actual": walk.place(actual[id], end) if id in actual else None,
            }
            for id, one in standing.items()
        }
        return {
            "tasks": tasks,
            "now": walk.place(max(actual.values(), default=0), end),
            "ticks": [{"at": walk.place(when, end), "text": self._said("tick", when)} for when in walk.ticks(end, self.walk.minutes(1))],
            "late": {id: self._lates(sum(standing[one].by > 0 for one in step.tasks)) for id, step in self.walk.steps.items()},
            "sum": say("procedure.sum.overdue" if count["overdue"] else "procedure.sum", all=len(states), **count),
        }

    def _lates(self, count: int) -> str:
        return say("procedure.lates", n=count) if count else ""

    def _said(self, key: str, minutes: int) -> str:
        return say(f"procedure.{key}.{self.walk.unit}", n=f"{minutes / self.walk.minutes(1):.2f}".rstrip("0").rstrip("."))

    def _stands(self, one: walk.Status) -> str:
        return self._said({"late": "late", "overdue": "past"}[one.state], one.by) if one.by else say(f"procedure.{one.state}")

    def _view(self) -> dict:
        said, own = self.said, self.walk
        start = "procedure.course.incident" if self.name == "incident" else "procedure.course"
        return {
            "lang": language(),
            "kind": say("procedure.kind" if self.name in handbook.PROCEDURES else "procedure.kind.tool"),
            "title": str(said.name),
            "page": say("procedure.page", page=said.page),
            "order": str(said.order),
            "example": say("procedure.scene", title=own.title),
            "scene": str(own.scene),
            "start": say(start, start=own.start),
            "unit": say(f"procedure.unit.{own.unit}"),
            "per": own.minutes(1),
            "limit": walk.LONGEST,
            "times": own.actual(),
            "steps": [self._step(number, id) for number, id in enumerate(own.steps, 1)],
            "rules": [{"name": str(one.name), "text": str(one.text), "inferred": _inferred(one)} for one in said.rules.values()],
            "fresh": self._fresh(),
            "duties": self._duties(),
        }

    def _step(self, number: int, id: str) -> dict:
        said, step = self.said.steps[id], self.walk.steps[id]
        return {
            "id": id,
            "short": f"{number} {said.name}",
            "name": say("procedure.step", number=number, name=said.name),
            "text": str(said.text),
            "page": page(said.page),
            "inferred": _inferred(said),
            "lists": [self._list(one) for one in walk.lists(self.name, id)],
            "tasks": [self._task(id, one) for id, one in step.tasks.items()],
            "good": str(step.good),
            "mistake": str(step.mistake),
            "again": str(self.walk.again or "") if number == len(self.walk.steps) else "",
        }

    def _list(self, one: walk.Listed) -> dict:
        kind = f"{one.kind}.{self.name}" if one.kind == "criteria" else one.kind
        points = [{"name": name, "text": text} for name, text in one.points]
        return {"name": say(f"procedure.list.{kind}"), "points": points, "inferred": _inferred(one)}

    def _task(self, id: str, task: walk.Task) -> dict:
        within = self._said("within", self.walk.minutes(task.due))
        lead, *helpers = [str(self.walk.role(one)) for one in task.who]
        who = [say("procedure.who", lead=lead)] + ([say("procedure.helpers", helpers=_listed(helpers))] if helpers else [])
        return {
            "id": id,
            "does": str(task.does),
            "who": _listed(who, "，"),
            "due": say(f"procedure.basis.{task.basis}", within=within),
            "gives": say("procedure.gives", name=task.gives),
            "sample": str(task.sample),
        }

    def html(self) -> str:
        view = self.view
        parts = [_quiet(view["page"]), static.heading(say("procedure.ui.order")), _quiet(view["order"])]
        parts += [static.heading(view["example"]), static.prose(view["scene"]), *map(_printed, view["steps"])]
        if view["rules"]:
            rows = [(one["name"], f"{one['text']} {one['inferred']}") for one in view["rules"]]
            parts += [static.heading(say("procedure.ui.rules")), static.table(rows)]
        head = ("", *(step["short"] for step in view["steps"]))
        duties = [head, *((one["role"], *one["parts"]) for one in view["duties"])]
        parts += [static.heading(say("procedure.ui.duties")), static.table(duties), static.heading(say("procedure.ui.times"))]
        parts += [_quiet(view["start"]), static.table(self._table()), static.prose(self.clock["sum"])]
        return static.block(view["kind"], view["title"], *parts)

    def _duties(self) -> list[dict]:
        """For every role, what it does in each step: leads, helps or nothing."""
        return [
            {"role": str(self.walk.role(one)), "parts": [say(f"procedure.{steps[id]}") if id in steps else "–" for id in self.walk.steps]}
            for one, steps in self.walk.duties().items()
        ]

    def _table(self) -> list[tuple]:
        """Every task with its limit, its actual time and how it stands."""
        actual, clock = self._actual(), self.clock["tasks"]
        rows = [("", say("procedure.ui.limit"), say("procedure.ui.actual", unit=self.view["unit"]), "", "")]
        for step in self.view["steps"]:
            for task in step["tasks"]:
                found = clock[task["id"]]
                when = f"{actual[task['id']] / self.view['per']:g}" if task["id"] in actual else "–"
                rows.append((task["does"], task["due"], when, found["text"], found["why"]))
        return rows

    def summary(self) -> str:
        value = self.fit(self.value) or {"case": "example", "actual": {}}
        late = sum(one["why"] != "" for one in self.clock["tasks"].values())
        return f"procedure {self.name}: {len(self.walk.steps)} steps, {value['case']}, {late} late"


def _printed(step: dict) -> str:
    """A step in full, for the static form."""
    parts = [static.heading(step["name"]), static.prose(step["text"]), _quiet(step["page"]), _quiet(step["inferred"])]
    for one in step["lists"]:
        rows = [tuple(filter(None, (point["name"], point["text"]))) for point in one["points"]]
        parts += [static.heading(one["name"]), static.table(rows), _quiet(one["inferred"])]
    for task in step["tasks"]:
        parts += [static.heading(task["does"]), _quiet(f"{task['who']} · {task['due']}"), _quiet(task["gives"]), static.quote(task["sample"])]
    signs = [(say("procedure.ui.goodsign"), step["good"]), (say("procedure.ui.mistake"), step["mistake"])]
    return "".join(parts) + static.table(signs) + (static.prose(step["again"]) if step["again"] else "")


def _quiet(text: str) -> str:
    return static.prose(text, style=f"color:{static.QUIET};font-size:13px") if text else ""


def _inferred(one: Any) -> str:
    return say("procedure.inferred", text=one.inferred) if one.inferred else ""


def _listed(names: Iterable[str], comma: str = "、") -> str:
    return (comma if language() == "zh" else ", ").join(names)
