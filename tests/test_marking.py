"""Scores follow the distance from the right answer, and nothing odd earns a point or an exception."""
import pytest

from course import marking

RANKS = [["a"], ["b", "c"], ["d"]]
TAGS = {"p": "x", "q": "y"}
GROUPS = {"a": "x", "b": "y", "c": "x", "d": "y"}
CELLS = {"gov": ("high", "high"), "media": ("low", "high")}
ODD = [None, "", "text", 7, [], {}, [None], {"gov": None}, {"gov": [1]}, {"gov": "ab"}, {"gov": [99, 99]}, True]


@pytest.mark.parametrize(
    "answer, score",
    [(["a", "b"], 1), (["a"], 0.5), (["a", "c"], 0), (["a", "b", "c"], 0.5), (["a", "b", "c", "d"], 0), ("a", 0.5)],
)
def test_choice(answer, score):
    assert marking.choice(["a", "b"], answer) == score


@pytest.mark.parametrize(
    "answer, ids",
    [("a", {"a"}), (["a", "a"], {"a"}), (["zz"], {"zz"}), ([], set()), ("", set()), ([1], None), (["a", None], None), ({}, None), (7, None)],
)
def test_what_is_chosen_is_read_by_one_rule(answer, ids):
    assert marking.chosen(answer) == ids


def test_an_unknown_option_is_a_false_choice():
    assert marking.choice(["a", "b"], ["a", "b", "zz"]) == 0.5 and marking.choice(["a"], ["a", None]) == 0


@pytest.mark.parametrize(
    "answer, score",
    [
        (["a", "b", "c", "d"], 1), (["a", "c", "b", "d"], 1), (["b", "a", "c", "d"], 0.6), (["d", "c", "b", "a"], 0),
        (["a", "b", "zz", "c", 7, "d"], 1), (["a", "d"], 0.2), (["a", "a", "b", "c", "d"], 0.4), ("abcd", 0),
    ],
)
def test_order_counts_pairs_and_ties_are_free(answer, score):
    assert marking.order(RANKS, answer) == pytest.approx(score)


@pytest.mark.parametrize(
    "answer, score",
    [
        ({"p": "x", "q": "y"}, 1), ({"p": "x", "q": "x"}, 0.75), ({"p": "x", "q": ""}, 0.75), ({"p": "x", "q": "y", "r": "x"}, 0.5),
        ({"p": "x", "q": None}, 0.5), ({"r": "x"}, 0), (["p", "q"], 0),
    ],
)
def test_passages_give_half_for_the_wrong_label_and_take_off_false_marks(answer, score):
    assert marking.passages(TAGS, answer) == score


def test_sort_counts_the_items_in_their_group():
    assert marking.sort(GROUPS, {"a": "x", "b": "x", "c": "x", "zz": "y"}) == 0.5


@pytest.mark.parametrize(
    "answer, score",
    [
        ({"gov": [6, 10], "media": [5, 6]}, 1),
        ({"gov": [5, 10], "media": [5, 6]}, 0.75),
        ({"gov": [1, 1], "media": [10, 1]}, 0),
        ({"gov": [10, 10]}, 0.5),
        ({"gov": [0, 10], "media": [2, 11]}, 0),
    ],
)
def test_place_gives_half_for_one_axis_and_nothing_outside_the_scale(answer, score):
    assert marking.place(CELLS, answer) == score


@pytest.mark.parametrize(
    "typed, meant",
    [("７．５", 7.5), ("7。5", 7.5), ("12,500", 12500), ("１２，５００", 12500), (" 3 ", 3), ("−2", -2), (3, 3)],
)
def test_numbers_are_read_as_people_type_them(typed, meant):
    assert marking.as_number(typed) == meant
    assert marking.number(meant, typed) == 1


@pytest.mark.parametrize("typed", ["", "about 7", "7..5", "1,2", None, True, float("nan"), [7], "1e3", 10**400, "7分"])
def test_what_is_no_number_is_none(typed):
    assert marking.as_number(typed) is None


@pytest.mark.parametrize(
    "typed, units, meant",
    [
        ("7.5分", ("分", "points"), 7.5), ("20 分钟", ("分钟", "minutes"), 20), ("20 minute", ("分钟", "minutes"), 20),
        ("20Minutes", ("分钟", "minutes"), 20), ("８０％", ("%", "%"), 80), ("80%", ("％", "per cent"), 80),
        ("80 per cent", ("％", "per cent"), 80), ("30.3万", ("户", "homes"), 303000), ("30.3 万户", ("户", "homes"), 303000),
        ("1.1亿", ("元", "yuan"), 110_000_000), ("30.3万户", ("万户", "ten thousand homes"), 30.3), ("-2℃", ("°C", "°C"), -2),
    ],
)
def test_a_number_may_stand_with_its_own_unit(typed, units, meant):
    assert marking.as_number(typed, units) == meant and marking.number(meant, typed, 0, units) == 1


@pytest.mark.parametrize("typed", ["20小时", "20 hours", "20%", "20分", "20 s", "20万小时", "分钟", "20分钟左右", "20 minutes 5"])
def test_a_number_with_another_unit_is_none(typed):
    assert marking.as_number(typed, ("分钟", "minutes")) is None and marking.number(20, typed, 0, ("分钟", "minutes")) == 0


def test_ten_thousand_is_not_guessed_where_it_may_be_the_unit():
    assert marking.as_number("3万", ("万户", "ten thousand homes")) is None


def test_tolerance_is_inclusive():
    assert marking.number(7.5, 7.6, 0.1) == 1 and marking.number(7.5, 7.7, 0.1) == 0


@pytest.mark.parametrize("answer", ODD)
def test_odd_answers_score_nothing_and_never_raise(answer):
    assert marking.sort(GROUPS, answer) == 0
    assert marking.place(CELLS, answer) == 0
    assert marking.choice(["a"], answer) == 0
    assert marking.order(RANKS, answer) == 0
    assert marking.passages(TAGS, answer) == 0
