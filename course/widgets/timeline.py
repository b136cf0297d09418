"""One playbook as a timeline of its stages: what the browser draws, and the same for print."""
from __future__ import annotations

from html import escape
from typing import Iterable

from course import handbook
from course.text import language, say
from course.widgets import static
from course.widgets.kit import page


def listed(names: Iterable[object]) -> str:
    """Names in a row, as the language separates them."""
    return ("、" if language() == "zh" else ", ").join(map(str, names))


def timeline(id: str) -> dict:
    """All that is shown of the playbook `id`, in the current language; CourseError if there is none."""
    book, terms = handbook.playbook(id), handbook.terms()

    def audiences(ids: Iterable[str]) -> str:
        return listed(terms.audiences[one].name for one in ids)

    return {
        "id": id,
        "lang": language(),
        "kind": say("playbooks.kind.one", stakeholder=handbook.stakeholders()[id.partition("-")[0]].name),
        "title": str(book.title),
        "page": page(book.page),
        "goal": str(book.goal),
        "expectation": str(book.expectation),
        "lead": listed(terms.departments[one].name for one in book.lead),
        "audience": audiences(book.audience),
        "stages": [
            {
                "number": number,
                "name": str(stage.name),
                "focus": [str(text) for text in stage.focus],
                "audience": audiences(stage.audience),
                "channels": listed(terms.channels[one].name for one in stage.channels),
                "tactics": [str(text) for text in stage.tactics],
            }
            for number, stage in enumerate(book.stages, 1)
        ],
        "effects": [str(text) for text in book.effects],
        "case": say("playbooks.case", id=id, company=handbook.case(id).company),  # a playbook and its case share the id
    }


def html(view: dict) -> str:
    """A timeline in full, for exported pages and print."""
    about = [(key, view[key]) for key in ("goal", "expectation", "lead", "audience")]
    parts = [_pairs(about), static.heading(say("playbooks.ui.timeline"))]
    for stage in view["stages"]:
        name = static.prose(say("playbooks.stage", **stage), "h4", style="font-size:1em")
        lines = _pairs((key, stage[key]) for key in ("focus", "audience", "channels", "tactics"))
        style = f"border-left:2px solid {static.ACCENT};padding-left:14px;margin:0 0 12px"
        parts.append(static.tag("section", name, lines, style=style))
    parts += [static.heading(say("playbooks.ui.effects")), _bullets(view["effects"])]
    quiet = f"color:{static.QUIET};font-size:13px"
    parts.append(static.prose(f"{view['case']} · {view['page']}", style=quiet))
    return static.block(view["kind"], view["title"], *parts)


def _pairs(pairs: Iterable[tuple[str, str | list[str]]]) -> str:
    """Labels, each with a text or a list."""
    rows = (
        static.tag("dt", escape(say(f"playbooks.ui.{key}")), style=f"color:{static.QUIET};font-size:13px")
        + static.tag("dd", _bullets(said) if isinstance(said, list) else escape(said), style="margin:0 0 6px")
        for key, said in pairs
    )
    return static.tag("dl", *rows, style="margin:0 0 8px")


def _bullets(lines: list[str]) -> str:
    return static.tag("ul", *(static.tag("li", escape(line)) for line in lines), style="margin:0;padding-left:1.4em")
