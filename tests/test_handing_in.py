"""Handing in from the notebook: who one is, what is open, the exchange or a file, receipts, the deadline, feedback."""
import io
import json
import os
import shutil
import zipfile
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import pytest

from course import exercise, form, handing_in, notebook, text
from course.answers import Answers
from course.errors import CourseError
from course.question import Write
from course.widgets.hand_in import HandInWidget
from course.widgets.owner import OwnerWidget, Waiting
from grading import cohort, collecting, steps
from tests.forms import WHO, write_form
from tests.test_questions import TOOLBOX

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def folder(tmp_path):
    """An assignment of two items, in a learner's folder; nobody owns it yet."""
    (tmp_path / "learn").mkdir()
    (tmp_path / "learn" / ".course.json").write_text('{"lang": "en"}')
    place = tmp_path / "learn" / "t"
    place.mkdir()
    (place / "t.ipynb").write_text("{}")
    write_form(place, {"t.a": TOOLBOX["t01.choice"], "t.b": TOOLBOX["t01.write"]})
    text.use("en")
    return place


def test_a_stranger_sees_no_question_and_the_roster_decides_who_is_one(folder):
    assert form.owner(folder) == ""
    with pytest.raises(CourseError) as caught:
        form.claim(folder, "000002")
    assert caught.value.key == "form.stranger" and form.owner(folder) == "" and not (folder / "answers.json").exists()
    assert form.claim(folder, "　００0001 ") == WHO == form.owner(folder)


def test_who_one_is_was_said_once_for_all_assignments_of_a_folder(folder):
    form.claim(folder, WHO)
    other = folder.parent / "u"
    shutil.copytree(folder, other)
    (other / "answers.json").unlink()
    assert form.owner(other) == WHO
    assert text.settings(folder.parent) == {"lang": "en", "trainee": WHO}


def test_on_a_hub_the_account_is_the_trainee(folder, monkeypatch):
    monkeypatch.setenv("JUPYTERHUB_USER", WHO)
    assert form.owner(folder) == WHO
    monkeypatch.setenv("JUPYTERHUB_USER", "jovyan")  # a shared account is nobody
    assert form.owner(folder) == ""
    data = json.loads((folder / "form.json").read_text("utf8"))
    (folder / "form.json").write_text(json.dumps(data | {"drawn": {form.mark("t", "A001"): data["drawn"][form.mark("t", WHO)]}}))
    monkeypatch.setenv("JUPYTERHUB_USER", "a001")  # a hub knows small letters only
    assert form.owner(folder) == "A001"


def test_the_page_asks_once_and_then_shows_every_item(folder):
    notebook.begin("en", str(folder))
    first, second = notebook.ask("t.a"), notebook.ask("t.b")
    end = notebook.hand_in()
    assert isinstance(first, Waiting) and isinstance(first.inner, OwnerWidget) and second.inner is None
    assert end.view["send"] == ""
    first.inner._asked(None, {"do": "claim", "with": "nobody"}, [])
    assert "roster" in first.inner.status["text"] and second.inner is None
    first.inner._asked(None, {"do": "claim", "with": WHO}, [])
    assert first.inner.key == "t.a" and second.inner.key == "t.b" and second.children == (second.inner,)
    assert "2 unanswered" in end.view["send"]
    assert notebook.ask("t.a").key == "t.a"  # a page opened again asks nothing


def test_a_wrong_id_can_be_taken_back(folder):
    form.claim(folder, WHO)
    Answers(folder).put("t.a", ["cause"])
    end = HandInWidget(folder)
    assert end.view["own"]
    end._asked(None, {"do": "disown"}, [])
    assert form.owner(folder) == "" and end.view["send"] == "" and not end.view["own"] and end.status["text"]
    assert Answers(folder).value("t.a") == ["cause"]  # nothing is lost
    notebook.begin("en", str(folder))
    assert isinstance(notebook.ask("t.a"), Waiting)


def test_what_is_open_is_told_and_agreed_to_before_it_is_handed_in(folder):
    form.claim(folder, WHO)
    assert handing_in.unanswered(folder) == ["t.a", "t.b"]
    end = HandInWidget(folder)
    Answers(folder).put("t.a", ["cause"])
    end._asked(None, {"do": "hand_in", "with": 0}, [])
    assert handing_in.receipts(folder) == [] and [one.partition(" ")[0] for one in end.view["open"]] == ["2."]
    end._asked(None, {"do": "hand_in", "with": 1}, [])
    (receipt,) = handing_in.receipts(folder)
    assert receipt.way == "file" and end.status["text"] and [receipt.code in one for one in end.view["told"]] == [True]


def test_an_answer_with_another_trainees_codes_is_open(folder):
    """Somebody mistyped the id first, or has a colleague's file: the page shows the item blank."""
    form.claim(folder, WHO)
    Answers(folder).put("t.a", ["e156f2d7"])
    assert handing_in.unanswered(folder) == ["t.a", "t.b"]


def test_the_file_to_send_holds_the_work_and_nothing_else(folder):
    form.claim(folder, WHO)
    Answers(folder).put("t.a", ["cause"])
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / "t-checkpoint.ipynb").write_text("{}")
    (folder / "feedback").mkdir()
    (folder / "feedback" / "t.html").write_text("old")
    receipt, data = handing_in.hand_in(folder, NOW)
    assert set(zipfile.ZipFile(io.BytesIO(data)).namelist()) == {"t/t.ipynb", "t/answers.json", "t/form.json"}
    assert receipt.file == f"{WHO}_t.zip" and (folder.parent / receipt.file).read_bytes() == data
    assert json.loads(zipfile.ZipFile(io.BytesIO(data)).read("t/answers.json"))["owner"] == WHO


def test_the_feedback_shown_is_that_on_the_last_hand_in(folder):
    for at in ("2026-11-26 01:30:00.000001 UTC", "2026-11-25 01:30:00.000001 UTC"):  # the older one was fetched last
        (folder / "feedback" / at).mkdir(parents=True)
        (folder / "feedback" / at / "t.html").write_text(at)
    for n, page in enumerate(sorted((folder / "feedback").rglob("*.html"), reverse=True)):
        os.utime(page, (NOW.timestamp() + n, NOW.timestamp() + n))
    assert handing_in.feedback(folder).read_text().startswith("2026-11-26")
    (folder / "feedback" / "t.html").write_text("sent by hand, later")
    assert handing_in.feedback(folder).parent.name == "feedback"


def test_it_can_be_repeated_and_the_page_says_when_something_changed_since(folder):
    form.claim(folder, WHO)
    Answers(folder).put("t.a", ["cause"])
    one, _ = handing_in.hand_in(folder, NOW)
    assert not handing_in.changed(folder)
    Answers(folder).put("t.a", ["known"])
    assert handing_in.changed(folder) and text.say("handing.changed") in HandInWidget(folder).view["told"]
    two, _ = handing_in.hand_in(folder, NOW + timedelta(hours=1))
    assert handing_in.receipts(folder) == [two, one] and one.code != two.code


def test_after_the_deadline_nothing_is_handed_in(folder):
    write_form(folder, {"t.a": TOOLBOX["t01.choice"]}, due="2026-11-26T10:00+08:00")
    form.claim(folder, WHO)
    handing_in.hand_in(folder, NOW)
    with pytest.raises(CourseError) as caught:
        handing_in.hand_in(folder, NOW + timedelta(hours=1))
    assert caught.value.key == "handing.late" and len(handing_in.receipts(folder)) == 1


def test_a_page_whose_deadline_has_passed_has_no_button(folder):
    write_form(folder, {"t.a": TOOLBOX["t01.choice"]}, due="2020-01-01T10:00+08:00")
    form.claim(folder, WHO)
    end = HandInWidget(folder)
    assert end.view["send"] == "" and "closed" in end.view["rule"]
    end._asked(None, {"do": "hand_in", "with": 5}, [])
    assert end.status["tone"] == "error" and handing_in.receipts(folder) == []


def test_a_broken_form_is_said_in_the_page(folder):
    (folder / "form.json").write_text("{")
    end = HandInWidget(folder)
    assert "form.json" in end.view["problem"] and end.view["send"] == ""


def test_a_deadline_that_was_moved_counts_where_there_is_an_exchange(folder, tmp_path):
    """The form in the learner's folder still has the old one."""
    told = {"root": str(tmp_path / "exchange"), "course": "autumn"}
    (tmp_path / "exchange" / "autumn" / "inbound").mkdir(parents=True)
    released = tmp_path / "exchange" / "autumn" / "outbound" / "t"
    released.mkdir(parents=True)
    write_form(folder, {"t.a": TOOLBOX["t01.choice"]}, due="2026-11-26T10:00+08:00", exchange=told)
    assert handing_in.due(folder).hour == datetime.fromisoformat("2026-11-26T10:00+08:00").astimezone().hour
    write_form(released, {"t.a": TOOLBOX["t01.choice"]}, due="2999-01-01T10:00+08:00", exchange=told)
    form.claim(folder, WHO)
    assert handing_in.due(folder).year == 2999 and HandInWidget(folder).view["send"]
    (released / "form.json").write_text("{")
    assert handing_in.due(folder).year == 2026


def test_a_clock_that_stands_at_1970_does_not_stop_anybody(folder):
    form.claim(folder, WHO)
    os.utime(folder / "t.ipynb", (0, 0))
    assert "t/t.ipynb" in zipfile.ZipFile(io.BytesIO(handing_in.hand_in(folder, NOW)[1])).namelist()


def test_what_cannot_be_noted_down_is_handed_in_all_the_same(folder, monkeypatch):
    form.claim(folder, WHO)
    monkeypatch.setattr(os, "replace", lambda *paths: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    end = HandInWidget(folder)
    sent = []
    monkeypatch.setattr(end, "hand_out", lambda *file: sent.append(file))
    end._asked(None, {"do": "hand_in", "with": 2}, [])
    assert [name for name, data, _ in sent if zipfile.ZipFile(io.BytesIO(data)).namelist()] == [f"{WHO}_t.zip"]
    assert end.status["tone"] == "calm" and not [path for path in folder.parent.rglob("*.part")]


@pytest.mark.parametrize("broken", [
    '{"at": 1}', "[{}]", "[3]", "nonsense", '[{"at": "noon", "way": "file", "code": "A"}]',
    '[{"at": "2026-11-26T09:30+08:00", "way": "post", "code": "A"}]',
])
def test_damaged_receipts_hide_nothing_else(folder, broken):
    form.claim(folder, WHO)
    (folder / "receipts.json").write_text(broken)
    assert HandInWidget(folder).view["send"]


# ---- with real nbgrader
@pytest.fixture(scope="module")
def spring(tmp_path_factory):
    """A cohort with e02 released into an exchange, and the assignment in a learner's folder."""
    place = tmp_path_factory.mktemp("spring")
    (place / "roster.csv").write_text("id,name\n000001,Ann\n000002,Bob\n", "utf8")
    source = SimpleNamespace(assignments=lambda: ["e02"], items=exercise.items, points=exercise.points, write_assignment=exercise.write_assignment)
    made = cohort.create(place / "autumn", "en", place / "roster.csv", source=source)
    made = cohort.set_due(made, "e02", datetime.now().astimezone() + timedelta(days=1))
    with zipfile.ZipFile(steps.release(made, "e02")) as archive:
        archive.extractall(place / "learn")
    return made, place / "learn" / "e02"


def fill(made, folder, who):
    Answers(folder).own(who)
    for item in made.keyed("e02", who).values():
        right = str(item.question.model) if isinstance(item.question, Write) else item.coded(item.question.solution)
        Answers(folder).put(item.place, right)


@pytest.mark.slow
def test_from_the_button_through_the_exchange_to_the_feedback_in_the_same_place(spring, tmp_path, monkeypatch):
    made, folder = spring
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    notebook.begin("en", str(folder))
    form.claim(folder, "000001")
    fill(made, folder, "000001")
    end = HandInWidget(folder)
    assert end.view["open"] == [] and end.view["feedback"] == "" and handing_in.exchange(folder)
    end._asked(None, {"do": "hand_in", "with": 0}, [])
    assert handing_in.receipts(folder)[0].way == "exchange"
    events = list(collecting.collect(made, ["e02"]))
    assert [(event.kind, event.student) for event in events if event.kind == "collected"] == [("collected", "000001")]
    assert steps.grade(made, "e02", "000001").kind == "graded"
    with made.gradebook() as book:
        grades = {grade.name: grade.auto_score for grade in book.find_submission("e02", "000001").notebooks[0].grades}
        assert book.find_assignment("e02").duedate is not None
    assert grades == {"q1": 24, "q2": 28, "q3": 12, "q4": 16, "q5": None}
    steps.feedback(made, "e02", "000001")
    assert steps.return_feedback(made, "e02")
    end.recall()
    assert end.view["feedback"].endswith(".html")
    page = handing_in.feedback(folder).read_text("utf8")
    assert "All correct" in page and "item.score" not in page and "course.keyed" not in page


@pytest.mark.slow
def test_a_file_made_by_the_button_is_collected_and_a_strangers_is_doubted(spring, tmp_path):
    made, folder = spring
    other = tmp_path / "e02"
    shutil.copytree(made.folder / "release" / "e02", other)
    data = json.loads((other / "form.json").read_text("utf8")) | {"exchange": {}}
    (other / "form.json").write_text(json.dumps(data), "utf8")
    form.claim(other, "000001")
    fill(made, other, "000001")
    receipt, content = handing_in.hand_in(other)
    assert receipt.file == "000001_e02.zip"
    (made.inbox / "000002_e02.zip").write_bytes(content)  # a colleague sends it as their own
    kinds = [(event.kind, event.student) for event in collecting.collect(made, ["e02"])]
    assert ("collected", "000002") in kinds and ("waiting", "000002") in kinds
    assert steps.grade(made, "e02", "000002").kind == "graded"
    with made.gradebook() as book:
        grades = {grade.name: grade.auto_score for grade in book.find_submission("e02", "000002").notebooks[0].grades}
    assert grades["q1"] == grades["q2"] == grades["q3"] == 0
