"""The styles of many widgets on one page: each looks as it does alone."""
import pytest

from course.widgets.kit import HERE
from tests.browser import reading, until, written

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TOOLS = {  # the cells, and the style that each has for itself
    "course.register()": "boards",
    "course.board()": "boards",
    "course.plan()": "plan",
    "course.evaluate()": "evaluation",
    'course.explore("playbooks")': "playbooks",
    'course.playbook("media-2")': "playbooks",
    'course.explore("cases")': "cases",
    'course.case("government-6")': None,
    'course.procedure("incident")': "procedure",
    'course.simulate("substation-fire")': "drill",
    "course.progress()": None,
    'course.ask("t01.order")': "order",
    'course.ask("t01.sort")': "sort",
    'course.ask("t01.place")': None,
    'course.ask("t01.passages")': "passages",
    'course.ask("t01.write")': None,
}
ALONE = """(root, own) => {
  const { style } = courseKit, all = style.textContent;
  const nodes = [root, ...root.querySelectorAll("*:not(.hidden)")]; // a text for screen readers is placed on the page, not in the widget
  const looks = () => nodes.map((node) => {
    const style = getComputedStyle(node);
    return [...style].filter((name) => !name.startsWith("--")).map((name) => `${name}: ${style.getPropertyValue(name)}`);
  });
  const among = looks();
  style.textContent = own;
  const alone = looks();
  style.textContent = all;
  return nodes.flatMap((node, n) => alone[n].flatMap((look, k) => (look === among[n][k] ? [] : [`<${node.tagName} class="${node.className}"> ${look}, among others ${among[n][k]}`])));
}"""


def test_a_widget_among_others_looks_as_it_does_alone(page, server):
    lang, _, learn = server
    reading(page, server, written(learn, lang, "styles", *TOOLS))
    sections = page.locator("section.scc")
    until(page, lambda: sections.count() == len(TOOLS))
    for n, (cell, own) in enumerate(TOOLS.items()):
        style = "\n".join((HERE / f"{name}.css").read_text("utf8") for name in ("kit", own) if name)
        assert sections.nth(n).evaluate(ALONE, style) == [], cell
