"""Every module in JupyterLab, as a trainee opens it: every widget from the first to the last is drawn, and no cell fails."""
import pytest

from course.build import sources
from tests.browser import lab, until

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
