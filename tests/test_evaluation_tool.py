"""The evaluation form: scores that anybody can check by hand, sheets read whole or not at all, and the widget's model."""
from __future__ import annotations

import io
import json

import pytest
from openpyxl import load_workbook

from course import text
from course.answers import Answers
from course.errors import CourseError
from course.sheets import to_csv, to_xlsx
from course.tools import evaluation_sheets as sheets
from course.tools.evaluation import Respondent, Round, compare, gaps, guidance, members, questions, scores, weakest
from course.tools.radar import radar
from course.widgets.evaluation import EvaluationWidget

HEADER = ["姓名或角色", "哪一方", *(f"{at}. {one.zh}" for at, one in enumerate(questions(), 1))]


def person(name: str, *ratings: int | None, side: str | None = "company") -> Respondent:
    return Respondent(name, side, (ratings + (None,) * 11)[:11])


def survey(*people: Respondent) -> Round:
    return Round("", people)


def read(*lines: list, known: Round = Round("")):
    return sheets.read(to_csv([HEADER, *lines]), "表.csv", known)


def refused(*lines: list, header: list = HEADER, known: Round = Round("")) -> str:
    with pytest.raises(CourseError) as caught:
        sheets.read(to_csv([header, *lines]), "表.csv", known)
    assert "表.csv" in str(caught.value)
    return str(caught.value)


def test_every_question_has_two_pieces_of_advice():
    assert len(questions()) == len(guidance()) == 11
    assert [len(at) for at in members().values()] == [5, 3, 3]
    assert all(len(one.advice) == 2 for one in guidance())


def test_blanks_count_nowhere_and_every_question_weighs_the_same():
    found = scores(survey(person("a", 5, 1), person("b", 4, None), person("c", 4)))
    assert [(one.mean, one.n) for one in found.questions[:3]] == [(4.3, 3), (1.0, 1), (None, 0)]
    assert (found.questions[0].low, found.questions[0].high) == (4, 5)
    group = found.groups["communication"]
    assert group.mean == 2.7 and group.n == 3  # (4⅓ + 1) / 2, not 14 / 4
    assert found.groups["people"].mean is None and found.overall.mean == 2.7


def test_a_half_is_rounded_up_as_in_excel():
    people = [person(str(at), rating) for at, rating in enumerate([3, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2])]
    assert scores(survey(*people)).questions[0].exact * 100 == 215
    assert scores(survey(*people)).questions[0].mean == 2.2


def test_the_change_is_that_of_the_means_shown():
    before = survey(person("a", 3), person("b", 3), person("c", 4))  # 3.33, shown 3.3
    after = survey(person("b", 3), person("c", 4), person("d", 4))  # 3.67, shown 3.7
    change = compare(before, after)
    assert change.questions[0] == 0.4 and change.both == 2 and change.questions[1] is None


def test_groups_are_compared_only_if_the_same_questions_were_answered():
    change = compare(survey(person("a", 3, 3)), survey(person("a", 4, None)))
    assert change.questions[0] == 1.0 and change.groups["communication"] is None and change.overall is None


def test_weakest_keeps_ties_together_and_leaves_out_single_voices():
    rows = [person(name, 4, 2, 3, 3, 4, 5, 5, 5, 5, 5, 5) for name in "abc"]
    assert weakest(scores(survey(*rows))) == [1, 2, 3]
    tied = [person(name, 2, 3, 3, 3, 5) for name in "abc"]
    assert weakest(scores(survey(*tied))) == [0]  # three more tie: all or none
    assert weakest(scores(survey(person("a", 4, 1), person("b", 4), person("c", 3)))) == [0]  # one answer is no weakness
    assert weakest(scores(survey(person("a", 4, 1)))) == [1, 0]  # but a form of one's own counts
    assert weakest(scores(survey(person("a", 3, 3)))) == [] == weakest(scores(survey(person("a", 5))))


def test_gaps_are_between_the_sides():
    people = [person("a", 5, 4), person("b", 5, 4), person("c", 2, 4, side="stakeholder"), person("d", 1, 1, side=None)]
    (gap,) = gaps(survey(*people))
    assert (gap.question, gap.company.mean, gap.stakeholder.mean, gap.difference) == (0, 5.0, 2.0, 3.0)
    assert gaps(survey(*people[:2])) == []


def test_the_line_of_the_chart_breaks_where_nobody_answered():
    whole, broken = ({"line": [3, 3, value, 3]} for value in (3, None))
    pieces = [radar("abcd", series, 5)["lines"][0]["path"].count("M") for series in (whole, broken)]
    assert pieces == [4, 2]
    top = radar("abcd", {"line": [5, 1, 1, 1]}, 5)
    assert top["lines"][0]["marks"][0] == [top["axes"][0]["x"], top["axes"][0]["y"]]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_empty_sheet_comes_back_filled(lang):
    text.use(lang)
    book = load_workbook(io.BytesIO(sheets.empty()))
    sheet, side = book.worksheets[0], {"zh": "相关方", "en": "stakeholder"}[lang]
    for at, cell in enumerate(["居民代表", side, 1, 2, 3, 4, 5, None, "①", "５", "don’t know", "不清楚", "–"], 1):
        sheet.cell(2, at, cell)
    out = io.BytesIO()
    book.save(out)
    (one,), old = sheets.read(out.getvalue(), "form.xlsx", Round(""))
    assert one == Respondent("居民代表", "stakeholder", (1, 2, 3, 4, 5, None, 1, 5, None, None, None)) and old == 0
    assert sheets.read(out.getvalue(), "form.xlsx", survey(one)) == ([], 1)  # the same file again changes nothing


def test_questions_are_known_by_their_words_whatever_their_number_and_order():
    eleven = [one.en for one in questions()]
    header = ["Side", f"1. {eleven[8]}", "Respondent", f"Q3 {eleven[0]}", "第11题", "效率"]
    (one,), _ = sheets.read(to_csv([header, ["Company", 1, "甲", 2, 3, 4]]), "t.csv", Round(""))
    assert one == Respondent("甲", "company", (2, 4, *[None] * 6, 1, None, 3))


@pytest.mark.parametrize("cell", ["0", "6", "3.5", "-1", "7-", "三", "4 5", "★★★", "=1+1"])
def test_a_rating_outside_the_scale_is_refused_with_its_place(cell):
    message = refused(["甲", "公司", 4], ["乙", "公司", 3, cell.strip()])
    assert "第 3 行" in message and questions()[1].zh[:6] in message


def test_what_else_is_wrong_is_told_with_its_row():
    assert "第 2 行" in refused(["", "公司", 4])
    assert "相关方" in refused(["甲", "外星人", 4])
    assert "第 2 行" in refused(["甲", "公司", 4], ["甲", "公司", 4])
    assert "甲" in refused(["甲", "公司", 4], known=survey(person("甲", 5)))
    assert "还有 3 处" in refused(*([f"人{n}", "公司", 9] for n in range(8)))
    assert "满意度" in refused(["甲", "公司", 4], header=["姓名", "哪一方", "满意度"])
    assert "问题" in refused(["甲", "公司"], header=["姓名", "哪一方"])
    assert "哪一方" in refused(["甲", 4], header=["姓名", "1"])
    assert "效率" in refused(["甲", "公司", 4, 4], header=["姓名", "哪一方", "2", "效率"])
    assert "14" in refused(["甲", "公司", *[4] * 11, 5])
    assert refused(header=HEADER)
    with pytest.raises(CourseError):
        sheets.read(b"\x89PNG\x00", "p.png", Round(""))


def test_no_more_than_a_round_can_hold():
    many = survey(*(person(str(n), 3) for n in range(199)))
    assert len(read(["甲", "公司", 4], known=many)[0]) == 1
    assert "200" in refused(["甲", "公司", 4], ["乙", "公司", 4], known=many)


def test_the_export_has_three_sheets_and_no_formula():
    rounds = {"before": Round("", (person("=1+1", 2, 3),)), "after": Round("项目之后", (person("=1+1", 4, 3),))}
    results, ratings, advice = load_workbook(io.BytesIO(sheets.export(rounds))).worksheets
    rows = [[cell.value for cell in row] for row in results.iter_rows()]
    assert rows[1][1] == 2.5 and rows[2][1] == 2 and rows[2][-1] == 2 and rows[-1][-1] == 1
    assert len({len(row) for row in rows}) == 1 and len(rows) == 16
    assert [(row[1].value, row[1].data_type, row[3].value) for row in ratings.iter_rows(min_row=2)] == [("=1+1", "s", 2), ("=1+1", "s", 4)]
    assert advice.max_row == 1 + 2 * 2 * 2 and advice.cell(2, 6).value.startswith("手册")


def form(name: str, *ratings, side: str | None = "company") -> dict:
    return {"name": name, "side": side, "ratings": (list(ratings) + [None] * 11)[:11]}


def value(before: list = (), after: list = ()) -> dict:
    return {"before": {"name": "", "people": list(before)}, "after": {"name": "", "people": list(after)}}


def press(made, what: str, data: bytes | None = None, **more) -> None:
    made._asked(made, {"do": what, **more}, [] if data is None else [data])


@pytest.fixture
def made(tmp_path):
    return EvaluationWidget(Answers(tmp_path))


def test_what_is_entered_is_saved_scored_and_found_again(made, tmp_path):
    assert made.summary() == "evaluation: before 0, after 0" and not made.result["rows"]
    made.value = value([form("甲", 2, 3)], [form("甲", 4, 3, side=None)])
    assert Answers(tmp_path).value("evaluation") == made.value
    again = EvaluationWidget(Answers(tmp_path))
    assert again.result == made.result and again.summary() == "evaluation: before 1, after 1"
    first = next(row for row in again.result["rows"] if row["kind"] == "question")
    assert [cell["mean"] for cell in first["cells"]] == ["2.0", "4.0"] and first["difference"] == "+2.0"
    assert first["cells"][0]["few"] and json.dumps(again.result)


def test_a_loaded_sheet_joins_its_round_and_a_faulty_one_changes_nothing(made, tmp_path):
    made.value = value([form("甲", 2)])
    good, bad = (to_xlsx({"x": [HEADER, ["乙", "公司", 4], ["丙", "相关方", last]]}) for last in (5, 9))
    kept = made.value
    press(made, "load_after", bad, name="坏.xlsx")
    assert made.value == kept and made.status["tone"] == "error" and "坏.xlsx" in made.status["text"]
    press(made, "load_after", good, name="好.xlsx")
    assert made.summary() == "evaluation: before 1, after 2" and made.status["tone"] == "calm"
    press(made, "load_after", good, name="好.xlsx")
    assert Answers(tmp_path).value("evaluation") == made.value and len(made.value["after"]["people"]) == 2


def test_files_are_handed_out(made, monkeypatch):
    sent = []
    monkeypatch.setattr(made, "send", lambda content, buffers: sent.append((content["name"], buffers[0][:2])))
    press(made, "sheet")
    press(made, "export")
    assert len(sent) == 1 and made.status["tone"] == "error"  # nothing to export yet
    press(made, "export", value=value([form("甲", 2)]))
    assert [data for _, data in sent] == [b"PK", b"PK"]


def test_a_name_used_twice_is_said(made):
    made.value = value([form("甲", 2), form(" 甲", 3)])
    assert made.status["tone"] == "error" and "甲" in made.status["text"]


BAD = [5, [], {"before": 1}, {"before": {"people": 3}, "after": {}}, value([form("x" * 99, 7, True, "3")]),
       value([3, {"name": 5, "side": [], "ratings": "12345"}]), value([form(str(n)) for n in range(300)])]  # fmt: skip


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
def test_what_cannot_be_kept_is_said_and_harms_nothing(made, tmp_path, bad):
    Answers(tmp_path).put("evaluation", bad)
    again = EvaluationWidget(Answers(tmp_path))
    assert again.html() and again.summary()
    made.value = value([form("甲", 2)])
    made.value = bad
    assert made.status["tone"] == "error" and made.html() and made.summary()
    saved = Answers(tmp_path).value("evaluation")
    assert made.fit(saved) == saved  # the last good one, or what could be kept of the new one
    assert len(saved["before"]["people"]) <= 200
    assert all(type(rating) is not bool for one in saved["before"]["people"] for rating in one["ratings"])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_static_form_shows_chart_table_and_advice_without_script(lang, tmp_path):
    text.use(lang)
    made = EvaluationWidget(Answers(tmp_path))
    assert str(questions()[10]).rstrip("？?") in made.html()  # the form itself, while it is empty
    made.value = value([form("<b>x</b>", 2, 3)], [form("y", 4, 5, side="stakeholder")]) | {"after": {"name": "<i>", "people": [form("y", 4)]}}
    html = made.html()
    assert "<svg" in html and "stroke-dasharray" in html and "<script" not in html and "<i>" not in html and "&lt;i&gt;" in html
