"""What the `cohort` command shows while it works: progress, events, sums."""
from __future__ import annotations

import sys
from collections import Counter
from typing import Callable, Iterable

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from course.text import say
from grading.steps import Event


def each(title: str, things: list, work: Callable) -> list:
    """`work` on each of `things` behind a progress bar on standard error; gives what it returned."""
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True)) as bar:
        return [work(thing) for thing in bar.track(things, description=escape(title))]


def told(events: Iterable[Event], quiet: bool = False) -> list[Event]:
    """Say each event (with `quiet` only the bad ones, on standard error); gives them all."""
    kept = []
    for event in events:
        kept.append(event)
        if event.bad or (not quiet and event.kind != "unchanged"):
            parts = [say(f"event.{event.kind}"), event.student, event.assignment, event.detail]
            print("  ".join(part for part in parts if part), file=sys.stderr if event.bad else sys.stdout)
    return kept


def total(events: list[Event]) -> str:
    """How many of each kind, in one line."""
    counts = Counter(event.kind for event in events)
    parts = [say("sum.part", what=say(f"event.{kind}"), count=count) for kind, count in counts.items()]
    return say("sum.join").join(parts)
