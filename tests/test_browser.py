"""A real browser: the course as a learner meets it, in JupyterLab and in the reading view, by keyboard alone."""
import json
import re
import zipfile
from pathlib import Path

import pytest

from course.bank import question
from course.build import sources
from grading import cohort, steps
from tests.browser import PICTURES, TOKEN, VIEWS, accessible, lab, opened, picture, press_by_keyboard, reading, saved, until, widget

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module", autouse=True)
def handed_out(server, tmp_path_factory):
    """Exercise e02, as an instructor releases it, unpacked where the learner works."""
    lang, _, learn = server
    if (learn / "e02").exists():
        return
    folder = tmp_path_factory.mktemp("cohort")
    (folder / "roster.csv").write_text("id,name\n001234,A\n", "utf8")
    made = cohort.create(folder / "cohort", lang, folder / "roster.csv")
    with zipfile.ZipFile(steps.release(made, "e02")) as archive:
        archive.extractall(learn)


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


def mine(page, learn):
    """Say who one is, by keyboard, where nobody has yet."""
    asked = page.get_by_role("button", name=re.compile("显示我的题目|Show my questions"))
    page.locator("section.scc:visible").nth(1).wait_for()  # JupyterLab keeps the tabs of earlier tests open, out of sight
    if asked.count():
        page.locator("section.scc:visible").get_by_role("textbox").first.focus()
        page.keyboard.type("００1234")
        page.keyboard.press("Enter")
    until(page, lambda: (learn / "e02" / "answers.json").exists() and '"owner": "001234"' in (learn / "e02" / "answers.json").read_text("utf8"))


@VIEWS
def test_the_scored_exercise_is_done_in_the_page(page, server, view):
    lang, _, learn = server
    view(page, server, "e02/e02.ipynb")
    mine(page, learn)
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
    until(page, lambda: len(saved(learn, "e02.q3", "e02").get("value", [])) == 1)
    page.reload()
    assert widget(page, "e02.q5", lang).get_by_role("textbox").input_value() == note


@VIEWS
def test_the_exercise_is_handed_in_by_keyboard_and_again(page, server, view):
    lang, _, learn = server
    view(page, server, "e02/e02.ipynb")
    mine(page, learn)
    end = page.locator("section.scc:visible").last
    end.scroll_into_view_if_needed()
    send = end.locator("button.primary")
    receipts = learn / "e02" / "receipts.json"
    before = len(json.loads(receipts.read_text("utf8"))) if receipts.exists() else 0
    end.locator("summary").first.wait_for()  # what is still open is listed first
    for count in (1, 2):
        until(page, lambda: send.is_visible() and send.is_enabled())
        send.focus()
        page.keyboard.press("Enter")
        until(page, lambda: receipts.exists() and len(json.loads(receipts.read_text("utf8"))) == before + count)
    code = json.loads(receipts.read_text("utf8"))[-1]["code"]
    end.get_by_text(re.compile(code)).first.wait_for()
    accessible(page)


@VIEWS
def test_every_part_of_the_module_is_drawn_and_nothing_failed(page, server, view):
    lang, _, _ = server
    view(page, server, "m02_stakeholders.ipynb")
    source = next(one for one in sources() if one.name == "m02")
    wanted = sum(cell.kind == "code" and "analyst" not in cell.tags for cell in source.cells)  # those show a plain table
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
    reading(page, server, "t00_start.ipynb")
    title = {"zh": "找准利益相关方", "en": "Find the stakeholders that matter"}[lang]
    page.locator("section.scc").get_by_role("link", name=re.compile(title)).first.click()
    widget(page, "m02.place", lang)
    assert page.locator("h1").first.inner_text().strip() == title
    picture(page, f"reading-{lang}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_widgets_have_no_accessibility_fault(chromium, server, scheme):
    with opened(chromium, server, color_scheme=scheme) as page:
        reading(page, server, "m02_stakeholders.ipynb")
        widget(page, "m02.place", server[0])
        accessible(page)


@pytest.mark.parametrize("width", [360, 640])
def test_nothing_is_wider_than_a_narrow_page(chromium, server, width):
    with opened(chromium, server) as page:
        page.set_viewport_size({"width": width, "height": 740})
        reading(page, server, "m02_stakeholders.ipynb")
        widget(page, "m02.place", server[0])
        assert page.evaluate("document.documentElement.scrollWidth") <= width
