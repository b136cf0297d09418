"""Runs of the small drill for the tests: made, driven on, and asked what happened."""
from __future__ import annotations

from pathlib import Path

import pytest

from course import drills
from course.compiled import parse as parsed
from course.drills.scenario import Scenario
from course.drills.search import draft, play

MINI = Path(__file__).with_name("mini-drill.yaml")
WAYS = {"good": "careful", "middling": "thin", "poor": "reckless"}


def made(**changes):
    """The small drill with some of its values changed: ``made(injects__nag__delay=5)``."""
    data = parsed(MINI)
    for keys, value in changes.items():
        *path, last = keys.split("__")
        node = data
        for key in path:
            node = node[key]
        node[last] = value
    return Scenario.model_validate(data)


@pytest.fixture
def drill():
    return drills.load(MINI)


def wait(run, until):
    while run.state.minute < until and not run.ended:
        run.act({"do": "wait", "minutes": min(60, until - run.state.minute)})
    return run


def decide(run, choice):
    decision, option = choice.split(".")
    run.act({"do": "decide", "decision": decision, "option": option})
    return run


def send(run, **changes):
    run.act(draft(run, "careful") | changes)
    return run


def played(drill, style, kind, seed=1):
    *_, run = play(drill, seed, style, kind)
    return run


def slips(run, what=None):
    return [one["minute"] for one in run.state.trace if one["kind"] == "slip" and what in (None, one["id"])]


def arrived(run):
    return {one["id"]: one["minute"] for one in run.state.trace if one["kind"] == "inject"}


def rules(run):
    """The rules that the last release broke."""
    return {one.rule for one in next(one for one in reversed(run.state.trace) if one["kind"] == "release")["findings"] if one.rule}
