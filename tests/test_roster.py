"""Rosters as Excel in China writes them: read whole, or refused with file and line."""
import pytest

from course.errors import CourseError
from grading import roster
from grading.roster import Student

TABLE = "工号,姓名,部门/单位,邮箱\n001234,王小明,调控中心,wang@example.com\n001235,欧阳娜,,\n"
WANTED = [Student("001234", "王小明", "调控中心", "wang@example.com"), Student("001235", "欧阳娜")]


def reading(tmp_path, data, name="roster.csv"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf8"))
    return roster.read(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_way_excel_saves_a_table(tmp_path, encoding, separator, newline):
    data = TABLE.replace(",", separator).replace("\n", newline).encode(encoding)
    assert reading(tmp_path, data) == WANTED


@pytest.mark.parametrize("header", ["学号,姓名,单位,邮箱", "编号,姓名,部门,电子邮箱", "id,name,department,email",
                                    "Employee ID,Full Name,Dept.,E-mail".replace(".", ""), " 工 号 ,姓名*,部门：,邮箱"])
def test_headers_in_both_languages(tmp_path, header):
    assert reading(tmp_path, TABLE.replace("工号,姓名,部门/单位,邮箱", header)) == WANTED


def test_other_columns_blank_rows_and_full_width_digits_do_no_harm(tmp_path):
    data = "序号,姓名,工号\n1,王小明,００１２３４\n,,\n2,\"欧阳 娜\",001235\n"
    assert reading(tmp_path, data) == [Student("001234", "王小明"), Student("001235", "欧阳 娜")]


@pytest.mark.parametrize("data", [
    "2026年春季培训班名单,\n工号,姓名\n001234,王小明\n", "sep=,\n工号,姓名\n001234,王小明\n", "工号，姓名\n001234，王小明\n",
    "人资编码,姓名\n=\"001234\",王小明\n", "工号,姓名\n\u200b001234,王小明\ufeff\n",
])
def test_titles_and_the_traces_of_other_programs_do_no_harm(tmp_path, data):
    assert reading(tmp_path, data) == [Student("001234", "王小明")]


def test_a_workbook(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["工号", "姓名"], ["001234", "王小明"], [1235, "欧阳娜"]):
        book.active.append(row)
    book.save(tmp_path / "roster.xlsx")
    assert [student.id for student in roster.read(tmp_path / "roster.xlsx")] == ["001234", "1235"]


def test_ids_that_a_workbook_holds_as_numbers(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["名单"], ["工号", "姓名"], [1234, "王小明"], [110101199003071234, "欧阳娜"]):
        book.active.append(row)
    book.active["A3"].number_format = "000000"  # Excel shows 001234
    book.save(tmp_path / "roster.xlsx")
    with pytest.raises(CourseError) as caught:  # Excel keeps 15 digits
        roster.read(tmp_path / "roster.xlsx")
    assert (caught.value.key, caught.value.values["line"]) == ("roster.scientific", 4)
    book.active.delete_rows(4)
    book.save(tmp_path / "roster.xlsx")
    assert roster.read(tmp_path / "roster.xlsx") == [Student("001234", "王小明")]


@pytest.mark.parametrize("data, key, line", [
    ("工号,姓名\n001,王\n002,李\n001,赵\n", "roster.twice", 4),
    ("工号,姓名\nA01,王\na01,李\n", "roster.twice", 3),
    ("工号,姓名\n001,王\n ,李\n", "roster.blank", 3),
    ("工号,姓名\n\"001\",\"王\n小\"\n002,\n", "roster.name", 4),
    ("工号,姓名\n../x,王\n", "roster.id", 2),
    ("工号,姓名\na+b,王\n", "roster.id", 2),
    ("工号,姓名\na b,王\n", "roster.id", 2),
    ("工号,姓名\na..b,王\n", "roster.id", 2),
    ("工号,姓名\nCON,王\n", "roster.id", 2),
    ("工号,姓名\n1.23457E+17,王\n", "roster.scientific", 2),
    ("工号,部门\n001,王\n", "roster.missing", 1),
    ("姓名,部门\n王,x\n", "roster.missing", 1),
    ("工号,学号,姓名\n1,2,王\n", "roster.columns", 1),
    ("工号,姓名\n001,王,小明\n", "roster.cells", 2),
    ("工号,姓名\n001,\"王\n", "sheet.broken", 2),
    ("工号,姓名\n", "roster.empty", None),
    ("", "roster.empty", None),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "sheet.encoding", None),
    (b"PK\x03\x04nothing", "sheet.encoding", None),
])
def test_faults_are_refused_with_file_and_line(tmp_path, data, key, line):
    with pytest.raises(CourseError) as caught:
        reading(tmp_path, data)
    assert caught.value.key == key
    assert caught.value.values["file"] == "roster.csv" and "roster.csv" in str(caught.value)
    assert caught.value.values.get("line") == line


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CourseError, match="nowhere.csv"):
        roster.read(tmp_path / "nowhere.csv")
