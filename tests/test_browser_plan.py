"""The plan builder in a real browser: by keyboard alone, and back in from its own Word file."""
from __future__ import annotations

import io
import json

import docx
import pytest

from course import text
from course.tools.plan_guide import example
from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def words(server):
    text.use(server[0])
    return text.words("plan.ui") | text.words("widget.ui") | {key: say for key, say in text.words("plan").items() if key.startswith(("label", "one"))}


@pytest.fixture
def tool(server):
    """The notebook with the tool; the learner has no plan yet."""
    (server[2] / "answers.json").unlink(missing_ok=True)
    return written(server[2], server[0], "plan", "course.plan()")


def shown(page):
    section = page.locator("section.scc").filter(has=page.locator(".plan"))
    section.wait_for()
    return section


def test_a_plan_is_written_by_keyboard_exported_reloaded_and_read_back(page, server, words, tool):
    learn = server[2]
    reading(page, server, tool)
    section = shown(page)

    def press(name, where=None):
        press_by_keyboard(page, where or section, name)

    def kept():
        return saved(learn, "plan").get("value") or {}

    def add(one, where=None):
        press(words["addrow"].format(one=words[f"one.{one}"]), where)

    section.get_by_role("button", name=words["word"]).wait_for()
    section.locator("summary").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("Alpha")
    section.locator("nav button").nth(3).focus()
    page.keyboard.press("Enter")
    add("topics")
    page.keyboard.type("Noise")  # the cursor is in the new row
    add("topics")
    page.keyboard.type("Water")
    press(words["up"].format(name="Water"))
    until(page, lambda: [one["text"] for one in kept().get("topics", [])] == ["Water", "Noise"])
    page.keyboard.press("Tab")  # past the other arrow to what removes the row
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    until(page, lambda: [one["text"] for one in kept()["topics"]] == ["Noise"])
    page.keyboard.press("Enter")  # the focus is on what undoes it
    until(page, lambda: [one["text"] for one in kept()["topics"]] == ["Water", "Noise"])
    press(words["next"])
    add("talks", section.get_by_role("group", name="Water"))
    page.keyboard.type("Harbour")
    press(words["next"])
    press(words["next"])
    section.locator(".plan .names input").focus()
    for name in ("Phone", "Letter"):
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    until(page, lambda: kept()["topics"][0]["talks"] and kept()["topics"][0]["talks"][0]["channels"] == ["Phone", "Letter"])
    assert kept()["topics"][0]["talks"][0]["who"] == "Harbour"

    until(page, lambda: section.get_by_role("button", name=words["jump"]).count() == 1)
    press(words["jump"])  # the other topic has no audience yet: leads to section 5
    assert section.locator("[aria-current=step]").inner_text().lstrip().startswith("5")
    with page.expect_download() as download:
        press(words["word"])
    data = download.value.path().read_bytes()
    assert download.value.suggested_filename == "Alpha.docx"
    cells = [cell.text for table in docx.Document(io.BytesIO(data)).tables for row in table.rows for cell in row.cells]
    assert {"Water", "Noise", "Harbour"} <= set(cells)

    page.reload()
    section = shown(page)
    assert section.locator("h3").inner_text() == "Alpha"
    section.locator("nav button").nth(0).click()
    section.get_by_label(words["label.name"]).fill("Beta")
    until(page, lambda: kept()["name"] == "Beta")
    with page.expect_file_chooser() as chooser:
        press(words["load"])
    chooser.value.set_files({"name": "Alpha.docx", "mimeType": "application/zip", "buffer": data})
    section.get_by_role("button", name=words["replace"]).wait_for()
    assert kept()["name"] == "Beta"
    until(page, lambda: section.get_by_role("button", name=words["replace"]).evaluate("node => node === document.activeElement"))
    page.keyboard.press("Enter")
    until(page, lambda: kept()["name"] == "Alpha" and section.locator("h3").inner_text() == "Alpha")
    press(words["back"])
    until(page, lambda: kept()["name"] == "Beta" and section.get_by_label(words["label.name"]).input_value() == "Beta")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_section_is_accessible_and_fits_a_narrow_page(chromium, server, tool, scheme):
    lang, _, learn = server
    text.use(lang)
    plan = example()
    plan["topics"][0]["lead"], plan["topics"][1]["period"]["end"], plan["risks"] = "", "2027-04-01", []
    (learn / "answers.json").write_text(json.dumps({"format": 1, "answers": {"plan": {"value": plan}}}), "utf8")
    with opened(chromium, server, color_scheme=scheme) as page:
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.set_viewport_size({"width": 360, "height": 740})
        reading(page, server, tool)
        section = shown(page)
        for n in range(10):
            section.locator("nav button").nth(n).click()
            section.locator("summary").click()
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, n
            if n in (4, 7):
                accessible(page)
        page.set_viewport_size({"width": 1280, "height": 900})
        accessible(page)
        page.emulate_media(forced_colors="active")
        section.locator("nav button").nth(5).click()
        assert section.locator("[aria-current=step]").evaluate("node => getComputedStyle(node).borderStyle") == "solid"
        assert faults == []
