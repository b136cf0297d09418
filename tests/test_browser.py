"""A real browser: the course as a learner meets it, in JupyterLab and in the reading view, by keyboard alone."""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from course.bank import question
from course.build import sources
from course.exercise import items
from grading import cohort, steps

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
PICTURES = os.environ.get("COURSE_PICTURES")  # a folder for screenshots (make pictures)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
TOKEN = "learner"
WAIT = 40_000  # ms; a limit for slow machines, not a pause


@pytest.fixture(scope="module")
def chromium():
    if not CHROMIUM:
        reason = "Chromium is missing; on Debian: apt install chromium fonts-noto-cjk"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@contextmanager
def served(lang, folder):
    """`course lab` on a free port with an empty home; gives (address, folder)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
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


@pytest.fixture(scope="module", params=["zh", "en"])
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(f"server-{request.param}")
    with served(request.param, folder) as (address, learn):
        handed_out(request.param, folder, learn)
        yield request.param, address, learn


def handed_out(lang, folder, learn):
    """Unpack exercise e02, as an instructor releases it, where the learner works."""
    (folder / "roster.csv").write_text("id,name\n1,A\n", "utf8")
    made = cohort.create(folder / "cohort", lang, folder / "roster.csv")
    with zipfile.ZipFile(steps.release(made, "e02")) as archive:
        archive.extractall(learn)


@pytest.fixture
def page(chromium, server):
    """A page that records every request to another machine and every error on the console."""
    with opened(chromium, server) as page:
        yield page


@contextmanager
def opened(chromium, server, **options):
    lang, address, _ = server
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
    """Open `path` in JupyterLab, as far as the last cell: until then JupyterLab itself moves the focus about."""
    page.goto(f"{server[1]}/lab/tree/{path}?token={TOKEN}")
    page.locator("section.scc:visible").first.wait_for()
    page.locator(".jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for()


def reading(page, server, path):
    page.goto(f"{server[1]}/voila/render/{path}?token={TOKEN}")


VIEWS = pytest.mark.parametrize("view", [lab, reading], ids=["lab", "reading"])


def widget(page, id, lang):
    """The widget of question `id`, found as a person finds it: by what it asks."""
    item = question(id) if id.startswith("m") else items(id.partition(".")[0])[id]
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


@VIEWS
def test_place_a_stakeholder_by_keyboard_check_reload_and_find_it_again(page, server, view):
    lang, _, learn = server
    view(page, server, "m02_stakeholders.ipynb")
    board = widget(page, "m02.place", lang)
    name = {"zh": "政府", "en": "Government"}[lang]
    chip = board.get_by_role("button", name=re.compile(f"^{name}"))
    chip.focus()
    page.keyboard.press("Delete")  # the other view may have placed it already
    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    until(page, lambda: saved(learn, "m02.place").get("value", {}).get("government") == [6, 8])
    before = len(saved(learn, "m02.place").get("attempts", []))
    press_by_keyboard(page, board, {"zh": "检查", "en": "Check"}[lang])
    until(page, lambda: len(saved(learn, "m02.place").get("attempts", [])) == before + 1)
    board.locator(".result .verdict").first.wait_for()
    page.reload()
    board = widget(page, "m02.place", lang)
    chip = board.get_by_role("button", name=re.compile(f"^{name}.*6.*8"))
    chip.wait_for()
    board.locator(".result .verdict").first.wait_for()  # the feedback is there again, too
    if PICTURES and view is reading:
        for who, (x, y) in {"media": (3, 8), "partner": (8, 3), "community": (7, 7), "customer": (3, 9)}.items():
            row = board.get_by_role("row", name=getattr(question("m02.place").items[who].text, lang))
            row.get_by_role("combobox").first.select_option(str(x))
            row.get_by_role("combobox").last.select_option(str(y))
        board.get_by_role("button", name={"zh": "检查", "en": "Check"}[lang], exact=True).click()
        board.locator(".result .note").nth(4).wait_for()
        page.add_style_tag(content="#bar { position: static !important }")
        picture(board, f"board-{lang}")


@VIEWS
def test_the_scored_exercise_is_done_in_the_page(page, server, view):
    lang, _, learn = server
    view(page, server, "e02/e02.ipynb")
    note = f"A note written in {view.__name__}."
    box = widget(page, "e02.q5", lang).get_by_role("textbox")
    box.fill(note)
    number = widget(page, "e02.q4", lang).get_by_role("textbox")
    number.fill("７．５")
    number.press("Tab")
    choice = widget(page, "e02.q3", lang)
    choice.get_by_role("checkbox").first.check()
    assert choice.get_by_role("button", name={"zh": "检查", "en": "Check"}[lang]).count() == 0  # scored: no checking
    until(page, lambda: saved(learn, "e02.q5", "e02").get("value") == note)
    until(page, lambda: saved(learn, "e02.q4", "e02").get("value") == "７．５")
    until(page, lambda: saved(learn, "e02.q3", "e02").get("value") == ["works"])
    page.reload()
    assert widget(page, "e02.q5", lang).get_by_role("textbox").input_value() == note


@VIEWS
def test_every_part_of_the_module_is_drawn_and_nothing_failed(page, server, view):
    lang, _, _ = server
    view(page, server, "m02_stakeholders.ipynb")
    source = next(one for one in sources() if one.name == "m02")
    wanted = len(source.asked("ask")) + len(source.asked("case"))
    sections = page.locator("section.scc:visible")  # JupyterLab keeps earlier tabs open, out of sight
    until(page, lambda: sections.count() == wanted)
    assert page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert page.locator("html").get_attribute("lang") == {"zh": "zh-CN", "en": "en"}[lang] or view is lab


def test_lab_opens_at_the_map_in_the_learners_language_without_noise(page, server):
    lang, address, _ = server
    page.goto(f"{address}/?token={TOKEN}")
    page.locator("section.scc a:visible").first.wait_for()
    assert page.get_by_role("menuitem", name={"zh": "文件", "en": "File"}[lang], exact=False).first.is_visible()
    for noise in (".Toastify__toast", ".jp-Dialog", "#nbgrader-create_assignemnt", "[data-id*=create-assignment]", "[data-id*=formgrader]"):
        assert page.locator(noise).count() == 0, noise
    picture(page, f"lab-{lang}")


def test_a_restarted_kernel_and_a_closed_tab_ask_nothing_of_the_learner(page, server):
    lang, _, learn = server
    lab(page, server, "m02_stakeholders.ipynb")
    box = widget(page, "m02.reason", lang).get_by_role("textbox")
    page.get_by_role("menuitem", name={"zh": "内核", "en": "Kernel"}[lang]).first.click()
    page.locator("[data-command='kernelmenu:restart']").click()
    old = box.element_handle()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    until(page, lambda: not old.evaluate("node => node.isConnected"))  # everything is made anew
    widget(page, "m02.review", lang)  # the last one
    box.fill("After the restart.")
    until(page, lambda: saved(learn, "m02.reason").get("value") == "After the restart.")
    tab = page.locator("#jp-main-dock-panel .lm-TabBar-tab", has_text="m02_stakeholders")
    tab.locator(".lm-TabBar-tabCloseIcon").click()
    until(page, lambda: tab.count() == 0 or page.locator(".jp-Dialog").count())
    assert page.locator(".jp-Dialog").count() == 0


def test_the_map_leads_to_the_reading_view(page, server):
    lang, _, _ = server
    reading(page, server, "m00_start.ipynb")
    title = {"zh": "找准利益相关方", "en": "Find the stakeholders that matter"}[lang]
    page.locator("section.scc").get_by_role("link", name=re.compile(title)).first.click()
    widget(page, "m02.place", lang)
    assert page.locator("h1").first.inner_text().strip() == title
    picture(page, f"reading-{lang}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_widgets_have_no_accessibility_fault(chromium, server, scheme):
    from axe_playwright_python.sync_playwright import Axe

    with opened(chromium, server, color_scheme=scheme) as page:
        reading(page, server, "m02_stakeholders.ipynb")
        widget(page, "m02.place", server[0])
        found = Axe().run(page, context="section.scc", options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
        assert found.response["passes"], "axe looked at nothing"
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("width", [360, 640])
def test_nothing_is_wider_than_a_narrow_page(chromium, server, width):
    with opened(chromium, server) as page:
        page.set_viewport_size({"width": width, "height": 740})
        reading(page, server, "m02_stakeholders.ipynb")
        widget(page, "m02.place", server[0])
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def press_by_keyboard(page, section, name):
    """Tab on to the button `name` of `section` and press Enter: no mouse."""
    button = section.get_by_role("button", name=name, exact=True)
    for _ in range(80):
        page.keyboard.press("Tab")
        if button.evaluate("node => node === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{name} cannot be reached with the Tab key")
