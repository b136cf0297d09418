"""An exported article is one file that needs neither kernel nor network."""
import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.errors import CourseError
from course.export import export

SHOWN = """
class Both:
    def _repr_mimebundle_(self, **_):
        return {"text/html": "<p>static form</p>", "text/plain": "Both()", "application/vnd.jupyter.widget-view+json": {"model_id": "x"}}
Both()
"""
ANSWER = "import json, os\nprint(json.load(open('answers.json'))['said'], os.environ['COURSE_LANG'])\nopen('left.txt', 'w').close()"


@pytest.fixture
def notebook(tmp_path):
    def write(*code, lang="en"):
        prose = "# Title\n\n[the map](t00_start.ipynb) and [elsewhere](https://example.org/x.ipynb)\n\n| a |\n|---|\n| 1 |"
        cells = [new_code_cell(""), new_markdown_cell(prose), *map(new_code_cell, code)]
        path = tmp_path / "m01_title.ipynb"
        nbformat.write(new_notebook(cells=cells, metadata={"course": {"id": "m01", "lang": lang, "title": "Title"}}), path)
        return path

    return write


@pytest.mark.slow
def test_one_page_with_the_static_forms_and_no_code(notebook, tmp_path, capfd):
    (tmp_path / "answers.json").write_text('{"said": "kept answer"}')
    page = export(notebook(SHOWN, ANSWER), tmp_path / "site" / "out.html", "zh").read_text("utf8")
    assert capfd.readouterr().err == "", "the kernel has nothing to tell"
    assert '<html lang="en">' in page and "<title>Title · Stakeholder communication</title>" in page
    assert "<p>static form</p>" in page and "kept answer en" in page and "<td>1</td>" in page
    assert "widget-view" not in page and "Both()" not in page and "answers.json" not in page
    assert 'href="t00_start.html"' in page and 'href="https://example.org/x.ipynb"' in page
    assert not re.search(r"""<(script|link|img|iframe)[^>]*(src|href)=["']?(https?:)?//|@import|url\(["']?(https?:)?//""", page)
    assert not (tmp_path / "left.txt").exists(), "it runs in a copy of the folder"


@pytest.mark.slow
def test_a_failing_cell_is_said_in_words(notebook, tmp_path):
    page = export(notebook("1/0", "print('after')", lang="zh"), tmp_path / "out.html", "zh").read_text("utf8")
    assert '<html lang="zh-CN">' in page and "没能显示" in page and "after" in page and "Traceback" not in page


@pytest.mark.parametrize("content", [None, "not a notebook", '{"cells": 1}'])
def test_an_unreadable_notebook_is_refused(tmp_path, content):
    path = tmp_path / "x.ipynb"
    if content is not None:
        path.write_text(content)
    with pytest.raises(CourseError):
        export(path, tmp_path / "out.html", "zh")
    assert not (tmp_path / "out.html").exists()
