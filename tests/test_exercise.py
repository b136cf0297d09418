"""Every declared answer set goes through real nbgrader and gets the exact score declared beside the exercise."""
import json
import shutil

import nbformat
import pandas
import pytest
import yaml

from course import exercise
from course.errors import CourseError
from grading import cohort, collecting, steps


def answer_sets(name):
    return yaml.safe_load((exercise.EXERCISES / f"{name}.answers.yaml").read_text("utf8"))


def hand_in(made, name, sets):
    """Put each answer set into the inbox as the work of a trainee of that name."""
    for one in sets:
        folder = made.inbox / one["name"] / name
        shutil.copytree(made.folder / "release" / name, folder)
        entries = {id: {"value": value} for id, value in one["answers"].items()}
        (folder / "answers.json").write_text(json.dumps({"format": 1, "answers": entries}), "utf8")
        path = folder / f"{name}.ipynb"
        book = nbformat.read(path, 4)
        for cell in book.cells:
            cell.source = one.get("code", {}).get(cell.id, cell.source)
        nbformat.write(book, path)


def graded(tmp_path, name, lang, sets):
    """{answer set: ({item: points}, whether hand marking is awaited)} as the gradebook has it."""
    rows = "".join(f"{one['name']},{one['name']}\n" for one in sets)
    (tmp_path / "roster.csv").write_text("id,name\n" + rows, "utf8")
    made = cohort.create(tmp_path / "cohort", lang, tmp_path / "roster.csv")
    steps.release(made, name)
    hand_in(made, name, sets)
    assert not [event for event in collecting.collect(made, [name]) if event.bad]
    for one in sets:
        event = steps.grade(made, name, one["name"])
        assert event.kind == "graded", event
    found = {}
    with made.gradebook() as book:
        for one in sets:
            grades = book.find_submission(name, one["name"]).notebooks[0].grades
            automatic = {grade.name: grade.auto_score for grade in grades if grade.auto_score is not None}
            found[one["name"]] = automatic, any(grade.needs_manual_grade for grade in grades)
    return found


def wanted(one):
    """The declared scores; a hand-marked item without a text gets 0 automatically."""
    by_hand = {} if one["text"] else {"q5": 0}
    return {**one["scores"], **by_hand}, one["text"]


@pytest.mark.slow
def test_every_answer_set_gets_its_exact_score(tmp_path):
    sets = answer_sets("e02")
    assert len(sets) >= 10
    found = graded(tmp_path, "e02", "zh", sets)
    assert found == {one["name"]: wanted(one) for one in sets}


@pytest.mark.slow
def test_the_english_edition_marks_the_same(tmp_path):
    sets = [one for one in answer_sets("e02") if one["name"] in ("full-solution-by-code", "untouched", "swapped-axes")]
    assert graded(tmp_path, "e02", "en", sets) == {one["name"]: wanted(one) for one in sets}


def test_the_key_earns_every_automatic_point_and_nothing_earns_none():
    for name in exercise.assignments():
        for item in exercise.items(name).values():
            if item.keyed:
                assert item.mark(item.solution).score == 1
                assert item.mark(None).score == 0


def test_both_languages_have_the_same_grade_cells():
    for name in exercise.assignments():
        zh, en = (exercise.assignment(name, lang) for lang in ("zh", "en"))
        assert [cell.metadata.nbgrader for cell in zh.cells] == [cell.metadata.nbgrader for cell in en.cells]


def test_the_form_holds_no_key(tmp_path):
    exercise.write_assignment("e02", "zh", tmp_path)
    form = json.loads((tmp_path / "form.json").read_text("utf8"))
    text = (tmp_path / "form.json").read_text("utf8")
    for id, item in exercise.items("e02").items():
        kept = form[id]
        for part in ("options", "items"):
            for name, one in kept.get(part, {}).items():
                assert set(one) == {"text"}, (id, name)
        assert not {"value", "tolerance", "why", "hints", "explain", "model"} & set(kept)
    assert "误判" not in text  # every reason of e02 names a misconception


def test_the_table_shown_is_the_table_handed_out():
    book = exercise.assignment("e02", "en")
    shown = next(cell.source for cell in book.cells if cell.id == "q4-text")
    rows = [row.strip("| ").split(" | ")[1:] for row in shown.splitlines() if row.startswith("| ")][2:]
    ratings = pandas.read_csv(exercise.EXERCISES / "e02" / "ratings.csv")
    order = list(dict.fromkeys(ratings["stakeholder"])), list(dict.fromkeys(ratings["rater"]))
    table = ratings.assign(cell=ratings["importance"].astype(str) + ratings["met"].map({1: " ✓", 0: ""}))
    given = table.pivot(index="stakeholder", columns="rater", values="cell").loc[order[0], order[1]]
    assert rows == given.values.tolist()


def test_a_marker_for_an_item_that_does_not_exist_is_named(tmp_path):
    for part in ("e02.py", "e02.yaml"):
        shutil.copy(exercise.EXERCISES / part, tmp_path)
    path = tmp_path / "e02.py"
    path.write_text(path.read_text("utf8").replace('test="q2"', 'test="q22"'), "utf8")
    with pytest.raises(CourseError) as caught:
        exercise.assignment("e02", "zh", tmp_path)
    assert caught.value.key == "source.item" and caught.value.values["cell"] == "q2-test"
