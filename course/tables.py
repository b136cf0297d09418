"""The handbook as tidy pandas tables in the current language, with stable ids.

Where a cell holds several things (audience, channels ...) it is a list: `table.explode("channels")` gives a row
for each. Columns ending in ``_id`` or ``_ids`` do not change with the language.
"""
from __future__ import annotations

from typing import Iterable

import pandas as pd

from course import handbook


def playbooks() -> pd.DataFrame:
    """One row a playbook (29): id, stakeholder, title, goal, audience, expectation, lead, effects, stages, page."""
    return _table(
        {
            "id": id,
            "stakeholder_id": id.partition("-")[0],
            "stakeholder": _stakeholder(id),
            "title": str(one.title),
            "goal": str(one.goal),
            "audience": _names("audiences", one.audience),
            "audience_ids": list(one.audience),
            "expectation": str(one.expectation),
            "lead": _names("departments", one.lead),
            "lead_ids": list(one.lead),
            "effects": [str(text) for text in one.effects],
            "stages": len(one.stages),
            "page": one.page,
        }
        for id, one in handbook.playbooks().items()
    )


def stages() -> pd.DataFrame:
    """One row a stage of a playbook (94): id, playbook, number, name, focus, audience, channels, tactics, page."""
    return _table(
        {
            "id": f"{id}.{number}",
            "playbook_id": id,
            "playbook": str(book.title),
            "stakeholder_id": id.partition("-")[0],
            "stakeholder": _stakeholder(id),
            "number": number,
            "name": str(one.name),
            "focus": [str(text) for text in one.focus],
            "audience": _names("audiences", one.audience),
            "audience_ids": list(one.audience),
            "channels": _names("channels", one.channels),
            "channel_ids": list(one.channels),
            "tactics": [str(text) for text in one.tactics],
            "page": book.page,
        }
        for id, book in handbook.playbooks().items()
        for number, one in enumerate(book.stages, 1)
    )


def cases() -> pd.DataFrame:
    """One row a case (29, and a department's own): id, playbook, company, place, lead, audience, what was done."""
    return _table(
        {
            "id": id,
            "playbook_id": one.playbook,
            "stakeholder_id": one.playbook.partition("-")[0],
            "stakeholder": _stakeholder(one.playbook),
            "title": str(one.title),
            "company": str(one.company),
            "province": str(one.place.province),
            "city": str(one.place.city or ""),
            "district": str(one.place.district or ""),
            "lead": _names("departments", one.lead),
            "lead_ids": list(one.lead),
            "audience": _names("audiences", one.audience),
            "audience_ids": list(one.audience),
            "background": str(one.background),
            "question": str(one.decision.question),
            "did": [str(step.text) for step in one.did],
            "results": [str(text) for text in one.results],
            "page": one.page,
        }
        for id, one in handbook.cases().items()
    ).astype({"page": "Int64"})


def figures() -> pd.DataFrame:
    """One row a figure of a case: case, id, label, value (a number), unit, bound (exact, about, over, under, nearly)."""
    return _table(
        {
            "case_id": id,
            "company": str(one.company),
            "id": figure.id,
            "label": str(figure.label),
            "value": float(figure.value),
            "unit": str(figure.unit),
            "bound": figure.bound,
        }
        for id, one in handbook.cases().items()
        for figure in one.figures
    )


def departments() -> pd.DataFrame:
    """One row a purpose of daily communication (24): department, number, purpose, audience, channels, page."""
    return _table(
        {
            "department_id": id,
            "department": str(handbook.terms().departments[id].name),
            "number": number,
            "purpose": str(one.text),
            "audience": _names("audiences", one.audience),
            "audience_ids": list(one.audience),
            "channels": _names("channels", one.channels),
            "channel_ids": list(one.channels),
            "page": duties.page,
        }
        for id, duties in handbook.daily().items()
        for number, one in enumerate(duties.purposes, 1)
    )


def terms() -> pd.DataFrame:
    """The glossary, one row a term: kind, id, name, note."""
    vocabulary = handbook.terms()
    return _table(
        {"kind": kind, "id": id, "name": str(one.name), "note": str(one.note)}
        for kind in type(vocabulary).model_fields
        for id, one in getattr(vocabulary, kind).items()
    )


def _table(rows: Iterable[dict]) -> pd.DataFrame:
    return pd.DataFrame(list(rows))


def _names(kind: str, ids: Iterable[str]) -> list[str]:
    known = getattr(handbook.terms(), kind)
    return [str(known[id].name) for id in ids]


def _stakeholder(playbook: str) -> str:
    return str(handbook.stakeholders()[playbook.partition("-")[0]].name)
