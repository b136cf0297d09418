"""The static forms: inline HTML and SVG, for exported pages where no script runs."""
from __future__ import annotations

from html import escape

from course.text import language, say

# the colours of the page around it, light or dark, where it names any (palette.css)
INK, QUIET, LINE, PAPER = "var(--ink,#1f2a29)", "var(--ink-soft,#56625f)", "var(--line,#cfd8d6)", "var(--paper,#fff)"
ACCENT, RIGHT, WRONG = "var(--accent,#00706b)", "var(--good,#1b6b3a)", "var(--bad,#b3261e)"
NAME = 20  # the longest name on a board, in characters; the table below it has all of it
FONT = "var(--font,system-ui,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif)"


def tag(name: str, *inner: str, style: str = "", **attributes: object) -> str:
    """An element; `inner` is HTML, attribute values are escaped."""
    pairs = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    if style:
        pairs["style"] = style
    text = "".join(f' {key}="{escape(str(value))}"' for key, value in pairs.items())
    return f"<{name}{text}>{''.join(inner)}</{name}>"


def prose(text: object, name: str = "p", style: str = "") -> str:
    """A paragraph of plain text; its line breaks stay."""
    return tag(name, escape(str(text)), style=f"margin:0 0 8px;white-space:pre-line;{style}")


def heading(text: object) -> str:
    return prose(text, style="font-weight:600;margin-top:12px")


def scene(paragraphs: list[str], *parts: str) -> str:
    """What is given before a question is asked."""
    inner = [*map(prose, paragraphs), *parts]
    return tag("div", *inner, style=f"margin:8px 0 12px;padding-left:12px;border-left:3px solid {LINE}") if inner else ""


def block(kind: str, prompt: str, *parts: str, worth: str | None = None, scene: str = "") -> str:
    """The frame around a static form: the kind and what it is `worth`, the scene, the prompt, and what follows."""
    counted = tag("span", f" · {escape(worth)}", style=f"color:{QUIET};font-weight:400") if worth else ""
    return tag(
        "div",
        tag("p", escape(kind), counted, style=f"margin:0 0 8px;color:{ACCENT};font-size:12.5px;font-weight:600"),
        scene,
        prose(prompt, style="font-size:1.05em"),
        *parts,
        style=f"font-family:{FONT};color:{INK};background:{PAPER};border:1px solid {LINE};border-radius:8px;"
        "padding:16px 20px;margin:8px 0;line-height:1.6;max-width:46em",
        lang="zh-CN" if language() == "zh" else "en",
    )


def items(rows: list[tuple[str, str]]) -> str:
    """Marked lines: a sign and a text each."""
    return "".join(prose(f"{sign} {text}") for sign, text in rows)


def table(rows: list[tuple], head: list[str] = ()) -> str:
    """Rows of text, below the headings of their columns if `head` names them."""
    cell = f"border-bottom:1px solid {LINE};padding:4px 12px 4px 0;text-align:left;vertical-align:top"
    lines = [tag("tr", *(tag("td", escape(str(one)), style=cell) for one in row)) for row in rows]
    if head:
        lines.insert(0, tag("tr", *(tag("th", escape(one), scope="col", style=f"{cell};font-weight:600") for one in head)))
    return tag("table", *lines, style="border-collapse:collapse;margin:8px 0;font-size:.92em")


def quote(text: str) -> str:
    style = f"margin:8px 0;padding-left:12px;border-left:3px solid {ACCENT};white-space:pre-wrap"
    return tag("blockquote", escape(text), style=style)


def outcome(found: dict | None) -> str:
    """What a check found, if it still holds."""
    if not found or found["stale"]:
        return ""
    lines = [note(one) for one in found["notes"]]
    return heading(found["heading"]) + "".join(lines) + (prose(found["explain"]) if found["explain"] else "")


def solution(shown: dict | None) -> str:
    """The right answer, if it was asked for."""
    if not shown:
        return ""
    explain = prose(shown["explain"]) if shown["explain"] else ""
    return heading(shown["heading"]) + "".join(note(one) for one in shown["lines"]) + explain


def note(one: dict) -> str:
    """A line of feedback: mark, name, reason, page."""
    right = one.get("right")
    key = "right" if right else "missed" if one.get("missed") else "wrong"
    word = "" if right is None else say(f"widget.ui.{key}")
    mark = tag("b", f"{dict(right='✓', missed='○', wrong='✗')[key]} {word} ", style=f"color:{RIGHT if right else WRONG}") if word else ""
    name = " → ".join(escape(str(part)) for part in (one.get("name"), one.get("answer")) if part)
    cited = tag("span", f" {escape(one['page'])}", style=f"color:{QUIET}") if one.get("page") else ""
    return tag("p", mark, tag("b", name) + "<br>" if name else "", escape(one["why"]), cited, style="margin:0 0 8px")


def board(matrix, spots: list[tuple[str, float, float]], spreads=(), **more: object) -> str:
    """A matrix as SVG with (name, x, y) on it; names on the same spot stand below each other.

    `spreads`, one for each spot if there are any, are (lowest x, highest x, lowest y, highest y, split): a cross, and
    a hollow diamond in the place of the dot where raters are split. `more` are attributes of the SVG.
    """
    side, left, low = 400, 30, 30
    text = f"font-family:{FONT};font-size:13px"
    def label(said: object, x: float, y: float, fill: str, **more: object) -> str:
        return tag("text", escape(str(said)), x=f"{x:g}", y=f"{y:g}", fill=fill, style=text, **more)

    parts = []
    for letter, kind in matrix.classes.items():
        x, y, half = left + side / 2 * (kind.x == "high"), side / 2 * (kind.y == "low"), side / 2
        shade = 0.06 + 0.06 * ((kind.x == "high") + (kind.y == "high"))
        parts.append(tag("rect", x=x, y=y, width=half, height=half, fill=ACCENT, fill_opacity=shade, stroke=LINE))
        parts.append(label(f"{letter} · {kind.name}", x + 8, y + 18, ACCENT))

    def across(x: float) -> float:
        return left + (x - 0.5) * side / 10

    def down(y: float) -> float:
        return (10.5 - y) * side / 10

    seen: dict[tuple[int, int], int] = {}
    for n, (name, x, y) in enumerate(spots):
        x0, x1, y0, y1, split = spreads[n] if spreads else (x, x, y, y, False)
        cx, cy = across(x), down(y)
        for ends in ((across(x0), cy, across(x1), cy), (cx, down(y0), cx, down(y1))):
            if ends[0] != ends[2] or ends[1] != ends[3]:
                parts.append(tag("line", **{key: f"{end:g}" for key, end in zip(("x1", "y1", "x2", "y2"), ends)}, stroke=ACCENT, stroke_width=1.5))
        near = round(x * 2), round(y * 2)
        below = seen[near] = seen.get(near, -1) + 1
        cy, dy = (cy, 16 * below - 5) if spreads else (cy + 16 * below, 4)  # a mean stays where its cross is
        shift, anchor = (-9, "end") if 3.5 <= x <= 5.5 or x >= 8.5 else (9, "start")  # away from the middle line
        if split:
            parts.append(tag("path", d=f"M{cx:g} {cy - 7:g}l7 7-7 7-7-7z", fill=PAPER, stroke=ACCENT, stroke_width=2))
        else:
            parts.append(tag("circle", cx=f"{cx:g}", cy=f"{cy:g}", r=5, fill=ACCENT))
        parts.append(label(name if len(name) <= NAME else f"{name[:NAME]}…", cx + shift, cy + dy, INK, text_anchor=anchor))
    middle, turn = side / 2, f"rotate(-90 18 {side / 2:g})"
    parts.append(label(f"{matrix.x.name} →", left + middle, side + 20, QUIET, text_anchor="middle"))
    parts.append(label(f"{matrix.y.name} →", 18, middle, QUIET, text_anchor="middle", transform=turn))
    size, title = f"0 0 {side + left + 2} {side + low}", str(matrix.title)
    about = {"role": "img", "aria_label": title, "style": "max-width:432px;width:100%"} | more
    return tag("svg", *parts, xmlns="http://www.w3.org/2000/svg", viewBox=size, **about)
