"""The explorer of the cases in a real browser: find, decide and compare by keyboard; narrow pages, themes, forced colours."""
import pytest

from course import handbook
from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ID, OTHER, THIRD = "media-2", "media-1", "media-3"
WORD = {"decide": {"zh": "去决定：", "en": "Decide: "}, "view": {"zh": "查看：", "en": "View: "}, "compare": {"zh": "对比：", "en": "Compare: "},
        "commit": {"zh": "确定，看公司怎么做", "en": "Commit, and see what the company did"}, "versus": {"zh": "对比", "en": "Compare"},
        "skip": {"zh": "仍要直接看", "en": "Show me anyway"}, "back": {"zh": "返回全部案例", "en": "Back to all cases"}}  # fmt: skip


def explorer(page, server):
    lang, _, learn = server
    reading(page, server, written(learn, lang, "cases", 'course.explore("cases")'))
    page.locator(".card").nth(28).wait_for()
    return page.locator("section.scc").first


def names(server):
    lang = server[0]
    return {key: word[lang] for key, word in WORD.items()}, {id: str(getattr(handbook.case(id).company, lang)) for id in (ID, OTHER, THIRD)}


def tab_to(page, target):
    for _ in range(60):
        page.keyboard.press("Tab")
        if target.evaluate("node => node === document.activeElement"):
            return
    raise AssertionError("it cannot be reached with the Tab key")


def test_find_decide_and_compare_by_keyboard_and_find_it_again(page, server):
    lang, _, learn = server
    root, (word, company) = explorer(page, server), names(server)
    case = handbook.case(ID)
    tile = root.locator("button.tile[value=HE]")
    tab_to(page, root.locator("button.tile:enabled").first)
    while not tile.evaluate("node => node === document.activeElement"):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    until(page, lambda: root.locator(".card").count() == 2 and tile.get_attribute("aria-pressed") == "true")
    press_by_keyboard(page, root, word["decide"] + company[ID])
    inner = root.locator("section.scc")
    inner.get_by_role("textbox").wait_for()
    assert getattr(case.title, lang) not in page.content()  # whatever the page holds, seen or not
    tab_to(page, inner.get_by_role("radio").first)
    page.keyboard.press("Space")
    tab_to(page, inner.get_by_role("textbox"))
    page.keyboard.type("My reason")
    press_by_keyboard(page, inner, word["commit"])
    inner.get_by_role("heading", name=getattr(case.title, lang)).wait_for()
    assert saved(learn, f"case.{ID}")["value"] | {"choice": ""} == {"choice": "", "reason": "My reason", "committed": True}
    page.reload()
    page.locator(".card").nth(28).wait_for()
    card = root.locator(".card", has_text=company[ID])
    assert getattr(case.title, lang) in card.inner_text()
    for id in (THIRD, OTHER, ID):
        root.get_by_role("checkbox", name=word["compare"] + company[id], exact=True).focus()
        page.keyboard.press("Space")
    until(page, lambda: company[THIRD] in root.get_by_role("status").last.inner_text())  # said: it made room
    press_by_keyboard(page, root, word["versus"])
    root.locator(".two").first.wait_for()
    assert getattr(case.did[0].text, lang) in root.inner_text()
    assert getattr(handbook.case(OTHER).did[0].text, lang) not in page.content()
    press_by_keyboard(page, root, word["back"])
    until(page, lambda: root.get_by_role("button", name=word["versus"], exact=True).evaluate("node => node === document.activeElement"))


def test_forced_colours_show_which_square_is_pressed(chromium, server):
    with opened(chromium, server, forced_colors="active") as page:
        root = explorer(page, server)
        pressed, other = root.locator("button.tile[value=SC]"), root.locator("button.tile[value=HE]")
        pressed.click()
        until(page, lambda: root.locator(".card").count() == 2)
        frame = "node => getComputedStyle(node).borderStyle"
        assert pressed.evaluate(frame) != other.evaluate(frame)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_list_case_and_comparison_have_no_fault_and_fit_a_narrow_page(chromium, server, scheme):
    with opened(chromium, server, color_scheme=scheme) as page:
        root, (word, company) = explorer(page, server), names(server)
        root.locator("button.tile[value=SC]").click()
        until(page, lambda: root.locator(".card").count() == 2)
        accessible(page)
        root.get_by_role("button", name=word["decide"] + company[THIRD]).or_(root.get_by_role("button", name=word["view"] + company[THIRD])).click()
        inner = root.locator("section.scc")
        inner.get_by_role("textbox").wait_for()
        if inner.locator("details").is_visible():  # the first time
            inner.locator("summary").click()
            accessible(page)
            inner.get_by_role("button", name=word["skip"]).click()
        inner.locator(".result .explain").wait_for()
        until(page, lambda: saved(server[2], f"case.{THIRD}")["value"] == {"choice": None, "reason": "", "committed": False, "shown": True})
        root.get_by_role("button", name=word["back"]).click()
        for box in (0, 1):
            root.get_by_role("checkbox").nth(box).check()
        root.get_by_role("button", name=word["versus"], exact=True).click()
        root.locator(".two").first.wait_for()
        accessible(page)
        page.set_viewport_size({"width": 360, "height": 740})
        first, second = (root.locator(".two").first.locator("> div").nth(n).bounding_box() for n in (0, 1))
        assert second["y"] > first["y"] and page.evaluate("document.documentElement.scrollWidth") <= 360
        root.get_by_role("button", name=word["back"]).click()
        root.locator(".card").first.wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
