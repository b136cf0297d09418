"""What must hold between the authored files: twins, ids, keys, objectives, and notebooks as built.

`problems` gives one clear line for each fault, with file and line; an empty list means all is well.
"""
from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Callable, Iterator

from markdown_it import MarkdownIt

from course import build, coverage, drills, exercise, handbook, proof
from course.bank import PRACTICE, practice
from course.errors import CourseError
from course.handbook import strategy
from course.handbook.casebook import Case, files
from course.objectives import objectives
from course.question import Place, Write
from course.records import Text, line, nearest
from course.source import Cell, Source, parse


def problems(only: str | None = None) -> list[str]:
    """Every fault of the authored files, or those of the exercise `only`; one line each, in the current language.

    Raises CourseError if there is no such exercise.
    """
    if only and only not in exercise.assignments():
        raise nearest(only, exercise.assignments(), "assignment")
    # a fault that all variants of an item share is named once
    return list(dict.fromkeys(str(fault) for fault in (_exercise(only) if only else _faults())))


def of_cases() -> list[str]:
    """Every fault of the handbook's records and of all cases, those of `use_own` among them."""
    return [str(fault) for fault in _handbook()]


def counts() -> dict[str, int]:
    """How much there is: modules, questions, cases, drills, exercises."""
    return {
        "modules": len(list(build.MODULES.glob("m*_*.py"))),
        "questions": sum(len(practice(path.stem)) for path in PRACTICE.glob("*.yaml")),
        "cases": len(files()),
        "drills": len(drills.ids()),
        "exercises": len(exercise.assignments()),
    }


def _faults() -> Iterator[CourseError]:
    modules = list(_each(parse, sorted(build.MODULES.glob("[a-z]*_*.py"))))
    yield from (found for found in modules if isinstance(found, CourseError))
    modules = [found for found in modules if isinstance(found, Source)]
    for source in modules:
        yield from twins(source)
        yield from stars(source)
    yield from _references(modules)
    yield from coverage.faults(modules)
    yield from _bank({id for source in modules for id, _ in source.asked("ask")})
    yield from _handbook()
    for path in sorted(drills.FOLDER.glob("*.yaml")):
        yield from drills.problems(path)
    for name in exercise.assignments():
        yield from _exercise(name)
    try:
        for path in build.differing():
            yield CourseError("check.differs", file="/".join(path.parts[-2:]))
    except CourseError:
        pass  # a source that does not parse is named above


def twins(source: Source) -> Iterator[CourseError]:
    """Where the two languages of a source say different things: headings, links, images, numbers."""
    prose = [cell for cell in source.cells if cell.kind == "markdown"]
    for one, other in zip(prose[::2], prose[1::2]):
        zh, en = (one, other) if one.lang == "zh" else (other, one)
        for key, marks in (("check.heading", _headings), ("check.links", _links), ("check.numbers", _numbers)):
            yield from _same(key, source, zh, marks(zh.text), marks(en.text))


def stars(source: Source) -> Iterator[CourseError]:
    """Where ** stays on the page: between Chinese punctuation and a character it does not end what is bold."""
    for cell in source.cells:
        tokens = MarkdownIt().parse(cell.text) if cell.kind == "markdown" else ()
        for part in (part for token in tokens for part in token.children or ()):
            if part.type == "text" and "**" in part.content:
                yield CourseError("check.stars", file=source.path.name, line=cell.line, cell=cell.id, text=part.content[-30:])


def _same(key: str, source: Source, cell: Cell, zh: list, en: list) -> Iterator[CourseError]:
    if zh != en:
        yield CourseError(
            key, file=source.path.name, line=cell.line, cell=cell.id, zh=" ".join(zh) or "-", en=" ".join(en) or "-"
        )


def _headings(text: str) -> list[str]:
    return re.findall(r"^(#+) ", text, re.M)


def _links(text: str) -> list[str]:
    return sorted(re.findall(r"\]\(([^)\s]+)", text))


def _numbers(text: str) -> list[str]:
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", re.sub(r"\]\([^)]*\)", "]", text))
    return sorted(set(re.findall(r"\d+(?:\.\d+)?", plain)))


def _references(modules: list[Source]) -> Iterator[CourseError]:
    known = objectives()
    for source in modules:
        for objective in source.front.objectives:
            if objective not in known:
                yield _unknown(source.path, 1, nearest(objective, known, "objective"))
        for id in source.front.cases:
            yield from _found(source.path, 1, handbook.case, id)
        for verb, look in (("case", handbook.case), ("simulate", drills.scenario), ("ask", _practice_question)):
            for id, line in source.asked(verb):
                yield from _found(source.path, line, look, id)


def _practice_question(id: str):
    bank = practice(id.partition(".")[0])
    if id not in bank:
        raise nearest(id, bank, "question")
    return bank[id]


CHAPTERS = {
    "terms": handbook.terms, "framework": handbook.framework, "daily": handbook.daily, "topics": handbook.topics,
    "evaluation": handbook.evaluation, "rollout": handbook.rollout, "stakeholders": handbook.stakeholders,
    **{name: partial(handbook.procedure, name) for name in handbook.PROCEDURES},
}


def _handbook() -> Iterator[CourseError]:
    """Faults of the handbook's records and cases: what does not read, numbers that differ, stages that are none."""
    folder = Path(handbook.__file__).parent
    for name, chapter in CHAPTERS.items():
        yield from _read(folder / f"{name}.yaml", name, chapter, paired)
    for id in strategy.ids():
        yield from _read(strategy.FOLDER / f"{id}.yaml", id, partial(handbook.playbook, id), paired)
    for id, path in files().items():
        yield from _read(path, id, partial(handbook.case, id), _case)


def _read(path: Path, id: str, look: Callable, faults: Callable) -> Iterator[CourseError]:
    try:
        yield from faults(path, id, look())
    except CourseError as error:
        yield error


def _case(path: Path, id: str, found: Case) -> Iterator[CourseError]:
    yield from paired(path, id, found)
    try:
        stages = len(handbook.playbook(found.playbook).stages)
    except CourseError as error:
        yield _unknown(path, _line_of(path, "playbook"), error)
        return
    for number, step in enumerate(found.did, 1):
        if any(not 1 <= stage <= stages for stage in step.stages):
            yield CourseError("check.stage", file=path.name, line=_line_of(path, "did"), step=number, stages=stages)


def _bank(asked: set[str]) -> Iterator[CourseError]:
    known = objectives()
    for path in sorted(PRACTICE.glob("*.yaml")):
        try:
            bank = practice(path.stem)
        except CourseError as error:
            yield error
            continue
        for id, question in bank.items():
            if not (question.keyed or isinstance(question, Write) or isinstance(question, Place) and question.own):
                yield CourseError("check.keyless", file=path.name, id=id)
            if question.objective not in known:
                yield _unknown(path, 1, nearest(question.objective, known, "objective"))
            if id not in asked:
                yield CourseError("check.unused", file=path.name, id=id)
            yield from paired(path, id, question)


def paired(path: Path, id: str, record) -> Iterator[CourseError]:
    """Where the two sides of a `Text` anywhere inside `record` give different numbers."""
    for where, text in _texts(id, record):
        zh, en = _numbers(text.zh), _numbers(text.en)
        if zh != en:
            keys = (str(int(key) - 1) if key.isdigit() else key for key in where.removeprefix(id).split("."))
            yield CourseError(
                "check.numbers", file=path.name, line=line(path, id, *keys), cell=where,
                zh=" ".join(zh) or "-", en=" ".join(en) or "-",
            )


def _line_of(path: Path, id: str) -> int:
    lines = path.read_text("utf8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.startswith(f"{id}:")), 1)


def _texts(where: str, value) -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        yield where, value
    elif hasattr(type(value), "model_fields"):
        for name, field in type(value).model_fields.items():
            yield from _texts(f"{where}.{field.alias or name}", getattr(value, name))
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(f"{where}.{name}", part)
    elif isinstance(value, (list, tuple)):
        for number, part in enumerate(value, 1):
            yield from _texts(f"{where}.{number}", part)


def _exercise(name: str, folder: Path = exercise.EXERCISES) -> Iterator[CourseError]:
    """Faults of one assignment: its page, its items in all their variants, its points, and its answer sets."""
    try:
        source, known = parse(folder / f"{name}.py"), exercise.items(name, folder)
        path, worth = folder / f"{name}.yaml", exercise.points(name, folder)
        yield from twins(source)
        yield from stars(source)
        for verb in ("ask", "data"):
            for id, line in source.asked(verb):
                if id not in known:
                    yield _unknown(source.path, line, nearest(id, known, "item"))
        asked, by_hand = {id for id, _ in source.asked("ask")}, {f"{name}.{cell.task}" for cell in source.cells if cell.task}
        for id, item in known.items():
            if id not in asked:
                yield CourseError("check.unasked", file=path.name, line=_line_of(path, id), id=id)
            if id in worth and isinstance(item.first(), Write) != (id in by_hand):
                yield CourseError("check.hand", file=path.name, line=_line_of(path, id), id=id)
            if id not in worth:
                yield CourseError("check.unmarked", file=path.name, line=_line_of(path, id), id=id)
            for variant, question in item.all():
                yield from paired(path, id, question)
                yield from coverage.paged(path, id, question)
                for objective in question.objectives:
                    if objective not in objectives():
                        yield _unknown(path, _line_of(path, id), nearest(objective, objectives(), "objective"))
                if isinstance(question, Write) and question.points != worth.get(id):
                    yield CourseError("check.rubric", file=path.name, line=_line_of(path, id), id=id, points=worth.get(id), sum=question.points)
        for lang in ("zh", "en"):
            exercise.assignment(name, lang, folder)
        if not 20 <= sum(worth.values()) <= 100:
            yield CourseError("check.points", file=source.path.name, points=sum(worth.values()))
        yield from proof.faults(name, folder)
    except CourseError as error:
        yield error


def _found(path: Path, line: int, look, id: str) -> Iterator[CourseError]:
    try:
        look(id)
    except CourseError as error:
        yield _unknown(path, line, error)


def _unknown(path: Path, line: int, error: CourseError) -> CourseError:
    return CourseError("check.unknown", file=path.name, line=line, problem=error)


def _each(do, things) -> Iterator:
    for thing in things:
        try:
            yield do(thing)
        except CourseError as error:
            yield error
