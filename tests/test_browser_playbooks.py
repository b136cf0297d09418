"""The playbooks in a real browser: found, opened and read by keyboard alone."""
import re

import pytest

from course import handbook
from tests.browser import accessible, opened, press_by_keyboard, reading, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def book(server):
    lang, _, learn = server
    return written(learn, lang, "playbooks", 'course.explore("playbooks")', 'course.playbook("media-2")')


def explorer(page):
    section = page.locator("section.scc").first
    section.locator(".heat").wait_for()
    return section


def focused(locator):
    return locator.evaluate("node => node === document.activeElement")


def test_search_filter_and_open_a_playbook_by_keyboard(page, server, book):
    lang, _, _ = server
    reading(page, server, book)
    section = explorer(page)
    titles = section.locator(".books .open")
    search = section.get_by_role("textbox")
    search.focus()
    page.keyboard.type("xingxiang")
    until(page, lambda: 0 < titles.count() < 8)
    select = section.locator("select").first
    page.keyboard.press("Tab")
    assert focused(select)
    for _ in range(10):
        page.keyboard.press("ArrowDown")  # to the last of those left
    last = re.split(r"[（(]", select.locator("option").last.inner_text())[0].strip()
    until(page, lambda: section.locator(".pills button", has_text=last).count() == 1)
    wanted = getattr(handbook.playbook("media-2").title, lang)
    press_by_keyboard(page, section, {"zh": "全部去掉", "en": "Remove all"}[lang])
    until(page, lambda: section.locator(".pills button").count() == 0)
    assert focused(search) and search.input_value() == "" and select.input_value() == ""
    page.keyboard.type("qyxx")
    until(page, lambda: titles.count() == 1)
    press_by_keyboard(page, section, wanted)
    title = section.get_by_role("heading", name=wanted)
    until(page, lambda: title.count() == 1 and focused(title))
    assert section.locator("details").evaluate_all("all => all.map(one => one.open)") == [True, False, False]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # all stages
    until(page, lambda: section.locator("details[open]").count() == 3)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")  # back to the list, where one was
    until(page, lambda: titles.count() == 1 and focused(titles.first))


def test_a_number_of_the_table_opens_its_stages_by_keyboard(chromium, server, book):
    with opened(chromium, server, forced_colors="active") as page:
        page.set_viewport_size({"width": 360, "height": 740})
        reading(page, server, book)
        section = explorer(page)
        way = section.locator(".heat [aria-expanded]").nth(4)  # the media
        way.focus()
        page.keyboard.press("Enter")
        assert way.get_attribute("aria-expanded") == "true"
        name = "{} × {}".format(*(getattr(one.name, server[0]) for one in (handbook.stakeholders()["media"], handbook.terms().channels["microfilm"])))
        cell = section.locator(f'.heat button[aria-label^="{name}"]')
        number = int(cell.inner_text())
        cell.focus()
        page.keyboard.press("Enter")
        rows = section.locator(".behind li")
        assert rows.count() == number and focused(section.locator(".behind h4"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        stage = section.locator("details[open] summary")
        until(page, lambda: stage.count() == 1 and focused(stage))
        assert getattr(handbook.playbook("media-2").stages[1].name, server[0]) in stage.inner_text()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_fault(chromium, server, book, scheme):
    with opened(chromium, server, color_scheme=scheme) as page:
        page.set_viewport_size({"width": 1280, "height": 5000})  # all in sight: nothing lies below the bar of the page
        reading(page, server, book)
        section = explorer(page)
        section.locator("select").nth(4).select_option("last")
        section.locator(".pills button").wait_for()
        for way in section.locator(".heat [aria-expanded]").all():
            way.click()
        section.locator(".heat td button").first.click()
        accessible(page)
        section.locator(".behind li button").first.click()
        section.locator(".timeline").wait_for()
        accessible(page)
