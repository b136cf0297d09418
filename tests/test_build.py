"""The build: the same bytes each time, stable ids, one language at a time; and `check` sees a changed byte."""
import nbformat
import pytest

from course import build, check
from tests.test_source import FRONT, TWIN

BODY = FRONT + TWIN + '# %% id="ask"\ncourse.ask("m99.a")\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "m99_test.py").write_text(BODY, "utf8")
    return tmp_path


def test_each_language_has_its_prose_and_the_same_code(folder):
    build.build(folder)
    zh, en = (nbformat.read(folder / lang / "m99_test.ipynb", 4) for lang in ("zh", "en"))
    assert [cell.id for cell in zh.cells] == [cell.id for cell in en.cells]
    assert zh.cells[0].source == "# 你好" and en.cells[0].source == "# Hello"
    code = [[cell.source for cell in book.cells if cell.cell_type == "code"] for book in (zh, en)]
    assert code[0] == code[1]
    assert all(cell.metadata.jupyter.source_hidden for cell in zh.cells if cell.cell_type == "code")
    assert zh.metadata.course.title == "标题" and en.metadata.course.title == "Title"


def test_the_facilitators_guide_is_for_instructors_alone(tmp_path):
    guide = '# %% [markdown] lang="zh" audience="instructor" id="guide"\n# 讲法\n# %% [markdown] lang="en" audience="instructor" id="guide"\n# How to teach it\n'
    (tmp_path / "m99_test.py").write_text(BODY + guide, "utf8")
    source = build.sources(tmp_path)[0]
    assert all("How to" not in cell.source for cell in build.notebook(source, "en").cells)
    assert build.guide(source, "en") == "How to teach it" and build.guide(source, "zh") == "讲法"


def test_building_twice_changes_nothing(folder):
    assert len(build.build(folder)) == 2
    assert build.build(folder) == [] and build.differing(folder) == []


def test_a_changed_byte_a_missing_and_a_stray_notebook_are_seen(folder):
    build.build(folder)
    zh, en = folder / "zh" / "m99_test.ipynb", folder / "en" / "m99_test.ipynb"
    zh.write_bytes(zh.read_bytes() + b" ")
    assert build.differing(folder) == [zh]
    en.unlink()
    stray = folder / "en" / "m98_old.ipynb"
    stray.write_text("{}")
    assert build.differing(folder) == sorted([zh, en, stray])
    build.build(folder)
    assert build.differing(folder) == []


def test_the_committed_notebooks_and_all_content_hold_together():
    assert check.problems() == []


@pytest.mark.parametrize(
    "zh, en, key",
    [
        ("## 一", "# One", "check.heading"),
        ("[图](a.png)", "[map](b.png)", "check.links"),
        ("20 分钟内", "within 30 minutes", "check.numbers"),
        ("1424 个小区", "1,424 communities", None),
    ],
)
def test_twins_that_say_different_things_are_named(tmp_path, zh, en, key):
    path = tmp_path / "m99_test.py"
    path.write_text(FRONT + TWIN.replace("# 你好", zh).replace("# Hello", en), "utf8")
    assert [fault.key for fault in check.twins(build.parse(path))] == ([key] if key else [])


@pytest.mark.parametrize("zh, found", [("**先说。**再做", 1), ("**先说**。再做", 0), ("先说。**再做**", 0), ("`**`", 0)])
def test_stars_that_would_stay_on_the_page_are_named(tmp_path, zh, found):
    path = tmp_path / "m99_test.py"
    path.write_text(FRONT + TWIN.replace("# 你好", zh), "utf8")
    assert [fault.key for fault in check.stars(build.parse(path))] == ["check.stars"] * found
