"""A drill in the browser: every action goes through the engine and is recorded at once."""
from __future__ import annotations

import json
from typing import Any

import traitlets as t

from course import drills
from course.answers import Answers
from course.drills.engine import Run
from course.drills.report import QUESTIONS, comparison, debriefing
from course.drills.runs import PACES, Runs
from course.drills.scene import form
from course.errors import CourseError
from course.handbook import procedure
from course.text import language, say
from course.widgets.drill_static import static_form
from course.widgets.kit import SavingWidget, esm, page

NOTE = 5000  # characters of an answer to a question of the debrief, or of a draft's own sentence


class DrillWidget(SavingWidget):
    """Setting, clocks, messages, decisions, releases and debrief of one drill.

    Two records are kept. ``drill.<id>`` is what `Runs` says; only commands change it. ``drill.<id>.notes`` is the
    learner's, the value of this widget: ``{"draft": release being written or None, "notes": {n: [text, text]}}``.
    """

    _esm = esm("drill")
    speaks = ("drill",)
    commands = ("begin", "act", "leave", "show", "compare")
    now = t.Dict(help="the run under way, or the debrief, the comparison and the runs there are").tag(sync=True)

    def __init__(self, id: str, answers: Answers, seed: int | None = None):
        """With a `seed` the number of the drill is given: runs of any other do not count."""
        self.id, self.drill, self.seed = id, drills.scenario(id), seed
        self.runs, self.run = Runs(), None
        self.shown, self.compared = None, None  # numbers of runs
        self.turn = 0
        self.replayed: dict[str, Run | None] = {}
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
        run = Run(self.drill, self.seed or given.get("seed"))
        self._gather()
        self.run, self.shown, self.compared = run, None, None
        self.runs.begin(run.seed, mode, pace if mode == "timed" else 0)
        self._keep()

    def act(self, action: Any) -> None:
        """Do one action of the engine, and record it."""
        if self.run is None:
            raise CourseError("drill.nothing")
        self.run.act(action)
        self.runs.current |= {"log": list(self.run.log), "ended": self.run.state.ending}
        if self.run.log[-1]["do"] == "release" and self._notes()["draft"]:
            self.value = self._notes() | {"draft": None}
        self._gather()
        if self.run.ended:
            self.shown, self.run = self.runs.current["n"], None
            self.runs.shelve()
        self._keep()

    def leave(self) -> None:
        """Break off the run; its record stays."""
        self.run = None
        self.runs.shelve()
        self._keep()

    def show(self, n: Any) -> None:
        """Show the debrief of run `n`."""
        self._finished(n)
        self.shown, self.compared = n, None
        self._draw()

    def compare(self, pair: Any) -> None:
        """Show two runs side by side."""
        if not isinstance(pair, list) or len(pair) != 2 or pair[0] == pair[1]:
            raise CourseError("drill.pick")
        for n in pair:
            self._finished(n)
        self.shown, self.compared = None, pair
        self._draw()

    # ---- the engine's record
    @property
    def _place(self) -> str:
        return f"drill.{self.id}"

    def _load(self) -> None:
        try:
            self.runs = Runs(self.answers.value(self._place))
        except CourseError as error:
            return self.report(str(error), "error")
        if self.runs.strange:
            self.report(say("drill.unreadable"), "error")
        current = self.runs.current
        if current:
            try:
                self.run = drills.replay(self.drill, current["seed"], current["log"])
            except CourseError as error:
                self.report(say("drill.changed", problem=error), "error")
            if self.run is None or self.run.ended:
                self.run = None
                self.runs.shelve()
        last = self.runs.earlier[-1] if self.runs.earlier else None
        if self.run is None and last and self._ended(last):
            self.shown = last["n"]

    def _gather(self) -> None:
        """Take over what another window has kept meanwhile, runs and notes."""
        try:
            found, notes = self.answers.value(self._place), self.fit(self.answers.value(self.key))
        except CourseError:
            return  # nothing can be kept either, and that is said then
        self.runs.take(found)
        mine = self._notes()
        if notes and notes["notes"].keys() - mine["notes"].keys():
            self.there = notes  # taken over, so nothing of it is written over
            self.value = mine | {"notes": notes["notes"] | mine["notes"]}

    def _keep(self) -> None:
        self._draw()  # the run goes on even where nothing can be written
        entry = self.answers.put(self._place, self.runs.data())
        self.report(self._when(entry["saved"]))

    def _again(self, one: dict) -> Run | None:
        """The run as it was, if the drill is still the same."""
        key = json.dumps([one["seed"], one["log"]])
        if key not in self.replayed:
            try:
                self.replayed[key] = drills.replay(self.drill, one["seed"], one["log"])
            except CourseError:
                self.replayed[key] = None
        return self.replayed[key]

    def _ended(self, one: dict) -> Run | None:
        run = self._again(one)
        return run if run and run.ended else None

    def _finished(self, n: Any) -> Run:
        run = next((self._ended(one) for one in self.runs.earlier if one["n"] == n), None)
        if run is None:
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

    def changed(self) -> None:
        self._gather()  # may change the value, and so come here again
        self.save()

    def warning(self) -> tuple[str, str] | None:
        clean, draft = self._notes(), self.value.get("draft") if isinstance(self.value, dict) else None
        cut = [texts for n, texts in clean["notes"].items() if texts != self.value["notes"][n]]
        free = draft.get("free") if isinstance(draft, dict) else ""
        return (say("drill.longnote", limit=NOTE), "error") if cut or isinstance(free, str) and len(free) > NOTE else None

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
            "release": form(Run(drill)), "paces": list(PACES), "fixed": self.seed is not None,
        }

    def _draw(self) -> None:
        self.turn += 1  # the browser waits for an answer, even where all is as before
        drawn = {"scene": None, "debrief": None, "comparison": None, "runs": [], "seed": self.seed or 1, "pace": 0, "n": None, "turn": self.turn}
        if self.run is not None:
            current = self.runs.current
            drawn |= {"scene": drills.scene(self.run), "pace": current["pace"], "n": current["n"]}
        else:
            drawn["runs"] = [self._line(one) for one in self.runs.earlier]
            if self.compared:
                names = tuple(say("drill.nth", n=n) for n in self.compared)
                drawn["comparison"] = comparison(*map(self._finished, self.compared), names)
            elif self.shown:
                drawn |= {"debrief": debriefing(self._finished(self.shown)), "n": self.shown}
            if self.runs.earlier and not self.seed:
                drawn["seed"] = self.runs.earlier[-1]["seed"]
        self.now = drawn

    def _line(self, one: dict) -> dict:
        """A run in the list of runs."""
        run, told = self._again(one), {"n": one["n"], "seed": one["seed"]}
        if run and run.ended:
            title = self.drill.endings[run.state.ending].title
            return {"n": one["n"], "done": True, "text": say("drill.run", ending=title, total=drills.score(run).total, **told)}
        return {"n": one["n"], "done": False, "text": say("drill.unfinished" if run else "drill.unshown", **told)}

    def html(self) -> str:
        return static_form(self.view, self.now, self._notes()["notes"])

    def summary(self) -> str:
        if self.run is not None:
            return f"drill {self.id}: minute {self.run.state.minute}, {len(self.run.log)} actions"
        done = [one["ended"] for one in self.runs.earlier if one["ended"]]
        return f"drill {self.id}: " + (f"{len(done)} finished, last {done[-1]}" if done else "not begun")


def _known(given: Any, known: Any) -> list[str]:
    return [one for one in given if isinstance(one, str) and one in known] if isinstance(given, list) else []
