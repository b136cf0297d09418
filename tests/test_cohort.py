"""A cohort on real nbgrader, from roster to results, with hand-ins as they come: good, blank, broken, hostile."""
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.answers import Answers
from course.errors import CourseError
from course.variants import Authored
from grading import cli, cohort, collecting, results, steps
from grading.page import say

ROSTER = "工号,姓名,部门\n001234,王小明,调控中心\n002,欧阳娜,\n003,Ann Lee,\n004,坏文件,\n005,没交的,\n"
SAID = "先谈**城管局**。<script>alert(1)</script>\n# 第二步 `见居委会`"
HIDDEN = """### BEGIN HIDDEN TESTS
import course
secret_key = "right"
assert course.answer("mini.q1") is not None, "nothing answered"
3 * (course.answer("mini.q1") == [secret_key])
### END HIDDEN TESTS"""
PAIR = {"zh": "说说理由", "en": "Say why"}
ITEMS = {"mini.q2": Authored("mini.q2", {"a": {"kind": "write", "objective": "x.y", "prompt": PAIR, "rubric": [
    {"name": {"zh": "事实", "en": "Facts"}, "levels": [{"points": 5, "text": PAIR}, {"points": 0, "text": PAIR}]}]}})}


def cell(new, id, source, **graded):
    shape = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3, "grade_id": id}
    return new(source, id=id, metadata={"nbgrader": {**shape, **graded}})


def write_mini(name, lang, folder):
    """A tiny assignment with all there is: code of the learner's, a hidden test, a text marked by hand."""
    task = cell(new_markdown_cell, "q2", "", grade=True, solution=True, points=5)
    task.metadata["course"] = {"item": "mini.q2"}
    cells = [
        cell(new_code_cell, "code", "### BEGIN SOLUTION\nx = 'solved'\n### END SOLUTION", solution=True),
        cell(new_code_cell, "q1", HIDDEN, grade=True, locked=True, points=3),
        task,
    ]
    kernel = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}
    folder.mkdir(parents=True)
    nbformat.write(new_notebook(cells=cells, metadata={**kernel, "course": {"lang": lang}}), folder / f"{name}.ipynb")
    (folder / ".course.json").write_text(json.dumps({"lang": lang}), "utf8")


MINI = SimpleNamespace(
    assignments=lambda: ["mini"], items=lambda name: ITEMS, points=lambda name: {"mini.q2": 5}, write_assignment=write_mini
)


def make(place: Path) -> cohort.Cohort:
    (place / "roster.csv").write_bytes(ROSTER.encode("gb18030"))
    return cohort.create(place / "spring", "zh", place / "roster.csv", source=MINI)


def fill(made: cohort.Cohort, folder: Path, choice=None, said=None) -> Path:
    shutil.copytree(made.folder / "release" / "mini", folder)
    if choice:
        Answers(folder).put("mini.q1", choice)
    if said:
        Answers(folder).put("mini.q2", said)
    return folder


def edit(notebook: Path, source: str) -> None:
    content = nbformat.read(notebook, as_version=4)
    content.cells[0].source = source
    nbformat.write(content, notebook)


def run(monkeypatch, *args) -> int:
    monkeypatch.setattr(sys, "argv", ["cohort", *map(str, args)])
    with pytest.raises(SystemExit) as left:
        cli.main()
    return left.value.code


def points(made, id):
    return {result.student.id: result for result in results.results(made, ["mini"])}[id]


@pytest.fixture(scope="module")
def went(tmp_path_factory):
    """A cohort that has gone the whole way once; `events` by step."""
    made = make(tmp_path_factory.mktemp("cohorts"))
    steps.release(made, "mini")
    inbox, aside = made.inbox, made.folder.parent
    notebook = fill(made, inbox / "001234" / "mini", ["right"], SAID) / "mini.ipynb"
    notebook.rename(notebook.with_name("mini-副本.ipynb"))
    with zipfile.ZipFile(inbox / "002_mini.zip", "w") as archive:
        archive.write(fill(made, aside / "blank") / "mini.ipynb", "mini/mini.ipynb")
    edit(fill(made, inbox / "003" / "mini", ["right"]) / "mini.ipynb", "import os\nos._exit(1)")
    (fill(made, inbox / "004" / "mini") / "mini.ipynb").write_text("{")
    (inbox / "999" / "mini").mkdir(parents=True)
    with zipfile.ZipFile(inbox / "mini-005.zip", "w") as archive:
        archive.writestr("../../mini.ipynb", "{}")
    events = {"collect": list(collecting.collect(made, ["mini"]))}
    here = os.getcwd()
    events["grade"] = [steps.grade(made, "mini", id) for id in steps.submitted(made, "mini")]
    assert os.getcwd() == here
    return SimpleNamespace(made=made, events=events)


pytestmark = pytest.mark.slow


def test_the_handout_holds_no_key(went):
    with zipfile.ZipFile(went.made.handout / "mini.zip") as archive:
        assert set(archive.namelist()) == {"mini/mini.ipynb", "mini/form.json", "mini/.course.json"}
        whole = b"".join(map(archive.read, archive.namelist())).decode("utf8")
    assert "secret_key" not in whole and "solved" not in whole and "HIDDEN" not in whole
    assert "在这里写你的代码" in whole and "供教师评阅" in whole
    released = went.made.folder / "exchange" / "spring" / "outbound" / "mini" / "mini.ipynb"
    assert "secret_key" not in released.read_text("utf8")


def test_what_was_collected_and_what_was_not(went):
    kinds = [(event.kind, event.student) for event in went.events["collect"]]
    assert kinds == [("skipped", ""), ("collected", "001234"), ("collected", "002"), ("waiting", "002"),
                     ("collected", "003"), ("collected", "004"), ("waiting", "004"), ("skipped", "005")]
    assert "999" in went.events["collect"][0].detail and "../../mini.ipynb" in went.events["collect"][7].detail
    assert "answers.json" in went.events["collect"][3].detail  # a lone notebook: a 0 that nobody expected
    assert not (went.made.folder.parent / "mini.ipynb").exists()


def test_the_broken_ones_are_named_and_the_others_graded(went):
    assert [(event.kind, event.student) for event in went.events["grade"]] == [
        ("graded", "001234"), ("graded", "002"), ("failed", "003"), ("failed", "004")]
    assert "内核" in went.events["grade"][2].detail and "损坏" in went.events["grade"][3].detail
    assert points(went.made, "001234").auto == 3 and points(went.made, "001234").state == "waiting"
    assert (points(went.made, "002").total, points(went.made, "002").state) == (0, "done")
    assert [points(went.made, id).state for id in ("003", "004", "005")] == ["failed", "failed", "missing"]


def test_who_joins_after_the_release_is_graded_and_the_others_keep_their_items(tmp_path):
    made = make(tmp_path)
    assert (made.folder / "source" / "mini" / "form.json").is_file()  # nbgrader's own command can release it, too
    steps.release(made, "mini")
    before = json.loads((made.folder / "release" / "mini" / "form.json").read_text("utf8"))
    data = json.loads((made.folder / "cohort.json").read_text("utf8"))
    data["students"].append({"id": "新来的", "name": "周雨"})
    (made.folder / "cohort.json").write_text(json.dumps(data), "utf8")
    made = cohort.load(made.folder)
    steps.release(made, "mini")
    after = json.loads((made.folder / "release" / "mini" / "form.json").read_text("utf8"))
    assert after["items"] == before["items"] and after["drawn"].items() > before["drawn"].items()
    fill(made, made.inbox / "新来的" / "mini", ["right"])
    assert [event.kind for event in collecting.collect(made, ["mini"])] == ["collected"]
    assert steps.grade(made, "mini", "新来的").kind == "graded" and points(made, "新来的").auto == 3


def test_formgrader_gets_the_text_as_text_and_the_rubric(went):
    graded = nbformat.read(went.made.at("autograded", "001234", "mini") / "mini.ipynb", as_version=4)
    brief, answer = graded.cells[2:4]
    assert "事实" in brief.source and "5: 说说理由" in brief.source
    assert answer.source == f"```text\n{SAID}\n```" and answer.metadata.nbgrader.grade_id == "q2"


def test_feedback_shows_neither_hidden_tests_nor_runs_anything(went):
    for id in ("001234", "002"):
        assert steps.feedback(went.made, "mini", id).kind == "written"
    page, blank = ((went.made.at("feedback", id, "mini") / "mini.html").read_text("utf8") for id in ("001234", "002"))
    assert "&lt;script&gt;alert(1)" in page and "<script" not in page and "cdnjs" not in page
    assert "secret_key" not in page + blank and "HIDDEN" not in page + blank
    assert "nothing answered" in blank  # the failed test's message stays, its source goes
    assert steps.return_feedback(went.made, "mini")
    unmarked = say("unmarked", "zh", out_of="5")
    assert unmarked in page and unmarked not in blank  # what waits for a person is no 0


def test_a_mark_by_hand_survives_grading_again(went):
    with went.made.gradebook() as book:
        grade = book.find_grade("q2", "mini", "mini", "001234")
        grade.manual_score, grade.needs_manual_grade = 4, False
        book.db.commit()
    assert points(went.made, "001234").total == 7 and points(went.made, "001234").state == "done"
    assert steps.grade(went.made, "mini", "001234").kind == "kept"
    assert points(went.made, "001234").state == "done"
    assert steps.grade(went.made, "mini", "001234", again=True).kind == "graded"
    assert points(went.made, "001234").total == 7 and points(went.made, "001234").state == "waiting"


@pytest.mark.parametrize("left", ["timestamp.txt answers.json", "timestamp.txt answers.json mini.ipynb"])
def test_a_grading_that_was_killed_is_done_again_and_not_taken_for_a_zero(went, left):
    folder = went.made.at("autograded", "001234", "mini")
    shutil.rmtree(folder)
    folder.mkdir()
    for name in left.split():  # what nbgrader has written before it runs anything
        shutil.copy(went.made.at("submitted", "001234", "mini") / name, folder)
    assert points(went.made, "001234").state == "collected" and not steps.graded(went.made, "001234", "mini")
    assert steps.grade(went.made, "mini", "001234").kind == "graded"
    assert points(went.made, "001234").total == 7 and steps.graded(went.made, "001234", "mini")
    assert steps.grade(went.made, "mini", "001234").kind == "kept"


def test_ctrl_c_in_nbgrader_ends_the_command(went, monkeypatch):
    def interrupted(*args, **values):
        return {"success": False, "error": "Traceback ...\nKeyboardInterrupt\n", "log": ""}

    for name in ("generate_assignment", "autograde", "generate_feedback", "release_feedback"):
        monkeypatch.setattr(went.made.api, name, interrupted)
    for step in (lambda: steps.release(went.made, "mini"), lambda: steps.grade(went.made, "mini", "001234"),
                 lambda: steps.feedback(went.made, "mini", "001234"), lambda: steps.return_feedback(went.made, "mini")):
        with pytest.raises(KeyboardInterrupt):
            step()


def test_nbgraders_own_command_fills_in_the_text_too(went):
    scripts = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    shutil.rmtree(went.made.at("autograded", "001234", "mini"))
    subprocess.run([sys.executable, "-m", "nbgrader", "autograde", "mini", "--student=\"001234\""], check=True,
                   cwd=went.made.folder, env={**os.environ, "PATH": scripts}, capture_output=True)
    graded = nbformat.read(went.made.at("autograded", "001234", "mini") / "mini.ipynb", as_version=4)
    assert SAID in graded.cells[3].source


def test_a_newer_hand_in_replaces_and_is_graded_anew(went):
    assert {e.kind for e in collecting.collect(went.made, ["mini"]) if e.student == "002"} == {"unchanged"}
    fill(went.made, went.made.inbox / "002" / "mini", ["right"])
    assert [e.kind for e in collecting.collect(went.made, ["mini"]) if e.student == "002"] == ["replaced"]
    assert points(went.made, "002").state == "collected"
    assert steps.grade(went.made, "mini", "002").kind == "graded"
    assert points(went.made, "002").total == 3


def test_a_hand_in_that_looks_older_or_does_not_fit_this_disk_is_said(went):
    extra, folder = went.made.inbox / "002_mini.zip", went.made.inbox / "002"
    aside = shutil.move(folder, went.made.folder.parent / "aside")
    os.utime(extra, (1000, 1000))  # copied from somewhere with the time it had there
    older = [e for e in collecting.collect(went.made, ["mini"]) if e.student == "002"]
    with zipfile.ZipFile(extra, "w") as archive:
        for name in ("mini.ipynb", "附件" * 100):
            archive.writestr(name, "{}")
    long = [e for e in collecting.collect(went.made, ["mini"]) if e.student == "002"]
    assert [(e.kind, "002_mini.zip" in e.detail) for e in (*older, *long)] == [("skipped", True)] * 2
    assert "早" in older[0].detail and points(went.made, "002").total == 3
    extra.unlink()
    shutil.move(aside, folder)


def test_cells_lost_from_a_hand_in_cost_nothing(went):
    notebook = fill(went.made, went.made.folder.parent / "lost", ["right"], SAID) / "mini.ipynb"
    content = nbformat.read(notebook, as_version=4)
    content.cells = content.cells[:1]
    nbformat.write(content, notebook)
    shutil.rmtree(went.made.inbox / "002", ignore_errors=True)
    shutil.move(notebook.parent, went.made.inbox / "002" / "mini")
    assert [e.kind for e in collecting.collect(went.made, ["mini"]) if e.student == "002"] == ["replaced"]
    assert steps.grade(went.made, "mini", "002").kind == "graded"
    assert (points(went.made, "002").auto, points(went.made, "002").waiting) == (3, 1)
    graded = nbformat.read(went.made.at("autograded", "002", "mini") / "mini.ipynb", as_version=4)
    assert SAID in graded.cells[-1].source


def test_the_exchange_is_collected_but_neither_strangers_nor_links(went, monkeypatch):
    inbound = went.made.folder / "exchange" / "spring" / "inbound"
    for id in ("005", "mallory", "003"):
        fill(went.made, inbound / f"{id}+mini+2036-05-04 03:02:01 UTC+abc", ["right"] if id == "005" else None)
    (inbound / "005+mini+2036-05-04 03:02:01 UTC+abc" / "timestamp.txt").write_text("2036-05-04 03:02:01 UTC")
    (inbound / "003+mini+2036-05-04 03:02:01 UTC+abc" / "answers.json").symlink_to(went.made.folder / "gradebook.db")
    events = [e for e in collecting.collect(went.made, ["mini"]) if e.student in ("003", "005", "mallory") and e.kind != "unchanged"]
    shutil.rmtree(inbound)
    kinds = [(e.student, e.kind) for e in events if "mini-005.zip" not in e.detail]
    assert kinds == [("003", "skipped"), ("005", "collected"), ("005", "waiting"), ("mallory", "skipped")]
    assert "另一个账户" in next(e.detail for e in events if e.kind == "waiting")
    assert (went.made.at("submitted", "005", "mini") / "mini.ipynb").is_file()
    assert not (went.made.folder / "submitted" / "mallory").exists()
    shutil.rmtree(went.made.folder / "submitted" / "005")


def test_commands_end_with_their_status(went, monkeypatch, tmp_path, capsys):
    folder = went.made.folder
    assert run(monkeypatch, "grade", folder, "--student", "004") == 1
    assert "004" in capsys.readouterr().err
    assert run(monkeypatch, "report", folder, "--to", tmp_path / "r.html") == 0
    assert "欧阳娜" in capsys.readouterr().out and "欧阳娜" in (tmp_path / "r.html").read_text("utf8")
    assert run(monkeypatch, "export", folder, "--to", tmp_path / "r.xlsx") == 0
    assert (tmp_path / "r.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("args", [
    ["release", "nowhere"], ["grade", "{folder}", "e99"], ["grade", "{folder}", "--student", "999"], ["export", "{folder}"],
    ["export", "{folder}", "--to", "r.pdf"], ["create", "new", "--roster", "none.csv"], ["create", "new", "--lang", "fr"],
    ["create", "{folder}", "--roster", "{roster}"], ["create", "a+b", "--roster", "{roster}"], ["nonsense"],
    ["report", "{folder}", "--beside", "nowhere"], ["create", "no/such/parent", "--roster", "{roster}"], ["demo", "{folder}"], ["demo", "new", "--students", "0"],
])
def test_bad_input_is_one_line_and_changes_nothing(went, monkeypatch, tmp_path, capsys, args):
    monkeypatch.chdir(tmp_path)
    names = {"folder": went.made.folder, "roster": went.made.folder.parent / "roster.csv"}
    before = sorted(went.made.folder.parent.iterdir()), sorted(went.made.folder.iterdir())
    assert run(monkeypatch, *(arg.format(**names) for arg in args)) == 2
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.strip().splitlines()) == 1 and "Traceback" not in said.err
    assert list(tmp_path.iterdir()) == []
    assert before == (sorted(went.made.folder.parent.iterdir()), sorted(went.made.folder.iterdir()))


@pytest.mark.parametrize("file, content", [
    ("nbgrader_config.py", "c = get_config("), ("gradebook.db", "no database"), ("cohort.json", "{"), ("source", None),
])
def test_a_damaged_cohort_is_one_line(tmp_path, monkeypatch, capsys, file, content):
    folder = make(tmp_path).folder
    (folder / "release" / "mini").mkdir()
    shutil.rmtree(folder / file) if content is None else (folder / file).write_text(content)
    assert run(monkeypatch, "report", folder) == 2
    said = capsys.readouterr()
    assert len(said.err.strip().splitlines()) == 1 and "Traceback" not in said.err


def test_commands_for_all_leave_out_what_has_not_been_released(tmp_path, monkeypatch, capsys):
    (tmp_path / "roster.csv").write_text(ROSTER, "utf8")
    source = SimpleNamespace(**{**vars(MINI), "assignments": lambda: ["later", "mini"]})
    made = cohort.create(tmp_path / "spring", "zh", tmp_path / "roster.csv", source=source)
    commands = ["grade"], ["feedback"], ["report"], ["export", "--to", tmp_path / "r.csv"]
    assert [run(monkeypatch, name, made.folder, *more) for name, *more in commands] == [2] * 4
    steps.release(made, "mini")
    assert run(monkeypatch, "grade", made.folder, "later") == 2
    capsys.readouterr()
    assert [run(monkeypatch, name, made.folder, *more) for name, *more in commands] == [0] * 4
    said = capsys.readouterr()
    assert "mini" in said.out and "later" not in said.out + said.err + (tmp_path / "r.csv").read_text("utf8")


def test_a_cohort_is_whole_or_not_there(tmp_path):
    def broken(name, lang, folder):
        write_mini(name, lang, folder)
        raise CourseError("question.keyless")

    (tmp_path / "roster.csv").write_text(ROSTER, "utf8")
    with pytest.raises(CourseError):
        cohort.create(tmp_path / "spring", "zh", tmp_path / "roster.csv",
                      source=SimpleNamespace(assignments=MINI.assignments, write_assignment=broken))
    assert [path.name for path in tmp_path.iterdir()] == ["roster.csv"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_other_accounts_reach_the_exchange_and_nothing_else(went):
    scripts = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    subprocess.run([sys.executable, "-m", "nbgrader", "export"], check=True, cwd=went.made.folder, env={**os.environ, "PATH": scripts}, capture_output=True)
    open_ = {path.name for path in went.made.folder.iterdir() if path.stat().st_mode & 0o077}
    assert open_ == {"exchange"} and went.made.folder.stat().st_mode & 0o777 == 0o711


def test_names_as_formgrader_shows_them(went):
    with went.made.gradebook() as book:
        shown = {s.id: f"{s.last_name}, {s.first_name}" for s in book.students}
    assert shown["001234"] == "王小明, 调控中心" and shown["002"] == "欧阳娜, 002" and shown["003"] == "Lee, Ann"
