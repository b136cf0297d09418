"""What lies in the inbox: whose it is, which files count, and what is never taken."""
import io
import os
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import pytest

from course.errors import CourseError
from grading import handins, unpack

STUDENTS, NAMES = {"001", "a_b-c"}, ["e02", "e03"]


@pytest.mark.parametrize("path, wanted", [
    ("001_e02.zip", ("001", "e02")), ("001-e02.zip", ("001", "e02")), ("e02-001.zip", ("001", "e02")),
    ("e03_a_b-c.ZIP", ("a_b-c", "e03")), ("a_b-c_e02 (1).zip", ("a_b-c", "e02")), ("001_e02（2）.zip", ("001", "e02")),
    ("001/e02", ("001", "e02")), ("001/e02.zip", ("001", "e02")), ("001/e02(1).zip", ("001", "e02")),
    ("００１＿E02.zip", ("001", "e02")), ("A_B-c_e02 - 副本.zip", ("a_b-c", "e02")), ("001_e02 - Copy (2).zip", ("001", "e02")),
    ("001+e02.zip", ("001", "e02")),
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


@pytest.mark.parametrize("name", ["001_e02.rar", "001_e02.ipynb", "001/e02.7z"])
def test_what_is_no_zip_is_named_as_such_and_hides_no_zip(tmp_path, name):
    (tmp_path / "001_e02.zip").write_bytes(b"")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"")
    os.utime(tmp_path / "001_e02.zip", (1000, 1000))  # the other one is newer
    found, skipped = handins.find(tmp_path, STUDENTS, NAMES)
    assert [handin.path.name for handin in found] == ["001_e02.zip"]
    assert [(skip.path, skip.reason.key) for skip in skipped] == [(tmp_path / name, "handin.kind")]


def test_excels_lock_files_are_nobodys_hand_in(tmp_path):
    (tmp_path / "~$名单.xlsx").write_bytes(b"")
    assert handins.find(tmp_path, STUDENTS, NAMES) == ([], [])


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


@pytest.mark.parametrize("name", ["../e02.ipynb", "/etc/e02.ipynb", "e02/../../x", "C:/x", "C:x", "..\\x", "\\\\host\\x"])
def test_a_zip_that_points_outside_is_refused(tmp_path, name):
    with pytest.raises(CourseError) as caught:
        unpack.files(zipped(tmp_path / "x.zip", "e02.ipynb", name))
    assert caught.value.key == "handin.unsafe"


def unsaid(path, *names):
    """A zip as Windows and macOS make it: names in the system's own bytes, which it does not name."""
    stand_ins = ["AB"[n] * len(name) for n, name in enumerate(names)]
    data = zipped(path, *stand_ins).read_bytes()
    for stand_in, name in zip(stand_ins, names):
        data = data.replace(stand_in.encode(), name)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("folder, read", [
    ("北街作业".encode("gbk"), "北街作业"), ("作业乗".encode("gbk"), "作业乗"), ("北街作业".encode("utf8"), "北街作业"),
])
def test_names_are_read_as_their_system_wrote_them(tmp_path, folder, read):
    found = unpack.files(unsaid(tmp_path / "x.zip", folder + b"/e02.ipynb", folder + b"/answers.json"))
    assert set(found) == {f"{read}/e02.ipynb", f"{read}/answers.json"}  # 乗 ends in the byte of a backslash


def test_backslashes_are_folders(tmp_path):
    found = unpack.files(zipped(tmp_path / "x.zip", "e02\\", "e02\\e02.ipynb", "e02\\data\\x.csv"))
    assert set(found) == {"e02/e02.ipynb", "e02/data/x.csv"}


def test_a_zip_with_a_link_is_refused(tmp_path):
    link = zipfile.ZipInfo("e02/answers.json")
    link.external_attr = 0o120777 << 16
    zipped(tmp_path / "x.zip", link, data=b"/etc/passwd")
    with pytest.raises(CourseError) as caught:
        unpack.files(tmp_path / "x.zip")
    assert caught.value.key == "handin.unsafe"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_with_a_link_is_refused(tmp_path):
    (tmp_path / "e02").mkdir()
    (tmp_path / "e02" / "answers.json").symlink_to("/etc/hostname")
    with pytest.raises(CourseError) as caught:
        unpack.files(tmp_path / "e02")
    assert caught.value.key == "handin.unsafe"


def test_too_big_and_broken(tmp_path, monkeypatch):
    monkeypatch.setattr(unpack, "LIMIT", 1000)
    with pytest.raises(CourseError) as caught:
        unpack.files(zipped(tmp_path / "bomb.zip", "a", "b", data=b"0" * 600))
    assert caught.value.key == "handin.big"
    whole = io.BytesIO(zipped(tmp_path / "y.zip", "a").read_bytes()).getvalue()
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CourseError) as caught:
        unpack.files(tmp_path / "half.zip")
    assert caught.value.key == "handin.zip"


def test_putting_replaces_everything_and_keeps_the_time(tmp_path):
    at = datetime(2026, 5, 4, 3, 2, 1, 5, tzinfo=timezone.utc)
    handins.put({"e02.ipynb": b"1", "old.txt": b""}, tmp_path / "001" / "e02", at)
    handins.put({"e02.ipynb": b"2", "data/x.csv": b"3"}, tmp_path / "001" / "e02", at)
    folder = tmp_path / "001" / "e02"
    assert (folder / "e02.ipynb").read_bytes() == b"2" and (folder / "data" / "x.csv").read_bytes() == b"3"
    assert not (folder / "old.txt").exists() and handins.stamp(folder) == at
    assert [path.name for path in folder.parent.iterdir()] == ["e02"]


@pytest.mark.parametrize("data, key", [
    (b'{"answers": {}}', None), (b'{"answers": {"e02.q1": {"value": 1}}}', None), (None, "handin.noanswers"),
    (b"{", "handin.answers"), (b'{"answers": []}', "handin.answers"), (b'{"answers": {"e02.q1": 1}}', "handin.answers"),
    (b'{"answers": {"m02.place": {"value": {}}}}', "handin.others"),
])
def test_answers_that_will_count_as_blank_are_noticed(tmp_path, data, key):
    doubt = handins.doubt({} if data is None else {"answers.json": data}, "e02")
    assert (doubt and doubt.key) == key and "{" not in str(doubt)


def test_a_mark_that_an_editor_puts_before_the_answers_costs_nothing(tmp_path):
    from course.answers import Answers

    kept = handins.choose({"e02.ipynb": b"", "answers.json": b'\xef\xbb\xbf{"answers": {"e02.q1": {"value": 1}}}'}, "e02")
    handins.put(kept, tmp_path / "e02", datetime.now(timezone.utc))
    assert Answers(tmp_path / "e02").value("e02.q1") == 1 and handins.doubt(kept, "e02") is None
