"""What all widgets share: how they load their JavaScript, save, and look when no browser runs them."""
from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import anywidget
import traitlets as t

from course.answers import Answers
from course.errors import CourseError
from course.text import language, say, words
from course.widgets import static

HERE = Path(__file__).parent


def esm(*names: str) -> str:
    """The JavaScript module of a widget: the shared kit followed by the widget's own files."""
    return "\n".join((HERE / f"{name}.js").read_text("utf8") for name in ("kit", *names))


def css(*names: str) -> str:
    """The style of a widget: the shared look followed by the widget's own files."""
    return "\n".join((HERE / f"{name}.css").read_text("utf8") for name in ("kit", *names))


class Widget(anywidget.AnyWidget):
    """A drawing in the current language, with a static form for pages without a kernel.

    The buttons of the browser ask for the methods named in `commands` (``{"do": name}``, with an argument in
    ``"with"``); those in `takes` are given a file the learner chose: ``method(name, bytes)``. What goes wrong in
    them is said in `status`. `speaks` names the messages (``plan.ui.…``) that the browser needs beside the shared ones.
    """

    _css = css()
    view = t.Dict(help="everything to draw").tag(sync=True)
    words = t.Dict(help="the strings of the interface").tag(sync=True)
    status = t.Dict(help="{text, tone, n}: what to say of the last thing done; n grows with every report").tag(sync=True)
    speaks: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()

    def __init__(self, **traits: Any):
        own = {key: text for name in self.speaks for key, text in words(f"{name}.ui").items()}
        super().__init__(words=words("widget.ui") | own | {"lang": language()}, **traits)
        self._reported = 0
        self.on_msg(self._asked)

    def html(self) -> str:
        """The static form: self-contained HTML without any script."""
        raise NotImplementedError

    def summary(self) -> str:
        """One line without times or language, so that two runs compare."""
        raise NotImplementedError

    def report(self, text: str, tone: str = "calm") -> None:
        """Say `text` beside the buttons; `tone` is calm or error."""
        self._reported += 1
        self.status = {"text": text, "tone": tone, "n": self._reported}

    def hand_out(self, name: str, data: bytes, type: str = "application/octet-stream") -> None:
        """Give the learner `data` as a file to download."""
        self.send({"do": "file", "name": name, "type": type}, [data])

    def _asked(self, _, content: Any, buffers: Any) -> None:
        what = content.get("do") if isinstance(content, dict) else None
        if what not in self.commands + self.takes:
            return
        try:
            self._prepare(content)
            if what in self.takes:
                getattr(self, what)(str(content.get("name", "")), bytes(buffers[0]))
            else:
                getattr(self, what)(*([content["with"]] if "with" in content else []))
        except CourseError as error:
            self.report(str(error), "error")
        except Exception as error:  # a fault of ours: the learner is told, the log has the rest
            self.report(say("widget.failed", problem=type(error).__name__), "error")
            raise

    def _prepare(self, content: dict) -> None:
        """What comes before a command."""

    def __repr__(self) -> str:
        return self.summary()

    def _repr_mimebundle_(self, **kwargs: Any):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return data | {"text/plain": self.summary(), "text/html": self.html()}, metadata


class SavingWidget(Widget):
    """A widget with a value: shown as answers.json has it, saved at every change.

    A value that does not fit is neither drawn nor saved. Subclasses say what fits in `fit`. A `fresh` one starts
    blank, as in a review; what was entered before stays in the file until something new is.
    """

    value = t.Any(None, allow_none=True, help="what was entered, as plain data").tag(sync=True)
    scored = False

    def __init__(self, key: str, answers: Answers, fresh: bool = False, **traits: Any):
        self.key, self.answers = key, answers
        entry, problem = {}, None
        try:
            entry = {} if fresh else answers.entry(key)
        except CourseError as error:
            problem = str(error)
        stored = entry.get("value")
        value = self.fit(stored)
        if stored is not None and value is None:
            problem = say("widget.unfit")
        attempts = entry.get("attempts")
        self.past = [one for one in attempts if isinstance(one, dict)] if isinstance(attempts, list) else []
        super().__init__(value=value, **traits)
        self.report(problem or self._when(entry.get("saved")), "error" if problem else "calm")
        self.observe(lambda change: self.changed(), "value")

    def fit(self, value: Any) -> Any:
        """`value` as far as it fits, cleaned; None if it does not or there is none."""
        raise NotImplementedError

    def changed(self) -> None:
        """The value has changed: save it."""
        self.save()

    def save(self) -> None:
        """Keep the value. A failure is reported; what was entered stays in the widget."""
        clean = self.fit(self.value)
        if clean is None and self.value is not None:
            return self.report(say("widget.refused"), "error")
        try:
            entry = self.answers.put(self.key, clean)
        except CourseError as error:
            return self.report(str(error), "error")
        self.report(*(self.warning() or (self._when(entry["saved"]), "calm")))

    def warning(self) -> tuple[str, str] | None:
        """What to say (text, tone) of a value that was saved, but not as it stands."""
        return None

    def _when(self, saved: Any) -> str:
        suffix = ".scored" if self.scored else ""
        try:
            time = datetime.fromisoformat(saved)
        except (TypeError, ValueError):
            return say(f"widget.fresh{suffix}")
        today = time.date() == datetime.now().date()
        return say(f"widget.saved{suffix}", time=time.strftime("%H:%M" if today else "%Y-%m-%d %H:%M"))

    def _prepare(self, content: dict) -> None:
        if "value" in content:  # the browser may still hold back the latest value; the command brings it along
            self.value = content["value"]


def page(number: int | None) -> str | None:
    """How a page of the handbook is cited."""
    return None if number is None else say("widget.page", page=number)


__all__ = ["SavingWidget", "Widget", "css", "esm", "page", "static"]
