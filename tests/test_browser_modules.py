"""Every module in JupyterLab, as a trainee opens it: every widget from the first to the last is drawn, and no cell fails."""
import re

import pytest

from course.build import sources
from tests.browser import TOKEN, lab, ran, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
QUIET = ("begin", "review", "playbooks", "stages", "cases", "figures", "departments", "terms")  # tables, or nothing to draw today
MODULES = {
    source.path.stem: sum(verb not in QUIET for verb, *_ in source.calls()) for source in sources() if source.name.startswith("m")
}


@pytest.mark.parametrize("name", MODULES)
def test_every_widget_is_drawn_and_no_cell_fails(page, server, name):
    lab(page, server, f"{name}.ipynb")
    until(page, lambda: page.locator("section.scc:visible").count() >= MODULES[name])
    drawn = page.locator("section.scc:visible")
    assert drawn.first.inner_text().strip() and drawn.last.inner_text().strip()
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedError").count() == 0


def test_tabs_of_yesterday_wait_until_they_are_looked_at(page, server):
    """All but the one that was in front, which JupyterLab shows for a moment."""
    names = ["m01_framework", "m03_topics", "m04_daily"]
    tabs = {f"notebook:{name}.ipynb": {"data": {"path": f"{name}.ipynb", "factory": "Notebook"}} for name in names}
    main = {"dock": {"type": "tab-area", "currentIndex": 2, "widgets": list(tabs)}, "current": list(tabs)[2]}
    kept = {"data": tabs | {"layout-restorer:data": {"main": main}}, "metadata": {"id": "default"}}
    page.request.put(f"{server[1]}/lab/api/workspaces/default?token={TOKEN}", data=kept)
    page.goto(f"{server[1]}/lab/tree/m02_stakeholders.ipynb?token={TOKEN}")
    ran(page)
    until(page, lambda: page.locator("section.scc:visible").count() >= MODULES["m02_stakeholders"])
    behind = page.locator(".jp-NotebookPanel.lm-mod-hidden")
    begun = behind.filter(has=page.locator(".jp-InputPrompt", has_text=re.compile(r"\[[*\d]")))
    assert behind.count() == 3 and begun.count() <= 1
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=names[0]).click()
    until(page, lambda: page.locator("section.scc:visible").count() >= MODULES[names[0]])
