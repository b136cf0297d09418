"""Go through a drill; what is handed in is the log of what was done."""
from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field

from course import drills
from course.drills.runs import Runs
from course.errors import CourseError
from course.kinds.base import Base


class Drill(Base):
    """A drill with a seed of the trainee's own. It is marked by replaying the log, never by a score that is handed in.

    An answer is what `course.drills.runs` keeps under ``drill.<scenario>``; the best finished run with this seed counts.
    `par` points of the drill's own 100 earn everything.
    """

    secret: ClassVar = frozenset({"sample", "par"})

    kind: Literal["drill"]
    scenario: str
    seed: int = 1
    par: int = Field(100, ge=1, le=100)
    sample: tuple[dict[str, Any], ...] | None = None

    def place_of(self, id: str) -> str:
        return f"drill.{self.scenario}"

    @property
    def keyed(self) -> bool:
        return self.sample is not None

    @property
    def solution(self) -> Any:
        run = {"n": 1, "seed": self.seed, "mode": "untimed", "pace": 0, "log": list(self.sample), "ended": "handed in"}
        return {"runs": [run], "current": None}

    def blank(self, answer: Any) -> bool:
        return not self._finished(answer)

    def _finished(self, answer: Any) -> list[drills.Run]:
        """The finished runs with this seed; a log that cannot be replayed is none."""
        runs = []
        for one in Runs(answer).earlier:
            if one["seed"] != self.seed:
                continue
            try:
                run = drills.replay(drills.scenario(self.scenario), one["seed"], one["log"])
            except CourseError:
                continue
            if run.ended:
                runs.append(run)
        return runs

    def _score(self, answer: Any) -> float:
        return min(1.0, max(drills.score(run).total for run in self._finished(answer)) / self.par)
