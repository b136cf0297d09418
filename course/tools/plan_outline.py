"""A plan as a document: its sections with paragraphs and tables, as the Word file, the static form and the example show it."""
from __future__ import annotations

from calendar import month_name
from dataclasses import dataclass, replace

from course.handbook import procedure
from course.text import language, say
from course.tools.plan_form import SECTIONS, Field, Rows, filled, titled


@dataclass(frozen=True)
class Block:
    """A labelled paragraph, or a labelled table if there is a `head`; None stands for what is still to be filled in."""

    label: str
    text: str | None = None
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str | None, ...], ...] = ()


@dataclass(frozen=True)
class Section:
    """One of the ten sections; `number` counts from 1."""

    id: str
    number: int
    name: str
    blocks: tuple[Block, ...]


def outline(plan: dict) -> list[Section]:
    """The ten sections of a whole plan. Empty fields that the plan does not need are left out."""
    names = procedure("major").sections
    sections = []
    for number, (id, parts) in enumerate(SECTIONS.items(), 1):
        blocks = [block for part in parts for block in _blocks(part, plan)]
        if len(parts) == 1:  # the heading says it already
            blocks = [replace(block, label="") for block in blocks]
        sections.append(Section(id, number, str(names[id].name), tuple(blocks)))
    return sections


def label(part: Field | Rows, list_id: str = "") -> str:
    """What a field or a list is called; `list_id` is the list that the field belongs to."""
    return say(f"plan.label.{list_id + '.' if list_id else ''}{part.id}")


def day(iso: str) -> str:
    """A day as the language writes it."""
    if not iso:
        return ""
    year, month, number = (int(part) for part in iso.split("-"))
    return f"{year}年{month}月{number}日" if language() == "zh" else f"{number} {month_name[month]} {year}"


def _blocks(part: Field | Rows, plan: dict) -> list[Block]:
    if isinstance(part, Field):
        return [Block(label(part), _shown(part, plan, plan) or None)] if part.need or filled(plan[part.id]) else []
    if not part.need and not plan[part.id]:
        return []
    counted = part.edit
    names, rows = _head(part), _rows(part, plan, plan)
    head = ([say("plan.number")] if counted else []) + names
    rows = [([str(n)] if counted else []) + row for n, row in enumerate(rows or [[None] * len(names)], 1)]
    return [Block(label(part), head=tuple(head), rows=tuple(tuple(row) for row in rows))]


def _head(rows: Rows) -> list[str]:
    """Column headings: the row's name where another section keeps it, then the fields, then those of the rows within."""
    head = [] if rows.edit else [say(f"plan.label.{rows.id}.{rows.title}")]
    for part in rows.parts:
        own = _head(part) if isinstance(part, Rows) else [_column(part, rows.id)]
        head += [one for one in own if one not in head]
    return head


def _column(field: Field, list_id: str) -> str:
    return say(f"plan.column.{field.column}") if field.column else label(field, list_id)


def _rows(rows: Rows, node: dict, plan: dict) -> list[list[str | None]]:
    found = []
    for row in node[rows.id]:
        cells: dict[str, str | None] = {} if rows.edit else {"": titled(rows, row) or None}
        within: list[list[str | None]] = [[]]
        for part in rows.parts:
            if isinstance(part, Rows):
                within = _rows(part, row, plan) or [[None] * len(_head(part))]
                continue
            name = _column(part, rows.id)
            shown = [text for text in (cells.get(name), _shown(part, row, plan)) if text]
            cells[name] = say("plan.joint").join(shown) or (None if part.need or part.column else "–")
        found += [[*cells.values(), *one] for one in within]
    return found


def _shown(field: Field, row: dict, plan: dict) -> str:
    value = row[field.id]
    match field.kind:
        case "day":
            return day(value)
        case "period":
            start, end = (day(value[one]) for one in ("start", "end"))
            both = say("plan.period", start=start, end=end)
            return both if start and end and start != end else start or (end and say("plan.until", end=end))
        case "names":
            return ("、" if language() == "zh" else ", ").join(value)
        case "check":
            return say(f"plan.{field.id}") if value else ""
        case "pick":
            name = next((" ".join(one["text"].split()) for one in plan[field.source] if one["id"] == value), "")
            return say("plan.serves", name=name) if name and field.column else name
    if field.when and not row[field.when]:
        return ""
    return value.strip()
