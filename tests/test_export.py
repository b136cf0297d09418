"""Exports open in Excel with names as they are; what looks like a formula stays text."""
import csv
from datetime import datetime

import pytest

from course.errors import CourseError
from grading import export, report
from grading.results import Item, Result, item_means
from grading.roster import Student

WANG = Student("001234", "=HYPERLINK(\"http://x\")", "+调控,中心", "@wang")
OU = Student("001235", "欧阳娜", "-1")


@pytest.fixture
def found():
    items = (Item("q1", 3.5, 5, False, False), Item("q2", 4, 5, True, False))
    return [Result(WANG, "e02", "done", 10, datetime(2026, 5, 4, 9, 30), items), Result(OU, "e02", "missing", 10)]


def test_rows(found):
    rows = export.table(found)
    assert rows[0] == ["工号", "姓名", "部门", "邮箱", "e02 得分（满分 10）", "e02 状态", "e02 交卷时间",
                       "总分（满分 10）", "得分率（%）"]
    assert rows[1] == [*WANG.__dict__.values(), 7.5, "已完成", "2026-05-04 09:30", 7.5, 75.0]
    assert rows[2] == ["001235", "欧阳娜", "-1", "", None, "未交", None, 0, 0.0]


def test_csv_is_for_excel_and_holds_no_formula(found, tmp_path):
    export.write(export.table(found), tmp_path / "r.csv")
    data = (tmp_path / "r.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines()))
    assert rows[1][:4] == ["001234", "'=HYPERLINK(\"http://x\")", "'+调控,中心", "'@wang"]
    assert rows[2][:3] == ["001235", "欧阳娜", "'-1"] and rows[1][4] == "7.5"


def test_xlsx_keeps_texts_as_texts(found, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    export.write(export.table(found), tmp_path / "r.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    cells = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert cells[0][:5] == [("001234", "s"), (WANG.name, "s"), (WANG.department, "s"), ("@wang", "s"), (7.5, "n")]
    assert sheet["E2"].number_format == "General"  # 0.## shows 80 as "80."
    assert cells[1][0] == ("001235", "s") and cells[1][2] == ("-1", "s") and cells[1][4][0] is None


def test_an_existing_file_is_replaced_only_when_told(found, tmp_path):
    path = tmp_path / "r.csv"
    path.write_text("mine")
    with pytest.raises(CourseError) as caught:
        export.write(export.table(found), path)
    assert caught.value.key == "export.exists" and path.read_text() == "mine"
    export.write(export.table(found), path, force=True)
    assert "欧阳娜" in path.read_text("utf-8-sig") and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name, key", [("r.pdf", "export.kind"), (".", "export.kind"), ("none/r.csv", "export.unwritable")])
def test_what_cannot_be_written_is_said(found, tmp_path, name, key):
    with pytest.raises(CourseError) as caught:
        export.write(export.table(found), tmp_path / name)
    assert caught.value.key == key and caught.value.values["file"] == str(tmp_path / name)


def test_means_leave_out_what_waits(found):
    waiting = Result(OU, "e02", "waiting", 10, None, (Item("q1", 0, 5, False, False), Item("q2", None, 5, True, True)))
    assert item_means([found[0], waiting]) == {("e02", "q1"): (1.75, 5, 2), ("e02", "q2"): (4, 5, 1)}


def test_a_very_long_name_leaves_the_points_on_the_screen(found, capsys):
    report.show(report.tables([*found, Result(Student("1", "欧阳" * 150), "e02", "missing", 10)], []))
    assert "7.5 / 10" in capsys.readouterr().out


def test_the_report_page_shows_names_as_text(found):
    evil = Result(Student("1", "<script>alert(1)</script>"), "e02", "missing", 10)
    page = report.page("班", report.tables([*found, evil], []))
    assert "<script" not in page and "&lt;script&gt;" in page and "7.5 / 10" in page
