"""How long a widget takes to be drawn for the first time, against a plain ipywidgets slider in the same notebook.

In the reading view all of them stand in turn, a slider, then a widget. Counted is the time from the page asking for its
outputs to the element being in it, with whatever a page loads only once.

In JupyterLab cells are run by keyboard in turn: a slider, then the widget, again and again. Counted is the time from the
key to the element being in the page and laid out, kernel included; the first round, in which a page loads what it
needs once, does not count. An empty anywidget is what the library costs by itself. Run by `make bench`.
"""
from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.browser import lab, launched, opened, reading, served, written

ROUNDS, OPENINGS = 5, 3
QUESTIONS = ("choice", "many", "order", "sort", "place", "number", "passages", "labels", "write")
WIDGETS = {
    "empty anywidget": "Empty()",
    **{f"question: {kind}": f'course.ask("t01.{kind}")' for kind in QUESTIONS},
    "review": 'course.widgets.widget("t01.choice", course.bank.question("t01.choice"), course.answers.Answers("."), fresh=True)',
    "board": 'course.board("influence-importance")', "board of topics": 'course.board("value-concern")',
    "case": 'course.case("government-6")', "register": "course.register()", "plan": "course.plan()", "evaluation": "course.evaluate()",
    "playbook explorer": 'course.explore("playbooks")', "playbook": 'course.playbook("media-2")',
    "case explorer": 'course.explore("cases")', "procedure": 'course.procedure("crisis")', "drill": 'course.simulate("substation-fire")',
    "progress": "course.progress()", "map": "course.start()", "hand-in of a test": 'course.seal("pre")', "gain": "course.gain()",
}  # fmt: skip
EMPTY = """
import anywidget, ipywidgets
class Empty(anywidget.AnyWidget):
    _esm = "export default { render({ el }) { el.innerHTML = '<section class=scc>…</section>'; } }"
Empty()
"""
CELLS = [EMPTY, *(source for widget in WIDGETS.values() for source in ("ipywidgets.IntSlider()", widget))]
OPENED = """
const begun = new Map(), drawn = window.drawn = new Map();
new MutationObserver(() => {
  for (const slot of document.querySelectorAll(".reading-slot")) {
    const at = Number(slot.dataset.cell), now = performance.now();
    if (!begun.has(at) && slot.querySelector(".lm-Panel")) begun.set(at, now);
    if (!drawn.has(at) && slot.querySelector("section.scc, .widget-slider .noUi-handle")) drawn.set(at, now - begun.get(at));
  }
}).observe(document, { childList: true, subtree: true });
"""
WATCH = """() => new Promise((done) => {
  const cell = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell.jp-mod-active");
  const what = "section.scc, .widget-slider .noUi-handle", old = cell.querySelector(what);
  let start;
  addEventListener("keydown", () => { start ??= performance.now(); }, { capture: true });
  const watch = new MutationObserver(() => {
    const now = cell.querySelector(what);
    if (!now || now === old) return;
    now.getBoundingClientRect();
    watch.disconnect();
    done(performance.now() - start);
  });
  watch.observe(cell, { childList: true, subtree: true });
})"""


def drawing() -> None:
    """Print, for every kind of widget, the median time of a slider, its own, and the median ratio."""
    with launched() as chromium, tempfile.TemporaryDirectory() as folder, served("en", Path(folder)) as (address, learn):
        server = ("en", address, learn)
        name = written(learn, "en", "drawing", *CELLS)
        print("first drawing of all widgets, as the reading view opens")
        runs = [_open(chromium, server, name) for _ in range(OPENINGS)]
        for n, widget in enumerate(WIDGETS):
            _tell(widget, [(run[2 * n + 1], run[2 * n + 2]) for run in runs])
        print("first drawing of each widget, cell by cell in JupyterLab")
        with opened(chromium, server) as page:
            lab(page, server, name)
            for n, widget in enumerate(WIDGETS):
                _tell(widget, [(_run(page, 3 + 2 * n), _run(page, 4 + 2 * n)) for _ in range(ROUNDS + 1)][1:])


def _tell(widget: str, pairs: list[tuple[float, float]]) -> None:
    slider, own = (statistics.median(column) for column in zip(*pairs))
    ratio = statistics.median(second / first for first, second in pairs)
    print(f"  {widget:<20} slider {slider:4.0f} ms   widget {own:4.0f} ms   ratio {ratio:.2f}", flush=True)


def _open(chromium, server, name: str) -> list[float]:
    """Open the notebook in the reading view; for each output in turn, milliseconds until it is drawn."""
    with opened(chromium, server) as page:
        page.add_init_script(OPENED)
        reading(page, server, name)
        page.wait_for_function("(n) => window.drawn?.size >= n", arg=len(CELLS))
        return [time for _, time in sorted(page.evaluate("[...drawn]"))]


def _run(page, number: int) -> float:
    """Run the cell `number` of the notebook by keyboard; milliseconds until it is drawn."""
    cell = page.locator(".jp-NotebookPanel .jp-Cell").nth(number)
    cell.locator(".jp-Cell-outputCollapser").dispatch_event("mousedown")  # makes it the active cell
    cell.evaluate("node => node.focus()")
    page.evaluate(f"window.drawn = ({WATCH})(); 0")
    page.keyboard.press("Control+Enter")
    time = page.evaluate("window.drawn")
    page.locator(".jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for()
    return time


if __name__ == "__main__":
    drawing()
