"""HTML that may be shown: what trainees wrote, without anything that runs, loads or imitates the page."""
from __future__ import annotations

import re

import bleach
from bleach.css_sanitizer import ALLOWED_CSS_PROPERTIES, CSSSanitizer
from nbconvert.filters import markdown2html as render

from course.lab.server import SHARE
from course.text import words

TAGS = {
    *bleach.ALLOWED_TAGS, "br", "del", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "pre",
    "s", "span", "sub", "sup", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
    "svg", "g", "rect", "circle", "line", "path", "text", "tspan", "title", "desc",
}
ATTRIBUTES = {
    "class", "role", "aria-label", "lang", "scope", "colspan", "rowspan", "viewBox", "width", "height", "x", "y", "x1", "y1",
    "x2", "y2", "cx", "cy", "r", "rx", "d", "dx", "dy", "fill", "fill-opacity", "opacity", "stroke", "stroke-width", "stroke-dasharray", "transform",
    "text-anchor", "dominant-baseline", "font-size", "font-weight",
}
STYLE = CSSSanitizer(allowed_css_properties={
    *ALLOWED_CSS_PROPERTIES, "background", "border", "border-bottom", "border-left", "border-radius", "line-height",
    "list-style", "margin", "max-width", "min-width", "padding", "padding-left", "vertical-align", "white-space",
})


def clean(html) -> str:
    """`html` without scripts, style sheets, forms, pictures, frames and event handlers."""
    # bleach keeps the text of what it strips; that of a style or script is nothing to read
    bare = re.sub(r"(?is)<(script|style)\b.*?</\1\s*>", "", str(html))
    return bleach.clean(bare, tags=TAGS, attributes=_allowed, css_sanitizer=STYLE,
                        protocols={"http", "https", "mailto"}, strip=True)


def markdown2html(source: str) -> str:
    """Markdown as safe HTML."""
    return clean(render(source))


def say(key: str, lang: str, **values: str) -> str:
    """The words of the feedback page in `lang`."""
    return words("feedback", lang)[key].format(**values)


def css(name: str) -> str:
    """A style sheet of the course's reading view, which the feedback page shares."""
    return (SHARE / "jupyter" / "nbconvert" / "templates" / "course" / f"{name}.css").read_text("utf8")


def _allowed(tag: str, name: str, value: str) -> bool:
    if name == "style":  # the sanitizer looks at names only; a value may load something, or hide that in escapes
        return not re.search(r"(?i)url|image|\\|expression|@", value)
    return (name in ATTRIBUTES and "url" not in value.lower()) or (tag == "a" and name == "href") or (tag in ("a", "abbr") and name == "title")
