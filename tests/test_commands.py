"""Bad input at every command: one clear line, exit status 2, nothing changed."""
import os
import shutil
import subprocess
import sys
from itertools import cycle
from pathlib import Path

import pytest

from course.errors import CourseError

BIN = Path(sys.executable).parent


def call(command: str, folder: Path, lang: str = "zh"):
    environment = {**os.environ, "COURSE_LANG": lang, "COLUMNS": "200"}
    name, *arguments = command.split()
    return subprocess.run(
        [str(BIN / name), *arguments], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf8"
    )


WRONG = [
    "course nonsense",
    "course lab --lang fr",
    "course lab --port soon",
    "course lab --port 99999",
    "course lab --dir a-file --no-browser",
    "course export missing.ipynb",
    "course export a-file",
    "course build --colour",
    "course check --cases nowhere",
    "course new case Bad_Id",
    "course new exercise Bad-Name",
    "course new exercise e02",
    "course check --exercise e77",
    "cohort release no-cohort --due soon",
    "cohort demo cohort-demo --all --students 0",
    "course new case my-town-1 --dir a-file",
    "cohort nonsense",
    "cohort guide --to a-file",
    "cohort create new",
    "cohort create new --roster missing.csv",
    "cohort create new --roster a-file",
    "cohort create a-file --roster roster.csv",
    "cohort create new --roster roster.csv --lang fr",
    "cohort create new --roster twice.csv",
    "cohort release nowhere",
    "cohort collect nowhere",
    "cohort grade nowhere",
    "cohort feedback nowhere",
    "cohort report nowhere",
    "cohort export nowhere --to results.xlsx",
    "cohort demo a-file",
]


@pytest.mark.parametrize("command, lang", list(zip(WRONG, cycle(["zh", "en"]))))
def test_a_wrong_command_is_one_line_status_2_and_nothing_changed(tmp_path, command, lang):
    (tmp_path / "a-file").write_text("")
    (tmp_path / "roster.csv").write_text("工号,姓名\n001,甲\n", "utf8")
    (tmp_path / "twice.csv").write_text("工号,姓名\n001,甲\n001,乙\n", "utf8")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    done = call(command, tmp_path, lang)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1 and "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_a_fault_is_told_in_the_readers_language(tmp_path):
    chinese, english = (call("course export missing.ipynb", tmp_path, lang).stderr for lang in ("zh", "en"))
    assert chinese != english and "missing.ipynb" in chinese and "missing.ipynb" in english
    assert english.isascii() or "“" in english


def test_a_new_exercise_is_sound_but_for_what_it_says_is_missing(tmp_path):
    """What `course new exercise` writes passes every check except the number of answer sets."""
    from course import check, exercise, new, proof, text

    shutil.copy(exercise.EXERCISES / "e02.py", tmp_path)
    written = new.exercise("e99", tmp_path)
    assert [path.name for path in written] == ["e99.py", "e99.yaml", "e99.answers.yaml"]
    text.use("en")
    assert [fault.key for fault in proof.faults("e99", tmp_path)] == ["proof.few"]
    assert text.language() == "en"  # the cells it has run speak their own
    for lang in ("zh", "en"):
        assert exercise.assignment("e99", lang, tmp_path).cells
    with pytest.raises(CourseError) as caught:
        new.exercise("e99", tmp_path)
    assert caught.value.key == "new.exists"
    assert check.problems("pretest") == []


HIDDEN = '# %% id="q1-test" test="q1" points=10\n### BEGIN HIDDEN TESTS\n1\n### END HIDDEN TESTS\n'


@pytest.mark.parametrize("file, old, new, key", [
    (".answers.yaml", "scores: {q1: 10}", "scores: [10]", "proof.field"),
    (".answers.yaml", "answers: {}", "answers: []", "proof.field"),
    (".answers.yaml", "  scores: {q1: 10}", "  variant: z\n  scores: {q1: 10}", "proof.field"),
    (".py", '# %% id="q1-test" test="q1" points=10\n', HIDDEN.replace("END HIDDEN TESTS", "END HIDEN TESTS"), "source.region"),
    (".py", '# %% id="q1-test" test="q1" points=10\n', HIDDEN.replace("BEGIN", "BEGINN"), "source.region"),
    (".py", '# %% id="q1-form"\n', '# %% id="q1-code" solution="q1-code"\n### BEGIN SOLUTION\n1\n# %% id="q1-form"\n', "source.region"),
    (".py", 'course.ask("e99.q1")', "pass", "check.unasked"),
    (".py", 'task="q2"', 'task="q1"', "check.hand"),
    (".yaml", "e99.q1:\n", "e99.q0:\n\ne99.q1:\n", "yaml.value"),
])
def test_what_an_author_gets_wrong_is_told_not_raised(tmp_path, file, old, new, key):
    from course import check
    from course.new import exercise

    exercise("e99", tmp_path)
    path = tmp_path / f"e99{file}"
    text = path.read_text("utf8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf8")
    found = list(check._exercise("e99", tmp_path))
    assert key in [fault.key for fault in found] and all(str(fault) for fault in found)
