"""The modules taken together: nothing of the handbook unused, no objective without practice, nothing that names nothing."""
import pytest

from course import bank, coverage, text
from course.objectives import objectives
from course.source import parse

MODULE = '''# ---
# title: {{zh: 题, en: Title}}
# minutes: 30
# objectives: [{objectives}]
# ---
# %% [markdown] lang="zh" id="a"
# # 题 {link}
# %% [markdown] lang="en" id="a"
# # Title {link}
'''
CHOICE = """\
m99.{name}:
  kind: choice
  objective: {objective}
  playbook: {playbook}
  page: {page}
  prompt: {{zh: 问, en: Ask}}
  options:
    a: {{text: {{zh: 一, en: One}}, right: true, why: {{zh: 因, en: As}}}}
    b: {{text: {{zh: 二, en: Two}}, why: {{zh: 因, en: As}}}}
"""
NUMBER = """\
m99.{name}:
  kind: number
  objective: framework.why
  playbook: media-1
  prompt: {{zh: 问, en: Ask}}
  unit: {{zh: 分钟, en: minutes}}
  value: 3
  why: {{zh: 因, en: As}}
"""
SORT = """\
m99.{name}:
  kind: sort
  objective: framework.why
  playbook: media-1
  prompt: {{zh: 问, en: Ask}}
  groups: {{x: {{zh: 甲, en: X}}, y: {{zh: 乙, en: Y}}}}
  items:
    one: {{in: x, text: {{zh: 一, en: One}}, why: {{zh: 因, en: As}}}}
    two: {{in: y, text: {{zh: 二, en: Two}}, why: {{zh: 因, en: As}}}}
"""
WRITE = "m99.{name}:\n  kind: write\n  objective: framework.why\n  playbook: media-1\n  prompt: {{zh: 问, en: Ask}}\n"


@pytest.fixture(autouse=True)
def english():
    text.use("en")
    yield
    text.use("")


@pytest.fixture
def faults(tmp_path, monkeypatch):
    """The faults of one module with these code cells, asking the questions of this bank."""
    monkeypatch.setattr(bank, "PRACTICE", tmp_path)

    def found(*calls, objectives="", link="", questions=""):
        (tmp_path / "m99.yaml").write_text(questions, "utf8") if questions else None
        bank.practice.cache_clear()
        path = tmp_path / "m99_title.py"
        cells = "".join(f'# %% id="c{n}"\ncourse.{call}\n' for n, call in enumerate(calls))
        path.write_text(MODULE.format(objectives=objectives, link=link) + cells, "utf8")
        return [str(fault) for fault in coverage.faults([parse(path)])]

    yield found
    bank.practice.cache_clear()


@pytest.mark.parametrize("call", ['playbook("media-9")', 'procedure("crises")', 'simulate("fire")', 'board("x")', 'explore("books")', 'case("media-9")', 'seal("mid")'])
def test_a_call_that_names_nothing_is_told_with_its_line(faults, call):
    told = [fault for fault in faults("start()", call) if fault.startswith("m99_title.py, line 12")]
    assert len(told) == 1


@pytest.mark.parametrize("call, thing", [
    ('playbook("media-1")', 'course.playbook("media-1")'), ('case("media-1")', 'course.case("media-1")'),
    ('procedure("crisis")', 'course.procedure("crisis")'), ('simulate("substation-fire")', 'course.simulate("substation-fire")'),
    ("board()", 'course.board("influence-importance")'), ("explore()", 'course.explore("playbooks")'),
    ("register()", "course.register()"), ("plan()", "course.plan()"), ("evaluate()", "course.evaluate()"),
    ("progress()", "course.progress()"), ("review()", "course.review()"), ("gain()", "course.gain()"), ('seal("post")', 'course.seal("post")'),
])  # fmt: skip
def test_what_no_module_uses_is_told(faults, call, thing):
    told = f"No module uses {thing}."
    assert told in faults("start()") and told not in faults(call)


def test_an_objective_is_named_and_practised(faults):
    id, other = list(objectives())[:2]
    asked = CHOICE.format(name="q", objective=id, playbook="media-1", page=80)

    def about(found, name):
        return [fault for fault in found if f"“{name}”" in fault]

    assert len(about(faults('ask("m99.q")', objectives=id, questions=asked), id)) == 0
    assert len(about(faults('ask("m99.q")', questions=asked), id)) == 1  # practised, but named nowhere
    found = about(faults('ask("m99.q")', objectives=f"{id}, {other}", questions=asked), other)
    assert len(found) == 2 and any(fault.startswith("m99_title.py") for fault in found)  # named, but practised nowhere


def test_a_playbook_has_questions_of_three_kinds_and_one_to_write(faults):
    choice = CHOICE.format(name="a", objective="framework.why", playbook="media-1", page=80)
    parts = [choice, NUMBER.format(name="b"), SORT.format(name="c"), WRITE.format(name="d")]

    def told(*names, questions="".join(parts)):
        return any(fault.startswith("media-1:") for fault in faults(*(f'ask("m99.{name}")' for name in names), questions=questions))

    assert not told("a", "b", "c", "d")
    assert told("a", "b", "c") and told("a", "b", "d") and told("b", "c", "d")
    twin = choice.replace("m99.a", "m99.e")
    assert told("a", "e", "b", "d", questions="".join(parts) + twin)


def test_a_playbook_or_page_that_does_not_exist_is_told_with_its_line(faults):
    asked = CHOICE.format(name="q", objective="framework.why", playbook="media-7", page=105)
    found = faults('ask("m99.q")', questions=asked)
    assert any(fault.startswith("m99.yaml, line 4") and "media-7" in fault for fault in found)
    assert any(fault.startswith("m99.yaml, line 1") and "105" in fault for fault in found)


@pytest.mark.parametrize("target, wrong", [("m99_title.ipynb", 0), ("m99_title.ipynb#part", 0), ("m98_other.ipynb", 2), ("https://example.org", 2)])
def test_links_lead_to_notebooks_of_the_course(faults, target, wrong):
    told = [fault for fault in faults("start()", link=f"[x]({target})") if target in fault]
    assert len(told) == wrong  # one a language
