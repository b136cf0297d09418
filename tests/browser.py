"""A real browser for the tests: a course server, pages that reach nothing outside, and how a person finds things."""
import json
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import nbformat
import pytest

from course.bank import question
from course.exercise import items

CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
PICTURES = os.environ.get("COURSE_PICTURES")  # a folder for screenshots (make pictures)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
TOKEN = "learner"
WAIT = 40_000  # ms; a limit for slow machines, not a pause


@contextmanager
def launched():
    """Chromium, headless."""
    if not CHROMIUM:
        reason = "Chromium is missing; on Debian: apt install chromium fonts-noto-cjk"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


def free(port):
    """Whether nothing listens on `port`. Those below 32768 are not given to the kernels that start meanwhile."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@contextmanager
def served(lang, folder):
    """`course lab` on a free port with an empty home; gives (address, folder)."""
    port = next(filter(free, random.sample(range(20_000, 30_000), 50)))
    home = folder / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "USERPROFILE": str(home), "JUPYTER_TOKEN": TOKEN}
    for name in ("COURSE_LANG", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
        environment.pop(name, None)
    command = [str(Path(sys.executable).with_name("course")), "lab", "--lang", lang, "--dir", str(folder / "learn"),
               "--port", str(port), "--no-browser"]
    log = open(folder / "server.log", "w")
    process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    address = f"http://localhost:{port}"
    try:
        while True:
            try:
                urllib.request.urlopen(f"{address}/api", timeout=5).read()
                break
            except OSError:
                assert process.poll() is None, (folder / "server.log").read_text("utf8")
        yield address, folder / "learn"
    finally:
        process.terminate()
        process.wait(30)
        log.close()


@contextmanager
def opened(chromium, server, **options):
    lang, address, _ = server
    options = {"reduced_motion": "reduce"} | options  # a colour on its way to another is no fault
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale={"zh": "zh-CN", "en": "en-US"}[lang], **options)
    context.set_default_timeout(WAIT)
    page = context.new_page()
    page.strangers = []
    context.on("request", lambda request: None if local(request.url) else page.strangers.append(request.url))
    yield page
    strangers = page.strangers
    context.close()
    assert strangers == []


def local(url):
    return re.match(r"(https?|wss?)://(localhost|127\.0\.0\.1)[:/]|(data|blob|about|chrome-extension):", url) is not None


def lab(page, server, path):
    """Open `path` alone in JupyterLab, as far as the last cell: until then JupyterLab itself moves the focus about."""
    page.goto(f"{server[1]}/lab/tree/{path}?token={TOKEN}&reset")  # without the tabs of other tests
    ran(page)


def ran(page):
    """Wait until the notebook in front has run."""
    page.locator("section.scc:visible").first.wait_for()
    page.locator(".jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for()


def reading(page, server, path):
    page.goto(f"{server[1]}/voila/render/{path}?token={TOKEN}")


VIEWS = pytest.mark.parametrize("view", [lab, reading], ids=["lab", "reading"])


def widget(page, id, lang):
    """The widget of question `id`, found as a person finds it: by what it asks."""
    item = question(id) if id.startswith("m") else items(id.partition(".")[0])[id].first()
    prompt = getattr(item.prompt, lang)
    found = page.locator("section.scc:visible").filter(has=page.locator(".prompt", has_text=prompt[:30])).first
    found.wait_for()
    return found


def saved(learn, id, folder="."):
    path = learn / folder / "answers.json"
    return json.loads(path.read_text("utf8"))["answers"].get(id, {}) if path.exists() else {}


def picture(target, name):
    """Keep a picture of these runs for the README, when `make pictures` asks for it."""
    if PICTURES:
        target.screenshot(path=Path(PICTURES) / f"{name}.png")


def until(page, condition):
    """Wait until `condition` holds, looking again each time the page had a moment to work."""
    for _ in range(WAIT // 50):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it did not happen")

def written(learn, lang, name, *cells):
    """Write a notebook `name`.ipynb of the course with these code cells into the learner's folder; its file name."""
    sources = [f'import course; course.begin("{lang}")', *cells]
    nodes = [nbformat.v4.new_code_cell(source, id=f"c{n}", metadata={"jupyter": {"source_hidden": True}}) for n, source in enumerate(sources)]
    nodes.insert(0, nbformat.v4.new_markdown_cell(f"# {name}", id="title"))
    about = {"id": name, "kind": "module", "lang": lang, "title": name, "minutes": 5, "objectives": []}
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    book = nbformat.v4.new_notebook(cells=nodes, metadata={"course": about, "kernelspec": kernel, "language_info": {"name": "python"}})
    nbformat.write(book, learn / f"{name}.ipynb")
    return f"{name}.ipynb"


def accessible(page, context="section.scc"):
    """axe finds nothing against WCAG 2.2 AA in the widgets of the page."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=context, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.response["passes"], "axe looked at nothing"
    assert found.violations_count == 0, found.generate_report()


def press_by_keyboard(page, section, name):
    """Tab on to the button `name` of `section` and press Enter: no mouse."""
    button = section.get_by_role("button", name=name, exact=True)
    for _ in range(80):
        page.keyboard.press("Tab")
        if button.evaluate("node => node === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{name} cannot be reached with the Tab key")
