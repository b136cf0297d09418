"""Every generated notebook runs from top to bottom without a person or a network and says what is recorded."""
import pytest

from tests import regress


@pytest.mark.slow
@pytest.mark.parametrize("path", regress.notebooks(), ids=lambda path: "/".join(path.parts[-2:]))
def test_a_notebook_says_what_is_recorded(path):
    results, difference = regress.difference(path)
    assert results, "a notebook that says nothing proves nothing"
    assert difference == ""


def test_another_result_is_shown(monkeypatch):
    monkeypatch.setattr(regress, "run", lambda path, answers: {"check": ["wrong 0"]})
    monkeypatch.setattr(regress, "record", lambda name: {"answers": {}, "results": {"check": ["correct 1"]}})
    difference = regress.difference(regress.notebooks()[0])[1]
    assert "-check: correct 1" in difference and "+check: wrong 0" in difference
