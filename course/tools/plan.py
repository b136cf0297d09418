"""Whether a major communication plan is complete and consistent (handbook p. 8). Pure: plain data in, findings out.

Nothing here blocks: a plan in progress has findings, and some advice may stay for good reason.
"""
from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Any, Iterator, Literal, Mapping

from course.text import say
from course.tools.plan_form import SECTIONS, Field, Rows, blank, clean, filled, home, titled

Severity = Literal["missing", "conflict", "advice"]


@dataclass(frozen=True)
class Finding:
    """Something to look at: where it is told, where to mend it, and what it is.

    `at` leads to the field: ids of lists, rows and fields in turn, ``("topics", "r1", "lead")``; it ends at a list where
    a row is lacking. `severity` is missing (a required field is empty), conflict (two entries do not agree) or advice.
    """

    section: str
    at: tuple[str, ...]
    severity: Severity
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def target(self) -> str:
        """The section to go to: another one where rows are lacking that are added there."""
        return home(self.at[-1]) if len(self.at) % 2 and self.at[-1] in _LISTS else self.section

    def __str__(self) -> str:
        return say(f"plan.{self.key}", **self.values)


@dataclass(frozen=True)
class Slot:
    """A field that the plan needs, or a list that needs a row."""

    section: str
    at: tuple[str, ...]
    key: str
    values: Mapping[str, str]
    filled: bool


def completeness(value: Any) -> dict:
    """How much of what the plan needs is there; anything that is no plan counts as an empty one.

    ``{"sections": {id: {"state": empty | begun | complete, "done": n, "all": m}}, "complete": sections, "done": n,
    "all": m}``. A section that nobody touched has its lists counted as one field each.
    """
    plan = _plan(value)
    sections = {}
    for id, parts in SECTIONS.items():
        slots = list(_slots(id, parts, plan))
        done = sum(slot.filled for slot in slots)
        state = "complete" if done == len(slots) else "begun" if _touched(parts, plan) else "empty"
        sections[id] = {"state": state, "done": done, "all": len(slots)}
    total = {key: sum(one[key] for one in sections.values()) for key in ("done", "all")}
    return {"sections": sections, "complete": sum(one["state"] == "complete" for one in sections.values())} | total


def check(value: Any, stakeholders: Mapping[str, Any] = {}) -> list[Finding]:
    """All findings in the order of the sections; `stakeholders` is the learner's register (``tools.register``)."""
    plan = _plan(value)
    missing = [
        Finding(id, slot.at, "missing", f"missing.{slot.key}", slot.values)
        for id, parts in SECTIONS.items()
        for slot in _slots(id, parts, plan)
        if not slot.filled
    ]
    found = [*missing, *_twice(plan), *_people(plan, stakeholders), *_times(plan), *_measures(plan)]
    order, ranks = list(SECTIONS), ("conflict", "missing", "advice")
    return sorted(found, key=lambda one: (order.index(one.section), ranks.index(one.severity)))


_LISTS = ("goals", "topics", "talks", "dates", "risks", "indicators")


def _plan(value: Any) -> dict:
    cleaned = clean(value)
    return cleaned[0] if cleaned else blank()


def _slots(section: str, parts: tuple, node: dict, at: tuple = (), names: Mapping[str, str] = {}) -> Iterator[Slot]:
    """What the section needs of `node`, the plan or one of its rows."""
    for part in parts:
        here = (*at, part.id)
        if isinstance(part, Rows):
            if node[part.id]:
                for n, row in enumerate(node[part.id], 1):
                    called = {**names, part.id: titled(part, row) or say("plan.nth", n=n)}
                    yield from _slots(section, part.parts, row, (*here, row["id"]), called)
            elif part.need:
                yield Slot(section, here, part.id if part.edit else f"first.{part.id}", names, False)
        elif part.need and (not part.when or node[part.when]):
            done = filled(node[part.id]) or bool(part.instead) and filled(node[part.instead])
            kind = at[-2] + "." if at else ""
            yield Slot(section, here, kind + part.id, names, done)


def _touched(parts: tuple, node: dict) -> bool:
    return any(
        filled(node[part.id]) if isinstance(part, Field) else any(_touched(part.parts, row) for row in node[part.id])
        for part in parts
    )


def _twice(plan: dict) -> Iterator[Finding]:
    """The same thing entered twice in a list."""
    for list_id in ("goals", "topics", "risks", "indicators"):
        for row in _again(plan[list_id], "text"):
            yield Finding(home(list_id), (list_id, row["id"], "text"), "conflict", f"twice.{list_id}", {"name": row["text"]})
    for topic in plan["topics"]:
        for talk in _again(topic["talks"], "who"):
            at = ("topics", topic["id"], "talks", talk["id"], "who")
            yield Finding("audience", at, "conflict", "twice.talks", {"name": talk["who"], "topics": topic["text"]})
        if _key(topic["lead"]) in map(_key, topic["supports"]):
            at = ("topics", topic["id"], "supports")
            yield Finding("lead", at, "conflict", "twice.lead", {"name": topic["lead"], "topics": topic["text"]})


def _people(plan: dict, stakeholders: Mapping[str, Any]) -> Iterator[Finding]:
    """Expectations nobody answers, and class-A stakeholders nobody talks with."""
    addressed = set()
    for topic in plan["topics"]:
        for talk in topic["talks"]:
            addressed.add(_key(talk["who"]))
            if filled(talk["expects"]) and not filled(talk["answer"]):
                at = ("topics", topic["id"], "talks", talk["id"], "answer")
                yield Finding("audience", at, "advice", "unanswered", {"name": talk["who"], "topics": topic["text"]})
    for one in stakeholders.values():
        if one.letter == "A" and _key(one.name) and _key(one.name) not in addressed:
            yield Finding("audience", ("topics",) if not plan["topics"] else ("topics", plan["topics"][0]["id"], "talks"),
                          "conflict", "unaddressed", {"name": one.name})  # fmt: skip


def _times(plan: dict) -> Iterator[Finding]:
    """Days that do not fit each other. ISO dates compare as text."""
    event, days = plan["event"], {one["id"]: one for one in plan["dates"] if one["day"]}
    last = event["end"] or event["start"]
    if _backwards(event):
        yield Finding("time-place", ("event", "end"), "conflict", "backwards.event")
    served = {topic["date"] for topic in plan["topics"]}
    timed = [topic for topic in plan["topics"] if filled(topic["period"])]
    if timed and not last:
        yield Finding("time-place", ("event", "start"), "advice", "noevent")
    if timed and not plan["dates"]:
        yield Finding("time-place", ("dates",), "advice", "nodates")
    for one in plan["dates"]:
        if filled(one["text"]) and plan["topics"] and one["id"] not in served:
            yield Finding("time-place", ("dates", one["id"], "text"), "advice", "unserved", {"name": one["text"]})
    for topic in timed:
        at, start = ("topics", topic["id"], "period"), topic["period"]["start"]
        values = {"topics": topic["text"]}
        if _backwards(topic["period"]):
            yield Finding("time-place", (*at, "end"), "conflict", "backwards.topics", values)
        if start and last and start > last:
            yield Finding("time-place", (*at, "start"), "advice", "after.event", values)
        if start and topic["date"] in days and start > days[topic["date"]]["day"]:
            named = values | {"name": days[topic["date"]]["text"]}
            yield Finding("time-place", (*at, "start"), "conflict", "after.date", named)


def _measures(plan: dict) -> Iterator[Finding]:
    """Goals and indicators that do not meet."""
    goals = {one["id"] for one in plan["goals"]}
    for one in plan["goals"]:
        if filled(one["text"]) and plan["indicators"] and one["id"] not in {row["goal"] for row in plan["indicators"]}:
            yield Finding("evaluation", ("indicators",), "advice", "unmeasured", {"name": one["text"]})
    for row in plan["indicators"]:
        if filled(row["text"]) and row["goal"] not in goals and goals:
            yield Finding("evaluation", ("indicators", row["id"], "goal"), "advice", "goalless", {"name": row["text"]})


def _backwards(period: dict) -> bool:
    return bool(period["start"] and period["end"]) and period["end"] < period["start"]


def _again(rows: list[dict], name: str) -> Iterator[dict]:
    seen = set()
    for row in rows:
        key = _key(row[name])
        if key in seen:
            yield row
        seen.add(key) if key else None


def _key(name: str) -> str:
    """A name as people compare it: width, case and spaces aside."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())
