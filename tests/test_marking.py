"""Scores follow the distance from the right answer, and nothing odd earns a point or an exception."""
import pytest

from course import marking

GROUPS = {"a": "x", "b": "y", "c": "x", "d": "y"}
CELLS = {"gov": ("high", "high"), "media": ("low", "high")}
ODD = [None, "", "text", 7, [], {}, [None], {"gov": None}, {"gov": [1]}, {"gov": "ab"}, {"gov": [99, 99]}, True]


@pytest.mark.parametrize(
    "answer, score",
    [(["a", "b"], 1), (["a"], 0.5), (["a", "c"], 0), (["a", "b", "c"], 0.5), (["a", "b", "c", "d"], 0), ("a", 0.5)],
)
def test_choice(answer, score):
    assert marking.choice(["a", "b"], answer) == score


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


@pytest.mark.parametrize("typed", ["", "about 7", "7..5", "1,2", None, True, float("nan"), [7], "1e3"])
def test_what_is_no_number_is_none(typed):
    assert marking.as_number(typed) is None


def test_tolerance_is_inclusive():
    assert marking.number(7.5, 7.6, 0.1) == 1 and marking.number(7.5, 7.7, 0.1) == 0


@pytest.mark.parametrize("answer", ODD)
def test_odd_answers_score_nothing_and_never_raise(answer):
    assert marking.sort(GROUPS, answer) == 0
    assert marking.place(CELLS, answer) == 0
    assert marking.choice(["a"], answer) == 0
