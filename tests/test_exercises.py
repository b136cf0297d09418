"""Every assignment: its marks are proved by declared answer sets, no key leaves the instructor's side, variants are fair."""
import json
import random
import re
import shutil
import zipfile
from functools import cache
from types import SimpleNamespace

import pytest

from course import check, exercise, marking, proof
from course.answers import Answers
from course.errors import CourseError
from course.kinds import drill as drill_kind
from course.kinds import plan as plan_kind
from course.objectives import objectives
from course.question import Choice, Write
from grading import draws
from grading.explained import explained

NAMES = exercise.assignments()
EVERY = pytest.mark.parametrize("name", NAMES)
SECRET = "c0" * 32
items = cache(exercise.items)


@EVERY
def test_every_answer_set_gets_exactly_its_score(name):
    assert [str(fault) for fault in proof.faults(name)] == []


@EVERY
def test_the_right_answer_earns_all_and_none_earns_nothing_for_any_trainee(name):
    for n in range(20):
        for item in items(name).values():
            keyed = draws.keyed(SECRET, name, f"{n:06}", item)
            if keyed.question.keyed:
                assert keyed.score(keyed.coded(keyed.question.solution)) == 1, (item.id, n)
                assert keyed.score(None) == keyed.score({}) == keyed.score([]) == keyed.score("") == 0


@EVERY
def test_another_trainees_answers_fit_nowhere(name):
    for item in items(name).values():
        mine = draws.keyed(SECRET, name, "000001", item)
        for other in (draws.keyed(SECRET, name, f"{n:06}", item) for n in range(2, 12)):
            if mine.codes:
                assert mine.score(other.coded(other.question.solution)) == 0, item.id
            elif mine.question.kind == "number" and draws.draw(SECRET, name, "000001", item).variant != draws.draw(SECRET, name, "x", item).variant:
                assert mine.score(item.first(draws.draw(SECRET, name, "x", item).variant).value) < 1


# ---- a grader without one of its rules is found out
def rule(target, name, broken, *kinds, when=lambda question: True):
    return pytest.param(target, name, broken, kinds, when, id=f"{name}-{broken.__name__}")


def no_charge(right, answer, credit={}):
    named = marking.chosen(answer) or set()
    return credit.get(*named) if len(named) == 1 and credit.get(*named) else len(named & set(right)) / len(set(right))


def no_credit(right, answer, credit={}, whole=marking.choice):
    return whole(right, answer)


def all_or_nothing(groups, answer, whole=marking.sort):
    return float(whole(groups, answer) == 1)


def groups_by_anything(groups, answer):
    return sum(bool(answer.get(id)) for id in groups) / len(groups) if isinstance(answer, dict) else 0


def no_pairs_lost(ranks, answer):
    balance = marking.balance(ranks, answer)
    return (1 + balance) / 2 if balance else 0


def below_nothing(ranks, answer):
    return marking.balance(ranks, answer)


def no_half(cell, rating, whole=marking.quadrant):
    return float(whole(cell, rating) == 1)


def exactly(value, answer, tolerance=0, units=(), near=0, whole=marking.number):
    return whole(value, answer, 0, units, near)


def wide(value, answer, tolerance=0, units=(), near=0, whole=marking.number):
    return whole(value, answer, max(near, tolerance * 3, abs(value) / 5), units)


def no_near(value, answer, tolerance=0, units=(), near=0, whole=marking.number):
    return whole(value, answer, tolerance, units)


def no_false_marks(tags, answer, whole=marking.passages):
    return whole(tags, {id: label for id, label in answer.items() if id in tags} if isinstance(answer, dict) else answer)


def any_label(tags, answer, whole=marking.passages):
    return whole(tags, {id: tags.get(id, label) for id, label in answer.items()} if isinstance(answer, dict) else answer)


def whole_rows(cells, tolerances, answer, whole=marking.sheet):
    return sum(whole({row: rights}, tolerances, answer) == 1 for row, rights in cells.items()) / len(cells)


def by_digits(answer, units=()):
    try:
        return float(answer)
    except (TypeError, ValueError):
        return None


def no_conflicts(answer, *rest):
    return []


def any_seed(self, answer, whole=drill_kind.Drill._finished):
    own = {**answer, "runs": [one | {"seed": self.seed} for one in answer["runs"] if isinstance(one, dict)]} if isinstance(answer, dict) and isinstance(answer.get("runs"), list) else answer
    return whole(self, own)


def full_marks(run):
    return SimpleNamespace(total=100)


RULES = [
    rule(marking, "choice", no_charge, "choice", when=lambda q: q.many),
    rule(marking, "choice", no_credit, "choice", when=lambda q: any(option.credit for option in q.options.values())),
    rule(marking, "sort", all_or_nothing, "sort"),
    rule(marking, "sort", groups_by_anything, "sort"),
    rule(marking, "order", no_pairs_lost, "order"),
    rule(marking, "order", below_nothing, "order"),
    rule(marking, "quadrant", no_half, "place"),
    rule(marking, "number", exactly, "number", when=lambda q: q.tolerance),
    rule(marking, "number", wide, "number"),
    rule(marking, "number", no_near, "number", when=lambda q: q.near),
    rule(marking, "as_number", by_digits, "number"),
    rule(marking, "passages", no_false_marks, "passages", when=lambda q: q.marks),
    rule(marking, "passages", any_label, "passages", when=lambda q: q.marks),
    rule(marking, "sheet", whole_rows, "sheet"),
    rule(plan_kind.plan, "check", no_conflicts, "plan"),
    rule(drill_kind.Drill, "_finished", any_seed, "drill"),
    rule(drill_kind.drills, "score", full_marks, "drill"),
]


@pytest.mark.parametrize("target, function, broken, kinds, when", RULES)
def test_a_grader_without_one_of_its_rules_fails_every_assignment_that_needs_it(monkeypatch, target, function, broken, kinds, when):
    concerned = [name for name in NAMES if any(q.kind in kinds and when(q) for q in (item.first() for item in items(name).values()))]
    assert concerned, "no assignment needs this rule"
    monkeypatch.setattr(target, function, broken)
    unproved = [name for name in concerned if not any(fault.key == "proof.score" for fault in proof.faults(name))]
    assert unproved == []


# ---- keys stay where they are
def secrets(name):
    """Texts that only instructors may see, in both languages: reasons, slips, model answers."""
    found = set()
    for item in items(name).values():
        for _, question in item.all():
            for one in question.by_id.values():
                found |= {text for part in (one.why, one.slip) if part for text in (part.zh, part.en)}
            for part in (getattr(question, "why", None), getattr(question, "model", None), *(slip.text for slip in getattr(question, "slips", ()))):
                found |= {part.zh, part.en} if part else set()
    return found


@pytest.fixture(scope="module")
def cohorts(tmp_path_factory):
    """A cohort in each language, with every assignment released."""
    from grading import cohort, steps

    made = {}
    for lang in ("zh", "en"):
        place = tmp_path_factory.mktemp(lang)
        (place / "roster.csv").write_text("id,name\n000001,Ann\n000002,Bob\n", "utf8")
        made[lang] = cohort.create(place / "autumn", lang, place / "roster.csv")
        for name in NAMES:
            steps.release(made[lang], name)
    return made


@pytest.fixture(scope="module")
def released(cohorts):
    """All assignments as they are handed out: {(language, name): {file: text}}."""
    found = {}
    for lang, made in cohorts.items():
        for name in NAMES:
            with zipfile.ZipFile(made.handout / f"{name}.zip") as archive:
                found[lang, name] = {path: archive.read(path).decode("utf8", "replace") for path in archive.namelist()}
    return found


@pytest.mark.slow
@EVERY
def test_on_nbgrader_the_right_answers_earn_all_and_the_release_as_it_is_nothing(cohorts, name):
    from grading import collecting, steps

    made = cohorts["zh"]
    for who in ("000001", "000002"):
        folder = made.inbox / who / name
        shutil.copytree(made.folder / "release" / name, folder)
        for item in made.keyed(name, who).values() if who == "000001" else ():
            Answers(folder).put(item.place, "写了。" if isinstance(item.question, Write) else item.coded(item.question.solution))
    list(collecting.collect(made, [name]))
    worth = {id.partition(".")[2]: points for id, points in exercise.points(name).items()}
    by_hand = {id.partition(".")[2] for id, item in items(name).items() if isinstance(item.first(), Write)}
    for who in ("000001", "000002"):
        event = steps.grade(made, name, who)
        assert event.kind == "graded", event
        with made.gradebook() as book:
            got = {grade.name: (grade.auto_score, grade.needs_manual_grade) for grade in book.find_submission(name, who).notebooks[0].grades}
        full = {short: (None, True) if short in by_hand else (points, False) for short, points in worth.items()}
        assert got == (full if who == "000001" else dict.fromkeys(worth, (0, False)))


@pytest.mark.slow
@EVERY
def test_the_release_holds_no_key_and_no_hidden_test(released, name):
    for lang in ("zh", "en"):
        files = released[lang, name]
        text = "\n".join(files.values())
        assert f"{name}/{name}.ipynb" in files and f"{name}/form.json" in files and f"{name}/answers.json" not in files
        for mark in ("HIDDEN TESTS", "BEGIN SOLUTION", "item.score", "course.keyed", "000001"):
            assert mark not in text, mark
        plain = json.dumps(json.loads(files[f"{name}/form.json"]), ensure_ascii=False)
        assert not [secret for secret in secrets(name) if secret in plain or json.dumps(secret)[1:-1] in text]
        assert not {"right", "in", "at", "tag", "why", "slip", "value", "tolerance", "near", "cells", "sample", "model", "credit", "slot"} & set(keys_of(json.loads(plain)))


def keys_of(data):
    """The field names in a form; what an author calls groups, labels, columns and words is no field."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from keys_of(list(value.values()) if key in ("groups", "marks", "columns", "words") else value)
    elif isinstance(data, list):
        for one in data:
            yield from keys_of(one)


def test_the_learners_package_holds_no_exercise():
    """What `pip install` brings: the packages course and grading, and no folder exercises."""
    import tomllib

    about = tomllib.loads((exercise.EXERCISES.parent / "pyproject.toml").read_text("utf8"))["tool"]["hatch"]["build"]
    assert "exercises" not in json.dumps(about) and about["targets"]["wheel"]["packages"] == ["course", "grading"]
    folder = exercise.EXERCISES.parent / "course"
    known = {secret for name in NAMES for secret in secrets(name) if len(secret) > 20}
    for path in folder.rglob("*.yaml"):
        text = path.read_text("utf8")
        assert not [secret for secret in known if secret in text], path.name


@EVERY
def test_feedback_speaks_of_what_was_chosen_and_never_of_the_key(name):
    """Whatever somebody enters, feedback has no reason that stands behind a right answer they did not give."""
    chance = random.Random(name)
    for item in items(name).values():
        keyed = draws.keyed(SECRET, name, "000001", item)
        question = keyed.question
        if not question.parts:
            continue
        for _ in range(10):
            answer = wrong(question, chance)
            for lang in ("zh", "en"):
                told = json.dumps(explained(keyed, keyed.coded(answer), lang), ensure_ascii=False)
                for id, one in question.by_id.items():
                    chosen = isinstance(question, Choice) and id in answer
                    if one.why and not chosen and not (question.kind == "passages" and not one.wanted):
                        assert json.dumps(getattr(one.why, lang), ensure_ascii=False)[1:-1] not in told, (item.id, id)


def wrong(question, chance):
    ids = list(question.by_id)
    match question.kind:
        case "choice":
            return chance.sample(ids, chance.randint(1, len(ids)))
        case "passages":
            chosen = chance.sample(ids, chance.randint(1, len(ids)))
            return {id: chance.choice(list(question.marks)) for id in chosen} if question.marks else chosen
        case "order":
            return chance.sample(ids, len(ids))
        case "sort":
            return {id: chance.choice(list(question.groups)) for id in ids}
        case "place":
            return {id: [chance.randint(1, 10), chance.randint(1, 10)] for id in ids}
        case "sheet":
            return {id: {c: chance.choice(list(column.words)) if column.words else chance.random() for c, column in question.columns.items()} for id in ids}


# ---- the course as a whole
def test_there_is_one_for_each_module_and_a_test_before_and_after():
    assert NAMES == ["pretest", *(f"e{n:02}" for n in range(1, 16)), "posttest"]


def test_each_objective_is_tested_at_least_twice():
    tested = {}
    for name in NAMES:
        for item in items(name).values():
            for objective in item.first().objectives:
                tested.setdefault(objective, set()).add(item.id)
    assert {id: sorted(tested.get(id, ())) for id in objectives() if len(tested.get(id, ())) < 2} == {}


@EVERY
def test_items_and_points_are_as_many_as_they_should(name):
    worth = exercise.points(name)
    by_hand = [id for id, item in items(name).items() if isinstance(item.first(), Write)]
    assert 4 <= len(worth) <= 10 and 20 <= sum(worth.values()) <= 100
    assert 1 <= len(by_hand) <= 2 and sum(worth[id] for id in by_hand) < sum(worth.values()) / 2


@EVERY
def test_both_languages_have_the_same_grade_cells(name):
    zh, en = (exercise.assignment(name, lang) for lang in ("zh", "en"))
    assert [cell.metadata.get("nbgrader") for cell in zh.cells] == [cell.metadata.get("nbgrader") for cell in en.cells]


def test_the_tests_before_and_after_are_built_alike():
    before, after = items("pretest"), items("posttest")
    assert [id.partition(".")[2] for id in before] == [id.partition(".")[2] for id in after]
    for one, other in zip(before.values(), after.values()):
        a, b = one.first(), other.first()
        assert (a.kind, a.objectives, a.shape) == (b.kind, b.objectives, b.shape)
    assert list(exercise.points("pretest").values()) == list(exercise.points("posttest").values())


def test_right_options_do_not_give_themselves_away_by_length():
    for lang in ("zh", "en"):
        longest = total = 0
        for name in NAMES:
            for item in items(name).values():
                for _, question in item.all()[:1]:
                    if isinstance(question, Choice) and not question.many:
                        lengths = {id: len(getattr(option.text, lang)) for id, option in question.options.items()}
                        total += 1
                        longest += lengths[question.right[0]] == max(lengths.values())
        assert longest <= total / 3 + 1, (lang, longest, total)


def test_a_marker_for_an_item_that_does_not_exist_is_named(tmp_path):
    for part in ("e02.py", "e02.yaml"):
        shutil.copy(exercise.EXERCISES / part, tmp_path)
    path = tmp_path / "e02.py"
    path.write_text(path.read_text("utf8").replace('test="q2"', 'test="q22"'), "utf8")
    with pytest.raises(CourseError) as caught:
        exercise.assignment("e02", "zh", tmp_path)
    assert caught.value.key == "source.item" and caught.value.values["cell"] == "q2-test"


def test_a_page_that_the_handbook_does_not_have_is_named(tmp_path):
    for part in ("e02.py", "e02.yaml"):
        shutil.copy(exercise.EXERCISES / part, tmp_path)
    path = tmp_path / "e02.yaml"
    path.write_text(re.sub(r"page: \d+", "page: 999", path.read_text("utf8"), count=1), "utf8")
    assert any(fault.key == "check.unknown" and "999" in str(fault) for fault in check._exercise("e02", tmp_path))
