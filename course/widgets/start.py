"""The start page: what to do today, and the map of all there is to read and do in a folder, with how far the learner is."""
from __future__ import annotations

from datetime import date
from pathlib import Path

from course.text import language, say
from course.tools.course_map import stops
from course.widgets import static
from course.widgets.kit import Widget, esm
from course.widgets.stops import entry, today, today_html

GROUPS = {"modules": "module", "tools": "tool", "exercises": "exercise"}


class StartWidget(Widget):
    """What to do today; modules, tools and exercises of `folder` with links to the reading view and to JupyterLab.

    Addresses are put together in the browser, which knows where the server is; Python sends paths relative
    to the server's root.
    """

    _esm = esm("links", "today", "start")
    speaks = ("today",)
    commands = ("recall",)

    def __init__(self, folder: str | Path = ".", day: date | None = None):
        self.folder, self._day = Path(folder).absolute(), day
        super().__init__(view=self._view())

    def _view(self) -> dict:
        found = stops(self.folder)
        groups = {group: [entry(stop) for stop in found if stop.kind == kind] for group, kind in GROUPS.items()}
        return {"lang": language(), "kind": say("widget.kind.start"), "today": today(found, self._day or date.today())} | groups

    def recall(self) -> None:
        """Look again: another notebook may have been worked in."""
        self.view = self._view()

    def html(self) -> str:
        parts = today_html(self.view["today"])
        for group in GROUPS:
            rows = [
                (one["number"], one["title"], say("widget.ui.minutes", n=one["minutes"]), _progress(one))
                for one in self.view[group]
            ]
            parts += [static.heading(say(f"widget.ui.{group}")), static.table(rows)] if rows else []
        return static.block(self.view["kind"], "", *(parts or [static.prose(say("widget.ui.none"))]))

    def summary(self) -> str:
        return "start: " + ", ".join(f"{len(self.view[group])} {group}" for group in GROUPS)


def _progress(one: dict) -> str:
    return say(f"widget.ui.{'answered' if one['correct'] is None else 'progress'}", **one) if one["questions"] else ""
