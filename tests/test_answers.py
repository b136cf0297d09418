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
