"""The practice bank as a whole: enough of it, and nothing gives the right answer away but knowing it."""
from collections import Counter
from functools import cache
from statistics import mean

import pytest

from course import build
from course.bank import PRACTICE, practice
from course.question import Choice
from course.sealed import FORMS
from course.text import LANGUAGES

MODULES = [path.stem for path in sorted(PRACTICE.glob("m*.yaml"))]


@cache
def bank():
    return {id: question for path in sorted(PRACTICE.glob("*.yaml")) for id, question in practice(path.stem).items()}


def single():
    """The questions with one right option among four or more."""
    return [one for one in bank().values() if isinstance(one, Choice) and not one.many and len(one.options) > 2]


def test_there_are_three_hundred_and_every_module_has_its_share():
    asked = {source.name: [id for id, _ in source.asked("ask")] for source in build.sources()}
    modules = {name: ids for name, ids in asked.items() if name.startswith("m")}
    assert len(modules) == 16
    assert {name: len(ids) for name, ids in modules.items() if len(ids) < 12} == {}
    assert sum(len(ids) for ids in modules.values()) >= 300


@pytest.mark.parametrize("name", MODULES)
def test_a_module_asks_in_several_ways(name):
    assert len({question.kind for question in practice(name).values()}) >= 4


def test_nothing_is_asked_twice():
    prompts = Counter(question.prompt.zh for id, question in bank().items())
    assert [prompt for prompt, n in prompts.items() if n > 1] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_right_option_is_neither_the_longest_nor_the_shortest_by_habit(lang):
    longest = shortest = chance = 0
    for question in single():
        lengths = {id: len(getattr(option.text, lang)) for id, option in question.options.items()}
        right = lengths[question.solution[0]]
        longest += right == max(lengths.values())
        shortest += right == min(lengths.values())
        chance += 1 / len(lengths)
    assert longest <= 1.35 * chance and shortest <= 1.5 * chance, (longest, shortest, round(chance))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_several_options_the_right_ones_are_no_longer_than_the_others(lang):
    ratios = []
    for question in bank().values():
        if isinstance(question, Choice) and question.many:
            sizes = {True: [], False: []}
            for option in question.options.values():
                sizes[bool(option.right)].append(len(getattr(option.text, lang)))
            ratios.append(mean(sizes[True]) / mean(sizes[False]) if all(sizes.values()) else 1)
    assert 0.88 <= mean(ratios) <= 1.12


def test_the_right_option_stands_in_every_place_about_equally_often():
    for count in (3, 4):
        places = Counter(list(one.options).index(one.solution[0]) for one in single() if len(one.options) == count)
        total = sum(places.values())
        if total >= 40:  # fewer say nothing
            assert all(0.6 / count <= places[n] / total <= 1.4 / count for n in range(count)), (count, places)


def test_of_several_not_always_the_same_number_is_right():
    shares = Counter((len(one.solution), len(one.options)) for one in bank().values() if isinstance(one, Choice) and one.many)
    assert len(shares) >= 4 and max(shares.values()) <= 0.5 * sum(shares.values())


def test_the_two_tests_are_equal_in_build():
    def blueprint(form):
        return [
            (id.partition(".")[2], one.kind, one.objective, getattr(one, "many", None), len(getattr(one, "options", ()) or getattr(one, "items", ()) or getattr(one, "segments", ())))
            for id, one in practice(form).items()
        ]

    before, after = map(blueprint, FORMS)
    assert before == after and len(before) >= 16
    assert all(one.keyed and not one.hints for form in FORMS for one in practice(form).values())
