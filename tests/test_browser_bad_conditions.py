"""Bad conditions as a learner meets them: a damaged file of answers, a file that is none, a text too long, two pages."""
import pytest

from course import text
from course.answers import FILE
from tests.browser import reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def bad(server):
    """A notebook with a text box and the register, nothing entered yet."""
    lang, _, learn = server
    for path in learn.glob("answers*.json"):
        path.unlink()
    return written(learn, lang, "bad", 'course.ask("t01.write")', "course.register()")


def told(section, words):
    """Wait until the widget says something like `words`, as an error."""
    section.locator(".status[data-tone='error']", has_text=words).wait_for()


def test_a_damaged_file_and_a_wrong_one_are_told_and_nothing_fails(page, server, bad):
    lang, _, learn = server
    failed = []
    page.on("pageerror", lambda error: failed.append(error))
    half = '{"format": 1, "answers": {"t01.write": {"value": "what I'
    (learn / FILE).write_text(half, "utf8")
    reading(page, server, bad)
    box, register = (page.locator("section.scc").nth(n) for n in range(2))
    for section in (box, register):
        told(section, "answers.broken")
    box.get_by_role("textbox").evaluate("node => { node.focus(); document.execCommand('insertText', false, '沟通'.repeat(2_500_000)); }")
    told(box, "20000")
    until(page, lambda: len(saved(learn, "t01.write").get("value", "")) == 20_000)
    assert [path.read_text("utf8") for path in learn.glob("answers.broken-*.json")] == [half]
    with page.expect_file_chooser() as chosen:
        register.get_by_role("button", name=text.words("register.ui", lang)["load"]).click()
    chosen.value.set_files({"name": "photo.xlsx", "mimeType": "", "buffer": b"\x89PNG\r\n\x1a\n\x00"})
    told(register, "photo.xlsx")
    assert failed == []


def test_what_one_page_saved_is_shown_on_the_other_and_never_written_over_unseen(page, server, bad):
    _, _, learn = server
    boxes = []
    for one in (page, page.context.new_page()):
        reading(one, server, bad)
        boxes.append(one.locator("section.scc").first.get_by_role("textbox"))
        boxes[-1].wait_for()
    here, there = boxes

    def kept(words):
        until(page, lambda: saved(learn, "t01.write").get("value") == words)

    here.fill("Written here.")
    kept("Written here.")
    there.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")  # as when one turns to the other tab
    until(page, lambda: there.input_value() == "Written here.")
    there.fill("Written there.")
    kept("Written there.")
    here.fill("Here again, unseen.")
    kept("Here again, unseen.")
    assert any("Written there." in one.read_text("utf8") for one in learn.glob("answers.kept-*.json"))
    page.locator("section.scc").first.locator(".status", has_text="answers.kept-").wait_for()
