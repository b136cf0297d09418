"""The simulated cohort: deterministic, spread over the scale, and able to go the whole way."""
import sys

import pytest

from course import exercise
from grading import cli, demo

ITEMS = [item for name in exercise.assignments() for item in exercise.items(name).items()]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_trainees_differ_in_name_and_ability(lang):
    found = demo.trainees(30, lang)
    assert len({t.id for t in found}) == len({t.name for t in found}) == 30
    assert {t.ability for t in demo.trainees(12, lang)} >= {0.15, 1.0}
    assert found == demo.trainees(30, lang)


@pytest.mark.parametrize("id, question", ITEMS, ids=[id for id, _ in ITEMS])
def test_the_able_answer_right_and_the_others_worse(id, question):
    import random

    given = [demo.answer(question, ability, "zh", random.Random(5)) for ability in (1.0, 0.0)]
    if question.keyed:
        best, worst = (question.mark(answer).score for answer in given)
        assert best == 1 and worst < 1
    else:
        assert len(given[0]) > len(given[1] or "")


@pytest.mark.slow
def test_the_whole_way(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cohort", "demo", "--lang", "en", "--students", "4"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    out = capsys.readouterr().out
    assert left.value.code == 0
    assert "missing" in out and "Alex Example" in out and "3 graded" in out
    assert len(list((tmp_path / "cohort-demo" / "feedback").glob("*/*/*.html"))) == 3 * len(exercise.assignments())
