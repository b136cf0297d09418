"""What the browser needs to draw the plan's form: sections with guidance and example, fields, names to choose from."""
from __future__ import annotations

from dataclasses import asdict
from typing import Any, Mapping

from course import handbook
from course.text import language, say
from course.tools.plan_form import ROWS, SECTIONS, Field, Rows, blank, blank_rows
from course.tools.plan_guide import example, guide
from course.tools.plan_outline import label, outline
from course.widgets.kit import page


def view() -> dict:
    """The form in the current language."""
    sections, shown = [], {section.id: section for section in outline(example())}
    for id, parts in SECTIONS.items():
        said = handbook.procedure("major").sections[id]
        sections.append({
            "id": id,
            "name": str(said.name),
            "guidance": str(guide().guidance[id]),
            "page": page(said.page),
            "example": [asdict(block) for block in shown[id].blocks],
            "parts": [_part(part) for part in parts],
        })  # fmt: skip
    return {
        "lang": language(),
        "kind": say("plan.kind"),
        "untitled": say("plan.untitled"),
        "sections": sections,
        "blank": blank(),
        "rows": blank_rows(),
        "most": ROWS,
    }


def _part(part: Field | Rows, list_id: str = "") -> dict:
    if isinstance(part, Field):
        optional = not part.need
        return {"id": part.id, "kind": part.kind, "label": label(part, list_id), "optional": optional,
                "source": part.source, "when": part.when}  # fmt: skip
    return {
        "id": part.id,
        "kind": "rows",
        "label": label(part),
        "one": say(f"plan.one.{part.id}"),
        "title": part.title,
        "edit": part.edit,
        "parts": [_part(one, part.id) for one in part.parts],
    }


def offers(known: Mapping[str, Any]) -> dict:
    """Names to choose from, and what the register knows of its stakeholders, by name."""
    words = handbook.terms()
    channels = {id: str(one.name) for id, one in words.channels.items()}
    register = {
        one.name: {"expects": one.expectation, "channels": [channels.get(id, id) for id in one.channels]}
        for one in known.values()
    }
    departments = [str(one.name) for one in words.departments.values()]
    owners = [one.owner for one in known.values() if one.owner]
    general = [str(one.name) for one in handbook.stakeholders().values()]
    return {
        "departments": list(dict.fromkeys(departments + owners)),
        "channels": list(channels.values()),
        "stakeholders": list(dict.fromkeys([*register, *general])),
        "register": register,
    }
