"""The stakeholder register: what is kept, what is asked for, and what comes in from Excel."""
import io

import pytest
from openpyxl import load_workbook

from course import sheets, text
from course.answers import Answers
from course.errors import CourseError
from course.tools import register, register_sheet
from course.widgets.ratings import RatingsWidget
from course.widgets.register import RegisterWidget

BUREAU = {"id": "s1", "name": "Planning bureau", "group": "government", "criteria": ["influence"], "influence": 9, "importance": 8,
          "expectation": "Plans early", "owner": "Planning", "channels": ["visit", "briefing"], "note": ""}  # fmt: skip
OWNERS = {"id": "s2", "name": "Owners' committee"}


@pytest.fixture(autouse=True)
def english(speaking_chinese):
    text.use("en")


@pytest.fixture
def made(tmp_path):
    widget = RegisterWidget(Answers(tmp_path))
    widget.files = []
    widget.hand_out = lambda *file: widget.files.append(file)
    widget.value = {"last": 2, "rows": [BUREAU, OWNERS]}
    return widget


def press(widget, what, *data, **more):
    widget._asked(widget, {"do": what, **more}, list(data))


def load(widget, data, name="list.xlsx"):
    press(widget, "load", data, name=name)


def stored(tmp_path):
    return Answers(tmp_path).value(register.KEY)


def names(value):
    return [row["name"] for row in value["rows"]]


def test_rows_are_kept_classed_and_offered_to_other_tools(made, tmp_path):
    found = register.stakeholders(Answers(tmp_path))
    assert list(found) == ["s1", "s2"]
    assert (found["s1"].letter, found["s2"].letter) == ("A", None)
    assert found["s1"].channels == ("briefing", "visit")
    assert RegisterWidget(Answers(tmp_path)).value == made.value | {"rows": stored(tmp_path)["rows"]}
    assert made.summary() == "register: 2 rows, 1 rated, 1 complete"


def test_an_id_is_never_given_twice(made, tmp_path):
    made.value = {"last": 2, "rows": [BUREAU]}
    assert stored(tmp_path)["last"] == 2 and register.clean({"last": 1, "rows": [{"id": "s7"}]})["last"] == 7


def test_hints_follow_the_class():
    row = register.Stakeholder("s1", name="X", group="media", criteria=("influence",), influence=8, importance=8, expectation="e")
    assert register.hints(row, ["X"]) == ["owner", "channels"]
    low = register.Stakeholder("s1", name="X", group="media", criteria=("influence",), influence=2, importance=5, expectation="e")
    assert register.hints(low, ["X", "X "]) == ["twice"]
    assert register.hints(register.Stakeholder("s1"), [""]) == ["name", "group", "criteria", "rating", "expectation"]


@pytest.mark.parametrize("bad", [
    5, [], {"rows": 3}, {"rows": [3, None, {"id": 4}, {"id": "s0"}, {"id": "own-1"}]}, {"rows": [BUREAU], "last": "x"},
    {"rows": [BUREAU | {"group": ["x"], "criteria": "influence", "influence": True, "importance": 99, "channels": [{}], "name": 3}]},
])  # fmt: skip
def test_what_does_not_fit_neither_raises_nor_is_kept(bad, tmp_path):
    Answers(tmp_path).put(register.KEY, bad)
    widget = RegisterWidget(Answers(tmp_path))
    assert widget.html() and widget.summary() and register.read(Answers(tmp_path)) is not None
    for row in (register.clean(bad) or register.empty())["rows"]:
        assert set(row) == set(register.FIELDS) and row["influence"] in (None, 9) and row["importance"] in (None, 8)
    widget.value = bad
    assert widget.status["text"]


def test_a_value_that_is_none_leaves_the_register_alone(made, tmp_path):
    before = stored(tmp_path)
    for bad in (None, 5, {"rows": "x"}):
        made.value = bad
        assert stored(tmp_path) == before and made.status["tone"] == "error"


def test_too_much_is_cut_and_said_and_stays_in_the_widget(made, tmp_path):
    made.value = {"last": 2, "rows": [BUREAU | {"expectation": "x" * 501}]}
    assert len(stored(tmp_path)["rows"][0]["expectation"]) == 500 and len(made.value["rows"][0]["expectation"]) == 501
    assert made.status["tone"] == "error" and "Expectations" in made.status["text"]
    made.value = {"last": 70, "rows": [{"id": f"s{n}", "name": f"{n}"} for n in range(1, 62)]}
    assert len(stored(tmp_path)["rows"]) == 60 and made.status["tone"] == "error"


def test_two_notebooks_work_on_one_register(made, tmp_path):
    other = RegisterWidget(Answers(tmp_path))
    RegisterWidget._open.discard(other)  # it lives in another kernel: nobody tells it
    made.value = {"last": 3, "rows": [BUREAU | {"influence": 3}, OWNERS, {"id": "s3", "name": "Added here"}]}
    other.value = {"last": 3, "rows": [BUREAU | {"importance": 2}, {"id": "s3", "name": "Added there"}]}
    rows = stored(tmp_path)["rows"]
    assert (rows[0]["influence"], rows[0]["importance"]) == (3, 2)
    assert {row["id"]: row["name"] for row in rows[1:]} == {"s3": "Added here", "s4": "Added there"}  # and s2 is removed
    assert other.value["rows"] == rows


def test_widgets_on_one_page_show_the_same(made, tmp_path):
    board = RatingsWidget(register.MATRIX, Answers(tmp_path))
    assert Answers(tmp_path).entry(board.key) == {}  # looking is not saving
    board.value = board.value | {"items": board.value["items"] | {"s2": {"name": "Owners' committee", "at": [2, 9]}}}
    assert made.about["s2"]["letter"] == "C" and made.value["rows"][1]["importance"] == 9
    made.value = made.value | {"rows": [made.value["rows"][1] | {"name": "Owners"}]}
    assert board.value["items"] == {"s2": {"name": "Owners", "at": [2, 9]}}


def test_an_unwritable_file_is_said_and_nothing_is_lost(made, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Answers, "_write", refuse)
    made.value = {"last": 3, "rows": [BUREAU, OWNERS, {"id": "s3", "name": "New"}]}
    assert made.status["tone"] == "error" and len(made.value["rows"]) == 3 and len(stored(tmp_path)["rows"]) == 2
    monkeypatch.undo()
    made.value = made.value | {"last": 4}
    assert names(stored(tmp_path))[2] == "New"


def test_out_to_excel_and_back_in_the_other_language(made, tmp_path):
    made.value = {"last": 2, "rows": [BUREAU | {"expectation": "早告知，少扰民（夜间）\n=1+1", "note": "=2"}, OWNERS]}
    before = stored(tmp_path)
    text.use("zh")
    press(made, "excel")
    press(made, "csv")
    assert sheets.rows(made.files[0][1], "f")[0][1][0] == "名称" and made.files[1][0].endswith(".csv")
    text.use("en")
    for _, data, _ in made.files:
        load(made, data)
        assert made.pending and stored(tmp_path) == before
        press(made, "replace")
        assert stored(tmp_path) == before and made.pending == ""


def test_merging_updates_what_is_filled_in_and_replacing_keeps_ids(made, tmp_path):
    data = sheets.to_xlsx({"x": [["Name", "群体x", "所属群体", "Influence", "沟通渠道", "电话"],
                                 ["owners' committee", "", "社区", "７", "走访、短信", "1"], ["New one", "", "Media", None, "", ""], ["PLANNING bureau", "", "", "", "", ""]]})  # fmt: skip
    load(made, data)
    assert "群体x" in made.pending and "电话" in made.pending
    press(made, "merge")
    rows = stored(tmp_path)["rows"]
    assert rows[0] == register.clean({"rows": [BUREAU | {"name": "PLANNING bureau"}]})["rows"][0]  # its blank cells change nothing
    assert (rows[1]["id"], rows[1]["group"], rows[1]["influence"], rows[1]["channels"]) == ("s2", "community", 7, ["visit", "sms"])
    assert (rows[2]["id"], rows[2]["group"]) == ("s3", "media")
    load(made, data)
    press(made, "replace")
    assert [row["id"] for row in stored(tmp_path)["rows"]] == ["s2", "s3", "s1"]


def test_faults_name_row_and_column_and_nothing_changes(made, tmp_path):
    before = stored(tmp_path)
    load(made, sheets.to_csv([["名称", "Group", "影响力", "Importance", "Channels"], ["甲", "goverment", 11, "2.5", "走访；瞬移"], ["", "", 3], ["甲", "", ""]]))
    told = made.status["text"]
    for where in ("Row 2, “Group”", "Row 2, “影响力”", "Row 2, “Importance”", "Row 2, “Channels”", "Row 3, “名称”", "1 more"):
        assert where in told, told
    assert "Government" in told  # what may be written there
    assert made.pending == "" and stored(tmp_path) == before
    press(made, "merge")
    assert stored(tmp_path) == before


@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"a,b\n1,2\n", "Name,名称\nx,y\n".encode(), b"PK nonsense"])
def test_a_file_that_is_no_register_is_told(made, data, tmp_path):
    load(made, data)
    assert made.status["tone"] == "error" and made.pending == "" and names(stored(tmp_path)) == ["Planning bureau", "Owners' committee"]


def test_more_rows_than_the_register_holds_are_refused(made, tmp_path):
    load(made, sheets.to_csv([["Name"], *([f"N{n}"] for n in range(59))]))
    press(made, "merge")
    assert made.status["tone"] == "error" and len(stored(tmp_path)["rows"]) == 2 and made.pending
    press(made, "leave")
    assert made.pending == ""


def test_static_form_is_escaped(made):
    made.value = {"last": 1, "rows": [BUREAU | {"name": "<b>x"}]}
    assert "&lt;b&gt;x" in made.html() and "<script" not in made.html() and "<b>x" not in made.html()


def test_a_register_that_cannot_be_read_says_so(tmp_path):
    (tmp_path / "answers.json").mkdir()
    assert RegisterWidget(Answers(tmp_path)).status["tone"] == "error"
    with pytest.raises(CourseError):
        register.stakeholders(Answers(tmp_path))


def test_every_hint_and_column_has_its_words():
    for lang in text.LANGUAGES:
        assert {f"{field}" for field in register_sheet.ORDER} == set(text.words("register.column", lang))
        assert set(text.words("register.hint", lang)) == {"name", "twice", "group", "criteria", "rating", "expectation", "owner", "channels"}


def test_a_workbook_shows_long_texts_whole_and_prints_one_page_wide():
    book = load_workbook(io.BytesIO(sheets.to_xlsx({"a": [["A heading that is far longer than its cells", "x"], ["5", "long " * 40]]})))
    sheet = book["a"]
    assert sheet.row_dimensions[2].height >= 5 * sheets.LINE and sheet.row_dimensions[1].height >= 3 * sheets.LINE  # wrapped
    assert sheet.column_dimensions["A"].width < 20 < sheet.column_dimensions["B"].width
    assert sheet.page_setup.orientation == "landscape" and sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0 and sheet.print_title_rows == "$1:$1"
