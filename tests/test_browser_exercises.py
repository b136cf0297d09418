"""Scored exercises in a real browser, once it is known whose they are: tables to fill in, a plan and a drill."""
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from course import exercise, form, sheets, text
from grading import cohort, steps
from tests.browser import VIEWS, accessible, opened, press_by_keyboard, reading, saved, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = ("e13", "e15")  # a table to fill in below one to read; a plan and a drill
SHEET = "e13.q1"
PLACE = "scored"  # a folder without settings: nobody is remembered for the other tests
WHO = "001234"
every = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module", autouse=True)
def handed_out(server, tmp_path_factory):
    """The exercises, as an instructor releases them, unpacked below the learner's folder and claimed."""
    lang, _, learn = server
    if (learn / PLACE).exists():
        return
    folder = tmp_path_factory.mktemp("cohort")
    (folder / "roster.csv").write_text(f"id,name\n{WHO},A\n", "utf8")
    some = SimpleNamespace(**{key: getattr(exercise, key) for key in ("items", "points", "write_assignment")}, assignments=lambda: list(NAMES))
    made = cohort.create(folder / "cohort", lang, folder / "roster.csv", source=some)
    for name in NAMES:
        with zipfile.ZipFile(steps.release(made, name)) as archive:
            archive.extractall(learn / PLACE)
        form.claim(learn / PLACE / name, WHO)


def shown(page, server, view, name):
    """Open exercise `name`; its parts once every one is drawn: all items, the tools below their tasks, and the end."""
    view(page, server, f"{PLACE}/{name}/{name}.ipynb")
    handed = form.read(server[2] / PLACE / name)
    questions = [handed.question(id, WHO) for id in handed.items]
    tools = sum(one.kind in ("plan", "drill") for one in questions)
    sections = page.locator("section.scc:visible")
    until(page, lambda: sections.count() == len(questions) + tools + 1)
    for one in questions:
        assert sections.filter(has=page.locator(".prompt", has_text=getattr(one.prompt, server[0]).splitlines()[0][:30])).count() == 1, one.id
    return sections


@every
@VIEWS
def test_every_item_is_drawn_and_nothing_failed(page, server, view, name):
    shown(page, server, view, name)
    assert page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr'], .reading-failed:visible").count() == 0
    assert page.locator("section.scc:visible").last.locator("button.primary").is_visible()  # it can be handed in


@every
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_exercises_have_no_accessibility_fault_and_fit_a_narrow_page(chromium, server, scheme, name):
    with opened(chromium, server, color_scheme=scheme) as page:
        shown(page, server, reading, name)
        accessible(page)
        page.set_viewport_size({"width": 360, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        inputs = "section.scc :is(input:not([hidden]), select, textarea, button)"
        cut = "nodes => nodes.filter(n => n.checkVisibility() && n.getBoundingClientRect().right > 360).map(n => n.outerHTML)"
        until(page, lambda: page.locator(inputs).evaluate_all(cut) == [])  # what one fills in never has to be scrolled to


def test_a_table_is_filled_in_by_keyboard_and_from_excel_and_found_again(page, server):
    lang, _, learn = server
    text.use(lang)
    words = text.words("sheet.ui")
    folder = f"{PLACE}/{SHEET.partition('.')[0]}"
    question = form.read(learn / folder).question(SHEET, WHO)
    row, *others = question.rows
    columns = list(question.columns)
    word = next(iter(question.columns[columns[2]].words))

    def board():
        shown(page, server, reading, "e13")
        return page.locator("section.scc").filter(has=page.locator(".sheet"))

    def kept():
        return saved(learn, SHEET, folder).get("value") or {}

    table = board()
    table.locator(".sheet input").first.focus()
    for keys in ("３.5", "Tab", "4", "Tab"):
        page.keyboard.press(keys) if keys == "Tab" else page.keyboard.type(keys)
    page.keyboard.press("ArrowDown")
    until(page, lambda: kept() == {row: {columns[0]: "３.5", columns[1]: "4", columns[2]: word}})

    with page.expect_download() as download:
        press_by_keyboard(page, table, words["template"])
    head, *lines = [cells for _, cells in sheets.rows(Path(download.value.path()).read_bytes(), "x")]
    assert lines[0][2:4] == ["3.5", "4"] and len(lines) == len(question.rows)
    back = [head, *([*line[:2], "2.5", *line[3:]] for line in lines)]
    table.locator("input[type=file]").set_input_files({"name": "back.xlsx", "mimeType": "", "buffer": sheets.to_xlsx({"x": back})})
    until(page, lambda: all(kept().get(one) == {columns[0]: "2.5"} for one in others))
    assert kept()[row] == {columns[0]: "2.5", columns[1]: "4", columns[2]: word}

    table = board()
    assert [box.input_value() for box in table.locator(".sheet tbody tr td:nth-child(2) input").all()] == ["2.5"] * len(question.rows)
    assert table.locator(".sheet select").first.input_value() == word
