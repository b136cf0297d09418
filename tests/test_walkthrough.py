"""The walkthroughs of procedures and tools: what is said in whose name, how times are judged, what is kept."""
import json
from html import unescape

import pytest
import yaml
from pydantic import ValidationError

from course import handbook, text
from course.answers import Answers
from course.check import paired
from course.errors import CourseError
from course.tools import walkthrough as walk
from course.widgets.procedure import ProcedureWidget

EVERY = pytest.mark.parametrize("name", walk.NAMES)
OWN = {"step": "release", "case": "own", "actual": {"first": 18, "second": 90}, "tried": None}


@EVERY
def test_every_step_of_the_handbook_is_walked_through_in_its_order(name):
    made = walk.walkthrough(name)
    assert list(made.steps) == list(walk.said(name).steps)
    assert not [str(fault) for fault in paired(walk.FOLDER / f"{name}.yaml", name, made)]
    late = [id for id, one in walk.standing(made.due(), made.actual()).items() if one.by]
    assert 1 <= len(late) <= 2  # the learner has something to find
    times = list(made.due().values())
    assert times == sorted(times) or name == "incident"  # the incident's steps run side by side


def test_only_the_first_release_of_an_incident_has_a_time_of_the_handbook():
    found = {(name, id): task.due for name in walk.NAMES for id, task in walk.walkthrough(name).tasks().items() if task.basis == "handbook"}
    assert found == {("incident", "first"): handbook.procedure("incident").first_release_minutes}
    assert walk.walkthrough("incident").unit == "minutes"


def test_the_cycles_and_only_they_lead_back_to_the_first_step():
    assert {name for name in walk.NAMES if walk.walkthrough(name).again} == {"crisis", "major"}


@pytest.mark.parametrize(
    "due, actual, now, wanted",
    [
        (20, 20, 300, ("ontime", 0)),  # to the minute is in time
        (20, 21, 300, ("late", 1)),
        (20, 0, 0, ("ontime", 0)),
        (20, None, 20, ("open", 0)),
        (20, None, 21, ("overdue", 1)),
    ],
)
def test_a_task_is_on_time_late_open_or_overdue(due, actual, now, wanted):
    found = walk.status(due, actual, now)
    assert (found.state, found.by) == wanted


def test_the_clock_has_reached_the_latest_time_entered():
    found = walk.standing({"a": 5, "b": 10, "c": 60}, {"c": 30})
    assert [found[id].state for id in "abc"] == ["overdue", "overdue", "ontime"] and found["a"].by == 25
    assert {one.state for one in walk.standing({"a": 5}, {}).values()} == {"open"}


def test_times_keep_their_order_on_the_line():
    places = [walk.place(minutes, 300) for minutes in (0, 5, 20, 300, 900)]
    assert places == sorted(places) and places[0] == 0 and places[-1] == 1
    marks = walk.ticks(240 * 60, 60)
    gaps = [walk.place(b, 14400) - walk.place(a, 14400) for a, b in zip([0, *marks], marks)]
    assert len(marks) >= 3 and marks[-1] <= 14400 and min(gaps) > 0.1


def test_the_lead_of_one_task_leads_its_step_even_where_it_helps_with_another():
    duties = walk.walkthrough("incident").duties()
    assert duties["office"]["activate"] == "lead" and duties["maintenance"]["activate"] == "help"
    assert "close" not in duties["dispatch"]


@pytest.mark.parametrize("fault, told", [("role", "dispach"), ("twice", "alarm")])
def test_a_fault_in_a_file_is_named(fault, told):
    data = yaml.safe_load((walk.FOLDER / "incident.yaml").read_text("utf8"))
    if fault == "role":
        data["steps"]["activate"]["tasks"]["alarm"]["who"] = ["dispach"]
    else:
        data["steps"]["close"]["tasks"]["alarm"] = data["steps"]["activate"]["tasks"]["alarm"]
    with pytest.raises(ValidationError, match=told):
        walk.Walkthrough.model_validate(data)


def test_an_unknown_procedure_is_an_error_that_names_the_nearest():
    with pytest.raises(CourseError, match="crisis"):
        walk.walkthrough("crises")


def test_looking_saves_nothing_and_the_learners_own_times_come_back(tmp_path):
    made = ProcedureWidget("incident", Answers(tmp_path))
    assert made.clock["tasks"]["first"]["why"] and not (tmp_path / "answers.json").exists()
    made.value = OWN
    assert not made.clock["tasks"]["first"]["why"]  # 18 minutes in the own case, 28 in the example
    assert made.clock["tasks"]["alarm"]["state"] == "overdue"
    again = ProcedureWidget("incident", Answers(tmp_path))
    assert again.value == OWN and again.clock == made.clock and again.summary() == made.summary()
    again.value = OWN | {"case": "example", "tried": {"first": 19}}
    assert Answers(tmp_path).value("procedure.incident")["actual"] == OWN["actual"]  # the two cases stay apart
    assert again.clock["tasks"]["first"]["state"] == "ontime"


@pytest.mark.parametrize(
    "junk",
    [
        None, 7, "text", [], {}, {"step": "no", "case": 3, "actual": "x", "tried": [1]}, {"step": ["release"]},
        OWN | {"actual": {"first": "18", "second": True}},
        OWN | {"actual": {"first": -1, "second": float("inf")}},
        OWN | {"actual": {"first": float("nan"), "second": 10**400}},
        OWN | {"actual": {**OWN["actual"], "unknown": 5}},
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_told_and_what_was_kept_stays(junk, tmp_path):
    made = ProcedureWidget("incident", Answers(tmp_path))
    made.value = OWN
    made.value = junk
    assert made.value == OWN == Answers(tmp_path).value("procedure.incident") and made.status["tone"] == "error"


def test_a_stored_value_of_another_shape_does_not_stop_the_player(tmp_path):
    Answers(tmp_path).put("procedure.incident", {"step": "gone", "actual": {"first": "x", "second": 3}})
    made = ProcedureWidget("incident", Answers(tmp_path))
    assert made.value["step"] == "activate" and made.value["actual"] == {"second": 3}


def test_an_unwritable_folder_is_told_and_the_times_stay(tmp_path, monkeypatch):
    made = ProcedureWidget("incident", Answers(tmp_path))
    monkeypatch.setattr(Answers, "_write", lambda *_: (_ for _ in ()).throw(OSError("full")))
    made.value = OWN
    assert made.status["tone"] == "error" and made.value == OWN and made.clock["tasks"]["first"]["state"] == "ontime"


@EVERY
@pytest.mark.parametrize("lang", text.LANGUAGES)
def test_the_static_form_is_the_whole_walkthrough(name, lang, tmp_path):
    text.use(lang)
    made, own, said = ProcedureWidget(name, Answers(tmp_path)), walk.walkthrough(name), walk.said(name)
    shown = unescape(made.html())
    wanted = [own.scene, said.order, *(one.late for one in own.tasks().values() if one.actual and one.actual > one.due)]
    for point in [*said.steps.values(), *said.rules.values()]:
        wanted += [point.text, point.inferred or ""]  # what the course inferred is told
    for id, step in own.steps.items():
        wanted += [step.good, step.mistake, *(said for one in step.tasks.values() for said in (one.does, one.gives, one.sample))]
        wanted += [said for one in walk.lists(name, id) for point in one.points for said in point]
    assert not [str(one) for one in wanted if str(one) not in shown]
    assert {"zh": "虚构", "en": "invented"}[lang] in shown and "<script" not in shown
    json.dumps([made.view, made.clock], allow_nan=False)


@pytest.mark.parametrize("name, step, count", [
    ("major", "plan", [10]), ("stakeholders", "identify", [6]), ("stakeholders", "class", [5, 4]),
    ("topics", "collect", [6]), ("topics", "screen", [5]), ("topics", "decide", [2, 4]), ("crisis", "plan", []),
])  # fmt: skip
def test_the_handbooks_lists_stand_at_the_step_they_belong_to(name, step, count):
    assert [len(one.points) for one in walk.lists(name, step)] == count
    assert len(walk.said(name).rules) == (5 if name == "crisis" else 0)
