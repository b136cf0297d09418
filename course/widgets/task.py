"""A scored item that is worked on with a tool: what is to be done, and the tool below it."""
from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import ipywidgets

from course import form
from course.text import say
from course.widgets import static
from course.widgets.ask import told
from course.widgets.kit import card


class TaskWidget(ipywidgets.VBox):
    """The task of the item `id` above the `tool`."""

    def __init__(self, id: str, question: Any, tool: Any, folder: Path):
        self.tool = tool
        self.kind, self.worth = say(f"widget.kind.{question.kind}"), told(question.kind, form.read(folder).points(id))
        self.scene = str(question.scene).split("\n\n") if question.scene else []
        self.prompt = str(question.prompt)
        super().__init__([card(self._task()), tool])

    def _task(self) -> str:
        scene = "".join(f"<p>{escape(one)}</p>" for one in self.scene)
        return (
            f'<p class="kind">{escape(self.kind)}<span class="quiet"> · {escape(self.worth)}</span></p>'
            + (f'<div class="scene">{scene}</div>' if scene else "") + f'<p class="prompt" style="margin-bottom:0">{escape(self.prompt)}</p>'
        )

    def summary(self) -> str:
        return self.tool.summary()

    def html(self) -> str:
        return static.block(self.kind, self.prompt, worth=self.worth, scene=static.scene(self.scene)) + self.tool.html()

    def __repr__(self) -> str:
        return self.summary()

    def _repr_mimebundle_(self, **kwargs: Any):
        data = super()._repr_mimebundle_(**kwargs)
        return data | {"text/plain": self.summary(), "text/html": self.html()}
