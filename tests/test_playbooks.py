"""The playbooks: what filters leave, what stands behind a number, and what the widgets send."""
import json

import pytest

from course import handbook, notebook, text
from course.errors import CourseError
from course.tools import playbook_index as index
from course.widgets.playbooks import PlaybooksWidget, PlaybookWidget
from tests.test_widgets import press


@pytest.fixture
def explorer():
    return PlaybooksWidget()


def shown(made) -> set[str]:
    return {made.view["stages"][one["first"]]["book"] for one in made.found["books"]}


def test_every_stage_is_found_under_each_of_its_facets():
    assert len(index.rows()) == 94
    for id, book in handbook.playbooks().items():
        for number, stage in enumerate(book.stages, 1):
            for facet, values in {"channel": stage.channels, "audience": stage.audience, "lead": book.lead}.items():
                assert all(f"{id}.{number}" in index.narrow({facet: value}).stages for value in values)
    ends = [index.narrow({"position": one}).stages for one in index.POSITIONS]
    assert list(map(len, ends)) == [29, 36, 29] and all(id.endswith(".1") for id in ends[0])


def test_a_count_is_what_choosing_the_option_leaves():
    chosen = {"stakeholder": "media", "position": "first"}
    found = index.narrow(chosen, "媒体")
    for facet in index.FACETS:
        for value, n in found.counts[facet].items():
            assert len(index.narrow(chosen | {facet: value}, "媒体").stages) == n > 0
    assert found.without == {"stakeholder": len(index.narrow({"position": "first"}, "媒体").stages),
                             "position": len(index.narrow({"stakeholder": "media"}, "媒体").stages),
                             "query": len(index.narrow(chosen).stages)}  # fmt: skip


def test_filters_of_a_stage_must_hold_for_the_same_stage():
    found = index.narrow({"channel": "microfilm", "position": "first"}).stages
    assert "media-2.2" in index.narrow({"channel": "microfilm"}).stages and "media-2.2" not in found and "media-2.1" not in found


@pytest.mark.parametrize("query, stage", [("qyxx", "media-2.1"), ("weidianying", "media-2.2"), ("short fi", "media-2.2"), ("点击量", "media-2.3")])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_names_and_prose_are_searched_in_both_languages_whichever_is_spoken(query, stage, lang):
    text.use(lang)
    assert stage in index.narrow({}, query).stages


def test_the_table_agrees_with_the_filters_and_a_way_counts_each_stage_once(explorer):
    order = list(index.rows())
    names = list(handbook.stakeholders())
    for (way, channels), line in zip(index.channels().items(), explorer.view["map"]):
        for who, cell, *parts in zip(names, line["cells"], *(one["cells"] for one in line["channels"])):
            assert set(cell) == set().union(*parts) and len(cell) == len(set(cell))
            assert [order[at] for at in cell] == index.narrow({"stakeholder": who, "channel": f"way:{way}"}).stages
    used = {channel for book in handbook.playbooks().values() for stage in book.stages for channel in stage.channels}
    assert {one for ids in index.channels().values() for one in ids} == used


def test_the_browser_narrows_and_opens(explorer):
    assert len(explorer.found["books"]) == 29 and explorer.opened is None
    press(explorer, "narrow", **{"with": {"chosen": {"stakeholder": "media", "channel": "microfilm"}, "query": ""}})
    assert shown(explorer) == {"media-2"}
    assert explorer.found["used"] == [{"id": "stakeholder", "text": "相关方：媒体"}, {"id": "channel", "text": "渠道：微电影"}]
    assert explorer.found["books"][0]["part"].count("2 ") == 1  # the second of three stages
    press(explorer, "read", **{"with": "media-2"})
    assert explorer.opened == PlaybookWidget("media-2").view
    assert [one["number"] for one in explorer.opened["stages"]] == [1, 2, 3]


def test_an_empty_result_says_what_giving_up_a_filter_brings_and_keeps_the_chosen_option(explorer):
    explorer.narrow({"chosen": {"stakeholder": "government", "channel": "microfilm"}})
    assert not explorer.found["books"]
    assert "25" in explorer.found["used"][1]["text"]  # all stages of the government
    offered = {id for group in explorer.found["options"]["channel"] for id, _ in group["options"]}
    assert "microfilm" in offered and "discussion" in offered and "phone-in" not in offered


@pytest.mark.parametrize("wanted", [
    None, 5, "x", [], {"chosen": []}, {"chosen": {"lead": "nobody", "channel": ["phone"], "x": "y", "position": {}}, "query": 7},
    {"query": "字" * 1_000_000}, {"query": "\x00\ud800"}, {"chosen": {5: None}},
])  # fmt: skip
def test_what_the_browser_should_not_send_breaks_nothing(explorer, wanted):
    press(explorer, "narrow", **{"with": wanted})
    assert explorer.found["chosen"] == {} and len(explorer.found["query"]) <= 100 and not explorer.status
    json.dumps(explorer.found, ensure_ascii=False).encode()  # as it is sent
    press(explorer, "read", **{"with": wanted})
    assert explorer.opened is None and explorer.status["tone"] == "error"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_playbook_opens_and_prints_in_full(lang):
    text.use(lang)
    for id, book in handbook.playbooks().items():
        made = PlaybookWidget(id)
        html = made.html()
        wanted = [book.title, book.goal, book.expectation, *book.effects, handbook.case(id).company]
        wanted += [part for stage in book.stages for part in (stage.name, *stage.focus, *stage.tactics)]
        assert all(str(part).replace("'", "&#x27;") in html for part in wanted) and "<script" not in html
        assert made.summary() == f"playbook {id}: {len(book.stages)} stages"
    with pytest.raises(CourseError):
        notebook.playbook("media-9")


def test_the_static_explorer_lists_all_with_headings_for_rows_and_columns(explorer):
    html = explorer.html()
    assert html.count('scope="row"') == 29 + 9 and html.count('scope="col"') == 3 + 6
    assert all(str(book.title) in html for book in handbook.playbooks().values())
    assert explorer.summary() == "playbooks: 29 playbooks, 94 stages"


def test_the_first_drawing_is_light():
    made = notebook.explore("playbooks")
    assert len(json.dumps([made.view, made.found], ensure_ascii=False).encode()) < 40_000
