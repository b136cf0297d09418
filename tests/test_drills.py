"""The engine of the drills without a browser: time, consequences, releases."""
from __future__ import annotations

import json

import pytest

from course import text
from course.drills import Run, debrief, replay, scene, score
from course.drills.engine import LONGEST, draw
from course.drills.release import BELATED, NEWS, REPEAT, RULES, WELCOME, compose
from course.drills.scenario import PARTIES, Effects
from course.drills.search import draft, play
from course.errors import CourseError
from tests.runs import WAYS, arrived, decide, drill, made, played, rules, send, slips, wait  # noqa: F401


# ---- the same seed and log give the same run

def test_the_same_seed_and_log_give_the_same_run_and_another_seed_shifts_what_has_jitter(drill):
    runs = {seed: wait(Run(drill, seed), 40) for seed in range(1, 80)}
    assert runs[7].state == wait(Run(drill, 7), 40).state
    assert {arrived(run)["clip"] for run in runs.values()} == {3, 4, 5, 6, 7}
    assert {arrived(run)["call"] - arrived(run)["clip"] for run in runs.values()} == {3, 4, 5}
    assert {arrived(run)["doused"] for run in runs.values()} == {25}


def test_what_a_seed_draws_is_the_same_everywhere():
    assert [draw(seed, "clip", 5) for seed in range(1, 9)] == [-5, -4, -3, 2, 5, 2, -4, -5]


@pytest.mark.parametrize("style, kind", WAYS.items())
def test_every_prefix_of_a_log_replays_to_where_the_run_stood(drill, style, kind):
    stood = {}
    for run in play(drill, 3, style, kind):
        stood[len(run.log)] = (json.dumps(run.log), run.copy().state)
    for log, state in stood.values():
        again = replay(drill, 3, json.loads(log))
        assert again.state == state and json.dumps(again.log) == log


def test_minute_by_minute_or_at_once_is_the_same_and_the_log_stays_short(drill):
    slow = Run(drill)
    while not slow.ended:
        slow.act({"do": "wait", "minutes": 1})
    assert slow.state == wait(Run(drill), 40).state and slow.log == [{"do": "wait", "minutes": 40, "minute": 0}]


@pytest.mark.parametrize("seed", [0, 10_000, True, "1", 1.0, None])
def test_a_seed_is_a_whole_number(drill, seed):
    with pytest.raises(CourseError):
        Run(drill, seed)


# ---- actions that are none

RELEASE = {"do": "release", "facts": ["fire"], "unknown": [], "attitude": "care", "next": "30", "free": ""}
WRONG = [
    None, [], "wait", {}, {"do": "sleep"}, {"do": ["wait"]},
    *({"do": "wait", "minutes": minutes} for minutes in (None, 0, -5, 61, 10**12, True, "5", 2.5, float("nan"), [])),
    {"do": "decide"}, {"do": "decide", "decision": "first"}, {"do": "decide", "decision": ["first"], "option": "plan"},
    {"do": "decide", "decision": "first", "option": "nonsense"}, {"do": "decide", "decision": "first", "option": {}},
    {"do": "decide", "decision": "nonsense", "option": "plan"}, {"do": "decide", "decision": "end", "option": "sum"},
    *(RELEASE | change for change in (
        {"facts": []}, {"facts": None}, {"facts": "fire"}, {"facts": ["dead"]}, {"facts": ["nonsense"]}, {"facts": [["fire"]]},
        {"unknown": ["nonsense"]}, {"unknown": None}, {"attitude": "nonsense"}, {"attitude": []}, {"next": None}, {"next": "45"},
        {"next": []}, {"free": 5}, {"free": "x" * 501},
    )),
]  # fmt: skip


@pytest.mark.parametrize("action", WRONG, ids=str)
def test_an_action_that_cannot_be_done_changes_nothing_and_a_log_with_it_is_refused_at_its_place(drill, action):
    run = wait(Run(drill), 2)
    before, log = run.copy().state, list(run.log)
    with pytest.raises(CourseError) as found:
        run.act(action)
    assert str(found.value) and run.state == before and run.log == log
    with pytest.raises(CourseError) as found:
        replay(drill, 1, [*log, action])
    assert found.value.key == "drill.log" and found.value.values["position"] == 2


@pytest.mark.parametrize("log", [None, {}, "log", 5])
def test_a_log_is_a_list(drill, log):
    with pytest.raises(CourseError):
        replay(drill, 1, log)


@pytest.mark.parametrize("minute", [2, -1, True, "1", None, 10**9])
def test_a_log_whose_minutes_do_not_fit_is_refused(drill, minute):
    begun = [{"do": "wait", "minutes": 1, "minute": 0}]
    assert replay(drill, 1, [*begun, {"do": "wait", "minutes": 1, "minute": 1}]).state.minute == 2
    with pytest.raises(CourseError) as found:
        replay(drill, 1, [*begun, {"do": "wait", "minutes": 1, "minute": minute}])
    assert found.value.values["position"] == 2


def test_nothing_can_be_done_after_the_end(drill):
    run = wait(Run(drill), 40)
    assert run.ended and run.state.minute == 40
    before = run.copy().state
    for action in ({"do": "wait", "minutes": 1}, RELEASE):
        with pytest.raises(CourseError) as found:
            run.act(action)
        assert found.value.key == "drill.over"
    assert run.state == before


def test_a_log_without_end_is_cut_off(drill):
    run = Run(drill)
    run.log = [dict(RELEASE) for _ in range(LONGEST)]
    with pytest.raises(CourseError):
        run.act(RELEASE)
    assert run.state.minute == 0 and len(run.log) == LONGEST


# ---- time, the two clocks, silence

@pytest.mark.parametrize("begin, late", [(15, 0), (16, 1), (30, 15)])
def test_the_public_clock_allows_the_handbooks_twenty_minutes(drill, begin, late):
    run = send(wait(Run(drill), begin))
    assert run.state.happened["released"] == begin + 5
    assert slips(run, "public") == ([21] if late else [])
    assert score(run).parts["public"].points == 100 - 5 * late
    assert scene(run)["clocks"][0]["state"] == ("late" if late else "done")


@pytest.mark.parametrize("begin, late", [(11, 0), (12, 1)])
def test_the_authority_clock_stops_when_the_report_is_made(drill, begin, late):
    run = decide(wait(Run(drill), begin), "report.phone")
    assert slips(run, "authority") == ([16] if late else [])
    assert score(run).parts["authority"].points == (94 if late else 100)
    assert wait(Run(drill), 40).state.happened.get("reported") is None


def test_nobody_released_or_reported(drill):
    run = wait(Run(drill), 40)
    parts = score(run).parts
    assert parts["public"].points == parts["authority"].points == parts["releases"].points == 0
    assert slips(run, "public") == [21] and slips(run, "authority") == [16]


def test_a_limit_of_its_own_for_a_crisis():
    crisis = made(kind="crisis", public={"minutes": 5, "why": {"zh": "课程自定。", "en": "The course's own."}})
    assert slips(wait(Run(crisis), 10), "public") == [6]


def test_silence_feeds_rumour_every_ten_minutes_and_shows_in_the_story(drill):
    run = wait(Run(drill), 40)
    assert slips(run, "silence") == [31]  # the lapse of the clock broke the first ten minutes
    run = wait(send(Run(made(minutes=90))), 90)
    assert slips(run, "silence") == [36, 46, 56, 66, 76, 86]
    again = send(wait(send(Run(made(minutes=90))), 30))  # out after half an hour sharp: no silence
    assert slips(wait(again, 60), "silence") == []


@pytest.mark.parametrize("begin, kept", [(15, True), (16, False)])
def test_a_release_announced_for_a_time_is_a_promise(drill, begin, kept):
    run = wait(send(Run(drill), next="15"), begin)
    assert scene(run)["promised"].count("00:10") == 1  # 23:50 and twenty minutes
    run = wait(send(run, next="open"), 40)
    assert slips(run, "promise") == ([] if kept else [21])
    assert score(run).parts["public"].points == (100 if kept else 80)


def test_what_was_begun_in_time_counts_and_what_was_not_lapses(drill):
    assert decide(wait(Run(drill), 9), "first.sit").state.happened["first.sit"] == 19
    run = wait(Run(drill), 10)
    assert run.state.happened["first.late"] == 10 and run.state.trust["media"] == 47
    with pytest.raises(CourseError):
        decide(run, "first.plan")


def test_in_the_same_minute_the_message_comes_before_the_decision_takes_effect(drill):
    seed = next(seed for seed in range(1, 99) if arrived(wait(Run(drill, seed), 9)).get("clip") == 3)
    run = decide(Run(drill, seed), "first.plan")  # three minutes
    assert [one["kind"] for one in run.state.trace] == ["inject", "decide"]


def test_waiting_for_news_stops_where_something_comes_up(drill):
    run = Run(drill)
    assert run.quiet() == 1  # a fact is known from minute 1
    wait(run, 1)
    assert run.state.minute + run.quiet() == arrived(wait(Run(drill), 9))["clip"]
    wait(run, 26)
    assert run.quiet(60) == 2 and "end" in wait(run, 28).state.open  # a decision opens
    assert wait(run, 39).quiet() == 1


def test_a_decision_nobody_could_answer_any_more_is_not_held_against_them():
    def unanswered(run):
        return [one["id"] for one in debrief(run)["decisions"] if one["rating"] == "late" and one["id"] == "end"]

    assert unanswered(wait(Run(made(minutes=29)), 29)) == ["end"]  # open since minute 28
    assert unanswered(wait(Run(made(minutes=28)), 28)) == []  # it came up as the drill ended
    busy = send(wait(Run(made(minutes=29)), 26))  # until minute 31: nothing arrives after the end
    assert unanswered(busy) == [] and busy.state.minute == 31 and max(slips(busy)) <= 29
    counted = score(wait(Run(made(minutes=29)), 29)).parts["decisions"].reasons[0]
    assert "4" in counted


# ---- what follows from what

def test_an_answer_has_its_consequences(drill):
    run = decide(Run(drill), "first.plan")
    assert run.state.known["hurt"] == "confirmed" and run.state.safety == 65
    run = decide(wait(run, 7), "tell.check")
    assert run.state.known["dead"] == "false" and run.state.level("rumour") == 20 and run.state.trust["media"] == 54


def test_a_message_depends_on_an_earlier_choice(drill):
    assert "leak" not in arrived(wait(decide(wait(Run(drill), 7), "tell.check"), 39))
    hidden = wait(decide(wait(Run(drill), 7), "tell.hide"), 39)
    assert arrived(hidden)["leak"] == 11 and arrived(hidden)["angry"] == 8  # three minutes later, at once
    assert "leak" in arrived(wait(Run(drill), 39))  # missing the decision has the same effect


def test_a_message_waits_for_levels_too(drill):
    led = decide(decide(wait(Run(drill), 7), "tell.deny"), "first.plan")
    assert led.state.mean_trust() == 31 and "angry" not in arrived(wait(led, 13))
    unled = wait(decide(wait(Run(drill), 7), "tell.deny"), 13)  # that nobody led lowers trust at minute 10
    assert arrived(unled)["angry"] == 11


def test_a_message_can_be_forestalled_even_while_it_is_coming():
    slow = made(injects__nag__delay=5)
    assert arrived(wait(Run(slow), 30))["nag"] == 21
    reported = decide(wait(Run(made(injects__nag__delay=5, decisions__report__due=30)), 16), "report.phone")
    assert "nag" not in arrived(wait(reported, 30))


def test_an_option_can_depend_on_an_earlier_choice(drill):
    assert set(wait(decide(wait(Run(drill), 7), "tell.check"), 28).options("end")) == {"home", "sum", "brief"}
    assert set(wait(decide(wait(Run(drill), 7), "tell.hide"), 28).options("end")) == {"home", "sum"}


@pytest.mark.parametrize("style, kind", [*WAYS.items(), ("late", "none"), ("poor", "none")])
def test_every_change_of_an_indicator_has_a_line_in_the_story(drill, style, kind):
    run = played(drill, style, kind)
    start = Run(drill).state
    for name in (*PARTIES, "rumour", "safety"):
        told = sum(one["change"].get(name, 0) for one in run.state.trace)
        assert start.level(name) + told == run.state.level(name) and 0 <= run.state.level(name) <= 100


def test_the_first_ending_that_fits_counts(drill):
    assert played(drill, "good", "careful").state.ending == "well"
    assert played(drill, "poor", "careful").state.ending == "found"  # before well and so-so
    denied = decide(wait(Run(drill), 7), "tell.deny")
    assert wait(send(denied.copy()), 40).state.ending == "so-so" and wait(denied, 40).state.ending == "mute"


# ---- releases

KNOWING = 12  # minutes: by then the reporter has called
FAULTS = [
    ({"facts": ["fire", "stay", "hurt", "ward"]}, KNOWING, "unconfirmed"), ({"facts": ["fire", "stay", "hurt", "dead"]}, KNOWING, "untrue"),
    ({"facts": ["fire", "stay", "hurt", "cause"]}, KNOWING, "speculation"), ({"facts": ["fire", "stay"]}, KNOWING, "missing"),
    ({"facts": ["fire", "hurt"]}, KNOWING, "unsafe"), ({"unknown": []}, KNOWING, "unsaid"),
    ({"unknown": ["why", "people"]}, KNOWING, "feigned"),
    ({"attitude": None}, KNOWING, "no-attitude"), ({"attitude": "calm"}, KNOWING, "cold"), ({"attitude": "pledge"}, KNOWING, "promise"),
    ({"attitude": "maker"}, KNOWING, "blame"), ({"attitude": "guess"}, KNOWING, "speculation"), ({"next": "none"}, KNOWING, "nothing-next"),
    ({"next": "open"}, KNOWING, "open-next"), ({"facts": ["stay", "hurt", "out", "name"]}, 26, "private"),
    ({"facts": ["fire", "stay", "hurt", "out"]}, 26, "overtaken"),
]  # fmt: skip


def informed(drill, minute):
    return wait(decide(Run(drill), "first.plan"), minute)


@pytest.mark.parametrize("change, minute, rule", FAULTS)
def test_each_fault_of_a_release_is_found_and_costs_its_points_and_effects(drill, change, minute, rule):
    careful = send(informed(drill, minute))
    assert rules(careful) == set() and score(careful).parts["releases"].points == 100
    run = send(informed(drill, minute), **change)
    assert rules(run) == {rule}
    assert score(run).parts["releases"].points == 100 - RULES[rule].points
    for name in (*PARTIES, "rumour", "safety"):
        wanted = getattr(RULES[rule].effects, name) + (RULES[rule].effects.trust if name in PARTIES else 0)
        assert run.state.level(name) - careful.state.level(name) == wanted, name


def test_all_rules_are_tried_above():
    assert {rule for _, _, rule in FAULTS} == set(RULES)


def test_a_rumour_checked_is_still_untrue_and_settles_the_question_it_belongs_to(drill):
    run = decide(wait(Run(drill), 7), "tell.check")
    assert draft(run, "careful")["unknown"] == ["why"]  # whether people died is known now: they did not
    assert rules(send(run.copy(), facts=["fire", "stay", "dead"])) == {"untrue"}
    assert rules(send(run.copy(), unknown=["why", "people"])) == {"feigned"}


def test_a_fact_is_overtaken_only_by_what_is_certain(drill):
    guessed = made(facts__stay__until="ward")
    run = informed(guessed, KNOWING)
    assert run.state.known["ward"] == "unconfirmed" and rules(send(run, facts=["fire", "stay", "hurt"])) == set()
    checked = made(facts__stay__until="ward", decisions__tell__options__check__checks=["ward"])
    run = decide(informed(checked, 7), "tell.check")
    assert rules(send(run, facts=["fire", "stay", "hurt", "ward"])) == {"overtaken"}


def test_a_release_is_judged_by_what_was_known_when_it_was_begun(drill):
    run = send(informed(drill, 22))  # the fire is out at 25, the release at 27
    assert run.state.confirmed("out") and rules(run) == set()


@pytest.mark.parametrize("begin, first, gain", [
    (5, None, WELCOME), (18, None, BELATED), (26, 5, NEWS), (12, 5, Effects()), (24, 5, Effects()),
])  # fmt: skip
def test_what_a_release_does_depends_on_when_it_comes_and_whether_it_says_something_new(drill, begin, first, gain):
    run = informed(drill, first or begin)
    if first:
        wait(send(run, next="open"), begin)
    before = run.copy()
    wait(before, before.state.minute + 5)
    change = {"next": "open"} if first else {}
    run = send(run, **change)
    for name in (*PARTIES, "rumour"):
        extra = getattr(RULES["open-next"].effects, name) if first else 0
        assert run.state.level(name) - before.state.level(name) == getattr(gain, name) + extra, name


def test_a_repetition_helps_a_little_after_half_an_hour():
    burning = made(minutes=90, injects__doused__when={"minute": 80})
    run = wait(send(wait(Run(burning), 1), next="60"), 31)
    before = wait(run.copy(), 36).state.rumour
    assert send(run, next="60").state.rumour - before == REPEAT.rumour


@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_the_text_of_a_release_says_what_was_chosen_and_when_the_next_one_comes(drill, lang):
    text.use(lang)
    run = send(informed(drill, 5), free="In our own words.", next="15")
    said = compose(drill, run.state.trace[-1]["draft"], run.state.minute)
    chosen = (drill.facts["fire"], drill.release.unknowns["why"], drill.release.attitudes["care"])
    for part in (*(one.text for one in chosen), "In our own words.", "00:00", "00:15"):  # the clock passes midnight
        assert str(part) in said
    assert str(drill.facts["dead"].text) not in said
