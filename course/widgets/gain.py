"""What the course has changed: the two sealed tests side by side, opened once both are handed in."""
from __future__ import annotations

from course import sealed
from course.answers import Answers
from course.bank import practice
from course.errors import CourseError
from course.objectives import objectives
from course.text import language, say
from course.widgets import static
from course.widgets.kit import Widget, esm, page


class GainWidget(Widget):
    """Points before and after, the gain, objective by objective, and every item with its reasons."""

    _esm = esm("gain")
    speaks = ("sealed",)
    commands = ("recall",)

    def __init__(self, answers: Answers):
        self.answers = answers
        super().__init__(view=self._view())

    def recall(self) -> None:
        """Look again: a test may have been handed in meanwhile."""
        self.view = self._view()

    def _view(self) -> dict:
        view = {"lang": language(), "kind": say("sealed.kind.gain"), "figures": [], "rows": [], "items": []}
        try:
            kept = {form: sealed.handed_in(form, self.answers) for form in sealed.FORMS}
        except CourseError as error:
            return view | {"told": str(error)}
        found = {form: sealed.result(form, one["answers"]) for form, one in kept.items() if one}
        if "post" not in found:
            return view | {"told": say("sealed.gain.pre" if found else "sealed.gain.none")}
        figures = [
            {"name": say(f"sealed.ui.{name}"), "value": say("sealed.ui.of", points=f"{found[form].points:.3g}", most=found[form].most)}
            for form, name in zip(sealed.FORMS, ("before", "after")) if form in found
        ]
        told, percent = _told(found)
        if percent is not None:
            figures.append({"name": say("sealed.ui.gain"), "value": f"{percent}%"})
        items = [_item(form, name, outcome) for form, one in found.items() for name, outcome in one.outcomes.items()]
        return view | {"told": told, "figures": figures, "rows": _rows(found), "items": items}

    def html(self) -> str:
        view = self.view
        parts = [static.table([(one["name"], one["value"]) for one in view["figures"]])] if view["figures"] else []
        if view["rows"]:
            head = [say(f"sealed.ui.{name}") for name in ("objective", "before", "after")]
            parts += [static.prose(say("sealed.ui.formula"))]
            parts += [static.table([(one["text"], *(_percent(score) for score in one["scores"])) for one in view["rows"]], head)]
        for one in view["items"]:
            parts += [static.heading(f"{one['form']} {one['prompt']}"), static.prose(one["heading"])]
            parts += [static.note(note) for note in one["notes"]]
        return static.block(view["kind"], view["told"], *parts)

    def summary(self) -> str:
        return "gain: " + (", ".join(one["value"] for one in self.view["figures"]) or "sealed")


def _told(found: dict[str, sealed.Result]) -> tuple[str, int | None]:
    """The gain in a sentence, and in per cent where there is one."""
    if "pre" not in found:
        return say("sealed.gain.post"), None
    before, after, most = found["pre"].points, found["post"].points, found["post"].most
    share = sealed.gain(before, after, most)
    if share is None:
        return say("sealed.gain.full"), None
    percent, room = round(100 * share), f"{most - before:.3g}"
    if share < 0:
        return say("sealed.gain.lost", room=room, percent=-percent, less=f"{before - after:.3g}"), percent
    return say("sealed.gain.won", room=room, percent=percent), percent


def _rows(found: dict[str, sealed.Result]) -> list[dict]:
    """One row an objective: its text and the scores before and after (None where a test is missing)."""
    aims = {id.partition(".")[2]: item.objective for id, item in practice("post").items()}
    rows = []
    for objective in dict.fromkeys(aims.values()):
        names = [name for name, one in aims.items() if one == objective]
        scores = [
            sum(found[form].outcomes[name].score for name in names) / len(names) if form in found else None
            for form in sealed.FORMS
        ]
        rows.append({"text": str(objectives()[objective]), "scores": scores})
    return rows


def _item(form: str, name: str, outcome) -> dict:
    item = practice(form)[f"{form}.{name}"]
    names = {id: str(one.text) for id, one in (getattr(item, "options", None) or getattr(item, "items", None) or {}).items()}
    names |= {one.id: str(one.text) for one in getattr(item, "segments", ())}
    notes = [
        {"name": names.get(one.id), "right": one.right, "missed": one.missed and not one.right, "why": str(one.why), "page": page(one.page)}
        for one in outcome.notes
    ]
    heading = say(f"widget.state.{outcome.state}", percent=round(outcome.score * 100))
    return {"form": say(f"sealed.kind.{form}"), "prompt": str(item.prompt), "heading": heading, "state": outcome.state, "notes": notes}


def _percent(score: float | None) -> str:
    return "–" if score is None else f"{round(100 * score)}%"
