"""Whether the modules, taken together, teach the whole handbook and nothing hangs loose between them.

Every objective is practised, every playbook, case, procedure, drill and tool is used, every playbook has its
questions, and what a cell or a link names exists. One CourseError for each fault, with the file to look at.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from course import bank, drills
from course.bank import practice
from course.errors import CourseError
from course.handbook import strategy
from course.matrix import matrices
from course.objectives import objectives
from course.question import Question, Write
from course.records import line, nearest
from course.sealed import FORMS
from course.source import Source
from course.text import say
from course.tools import walkthrough

HERE = Path(__file__).parent
EXPLORERS = ("playbooks", "cases")
TOOLS = ("register", "plan", "evaluate", "progress", "review", "start", "gain")  # called without an id
FIRST = {"board": "influence-importance", "explore": "playbooks"}  # what a call without an id opens
KINDS = 3  # of questions that each playbook is practised with
LAST_PAGE = 104  # the handbook's last printed page
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def things() -> dict[str, list[str]]:
    """What there is to use, by the verb that uses it."""
    return {
        "playbook": strategy.ids(), "case": strategy.ids(), "procedure": list(walkthrough.NAMES),
        "simulate": drills.ids(), "board": list(matrices()), "explore": list(EXPLORERS), "seal": list(FORMS),
    }


def faults(modules: list[Source]) -> Iterator[CourseError]:
    """Every fault of `modules` taken together."""
    asked = {id: question for source in modules for id, question in _questions(source).items()}
    yield from _dangling(modules)
    yield from _unused(modules)
    yield from _objectives(modules, asked)
    yield from _playbooks(asked)
    yield from _pages(asked)
    yield from _links(modules)


def _questions(source: Source) -> dict[str, Question]:
    """The practice questions that `source` asks; ids without one are told elsewhere."""
    found = {}
    for id, _ in source.asked("ask"):
        try:
            found[id] = practice(id.partition(".")[0])[id]
        except (CourseError, KeyError):
            continue
    return found


def _dangling(modules: list[Source]) -> Iterator[CourseError]:
    known = things()
    for source in modules:
        for verb, id, where in source.calls():
            id = id or FIRST.get(verb, "")
            if verb in known and id not in known[verb]:
                problem = nearest(id, known[verb], verb)
                yield CourseError("check.unknown", file=source.path.name, line=where, problem=problem)


def _unused(modules: list[Source]) -> Iterator[CourseError]:
    used = {(verb, id or FIRST.get(verb, "")) for source in modules for verb, id, _ in source.calls()}
    for verb, ids in things().items():
        for id in ids:
            if (verb, id) not in used:
                yield CourseError("coverage.unused", call=f'course.{verb}("{id}")')
    for verb in TOOLS:
        if not any(called == verb for called, _ in used):
            yield CourseError("coverage.unused", call=f"course.{verb}()")


def _objectives(modules: list[Source], asked: Mapping[str, Question]) -> Iterator[CourseError]:
    path = HERE / "objectives.yaml"
    practised = {question.objective for question in asked.values()}
    named = {id for source in modules for id in source.front.objectives}
    for id in objectives():
        if id not in named:
            yield CourseError("coverage.unnamed", file=path.name, line=line(path, id), id=id)
        if id not in practised:
            yield CourseError("coverage.unpractised", file=path.name, line=line(path, id), id=id)
    for source in modules:
        own = {question.objective for question in _questions(source).values()}
        for id in source.front.objectives:
            if id in objectives() and id not in own:
                yield CourseError("coverage.unpractised", file=source.path.name, line=1, id=id)


def _playbooks(asked: Mapping[str, Question]) -> Iterator[CourseError]:
    """Each playbook has questions of three kinds, and one to write an attempt of one's own."""
    known = strategy.ids()
    for id, question in asked.items():
        if question.playbook and question.playbook not in known:
            path = bank.PRACTICE / f"{id.partition('.')[0]}.yaml"
            problem = nearest(question.playbook, known, "playbook")
            yield CourseError("check.unknown", file=path.name, line=line(path, id, "playbook"), problem=problem)
    for id in known:
        own = [question for question in asked.values() if question.playbook == id]
        kinds = {question.kind for question in own if question.keyed}
        if len(kinds) < KINDS or not any(isinstance(question, Write) for question in own):
            yield CourseError("coverage.playbook", id=id, wanted=KINDS, kinds=", ".join(sorted(kinds)) or "-")


def _pages(asked: Mapping[str, Question]) -> Iterator[CourseError]:
    for id, question in asked.items():
        yield from paged(bank.PRACTICE / f"{id.partition('.')[0]}.yaml", id, question)


def paged(path: Path, id: str, question: Question) -> Iterator[CourseError]:
    """Pages that `question`, in the file `path`, names and the handbook does not have."""
    pages = {one.page for one in [question, *question.by_id.values()]} - {None}
    for page in sorted(page for page in pages if not 1 <= page <= LAST_PAGE):
        problem = say("coverage.page", page=page, last=LAST_PAGE)
        yield CourseError("check.unknown", file=path.name, line=line(path, id), problem=problem)


def _links(modules: list[Source]) -> Iterator[CourseError]:
    """A link leads to a notebook of the course; nothing on the net is needed."""
    names = {f"{source.path.stem}.ipynb" for source in modules}
    for source in modules:
        for cell in source.cells:
            for target in LINK.findall(cell.text) if cell.kind == "markdown" else ():
                if target.partition("#")[0] not in names:
                    yield CourseError("coverage.link", file=source.path.name, line=cell.line, target=target)
