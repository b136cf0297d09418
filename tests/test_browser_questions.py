"""Ordering, marking and matching in a real browser: by keyboard alone, by dragging, narrow, and in colours of the system."""
import pytest

from course.answers import Answers
from course.bank import practice
from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
IDS = ("t01.order", "t01.labels", "t01.passages", "t01.sort", "t01.number")


@pytest.fixture
def asked(server):
    lang, _, learn = server
    Answers(learn).clear(IDS)  # every test starts with nothing answered
    return written(learn, lang, "kinds", *(f'course.ask("{id}")' for id in IDS))


def question(page, id, lang):
    """The widget of a toolbox question, found by what it asks."""
    prompt = getattr(practice("t01")[id].prompt, lang)
    found = page.locator("section.scc:visible").filter(has=page.locator(".prompt", has_text=prompt[:30])).first
    found.wait_for()
    return found


def tab_to(page, target):
    for _ in range(60):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("it cannot be reached with the Tab key")


def test_order_and_mark_by_keyboard_alone_and_find_it_again(page, server, asked):
    lang, _, learn = server
    check = {"zh": "检查", "en": "Check"}[lang]
    reading(page, server, asked)
    order, known = question(page, "t01.order", lang), practice("t01")["t01.order"]
    for n, id in enumerate(known.solution):  # every item to its place: the first by its button, the others by their handles
        row = order.locator("ol.order > li", has_text=getattr(known.items[id].text, lang))
        control = row.locator(".step").first if n == 0 else row.locator(".handle")
        now = list(saved(learn, "t01.order").get("value", known.shown))
        tab_to(page, control) if n == 0 else control.focus()
        for _ in range(now.index(id) - n):
            page.keyboard.press("Enter" if n == 0 else "ArrowUp")
            assert control.evaluate("node => node === document.activeElement")  # it moved, and so did the focus
        now.insert(n, now.pop(now.index(id)))
        until(page, lambda: saved(learn, "t01.order").get("value", known.shown) == now)
    assert order.locator(".step").first.get_attribute("aria-disabled") == "true"
    said = {"zh": "项，共 7 项", "en": "of 7"}[lang]
    until(page, lambda: said in order.locator("[aria-live]").inner_text())
    press_by_keyboard(page, order, check)
    until(page, lambda: saved(learn, "t01.order").get("attempts", [{}])[-1].get("state") == "correct")

    labels = question(page, "t01.labels", lang)
    tab_to(page, labels.get_by_role("checkbox").nth(2))
    page.keyboard.press("Space")
    page.keyboard.press("Tab")  # on to the labels that have just appeared
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    until(page, lambda: saved(learn, "t01.labels").get("value") == {"friday": "golden-time"})
    press_by_keyboard(page, labels, check)
    until(page, lambda: saved(learn, "t01.labels").get("attempts", [{}])[-1].get("score") == 0.2)
    page.reload()
    order, labels = question(page, "t01.order", lang), question(page, "t01.labels", lang)
    order.locator(".verdict.correct").wait_for()
    first = getattr(known.items[known.solution[0]].text, lang)
    assert first in order.locator("ol.order > li").first.inner_text()
    assert labels.get_by_role("checkbox").nth(2).is_checked() and labels.get_by_role("combobox").first.input_value() == "golden-time"


def test_sort_mark_and_give_a_number_by_keyboard_alone(page, server, asked):
    lang, _, learn = server
    check = {"zh": "检查", "en": "Check"}[lang]
    reading(page, server, asked)
    passages, known = question(page, "t01.passages", lang), practice("t01")["t01.passages"]
    wrong = [n for n, one in enumerate(known.segments) if one.right]
    for n in wrong:
        tab_to(page, passages.get_by_role("checkbox").nth(n))
        page.keyboard.press("Space")
    press_by_keyboard(page, passages, check)

    sort, known = question(page, "t01.sort", lang), practice("t01")["t01.sort"]
    groups = list(known.groups)
    for n, item in enumerate(known.items.values()):
        tab_to(page, sort.get_by_role("combobox").nth(n))
        for _ in range(groups.index(item.within) + 1):  # the first choice of a list is none
            page.keyboard.press("ArrowDown")
    press_by_keyboard(page, sort, check)

    tab_to(page, question(page, "t01.number", lang).get_by_role("textbox"))
    page.keyboard.type("９")
    page.keyboard.press("Enter")
    for id in ("t01.passages", "t01.sort", "t01.number"):
        until(page, lambda: saved(learn, id).get("attempts", [{}])[-1].get("state") == "correct")


def test_an_item_is_dragged_to_its_place(page, server, asked):
    lang, _, learn = server
    reading(page, server, asked)
    order = question(page, "t01.order", lang)
    order.locator("ol.order").evaluate("node => node.scrollIntoView({ block: 'center' })")  # clear of the bar on top
    rows = order.locator("ol.order > li")  # those of the feedback stand below
    last, text = rows.last, rows.last.locator(".text").inner_text()
    before = saved(learn, "t01.order").get("value") or practice("t01")["t01.order"].shown
    from_, to = last.locator(".handle").bounding_box(), rows.nth(1).bounding_box()
    page.mouse.move(from_["x"] + 8, from_["y"] + 8)
    page.mouse.down()
    page.mouse.move(from_["x"] + 8, to["y"] + 4, steps=4)
    assert order.locator("li.before").count() == 1
    page.mouse.up()
    until(page, lambda: saved(learn, "t01.order").get("value") == [before[0], before[-1], *before[1:-1]])
    assert text in rows.nth(1).inner_text() and order.locator("li.before, li.dragged").count() == 0


LOOKS = [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}]


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "forced"])
def test_accessible_and_narrow(chromium, server, asked, look):
    lang = server[0]
    with opened(chromium, server, **look) as page:
        reading(page, server, asked)
        passages = question(page, "t01.passages", lang)
        passages.get_by_role("checkbox").first.check()
        question(page, "t01.labels", lang).get_by_role("checkbox").first.check()
        question(page, "t01.number", lang).get_by_role("textbox").fill("9")
        passages.locator("footer button").first.click()
        passages.locator(".result .verdict").wait_for()
        if "color_scheme" in look:
            accessible(page)
        page.set_viewport_size({"width": 360, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
