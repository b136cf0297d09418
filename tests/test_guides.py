"""The facilitator's guides: a page for every module, for instructors alone."""
import re

import pytest

from course import build
from course.errors import CourseError
from course.text import LANGUAGES
from grading import guides


@pytest.fixture(scope="module", params=LANGUAGES)
def written(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("guides")
    return request.param, guides.write(folder, request.param)


def test_every_module_has_one_and_it_reads_without_network_or_kernel(written):
    lang, pages = written
    modules = [source.path.stem for source in build.sources() if source.name.startswith("m")]
    assert [page.stem for page in pages] == modules
    for page in pages:
        html = page.read_text("utf8")
        assert f'lang="{dict(zh="zh-CN", en="en")[lang]}"' in html
        assert html.count("<table") >= 1 and not re.search(r"""(?:src|href)=["']https?://""", html)


def test_what_is_for_instructors_stands_in_no_learners_notebook(written):
    lang, _ = written
    for source in build.sources():
        guide = [cell for cell in build.choose_audience(build.choose_language(source.cells, lang), "instructor")]
        shown = "\n".join(cell.source for cell in build.notebook(source, lang).cells)
        assert all(cell.text not in shown for cell in guide)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", "utf8")
    with pytest.raises(CourseError):
        guides.write(tmp_path / "file", "zh")
