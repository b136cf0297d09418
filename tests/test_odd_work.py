"""Odd but honest work gets its full marks on real nbgrader; what was tampered with earns what its own answers are worth."""
import copy
import json
import shutil
from types import SimpleNamespace

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from course import exercise
from course.answers import Answers
from course.question import Write
from grading import cohort, collecting, steps

pytestmark = pytest.mark.slow
FULL = {"q1": 24, "q2": 28, "q3": 12, "q4": 16}
NONE = dict.fromkeys(FULL, 0)


def out_of_order(book, folder, made, who):
    """Cells were run from the last to the first, some of them never."""
    for n, cell in enumerate(book.cells):
        if cell.cell_type == "code":
            cell.execution_count = None if n % 3 else 40 - n


def extra_cells(book, folder, made, who):
    """Notes and attempts in between; one of them fails."""
    for place in (2, 5, 9):
        book.cells.insert(place, new_markdown_cell("给自己的话：别忘了看表。"))
        book.cells.insert(place, new_code_cell("1 / 0"))
    book.cells.append(new_code_cell("print('fertig')"))


def warnings_printed(book, folder, made, who):
    """The code cell warns and writes to stderr."""
    code = next(cell for cell in book.cells if cell.id == "q4-code")
    code.source = "import sys, warnings\nwarnings.warn('old')\nprint('!', file=sys.stderr)\ndef first_hand_mean():\n    print('x', file=sys.stderr)\n    return None"


def renamed_copy(book, folder, made, who):
    """A second download, edited in place of the first."""
    (folder / "e02.ipynb").rename(folder / "e02 (1).ipynb")


def typed_on_a_chinese_keyboard(book, folder, made, who):
    """The number in full-width digits with a Chinese full stop, and a space of the same width."""
    number = Answers(folder).value("e02.q4")
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter.isdigit() else "。" for letter in f"{float(number):g}")
    Answers(folder).put("e02.q4", f"　{wide} ")


def older_jupyterlab(book, folder, made, who):
    """Saved by a JupyterLab that knew no cell ids, with collapsed outputs and another kernel name."""
    book.nbformat_minor = 4
    for cell in book.cells:
        cell.pop("id", None)
        cell.metadata["collapsed"] = True
        cell.metadata.setdefault("jupyter", {})["outputs_hidden"] = True
    book.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
    book.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}, "version_major": 2, "version_minor": 0}}


def large_outputs(book, folder, made, who):
    code = next(cell for cell in book.cells if cell.id == "q1-form")
    code.outputs = [new_output("stream", name="stdout", text="x" * 400_000)]


def cells_deleted(book, folder, made, who):
    """The marked cells and the button for handing in were deleted with the rest of a page."""
    book.cells = [cell for cell in book.cells if cell.id not in ("q1-test", "q4-test", "hand-in", "q2-form")]


def file_with_a_mark(book, folder, made, who):
    """answers.json went through an editor on Windows."""
    path = folder / "answers.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))


def metadata_lost(book, folder, made, who):
    """Went through a program that keeps no metadata but nbgrader's."""
    for cell in book.cells:
        cell.metadata.pop("course", None)


HONEST = (metadata_lost, out_of_order, extra_cells, warnings_printed, renamed_copy, typed_on_a_chinese_keyboard, older_jupyterlab, large_outputs, cells_deleted, file_with_a_mark)


def answers_missing(book, folder, made, who):
    (folder / "answers.json").unlink()


def answers_cut_off(book, folder, made, who):
    path = folder / "answers.json"
    path.write_bytes(path.read_bytes()[:200])


def anothers_answers(book, folder, made, who):
    """A colleague's whole file under one's own name."""
    (folder / "answers.json").unlink()
    right(made, folder, "000001")
    Answers(folder).own(who)
    Answers(folder).put("e02.q4", "-1")


def form_edited(book, folder, made, who):
    """The form says that all options are called the same; who marks does not read it."""
    data = json.loads((folder / "form.json").read_text("utf8"))
    for item in data["items"].values():
        item["points"] = 1000
    data["drawn"] = {}
    (folder / "form.json").write_text(json.dumps(data), "utf8")


def marks_rewritten(book, folder, made, who):
    """The marked cells say how many points they are worth, over blank answers."""
    (folder / "answers.json").unlink()
    for cell in book.cells:
        if cell.id.endswith("-test"):
            cell.source = "28"


def marked_as_another(book, folder, made, who):
    """Item 1 is blank, and its marked cell says that it belongs to item 4."""
    next(cell for cell in book.cells if cell.id == "q1-test").metadata["course"]["item"] = "e02.q4"
    Answers(folder).clear(["e02.q1"])


DISHONEST = {marked_as_another: FULL | {"q1": 0}, answers_missing: NONE, answers_cut_off: NONE, anothers_answers: NONE, form_edited: FULL, marks_rewritten: NONE}


def right(made, folder, who):
    Answers(folder).own(who)
    for item in made.keyed("e02", who).values():
        Answers(folder).put(item.place, "一段话。" * 60 if isinstance(item.question, Write) else item.coded(item.question.solution))


@pytest.fixture(scope="module")
def marks(tmp_path_factory):
    """{what was done to it: points by item} of right answers."""
    place = tmp_path_factory.mktemp("odd")
    ways = [*HONEST, *DISHONEST]
    ids = {way: f"{n:06}" for n, way in enumerate(ways, 1)}
    (place / "roster.csv").write_text("id,name\n" + "".join(f"{id},{id}\n" for id in ids.values()), "utf8")
    source = SimpleNamespace(assignments=lambda: ["e02"], items=exercise.items, points=exercise.points, write_assignment=exercise.write_assignment)
    made = cohort.create(place / "spring", "zh", place / "roster.csv", source=source)
    steps.release(made, "e02")
    for way, id in ids.items():
        folder = made.inbox / id / "e02"
        shutil.copytree(made.folder / "release" / "e02", folder)
        right(made, folder, id)
        path = folder / "e02.ipynb"
        book = nbformat.read(path, 4)
        before = copy.deepcopy(book)
        way(book, folder, made, id)
        if book != before:
            path.write_text(json.dumps(book), "utf8")
    assert not [event for event in collecting.collect(made, ["e02"]) if event.bad]
    found = {}
    for way, id in ids.items():
        event = steps.grade(made, "e02", id)
        assert event.kind == "graded", (way.__name__, event)
        with made.gradebook() as book:
            grades = book.find_submission("e02", id).notebooks[0].grades
            found[way] = {grade.name: grade.auto_score for grade in grades if grade.name in FULL}
    return found


@pytest.mark.parametrize("way", HONEST, ids=lambda way: way.__name__)
def test_odd_but_honest_work_gets_full_marks(marks, way):
    assert marks[way] == FULL


@pytest.mark.parametrize("way", DISHONEST, ids=lambda way: way.__name__)
def test_what_was_tampered_with_is_worth_its_own_answers(marks, way):
    assert marks[way] == DISHONEST[way]
