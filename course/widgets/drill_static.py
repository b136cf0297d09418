"""A drill without script: how it stands, or its debrief."""
from __future__ import annotations

from course.drills.report import QUESTIONS
from course.text import say
from course.widgets import static


def static_form(view: dict, now: dict, notes: dict) -> str:
    """What the widget draws, as self-contained HTML."""
    parts = [static.prose(f"{view['company']} · {view['role']}", style=f"color:{static.QUIET}"), static.prose(view["setting"])]
    parts += [static.prose(rule, style=f"color:{static.QUIET};font-size:13px") for rule in view["rules"]]
    if now["scene"]:
        parts += _standing(now["scene"])
    for one in now["debrief"] or now["comparison"] or ():
        parts.append(_static(one, notes.get(str(now["n"]), [""] * QUESTIONS)))
    if now["runs"]:
        parts += [static.heading(say("drill.ui.runs")), static.items([("·", one["text"]) for one in now["runs"]])]
    return static.block(view["kind"], view["title"], *parts)


def _standing(scene: dict) -> list[str]:
    rows = [(one["name"], one["text"]) for one in scene["clocks"]] + [(one["name"], one["value"]) for one in scene["levels"]]
    told = [(one["time"], f"{one['text']} {one['then']}") for one in scene["story"]]
    inbox = [(one["time"], one["kind"], one["from"], one["text"]) for one in scene["inbox"]]
    return [
        static.heading(say("drill.ui.now", time=scene["time"], minute=scene["minute"])), static.table(rows),
        static.heading(say("drill.ui.inbox")), static.table(inbox),
        static.heading(say("drill.ui.todo")), static.items([("·", one["question"]) for one in scene["decisions"]]),
        static.heading(say("drill.ui.story")), static.table(told),
    ]


def _static(block: dict, notes: list[str]) -> str:
    """A block of the debrief without script."""
    kind, text = block["is"], block.get("text", "")
    if kind == "table":
        return static.heading(block["label"]) + static.table(block["rows"], block["head"])
    if kind == "story":
        return static.table([(one["time"], one["text"], one["then"], one["change"]) for one in block["rows"]])
    if kind == "note":
        return static.note(block)
    if kind == "fold":
        return static.prose(block["title"]) + "".join(_static(one, notes) for one in block["blocks"])
    if kind == "question":
        return static.prose(text) + static.quote(notes[block["n"] - 1] or say("widget.empty"))
    if kind == "curve":
        return ""  # its figures follow
    if kind == "quote":
        return static.quote(text)
    if kind in ("title", "heading"):
        return static.heading(text)
    return static.prose(f"{block['lead']} {text}" if "lead" in block else text)
