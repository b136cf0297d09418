"""Tables that the widgets write and read: nothing that was typed becomes a formula, and what Excel saves in China comes in whole."""
from __future__ import annotations

import csv
import io
import json
from datetime import date
from types import SimpleNamespace
from typing import Callable

import pytest
from openpyxl import load_workbook

from course import sheets, text
from course.answers import Answers
from course.question import Question
from course.records import read
from course.tools.evaluation import questions
from course.widgets.evaluation import EvaluationWidget
from course.widgets.progress import ProgressWidget
from course.widgets.ratings import RatingsWidget
from course.widgets.register import RegisterWidget
from course.widgets.sheet import SheetWidget

FORMULAS = ["=1+1", '=HYPERLINK("http://x")', "+86 10", "-5", "@all"]
TABLE = """\
m99.t:
  kind: sheet
  objective: o
  prompt: {zh: 问, en: Ask}
  columns:
    what: {name: {zh: 类型, en: Kind}, words: {crisis: {zh: 危机㛃, en: -Crisis}, daily: {zh: 日常, en: Daily}}}
    n: {name: {zh: 户数, en: Homes}, tolerance: 1}
  rows:
    one: {text: {zh: 一, en: =One}, cells: {what: crisis, n: 5}, why: {zh: 因, en: As}}
    two: {text: {zh: 二, en: +Two}, cells: {what: daily, n: 6}, why: {zh: 因, en: As}}
"""


@pytest.fixture(autouse=True)
def english(speaking_chinese):
    text.use("en")


def press(widget, what, *data, **more):
    widget._asked(widget, {"do": what, **more}, list(data))


def handed(widget, *whats) -> dict[str, bytes]:
    """The files that `widget` hands out when these buttons are pressed, by the end of their names."""
    files: list = []
    widget.hand_out = lambda *file: files.append(file)
    for what, more in whats:
        press(widget, what, **more)
    assert widget.status.get("tone") != "error"
    return {name.rpartition(".")[2]: data for name, data, *_ in files}


def cells(data: bytes) -> list:
    """All cells of a workbook or of a CSV file in which something stands."""
    if data.startswith(b"PK"):
        book = load_workbook(io.BytesIO(data))
        return [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig")))
    return [SimpleNamespace(value=cell, data_type="f" if cell.startswith(sheets.FORMULA) else "s") for row in rows for cell in row if cell]


def harmless(data: bytes, *typed: str) -> None:
    """Excel opens `data` without a single formula, and what was typed stands in it."""
    assert [cell.value for cell in cells(data) if cell.data_type == "f"] == []
    assert {one.removeprefix("'") for one in map(str, (cell.value for cell in cells(data)))} >= set(typed)


def rated(data: bytes) -> bytes:
    """A rating sheet as a rater sends it back: with 5 and 6 for every item."""
    if not data.startswith(b"PK"):
        return data.decode("utf-8-sig").replace(",,\r\n", ",5,6\r\n").encode("utf-8-sig")
    book = load_workbook(io.BytesIO(data))
    for row in book.worksheets[0].iter_rows(min_row=2):
        row[2].value, row[3].value = 5, 6
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def question(folder) -> Question:
    (folder / "m99.yaml").write_text(TABLE, "utf8")
    return read(folder / "m99.yaml", dict[str, Question])["m99.t"]


@pytest.mark.parametrize("typed", FORMULAS)
def test_the_register_writes_text_and_reads_the_same(tmp_path, typed):
    made = RegisterWidget(Answers(tmp_path))
    made.value = {"last": 1, "rows": [{"id": "s1", **dict.fromkeys(("name", "expectation", "owner", "note"), typed)}]}
    before = Answers(tmp_path).value("register")
    for data in handed(made, ("excel", {}), ("csv", {})).values():
        harmless(data, typed)
        press(made, "load", data, name="list")
        assert made.pending
        press(made, "replace")
        assert Answers(tmp_path).value("register") == before


@pytest.mark.parametrize("typed", FORMULAS)
def test_rating_sheets_and_tables_are_text_and_come_back(tmp_path, typed):
    made = RatingsWidget("value-concern", Answers(tmp_path))
    made.value = {"items": {"t1": {"name": typed, "at": [9, 8]}}, "last": 1, "me": False}
    files = handed(made, ("form", {"with": "xlsx"}), ("form", {"with": "csv"}))
    assert set(files) == {"xlsx", "csv"}
    for kind, data in files.items():
        harmless(data, typed)
        press(made, "load", rated(data), name=f"{typed[0]}{kind}.{kind}")
        assert made.sheets[f"{typed[0]}{kind}"] == {"t1": [5, 6]}, made.status
    (table,) = handed(made, ("table", {})).values()
    harmless(table, typed, *made.sheets)


@pytest.mark.parametrize("typed", FORMULAS)
def test_the_evaluation_writes_names_as_text(tmp_path, typed):
    made = EvaluationWidget(Answers(tmp_path))
    person = {"name": typed, "side": "company", "ratings": [3] * 11}
    made.value = {"before": {"name": f"{typed} round", "people": [person]}, "after": {"name": "", "people": []}}
    (table,) = handed(made, ("export", {})).values()
    harmless(table, typed, f"{typed} round")
    header = ["Name", "Side", *(str(one) for one in questions())]
    for write in (sheets.to_csv, lambda rows: sheets.to_xlsx({"x": rows})):
        press(made, "load_after", write([header, [typed, "company", *[3] * 11]]), name="people")
        assert made.value["after"]["people"] == [person], made.status
        made.value = made.value | {"after": {"name": "", "people": []}}


@pytest.mark.parametrize("typed", FORMULAS)
def test_the_table_of_a_question_is_text_and_comes_back(tmp_path, typed):
    made = SheetWidget("m99.t", question(tmp_path), Answers(tmp_path))
    made.value = {"one": {"what": "crisis", "n": typed}, "two": {"n": typed}}
    (table,) = handed(made, ("template", {})).values()
    harmless(table, typed, "=One", "+Two", "-Crisis")
    other = SheetWidget("m99.other", question(tmp_path), Answers(tmp_path))
    press(other, "load", table, name="table.xlsx")
    assert other.value == made.value, other.status


def test_titles_of_other_peoples_notebooks_are_text_in_the_progress(tmp_path):
    about = {"id": "m02", "kind": "module", "lang": "en", "title": "=1+1", "minutes": 40}
    (tmp_path / "m02.ipynb").write_text(json.dumps({"cells": [], "metadata": {"course": about}}), "utf8")
    made = ProgressWidget(tmp_path, date(2026, 1, 1))
    (book,) = handed(made, ("export", {})).values()
    harmless(book, "=1+1")


# ---- CSV as Excel saves it in China: GB18030, no mark in front

NAME = "王㛃"  # a character that GBK lacks


def register(folder, load: Callable) -> list:
    made = RegisterWidget(Answers(folder))
    load(made, "load", [["名称", "所属群体", "期望和诉求"], [f"{NAME}村委会", "社区", "早告知，少扰民"]])
    press(made, "merge")
    row = made.value["rows"][0]
    return [row["name"], row["group"], row["expectation"]]


def board(folder, load: Callable) -> list:
    made = RatingsWidget("value-concern", Answers(folder))
    made.value = {"items": {"t1": {"name": f"{NAME}路改造", "at": [None, None]}}, "last": 1, "me": False}
    load(made, "load", [["评分人", "对象", "价值创造", "社会关注"], [NAME, f"{NAME}路改造", 9, 8]])
    return [made.sheets]


def evaluation(folder, load: Callable) -> list:
    made = EvaluationWidget(Answers(folder))
    load(made, "load_before", [["姓名或角色", "哪一方", *(one.zh for one in questions())], [NAME, "相关方", *[4] * 11]])
    return made.value["before"]["people"]


def table(folder, load: Callable) -> list:
    made = SheetWidget("m99.t", question(folder), Answers(folder))
    load(made, "load", [["序号", "事项", "类型", "户数"], [2, "二", "危机㛃", "12"]])
    return [made.value]


@pytest.mark.parametrize("read, wanted", [
    (register, [f"{NAME}村委会", "community", "早告知，少扰民"]),
    (board, [{NAME: {"t1": [9, 8]}}]),
    (evaluation, [{"name": NAME, "side": "stakeholder", "ratings": [4] * 11}]),
    (table, [{"two": {"what": "crisis", "n": "12"}}]),
], ids=["register", "board", "evaluation", "question"])  # fmt: skip
def test_a_table_from_excel_in_china_comes_in_whole(tmp_path, read, wanted):
    def load(made, what, rows):
        data = sheets.to_csv(rows).decode("utf-8-sig").encode("gb18030")
        press(made, what, data, name="表.csv")
        assert made.status["tone"] != "error", made.status

    assert read(tmp_path, load) == wanted
