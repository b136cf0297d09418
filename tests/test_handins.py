"""What lies in the inbox: whose it is, which files count, and what is never taken."""
import io
import os
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import pytest

from course.errors import CourseError
from grading import handins

STUDENTS, NAMES = {"001", "a_b-c"}, ["e02", "e03"]


@pytest.mark.parametrize("path, wanted", [
    ("001_e02.zip", ("001", "e02")), ("001-e02.zip", ("001", "e02")), ("e02-001.zip", ("001", "e02")),
    ("e03_a_b-c.ZIP", ("a_b-c", "e03")), ("a_b-c_e02 (1).zip", ("a_b-c", "e02")), ("001_e02（2）.zip", ("001", "e02")),
    ("001/e02", ("001", "e02")), ("001/e02.zip", ("001", "e02")),
])
def test_the_name_says_whose_it_is(path, wanted):
    assert handins.owner(Path(path), STUDENTS, NAMES) == wanted


@pytest.mark.parametrize("path, key", [
    ("999_e02.zip", "handin.student"), ("999/e02", "handin.student"), ("001.zip", "handin.name"),
    ("001_e09.zip", "handin.name"), ("001/notes", "handin.name"), ("readme.txt", "handin.name"),
])
def test_nobodys_and_nothings(path, key):
    with pytest.raises(CourseError) as caught:
        handins.owner(Path(path), STUDENTS, NAMES)
    assert caught.value.key == key


def test_the_newest_of_several_counts(tmp_path):
    for n, name in enumerate(("001_e02.zip", "001_e02 (1).zip", "e02-001.zip")):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (1000 + n % 2, 1000 + n % 2))
    found, skipped = handins.find(tmp_path, STUDENTS, NAMES)
    assert [handin.path.name for handin in found] == ["001_e02 (1).zip"] and not skipped


@pytest.mark.parametrize("names, taken", [
    (["e02.ipynb", "answers.json", "data/x.csv"], {"e02.ipynb", "answers.json", "data/x.csv"}),
    (["e02/e02.ipynb", "e02/answers.json", "other.txt"], {"e02.ipynb", "answers.json"}),
    (["e02/e02 (1).ipynb", "e02/answers.json"], {"e02.ipynb", "answers.json"}),
    (["e02-副本.ipynb"], {"e02.ipynb"}),
    (["e02.ipynb", "e02-副本.ipynb", ".ipynb_checkpoints/e02-checkpoint.ipynb"], {"e02.ipynb"}),
    (["a.ipynb", ".ipynb_checkpoints/e02.ipynb", "__MACOSX/._a.ipynb", ".answers.json.lock", "timestamp.txt"], {"e02.ipynb"}),
])
def test_which_files_count(names, taken):
    assert set(handins.choose({name: name.encode() for name in names}, "e02")) == taken


@pytest.mark.parametrize("names, key", [
    (["answers.json"], "handin.missing"), ([], "handin.missing"), (["a.ipynb", "b.ipynb"], "handin.several"),
])
def test_no_notebook_to_grade(names, key):
    with pytest.raises(CourseError) as caught:
        handins.choose(dict.fromkeys(names, b""), "e02")
    assert caught.value.key == key


def zipped(path, *names, data=b"{}"):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("name", ["../e02.ipynb", "/etc/e02.ipynb", "e02/../../x", "C:/x", "C:x"])
def test_a_zip_that_points_outside_is_refused(tmp_path, name):
    with pytest.raises(CourseError) as caught:
        handins.files(zipped(tmp_path / "x.zip", "e02.ipynb", name))
    assert caught.value.key == "handin.unsafe"


def test_a_zip_with_a_link_is_refused(tmp_path):
    link = zipfile.ZipInfo("e02/answers.json")
    link.external_attr = 0o120777 << 16
    zipped(tmp_path / "x.zip", link, data=b"/etc/passwd")
    with pytest.raises(CourseError) as caught:
        handins.files(tmp_path / "x.zip")
    assert caught.value.key == "handin.unsafe"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_with_a_link_is_refused(tmp_path):
    (tmp_path / "e02").mkdir()
    (tmp_path / "e02" / "answers.json").symlink_to("/etc/hostname")
    with pytest.raises(CourseError) as caught:
        handins.files(tmp_path / "e02")
    assert caught.value.key == "handin.unsafe"


def test_too_big_and_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(handins, "LIMIT", 1000)
    with pytest.raises(CourseError) as caught:
        handins.files(zipped(tmp_path / "bomb.zip", "a", "b", data=b"0" * 600))
    assert caught.value.key == "handin.big"
    whole = io.BytesIO(zipped(tmp_path / "y.zip", "a").read_bytes()).getvalue()
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CourseError) as caught:
        handins.files(tmp_path / "half.zip")
    assert caught.value.key == "handin.zip"


def test_putting_replaces_everything_and_keeps_the_time(tmp_path):
    at = datetime(2026, 5, 4, 3, 2, 1, 5, tzinfo=timezone.utc)
    handins.put({"e02.ipynb": b"1", "old.txt": b""}, tmp_path / "001" / "e02", at)
    handins.put({"e02.ipynb": b"2", "data/x.csv": b"3"}, tmp_path / "001" / "e02", at)
    folder = tmp_path / "001" / "e02"
    assert (folder / "e02.ipynb").read_bytes() == b"2" and (folder / "data" / "x.csv").read_bytes() == b"3"
    assert not (folder / "old.txt").exists() and handins.stamp(folder) == at
    assert [path.name for path in folder.parent.iterdir()] == ["e02"]


@pytest.mark.parametrize("data, fine", [(None, True), (b'{"answers": {}}', True), (b"{", False), (b'{"answers": []}', False)])
def test_unreadable_answers_are_noticed(data, fine):
    assert handins.readable({} if data is None else {"answers.json": data}) is fine
