"""Faults in authored YAML are named with file, line and key; languages and messages are complete."""
import re
from pathlib import Path

import pytest
import yaml

import course
from course import text
from course.bank import practice, question
from course.errors import CourseError
from course.question import Question
from course.records import Text, read
from course.text import say

GOOD = """\
m99.a:
  kind: choice
  objective: stakeholder.matrix
  prompt: {zh: 问, en: Ask}
  options:
    one: {text: {zh: 一, en: One}, right: true, why: {zh: 因为, en: Because}, page: 25}
    two: {text: {zh: 二, en: Two}, why: {zh: 不对, en: Not so}, page: 25}
"""


def questions(tmp_path, source):
    path = tmp_path / "m99.yaml"
    path.write_text(source, "utf8")
    return read(path, dict[str, Question])


def test_good_questions_are_read(tmp_path):
    assert questions(tmp_path, GOOD)["m99.a"].right == ["one"]


@pytest.mark.parametrize(
    "old, new, key, line, name",
    [
        ("en: Ask", "en: ' '", "yaml.value", 4, "en"),
        ("prompt: {zh: 问, en: Ask}", "prompt: {zh: 问}", "yaml.value", 4, "en"),
        ("objective:", "objektive:", "yaml.value", None, "obje"),
        ("right: true", "rigth: true", "yaml.value", 6, "rigth"),
        ("kind: choice", "kind: choise", "yaml.value", 1, "m99.a"),
        (", why: {zh: 不对, en: Not so}", "", "yaml.value", 1, "m99.a"),
        ("    two:", "    one:", "yaml.twice", 7, "one"),
        ("zh: 问, en: Ask}", "zh: 问, en: Ask", "yaml.broken", None, None),
    ],
)
def test_a_fault_names_file_line_and_key(tmp_path, old, new, key, line, name):
    assert old in GOOD
    with pytest.raises(CourseError) as caught:
        questions(tmp_path, GOOD.replace(old, new))
    fault = caught.value
    assert fault.key == key and fault.values["file"] == "m99.yaml"
    assert line is None or fault.values["line"] == line
    assert name is None or name in fault.values["name"]


def test_a_number_beyond_its_limits_is_told_in_the_current_language(tmp_path):
    text.use("zh")
    with pytest.raises(CourseError) as caught:
        questions(tmp_path, GOOD.replace("two: {", "two: {credit: 2, "))
    assert "credit" in caught.value.values["name"] and str(caught.value.values["problem"]) == say("fault.below", lt=1)


def test_a_text_speaks_the_current_language():
    pair = Text(zh="政府", en="Government")
    assert str(pair) == "政府"
    text.use("en")
    assert str(pair) == "Government"


def test_the_folder_can_set_the_language(tmp_path, monkeypatch):
    (tmp_path / text.SETTINGS).write_text('{"lang": "en"}')
    (tmp_path / "e02").mkdir()
    monkeypatch.chdir(tmp_path / "e02")
    assert text.language() == "en"
    monkeypatch.setenv("COURSE_LANG", "zh")
    assert text.language() == "zh"


def test_an_unknown_language_is_refused():
    with pytest.raises(CourseError):
        text.use("fr")


def test_unknown_ids_suggest_the_nearest():
    with pytest.raises(CourseError) as caught:
        question("m02.plaice")
    assert "m02.place" in caught.value.values["close"]
    with pytest.raises(CourseError) as caught:
        course.case("goverment-6")
    assert "government-6" in caught.value.values["close"]


def test_every_message_has_both_languages_with_the_same_gaps():
    seen = set()
    for path in (Path(course.__file__).parent / "messages").glob("*.yaml"):
        for key, pair in yaml.safe_load(path.read_text("utf8")).items():
            assert key not in seen, f"{key} stands in two files"
            seen.add(key)
            assert set(pair) == {"zh", "en"} and all(pair.values()), key
            gaps = [sorted(re.findall(r"\{(\w+)", pair[lang])) for lang in ("zh", "en")]
            assert gaps[0] == gaps[1], key


def test_every_message_the_code_uses_exists():
    root = Path(course.__file__).parent.parent
    used = set()
    for path in [*root.glob("course/**/*.py"), *root.glob("grading/**/*.py")]:
        used |= set(re.findall(r"""(?:CourseError|say)\(\s*["']([a-z]+\.[\w.-]*[\w-])["']""", path.read_text("utf8")))
    assert used - set(text._messages()) == set()


def test_practice_cannot_be_answered_by_taking_the_longest_option():
    """A guesser who always takes the longest option, or always the first, must not do well."""
    longest = first = total = 0
    for path in (Path(course.__file__).parent / "questions").glob("*.yaml"):
        for item in practice(path.stem).values():
            if item.kind == "choice" and not item.many:
                lengths = {id: len(option.text.zh) for id, option in item.options.items()}
                longest += max(lengths, key=lengths.get) == item.right[0]
                first += list(item.options)[0] == item.right[0]
                total += 1
    assert total and longest <= total * 0.5 and first <= total * 0.5
