"""The drill widget without a browser: what it keeps, what it shows, and what it makes of odd records."""
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from course import drills, text
from course.answers import Answers
from course.drills import Run, reading
from course.drills.runs import KEPT, Runs
from course.drills.search import draft, play
from course.widgets.drill import NOTE, DrillWidget
from course.widgets.kit import HERE

MINI = Path(__file__).with_name("mini-drill.yaml").read_text("utf8")
PLACE, NOTES = "drill.mini", "drill.mini.notes"


@pytest.fixture
def scenarios(tmp_path, monkeypatch):
    """The folder of the drills: only the small one is there."""
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "mini.yaml").write_text(MINI, "utf8")
    monkeypatch.setattr(reading, "FOLDER", folder)
    reading.scenario.cache_clear()
    yield folder
    reading.scenario.cache_clear()


@pytest.fixture
def answers(tmp_path, scenarios):
    return Answers(tmp_path)


@pytest.fixture
def made(answers):
    return DrillWidget("mini", answers)


def press(made, what, *given, **more):
    made._asked(made, {"do": what, **({"with": given[0]} if given else {}), **more}, [])
    return made


def begin(made, seed=1, mode="untimed", pace=6):
    return press(made, "begin", {"seed": seed, "mode": mode, "pace": pace})


def wait(made, minutes):
    return press(made, "act", {"do": "wait", "minutes": minutes})


def choose(made, choice):
    decision, option = choice.split(".")
    return press(made, "act", {"do": "decide", "decision": decision, "option": option})


def finish(made, style="good", kind="careful", seed=1):
    """A whole run through the widget."""
    *_, run = play(made.drill, seed, style, kind)
    begin(made, seed)
    for action in run.log:
        press(made, "act", {key: value for key, value in action.items() if key != "minute"})
    return made


def kept(answers):
    return answers.value(PLACE)


def numbers(answers):
    return [(one["n"], one["ended"]) for one in kept(answers)["runs"]]


def entered(made, value):
    made.value = value
    return made


# ---- a run

def test_every_step_is_in_the_file_at_once_and_there_again_in_a_new_kernel(made, answers):
    begin(made, seed=7, mode="timed", pace=3)
    assert kept(answers)["current"] | {"log": []} == {"n": 1, "seed": 7, "mode": "timed", "pace": 3, "log": [], "ended": None}
    choose(wait(made, 2), "first.plan")
    entered(made, {"draft": {"facts": ["fire"], "unknown": [], "attitude": "care", "next": None, "free": "半句"}, "notes": {}})
    assert kept(answers)["current"]["log"] == made.run.log and len(made.run.log) == 2
    again = DrillWidget("mini", answers)
    assert again.run.state == made.run.state and again.now["pace"] == 3 and again.now["scene"] == made.now["scene"]
    assert again.value["draft"]["free"] == "半句" and again.status["tone"] == "calm"
    assert again.summary() == made.summary() == "drill mini: minute 5, 2 actions"


def test_a_release_that_went_out_clears_its_draft(made, answers):
    begin(made)
    sent = draft(made.run, "careful")
    entered(made, {"draft": {key: sent[key] for key in ("facts", "unknown", "attitude", "next", "free")}, "notes": {}})
    press(made, "act", sent | {"facts": []})
    assert made.status["tone"] == "error" and made.value["draft"]["facts"] == ["fire"]  # refused: the draft stays
    press(made, "act", sent, value=made.value)
    assert made.value["draft"] is None and answers.value(NOTES)["draft"] is None


@pytest.mark.parametrize("given", [
    None, [], {}, {"seed": 1}, {"seed": 0, "mode": "untimed"}, {"seed": "1", "mode": "untimed"}, {"seed": None, "mode": "untimed"},
    {"seed": 1, "mode": "slow"}, {"seed": 1, "mode": "timed"}, {"seed": 1, "mode": "timed", "pace": 0},
    {"seed": 1, "mode": "timed", "pace": True},
])  # fmt: skip
def test_a_run_that_cannot_begin_is_told_and_the_run_before_goes_on(made, given):
    wait(begin(made), 3)
    press(made, "begin", given)
    assert made.status["tone"] == "error" and made.run.state.minute == 3 and made.now["scene"]["minute"] == 3


def test_what_cannot_be_done_is_told_and_the_run_goes_on(made):
    press(made, "act", {"do": "wait", "minutes": 1})
    assert made.status["tone"] == "error" and made.run is None
    begin(made)
    for action in (None, {"do": "decide", "decision": "first", "option": ""}, {"do": "wait", "minutes": 0}):
        press(made, "act", action)
        assert made.status["tone"] == "error" and made.run.state.minute == 0
    press(made, "html")
    press(made, "nonsense")
    assert wait(made, 1).run.state.minute == 1 and made.status["tone"] == "calm"


def test_at_the_end_comes_the_debrief(made, answers):
    finish(made)
    assert made.run is None and made.now["scene"] is None and made.now["n"] == 1
    assert kept(answers)["current"] is None and numbers(answers) == [(1, "well")]
    blocks = [one["is"] for one in made.now["debrief"]]
    assert blocks.count("question") == 2 and "fold" in blocks and "note" in blocks
    again = DrillWidget("mini", answers)
    assert again.now["debrief"] == made.now["debrief"] and again.now["seed"] == 1
    assert again.summary() == "drill mini: 1 finished, last well"


def test_a_run_broken_off_is_kept_but_has_no_debrief(made, answers):
    press(wait(begin(made), 3), "leave")
    assert numbers(answers) == [(1, None)] and made.now["runs"][0]["done"] is False
    press(made, "show", 1)
    assert made.status["tone"] == "error" and made.now["debrief"] is None
    press(begin(made), "leave")  # nothing was done: there is nothing to keep
    assert numbers(answers) == [(1, None)]
    begin(wait(begin(made), 2))  # a new run in the middle of another
    assert numbers(answers) == [(1, None), (2, None)]
    press(made, "leave")
    turn = made.now["turn"]
    press(made, "leave")
    assert made.now["turn"] > turn  # the browser waits for an answer


def test_two_runs_are_compared_and_each_can_be_shown_again(made):
    finish(finish(made), "poor", "reckless", seed=2)
    press(made, "compare", [1, 2])
    assert made.now["comparison"] and made.now["debrief"] is None and made.now["n"] is None
    for n in (2, 1):
        press(made, "show", n)
        assert made.now["n"] == n and made.now["debrief"] and made.now["comparison"] is None
    shown = made.now
    for pair in (None, [], [1], [1, 1], [1, 9], [1, "2"], [1, [2]], {"1": 2}):
        press(made, "compare", pair)
        assert made.status["tone"] == "error"
    for n in (None, 0, 9, "1", [1], {}):
        press(made, "show", n)
        assert made.status["tone"] == "error"
    assert made.now == shown


def test_of_many_runs_the_finished_ones_stay():
    runs = Runs()
    for n in range(KEPT + 20):
        runs.begin(1 + n, "untimed", 0)
        runs.current |= {"log": [{"do": "wait", "minutes": 1, "minute": 0}], "ended": "well" if n < KEPT - 1 else None}
        runs.shelve()
    assert len(runs.earlier) == KEPT and [one["seed"] for one in runs.earlier if one["ended"]] == list(range(1, KEPT))
    assert len({one["n"] for one in runs.earlier}) == KEPT


def test_a_long_run_takes_little_room(made, answers):
    begin(made, mode="timed")
    while made.run:
        wait(made, 1)
    assert len(json.dumps(kept(answers))) < 500


# ---- what the learner writes

def test_answers_to_the_questions_belong_to_their_run(made, answers):
    finish(made)
    entered(made, {"draft": None, "notes": {"1": ["难在开头", "先报告"]}})
    finish(made, "poor", "reckless", seed=2)
    assert "难在开头" not in made.html()
    press(made, "show", 1)
    assert "难在开头" in made.html() and answers.value(NOTES)["notes"] == {"1": ["难在开头", "先报告"]}
    assert DrillWidget("mini", answers).value["notes"] == {"1": ["难在开头", "先报告"]}


def test_a_text_too_long_is_cut_and_told(made, answers):
    finish(made)
    entered(made, {"draft": None, "notes": {"1": ["长" * (NOTE + 1), "短"]}})
    assert made.status["tone"] == "error" and answers.value(NOTES)["notes"]["1"] == ["长" * NOTE, "短"]
    entered(made, {"draft": {"free": "长" * (NOTE + 1)}, "notes": {"1": ["短", "短"]}})
    assert made.status["tone"] == "error" and len(answers.value(NOTES)["draft"]["free"]) == NOTE
    entered(made, {"draft": None, "notes": {"1": ["短", "短"]}})
    assert made.status["tone"] == "calm"


@pytest.mark.parametrize("value", [
    5, "text", [], {}, {"notes": []}, {"notes": {"1": 5}}, {"notes": {"1": ["a"]}}, {"notes": {"1": ["a", 5]}},
    {"notes": {"x": ["a", "b"]}}, {"draft": 5}, {"draft": {"facts": "fire"}},
    {"draft": {"facts": [["fire"], 5, "nonsense"], "attitude": ["care"], "next": {}, "free": 5}},
])  # fmt: skip
def test_a_value_of_another_form_does_no_harm(made, answers, value):
    entered(begin(made), value)
    assert made.status["text"]
    again = DrillWidget("mini", answers)
    assert again.run and (again.value is None or again.fit(again.value) == again.value)


# ---- records that are odd

HALF = {"n": 3, "seed": 1, "mode": "untimed", "pace": 0, "ended": None}
ODD = [
    5, "runs", [], [1, 2], {}, {"runs": 5}, {"runs": None, "current": None}, {"runs": [5, None, [], {}]}, {"runs": [HALF]},
    {"runs": [HALF | {"log": [], "n": "3"}]}, {"runs": [HALF | {"log": [], "pace": [6]}]}, {"runs": [], "current": HALF},
    {"runs": [], "current": "x"}, {"runs": [HALF | {"log": [], "n": -1}]},
]  # fmt: skip


@pytest.mark.parametrize("record", ODD, ids=str)
def test_a_record_of_unknown_form_is_told_and_stays_in_the_file(answers, record):
    answers.put(PLACE, record)
    made = DrillWidget("mini", answers)
    assert made.run is None and made.status["text"] == text.say("drill.unreadable") and made.html()
    finish(made)
    assert made.now["debrief"]
    strange = record["runs"] if isinstance(record, dict) and isinstance(record.get("runs"), list) else [record]
    found = json.dumps(kept(answers))
    assert all(json.dumps(one) in found for one in strange)
    assert len(DrillWidget("mini", answers).runs.earlier) == 1


UNPLAYABLE = [
    {"seed": 0}, {"seed": None}, {"log": [5]}, {"log": [{"do": "wait", "minutes": 10, "minute": 3}]},
    {"log": [{"do": "decide", "decision": "gone", "option": "x"}]}, {"log": [{"do": "wait", "minutes": 60, "minute": 0}] * 2},
]  # fmt: skip


@pytest.mark.parametrize("part", UNPLAYABLE, ids=str)
def test_a_run_that_cannot_be_replayed_is_told_and_kept(answers, part):
    run = HALF | {"log": [{"do": "wait", "minutes": 1, "minute": 0}]} | part
    answers.put(PLACE, {"runs": [run | {"n": 1}], "current": run})
    made = DrillWidget("mini", answers)
    assert made.run is None and made.status["tone"] == "error"
    assert [one["done"] for one in made.now["runs"]] == [False, False]
    assert finish(made).now["debrief"] and len(kept(answers)["runs"]) == 3


def test_a_drill_that_was_changed_since(made, answers, scenarios):
    finish(made)
    choose(begin(made), "first.ring")
    (scenarios / "mini.yaml").write_text(MINI.replace("ring: {text", "phone-round: {text").replace("plan: {text", "start: {text"), "utf8")
    reading.scenario.cache_clear()
    again = DrillWidget("mini", answers)
    assert again.run is None and again.status["tone"] == "error" and again.now["debrief"] is None
    assert [one["text"] for one in again.now["runs"]] == [text.say("drill.unshown", n=n, seed=1) for n in (1, 2)]
    press(again, "show", 1)
    assert again.status["tone"] == "error"
    assert wait(begin(again), 1).now["scene"]["minute"] == 1
    assert [one["n"] for one in kept(answers)["runs"]] == [1, 2] and kept(answers)["current"]["n"] == 3


def test_a_run_whose_drill_became_shorter_is_over(made, answers, scenarios):
    wait(begin(made), 35)
    (scenarios / "mini.yaml").write_text(MINI.replace("minutes: 40", "minutes: 30"), "utf8")
    reading.scenario.cache_clear()
    again = DrillWidget("mini", answers)
    assert again.run is None and again.now["debrief"] and again.now["runs"][0]["done"]


def test_a_file_that_is_broken_is_set_aside(answers):
    answers.path.write_text('{"format": 1, "answers": {"drill.mini": {"val', "utf8")
    finish(DrillWidget("mini", answers))
    assert numbers(answers) == [(1, "well")] and list(answers.path.parent.glob("answers.broken-*.json"))


def test_where_nothing_can_be_written_the_run_goes_on_and_it_is_said(tmp_path, scenarios):
    (tmp_path / "folder").write_text("no folder at all")
    answers = Answers(tmp_path / "folder")
    made = begin(DrillWidget("mini", answers))
    assert made.status["tone"] == "error" and made.now["scene"]["minute"] == 0
    assert wait(made, 2).now["scene"]["minute"] == 2 and made.status["tone"] == "error"
    entered(made, {"draft": None, "notes": {"1": ["a", "b"]}})
    assert made.status["tone"] == "error"
    (tmp_path / "folder").unlink()
    wait(made, 1)
    assert made.status["tone"] == "calm" and kept(answers)["current"]["log"] == [{"do": "wait", "minutes": 3, "minute": 0}]


# ---- two windows

def test_two_windows_with_a_run_each_lose_nothing(made, answers):
    other = DrillWidget("mini", answers)
    finish(made)
    finish(other, "poor", "reckless", seed=2)
    assert [one["done"] for one in other.now["runs"]] == [True, True]
    assert {ended for _, ended in numbers(answers)} == {"well", "found"} and len({n for n, _ in numbers(answers)}) == 2
    press(begin(made, seed=3), "leave")
    assert len(made.now["runs"]) == 2  # the first window knows both now


def test_runs_under_way_in_two_windows_do_not_overwrite_each_other(made, answers):
    other = DrillWidget("mini", answers)
    begin(made, seed=1)
    begin(other, seed=2)
    wait(made, 1)
    assert kept(answers)["runs"] == []  # in the other nothing was done yet
    for _ in range(3):
        wait(made, 1)
        wait(other, 1)
    record = kept(answers)
    assert record["current"]["seed"] == 2 and [(one["seed"], one["log"][0]["minutes"]) for one in record["runs"]] == [(1, 4)]
    while made.run:
        wait(made, 1)
    while other.run:
        wait(other, 1)
    assert sorted((one["seed"], one["ended"]) for one in kept(answers)["runs"]) == [(1, "found"), (2, "found")]
    assert len({one["n"] for one in kept(answers)["runs"]}) == 2


def test_a_draft_here_and_notes_from_another_window_are_put_together_and_nothing_is_set_aside(made, answers):
    wait(begin(made), 2)
    other = DrillWidget("mini", answers)
    while other.run:
        wait(other, 1)
    entered(made, {"draft": {"facts": ["fire"]}, "notes": {}})
    other.recall()
    entered(other, {"draft": None, "notes": {"1": ["甲", "乙"]}})
    wait(made, 1)
    assert answers.value(NOTES)["notes"] == {"1": ["甲", "乙"]} and answers.value(NOTES)["draft"]["facts"] == ["fire"]
    assert not list(answers.path.parent.glob("answers.kept-*.json"))


def test_a_window_left_open_overnight_does_not_lose_what_was_done_in_another(made, answers):
    wait(begin(made), 2)
    later = DrillWidget("mini", answers)  # goes on with the same run
    while later.run:
        wait(later, 1)
    entered(later, {"draft": None, "notes": {"1": ["甲", "乙"]}})
    choose(made, "first.plan")  # the old window is still at minute 2
    entered(made, {"draft": {"facts": ["fire"]}, "notes": {}})
    record = kept(answers)
    assert [(one["n"], one["ended"]) for one in record["runs"]] == [(1, "found")] and record["current"]["n"] == 2
    assert answers.value(NOTES)["notes"] == {"1": ["甲", "乙"]} and answers.value(NOTES)["draft"]["facts"] == ["fire"]
    while made.run:
        wait(made, 1)
    assert [one["n"] for one in kept(answers)["runs"]] == [1, 2]
    press(made, "show", 1)
    assert "甲" in made.html()


# ---- without script, and in words

@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_the_static_form_tells_how_it_stands_and_then_the_debrief(answers, lang):
    text.use(lang)
    made = DrillWidget("mini", answers)
    drill = made.drill
    assert str(drill.setting) in made.html() and "20" in made.html()
    choose(wait(begin(made), 4), "first.plan")
    shown = made.html()
    for part in (drill.injects["clip"].text, drill.decisions["report"].question, drill.decisions["first"].options["plan"].then, "23:57"):
        assert str(part) in shown
    assert str(drill.decisions["first"].options["plan"].why) not in shown
    press(made, "act", draft(made.run, "careful") | {"free": "<script>alert(1)</script>"})
    while made.run:
        wait(made, 10)
    shown = made.html()
    assert "<script" not in shown and "&lt;script&gt;" in shown
    reason, title = drill.decisions["first"].options["plan"].why, drill.endings["found"].title
    for part in (reason, title, text.say("drill.question1"), text.say("widget.empty")):
        assert str(part) in shown
    finish(made)
    press(made, "compare", [1, 2])
    assert text.say("drill.comparison") in made.html() and "<script" not in made.html()


@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_the_browser_finds_every_word_it_asks_for(answers, lang):
    text.use(lang)
    made = DrillWidget("mini", answers)
    script = (HERE / "drill.js").read_text("utf8")
    asked = set(re.findall(r"\bwords\.(\w+)", script)) | {"untimed", "timed", "long", "characters"}
    assert asked <= made.words.keys()
    finish(made)
    drawn = {one["is"] for one in made.now["debrief"]}
    press(finish(made, "poor", "reckless"), "compare", [1, 2])
    drawn |= {one["is"] for one in made.now["comparison"]}
    known = re.search(r"const draw = \{(.*?)\n  \};", script, re.S).group(1)
    assert all(re.search(rf"\b{kind}\b", known) for kind in drawn)


def test_what_is_sent_is_plain_data(made):
    finish(finish(made), "poor", "reckless")
    for now in (made.now, press(made, "compare", [1, 2]).now, begin(made).now):
        assert json.loads(json.dumps(now)) == now
    assert drills.scene(Run(made.drill)) == made.now["scene"]
