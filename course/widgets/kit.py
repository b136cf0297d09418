"""What all widgets share: how they load their JavaScript, save, and look when no browser runs them."""
from __future__ import annotations

import hashlib
import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets as t

from course.answers import Answers, writable
from course.errors import CourseError
from course.text import language, say, words
from course.widgets import static

HERE = Path(__file__).parent


def esm(*names: str) -> str:
    """The JavaScript module of a widget: it fetches the shared kit and the widget's own files from the model `Kit`."""
    return f"const PARTS = {json.dumps(['kit', *names])};\n" + (HERE / "loader.js").read_text("utf8")


class Kit(ipywidgets.Widget):
    """All JavaScript and CSS of the widgets, sent to a page once however many widgets stand on it.

    All widgets of a page share the style: the rules of an own file stand in a block of a class of that widget alone, so
    that they leave the others be. The file ``kit.css`` comes first.
    """

    scripts = t.Dict(help="the text of each .js file by its name").tag(sync=True)
    style = t.Unicode(help="all .css files, one after the other").tag(sync=True)
    version = t.Unicode(help="changes with any of the files").tag(sync=True)


@cache
def kit() -> Kit:
    """The one kit of this kernel."""
    scripts = {path.stem: path.read_text("utf8") for path in sorted(HERE.glob("*.js")) if path.stem != "loader"}
    styles = sorted(HERE.glob("*.css"), key=lambda path: (path.stem != "kit", path.stem))
    style = "\n".join(path.read_text("utf8") for path in styles)
    version = hashlib.sha256(json.dumps([scripts, style]).encode()).hexdigest()[:12]
    return Kit(scripts=scripts, style=style, version=version)


class Widget(anywidget.AnyWidget):
    """A drawing in the current language, with a static form for pages without a kernel.

    The buttons of the browser ask for the methods named in `commands` (``{"do": name}``, with an argument in
    ``"with"``); those in `takes` are given a file the learner chose: ``method(name, bytes)``. What goes wrong in
    them is said in `status`. `speaks` names the messages (``plan.ui.…``) that the browser needs beside the shared ones.
    """

    kit = t.Instance(Kit).tag(sync=True, **ipywidgets.widget_serialization)
    view = t.Dict(help="everything to draw").tag(sync=True)
    words = t.Dict(help="the strings of the interface").tag(sync=True)
    status = t.Dict(help="{text, tone, n}: what to say of the last thing done; n grows with every report").tag(sync=True)
    speaks: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    always: tuple[str, ...] = ()  # commands that every widget of this kind has

    def __init__(self, **traits: Any):
        own = {key: text for name in self.speaks for key, text in words(f"{name}.ui").items()}
        super().__init__(kit=kit(), words=words("widget.ui") | own | {"lang": language()}, **traits)
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
        content = writable(content)
        what = content.get("do") if isinstance(content, dict) else None
        if what not in self.commands + self.takes + self.always:
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

    The same tool may be open on two pages. `there` is the value that this widget believes to be in the file. What
    another page has put there since is taken over when this one is looked at again (`recall`), and never written over
    without a copy.
    """

    value = t.Any(None, allow_none=True, help="what was entered, as plain data").tag(sync=True)
    manner = ""  # "scored" or "sealed": marked elsewhere, or later
    always = ("recall",)

    def __init__(self, key: str, answers: Answers, fresh: bool = False, **traits: Any):
        self.key, self.answers = key, answers
        found, problem, self._aside = {}, None, ""
        try:
            found = answers.entry(key)
            problem = say("answers.damaged") if answers.damaged() else None
        except CourseError as error:
            problem = str(error)
        entry = {} if fresh else found
        stored = entry.get("value")
        value = self.fit(stored)
        self.there = found.get("value") if fresh else value
        if stored is not None and value is None:
            problem = say("widget.unfit")
        attempts = entry.get("attempts")
        self.past = [one for one in attempts if isinstance(one, dict)] if isinstance(attempts, list) else []
        super().__init__(value=value, **traits)
        self.report(problem or self._when(entry.get("saved")), "error" if problem else "calm")
        self.observe(lambda change: self.changed(), "value")

    @t.validate("value")
    def _writable(self, proposal: dict) -> Any:
        return writable(proposal["value"])

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
            saved = self.write(clean)
        except CourseError as error:
            return self.report(str(error), "error")
        self.report(*(self.warning() or (saved, "calm")))

    def write(self, value: Any) -> str:
        """Put `value` into the answers; gives what to say of it. Raises CourseError if it cannot be kept."""
        entry = self.answers.put(self.key, value, over=self.there)
        self.there = value
        return self.told(entry)

    def told(self, entry: dict) -> str:
        """When `entry` was saved, and where a copy is of what it has replaced."""
        if "aside" in entry:
            self._aside = say("widget.aside", file=entry["aside"])  # said from now on: the next save comes within a second
        return self._when(entry["saved"]) + self._aside

    def recall(self) -> None:
        """Show what another page has saved since, unless something is shown here that is not saved."""
        value = self.fit(self.answers.value(self.key))
        if value not in (None, self.there) and self.fit(self.value) == self.there:
            self.there = self.value = value

    def warning(self) -> tuple[str, str] | None:
        """What to say (text, tone) of a value that was saved, but not as it stands."""
        return None

    def _when(self, saved: Any) -> str:
        suffix = f".{self.manner}" if self.manner else ""
        try:
            time = datetime.fromisoformat(saved)
        except (TypeError, ValueError):
            return say(f"widget.fresh{suffix}")
        today = time.date() == datetime.now().date()
        return say(f"widget.saved{suffix}", time=time.strftime("%H:%M" if today else "%Y-%m-%d %H:%M"))

    def _prepare(self, content: dict) -> None:
        if "value" in content:  # the browser may still hold back the latest value; the command brings it along
            self.value = content["value"]


def card(inner: str) -> ipywidgets.HTML:
    """The HTML `inner` in the frame that all widgets have; the style comes to the page with any of them."""
    lang = "en" if language() == "en" else "zh-CN"
    return ipywidgets.HTML(f'<section class="scc" lang="{lang}">{inner}</section>', layout={"margin": "0"})


def page(number: int | None) -> str | None:
    """How a page of the handbook is cited."""
    return None if number is None else say("widget.page", page=number)


__all__ = ["SavingWidget", "Widget", "card", "esm", "page", "static"]
