"""The boards for one's own work: ratings of one person, and of several put together."""
import re
from xml.etree import ElementTree

import pytest

from course import sheets, text
from course.answers import Answers
from course.errors import CourseError
from course.matrix import matrix
from course.tools import ratings, ratings_sheet
from course.widgets.ratings import RatingsWidget

BOARD = matrix("value-concern")
NAMES = {"t1": "Noise <b>", "t2": "Charging"}
VALUE = {"items": {"t1": {"name": "Noise <b>", "at": [9, 9]}, "t2": {"name": "Charging", "at": [None, 4]}}, "last": 2, "me": False}


@pytest.fixture(autouse=True)
def english(speaking_chinese):
    text.use("en")


@pytest.fixture
def made(tmp_path):
    widget = RatingsWidget("value-concern", Answers(tmp_path))
    widget.files = []
    widget.hand_out = lambda *file: widget.files.append(file)
    widget.value = VALUE
    return widget


def press(widget, what, *data, **more):
    widget._asked(widget, {"do": what, **more}, list(data))


def sheet(*rows, head=("Rater", "Item", "Value creation (1–10)", "社会关注")):
    return sheets.to_csv([head, *rows])


def kept(tmp_path):
    return Answers(tmp_path).value("board.value-concern")["sheets"]


def test_the_rule_of_merging():
    given = {"a": {"t1": [5, 8], "t2": [5, 5]}, "b": {"t1": [6, 10], "t2": [6, 6]}, "c": {"t1": [10, 9]}, "d": {"t3": [1, 1]}}
    first, second, third = ratings.merge(BOARD, given, ["t3", "t2", "t1"])
    assert (first.item, first.x, first.y) == ("t1", ratings.Spread(7, 5, 10), ratings.Spread(9, 8, 10))
    assert (first.raters, first.letter, first.letters, first.split) == (3, "A", {"A": 2, "C": 1}, True)
    assert (second.item, second.letter, second.split) == ("t2", "D", True)  # a mean of 5.5 is low
    assert (third.item, third.split, third.letters) == ("t3", False, {"D": 1})
    assert ratings.merge(BOARD, given, ["gone"]) == []


def test_a_wide_split_comes_before_a_narrow_one_and_both_before_agreement():
    given = {"a": {"wide": [6, 6], "narrow": [5, 6], "split": [1, 9]}, "b": {"wide": [10, 10], "narrow": [6, 6], "split": [9, 1]}}
    assert [one.item for one in ratings.merge(BOARD, given, ["wide", "narrow", "split"])] == ["split", "narrow", "wide"]


def test_sheets_in_every_shape():
    one = ratings_sheet.read(sheet(["", "noise <B>", "９", 8]), "Zhang.csv", BOARD, NAMES)
    assert one.sheets == {"Zhang": {"t1": [9, 8]}} and one.blank == []
    several = sheet(["Li", "Noise <b>", 9, 8], ["", "Charging", "", ""], ["Wang", "Charging", 1, 2])
    read = ratings_sheet.read(several, "all.csv", BOARD, NAMES)
    assert read.sheets == {"Li": {"t1": [9, 8]}, "Wang": {"t2": [1, 2]}} and read.blank == [3]
    bare = sheet(["Charging", 1, 2, "x"], head=("对象", "价值创造", "Social concern", "Remark"))
    assert ratings_sheet.read(bare, "Zhao.csv", BOARD, NAMES)[0::2] == ({"Zhao": {"t2": [1, 2]}}, ["Remark"])
    filled = [[*row[:2], 3, 4] if n else row for n, row in enumerate(ratings_sheet.empty(BOARD, NAMES))]
    assert ratings_sheet.read(sheets.to_xlsx({"s": filled}), "Qian.xlsx", BOARD, NAMES).sheets == {"Qian": {"t1": [3, 4], "t2": [3, 4]}}


@pytest.mark.parametrize("rows, told", [
    ([["", "Unknown", 1, 2]], "Row 2, “Item”"),
    ([["", "Charging", 0, 2]], "Row 2, “Value creation (1–10)”"),
    ([["", "Charging", 5, 2.5]], "Row 2, “社会关注”"),
    ([["", "Noise <b>", 5, 2], ["", "Charging", 5, ""]], "Row 3, “社会关注”"),
    ([["", "Charging", 5, 2], ["", "charging", 5, 2]], "Row 3, “Item”"),
    ([["li ", "Charging", 5, 2]], "Row 2, “Rater”"),
    ([["", "Charging", 5, 2], ["Qian", "Charging", 5, 2]], "Row 2, “Rater”"),
    ([["Qian", "Charging", 5, 2], ["", "", 5, 2]], "Row 3, “Item”"),
])  # fmt: skip
def test_faults_name_row_and_column_and_nothing_is_read(made, tmp_path, rows, told):
    press(made, "load", sheet(["Li", "Charging", 7, 8]), name="first.csv")
    press(made, "load", sheet(*rows), name="second.csv")
    assert made.status["tone"] == "error" and told in made.status["text"], made.status["text"]
    assert kept(tmp_path) == {"Li": {"t2": [7, 8]}}


@pytest.mark.parametrize("data", [b"", b"PK", b"\x00", sheet(), sheet(["", "Charging", "", ""]), b"Item\nCharging\n", sheet(["", "x", 1], head=("Item", "Item", "x"))])
def test_a_file_that_is_no_rating_sheet_is_told(made, tmp_path, data):
    press(made, "load", data, name="x.csv")
    assert made.status["tone"] == "error" and kept(tmp_path) == {}


def test_items_of_one_name_cannot_be_handed_out():
    with pytest.raises(CourseError, match="Two items"):
        ratings_sheet.empty(BOARD, {"t1": "Noise", "t2": "ｎoise "})


def test_raters_are_kept_merged_removed_and_brought_back(made, tmp_path):
    for name, at in (("Li", [2, 9]), ("Wang", [9, 9])):
        press(made, "load", sheet(["", "Noise <b>", *at]), name=f"{name}.csv")
    row = made.merged["rows"][0]
    assert (row["x"], row["split"], row["votes"]) == ({"mean": 5.5, "low": 2, "high": 9}, True, "A 1 · C 1")
    made.value = VALUE | {"me": True}
    assert made.merged["rows"][0]["raters"] == 3 and list(kept(tmp_path)) == ["Li", "Wang"]
    again = RatingsWidget("value-concern", Answers(tmp_path))
    assert again.value == VALUE | {"me": True} and again.merged == made.merged
    press(made, "take", **{"with": "Li"})
    press(made, "take", **{"with": ["Li"]})
    assert list(kept(tmp_path)) == ["Wang"]
    press(made, "restore")
    assert set(kept(tmp_path)) == {"Li", "Wang"} and made.summary() == "board.value-concern: 1/2 rated, 2 raters, 1 split"


def test_a_sheet_that_cannot_be_kept_is_not_shown(made, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Answers, "_write", refuse)
    press(made, "load", sheet(["", "Charging", 1, 2]), name="Li.csv")
    assert made.status["tone"] == "error" and "0 raters" in made.summary()
    made.value = VALUE | {"last": 9}
    assert made.merged["raters"] == []
    assert made.status["tone"] == "error" and made.value["last"] == 9


def test_a_sheet_loaded_elsewhere_survives_the_next_save(made, tmp_path):
    other = RatingsWidget("value-concern", Answers(tmp_path))
    press(other, "load", sheet(["", "Charging", 1, 2]), name="Li.csv")
    made.value = VALUE | {"me": True}
    assert list(kept(tmp_path)) == ["Li"] and made.merged["raters"] == [{"name": "Li", "n": 1}]


@pytest.mark.parametrize("bad", [5, [], {"items": 4}, {"items": {"s1": {"name": "x"}, "t1": 4, "t2": {"name": 5}, "t3": {"name": "x", "at": [99, True]}}, "last": [], "me": 1, "sheets": {"a": 3, "b": {"t1": [0, 1]}}}])
@pytest.mark.parametrize("id", ["value-concern", "influence-importance"])
def test_what_does_not_fit_breaks_nothing(bad, id, tmp_path):
    answers = Answers(tmp_path)
    answers.put(f"board.{id}", bad)
    answers.put("register", bad)
    widget = RatingsWidget(id, answers)
    widget.value = bad
    assert widget.html() and widget.summary() and widget.status["text"]
    for what, more in (("form", {"with": []}), ("take", {"with": {}}), ("picture", {"with": 3}), ("table", {}), ("restore", {})):
        press(widget, what, **more)


def test_long_names_and_too_many_topics_are_cut_and_said(made, tmp_path):
    made.value = {"items": {"t1": {"name": "x" * 61, "at": [1, 1]}}, "last": 1, "me": False}
    assert made.status["tone"] == "error" and len(made.value["items"]["t1"]["name"]) == 61
    made.value = {"items": {f"t{n}": {"name": f"{n}", "at": [1, 1]} for n in range(1, 30)}, "last": 29, "me": False}
    assert made.status["tone"] == "error" and len(Answers(tmp_path).value("board.value-concern")["items"]) == 20


def test_the_board_of_stakeholders_rates_and_adds_but_never_removes(tmp_path):
    answers = Answers(tmp_path)
    answers.put("register", {"last": 5, "rows": [{"id": "s5", "name": "Bureau", "owner": "Planning", "influence": 4}, {"id": "s4", "name": " "}]})
    board = RatingsWidget("influence-importance", answers)
    assert board.value["items"] == {"s5": {"name": "Bureau", "at": [4, None]}}
    board.value = board.value | {"items": {"s5": {"name": "Other", "at": [4, 9]}, "s6": {"name": "New", "at": [None, None]}}, "last": 6}
    rows = {row["id"]: row for row in answers.value("register")["rows"]}
    assert list(rows) == ["s5", "s4", "s6"] and rows["s5"]["importance"] == 9 and rows["s5"]["owner"] == "Planning"
    assert rows["s5"]["name"] == "Bureau" and rows["s6"]["name"] == "New" and "items" not in answers.value("board.influence-importance")


def test_pictures_and_tables_are_handed_out(made):
    press(made, "load", sheet(["Li", "Noise <b>", 2, 9], ["Wang", "Noise <b>", 9, 9], ["", "Charging", 9, 3]), name="f.csv")
    press(made, "picture", **{"with": "mine"})
    press(made, "picture", **{"with": "group"})
    press(made, "table")
    press(made, "form", **{"with": "csv"})
    mine, group, table, form = made.files
    for _, data, kind in (mine, group):
        svg = data.decode()
        ElementTree.fromstring(svg)
        assert kind == "image/svg+xml" and "var(" not in svg and "Noise &lt;b&gt;" in svg and 'fill="#fff"' in svg and "<line" in group[1].decode()
        assert not re.search(r"(href|src|@import|url\()", svg)
    assert sheets.rows(table[1], "t")[1][1] == ["Noise <b>", "9", "9", "A"]
    assert [row for _, row in sheets.rows(form[1], "f")][1:] == [["", "Noise <b>", "", ""], ["", "Charging", "", ""]]
    assert made.html().count("<svg") == 2 and "Noise &lt;b&gt;" in made.html() and "Noise <b>" not in made.html()


def test_an_empty_board_hands_out_nothing_and_says_why(tmp_path):
    widget = RatingsWidget("value-concern", Answers(tmp_path))
    for what in ("form", "picture"):
        press(widget, what, **{"with": "x"})
        assert widget.status["tone"] == "error"
    press(widget, "load", sheet(["", "Charging", 1, 2]), name="f.csv")
    assert widget.status["tone"] == "error" and widget.summary() == "board.value-concern: 0/0 rated, 0 raters, 0 split"
