"""The evaluation form as a sheet: the empty one to send out, the filled ones to read, the results to keep.

One row is one respondent, because that is what survey tools export and what can be pasted together; the columns are
name or role, side, and the eleven questions. A sheet is read whole or not at all.
"""
from __future__ import annotations

import io
import re
from typing import Mapping

from course import handbook
from course.errors import CourseError
from course.sheets import for_print, height, plain, rows, to_xlsx
from course.text import LANGUAGES, say, words
from course.tools.evaluation import (
    SIDES, Respondent, Round, Scores, compare, guidance, members, questions, scores, weakest,
)

PEOPLE = 200  # respondents in a round
NAME = 60  # characters of a name
SHOWN = 5  # faults told at once


def empty() -> bytes:
    """The sheet to fill in (.xlsx): its cells accept only the two sides and the ratings; a second sheet explains it."""
    import xlsxwriter

    form, out = handbook.evaluation(), io.BytesIO()
    header = [say("evaluation.column.name"), say("evaluation.column.side"), *_numbered()]
    with xlsxwriter.Workbook(out) as book:
        sheet, notes = book.add_worksheet(say("evaluation.sheet.form")), book.add_worksheet(say("evaluation.sheet.notes"))
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        sheet.write_row(0, 0, header, bold)
        sheet.set_row(0, 96)
        sheet.set_column(0, 1, 18)
        sheet.set_column(2, len(header) - 1, 16)
        sheet.freeze_panes(1, 1)
        for one in (sheet, notes):
            for_print(one)
        sides = [say(f"evaluation.side.{side}") for side in SIDES]
        sheet.data_validation(1, 1, PEOPLE, 1, {"validate": "list", "source": sides})
        whole = {"validate": "integer", "criteria": "between", "minimum": form.lowest, "maximum": form.highest}
        sheet.data_validation(1, 2, PEOPLE, len(header) - 1, whole | {"error_message": say("evaluation.sheet.rating")})
        notes.set_column(0, 0, 90)
        for at, line in enumerate(say("evaluation.sheet.how", people=PEOPLE).splitlines()):
            notes.write_string(at, 0, line, wrap)
            notes.set_row(at, height([line], [90]))
    return out.getvalue()


def read(data: bytes, file: str, known: Round) -> tuple[list[Respondent], int]:
    """The respondents of a filled sheet who are new to `known`, and how many are in it already, just the same.

    Raises CourseError, naming file, row and column, for unknown or doubled columns, a rating outside the scale, an
    unknown side, a missing or doubled name, a name that `known` has with other answers, or more than `PEOPLE`.
    """
    table = rows(data, file)
    if len(table) < 2:
        raise CourseError("evaluation.empty", file=file)
    (_, header), *body = table
    columns = _columns(header, file)
    faults: list[str] = []
    people = [_person(line, row, header, columns, faults) for line, row in body]
    seen: dict[str, int] = {}
    old = {one.name: one for one in known.people}
    for (line, _), one in zip(body, people):
        if one.name and one.name in seen:
            faults.append(say("evaluation.fault.twice", row=line, name=one.name, first=seen[one.name]))
        elif one.name in old and old[one.name] != one:
            faults.append(say("evaluation.fault.known", row=line, name=one.name))
        seen.setdefault(one.name, line)
    if faults:
        more = say("evaluation.fault.more", n=len(faults) - SHOWN) if len(faults) > SHOWN else ""
        raise CourseError("evaluation.faults", file=file, faults=say("evaluation.fault.join").join(faults[:SHOWN]), more=more)
    fresh = [one for one in people if one.name not in old]
    if len(known.people) + len(fresh) > PEOPLE:
        raise CourseError("evaluation.toomany", file=file, n=len(fresh), most=PEOPLE, known=len(known.people))
    return fresh, len(people) - len(fresh)


def export(rounds: Mapping[str, Round]) -> bytes:
    """A workbook (.xlsx) with the results, the ratings as given, and the advice for the weakest questions.

    `rounds` has "before" and "after"; a round without respondents leaves its columns blank.
    """
    return to_xlsx(
        {
            say("evaluation.export.results"): _results(rounds),
            say("evaluation.export.ratings"): _ratings(rounds),
            say("evaluation.export.advice"): _advice(rounds),
        }
    )


def source(page: int | None) -> str:
    """Where a piece of advice comes from."""
    return say("evaluation.ownadvice") if page is None else say("widget.page", page=page)


def _numbered() -> list[str]:
    return [f"{at}. {text}" for at, text in enumerate(questions(), 1)]


def _key(text: str) -> str:
    """A header or an answer without number, punctuation and capitals, to compare it."""
    return re.sub(r"[\W_]+", "", re.sub(r"^(q|第)?\d+\s*题?", "", plain(text).casefold()))


def _spellings(prefix: str, key=_key) -> dict[str, str]:
    """What may stand in a sheet for each of the messages below `prefix`, in either language: {spelling: name}."""
    return {key(one): name for lang in LANGUAGES for name, text in words(prefix, lang).items() for one in text.split("|")}


def _columns(header: list[str], file: str) -> dict[int, str | int]:
    """What stands in which column: "name", "side", or the index of a question."""
    known: dict[str, str | int] = dict(_spellings("evaluation.accept"))
    for at, (question, course) in enumerate(zip(questions(), guidance())):
        known |= {_key(getattr(text, lang)): at for text in (question, course.short) for lang in LANGUAGES}
    found: dict[int, str | int] = {}
    for at, text in enumerate(header):
        number = re.fullmatch(r"(?:[qQ]|第)?(\d+)\s*[.题、]?", text)
        bare = int(number[1]) - 1 if number else None
        meaning = bare if bare in range(len(questions())) else known.get(_key(text)) if _key(text) else None
        if meaning is None and not text:
            continue  # an unnamed column is a fault only where something stands in it
        if meaning is None:
            raise CourseError("evaluation.column.unknown", file=file, column=text)
        if meaning in found.values():
            raise CourseError("evaluation.column.twice", file=file, column=text)
        found[at] = meaning
    missing = [name for name in ("name", "side") if name not in found.values()]
    missing += [] if any(isinstance(one, int) for one in found.values()) else ["question"]
    if missing:
        raise CourseError("evaluation.column.missing", file=file, column=say(f"evaluation.column.{missing[0]}"))
    return found


def _person(line: int, row: list[str], header: list[str], columns: dict[int, str | int], faults: list[str]) -> Respondent:
    """The respondent in a row; what is wrong with it is added to `faults`."""
    form, sides = handbook.evaluation(), _spellings("evaluation.sides")
    blank, scale = _spellings("evaluation.blank", str.casefold), range(form.lowest, form.highest + 1)
    name, side, ratings = "", None, [None] * len(questions())
    for at, cell in enumerate(row):
        meaning = columns.get(at)
        column = header[at] if at < len(header) and header[at] else str(at + 1)
        if meaning is None and cell:
            faults.append(say("evaluation.fault.unnamed", row=line, column=column, cell=cell[:40]))
        elif meaning == "name":
            name = cell
        elif meaning == "side":
            side = sides.get(_key(cell))
        elif meaning is not None:
            number = re.fullmatch(r"(\d{1,3})(?:\.0+)?", cell)
            if number and int(number[1]) in scale:
                ratings[meaning] = int(number[1])
            elif cell and cell.casefold().replace("’", "'") not in blank:
                values = {"lowest": form.lowest, "highest": form.highest}
                faults.append(say("evaluation.fault.rating", row=line, column=column, cell=cell[:40], **values))
    if not name:
        faults.append(say("evaluation.fault.name", row=line))
    elif len(name) > NAME:
        faults.append(say("evaluation.fault.long", row=line, most=NAME))
    if side is None:
        faults.append(say("evaluation.fault.side", row=line, **{one: say(f"evaluation.side.{one}") for one in SIDES}))
    return Respondent(name, side, tuple(ratings))


def _label(id: str, round: Round) -> str:
    return round.name or say(f"evaluation.round.{id}")


def _lines(found: Scores) -> list:
    return [*(one for id, at in members().items() for one in (found.groups[id], *found.questions[at.start : at.stop])), found.overall]


def _results(rounds: Mapping[str, Round]) -> list[list]:
    groups, change = handbook.evaluation().groups, compare(*rounds.values())
    names = [name for id, at in members().items() for name in (str(groups[id].name), *_numbered()[at.start : at.stop])]
    changes = [one for id, at in members().items() for one in (change.groups[id], *change.questions[at.start : at.stop])]
    header, columns = [say("evaluation.column.question")], [[*names, say("evaluation.overall")]]
    for id, round in rounds.items():
        label = _label(id, round)
        header += [say(f"evaluation.export.{one}", round=label) for one in ("mean", "n", "low", "high")]
        found = _lines(scores(round))
        columns += [[one.mean for one in found], [one.n for one in found], [one.low for one in found], [one.high for one in found]]
        for side in SIDES:
            found = _lines(scores(round.of(side)))
            values = {"round": label, "side": say(f"evaluation.side.{side}")}
            header += [say("evaluation.export.sidemean", **values), say("evaluation.export.siden", **values)]
            columns += [[one.mean for one in found], [one.n for one in found]]
    header.append(say("evaluation.difference"))
    columns.append([*changes, change.overall])
    return [header, *map(list, zip(*columns))]


def _ratings(rounds: Mapping[str, Round]) -> list[list]:
    header = [say("evaluation.column.round"), say("evaluation.column.name"), say("evaluation.column.side"), *_numbered()]
    side = {None: "", **{one: say(f"evaluation.side.{one}") for one in SIDES}}
    people = [(_label(id, round), one) for id, round in rounds.items() for one in round.people]
    return [header, *([label, one.name, side[one.side], *one.ratings] for label, one in people)]


def _advice(rounds: Mapping[str, Round]) -> list[list]:
    table = [[say(f"evaluation.column.{one}") for one in ("round", "question", "mean", "n", "advice", "source")]]
    for id, round in rounds.items():
        found = scores(round)
        for at in weakest(found):
            score = found.questions[at]
            front = [_label(id, round), _numbered()[at], score.mean, score.n]
            table += [[*front, str(one.text), source(one.page)] for one in guidance()[at].advice]
    return table
