"""The explorer of the cases: nothing told too soon, filters and counts that agree, decisions kept where `course.case` keeps them."""
import json

import pytest

from course import handbook, text
from course.answers import Answers
from course.handbook.casebook import Case
from course.records import Text
from course.tools import provinces
from course.tools.case_index import FACETS, CaseIndex
from course.widgets.case import CaseWidget
from course.widgets.cases import CasesWidget

ID, OTHER, THIRD = "media-2", "media-1", "government-6"
CASES = handbook.cases()
CHOICE = next(iter(CASES[ID].decision.options))
GIVEN = {"choice": CHOICE, "reason": "because", "committed": False}


@pytest.fixture
def made(tmp_path):
    text.use("en")
    return CasesWidget(Answers(tmp_path))


def press(widget, what, *more):
    """What the browser sends when a button is pressed."""
    widget._asked(widget, {"do": what, **({"with": more[0]} if more else {})}, [])


def sent(widget):
    """All that the browser gets, and the static form."""
    state = {key: value for key, value in widget.get_state().items() if key not in ("layout", "_esm", "kit", "words")}
    return json.dumps(state, ensure_ascii=False, default=str) + widget.html()


def secrets(case: Case):
    told = [case.title, *(step.text for step in case.did), *case.results, *(one.label for one in case.figures)]
    return [str(one) for one in told]


def test_the_grid_has_all_units_once_and_every_case_is_on_it():
    units = provinces.provinces()
    assert len(units) == 34 and len({one.zh for one in units.values()}) == 34 and len({one.short for one in units.values()}) == 34
    assert len({(one.col, one.row) for one in units.values()}) == 34
    for id, case in CASES.items():
        code = provinces.find(case.place.province)
        assert code and (units[code].zh, units[code].en) == (case.place.province.zh, case.place.province.en), id
    assert provinces.find(Text(zh="重庆", en="?")) == "CQ" and provinces.find(Text(zh="某省", en="Somewhere")) is None


def test_nothing_that_happened_is_sent_before_it_is_settled(made):
    press(made, "pick", ID), press(made, "pick", OTHER), press(made, "compare"), press(made, "read", ID)
    everything = sent(made) + sent(made.opened)
    for case in CASES.values():
        assert not [secret for secret in secrets(case) if secret in everything]
    made.opened.value = GIVEN
    press(made.opened, "commit")
    assert all(secret in sent(made) for secret in secrets(CASES[ID]))  # the comparison opens at once
    assert not [secret for secret in secrets(CASES[OTHER]) if secret in sent(made)]


def test_words_of_the_ending_are_found_only_where_it_is_known():
    case = CASES[ID]
    word = next(word for word in case.title.zh.split("供电公司")[1:])
    for state, found in (("open", False), ("shown", True)):
        assert (ID in CaseIndex(CASES, {ID: state}).narrow({}, word).ids) is found


def test_a_decision_counts_here_and_in_the_case_of_a_module(made, tmp_path):
    press(made, "read", ID)
    made.opened.value = GIVEN
    press(made.opened, "commit")
    assert CaseWidget(ID, CASES[ID], Answers(tmp_path)).committed
    assert made.known[ID]["state"] == "decided" and made.found["counts"]["state"] == {"open": 28, "decided": 1}
    assert CasesWidget(Answers(tmp_path)).summary() == made.summary() == "cases: 29 cases, 1 decided, 0 looked up"


def test_a_case_looked_up_is_never_a_decision(made, tmp_path):
    press(made, "read", ID)
    made.opened.value = GIVEN
    press(made.opened, "show")
    kept = GIVEN | {"shown": True}
    assert Answers(tmp_path).value(f"case.{ID}") == kept
    press(made.opened, "commit")
    made.opened.value = GIVEN | {"committed": True}
    assert Answers(tmp_path).value(f"case.{ID}") == kept and made.opened.value == kept
    assert made.known[ID]["state"] == "shown" and {one["who"] for one in made.opened.outcome["compare"]} == {"nearest", "other"}
    again = CaseWidget(ID, CASES[ID], Answers(tmp_path))
    assert again.outcome and not again.committed and "shown" in again.summary()


def test_a_case_of_a_module_cannot_be_looked_up(tmp_path):
    case = CaseWidget(ID, CASES[ID], Answers(tmp_path))
    press(case, "show")
    case.value = GIVEN | {"shown": True}
    assert case.outcome is None and Answers(tmp_path).value(f"case.{ID}") == GIVEN


def test_what_was_committed_elsewhere_is_not_overwritten(made, tmp_path):
    press(made, "read", ID)
    module = CaseWidget(ID, CASES[ID], Answers(tmp_path))
    module.value = GIVEN
    press(module, "commit")
    made.opened.value = GIVEN | {"reason": "late"}
    assert Answers(tmp_path).value(f"case.{ID}")["reason"] == "because" and made.opened.committed
    assert made.known[ID]["state"] == "decided"


def test_a_draft_written_elsewhere_is_taken_up_when_the_case_is_opened_again(made, tmp_path):
    press(made, "read", ID), press(made, "back")
    CaseWidget(ID, CASES[ID], Answers(tmp_path)).value = GIVEN
    press(made, "read", ID)
    assert made.opened.value == GIVEN


def test_counts_tell_what_a_filter_leaves():
    index = CaseIndex(CASES, {})
    for facet, counts in index.narrow({"lead": "marketing"}, "").counts.items():
        for value, n in counts.items():
            assert len(index.narrow({"lead": "marketing"} | {facet: value}).ids) == n
    assert sum(index.narrow({}).counts["province"].values()) == len(CASES)


@pytest.mark.parametrize("query", ["重庆", "chongqing", "Chongqing"])
def test_search_by_chinese_pinyin_or_english(query):
    found = CaseIndex(CASES, {}).narrow({}, query).ids
    assert {"government-1", "government-6"} <= set(found) and len(found) < 10


def test_two_cases_stand_side_by_side_and_a_third_replaces_the_first(made):
    press(made, "pick", ID), press(made, "compare")
    assert made.pair == []
    press(made, "pick", OTHER), press(made, "pick", THIRD)
    assert made.picked == [OTHER, THIRD] and str(CASES[ID].company) in made.status["text"]
    press(made, "compare"), press(made, "read", OTHER), press(made, "back")
    assert [one["id"] for one in made.pair] == [OTHER, THIRD] and made.opened is None
    press(made, "back")
    assert made.pair == []


def test_the_comparison_keeps_every_step_and_names_its_stage(made):
    for id, case in CASES.items():
        press(made, "read", id), press(made.opened, "show")
        column = made._column(id)
        assert sorted(step for group in column["did"] for step in group["steps"]) == sorted(str(step.text) for step in case.did)
        assert len(column["figures"]) == len(case.figures)


@pytest.mark.parametrize("bad", [None, 5, [], {}, {"chosen": 3}, {"chosen": {"lead": ["x"]}}, "x" * 100_000, {"query": 3, "chosen": {"state": "no"}}, [ID]])
def test_nonsense_from_the_browser_changes_nothing(made, bad, tmp_path):
    for what in ("narrow", "read", "pick", "compare", "back"):
        press(made, what, bad) if what in ("narrow", "read", "pick") else press(made, what)
    assert len(made.found["ids"]) == len(CASES) and made.picked == [] and made.opened is None
    assert not (tmp_path / "answers.json").exists() and made.html()
    assert set(made.found["counts"]) == set(FACETS)


@pytest.mark.parametrize("stored", [5, {"committed": True}, {"choice": [], "reason": 3, "shown": "yes"}])
def test_answers_that_do_not_fit_are_open_cases(stored, tmp_path):
    Answers(tmp_path).put(f"case.{ID}", stored)
    made = CasesWidget(Answers(tmp_path))
    press(made, "read", ID)
    assert made.known == {} and made.opened.outcome is None


def test_unreadable_answers_are_said_and_the_cases_still_open(tmp_path):
    (tmp_path / "answers.json").mkdir()
    made = CasesWidget(Answers(tmp_path))
    assert made.status["tone"] == "error"
    press(made, "read", ID)
    assert made.opened.case is CASES[ID] or made.opened.case == CASES[ID]


def test_the_static_form_lists_all_cases_and_the_grid(made):
    html = made.html()
    assert all(str(case.company) in html for case in CASES.values())
    assert html.count("<rect") == 34 and "<script" not in html


def test_a_departments_own_case_needs_no_page_province_or_known_playbook(tmp_path, monkeypatch):
    own = CASES[ID].model_copy(update={"page": None, "playbook": "own-1", "place": CASES[ID].place.model_copy(update={"province": Text(zh="某省", en="Somewhere")})})
    monkeypatch.setattr(handbook, "cases", lambda: {"own": own})
    made = CasesWidget(Answers(tmp_path))
    press(made, "read", "own"), press(made.opened, "show")
    assert made.html() and made.opened.html() and made._column("own")["did"]
