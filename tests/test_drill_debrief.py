"""What a finished drill is worth and what is said of it: scores, debriefs, two runs side by side."""
from __future__ import annotations

import json

import pytest

from course import drills, text
from course.drills import Run, compare, debrief, scene, score
from course.drills.debrief import COSTLY
from course.drills.score import WEIGHTS
from course.errors import CourseError
from tests.runs import decide, drill, made, played, send, wait  # noqa: F401


def test_the_weights_make_a_hundred_and_the_total_is_the_weighted_mean(drill):
    assert sum(WEIGHTS.values()) == 100
    found = score(played(drill, "middling", "thin"))
    assert found.total == round(sum(WEIGHTS[name] * part.points for name, part in found.parts.items()) / 100)
    assert all(part.reasons for part in found.parts.values())


def test_decisions_and_outcome_count_as_the_mean(drill):
    run = wait(decide(decide(decide(Run(drill), "first.plan"), "report.wait"), "tell.deny"), 27)
    assert score(run).parts["decisions"].points == 50  # good, poor, middling
    state = run.state
    assert score(run).parts["outcome"].points == (state.mean_trust() + 100 - state.rumour + state.safety) // 3


def test_the_debrief_has_a_reason_a_source_and_a_better_way_for_every_choice(drill):
    told = debrief(wait(decide(decide(wait(Run(drill), 7), "tell.hide"), "first.sit"), 40))
    answers = {one["id"]: one for one in told["decisions"]}
    assert {id: one["rating"] for id, one in answers.items()} == {"tell": "poor", "first": "poor", "report": "late", "end": "late"}
    for one in told["decisions"]:
        assert one["why"] and one["page"] and one["better"]["text"] != one["yours"] and one["better"]["page"]
    assert answers["first"]["page"] == text.say("drill.own") and "8" in answers["tell"]["page"]
    assert "46" in answers["report"]["page"]
    assert len(told["happened"]) and [one["name"] for one in told["levels"]] and told["ending"]["title"]


def test_nothing_better_is_named_than_what_one_could_choose(drill):
    best = debrief(played(made(decisions__report__options__phone__rating="middling"), "middling", "careful"))
    report = next(one for one in best["decisions"] if one["id"] == "report")
    assert report["rating"] == "middling" and report["better"] is None
    barred = made(decisions__end__options__sum__when={"after": ["tell.check"]})
    told = debrief(decide(wait(decide(wait(Run(barred), 7), "tell.deny"), 28), "end.home"))
    end = next(one for one in told["decisions"] if one["id"] == "end")
    assert end["better"]["text"] == str(barred.decisions["end"].options["brief"].text)


def test_what_to_do_differently_is_short_and_names_nothing_twice(drill):
    assert debrief(played(drill, "good", "careful"))["different"] == []
    run = Run(made(minutes=120))
    for _ in range(5):  # promised again and again, and never kept
        wait(send(run, next="15"), run.state.minute + 18)
    told = debrief(wait(run, 120))["different"]
    assert len(told) == COSTLY and len({(one["what"], one["better"]) for one in told}) == COSTLY
    assert all(one["better"] and one["page"] for one in told)
    assert text.say("drill.slip.promise") in {one["what"] for one in told}


def test_a_decision_left_open_at_the_end_is_among_the_lessons():
    calm = made(decisions__report__due=None, decisions__report__late=None)
    run = decide(wait(send(decide(Run(calm), "first.plan"), next="60"), 7), "tell.check")
    told = debrief(wait(run, 40))
    assert str(calm.decisions["report"].question) in {one["what"] for one in told["different"]}


def test_the_debrief_waits_for_the_end(drill):
    with pytest.raises(CourseError) as found:
        debrief(wait(Run(drill), 10))
    assert found.value.key == "drill.unended"


def test_two_runs_side_by_side(drill):
    good, short = played(drill, "good", "careful"), decide(wait(Run(drill, 2), 9), "tell.check")
    told = compare(good, short)
    assert [row[0] for row in told["rows"]][0] == text.say("drill.ending") and told["rows"][0][2] == "–"
    assert told["rows"][1][1:] == [str(score(good).total), str(score(short).total)]
    choices = {row[0]: row[1:] for row in told["choices"]}
    asked = str(drill.decisions["tell"].question)
    assert str(drill.decisions["tell"].options["check"].text) in choices[asked][1]
    assert choices[str(drill.decisions["end"].question)][1] == "–"
    for curve in told["curves"]:
        assert [line[0][0] for line in curve["lines"]] == [0, 0] and [line[-1][0] for line in curve["lines"]] == [good.state.minute, 11]
        minutes = [row[0] for row in curve["rows"]]
        assert minutes == [0, 15, 30, good.state.minute] and [row[2] is None for row in curve["rows"]] == [False, True, True, True]
    for curve, name in zip(told["curves"], ("trust", "rumour", "safety")):
        assert curve["rows"][0][1] == Run(drill).state.level(name)
        assert curve["rows"][-1][1] == good.state.level(name)


@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_everything_shown_is_in_the_language_spoken(drill, lang):
    text.use(lang)
    other = {"zh": "en", "en": "zh"}[lang]
    run = played(drill, "poor", "reckless")
    shown = json.dumps([scene(run), debrief(run), compare(run, run)], ensure_ascii=False, default=str)
    for one in (*drill.facts.values(), *drill.injects.values()):
        assert getattr(one.text, other) not in shown
    assert str(drill.injects["clip"].text) in shown


def test_the_scene_gives_nothing_away(drill):
    told = scene(Run(drill))
    text_ = json.dumps(told, ensure_ascii=False)
    for word in ("rating", "good", "poor", str(drill.decisions["first"].options["plan"].why), str(drill.injects["clip"].text)):
        assert word not in text_
    assert {one["id"] for one in told["facts"]} == {"fire"} and told["inbox"] == []


def test_the_order_of_the_options_does_not_tell_which_is_good():
    places, written = set(), True
    for drill in map(drills.scenario, drills.ids()):
        for told in scene(Run(drill))["decisions"]:
            options, shown = drill.decisions[told["id"]].options, [one["id"] for one in told["options"]]
            places.add([options[id].rating for id in shown].index("good"))
            written = written and shown == list(options)
    assert len(places) > 1 and not written


def test_the_scene_says_what_is_late_and_what_is_soon_too_late(drill):
    assert [one["soon"] for one in scene(wait(Run(drill), 6))["decisions"] if one["id"] == "first"] == [False]
    assert [one["soon"] for one in scene(wait(Run(drill), 7))["decisions"] if one["id"] == "first"] == [True]
    clocks = scene(wait(Run(drill), 18))["clocks"]
    assert [one["state"] for one in clocks] == ["running", "late"] and "3" in clocks[1]["text"]
    facts = {one["id"]: one["status"] for one in scene(wait(Run(drill), 26))["facts"]}
    assert facts["fire"] == text.say("drill.standing.overtaken") and facts["out"] == ""
    assert facts["dead"] == text.say("drill.standing.unconfirmed")
