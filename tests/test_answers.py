"""Answers survive: other notebooks writing at the same time, broken files, folders that cannot be written."""
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from course.answers import FILE, Answers
from course.errors import CourseError


def test_what_was_put_is_there_for_the_next_kernel(tmp_path):
    Answers(tmp_path).put("m02.place", {"政府": [9, 8]})
    assert Answers(tmp_path).value("m02.place") == {"政府": [9, 8]}
    assert Answers(tmp_path).value("m02.other") is None


def test_attempts_add_up_and_keep_the_value(tmp_path):
    answers = Answers(tmp_path)
    answers.put("q", ["a"])
    answers.attempt("q", score=0.5)
    answers.attempt("q", score=1)
    assert [attempt["score"] for attempt in answers.entry("q")["attempts"]] == [0.5, 1]
    assert answers.value("q") == ["a"]


def test_writers_at_the_same_time_lose_nothing(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: Answers(tmp_path).put(f"q{n}", n), range(40)))
    assert sorted(entry["value"] for entry in Answers(tmp_path).items().values()) == list(range(40))


@pytest.mark.parametrize("broken", ["{", "[]", '{"answers": []}', '{"answers": {"q": 1}}', "\x00", ""])
def test_a_broken_file_is_set_aside_and_never_overwritten(tmp_path, broken):
    (tmp_path / FILE).write_text(broken, "utf8")
    answers = Answers(tmp_path)
    assert answers.value("q") is None
    answers.put("q", 1)
    assert answers.value("q") == 1
    assert [path.read_text("utf8") for path in tmp_path.glob("answers.broken-*.json")] == [broken]


def by_turns(folder, *texts):
    """Two pages save these texts by turns, neither having looked at what the other saved."""
    known = [None, None]
    for n, text in enumerate(texts):
        Answers(folder).put("q", text, over=known[n % 2])
        known[n % 2] = text


def copies(folder):
    """What the copies in `folder` hold of "q", the oldest first."""
    entries = [json.loads(path.read_text("utf8"))["answers"]["q"] for path in sorted(folder.glob("answers.kept-*.json"))]
    return [[one["value"], *(more["value"] for more in one.get("also", []))] for one in entries]


def test_pages_typed_in_by_turns_leave_one_copy_that_holds_all_that_was_replaced(tmp_path):
    by_turns(tmp_path, "a", "x", "ab", "xy", "a", "xyz")
    assert copies(tmp_path) == [["a", "x", "ab", "xy"]] and Answers(tmp_path).value("q") == "xyz"


@pytest.mark.parametrize("old", ["older than a minute", "broken"])
def test_what_no_copy_of_this_minute_holds_gets_a_copy_of_its_own(tmp_path, old):
    by_turns(tmp_path, "a", "x")
    (first,) = tmp_path.glob("answers.kept-*.json")
    if old == "broken":
        first.write_text("{", "utf8")
    else:
        first.rename(tmp_path / "answers.kept-20200101-000000-000000.json")
    Answers(tmp_path).put("q", "ab", over="a")
    assert len(list(tmp_path.glob("answers.kept-*.json"))) == 2
    first.unlink(missing_ok=True)
    assert copies(tmp_path)[-1] == ["x"]


def test_a_value_json_cannot_hold_leaves_the_file_as_it_was(tmp_path):
    answers = Answers(tmp_path)
    answers.put("q", 1)
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises((TypeError, ValueError)):
        answers.put("q", {1, 2})
    assert (tmp_path / FILE).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []


def test_a_folder_that_is_none_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CourseError) as caught:
        Answers(tmp_path / "file").put("q", 1)
    assert caught.value.key == "answers.unwritable" and FILE in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_a_clear_error(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(CourseError):
        Answers(tmp_path).put("q", 1)


def test_the_file_is_plain_readable_json(tmp_path):
    Answers(tmp_path).put("q", "中文")
    assert "中文" in (tmp_path / FILE).read_text("utf8")
    assert json.loads((tmp_path / FILE).read_text("utf8"))["format"] == 1
