"""A drill in the browser: every action goes through the engine and is recorded at once."""
from __future__ import annotations

from typing import Any

import traitlets as t

from course import drills
from course.answers import Answers
from course.drills.engine import Run
from course.drills.report import QUESTIONS, comparison, debriefing
from course.drills.scene import form
from course.errors import CourseError
from course.handbook import procedure
from course.text import language, say
from course.widgets import static
from course.widgets.kit import SavingWidget, css, esm, page

KEPT = 10  # finished runs
NOTE = 5000  # characters of an answer to a question of the debrief, or of a draft's own sentence
PACES = (3, 6, 10)  # seconds a minute of the drill takes in timed mode


class DrillWidget(SavingWidget):
    """Setting, clocks, messages, decisions, releases and debrief of one drill.

    Two records are kept. ``drill.<id>`` is the engine's: ``{"runs": [run], "current": run or None}`` with runs
    ``{"n", "seed", "mode", "pace", "log", "ended"}``; only commands change it. ``drill.<id>.notes`` is the learner's,
    the value of this widget: ``{"draft": release being written or None, "notes": {n: [text, text]}}``.
    """

    _esm, _css = esm("drill"), css("drill")
    speaks = ("drill",)
    commands = ("begin", "act", "leave", "show", "compare")
    now = t.Dict(help="the run under way, or the debrief, the comparison and the runs there are").tag(sync=True)

    def __init__(self, id: str, answers: Answers):
        self.id, self.drill = id, drills.scenario(id)
        self.record, self.run = {"runs": [], "current": None}, None
        self.shown, self.compared = None, None  # numbers of runs
        self.replayed: dict[int, Run | None] = {}  # earlier runs, by number
        super().__init__(f"drill.{id}.notes", answers, view=self._view())
        self._load()
        self._draw()

    # ---- what the browser may ask
    def begin(self, given: Any) -> None:
        """Start a run: ``{"seed": number, "mode": "untimed" or "timed", "pace": seconds}``."""
        given = given if isinstance(given, dict) else {}
        mode, pace = given.get("mode"), given.get("pace")
        if mode not in ("untimed", "timed") or mode == "timed" and (type(pace) is not int or pace not in PACES):
            raise CourseError("drill.mode")
        run = Run(self.drill, given.get("seed"))
        self._refresh()
        self._shelve()
        self.run, self.shown, self.compared = run, None, None
        pace = pace if mode == "timed" else 0
        self.record["current"] = {"n": self._fresh(), "seed": run.seed, "mode": mode, "pace": pace, "log": [], "ended": None}
        self._keep()

    def act(self, action: Any) -> None:
        """Do one action of the engine, and record it."""
        if self.run is None:
            raise CourseError("drill.nothing")
        self.run.act(action)
        self.record["current"] |= {"log": list(self.run.log), "ended": self.run.state.ending}
        if self.run.log[-1]["do"] == "release" and self._notes()["draft"]:
            self.value = self._notes() | {"draft": None}
        if self.run.ended:
            self.shown = self.record["current"]["n"]
            self._shelve()
        self._keep()

    def leave(self) -> None:
        """Break off the run; its record stays."""
        if self.run is not None:
            self._shelve()
            self._keep()

    def show(self, n: Any) -> None:
        """Show the debrief of run `n`."""
        self._replayed(n)
        self.shown, self.compared = n, None
        self._draw()

    def compare(self, pair: Any) -> None:
        """Show two runs side by side."""
        if not isinstance(pair, list) or len(pair) != 2 or pair[0] == pair[1]:
            raise CourseError("drill.pick")
        for n in pair:
            self._replayed(n)
        self.compared = pair
        self._draw()

    # ---- the engine's record
    @property
    def _place(self) -> str:
        return f"drill.{self.id}"

    def _load(self) -> None:
        try:
            self.record = self._stored()
        except CourseError as error:
            return self.report(str(error), "error")
        current = self.record["current"]
        if current:
            try:
                self.run = drills.replay(self.drill, current["seed"], current["log"])
            except CourseError as error:
                self.report(say("drill.changed", problem=error), "error")
                self._shelve()
            else:
                if self.run.ended:
                    self._shelve()
        if self.run is None and self.record["runs"] and self._again(self.record["runs"][-1]):
            self.shown = self.record["runs"][-1]["n"]

    def _stored(self) -> dict:
        """The record in the file, without what is no run."""
        found = self.answers.value(self._place)
        if found is None:
            return {"runs": [], "current": None}
        if not isinstance(found, dict) or not isinstance(found.get("runs"), list):
            self.report(say("drill.unreadable"), "error")
            return {"runs": [], "current": None}
        runs = [one for one in found["runs"] if _run(one)]
        return {"runs": runs, "current": found["current"] if _run(found.get("current")) else None}

    def _refresh(self) -> None:
        """Take over runs that another view of this drill has finished meanwhile."""
        try:
            stored = self._stored()["runs"]
        except CourseError:
            return
        for one in stored:
            twin = next((other for other in self.record["runs"] if other["n"] == one["n"]), None)
            if twin != one:
                self.record["runs"].append(one if twin is None else one | {"n": self._fresh()})
        self.record["runs"] = sorted(self.record["runs"], key=lambda one: one["n"])[-KEPT:]

    def _fresh(self) -> int:
        """A number that no run has yet."""
        current = self.record["current"]
        return 1 + max((one["n"] for one in [*self.record["runs"], *([current] if current else [])]), default=0)

    def _shelve(self) -> None:
        """Put the current run, if anything was done in it, among the earlier ones."""
        current = self.record["current"]
        if current and current["log"]:
            self.record["runs"] = [*self.record["runs"], current][-KEPT:]
        self.record["current"], self.run = None, None

    def _keep(self) -> None:
        self._draw()  # the run goes on even where nothing can be written
        self._refresh()
        entry = self.answers.put(self._place, {"runs": self.record["runs"], "current": self.record["current"]})
        self.report(self._when(entry["saved"]))

    def _again(self, one: dict) -> Run | None:
        """The run as it was, if the drill is still the same."""
        if one["n"] not in self.replayed:
            try:
                self.replayed[one["n"]] = drills.replay(self.drill, one["seed"], one["log"])
            except CourseError:
                self.replayed[one["n"]] = None
        return self.replayed[one["n"]]

    def _replayed(self, n: Any) -> Run:
        one = next((one for one in self.record["runs"] if type(n) is int and one["n"] == n), None)
        run = self._again(one) if one else None
        if run is None or not run.ended:
            raise CourseError("drill.norun")
        return run

    # ---- the learner's notes
    def fit(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return None
        notes = value.get("notes")
        kept = {
            n: [text[:NOTE] for text in texts]
            for n, texts in (notes.items() if isinstance(notes, dict) else ())
            if isinstance(n, str) and n.isdigit() and len(n) < 6 and isinstance(texts, list) and len(texts) == QUESTIONS
            and all(isinstance(text, str) for text in texts)
        }
        return {"draft": self._draft(value.get("draft")), "notes": dict(list(kept.items())[-100:])}

    def _draft(self, draft: Any) -> dict | None:
        if not isinstance(draft, dict):
            return None
        release, free = self.drill.release, draft.get("free")
        return {
            "facts": _known(draft.get("facts"), self.drill.facts), "unknown": _known(draft.get("unknown"), release.unknowns),
            "attitude": next(iter(_known([draft.get("attitude")], release.attitudes)), None),
            "next": next(iter(_known([draft.get("next")], drills.NEXT)), None), "free": free[:NOTE] if isinstance(free, str) else "",
        }

    def _notes(self) -> dict:
        return self.fit(self.value) or {"draft": None, "notes": {}}

    def warning(self) -> tuple[str, str] | None:
        value = self.value if isinstance(self.value, dict) else {}
        texts = [text for pair in (value.get("notes") or {}).values() for text in pair]
        texts.append((value.get("draft") or {}).get("free") or "")
        return (say("drill.longnote", limit=NOTE), "error") if any(len(text) > NOTE for text in texts) else None

    # ---- what is drawn
    def _view(self) -> dict:
        drill = self.drill
        first = {"limit": drill.first_release}
        first |= {"page": page(procedure("incident").page)} if drill.public is None else {"why": drill.public.why}
        return {
            "id": self.id, "lang": language(), "kind": say(f"drill.kind.{drill.kind}"), "title": str(drill.title),
            "company": str(drill.company), "role": str(drill.role), "setting": str(drill.setting),
            "rules": [
                say("drill.limit.handbook" if drill.public is None else "drill.limit.public", **first),
                say("drill.limit.authority", limit=drill.authority.minutes, why=drill.authority.why),
                say("drill.invented"),
            ],
            "release": form(Run(drill)), "paces": list(PACES),
        }

    def _draw(self) -> None:
        done = {}
        runs = [self._line(one, done) for one in self.record["runs"]]
        drawn = {"scene": None, "debrief": None, "comparison": None, "runs": runs, "seed": 1, "pace": 0, "n": None}
        if self.run is not None:
            current = self.record["current"]
            drawn |= {"scene": drills.scene(self.run), "pace": current["pace"], "n": current["n"]}
        else:
            if self.shown in done:
                drawn |= {"debrief": debriefing(done[self.shown]), "n": self.shown}
            if self.compared:
                drawn["comparison"] = comparison(*(done[n] for n in self.compared))
        if self.record["runs"]:
            drawn["seed"] = self.record["runs"][-1]["seed"]
        self.now = drawn

    def _line(self, one: dict, done: dict[int, Run]) -> dict:
        """A run in the list of runs; a finished one is added to `done`."""
        run, told = self._again(one), {"n": one["n"], "seed": one["seed"]}
        if run and run.ended:
            done[one["n"]] = run
            title = self.drill.endings[run.state.ending].title
            return {"n": one["n"], "done": True, "text": say("drill.run", ending=title, total=drills.score(run).total, **told)}
        return {"n": one["n"], "done": False, "text": say("drill.unfinished" if run else "drill.unshown", **told)}

    def html(self) -> str:
        view, now = self.view, self.now
        parts = [static.prose(f"{view['company']} · {view['role']}", style=f"color:{static.QUIET}"), static.prose(view["setting"])]
        parts += [static.prose(rule, style=f"color:{static.QUIET};font-size:13px") for rule in view["rules"]]
        if now["scene"]:
            parts += _standing(now["scene"])
        if now["debrief"]:
            notes = self._notes()["notes"].get(str(now["n"]), [""] * QUESTIONS)
            parts += [_static(block, notes) for block in now["debrief"]]
        if now["runs"]:
            parts += [static.heading(say("drill.ui.runs")), static.items([("·", one["text"]) for one in now["runs"]])]
        return static.block(view["kind"], view["title"], *parts)

    def summary(self) -> str:
        if self.run is not None:
            return f"drill {self.id}: minute {self.run.state.minute}, {len(self.run.log)} actions"
        done = [one for one in self.record["runs"] if one.get("ended")]
        return f"drill {self.id}: " + (f"{len(done)} finished, last {done[-1]['ended']}" if done else "not begun")


def _standing(scene: dict) -> list[str]:
    rows = [(one["name"], one["text"]) for one in scene["clocks"]] + [(one["name"], one["value"]) for one in scene["levels"]]
    told = [(one["time"], f"{one['text']} {one['then']}") for one in scene["story"]]
    return [
        static.heading(say("drill.ui.now", time=scene["time"], minute=scene["minute"])), static.table(rows),
        static.heading(say("drill.ui.inbox")), static.table([(one["time"], one["kind"], one["from"], one["text"]) for one in scene["inbox"]]),
        static.heading(say("drill.ui.todo")), static.items([("·", one["question"]) for one in scene["decisions"]]),
        static.heading(say("drill.ui.story")), static.table(told),
    ]


def _static(block: dict, notes: list[str]) -> str:
    """A block of the debrief without script."""
    kind, text = block["is"], block.get("text", "")
    if kind == "table":
        return static.heading(block["label"]) + static.table([tuple(block["head"]), *map(tuple, block["rows"])])
    if kind == "story":
        return static.table([(one["time"], one["text"], one["then"], one["change"]) for one in block["rows"]])
    if kind == "note":
        return static.note(block)
    if kind == "fold":
        return static.prose(block["title"]) + "".join(_static(one, notes) for one in block["blocks"])
    if kind == "question":
        return static.prose(text) + static.quote(notes[block["n"] - 1] or say("widget.empty"))
    if kind == "quote":
        return static.quote(text)
    if kind in ("title", "heading"):
        return static.heading(text)
    return static.prose(f"{block['lead']} {text}" if "lead" in block else text)


def _run(one: Any) -> bool:
    """Whether something has the form of a run; whether it can be replayed is another matter."""
    return isinstance(one, dict) and type(one.get("n")) is int and "seed" in one and isinstance(one.get("log"), list) and one.get("pace") in (0, *PACES)


def _known(given: Any, known: Any) -> list[str]:
    return [one for one in given if isinstance(one, str) and one in known] if isinstance(given, list) else []
