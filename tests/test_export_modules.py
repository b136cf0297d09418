"""Every module exported as one page: all its prose and widgets are there, it needs neither kernel nor network, and it prints."""
import re

import pytest

from course.build import sources
from course.export import export

MODULES = [source for source in sources() if source.name.startswith("m")]
TABLES = ("begin", "review", "playbooks", "stages", "cases", "figures", "departments", "terms")
FRAME = "border-radius:8px;padding:16px 20px"  # around each static form


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("source", MODULES, ids=lambda source: source.name)
def test_a_module_is_whole_on_a_page_of_its_own(source, lang, tmp_path):
    page = export(source.path.parent / lang / f"{source.path.stem}.ipynb", tmp_path / "page.html", lang).read_text("utf8")
    drawn = sum(verb not in TABLES for verb, *_ in source.calls())
    assert page.count(FRAME) == drawn and "@media print" in page
    assert not re.search(r"""(?:src|href)=["']https?://|url\(https?://""", page)
    headings = [line.strip("# ") for cell in source.cells if cell.lang == lang and not cell.audience for line in cell.text.splitlines() if line.startswith("#")]
    text = re.sub(r"<[^>]+>", "", page)
    assert all(heading.partition("（")[0].partition("&")[0][:12] in text for heading in headings)
    assert "Traceback" not in page
