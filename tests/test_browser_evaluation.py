"""The evaluation form in a browser: filled in by keyboard alone, loaded from a sheet, and readable by everybody."""
import json
from io import BytesIO

import pytest
from openpyxl import load_workbook

from course.sheets import to_csv
from course.text import words
from course.tools.evaluation import questions
from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def widget(page):
    found = page.locator("section.scc:visible")
    found.wait_for()
    return found


def people(learn, round, folder):
    return saved(learn, "evaluation", folder).get("value", {}).get(round, {}).get("people", [])


def sheet(lang, rows):
    header = [words("evaluation", lang)["column.name"], words("evaluation", lang)["column.side"], *(getattr(one, lang) for one in questions())]
    sides = [words("evaluation", lang)["side.company"], words("evaluation", lang)["side.stakeholder"]]
    return to_csv([header, *([name, sides[n % 2], *ratings] for n, (name, ratings) in enumerate(rows))])


def test_a_form_is_filled_in_by_keyboard_and_found_again(page, server, tmp_path):
    lang, _, learn = server
    (learn / "evaluate").mkdir(exist_ok=True)
    written(learn / "evaluate", lang, "evaluate", "course.evaluate()")
    say = words("evaluation.ui", lang)
    reading(page, server, "evaluate/evaluate.ipynb")
    section = widget(page)
    press_by_keyboard(page, section, say["addperson"])
    page.keyboard.type("Spokesperson")  # the focus went to the name
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")  # company is the first, stakeholder the second
    until(page, lambda: [one["side"] for one in people(learn, "before", "evaluate")] == ["stakeholder"])
    page.keyboard.press("Tab")  # the first question: “don't know” is chosen, and 1 comes round after it
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")
    wanted = {"name": "Spokesperson", "side": "stakeholder", "ratings": [4, 5, *[None] * 9]}
    until(page, lambda: people(learn, "before", "evaluate") == [wanted])
    section.locator("tr.question").nth(10).wait_for()
    with page.expect_download() as download:
        press_by_keyboard(page, section, say["export"])
    assert load_workbook(BytesIO(download.value.path().read_bytes())).worksheets[0]["B2"].value == 4.5
    page.reload()
    section = widget(page)
    assert section.get_by_role("textbox", name=say["who"]).input_value() == "Spokesperson"
    section.locator(".radar").get_by_text("11", exact=True).wait_for()
    section.get_by_role("button", name=say["drop"], exact=True).focus()
    page.keyboard.press("Enter")
    until(page, lambda: people(learn, "before", "evaluate") == [])
    page.keyboard.press("Enter")  # the focus is on the undoing
    until(page, lambda: people(learn, "before", "evaluate") == [wanted])


def test_a_sheet_is_loaded_and_its_faults_are_told(page, server):
    lang, _, learn = server
    folder = learn / "evaluate-sheet"
    folder.mkdir(exist_ok=True)
    written(folder, lang, "evaluate", "course.evaluate()")
    reading(page, server, "evaluate-sheet/evaluate.ipynb")
    section = widget(page)
    section.get_by_role("radio").nth(1).check()
    load = section.locator("input[type=file]").nth(1)
    load.set_input_files({"name": "bad.csv", "mimeType": "text/csv", "buffer": sheet(lang, [("A", [7] * 11)])})
    section.locator(".status[data-tone=error]", has_text="bad.csv").wait_for()
    assert people(learn, "after", "evaluate-sheet") == []
    rows = [("A", [4] * 11), ("B", [1, *[3] * 10]), ("C", [3] * 11)]
    load.set_input_files({"name": "good.csv", "mimeType": "text/csv", "buffer": sheet(lang, rows)})
    until(page, lambda: [one["name"] for one in people(learn, "after", "evaluate-sheet")] == ["A", "B", "C"])
    until(page, lambda: section.get_by_role("combobox").locator("option").count() == 3)
    section.locator(".finding", has_text="1. ").first.wait_for()


def test_everybody_can_read_it(chromium, server):
    lang, _, learn = server
    folder = learn / "evaluate-seen"
    folder.mkdir(exist_ok=True)
    written(folder, lang, "evaluate", "course.evaluate()")
    some = [{"name": f"P{n}", "side": side, "ratings": [2 + n, 1 + n, *[3] * 9]} for n, side in enumerate(["company", "stakeholder", "stakeholder"])]
    value = {"before": {"name": "", "people": some[:2]}, "after": {"name": "A rather long name for a round, to see", "people": some}}
    (folder / "answers.json").write_text(json.dumps({"format": 1, "answers": {"evaluation": {"value": value}}}), "utf8")
    for options in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with opened(chromium, server, **options) as page:
            reading(page, server, "evaluate-seen/evaluate.ipynb")
            section = widget(page)
            section.locator(".radar circle, .radar rect").nth(21).wait_for()
            if "forced_colors" in options:
                ink, pen = (section.locator(one).first.evaluate("(node, name) => getComputedStyle(node)[name]", name)
                            for one, name in (("p", "color"), (".radar path", "stroke")))
                assert ink == pen  # the line is drawn in the colour of text, whichever the system has
                page.set_viewport_size({"width": 360, "height": 740})
                until(page, lambda: page.evaluate("document.documentElement.scrollWidth") <= 360)
            else:
                accessible(page)
