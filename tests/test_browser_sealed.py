"""The sealed tests in a real browser: taken and handed in by keyboard alone, opened only when both are in, and fit to read."""
import pytest

from course import sealed
from course.answers import Answers
from course.bank import practice
from tests.browser import accessible, opened, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FIRST = next(id for id, item in practice("pre").items() if item.kind == "choice" and not item.many)


@pytest.fixture
def both(server):
    """A page with an item of the first test, both hand-ins and the gain; no test has been taken."""
    lang, _, learn = server
    Answers(learn).clear([*practice("pre"), *practice("post"), *map(sealed.key, sealed.FORMS)])
    return written(learn, lang, "sealed", f'course.ask("{FIRST}")', 'course.seal("pre")', 'course.seal("post")', "course.gain()")


def section(page, kind):
    return page.locator("section.scc:visible").filter(has=page.locator("p.kind", has_text=kind)).first


def hand_in(page, kind, name):
    """Tab to the button, which then says how many items are open, and press it."""
    button = section(page, kind).locator("footer button")
    button.wait_for()
    for _ in range(40):
        if button.evaluate("node => node === document.activeElement"):
            break
        page.keyboard.press("Tab")
    until(page, lambda: button.inner_text() == name)
    page.keyboard.press("Enter")


def names(lang):
    return {"zh": ("课前测", "课后测", "学习增益"), "en": ("Test before the course", "Test after the course", "Learning gain")}[lang]


def test_taken_and_handed_in_by_keyboard_and_opened_when_both_are_in(page, server, both):
    lang, _, learn = server
    before, after, gain = names(lang)
    reading(page, server, both)
    item = page.locator("section.scc:visible").first
    item.wait_for()
    page.keyboard.press("Tab")
    assert item.get_by_role("button").count() == 0  # neither check nor hint nor answer
    first = item.get_by_role("radio").first
    first.focus()
    page.keyboard.press("Space")
    until(page, lambda: saved(learn, FIRST).get("value"))
    open = len(practice("pre")) - 1
    button = {"zh": f"还有 {open} 题没答，仍要交卷", "en": f"Hand in with {open} unanswered"}[lang]
    hand_in(page, before, button)
    until(page, lambda: saved(learn, sealed.key("pre")).get("value"))
    assert section(page, gain).locator("table, details").count() == 0
    for id, one in practice("post").items():
        Answers(learn).put(id, one.solution)
    page.reload()
    button = {"zh": "交卷", "en": "Hand in"}[lang]
    hand_in(page, after, button)
    until(page, lambda: saved(learn, sealed.key("post")).get("value"))
    page.reload()
    section(page, gain).locator("table").wait_for()
    assert f"{len(practice('post'))}/{len(practice('post'))}" in section(page, gain).inner_text()
    assert section(page, before).get_by_role("button").count() == 0


@pytest.mark.parametrize("look", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["light", "dark", "forced"])
def test_accessible_and_narrow(chromium, server, both, look):
    lang, _, learn = server
    for form in sealed.FORMS:
        for n, (id, one) in enumerate(practice(form).items()):
            Answers(learn).put(id, one.solution if n % 2 or form == "post" else None)
        sealed.hand_in(form, Answers(learn))
    with opened(chromium, server, **look) as page:
        reading(page, server, both)
        section(page, names(lang)[2]).locator("summary").click()
        page.set_viewport_size({"width": 1280, "height": 30_000})
        if "color_scheme" in look:
            accessible(page)
        for width in (640, 360):
            page.set_viewport_size({"width": width, "height": 740})
            until(page, lambda: page.evaluate("document.documentElement.scrollWidth") <= width)
