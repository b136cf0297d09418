"""Authored sources: what is read, and that every fault is named with file, line and cell."""
import pytest

from course.errors import CourseError
from course.source import parse

FRONT = """# ---
# title: {zh: 标题, en: Title}
# minutes: 40
# objectives: [a.b]
# ---
"""
TWIN = """# %% [markdown] lang="zh" id="intro"
# # 你好
# %% [markdown] lang="en" id="intro"
# # Hello
"""


def source(tmp_path, body, front=FRONT):
    path = tmp_path / "m99_test.py"
    path.write_text(front + body, "utf8")
    return parse(path)


def test_cells_keep_their_ids_languages_lines_and_markers(tmp_path):
    read = source(tmp_path, TWIN + '# %% id="q1-test" test="q1" points=20\n')
    assert read.name == "m99" and read.front.minutes == 40 and read.front.title.en == "Title"
    assert [(cell.id, cell.lang, cell.line) for cell in read.cells] == [
        ("intro", "zh", 6), ("intro", "en", 8), ("q1-test", None, 10),
    ]
    assert (read.cells[2].test, read.cells[2].points) == ("q1", 20)
    assert read.cells[0].text == "# 你好"


def test_asked_ids_are_found_with_their_line(tmp_path):
    read = source(tmp_path, TWIN + '# %% id="x"\ncourse.ask("m99.a"); course.case(\'customer-5\')\n')
    assert read.asked("ask") == [("m99.a", 10)] and read.asked("case") == [("customer-5", 10)]


@pytest.mark.parametrize(
    "body, key, line",
    [
        ('# %% [markdown] lang="zh" id="intro"\n# 一\n# %% id="x"\n1\n', "source.twin", 6),
        ('# %% [markdown] lang="zh" id="intro"\n# 一\n', "source.twin", 6),
        (TWIN + TWIN, "source.twice", 10),
        (TWIN + '# %% id="x" colour="red"\n1\n', "source.marker", 10),
        (TWIN + '# %% id="x" audience="boss"\n1\n', "source.audience", 10),
        (TWIN + "# %%\n1\n", "source.id", 10),
        (TWIN + '# %% id="two words"\n1\n', "source.id", 10),
        (TWIN + '# %% [markdown] id="y"\n# text\n', "source.lang", 10),
        (TWIN + '# %% id="y" test="q1"\n', "source.points", 10),
        (TWIN + '# %% id="y" test="q1" points="20"\n', "source.points", 10),
        (TWIN + '# %% id="y" test="q1" task="q2" points=20\n', "source.points", 10),
        (TWIN + '# %% id="y" test=q1 points=20\n', "source.unread", 10),
    ],
)
def test_a_fault_names_file_line_and_kind(tmp_path, body, key, line):
    with pytest.raises(CourseError) as caught:
        source(tmp_path, body)
    assert caught.value.key == key and caught.value.values["line"] == line
    assert "m99_test.py" in str(caught.value)


@pytest.mark.parametrize(
    "front, key",
    [
        ("", "source.front"),
        (FRONT.replace("minutes: 40", "minutes: soon"), "yaml.value"),
        (FRONT.replace(", en: Title", ""), "yaml.value"),
        (FRONT.replace("minutes: 40", "minutes: [40"), "yaml.broken"),
    ],
)
def test_faulty_front_matter_is_refused(tmp_path, front, key):
    with pytest.raises(CourseError) as caught:
        source(tmp_path, TWIN, front)
    assert caught.value.key == key
