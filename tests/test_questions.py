"""The kinds of question: what is handed out, how answers are marked, what authored faults say, and the widgets of the new kinds."""
from __future__ import annotations

import json
import re
from itertools import permutations

import pytest
from pydantic import TypeAdapter

from course import marking, text
from course.answers import Answers
from course.bank import practice
from course.errors import CourseError
from course.question import Question
from course.records import read
from course.widgets import widget
from tests.forms import write_form

TOOLBOX = practice("t01")
ODD = [None, "", "x", 5, True, [], {}, [[]], [{}], [None], ["zz"], ["zz", "zz"], {"zz": "zz"}, {"zz": []}, [1.5] * 9, "長" * 9999]

ORDER = """\
m99.o:
  kind: order
  objective: o
  prompt: {zh: 问, en: Ask}
  items:
    see: {text: {zh: 一, en: One}, why: {zh: 因, en: As}}
    ask: {text: {zh: 二, en: Two}, why: {zh: 因, en: As}}
    go: {text: {zh: 三, en: Three}, why: {zh: 因, en: As}}
    end: {text: {zh: 四, en: Four}, why: {zh: 因, en: As}}
  ties: [[ask, go]]
"""
PASSAGES = """\
m99.p:
  kind: passages
  objective: o
  prompt: {zh: 问, en: Ask}
  segments:
    - {id: one, text: {zh: 一, en: One}, right: true, why: {zh: 因, en: As}}
    - {id: two, text: {zh: 二, en: Two}, why: {zh: 因, en: As}}
"""
LABELS = """\
m99.l:
  kind: passages
  objective: o
  prompt: {zh: 问, en: Ask}
  marks:
    x: {zh: 甲, en: X}
    y: {zh: 乙, en: Y}
  segments:
    - {id: one, text: {zh: 一, en: One}, tag: x, why: {zh: 因, en: As}}
    - {id: two, text: {zh: 二, en: Two}, why: {zh: 因, en: As}}
"""


@pytest.fixture(autouse=True)
def english():
    text.use("en")
    yield
    text.use(None)


def authored(tmp_path, source):
    path = tmp_path / "m99.yaml"
    path.write_text(source, "utf8")
    return next(iter(read(path, dict[str, Question]).values()))


def public(question):
    """The question as a trainee has it who got the form of an exercise."""
    return TypeAdapter(Question).validate_python(json.loads(json.dumps(question.public())))


def made(question, folder, id="t.q"):
    return widget(id, question, Answers(folder))


def press(one, what, **more):
    one._asked(one, {"do": what, **more}, [])


def test_the_toolbox_has_every_kind():
    kinds = {question.kind for question in TOOLBOX.values()}
    assert kinds == {"choice", "sort", "order", "passages", "place", "number", "write"}


@pytest.mark.parametrize("id", TOOLBOX)
def test_the_solution_is_right_and_the_public_form_has_no_key(id):
    question = TOOLBOX[id]
    if question.keyed:
        assert question.mark(question.solution).score == 1
    handed = public(question)
    assert not handed.keyed
    told = json.dumps(question.public(), ensure_ascii=False)
    keys = set(re.findall(r'"(\w+)": ', told))
    assert not keys & {"why", "right", "tag", "in", "at", "value", "tolerance", "model", "ties", "explain", "hints"}
    with pytest.raises(CourseError):
        handed.mark(question.solution if question.keyed else "text")


@pytest.mark.parametrize("id", TOOLBOX)
@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_odd_answers_earn_nothing_and_never_raise(id, odd):
    if TOOLBOX[id].keyed:
        assert TOOLBOX[id].mark(odd).score == 0


def test_a_choice_is_read_by_one_rule_wherever_it_is_marked():
    for id in ("t01.choice", "t01.many"):
        question = TOOLBOX[id]
        some, other = question.right[0], next(id for id in question.options if id not in question.right)
        for answer in (some, [some], [some, some], [some, "zz"], [some, other], ["zz"], "zz", [some, 1], 5, [[]]):
            assert question.mark(answer).score == round(marking.choice(question.right, answer), 4), answer


# ---- order


def test_the_shown_order_is_stable_worth_nothing_and_no_key():
    order = TOOLBOX["t01.order"]
    assert order.shown == order.shown != order.solution and order.mark(order.shown).score == 0
    handed = public(order)
    assert list(handed.items) == handed.shown == order.shown  # the same list for practice and for the form


def test_no_order_of_the_same_items_is_shown_as_it_is_right():
    data = TOOLBOX["t01.order"].model_dump(exclude={"ties"})
    for ids in list(permutations(list(data["items"])[:4]))[1:]:
        if list(ids) == sorted(ids):
            continue
        items = {id: data["items"][id] for id in ids}
        one = TypeAdapter(Question).validate_python(data | {"items": items})
        assert one.mark(one.shown).score == 0
        assert one.mark(one.shown[::-1]).score <= 0.34  # turning it round is no way to points


def test_ties_may_change_places_and_share_a_rank(tmp_path):
    order = authored(tmp_path, ORDER)
    assert order.ranks == [["see"], ["ask", "go"], ["end"]]
    assert order.mark(["see", "go", "ask", "end"]).state == "correct"


def test_order_notes_compare_an_item_with_its_neighbours(tmp_path):
    outcome = authored(tmp_path, ORDER).mark(["see", "ask", "end", "go"])
    assert [(note.id, note.right) for note in outcome.notes] == [("see", True), ("ask", True), ("end", False), ("go", False)]
    assert outcome.state == "partly" and outcome.score == 0.6


def test_the_order_widget_shows_the_shuffle_and_is_blank_until_something_moved(tmp_path):
    order = TOOLBOX["t01.order"]
    one = made(order, tmp_path)
    assert [item["id"] for item in one.view["items"]] == order.shown
    press(one, "check")
    assert one.outcome["state"] == "blank" and one.checks == 0 and "unanswered" in one.summary()
    one.value = order.solution
    press(one, "check")
    assert one.outcome["state"] == "correct" and made(order, tmp_path).outcome["state"] == "correct"


def test_an_order_kept_from_an_older_form_keeps_what_fits(tmp_path):
    order = TOOLBOX["t01.order"]
    Answers(tmp_path).put("t.q", ["review", "gone", "verify", "review"])
    value = made(order, tmp_path).value
    assert value[:2] == ["review", "verify"] and sorted(value) == sorted(order.items)


# ---- passages


def test_passages_score_as_many_choice_and_tell_what_was_missed():
    outcome = TOOLBOX["t01.passages"].mark(["tonight", "never", "clinic"])
    assert outcome.score == 0.3333
    assert {(note.id, note.right, note.missed) for note in outcome.notes} == {
        ("tonight", True, False), ("never", True, False), ("clinic", False, False), ("losses", False, True),
    }  # fmt: skip


def test_a_wrong_label_gives_half(tmp_path):
    outcome = authored(tmp_path, LABELS).mark({"one": "y"})
    assert (outcome.score, outcome.state, outcome.notes[0].right, outcome.notes[0].missed) == (0.5, "partly", False, False)


def test_the_labels_widget_keeps_marks_without_a_label_and_drops_what_is_unknown(tmp_path):
    one = made(TOOLBOX["t01.labels"], tmp_path)
    one.value = {"friday": "golden-time", "hotline": "no such", "zz": "candour", "costs": 5}
    assert Answers(tmp_path).value("t.q") == {"friday": "golden-time", "hotline": ""}
    assert one.summary() == "passages t.q: marked friday:golden-time hotline:-"
    assert "☑" in one.html() and "Use the golden time" in one.html()


def test_all_marks_can_be_taken_off_again(tmp_path):
    for id, one, none in (("t01.passages", ["never"], []), ("t01.labels", {"friday": ""}, {})):
        asked = made(TOOLBOX[id], tmp_path, id)
        asked.value = one
        asked.value = none
        assert Answers(tmp_path).value(id) == none and "unanswered" in asked.summary()


# ---- numbers


def test_a_wrong_unit_is_no_attempt_and_names_the_one_that_is_wanted(tmp_path):
    one = made(TOOLBOX["t01.number"], tmp_path)
    one.value = "9小时"
    press(one, "check")
    assert one.outcome["state"] == "unreadable" and "“minutes”" in one.outcome["heading"] and one.checks == 0
    one.value = "９ 分钟"  # the unit of the other language is the same unit
    press(one, "check")
    assert one.outcome["state"] == "correct"
    assert "分钟 minutes" not in one.html()


def test_a_scored_number_that_cannot_be_read_is_said_at_once(tmp_path):
    write_form(tmp_path, {"t.q": TOOLBOX["t01.number"]})
    one = made(public(TOOLBOX["t01.number"]), tmp_path)
    one.value = "9 hours"
    assert one.status["tone"] == "error" and "“minutes”" in one.status["text"]
    assert Answers(tmp_path).value("t.q") == "9 hours"  # kept all the same
    one.value = "9 minutes"
    assert one.status["tone"] == "calm"


@pytest.mark.parametrize("id", ["t01.order", "t01.passages", "t01.labels"])
@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_what_does_not_fit_a_new_widget_breaks_nothing(id, odd, tmp_path):
    Answers(tmp_path).put("t.q", odd)
    one = made(TOOLBOX[id], tmp_path)
    one.value = odd
    press(one, "check")
    assert one.html() and one.summary() and (one.outcome or {}).get("score", 0) == 0


@pytest.mark.parametrize("id", ["t01.order", "t01.passages", "t01.labels"])
def test_scored_items_of_the_new_kinds_are_saved_and_not_marked(id, tmp_path):
    write_form(tmp_path, {"t.q": TOOLBOX[id]})
    one = made(public(TOOLBOX[id]), tmp_path)
    one.value = TOOLBOX[id].solution
    press(one, "check")
    assert one.outcome is None and Answers(tmp_path).value("t.q") == TOOLBOX[id].solution


# ---- faults of an author


@pytest.mark.parametrize("source", [ORDER, PASSAGES, LABELS])
def test_the_good_ones_are_read(tmp_path, source):
    assert authored(tmp_path, source).keyed


@pytest.mark.parametrize(
    "source, old, new, line, name, says",
    [
        (ORDER.replace("    go:", "    #").replace("    end:", "    #"), "  ties: [[ask, go]]\n", "", 5, "items", "at least 3"),
        (ORDER, "see: {text: {zh: 一, en: One}, why: {zh: 因, en: As}}", "see: {text: {zh: 一, en: One}}", 5, "items", "see has no why"),
        (ORDER.replace("end:", "zzz:"), "see:", "aaa:", 5, "items", "alphabetical"),
        (ORDER, "[[ask, go]]", "[[see, go]]", 10, "ties", "follow each other"),
        (ORDER, "[[ask, go]]", "[[ask, gone]]", 10, "ties", "gone is none of"),
        (ORDER, "[[ask, go]]", "[[see, ask, go, end]]", 10, "ties", "not all of them"),
        (ORDER, "[[ask, go]]", "[[see, ask], [ask, go]]", 10, "ties", "one group only"),
        (PASSAGES, ", right: true", "", 5, "segments", "at least one segment must be right"),
        (PASSAGES, "Two}", "Two}, right: true", 5, "segments", "at least one must not"),
        (PASSAGES, "id: two", "id: one", 5, "segments", "same id"),
        (PASSAGES, "en: Two", "en: ''", 7, "segments.1.text.en", "blank"),
        (PASSAGES, "Two}, why: {zh: 因, en: As}", "Two}", 5, "segments", "two has no why"),
        (PASSAGES, "right: true", "tag: x", 5, "segments", "one: x is none of"),
        (LABELS, "tag: x", "tag: z", 8, "segments", "z is none of x, y"),
        (LABELS, "tag: x", "right: true", 8, "segments", "tag instead of right"),
        (LABELS, "    y: {zh: 乙, en: Y}\n", "", 5, "marks", "two labels"),
    ],
)  # fmt: skip
def test_a_fault_names_line_and_key_and_says_what_is_wrong(tmp_path, source, old, new, line, name, says):
    assert old in source
    with pytest.raises(CourseError) as caught:
        authored(tmp_path, source.replace(old, new))
    fault = caught.value
    assert fault.key == "yaml.value" and fault.values["file"] == "m99.yaml"
    assert fault.values["line"] == line and fault.values["name"].endswith(name) and says in fault.values["problem"]
