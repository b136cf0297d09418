"""The progress panel in a real browser, by keyboard alone."""
import json
from datetime import datetime, timedelta

import pytest

from tests.browser import accessible, opened, press_by_keyboard, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def learner(server):
    """Somebody who got a question right three days ago; the file is as it was afterwards."""
    lang, _, learn = server
    path = learn / "answers.json"
    before = path.read_text("utf8") if path.exists() else None
    at = (datetime.now().astimezone() - timedelta(3)).isoformat()
    entry = {"value": {}, "saved": at, "attempts": [{"at": at, "state": "correct", "score": 1}]}
    path.write_text(json.dumps({"format": 1, "answers": {"m02.criteria": entry}}), "utf8")
    yield learn
    path.write_text(before or '{"format": 1, "answers": {}}', "utf8")


def test_review_export_and_start_afresh_by_keyboard(page, server, learner):
    lang = server[0]
    reading(page, server, "t02_progress.ipynb")
    panel = page.locator("section.scc").first
    panel.get_by_text({"zh": "该复习的题：1", "en": "Questions to review: 1"}[lang]).wait_for()
    review = page.locator("section.scc", has=page.locator(".prompt"))
    review.first.wait_for()
    assert review.count() == 1 and review.locator("input:checked").count() == 0
    accessible(page)
    page.emulate_media(color_scheme="dark")
    accessible(page)
    panel.focus()
    with page.expect_download() as got:
        press_by_keyboard(page, panel, {"zh": "导出进度（Excel）", "en": "Export progress (Excel)"}[lang])
    assert got.value.suggested_filename.endswith(".xlsx")
    press_by_keyboard(page, panel, {"zh": "重新开始……", "en": "Start afresh …"}[lang])
    which = panel.get_by_role("combobox")
    assert which.evaluate("node => node === document.activeElement")
    assert which.input_value() == "m02"  # the first with anything to clear
    press_by_keyboard(page, panel, {"zh": "清空并重新开始", "en": "Clear and start afresh"}[lang])
    until(page, lambda: list(learner.glob("answers.kept-*.json")) and not saved(learner, "m02.criteria"))
    until(page, lambda: panel.locator(".due").count() == 0)


def test_the_panel_is_narrow_and_shows_without_colours(chromium, server, learner):
    with opened(chromium, server, forced_colors="active") as page:
        page.set_viewport_size({"width": 360, "height": 740})
        reading(page, server, "t02_progress.ipynb")
        page.locator("section.scc").first.wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
