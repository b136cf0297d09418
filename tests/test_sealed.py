"""The tests before and after the course: kept, never marked before their time, and the gain worked out from what was handed in."""
import json

import pytest

from course import bank, sealed, text
from course.answers import Answers
from course.errors import CourseError
from course.tools.course_map import stops
from course.widgets import widget
from course.widgets.gain import GainWidget
from course.widgets.seal import SealWidget

ITEM = """\
{form}.{name}:
  kind: choice
  objective: {objective}
  prompt: {{zh: 问{name}, en: "Ask {form} {name}"}}
  options:
    a: {{text: {{zh: 一, en: One}}, right: true, why: {{zh: 因, en: "secret of {form}"}}}}
    b: {{text: {{zh: 二, en: Two}}, why: {{zh: 因, en: "secret of {form}"}}}}
"""
OBJECTIVES = ("framework.why", "framework.why", "crisis.rules", "topics.screen")


@pytest.fixture(autouse=True)
def english(tmp_path, monkeypatch):
    for form in sealed.FORMS:
        items = (ITEM.format(form=form, name=f"q{n}", objective=objective) for n, objective in enumerate(OBJECTIVES))
        (tmp_path / f"{form}.yaml").write_text("".join(items), "utf8")
    monkeypatch.setattr(bank, "PRACTICE", tmp_path)
    bank.practice.cache_clear()
    text.use("en")
    yield
    text.use("")
    bank.practice.cache_clear()


@pytest.fixture
def answers(tmp_path):
    (tmp_path / "learn").mkdir()
    return Answers(tmp_path / "learn")


def take(answers, form, right):
    """Answer every item of `form`, the first `right` of them correctly, and hand in."""
    for n in range(len(OBJECTIVES)):
        answers.put(f"{form}.q{n}", ["a" if n < right else "b"])
    sealed.hand_in(form, answers)


def everything(one):
    """All that reaches the browser or a page of `one`."""
    return json.dumps({name: one.trait_values()[name] for name in ("view", "words", "status")}) + one.html()


def test_an_item_of_a_test_is_kept_and_neither_marked_nor_given_away(answers):
    id = "pre.q0"
    asked = widget(id, bank.practice("pre")[id], answers)
    asked.value = ["b"]
    asked._asked(None, {"do": "check"}, [])
    asked._asked(None, {"do": "solve"}, [])
    assert answers.entry(id)["value"] == ["b"] and "attempts" not in answers.entry(id)
    assert asked.outcome is None and asked.solution is None and "secret" not in everything(asked)


def test_handing_in_is_once_and_keeps_a_copy(answers):
    take(answers, "pre", 1)
    answers.put("pre.q1", ["a"])
    with pytest.raises(CourseError):
        sealed.hand_in("pre", answers)
    kept = sealed.handed_in("pre", answers)["answers"]
    assert sealed.result("pre", kept).points == 1


def test_the_hand_in_asks_before_it_takes_a_test_with_gaps(answers):
    answers.put("pre.q0", ["a"])
    seal = SealWidget("pre", answers)
    assert len(seal.view["open"]) == 3 and seal.summary() == "sealed pre: 3 of 4 open" and seal.html()
    answers.put("pre.q0", [])  # one more is open than the learner was told
    seal._asked(None, {"do": "hand_in", "with": 3}, [])
    assert sealed.handed_in("pre", answers) is None and len(seal.view["open"]) == 4
    seal._asked(None, {"do": "hand_in", "with": 4}, [])
    assert sealed.handed_in("pre", answers) and seal.view["closed"]
    seal._asked(None, {"do": "hand_in", "with": 4}, [])
    assert seal.status["tone"] == "error"
    assert SealWidget("pre", answers).view["heading"] == seal.view["heading"]  # found again after a restart


@pytest.mark.parametrize("taken", [(), ("pre",)])
def test_nothing_is_opened_before_both_are_handed_in(answers, taken):
    for form in taken:
        take(answers, form, 2)
    shown = GainWidget(answers)
    assert shown.view["items"] == [] and shown.view["figures"] == [] and "secret" not in everything(shown)


@pytest.mark.parametrize("before, after, figures", [(1, 3, ["1/4", "3/4", "67%"]), (2, 1, ["2/4", "1/4", "-50%"]), (4, 4, ["4/4", "4/4"])])
def test_the_gain_is_the_share_won_of_what_could_be_won(answers, before, after, figures):
    take(answers, "pre", before)
    take(answers, "post", after)
    assert [one["value"] for one in GainWidget(answers).view["figures"]] == figures


def test_after_both_every_item_has_its_reasons_and_every_objective_its_scores(answers):
    take(answers, "pre", 1)
    take(answers, "post", 3)
    shown = GainWidget(answers)
    assert [one["scores"] for one in shown.view["rows"]] == [[0.5, 1.0], [0.0, 1.0], [0.0, 0.0]]
    assert len(shown.view["items"]) == 8 and {"secret of pre", "secret of post"} <= {note["why"] for one in shown.view["items"] for note in one["notes"]}


def test_without_the_first_test_the_second_stands_alone(answers):
    take(answers, "post", 3)
    shown = GainWidget(answers)
    assert [one["value"] for one in shown.view["figures"]] == ["3/4"] and [one["scores"][0] for one in shown.view["rows"]] == [None] * 3


@pytest.mark.parametrize("broken", [5, {"at": 3, "answers": {}}, {"at": "x", "answers": []}, {"answers": {}}])
def test_a_damaged_copy_counts_as_not_handed_in(answers, broken):
    answers.put("sealed.pre", broken)
    assert sealed.handed_in("pre", answers) is None
    assert not SealWidget("pre", answers).view["closed"]


def test_on_the_map_a_test_counts_as_one(answers, tmp_path):
    cells = ['course.ask("pre.q0")', 'course.ask("m02.place")', 'course.seal("pre")']
    book = {"metadata": {"course": {"id": "m00", "kind": "module", "lang": "en", "title": "T", "minutes": 5}},
            "cells": [{"cell_type": "code", "source": cell} for cell in cells]}
    (tmp_path / "learn" / "m00.ipynb").write_text(json.dumps(book), "utf8")
    assert stops(tmp_path / "learn")[0].asks == ("m02.place", "sealed.pre")
    take(answers, "pre", 0)
    assert stops(tmp_path / "learn")[0].answered == 1
