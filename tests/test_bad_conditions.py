"""Every widget that saves, under bad conditions: damaged and unwritable files, another page, wrong sheets, monstrous texts.

Whatever happens is said in the learner's language, raises nothing, and loses nothing.
"""
from __future__ import annotations

import json
import pkgutil
import re
from importlib import import_module
from inspect import signature
from typing import Any, Callable, NamedTuple

import pytest

import course.widgets
from course import handbook, sheets, text
from course.answers import FILE, Answers, writable
from course.bank import practice
from course.question import Sheet
from course.records import Text
from course.tools import register
from course.tools.evaluation import questions
from course.tools.plan_form import blank
from course.widgets import widget
from course.widgets.case import CaseWidget
from course.widgets.drill import DrillWidget
from course.widgets.evaluation import EvaluationWidget
from course.widgets.kit import SavingWidget
from course.widgets.plan import PlanWidget
from course.widgets.procedure import ProcedureWidget
from course.widgets.ratings import RatingsWidget
from course.widgets.register import RegisterWidget
from course.widgets.registered import Registered

MATRIX = "influence-importance"
CASE = "government-6"


class Tool(NamedTuple):
    make: Callable[[Answers], SavingWidget]
    values: tuple[Any, Any]  # two that fit
    written: Callable[[str], Any] | None = None  # a value with this text in every field that takes one


def sheet(word: str) -> dict:
    return {"one": {"who": "us", "days": word}}


SHEET = Sheet(
    kind="sheet", objective="topics.screen", prompt=Text(zh="填表", en="Fill in"),
    columns={"who": {"name": {"zh": "谁", "en": "Who"}, "words": {"us": {"zh": "我们", "en": "We"}, "them": {"zh": "他们", "en": "They"}}},
             "days": {"name": {"zh": "天", "en": "Days"}}},
    rows={id: {"text": {"zh": "事", "en": "Matter"}} for id in ("one", "two")},
)  # fmt: skip


def asked(id: str, *values: Any, **more: Any) -> Tool:
    return Tool(lambda answers: widget(id, practice("t01")[id], answers), values, **more)


def row(id: str, **fields: Any) -> dict:
    return register.row(register.Stakeholder(id, **fields))


def rows(*all: dict) -> dict:
    return {"last": len(all), "rows": list(all)}


def survey(name: str, rating: int = 3) -> dict:
    person = {"name": name, "side": "company", "ratings": [rating] * len(questions())}
    return {"before": {"name": name, "people": [person]}, "after": {"name": "", "people": []}}


def plan(word: str) -> dict:
    topic = {"id": "t1", "text": word, "content": word, "lead": word, "supports": [word], "duties": word}
    return blank() | {"name": word, "background": word, "topics": [topic], "goals": [{"id": "g1", "text": word}]}


def decided(choice: int, reason: str) -> dict:
    return {"choice": list(handbook.case(CASE).decision.options)[choice], "reason": reason, "committed": False}


def times(minutes: int) -> dict:
    task = next(iter(ProcedureWidget("incident", Answers("/nowhere")).walk.tasks()))
    return {"case": "own", "actual": {task: minutes}, "step": "release", "tried": None}


ORDER = practice("t01")["t01.order"].shown
GROUPS = list(practice("t01")["t01.sort"].groups)
ITEM = next(iter(practice("t01")["t01.sort"].items))
TOOLS = {
    "choice": asked("t01.choice", ["cause"], ["known"]),
    "many": asked("t01.many", ["double"], ["double", "tell"]),
    "order": asked("t01.order", ORDER[::-1], ORDER[1:] + ORDER[:1]),
    "sort": asked("t01.sort", {ITEM: GROUPS[0]}, {ITEM: GROUPS[1]}),
    "place": asked("t01.place", {"buried": [1, 9]}, {"peak": [9, 1]}),
    "number": asked("t01.number", "9", "12", written=str),
    "passages": asked("t01.passages", ["tonight"], ["never"]),
    "labels": asked("t01.labels", {"friday": "measure"}, {"phone": ""}),
    "write": asked("t01.write", "one", "two", written=str),
    "sheet": Tool(lambda answers: widget("t.sheet", SHEET, answers), (sheet("3"), sheet("4")), sheet),
    "own": Tool(lambda answers: widget("m02.mine", practice("m02")["m02.mine"], answers),
                ({"own-1": {"name": "one"}}, {"own-1": {"name": "two", "at": [3, 4]}}),
                lambda word: {"own-1": {"name": word, "at": [1, 2]}}),
    "case": Tool(lambda answers: CaseWidget(CASE, handbook.case(CASE), answers), (decided(0, "one"), decided(1, "two")),
                 lambda word: decided(0, word)),
    "register": Tool(RegisterWidget, (rows(row("s1", name="one")), rows(row("s1", name="two", influence=3))),
                     lambda word: rows(row("s1", name=word, expectation=word, owner=word, note=word))),
    "board": Tool(lambda answers: RatingsWidget(MATRIX, answers),
                  tuple({"items": {"s1": {"name": word, "at": [x, 4]}}, "last": 1, "me": True} for word, x in (("one", 3), ("two", 9))),
                  lambda word: {"items": {"s1": {"name": word, "at": [3, 4]}}, "last": 1, "me": True}),
    "topics": Tool(lambda answers: RatingsWidget("value-concern", answers),
                   tuple({"items": {"t1": {"name": word, "at": [3, None]}}, "last": 1, "me": True} for word in ("one", "two")),
                   lambda word: {"items": {"t1": {"name": word, "at": [3, 4]}}, "last": 1, "me": True}),
    "plan": Tool(PlanWidget, (plan("one"), plan("two")), plan),
    "evaluation": Tool(EvaluationWidget, (survey("one"), survey("two", 5)), survey),
    "procedure": Tool(lambda answers: ProcedureWidget("incident", answers), (times(5), times(9))),
    "drill": Tool(lambda answers: DrillWidget("substation-fire", answers),
                  tuple({"draft": None, "notes": {"1": [word, word]}} for word in ("one", "two")),
                  lambda word: {"draft": {"free": word}, "notes": {"1": [word, word]}}),
}  # fmt: skip
TEXTS = {name: tool for name, tool in TOOLS.items() if tool.written}


@pytest.fixture(params=text.LANGUAGES)
def lang(request):
    text.use(request.param)
    return request.param


@pytest.fixture(params=TOOLS)
def tool(request):
    return TOOLS[request.param]


def told(made: SavingWidget, lang: str) -> str:
    """What the widget says is wrong, in the learner's language."""
    said = made.status["text"]
    assert made.status["tone"] == "error" and said
    assert bool(re.search("[\u4e00-\u9fff]", re.sub("[“(（].*?[”)）]", "", said))) == (lang == "zh"), said
    return said


def well(made: SavingWidget) -> None:
    """It can be drawn, printed and summed up."""
    assert made.html() and made.summary() and "<script" not in made.html()
    json.dumps(made.get_state(drop_defaults=False, key=["value", "view", "status"]))


def press(made: SavingWidget, what: str) -> None:
    """What the browser sends for the command `what`, with an argument where it takes one."""
    more = {"with": "mine"} if signature(getattr(made, what)).parameters else {}
    made._asked(made, {"do": what} | more, [])


def everything(folder) -> str:
    """All that any file of the folder holds, whatever it is called."""
    return "\n".join(path.read_text("utf8", "replace") for path in folder.iterdir() if path.is_file())


def test_every_widget_that_saves_is_here(tmp_path):
    def below(kind):
        return {kind, *(one for child in kind.__subclasses__() for one in below(child))}

    for module in pkgutil.iter_modules(course.widgets.__path__):
        import_module(f"course.widgets.{module.name}")
    concrete = {kind.__name__ for kind in below(SavingWidget) if "_esm" in vars(kind)}
    assert {type(tool.make(Answers(tmp_path))).__name__ for tool in TOOLS.values()} == concrete


# ---- the file of answers


@pytest.mark.parametrize("content", [
    b'{"format": 1, "answers": {"register": {"value": {"last": 1, "ro', b"", b"\x00" * 4096, b"\x89PNG\r\n\x1a\n\xff\xfe", b"[]", b'{"answers": []}',
    b"[" * 50_000, b'{"answers": {"register": 5}}', "答案".encode("gb18030"),
], ids=["half", "empty", "zeros", "binary", "list", "shape", "deep", "entry", "gb18030"])  # fmt: skip
def test_a_damaged_file_is_told_and_kept(tool, content, tmp_path):
    (tmp_path / FILE).write_bytes(content)
    made = tool.make(Answers(tmp_path))
    assert "answers.broken" in told(made, "zh")
    well(made)
    assert (tmp_path / FILE).read_bytes() == content  # nothing happens to it before something new is entered
    made.value = tool.values[0]
    assert made.status["tone"] == "calm"
    assert [path.read_bytes() for path in tmp_path.glob("answers.broken-*.json")] == [content]
    assert tool.make(Answers(tmp_path)).fit(made.value) == made.fit(tool.values[0])


@pytest.mark.parametrize("wrong", [
    5, True, "text" * 100, [], ["no", 7, None], {"no": "such"}, {"rows": 5, "last": "x"}, {"items": [1], "sheets": 3}, {"before": [], "after": 0},
    {"choice": 5, "reason": {}, "committed": "yes"}, {"draft": 4, "notes": [1]}, {"actual": [], "step": 7}, {"own-1": 3}, [[[{}]]], {"topics": "x"},
], ids=str)  # fmt: skip
def test_a_value_of_the_wrong_shape_breaks_nothing_and_is_kept(tool, wrong, tmp_path):
    key = tool.make(Answers(tmp_path)).key
    for one in {key, key.removesuffix(".notes"), register.KEY}:  # also what a widget keeps in a second place
        Answers(tmp_path).put(one, wrong)
    before = (tmp_path / FILE).read_text("utf8")
    made = tool.make(Answers(tmp_path))
    well(made)
    assert made.value is not None or made.status["tone"] == "error"
    assert (tmp_path / FILE).read_text("utf8") == before
    fits = made.value == wrong
    made.value = tool.values[0]
    well(made)
    assert fits or Answers(tmp_path).value(key) == wrong or before in everything(tmp_path)


@pytest.mark.parametrize("entry", [
    {}, {"value": None, "saved": 5}, {"saved": {}, "attempts": 5}, {"attempts": [1, {}, {"at": 5, "score": "x", "state": []}], "saved": "yesterday"},
], ids=str)  # fmt: skip
def test_an_entry_of_the_wrong_shape_breaks_nothing(tool, entry, tmp_path):
    key = tool.make(Answers(tmp_path)).key
    (tmp_path / FILE).write_text(json.dumps({"answers": {key: entry}}), "utf8")
    made = tool.make(Answers(tmp_path))
    made.value = tool.values[0]
    if getattr(made, "practice", False):
        press(made, "check")
        assert Answers(tmp_path).entry(key)["attempts"][-1]["answer"] == made.answer()
    well(made)
    assert made.status["tone"] == "calm" and tool.make(Answers(tmp_path)).value is not None
    kept = [json.loads(path.read_text("utf8"))["answers"][key].get("attempts") for path in tmp_path.glob("answers*.json")]
    given = entry.get("attempts")
    assert given is None or any(one == given or isinstance(given, list) and one[: len(given)] == given for one in kept)


def test_a_file_saved_by_an_editor_with_a_bom_is_read(tool, tmp_path):
    tool.make(Answers(tmp_path)).value = tool.values[0]
    made = tool.make(Answers(tmp_path))
    (tmp_path / FILE).write_bytes(b"\xef\xbb\xbf" + (tmp_path / FILE).read_bytes())
    again = tool.make(Answers(tmp_path))
    assert again.value == made.value and again.status["tone"] == "calm"


def full(monkeypatch, folder):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Answers, "_write", refuse)


def blocked(monkeypatch, folder):
    (folder / FILE).mkdir()  # no file can be put there, whoever asks


@pytest.mark.parametrize("prevent", [full, blocked])
def test_what_cannot_be_saved_is_told_and_stays_in_the_widget(tool, prevent, tmp_path, monkeypatch, lang):
    with monkeypatch.context() as now:
        prevent(now, tmp_path)
        made = tool.make(Answers(tmp_path))
        made.value = tool.values[0]
        assert FILE in told(made, lang)
        assert made.fit(made.value) == made.fit(tool.values[0])
        for what in (*made.commands, *made.always):
            press(made, what)
        well(made)
        assert made.fit(made.value) == made.fit(tool.values[0])
    if (tmp_path / FILE).is_dir():
        (tmp_path / FILE).rmdir()
    made.save()  # there is room again
    assert made.status["tone"] == "calm" and tool.make(Answers(tmp_path)).value is not None


# ---- two pages


class Alone(set):
    """No widget knows of another: each page has its own kernel."""

    def add(self, widget):
        pass


@pytest.fixture
def apart(monkeypatch):
    monkeypatch.setattr(Registered, "_open", Alone())


def test_what_another_page_saved_is_never_lost(tool, tmp_path, apart):
    mine, other = (tool.make(Answers(tmp_path)) for _ in range(2))
    other.value = tool.values[0]
    kept = Answers(tmp_path).value(other.key)
    mine.value = tool.values[1]  # without having looked
    mine.value = mine.fit(mine.value)
    there = [json.loads(path.read_text("utf8"))["answers"].get(other.key, {}).get("value") for path in tmp_path.glob("answers*.json")]
    assert kept in there or "one" in json.dumps(there)
    if Answers(tmp_path).value(other.key) != kept and len(there) > 1:
        assert "answers.kept-" in mine.status["text"]  # and goes on being told


def test_a_page_looked_at_again_shows_what_another_saved(tool, tmp_path, apart):
    mine, other = (tool.make(Answers(tmp_path)) for _ in range(2))
    other.value = tool.values[0]
    mine._asked(mine, {"do": "recall"}, [])
    assert mine.fit(mine.value) == other.fit(other.value) and mine.html() == other.html()
    mine.value = tool.values[1]
    other._asked(other, {"do": "recall"}, [])
    assert other.fit(other.value) == mine.fit(mine.value)
    assert not list(tmp_path.glob("answers.kept-*.json"))  # nobody wrote over anything unseen


# ---- monstrous texts

MONSTERS = {
    "huge": "沟通" * 2_500_000,
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;{}%s",
    "nulls": "a\x00b\x08c\x1bd",
    "marks": "\u202e\u200fאבג\u202c\u2066x\u2069\ufeff\u200b",
    "emoji": "👩‍🔧🇨🇳" * 50,
    "half": "\ud83d and \udd27",  # halves of a pair, as a cut in the browser leaves them
    "lines": "\r\n\u2028\u2029\v\f" * 40,
}


@pytest.mark.parametrize("monster", MONSTERS)
@pytest.mark.parametrize("name", TEXTS)
def test_any_text_is_kept_or_what_is_cut_is_told(name, monster, tmp_path, lang):
    tool, given = TEXTS[name], MONSTERS[monster]
    made = tool.make(Answers(tmp_path))
    made.value = value = tool.written(given)
    well(made)
    assert made.value == writable(value) or made.status["tone"] == "error"  # what was entered stays in sight, however long
    stored = Answers(tmp_path).entry(made.key)
    assert stored or made.status["tone"] == "error"
    if monster == "huge":
        told(made, lang)
        assert (tmp_path / FILE).stat().st_size < 200_000 if stored else True
    again = tool.make(Answers(tmp_path))
    well(again)
    for what in {"check", "word", "data", "excel", "csv", "table", "picture", "sheet", "export"} & {*made.commands}:
        press(made, what)
        assert "Error" not in made.status["text"], what


# ---- files that are loaded


@pytest.fixture(scope="module")
def junk():
    text.use("zh")
    good = [["名称", "所属群体"], ["甲", ""]]
    book = sheets.to_xlsx({"表": good})
    return {
        "empty.csv": b"", "bom.csv": b"\xef\xbb\xbf", "blank.csv": b"\r\n,,\r\n", "other.csv": "日期,金额\n1,2\n".encode("utf-8-sig"),
        "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4096,
        "cut.xlsx": book[: len(book) // 2], "zip.xlsx": b"PK\x03\x04" + b"x" * 5000, "nul.csv": b"a\x00b\n1\n", "quotes.csv": '名称,"所属'.encode(),
        "long.csv": ("名称,对象,姓名\n" + "甲,乙,丙\n" * 50_000).encode(), "wide.csv": b"," * 100_000, "deep.json": b"[" * 100_000, "text.docx": b"plan",
    }  # fmt: skip


TAKERS = [(name, what) for name, tool in TOOLS.items() for what in tool.make(Answers("/nowhere")).takes]


@pytest.mark.parametrize("name, what", TAKERS, ids="-".join)
def test_a_wrong_file_is_refused_by_name_and_changes_nothing(name, what, junk, tmp_path, lang):
    made = TOOLS[name].make(Answers(tmp_path))
    made.value = TOOLS[name].values[0]
    before = made.fit(made.value), (tmp_path / FILE).read_bytes()
    for file, data in junk.items():
        made._asked(made, {"do": what, "name": file}, [data])
        assert file in told(made, lang)
        well(made)
        assert (made.fit(made.value), (tmp_path / FILE).read_bytes()) == before, file
        assert not getattr(made, "pending", "") and not getattr(made, "loaded", None)


@pytest.mark.parametrize("name, rows", {
    "as it was": [["No.", "Matter", "Who", "Days"], ["1", "x", "we", "3"]],
    "in the other language": [["序号", "事项", "谁", "天"], ["1", "x", "我们", "3"]],
    "below a title": [["Who does what in how many days"], ["No.", "Matter", "Who", "Days"], ["1", "x", "We", "3"]],
    "columns moved": [["Days", "Who", "Matter", "No."], ["3", "We", "x", "1"]],
    "rows moved": [["No.", "Matter", "Who", "Days"], ["2", "y"], ["1", "x", "We", "3"]],
}.items(), ids=lambda one: one if isinstance(one, str) else "")
def test_a_table_is_read_however_it_was_tidied_and_loses_nothing(tmp_path, name, rows):
    text.use("en")
    made = widget("t.sheet", SHEET, Answers(tmp_path))
    made.value = {"two": {"days": "7"}}
    made._asked(None, {"do": "load", "name": "f.csv"}, [sheets.to_csv(rows).decode("utf-8-sig").encode("gb18030")])
    assert made.value == Answers(tmp_path).value("t.sheet") == {"one": {"who": "us", "days": "3"}, "two": {"days": "7"}}


@pytest.mark.parametrize("rows", [[["No.", "Matter", "Who"], ["1", "x", "We"]], [["1", "x", "We", "3"]], [["a", "b", "c", "d"], ["1", "x", "We", "3"]]])
def test_a_table_without_its_heading_is_refused(tmp_path, rows):
    made = widget("t.sheet", SHEET, Answers(tmp_path))
    made._asked(None, {"do": "load", "name": "f.csv"}, [sheets.to_csv(rows)])
    assert made.value is None and made.status["tone"] == "error" and "f.csv" in made.status["text"]
