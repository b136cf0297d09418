"""The plan builder without a browser: what a plan is, what is found in it, what the widget keeps."""
from __future__ import annotations

import copy
import json
from types import SimpleNamespace

import pytest

from course import text
from course.answers import Answers
from course.handbook import procedure
from course.tools import register
from course.tools.plan import check, completeness
from course.tools.plan_form import LINE, LONG, ROWS, SECTIONS, blank, clean
from course.tools.plan_guide import example, guide
from course.tools.plan_outline import outline
from course.widgets.plan import EARLIER, KEY, PlanWidget


@pytest.fixture
def plan():
    return example()


def keys(plan, severity=None, stakeholders={}):
    return {one.key for one in check(plan, stakeholders) if severity in (None, one.severity)}


def party(name, letter="A"):
    return SimpleNamespace(name=name, letter=letter, expectation="", owner="", channels=())


def press(made, what, **more):
    made._asked(made, {"do": what, **more}, [])


def handed(made, what):
    """What the button `what` gives to download: (name, bytes)."""
    given = []
    made.send = lambda content, buffers=None: given.append((content["name"], buffers[0]))
    press(made, what)
    return given[0]


def test_the_form_and_the_guide_have_the_handbooks_sections():
    assert list(SECTIONS) == list(procedure("major").sections) == list(guide().guidance)


@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_the_example_passes_its_own_checks(lang):
    text.use(lang)
    made = example()
    assert check(made) == [] and completeness(made)["complete"] == 10
    assert all(cell for one in outline(made) for block in one.blocks for row in block.rows for cell in row)


def test_an_empty_plan_lacks_something_in_every_section():
    found = check({})
    assert {one.section for one in found} == set(SECTIONS) and {one.severity for one in found} == {"missing"}
    assert {one["state"] for one in completeness(None)["sections"].values()} == {"empty"}
    for one in found:
        assert str(one) and one.target in SECTIONS


@pytest.mark.parametrize("section, at, key", [
    ("audience", ("talks",), "missing.talks"),
    ("lead", ("lead",), "missing.topics.lead"),
    ("lead", ("duties",), "missing.topics.duties"),
    ("channels", ("talks", 0, "channels"), "missing.talks.channels"),
    ("time-place", ("period",), "missing.topics.period"),
    ("time-place", ("place",), "missing.topics.place"),
    ("audience", ("talks", 0, "expects"), "missing.talks.expects"),
])  # fmt: skip
def test_what_a_topic_needs_is_missed_where_it_is_filled_in(plan, section, at, key):
    node = topic = plan["topics"][1]
    before = completeness(plan)["sections"][section]
    for step in at[:-1]:
        node = node[step]
    node[at[-1]] = {"talks": [], "channels": [], "period": {"start": "", "end": ""}}.get(at[-1], " \n")
    found = [one for one in check(plan) if one.key == key]
    assert [one.section for one in found] == [section] and found[0].at[:2] == ("topics", topic["id"])
    assert topic["text"] in str(found[0])
    after = completeness(plan)["sections"][section]
    assert after["state"] == "begun" and after["done"] < before["done"]


def test_rows_lacking_elsewhere_send_the_learner_there(plan):
    plan["topics"][0]["talks"] = []
    found = {one.section: one for one in check(plan) if one.severity == "missing"}
    assert found["channels"].target == "audience" and found["audience"].target == "audience"
    plan["topics"] = []
    assert {one.target for one in check(plan) if one.at == ("topics",)} == {"topics"}


def test_words_do_as_well_as_days_and_only_outdoors_asks_for_reasons(plan):
    topic = plan["topics"][0]
    topic["period"], topic["words"] = {"start": "", "end": ""}, "every Friday"
    assert check(plan) == []
    topic["outdoor"] = True
    assert keys(plan) == {"missing.topics.fit"}


@pytest.mark.parametrize("field, key", [("response", "missing.risks.response"), ("owner", "missing.risks.owner")])
def test_a_risk_needs_a_response_and_somebody_who_acts(plan, field, key):
    plan["risks"][1][field] = ""
    assert keys(plan) == {key}


def test_goals_and_indicators_refer_to_each_other(plan):
    plan["indicators"][0]["measure"] = ""
    plan["indicators"][1]["goal"] = ""
    assert keys(plan) == {"missing.indicators.measure", "goalless", "unmeasured"}
    assert keys(plan, "advice") == {"goalless", "unmeasured"}


@pytest.mark.parametrize("start, end, key", [
    ("2027-05-23", "2027-05-24", "after.event"),
    ("2027-05-06", "2027-05-05", "backwards.topics"),
    ("2027-05-22", "2027-05-22", None),
])  # fmt: skip
def test_days_that_do_not_fit(plan, start, end, key):
    topic = plan["topics"][2]
    topic["period"], topic["date"] = {"start": start, "end": end}, ""
    assert keys(plan) - {"unserved"} == ({key} if key else set())


def test_a_topic_after_the_key_date_it_serves_and_an_event_that_runs_backwards(plan):
    plan["topics"][0]["date"] = "d1"
    plan["topics"][0]["period"] = {"start": "2027-04-25", "end": ""}
    plan["event"] = {"start": "2027-05-18", "end": "2027-05-17"}
    assert keys(plan, "conflict") == {"after.date", "backwards.event"}
    assert keys(plan, "advice") == {"unserved"}  # d2 has lost its topic


def test_the_same_thing_twice_however_it_is_written(plan):
    plan["risks"][0]["text"] = " Rain  ON the open day"
    plan["risks"][2]["text"] = "rain on the open ｄａｙ"
    plan["topics"][0]["talks"][1]["who"] = plan["topics"][0]["talks"][0]["who"]
    plan["topics"][1]["talks"][0]["who"] = plan["topics"][0]["talks"][0]["who"]  # another topic: no fault
    plan["topics"][2]["supports"].append(plan["topics"][2]["lead"])
    assert sorted(one.key for one in check(plan)) == ["twice.lead", "twice.risks", "twice.talks"]


def test_blank_rows_are_missing_not_twice(plan):
    plan["goals"] += [{"id": "x1", "text": ""}, {"id": "x2", "text": " "}]
    assert keys(plan) == {"missing.goals.text"}


def test_class_a_needs_a_topic_and_expectations_an_answer(plan):
    known = {"s1": party("Somebody"), "s2": party("Others", "B"), "s3": party(plan["topics"][0]["talks"][0]["who"] + " "), "s4": party("", None)}
    assert [one.values["name"] for one in check(plan, known)] == ["Somebody"]
    plan["topics"][0]["talks"][0]["answer"] = ""
    assert keys(plan, "advice") == {"unanswered"}
    plan["topics"] = []
    assert all(str(one) for one in check(plan, known))


@pytest.mark.parametrize("bad", [None, 5, "plan", [], True, {"topics": 5}, {"topics": [5]}, {"name": []}, {"goals": {}},
                                 {"topics": [{"talks": [{"channels": "x"}]}]}, {"event": {"start": "soon"}},
                                 {"topics": [{"outdoor": "yes"}]}, {"event": ["2027"]}])  # fmt: skip
def test_what_is_no_plan_is_none_and_counts_as_empty(bad):
    assert clean(bad) is None
    assert completeness(bad) == completeness(blank()) and check(bad) == check(blank())


def test_cleaning_keeps_what_fits_and_says_what_it_cut():
    rows = [{"id": "a", "text": "1"}, {"id": "a", "text": "2"}, {"text": "3"}, {"id": "<b>"}, {"id": "r1", "text": "4", "odd": 1}]
    made, cut = clean({"goals": rows, "name": "A\x00\x1b\nB\ud800", "background": "a\r\nb" + "x" * LONG, "unknown": 1, "author": 7})
    ids = [one["id"] for one in made["goals"]]
    assert len(set(ids)) == 5 and ids[0] == "a" and ids[4] == "r1"
    assert made["name"] == "A B" and made["background"].startswith("a\nb") and len(made["background"]) == LONG
    assert cut == ["background"] and made["author"] == "7" and "unknown" not in made
    json.dumps(made, ensure_ascii=False).encode("utf8")
    assert clean(made) == (made, [])
    assert clean({"risks": [{}] * (ROWS + 1), "name": "x" * (LINE + 1)})[1] == ["name", "risks"]
    assert len(clean({"risks": [{}] * 5000})[0]["risks"]) == ROWS


# ---- the widget

def test_a_change_is_saved_checked_and_found_again(tmp_path, plan):
    made = PlanWidget(Answers(tmp_path))
    assert made.summary() == "plan: 0/10 sections, 0/15 entries, 0 conflicts"
    plan["event"]["start"] = "2027-05-24"
    made.value = plan
    assert Answers(tmp_path).value(KEY) == plan
    told = made.checked["sections"]["time-place"]
    assert told["state"] == "complete" and [one["severity"] for one in told["findings"]] == ["conflict"]
    assert told["findings"][0]["at"] == "event.end"
    again = PlanWidget(Answers(tmp_path))
    assert again.value == plan and again.summary() == made.summary() == "plan: 10/10 sections, 68/68 entries, 1 conflicts"


@pytest.mark.parametrize("bad", [5, "x", {"topics": 3}, [1], {"goals": [{"text": {}}]}])
def test_an_unusable_value_leaves_the_saved_plan(tmp_path, plan, bad):
    made = PlanWidget(Answers(tmp_path))
    made.value = plan
    made.value = bad
    assert made.status["tone"] == "error" and Answers(tmp_path).value(KEY) == plan
    assert made.summary().startswith("plan: 10/10") and made.html()
    name, data = handed(made, "data")
    assert json.loads(data)["plan"] == plan


def test_too_long_is_said_by_name(tmp_path, plan):
    text.use("en")
    made = PlanWidget(Answers(tmp_path))
    made.value = plan | {"use": "x" * (LONG + 1)}
    assert made.status["tone"] == "error" and "How the findings will be used" in made.status["text"]
    assert len(made.value["use"]) == LONG + 1 and len(Answers(tmp_path).value(KEY)["use"]) == LONG


def test_the_register_is_offered_and_looked_at_anew(tmp_path, plan):
    text.use("en")
    made = PlanWidget(Answers(tmp_path))
    row = {"id": "s1", "name": "Harbour", "influence": 9, "importance": 9, "expectation": "Quiet", "owner": "Pier desk", "channels": ["phone"]}
    Answers(tmp_path).put(register.KEY, {"last": 1, "rows": [row]})
    made.value = plan
    assert made.offers["stakeholders"][0] == "Harbour" and "Pier desk" in made.offers["departments"]
    assert made.offers["register"]["Harbour"]["expects"] == "Quiet"
    assert [one["severity"] for one in made.checked["sections"]["audience"]["findings"]] == ["conflict"]


def test_both_files_come_back_after_confirmation_only_and_the_old_plan_too(tmp_path, plan):
    made = PlanWidget(Answers(tmp_path))
    made.value = plan
    files = [handed(made, "word"), handed(made, "data")]
    assert [name.rpartition(".")[2] for name, _ in files] == ["docx", "json"]
    for name, data in files:
        mine = plan | {"name": "Mine"}
        made.value = mine
        made._asked(made, {"do": "load", "name": name}, [data])
        assert made.loaded["text"] and not made.loaded["note"] and made.value == mine
        press(made, "cancel")
        press(made, "replace")
        assert made.loaded is None and made.value == mine
        made._asked(made, {"do": "load", "name": name}, [data])
        press(made, "replace", value=plan | {"name": "Typed last"})
        assert made.value == plan == Answers(tmp_path).value(KEY) and made.earlier
        assert PlanWidget(Answers(tmp_path)).earlier  # it outlives the kernel
        press(made, "back")
        assert made.value["name"] == "Typed last" and Answers(tmp_path).value(EARLIER) == plan


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"{}", b"[]", b'{"course": "plan"}', b"\xff\xfe\x00", b"[" * 100_000,
                                  b'{"course": "course.plan", "format": 1, "plan": {"topics": 1}}'])  # fmt: skip
def test_a_foreign_file_changes_nothing(tmp_path, plan, data):
    made = PlanWidget(Answers(tmp_path))
    made.value = plan
    made._asked(made, {"do": "load", "name": "x.docx"}, [data])
    assert made.status["tone"] == "error" and "x.docx" in made.status["text"] and made.loaded is None
    press(made, "replace")
    press(made, "back")
    assert made.value == plan == Answers(tmp_path).value(KEY)


def test_nothing_is_replaced_unless_the_old_plan_is_kept(tmp_path, plan, monkeypatch):
    made = PlanWidget(Answers(tmp_path))
    made.value = plan
    name, data = handed(made, "data")
    mine = plan | {"name": "Mine"}
    made.value = mine
    made._asked(made, {"do": "load", "name": name}, [data])

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Answers, "_write", refuse)
    press(made, "replace")
    assert made.value == mine and made.status["tone"] == "error"


def test_a_broken_answers_file_is_said_and_the_tool_still_works(tmp_path, plan):
    (tmp_path / "answers.json").mkdir()
    made = PlanWidget(Answers(tmp_path))
    assert made.status["tone"] == "error"
    made.value = plan
    assert made.value == plan and made.status["tone"] == "error" and made.summary().startswith("plan: 10/10")


def test_the_static_form_is_the_document_with_its_findings(tmp_path, plan):
    text.use("en")
    made = PlanWidget(Answers(tmp_path))
    shown = copy.deepcopy(plan)
    shown["name"], shown["guiding"], shown["topics"][0]["text"] = "<b>Name", "", "<script>x"
    made.value = shown
    html = made.html()
    assert "&lt;b&gt;Name" in html and "<script" not in html and "(to be filled in)" in html
    assert "The guiding ideas are not written yet." in html and html.count("<th") > 20


def test_file_names_hold_nothing_a_disk_refuses(tmp_path, plan):
    made = PlanWidget(Answers(tmp_path))
    made.value = plan | {"name": '../a\\b:c*?"<>|' + "长" * 100}
    name, _ = handed(made, "data")
    assert name.startswith("a b c 长") and len(name) < 80
