"""The map of the course: what there is to read and do in a folder, and how far the learner is."""
from __future__ import annotations

from pathlib import Path

from course.text import language, say
from course.tools.course_map import Stop, stops
from course.widgets import static
from course.widgets.kit import Widget, esm

GROUPS = {"modules": "module", "tools": "tool", "exercises": "exercise"}


class StartWidget(Widget):
    """Modules, tools and exercises of `folder` with links to the reading view and to JupyterLab.

    Addresses are put together in the browser, which knows where the server is; Python sends paths relative
    to the server's root.
    """

    _esm = esm("links", "start")
    commands = ("refresh",)

    def __init__(self, folder: str | Path = "."):
        self.folder = Path(folder).absolute()
        super().__init__(view=self._view())

    def _view(self) -> dict:
        found = stops(self.folder)
        groups = {group: [entry(stop) for stop in found if stop.kind == kind] for group, kind in GROUPS.items()}
        return {"lang": language(), "kind": say("widget.kind.start")} | groups

    def refresh(self) -> None:
        """Look again: another notebook may have been worked in."""
        self.view = self._view()

    def html(self) -> str:
        parts = []
        for group in GROUPS:
            rows = [
                (one["number"], one["title"], say("widget.ui.minutes", n=one["minutes"]), _progress(one))
                for one in self.view[group]
            ]
            parts += [static.heading(say(f"widget.ui.{group}")), static.table(rows)] if rows else []
        return static.block(self.view["kind"], "", *(parts or [static.prose(say("widget.ui.none"))]))

    def summary(self) -> str:
        return "start: " + ", ".join(f"{len(self.view[group])} {group}" for group in GROUPS)


def entry(stop: Stop) -> dict:
    """A stop as the browser draws it: where it leads, and how much of it is done."""
    return {
        "id": stop.id,
        "kind": stop.kind,
        "number": stop.number,
        "title": stop.title,
        "minutes": stop.minutes,
        "path": stop.path,
        "questions": len(stop.asks),
        "answered": stop.answered,
        "correct": stop.correct if stop.kind == "module" else None,
    }


def _progress(one: dict) -> str:
    return say(f"widget.ui.{'answered' if one['correct'] is None else 'progress'}", **one) if one["questions"] else ""
