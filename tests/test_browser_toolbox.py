"""The toolbox: every widget of the kit on one page, in both views, both languages and all the ways a page is shown."""
import pytest

from course.build import sources
from tests.browser import TOKEN, VIEWS, accessible, lab, opened, reading, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAGE = "t01_toolbox.ipynb"
CELLS = sum(cell.kind == "code" for cell in next(one for one in sources() if one.name == "t01").cells)


def drawn(page):
    """Wait until every widget of the page is there, and nothing failed."""
    until(page, lambda: page.locator("section.scc:visible").count() >= CELLS)
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedError").count() == 0


@VIEWS
def test_every_tool_is_drawn_and_is_there_again_after_a_reload(page, server, view):
    view(page, server, PAGE)
    drawn(page)
    page.reload()
    drawn(page)


def test_every_tool_is_drawn_again_after_the_kernel_was_restarted(page, server):
    lab(page, server, PAGE)
    drawn(page)
    old = page.locator("section.scc").last.element_handle()
    page.get_by_role("menuitem", name={"zh": "内核", "en": "Kernel"}[server[0]]).first.click()
    page.locator("[data-command='kernelmenu:restart']").click()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    until(page, lambda: not old.evaluate("node => node.isConnected"))
    drawn(page)


WHERE = """() => {
  const node = document.activeElement, section = node.closest("section.scc"), box = node.getBoundingClientRect();
  const outer = section?.parentElement.closest("section.scc") ?? section;
  const types = node.matches("select, textarea, [type=text], [type=number], [type=date]");
  return { at: [...document.querySelectorAll("section.scc")].indexOf(outer), types, seen: box.width * box.height > 0 };
}"""


def test_in_jupyterlab_the_tab_key_goes_through_all_tools_and_letters_touch_no_cell(page, server):
    lab(page, server, PAGE)
    drawn(page)
    assert page.locator("section.scc:visible [hidden]:visible").count() == 0
    cells, sections = page.locator(".jp-NotebookPanel:visible .jp-Cell"), page.locator("section.scc:visible")
    wanted, reached = (cells.count(), sections.count()), set()
    sections.first.locator("input:visible, button:visible").first.focus()
    while (now := page.evaluate(WHERE))["at"] >= 0:
        assert now["seen"]
        reached.add(now["at"])
        if not now["types"]:
            page.keyboard.press("d")  # twice, it deletes a cell
            page.keyboard.press("d")
        page.keyboard.press("Tab")
    assert len(reached) == sections.count() and (cells.count(), sections.count()) == wanted


def test_in_a_narrow_window_jupyterlab_gives_the_notebook_the_room(page, server):
    page.set_viewport_size({"width": 640, "height": 740})  # 1280 at 200 %
    page.goto(f"{server[1]}/lab/tree/{PAGE}?token={TOKEN}&reset")
    drawn(page)
    until(page, lambda: page.locator(".jp-NotebookPanel:visible").bounding_box()["width"] > 500)


@pytest.mark.parametrize("look", [
    {"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"},
], ids=["light", "dark", "high contrast"])  # fmt: skip
def test_axe_finds_nothing_and_no_width_is_too_narrow(chromium, server, look):
    with opened(chromium, server, **look) as page:
        reading(page, server, PAGE)
        drawn(page)
        page.set_viewport_size({"width": 1280, "height": 30_000})  # nothing under the page's bar, which axe takes for hidden
        accessible(page)
        for width in (640, 360):  # 640 is 1280 at 200 %
            page.set_viewport_size({"width": width, "height": 740})
            until(page, lambda: page.evaluate("document.documentElement.scrollWidth") <= width)
