"""A real browser: the stakeholder register and the boards for one's own work."""
import re

import pytest

from course import sheets, text
from course.answers import Answers
from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def word(key, lang):
    who, _, name = key.partition(".")
    return text.words(f"{who}.ui", lang)[name]


def shown(page, name):
    section = page.locator("section.scc").filter(has=page.locator("h3")).nth(["register", "board"].index(name))
    section.wait_for()
    return section


def test_by_keyboard_a_stakeholder_is_entered_rated_moved_removed_and_brought_back(page, server):
    lang, _, learn = server
    for key in ("register", "board.influence-importance"):
        Answers(learn).put(key, None)  # another test may have been here
    name = written(learn, lang, "boards", "course.register()", "course.board()")
    reading(page, server, name)
    register, board = shown(page, "register"), shown(page, "board")
    rows = lambda: saved(learn, "register")["value"]["rows"] if saved(learn, "register").get("value") else []  # noqa: E731
    register.get_by_role("textbox").first.focus()
    page.keyboard.type("Bureau")
    page.keyboard.press("Enter")
    until(page, lambda: [row["name"] for row in rows()] == ["Bureau"])
    for _ in range(6):  # add, sort, the row, name, group
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.form select')"):
            break
    page.keyboard.press("ArrowDown")
    until(page, lambda: rows()[0]["group"] == "government")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    until(page, lambda: rows()[0]["criteria"] == ["responsibility"])

    chip = board.get_by_role("button", name=re.compile("^Bureau"))  # the board knows it already
    chip.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    until(page, lambda: (rows()[0]["influence"], rows()[0]["importance"]) == (6, 6))
    until(page, lambda: register.locator(".badge").inner_text() == "A")  # and the register the class

    with page.expect_download() as download:
        register.get_by_role("button", name=word("register.excel", lang)).press("Enter")
    cells = sheets.rows(download.value.path().read_bytes(), "f")[1][1]
    assert cells[0] == "Bureau" and cells[3:6] == ["6", "6", "A"]

    register.locator("summary").first.focus()
    press_by_keyboard(page, register, word("register.delete", lang))
    until(page, lambda: rows() == [])
    page.keyboard.press("Enter")  # the focus is on undo
    until(page, lambda: [row["id"] for row in rows()] == ["s1"])
    page.reload()
    assert shown(page, "register").locator(".rows summary").first.inner_text().startswith("A")


def test_sheets_of_several_raters_are_loaded_and_merged(page, server):
    lang, _, learn = server
    name = written(learn, lang, "concern", "course.board('value-concern')")
    reading(page, server, name)
    board = page.locator("section.scc:visible").first
    board.get_by_role("textbox").first.fill("Noise")
    board.get_by_role("button", name=text.words("widget.ui", lang)["add"], exact=True).press("Enter")
    kept = lambda: saved(learn, "board.value-concern").get("value", {})  # noqa: E731
    until(page, lambda: [item["name"] for item in kept().get("items", {}).values()] == ["Noise"])
    board.get_by_role("button", name=word("ratings.several", lang)).press("Enter")
    for rater, at in (("Li", (2, 9)), ("Wang", (9, 9))):
        data = sheets.to_csv([["Item", "Value creation", "Social concern"], ["Noise", *at]])
        board.locator("input[type=file]").set_input_files({"name": f"{rater}.csv", "mimeType": "text/csv", "buffer": data})
        until(page, lambda: rater in kept()["sheets"])
    row = board.get_by_role("row", name=re.compile("Noise"))
    row.get_by_text(word("ratings.split", lang)).wait_for()
    assert "5.5" in row.inner_text() and board.locator(".merged .split").count() == 1
    board.get_by_role("button", name=word("ratings.takeaway", lang).replace("{name}", "Li")).press("Enter")
    until(page, lambda: list(kept()["sheets"]) == ["Wang"])
    page.keyboard.press("Enter")  # undo
    until(page, lambda: set(kept()["sheets"]) == {"Li", "Wang"})
    with page.expect_download() as download:
        board.get_by_role("button", name=word("ratings.picture", lang)).press("Enter")
    assert "Noise" in download.value.path().read_text("utf8")


def test_a_card_is_dragged_onto_the_board_and_back(page, server):
    lang, _, learn = server
    item = {"name": "Noise", "at": [None, None]}
    Answers(learn).put("board.value-concern", {"items": {"t1": item}, "last": 1, "me": False, "sheets": {}})
    reading(page, server, written(learn, lang, "concern", "course.board('value-concern')"))
    board = page.locator("section.scc:visible").first
    chip, field, tray = board.locator(".chip"), board.locator(".field").first, board.locator(".tray")
    chip.wait_for()

    def drag(to, x, y):
        to.scroll_into_view_if_needed()
        here, there = chip.bounding_box(), to.bounding_box()
        page.mouse.move(here["x"] + 8, here["y"] + 8)
        page.mouse.down()
        page.mouse.move(there["x"] + x * there["width"], there["y"] + y * there["height"], steps=4)
        page.mouse.up()

    at = lambda: saved(learn, "board.value-concern")["value"]["items"]["t1"]["at"]  # noqa: E731
    drag(field, 0.85, 0.25)
    until(page, lambda: at() == [9, 8])
    assert field.locator(".chip").count() == 1 and board.locator(".dragged, .target").count() == 0
    drag(tray, 0.5, 0.5)
    until(page, lambda: at() == [None, None])
    assert tray.locator(".chip").count() == 1


def test_both_are_accessible_narrow_and_drawn_in_forced_colours(chromium, server):
    for options in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with opened(chromium, server, **options) as page:
            faults = []
            page.on("pageerror", lambda fault: faults.append(fault))
            page.set_viewport_size({"width": 360, "height": 800})
            reading(page, server, "boards.ipynb")
            register, board = shown(page, "register"), shown(page, "board")
            register.locator(".rows summary").first.click()
            register.locator(".form").wait_for()
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            if "color_scheme" in options:
                accessible(page)
            board.get_by_role("button", name=word("ratings.several", server[0])).click()
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            if "color_scheme" in options:
                accessible(page)
            assert faults == []
