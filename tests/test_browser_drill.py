"""A drill in a real browser, by keyboard alone: to the end untimed, timed with pauses, and after reloads and restarts."""
import re
from pathlib import Path

import pytest

from course import drills
from course.answers import Answers
from course.drills.search import play
from course.text import words
from tests.browser import accessible, lab, opened, reading, saved, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
HERE = Path(__file__).parent
MINI = drills.load(HERE / "mini-drill.yaml")
SMALL = f'from pathlib import Path; from course.drills import reading; reading.FOLDER = Path({str(HERE)!r})'


class Desk:
    """The drill on a page, as somebody without a mouse finds it."""

    def __init__(self, page, lang):
        self.page, self.say, self.lang = page, words("drill.ui", lang), lang
        self.root = page.locator("section.scc.drill:visible")
        self.root.wait_for()

    def tab_to(self, node):
        for _ in range(120):
            if node.evaluate("node => node === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{node} cannot be reached with the Tab key")

    def press(self, name, within=None):
        self.tab_to((within or self.root).get_by_role("button", name=name, exact=True))
        self.page.keyboard.press("Enter")

    def tick(self, text):
        self.tab_to(self.root.get_by_role("checkbox", name=text))
        self.page.keyboard.press("Space")

    def pick(self, group, value):
        """Choose the radio button with this value: Tab goes to the chosen one, else to the first; arrows go on from there."""
        radios = group.get_by_role("radio")
        self.tab_to(group.locator("input:checked").or_(radios.first).last)
        wanted = group.locator(f'[value="{value}"]')
        self.page.keyboard.press("Space")
        for _ in range(radios.count()):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{value} cannot be chosen with the arrow keys")

    def decide(self, choice):
        id, name = choice.split(".")
        decision = MINI.decisions[id]
        group = self.root.get_by_role("group", name=getattr(decision.question, self.lang))
        self.pick(group, name)
        self.press(self.say["decide"], group)

    def at(self, minute):
        """Wait until it is `minute`."""
        until(self.page, lambda: re.search(rf"(第|minute) {minute}(?!\d)", self.root.locator(".when h4").inner_text()))

    def wait(self):
        before = self.root.locator(".when").inner_text()
        self.tab_to(self.root.locator(".work").get_by_role("button", name=self.say["wait"].split("{")[0]).last)
        self.page.keyboard.press("Enter")
        until(self.page, lambda: not self.root.locator(".desk").count() or self.root.locator(".when").inner_text() != before)

    def focused(self):
        return self.page.evaluate("`${document.activeElement.className} ${document.activeElement.tagName}`")


def desk(page, server, view=reading, name="small", call='course.simulate("mini-drill")', first=(SMALL,)):
    lang, _, learn = server
    view(page, server, written(learn, lang, name, *first, call))
    return Desk(page, lang)


@pytest.fixture
def fresh(server):
    """The learner's folder without anything kept of the drill; gives what is kept of it now."""
    answers = Answers(server[2])
    answers.clear(["drill.mini-drill", "drill.mini-drill.notes"])
    return lambda: saved(server[2], "drill.mini-drill").get("value") or {}


def finished(server, *styles):
    """Put whole runs in these styles into the learner's file."""
    runs = []
    for n, (style, kind) in enumerate(styles, 1):
        *_, run = play(MINI, n, style, kind)
        runs.append({"n": n, "seed": n, "mode": "untimed", "pace": 0, "log": run.log, "ended": run.state.ending})
    Answers(server[2]).put("drill.mini-drill", {"runs": runs, "current": None})


def test_a_whole_run_by_keyboard_with_a_release_and_the_debrief(page, server, fresh):
    found = desk(page, server)
    found.press(found.say["begin"])
    found.at(0)
    assert "H4" in found.focused()  # what time it is
    found.decide("first.plan")
    found.at(3)
    assert found.focused().startswith("last DIV")  # what came of it
    found.decide("report.phone")
    found.at(7)
    found.decide("tell.check")
    found.at(9)
    found.tab_to(found.root.locator("details.release summary"))
    page.keyboard.press("Enter")
    for fact in ("fire", "stay", "hurt"):
        found.tick(getattr(MINI.facts[fact].text, found.lang))
    found.tick(getattr(MINI.release.unknowns["why"].text, found.lang))
    found.pick(found.root.get_by_role("group", name=found.say["attitude"]), "care")
    found.pick(found.root.get_by_role("group", name=found.say["next"]), "30")
    found.tab_to(found.root.locator("details.release textarea"))
    page.keyboard.type("24")
    found.press(found.say["send"])
    found.at(14)
    assert not found.root.locator("details.release").evaluate("node => node.open")
    while not found.root.locator(".decision").count():
        found.wait()
    found.decide("end.sum")
    title = found.root.locator(".result h3")
    title.wait_for()
    assert title.inner_text() == getattr(MINI.endings["well"].title, found.lang) and "H3" in found.focused()
    until(page, lambda: fresh()["current"] is None)  # the page is drawn before the file is written
    (run,) = fresh()["runs"]
    assert run["ended"] == "well"
    sent = next(one for one in run["log"] if one["do"] == "release")
    assert (sent["facts"], sent["unknown"]) == (["fire", "stay", "hurt"], ["why"])
    assert (sent["attitude"], sent["next"], sent["free"]) == ("care", "30", "24")
    found.tab_to(found.root.locator(".result textarea").first)
    page.keyboard.type("ab")
    until(page, lambda: (saved(server[2], "drill.mini-drill.notes").get("value") or {}).get("notes") == {"1": ["ab", ""]})
    page.reload()
    found.root.locator(".result textarea").first.wait_for()
    assert found.root.locator(".result textarea").first.input_value() == "ab"


def test_in_timed_mode_time_moves_by_itself_and_can_be_paused(page, server, fresh):
    # the ten seconds of a minute pass when the test says so; the page's other timers run as always
    page.add_init_script(
        "const plain = setInterval; window.setInterval = (f, ms, ...more) => ms === 10000 ? (window.minute = f, 0) : plain(f, ms, ...more)"
    )
    found = desk(page, server, name="timed")
    found.pick(found.root.get_by_role("group", name=found.say["mode"]), "timed")
    found.press(found.say["begin"])
    found.at(0)
    found.pick(found.root.locator(".decision").first, "ring")
    for minute in (1, 2):
        page.evaluate("minute()")
        found.at(minute)
    assert page.evaluate("document.activeElement.value") == "ring"  # what one is doing is not disturbed
    found.press(found.say["pause"])
    page.evaluate("minute()")
    found.decide("first.plan")  # one can act while it is paused: three minutes
    found.at(5)
    found.press(found.say["resume"])
    page.evaluate("minute()")
    found.at(6)
    until(page, lambda: [one.get("minutes") for one in fresh()["current"]["log"]] == [2, None, 1])
    page.reload()
    found.at(6)
    found.root.get_by_role("button", name=found.say["resume"], exact=True).wait_for()  # it waits for the learner
    assert fresh()["current"]["pace"] == 10


def test_a_reload_in_the_middle_brings_the_run_and_the_draft_back(page, server, fresh):
    found = desk(page, server)
    found.press(found.say["begin"])
    found.decide("first.ring")
    found.at(6)
    found.tab_to(found.root.locator("details.release summary"))
    page.keyboard.press("Enter")
    found.tick(getattr(MINI.facts["fire"].text, found.lang))
    found.tab_to(found.root.locator("details.release textarea"))
    page.keyboard.type("xyz")
    until(page, lambda: ((saved(server[2], "drill.mini-drill.notes").get("value") or {}).get("draft") or {}).get("free") == "xyz")
    page.reload()
    found.at(6)
    assert found.root.locator("details.release textarea").input_value() == "xyz"
    assert found.root.get_by_role("checkbox", name=getattr(MINI.facts["fire"].text, found.lang)).is_checked()
    found.decide("report.wait")
    found.at(7)
    until(page, lambda: [one["do"] for one in fresh()["current"]["log"]] == ["decide", "decide"])


def test_a_restarted_kernel_goes_on_with_the_run(page, server, fresh):
    found = desk(page, server, lab)
    found.press(found.say["begin"])
    found.decide("first.plan")
    found.at(3)
    old = found.root.element_handle()
    page.get_by_role("menuitem", name={"zh": "内核", "en": "Kernel"}[found.lang]).first.click()
    page.locator("[data-command='kernelmenu:restart-and-run-all'], [data-command='runmenu:restart-and-run-all']").first.click()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    until(page, lambda: not old.evaluate("node => node.isConnected"))
    found.at(3)
    found.decide("report.phone")
    found.at(7)
    until(page, lambda: len(fresh()["current"]["log"]) == 2)


def test_breaking_off_asks_twice_and_two_runs_are_compared(page, server, fresh):
    finished(server, ("good", "careful"), ("poor", "reckless"))
    found = desk(page, server)
    found.press(found.say["compare"])
    until(page, lambda: found.root.locator("svg polyline").count() == 6)
    assert "H3" in found.focused()
    shows = found.root.locator(".runs li button")
    assert shows.count() == 2  # from the comparison one comes back to either debrief
    found.tab_to(shows.first)
    page.keyboard.press("Enter")
    until(page, lambda: found.root.locator(".result h3").inner_text() == getattr(MINI.endings["well"].title, found.lang))
    found.press(found.say["again"])
    found.at(0)
    found.wait()
    found.press(found.say["stop"])
    found.wait()  # once is not enough, and then it starts over
    found.press(found.say["stop"])
    page.keyboard.press("Enter")
    found.root.get_by_role("button", name=found.say["again"], exact=True).wait_for()
    assert "H3" in found.focused()
    until(page, lambda: [one["ended"] for one in fresh()["runs"]] == ["well", "found", None])


def test_what_went_wrong_is_in_sight_and_a_double_click_is_one_decision(page, server, fresh):
    found = desk(page, server)
    page.set_viewport_size({"width": 360, "height": 600})
    found.press(found.say["begin"])
    found.at(0)
    decide = found.root.locator(".decision").first.get_by_role("button")
    decide.click()
    status = found.root.locator(".status[data-tone=error]")
    status.wait_for()
    top = status.bounding_box()
    assert 0 <= top["y"] and top["y"] + top["height"] <= 600
    found.root.locator(".decision input").first.check()
    found.root.locator(".status").evaluate(
        "node => { window.tones = []; new MutationObserver(() => tones.push(node.dataset.tone)).observe(node, { attributes: true }); }"
    )
    decide.dblclick()
    until(page, lambda: len((fresh().get("current") or {}).get("log", ())) == 1)
    found.wait()
    assert page.evaluate("tones").count("error") == 0


@pytest.mark.parametrize("look", [
    {"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"},
], ids=["light", "dark", "high contrast"])  # fmt: skip
def test_axe_finds_nothing_from_the_start_to_the_debrief_and_no_width_is_too_narrow(chromium, server, fresh, look):
    def sound():
        page.set_viewport_size({"width": 1280, "height": 9000})
        accessible(page)
        for width in (640, 360):  # 640 is 1280 at 200 %
            page.set_viewport_size({"width": width, "height": 740})
            until(page, lambda: page.evaluate("document.documentElement.scrollWidth") <= width)

    Answers(server[2]).clear(["drill.substation-fire", "drill.substation-fire.notes"])
    with opened(chromium, server, **look) as page:
        found = desk(page, server, name="fire", call='course.simulate("substation-fire")', first=())
        sound()
        found.press(found.say["begin"])
        found.at(0)
        while found.root.locator(".inbox li").count() < 5:
            found.wait()
        found.root.locator("details.release summary").click()
        sound()
    finished(server, ("good", "careful"), ("poor", "reckless"))
    with opened(chromium, server, **look) as page:
        found = desk(page, server)
        for fold in found.root.locator(".result details > summary").all():
            fold.click()
        sound()
        found.root.get_by_role("button", name=found.say["compare"], exact=True).click()
        until(page, lambda: found.root.locator("svg polyline").count() == 6)
        sound()


def test_high_contrast_shows_what_is_chosen_and_what_is_late(chromium, server, fresh):
    with opened(chromium, server, forced_colors="active") as page:
        found = desk(page, server)
        found.press(found.say["begin"])
        found.at(0)
        option = found.root.locator(".decision .option").first
        style = "node => getComputedStyle(node).outlineStyle"
        assert option.evaluate(style) == "none"
        option.locator("input").check()
        assert option.evaluate(style) == "solid"
        assert found.root.locator(".clock p").last.inner_text()  # lateness is in words, too
