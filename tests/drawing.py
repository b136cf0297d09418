"""How long a widget takes to be drawn for the first time, against a plain ipywidgets slider in the same notebook.

In JupyterLab cells are run by keyboard in turn: a slider, then the widget, again and again. Counted is the time from the
key to the element being in the page and laid out, kernel included; the first round, in which a page loads what it
needs once, does not count. Run by `make bench`.
"""
from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.browser import lab, launched, opened, served, written

ROUNDS = 5
WIDGETS = {
    **{f"question: {kind}": f'course.ask("t01.{kind}")' for kind in ("choice", "many", "order", "sort", "place", "number", "passages", "write")},
    "board": 'course.board("influence-importance")', "case": 'course.case("government-6")', "register": "course.register()",
    "plan": "course.plan()", "evaluation": "course.evaluate()", "playbook explorer": 'course.explore("playbooks")',
    "playbook": 'course.playbook("media-2")', "case explorer": 'course.explore("cases")', "procedure": 'course.procedure("crisis")',
    "drill": 'course.simulate("substation-fire")', "progress": "course.progress()", "hand-in of a test": 'course.seal("pre")', "gain": "course.gain()",
}  # fmt: skip
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
        cells = [source for widget in WIDGETS.values() for source in ("ipywidgets.IntSlider()", widget)]
        name = written(learn, "en", "drawing", 'import ipywidgets; course.ask("t01.choice")', *cells)
        with opened(chromium, server) as page:
            lab(page, server, name)
            for n, widget in enumerate(WIDGETS):
                pairs = [(_run(page, 3 + 2 * n), _run(page, 4 + 2 * n)) for _ in range(ROUNDS + 1)][1:]
                slider, own = (statistics.median(column) for column in zip(*pairs))
                ratio = statistics.median(second / first for first, second in pairs)
                print(f"first drawing: {widget:<20} slider {slider:4.0f} ms   widget {own:4.0f} ms   ratio {ratio:.2f}", flush=True)


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
