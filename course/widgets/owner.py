"""Whose answers stand in a folder: asked where a scored item is to be shown and nobody has said so yet."""
from __future__ import annotations

import weakref
from pathlib import Path
from typing import Any, Callable

import ipywidgets

from course import form
from course.text import language, say
from course.widgets import static
from course.widgets.kit import Widget, card, esm

_waiting: weakref.WeakSet[Any] = weakref.WeakSet()  # what is to be filled once the owner is known


class OwnerWidget(Widget):
    """Asks for the id on the roster. Then every item that waits for it is shown."""

    _esm = esm("owner")
    speaks = ("form",)
    commands = ("claim",)

    def __init__(self, folder: Path):
        self.folder = folder
        super().__init__(view={"lang": language(), "kind": say("form.kind"), "prompt": say("form.prompt")})

    def claim(self, trainee: Any = "") -> None:
        """Take `trainee` for the owner. Raises CourseError if the roster does not know that id."""
        form.claim(self.folder, str(trainee))
        for one in list(_waiting):
            one.fill()
        forget()

    def html(self) -> str:
        return static.block(self.view["kind"], self.view["prompt"])

    def summary(self) -> str:
        return "owner: not known"


class Waiting(ipywidgets.VBox):
    """The place of an item until its owner is known. The first on a page asks; the others say where."""

    def __init__(self, folder: Path, make: Callable[[], Any]):
        self.make = make
        asks = not any(isinstance(one, Waiting) for one in _waiting)
        wait(self)
        self.inner = OwnerWidget(folder) if asks else None
        super().__init__([self.inner or card(f'<p class="quiet">{say("form.above")}</p>')])

    def fill(self) -> None:
        """Show the item."""
        self.inner = self.make()
        self.children = [self.inner]

    def __repr__(self) -> str:
        return self.inner.summary() if self.inner else "waits for its owner"

    def _repr_mimebundle_(self, **kwargs: Any):
        data = super()._repr_mimebundle_(**kwargs)
        shown = self.inner.html() if self.inner else static.prose(say("form.above"))
        return data | {"text/plain": repr(self), "text/html": shown}


def wait(one: Any) -> None:
    """Have `one` told, by its method `fill`, once the owner is known."""
    _waiting.add(one)


def forget() -> None:
    """A page is opened anew: nothing of the old one waits any more."""
    _waiting.clear()
