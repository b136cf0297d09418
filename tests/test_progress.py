"""Progress and review: what follows from the attempts in answers.json, and from nothing else."""
import json
from datetime import date, datetime, timedelta

import pytest

from course import lab, text
from course.answers import Answers
from course.errors import CourseError
from course.tools import progress
from course.tools.course_map import Stop, stops
from course.widgets.progress import ProgressWidget

DAY = date(2026, 3, 2)


def tries(*pairs):
    """Attempts from (day after DAY, state)."""
    times = [datetime(DAY.year, DAY.month, DAY.day, 23, 30).astimezone() + timedelta(day) for day, _ in pairs]
    return [{"at": time.isoformat(), "state": state} for time, (_, state) in zip(times, pairs)]


@pytest.mark.parametrize(("history", "wanted"), [
    ([], None),
    ([(0, "wrong"), (0, "partly")], None),
    ([(0, "correct")], (1, 1)),
    ([(0, "wrong"), (2, "correct")], (3, 1)),
    ([(0, "correct"), (0, "correct"), (0, "wrong")], (1, 1)),  # the same day changes nothing
    ([(0, "correct"), (1, "correct")], (8, 2)),
    ([(0, "correct"), (5, "correct")], (12, 2)),  # late: the interval counts from the review
    ([(0, "correct"), (1, "correct"), (4, "correct")], (8, 2)),  # too early to count
    ([(0, "correct"), (1, "correct"), (8, "correct")], (38, 3)),
    ([(0, "correct"), (1, "correct"), (8, "wrong")], (9, 1)),
    ([(0, "correct"), (1, "correct"), (8, "correct"), (38, "correct")], None),
])
def test_a_question_comes_back_after_1_7_and_30_days(history, wanted):
    found = progress.due(tries(*history))
    assert found == (wanted and (DAY + timedelta(wanted[0]), wanted[1]))


@pytest.mark.parametrize("broken", [{"at": None}, {"at": "yesterday", "state": "correct"}, {"state": "correct"}, {"at": 5}])
def test_an_attempt_that_cannot_be_read_changes_nothing(broken):
    assert progress.due([broken, *tries((0, "correct"))]) == (DAY + timedelta(1), 1)


def stop(id, **kept):
    entries = {key: {"value": ["a"], "attempts": tries(*history)} for key, history in kept.items()}
    return Stop(id, "module", id, 40, f"{id}.ipynb", tuple(kept), entries)


def test_the_longest_overdue_comes_first_and_nothing_before_its_day():
    found = [stop("m02", a=[(3, "correct")], b=[(0, "correct")], c=[(4, "correct")])]
    assert [one.key for one in progress.reviews(found, DAY + timedelta(4))] == ["b", "a"]


def test_an_objective_is_mastered_by_four_in_five_at_the_last_try():
    kept = {key: [(0, "correct")] for key in "abcd"} | {"e": [(0, "wrong")]}
    aims = dict.fromkeys("abcde", "x")
    assert [one.state for one in progress.objectives([stop("m02", **kept)], aims)] == ["mastered"]
    kept["d"] = [(0, "correct"), (1, "wrong")]
    found = progress.objectives([stop("m02", **kept)], aims)[0]
    assert (found.state, found.right, found.questions, found.tried) == ("begun", 3, 5, 5)
    assert progress.objectives([Stop("m02", "module", "", 1, "", ("a",))], aims)[0].state == "open"


def test_what_was_begun_comes_before_what_was_not():
    new, begun = Stop("m01", "module", "", 1, "", ("a", "b")), stop("m02", c=[])
    begun = Stop("m02", "module", "", 1, "", ("c", "d"), begun.entries)
    assert progress.next_step([new, begun]) == (begun, 1)
    assert progress.next_step([stop("m02", c=[])]) is None


@pytest.fixture
def folder(tmp_path):
    """A learner's folder with a module that asks three real questions."""
    text.use("en")
    source = "\n".join(f'course.ask("m02.{name}")' for name in ("place", "criteria", "reason"))
    about = {"id": "m02", "kind": "module", "lang": "en", "title": "Two", "minutes": 40}
    cells = [{"cell_type": "code", "source": source}]
    (tmp_path / "m02_x.ipynb").write_text(json.dumps({"cells": cells, "metadata": {"course": about}}), "utf8")
    yield tmp_path
    text.use(None)


def answered(folder, key, history):
    Answers(folder).put(key, {"government": [6, 8]})
    path = folder / "answers.json"
    data = json.loads(path.read_text("utf8"))
    data["answers"][key]["attempts"] = tries(*history)
    path.write_text(json.dumps(data), "utf8")


def test_the_panel_says_what_is_due_done_and_next(folder):
    answered(folder, "m02.place", [(0, "correct")])
    made = ProgressWidget(folder, DAY + timedelta(3))
    assert [one["late"] for one in made.view["today"]["due"]] == [2] and made.view["today"]["next"]["open"] == 2
    assert made.summary().startswith("progress: 1 modules, 1 due")
    assert ProgressWidget(folder, DAY).view["today"]["due"] == []
    assert "<script" not in made.html()


def test_starting_afresh_loses_nothing_and_leaves_the_rest(folder):
    answered(folder, "m02.place", [(0, "correct")])
    Answers(folder).put("plan", {"name": "mine"})
    before = (folder / "answers.json").read_bytes()
    made = ProgressWidget(folder, DAY)
    made._asked(made, {"do": "reset", "with": "m99"}, [])
    assert (folder / "answers.json").read_bytes() == before
    made._asked(made, {"do": "reset", "with": "m02"}, [])
    kept = list(folder.glob("answers.kept-*.json"))
    assert [path.read_bytes() for path in kept] == [before] and kept[0].name in made.status["text"]
    assert set(Answers(folder).items()) == {"plan"} and made.view["today"]["next"]["open"] == 3
    made._asked(made, {"do": "reset", "with": "all"}, [])
    assert Answers(folder).items() == {} and len(list(folder.glob("answers.kept-*.json"))) == 2


def test_the_export_is_a_workbook_with_every_attempt(folder):
    from io import BytesIO

    from openpyxl import load_workbook

    answered(folder, "m02.place", [(0, "wrong"), (1, "correct")])
    made, sent = ProgressWidget(folder, DAY), []
    made.send = lambda content, buffers=None: sent.append((content, buffers))
    made._asked(made, {"do": "export"}, [])
    book = load_workbook(BytesIO(sent[0][1][0]))
    assert [row[3].value for row in book["Attempts"].iter_rows(min_row=2)] == ["wrong", "correct"]
    assert sent[0][0]["name"].endswith(".xlsx")


def test_a_review_starts_blank_and_keeps_what_was_there_until_answered_again(folder, monkeypatch):
    from course import notebook

    answered(folder, "m02.place", [(0, "correct")])
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    monkeypatch.setattr(notebook, "_folder", folder)
    notebook.review()
    assert [one.value for one in shown] == [None] and shown[0].checks == 0
    assert Answers(folder).value("m02.place") == {"government": [6, 8]}
    shown[0].value = {"government": [2, 2]}
    assert Answers(folder).value("m02.place") == {"government": [2, 2]} and len(Answers(folder).entry("m02.place")["attempts"]) == 1


def test_a_broken_or_half_written_file_shows_an_empty_course(folder):
    (folder / "answers.json").write_text('{"format": 1, "answers": {"m02.place": {"val', "utf8")
    assert ProgressWidget(folder, DAY).view["today"]["next"]["open"] == 3
    (folder / "answers.json").write_text('{"format": 1, "answers": {"m02.place": {"value": [1], "attempts": "no", "saved": 3}}}', "utf8")
    assert stops(folder)[0].correct == 0


def test_learners_of_one_machine_have_folders_of_their_own(tmp_path):
    assert lab.home(tmp_path, " 王 小明 ") == tmp_path / "王 小明" and lab.home(tmp_path, "") == tmp_path
    for name in ("../x", "a/b", "a\\b", ".hidden", "x.", "a:b"):
        with pytest.raises(CourseError):
            lab.home(tmp_path, name)
