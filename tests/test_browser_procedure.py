"""The procedure player in a real browser, by keyboard alone."""
import re

import pytest

from tests.browser import accessible, opened, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
NEXT = {"zh": "下一步", "en": "Next step"}
FIRST = {"zh": "回到第一步", "en": "Back to the first step"}
OWN = {"zh": "我上一次的情况", "en": "My own last case"}


def shown(page, server, name):
    """The player of procedure `name`, drawn."""
    lang, _, learn = server
    reading(page, server, written(learn, lang, name, f'course.procedure("{name}")'))
    found = page.locator("section.scc.walk")
    found.wait_for()
    return found


def tab_to(page, node):
    for _ in range(60):
        page.keyboard.press("Tab")
        if node.evaluate("node => node === document.activeElement"):
            return
    raise AssertionError("cannot be reached with the Tab key")


def test_go_round_and_enter_the_times_of_ones_own_case_by_keyboard(page, server):
    lang, _, learn = server
    value = lambda: saved(learn, "procedure.crisis").get("value") or {}
    player = shown(page, server, "crisis")
    stages = player.locator(".stages button")
    stages.first.focus()
    for _ in range(6):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    until(page, lambda: value().get("step") == "evaluate")
    assert stages.last.get_attribute("aria-current") == "step"
    tab_to(page, player.get_by_role("button", name=FIRST[lang]))
    page.keyboard.press("Enter")
    until(page, lambda: value().get("step") == "facts")  # the cycle is closed
    assert player.locator(".panel h4").evaluate("node => node === document.activeElement")
    tab_to(page, player.get_by_role("button", name=NEXT[lang]))
    page.keyboard.press("Enter")
    until(page, lambda: value().get("step") == "respond")
    tab_to(page, player.locator(".pill input").first)
    page.keyboard.press("ArrowRight")
    until(page, lambda: value().get("case") == "own")
    second = player.get_by_role("spinbutton").nth(1)
    assert second.input_value() == ""
    tab_to(page, second)
    page.keyboard.type("5.5")
    late = re.compile({"zh": "晚1.5小时", "en": r"1\.5 h late"}[lang])
    until(page, lambda: value().get("actual") == {"statement": 330})
    until(page, lambda: late.search(player.locator(".panel").inner_text()))
    page.keyboard.press("-")  # no time: what was entered before stays
    until(page, lambda: second.get_attribute("aria-invalid") == "true")
    assert second.evaluate("node => getComputedStyle(node).outlineStyle") == "dashed"
    page.keyboard.press("Tab")
    assert second.input_value() == "5.5"
    page.reload()
    assert player.get_by_label(OWN[lang]).is_checked() and player.get_by_role("spinbutton").nth(1).input_value() == "5.5"
    assert stages.nth(1).get_attribute("aria-current") == "step" and value()["actual"] == {"statement": 330}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_player_has_no_accessibility_fault_and_fits_a_phone(chromium, server, scheme):
    with opened(chromium, server, color_scheme=scheme) as page:
        page.set_viewport_size({"width": 360, "height": 740})
        player = shown(page, server, "major")
        player.locator(".stages button").nth(1).click()
        until(page, lambda: player.locator(".panel li").count() == 10)  # the ten sections of the plan
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        accessible(page)


def test_forced_colours_show_step_limits_and_lateness(chromium, server):
    with opened(chromium, server, forced_colors="active") as page:
        player = shown(page, server, "incident")
        assert player.locator("line.due").count() == 9 and player.locator("line.over").count() == 2
        wide = "node => getComputedStyle(node).borderTopWidth"
        widths = [one.evaluate(wide) for one in player.locator(".stages button").all()]
        assert widths[0] != widths[1]  # the current step shows by its frame
        accessible(page)
