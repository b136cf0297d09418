"""The simulated cohort: deterministic, spread over the scale, its report true to what was planted, able to go the whole way."""
import html
import random
import sys
from statistics import mean
from types import SimpleNamespace

import pytest

from course import exercise
from course.question import Write
from grading import cli, cohort, demo, draws, report
from grading.results import Item, Result, mastery, results
from grading.roster import Student

SECRET = "d3" * 32
NAMES = exercise.assignments()
ITEMS = [item for name in NAMES for item in exercise.items(name).values()]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_trainees_differ_in_name_and_ability(lang):
    found = demo.trainees(30, lang)
    assert len({t.id for t in found}) == len({t.name for t in found}) == 30
    assert {t.ability for t in demo.trainees(12, lang)} >= {0.15, 1.0}
    assert found == demo.trainees(30, lang)


@pytest.mark.parametrize("item", ITEMS, ids=[item.id for item in ITEMS])
def test_the_able_answer_right_and_the_others_worse(item):
    question = draws.keyed(SECRET, "x", "000001", item).question
    best, worst = (demo.answer(question, ability, "zh", random.Random(5)) for ability in (1.0, 0.0))
    if question.keyed:
        assert question.mark(best).score == 1 and question.mark(worst).score < 1
    else:
        assert len(best) > len(worst or "")


@pytest.fixture(scope="module")
def marked():
    """24 trainees through all assignments, marked by the keys alone: (trainees, results)."""
    people, found = demo.trainees(24, "en"), []
    for name in NAMES:
        items, worth = exercise.items(name), exercise.points(name)
        for trainee in people:
            scored = []
            for id, item in items.items():
                keyed = draws.keyed(SECRET, name, trainee.id, item)
                by_hand = isinstance(keyed.question, Write)
                share = demo.note(keyed.question, demo.skill(trainee, keyed.question), "en")[1] if by_hand else keyed.score(demo.entered(keyed, trainee, "en"))
                scored.append(Item(id.partition(".")[2], worth[id] * share, worth[id], by_hand, False))
            found.append(Result(Student(trainee.id, trainee.name), name, "done", sum(worth.values()), None, tuple(scored)))
    return people, found


def test_who_is_abler_reaches_more(marked):
    people, found = marked
    reached = {trainee.id: sum(result.total for result in found if result.student.id == trainee.id) for trainee in people}
    assert spearman([trainee.ability for trainee in people], [reached[trainee.id] for trainee in people]) > 0.9


def test_every_assignment_alone_tells_the_able_from_the_weak(marked):
    people, found = marked
    for name in NAMES:
        reached = {result.student.id: result.total for result in found if result.assignment == name}
        assert spearman([trainee.ability for trainee in people], [reached[trainee.id] for trainee in people]) > 0.7, name


def test_the_planted_weak_objectives_come_out_weakest(marked):
    """They stand among the weakest twelve of 79, with others that the same items test."""
    _, found = marked
    cohort = SimpleNamespace(frozen=lambda name: (exercise.items(name), exercise.points(name)))
    shares = {one.objective: one.share for one in mastery(cohort, found)}
    planted = set(demo.stock().weak_objectives)
    assert planted <= set(sorted(shares, key=shares.get)[:12]) and len(shares) > 70
    assert mean(shares[id] for id in planted) < mean(share for id, share in shares.items() if id not in planted) - 0.15


def test_another_cohort_stands_beside_objective_by_objective(marked):
    _, found = marked
    mastered = mastery(SimpleNamespace(frozen=lambda name: (exercise.items(name), exercise.points(name))), found)
    weakest = min(mastered, key=lambda one: one.share)
    section = report.tables(found, mastered, [("spring", [one for one in mastered if one != weakest])])[-1]
    assert section.header[-1] == "spring" and section.rows[0][-1] == "–"  # the weakest, which the other cohort has not got to
    assert all(row[-1] == row[1] for row in section.rows[1:]) and len(section.rows) == len(mastered)


def spearman(one, other):
    def ranks(values):
        return [sum(v < value for v in values) + (sum(v == value for v in values) - 1) / 2 for value in values]

    a, b = ranks(one), ranks(other)
    ma, mb = mean(a), mean(b)
    covariance = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    return covariance / (sum((x - ma) ** 2 for x in a) * sum((y - mb) ** 2 for y in b)) ** 0.5


def reasons(name, lang):
    """What stands behind right answers, for instructors alone."""
    for item in exercise.items(name).values():
        question = item.first()
        parts = getattr(question, question.parts) if question.kind in ("sort", "order", "place", "sheet") else {}
        yield from (getattr(one.why, lang) for one in parts.values())
        if question.kind == "number":
            yield getattr(question.why, lang)


@pytest.mark.slow
@pytest.mark.parametrize("lang, options", [("en", ["--all", "--students", "2"]), ("zh", ["--students", "4"])], ids=["all", "one"])
def test_the_whole_way(tmp_path, monkeypatch, capsys, lang, options):
    """Every assignment is released, handed in, graded and returned, unattended; the last of four does not hand in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cohort", "demo", "--lang", lang, *options])
    with pytest.raises(SystemExit) as left:
        cli.main()
    out = capsys.readouterr().out
    assert left.value.code == 0
    names, handed_in = (NAMES, 2) if "--all" in options else (["e02"], 3)
    assert len(list((tmp_path / "cohort-demo" / "feedback").glob("*/*/*.html"))) == handed_in * len(names)
    assert (f"{handed_in * len(names)} graded" if lang == "en" else f"已批改 {handed_in}") in out
    for page in (tmp_path / "cohort-demo" / "feedback").glob("*/*/*.html"):
        text = html.unescape(page.read_text("utf8"))
        assert not [mark for mark in ("HIDDEN TESTS", "item.score", "course.keyed") if mark in text]
        assert not [secret for secret in reasons(page.stem, lang) if secret in text], page
    made = cohort.load(tmp_path / "cohort-demo")
    people = {trainee.id: trainee for trainee in demo.trainees(len(made.students), lang)}
    found = results(made, names)
    assert [result.state for result in found].count("missing") == len(made.students) * len(names) - handed_in * len(names)
    for result in found:
        if result.state == "missing":
            continue
        page = html.unescape((made.at("feedback", result.student.id, result.assignment) / f"{result.assignment}.html").read_text("utf8"))
        keyed = made.keyed(result.assignment, result.student.id)
        assert [f"{result.assignment}.{item.name}" for item in result.items] == list(keyed)
        for item in result.items:
            one = keyed[f"{result.assignment}.{item.name}"]
            if one.question.keyed:  # what nbgrader gives is what the keys say of what was entered
                share = one.score(demo.entered(one, people[result.student.id], lang))
                assert item.score == pytest.approx(item.most * share, abs=0.01), (result.assignment, item.name)
            elif written := demo.entered(one, people[result.student.id], lang):
                assert page.count(written.splitlines()[0]) == 1, (result.assignment, item.name)
