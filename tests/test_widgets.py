"""The widgets as models: what is sent to the browser, what is saved, and what is not."""
from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from course import text
from course.answers import Answers
from course.notebook import begin
from course.handbook.casebook import Case, Figure
from course.errors import CourseError
from course.question import Question
from course.widgets import widget
from course.widgets import kit
from course.widgets.case import CaseWidget, _figure
from course.widgets.start import StartWidget
from course.widgets.write import LIMIT
from tests.forms import write_form

SECRET = "GEHEIM"


def both(text: str) -> dict:
    return {"zh": f"{text}（中）", "en": text}


def why(**more) -> dict:
    return {"why": both(SECRET), "page": 25, **more}


RECORDS = {
    "choice": {
        "kind": "choice",
        "options": {"a": {"text": both("A"), **why()}, "b": {"text": both("B"), **why(right=True)}},
        "hints": [both("first hint"), both("second hint")],
        "explain": both(SECRET),
    },
    "many": {
        "kind": "choice",
        "many": True,
        "options": {id: {"text": both(id), **why(right=id != "c")} for id in "abc"},
    },
    "sort": {
        "kind": "sort",
        "groups": {"g": both("G"), "k": both("K")},
        "items": {"i": {"text": both("I"), **why(**{"in": "g"})}, "j": {"text": both("J"), **why(**{"in": "k"})}},
    },
    "place": {
        "kind": "place",
        "matrix": "influence-importance",
        "items": {
            "gov": {"text": both("Government <b>"), **why(at=["high", "high"])},
            "med": {"text": both("Media"), **why(at=["low", "high"])},
        },
    },
    "own": {"kind": "place", "matrix": "influence-importance", "own": 2},
    "number": {"kind": "number", "unit": both("minutes"), "value": 20, "why": both(SECRET)},
    "write": {"kind": "write", "least": 10, "model": both(SECRET)},
}
RIGHT = {"choice": ["b"], "many": ["a", "b"], "sort": {"i": "g", "j": "k"}, "place": {"gov": [9, 8], "med": [2, 7]}, "number": "２０"}

CASE = {
    "title": both(f"{SECRET} title"), "company": both("Company"), "place": {"province": both("Province")},
    "playbook": "government-1", "page": 30, "lead": ["marketing"], "audience": ["residents"],
    "background": both("Background"),
    "decision": {
        "question": both("What now?"), "nearest": "b",
        "options": {id: {"text": both(f"Option {id}"), "why": both(f"{SECRET} {id}")} for id in "abc"},
    },
    "did": [{"text": both(SECRET), "stages": [1]}], "results": [both(SECRET)],
    "figures": [{"id": "f", "label": both(SECRET), "value": 303000, "unit": both("homes"), "bound": "about"}],
    "dates": [{"when": "2015-11-25", "label": both(SECRET)}],
}  # fmt: skip


@pytest.fixture(autouse=True)
def english():
    text.use("en")
    yield
    text.use(None)


def record(kind: str):
    data = {"prompt": both("Prompt"), "objective": "o", **RECORDS[kind]}
    return TypeAdapter(Question).validate_python(data)


def ask(kind: str, folder: Path):
    return widget("t.q", record(kind), Answers(folder))


def press(made, what: str, **more) -> None:
    """What the browser sends when a button is pressed."""
    made._asked(made, {"do": what, **more}, [])


def sent(made) -> str:
    """All that the browser gets, and the static form."""
    state = {key: value for key, value in made.get_state().items() if key not in ("layout", "_esm", "kit")}
    return json.dumps(state, ensure_ascii=False, default=str) + made.html()


@pytest.mark.parametrize("kind", RECORDS)
def test_nothing_gives_the_answer_away_before_it_was_asked_for(kind, tmp_path):
    made = ask(kind, tmp_path)
    press(made, "solve")
    assert SECRET not in sent(made)
    assert '"right": true' not in sent(made)


@pytest.mark.parametrize("kind", RIGHT)
def test_an_answer_is_saved_checked_and_found_again(kind, tmp_path):
    made = ask(kind, tmp_path)
    made.value = RIGHT[kind]
    assert Answers(tmp_path).value("t.q") == RIGHT[kind]
    assert made.status["text"].startswith("Saved ")
    press(made, "check")
    assert made.outcome["state"] == "correct"
    entry = Answers(tmp_path).entry("t.q")
    assert [(one["state"], one["score"]) for one in entry["attempts"]] == [("correct", 1.0)]
    again = ask(kind, tmp_path)
    assert again.value == RIGHT[kind] and again.outcome["state"] == "correct"
    assert again.summary() == made.summary() and "correct 1" in again.summary()


def test_a_changed_answer_makes_the_check_stale_and_does_not_bring_it_back(tmp_path):
    made = ask("choice", tmp_path)
    made.value = ["b"]
    press(made, "check")
    made.value = ["a"]
    assert made.outcome["stale"] and "correct" not in made.summary()
    assert ask("choice", tmp_path).outcome is None


def test_the_check_counts_what_came_with_the_press(tmp_path):
    made = ask("number", tmp_path)
    made.value = "2"
    press(made, "check", value="20")
    assert made.outcome["state"] == "correct" and Answers(tmp_path).value("t.q") == "20"


def test_solution_comes_after_a_real_check_only(tmp_path):
    made = ask("choice", tmp_path)
    press(made, "check")
    press(made, "solve")
    assert made.outcome["state"] == "blank" and made.solution is None and not Answers(tmp_path).entry("t.q")
    made.value = ["a"]
    press(made, "check")
    press(made, "solve")
    assert [line["right"] for line in made.solution["lines"]] == [False, True]
    assert all(line["why"] == SECRET and line["page"] == "Handbook p. 25" for line in made.solution["lines"])


def test_a_right_option_left_out_is_told_apart_from_a_wrong_one(tmp_path):
    made = ask("many", tmp_path)
    made.value = ["a", "c"]
    press(made, "check")
    found = {note["id"]: (note["right"], note["missed"]) for note in made.outcome["notes"]}
    assert found == {"a": (True, False), "b": (False, True), "c": (False, False)}
    assert "missed" in made.html()


def test_hints_grow_and_end(tmp_path):
    made = ask("choice", tmp_path)
    for expected in (1, 2, 2):
        press(made, "hint")
        assert len(made.hints) == expected


def test_sample_answer_needs_a_text_of_ones_own(tmp_path):
    made = ask("write", tmp_path)
    made.value = "  "
    press(made, "solve")
    assert made.solution is None
    made.value = "My text"
    press(made, "solve")
    assert made.solution["lines"][0]["why"] == SECRET


@pytest.mark.parametrize("kind", ["choice", "sort", "place", "number", "write"])
def test_scored_items_are_saved_but_never_marked(kind, tmp_path):
    public = record(kind).public()
    write_form(tmp_path, {"t.q": record(kind)})
    made = widget("t.q", TypeAdapter(Question).validate_python(public), Answers(tmp_path))
    made.value = RIGHT.get(kind, "text")
    for what in ("check", "hint", "solve"):
        press(made, what)
    assert made.outcome is None and made.solution is None and made.hints == []
    assert "when you hand in" in made.status["text"] or made.status["tone"] == "error"
    assert not made.view["check"] and Answers(tmp_path).value("t.q") is not None


@pytest.mark.parametrize("kind", RECORDS)
@pytest.mark.parametrize("bad", [5, "x" * 200, ["no"], {"no": "no"}, {"gov": [99, "x"]}, [[{}]], {"own-1": 3}, True, None])
def test_a_value_that_does_not_fit_breaks_nothing(kind, bad, tmp_path):
    Answers(tmp_path).put("t.q", bad)
    made = ask(kind, tmp_path)
    assert made.html() and made.summary()
    if made.value is None and bad is not None:
        assert made.status["tone"] == "error"
        assert Answers(tmp_path).value("t.q") == bad  # left alone until there is a new answer
    made.value = bad
    press(made, "check")
    assert made.html() and made.summary()


@pytest.mark.parametrize("content", [None, [], {"do": "html"}, {"do": ["check"]}, {"do": "save"}, {}])
def test_unknown_commands_are_ignored(content, tmp_path):
    made = ask("choice", tmp_path)
    made._asked(made, content, [])
    assert made.outcome is None


@pytest.fixture
def full_disk(monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Answers, "_write", refuse)


def test_an_unreadable_file_is_said_and_the_question_still_works(tmp_path):
    (tmp_path / "answers.json").mkdir()
    made = ask("number", tmp_path)
    assert made.status["tone"] == "error" and made.value is None
    made.value = "20"
    press(made, "check")
    assert made.outcome["state"] == "correct" and made.status["tone"] == "error"


def test_a_failed_save_says_so_and_keeps_what_was_entered(tmp_path, full_disk):
    made = ask("number", tmp_path)
    made.value = "20"
    assert made.value == "20" and made.status["tone"] == "error" and "answers.json" in made.status["text"]
    press(made, "check")
    assert made.outcome["state"] == "correct" and made.status["tone"] == "error"


def test_every_report_reaches_the_browser(tmp_path):
    made = ask("number", tmp_path)
    seen = []
    made.observe(lambda change: seen.append(change.new), "status")
    for typed in ("1", "12"):
        made.value = typed
    assert len(seen) == 2  # the same minute gives the same text, and still a new status


def test_a_text_too_long_is_kept_and_said(tmp_path):
    made = ask("write", tmp_path)
    made.value = "长" * (LIMIT + 5)
    assert len(made.value) == LIMIT + 5 and len(Answers(tmp_path).value("t.q")) == LIMIT
    assert made.status["tone"] == "error"


def test_own_board_keeps_names_without_ratings_and_its_limit(tmp_path):
    made = ask("own", tmp_path)
    made.value = {"own-1": {"name": "Bureau"}, "own-2": {"name": "School", "at": [7, 3]}, "own-3": {"name": "Third"}}
    assert Answers(tmp_path).value("t.q") == {"own-1": {"name": "Bureau"}, "own-2": {"name": "School", "at": [7, 3]}}
    assert made.summary() == "place t.q: 1/2 placed"


def test_half_a_rating_is_no_placing(tmp_path):
    made = ask("place", tmp_path)
    made.value = {"gov": [9, None], "med": [2, 7]}
    press(made, "check")
    assert [note["id"] for note in made.outcome["notes"]] == ["med"] and made.outcome["score"] == 0.5


def test_static_form_is_html_without_script_and_escaped(tmp_path):
    made = ask("place", tmp_path)
    made.value = {"gov": [9, 8]}
    data, _ = made._repr_mimebundle_()
    assert data["text/plain"] == "place t.q: 1/2 placed"
    assert "<svg" in data["text/html"] and "<script" not in data["text/html"]
    assert "Government &lt;b&gt;" in data["text/html"] and "Government <b>" not in data["text/html"]
    assert "application/vnd.jupyter.widget-view+json" in data


def test_case_shows_what_was_done_after_committing_only(tmp_path):
    made = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    assert SECRET not in sent(made)
    made.value = {"choice": "a", "reason": " ", "committed": True}
    press(made, "commit")
    assert made.outcome is None and SECRET not in sent(made) and made.status["tone"] == "error"
    assert Answers(tmp_path).value("case.x")["committed"] is False
    press(made, "commit", value={"choice": "a", "reason": "because", "committed": False})
    assert [one["who"] for one in made.outcome["compare"]] == ["yours", "nearest", "other"]
    assert made.outcome["figures"] == [{"label": SECRET, "value": "about 303,000", "unit": "homes"}]
    assert made.outcome["dates"][0]["value"] == "25 November 2015"


def test_a_forged_commit_reveals_nothing(tmp_path):
    made = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    made.value = {"choice": "a", "reason": "because", "committed": True}
    assert made.outcome is None and Answers(tmp_path).value("case.x")["committed"] is False
    assert CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path)).outcome is None


def test_a_committed_case_stays_as_it_is(tmp_path):
    made = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    press(made, "commit", value={"choice": "b", "reason": "because"})
    made.value = {"choice": "a", "reason": "on second thoughts", "committed": False}
    kept = {"choice": "b", "reason": "because", "committed": True}
    assert made.value == kept and Answers(tmp_path).value("case.x") == kept
    again = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    assert [one["who"] for one in again.outcome["compare"]] == ["both", "other", "other"] and SECRET in again.html()
    assert again.summary() == "case case.x: committed, chose b"


def test_a_case_is_not_committed_unless_it_is_saved(tmp_path, full_disk):
    made = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    press(made, "commit", value={"choice": "b", "reason": "because"})
    assert made.outcome is None and made.status["tone"] == "error"


def test_chinese_counts_in_wan_and_yi(tmp_path):
    text.use("zh")
    made = CaseWidget("x", Case.model_validate(CASE), Answers(tmp_path))
    press(made, "commit", value={"choice": "b", "reason": "理由"})
    assert made.outcome["figures"][0]["value"] == "约30.3万"
    assert made.outcome["dates"][0]["value"] == "2015年11月25日"


def notebook(path: Path, source: str = "", **about) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = [{"cell_type": "code", "source": source.splitlines(keepends=True)}, {"cell_type": "markdown", "source": 'course.ask("no")'}]
    path.write_text(json.dumps({"cells": cells, "metadata": {"course": about}}), "utf8")


def test_the_map_lists_modules_and_exercises_with_progress(tmp_path, monkeypatch):
    folder = tmp_path / "my course"
    about = {"minutes": 40, "lang": "en"}
    notebook(folder / "m02.ipynb", 'import course\ncourse.ask("m02.a")\ncourse.case(\'x\')', id="m02", title="Two", kind="module", **about)
    notebook(folder / "m10.ipynb", id="m10", title="Ten", kind="module", **about)
    notebook(folder / "e1" / "e1.ipynb", 'course.ask("e1.q")', id="e1", title="Exercise", kind="exercise", **about)
    notebook(folder / "m00.ipynb", "import course\ncourse.start()", id="m00", title="The map", kind="module", **about)
    notebook(folder / "zh" / "m02.ipynb", id="m02", title="二", kind="module", minutes=40, lang="zh")
    (folder / "broken.ipynb").write_text("{", "utf8")
    (folder / "other.ipynb").write_text('{"cells": [], "metadata": {}}', "utf8")
    Answers(folder).put("m02.a", ["b"])
    Answers(folder).attempt("m02.a", state="correct", score=1)
    Answers(folder / "e1").put("e1.q", "text")
    monkeypatch.setenv("COURSE_ROOT", str(tmp_path))
    made = StartWidget(folder)
    first, second = made.view["modules"]
    assert (first["number"], first["questions"], first["answered"], first["correct"]) == ("2", 2, 1, 1)
    assert first["path"] == "my course/m02.ipynb" and second["number"] == "10"
    exercise = made.view["exercises"][0]
    assert exercise["answered"] == 1 and exercise["correct"] is None and exercise["path"] == "my course/e1/e1.ipynb"
    assert made.summary() == "start: 2 modules, 0 tools, 1 exercises" and "Two" in made.html()
    assert made.view["today"]["next"]["title"] == "Two" and made.view["today"]["next"]["open"] == 1
    Answers(folder).put("case.x", {"choice": "a", "reason": "", "committed": False})
    assert StartWidget(folder).view["modules"][0]["answered"] == 1
    Answers(folder).put("case.x", {"choice": "a", "reason": "why", "committed": True})
    made._asked(made, {"do": "recall"}, [])
    assert made.view["modules"][0]["answered"] == 2


def test_browser_strings_are_all_there_and_all_used():
    scripts = "".join(path.read_text("utf8") for path in kit.HERE.glob("*.js"))
    python = "".join(path.read_text("utf8") for path in kit.HERE.parent.rglob("*.py"))
    told = {key.partition(".ui.")[::2] for key in text._messages() if ".ui." in key}
    assert not set(re.findall(r"\bwords\.(\w+)", scripts)) - {word for _, word in told}
    quoted = set(re.findall(r"""["'](\w+)["']""", scripts + python))  # words[key], say(f"plan.ui.{key}")
    named = quoted | set(re.findall(r"(\w+):", scripts))
    assert not {word for who, word in told if word not in named and f"words.{word}" not in scripts and f"{who}.ui.{word}" not in python}


def test_scripts_reach_for_nothing_outside_and_stay_small():
    files = [*kit.HERE.glob("*.js"), *kit.HERE.glob("*.css")]
    assert sum(path.stat().st_size for path in files) < 150_000
    for path in files:
        assert not re.search(r"https?://|@import|innerHTML", path.read_text("utf8")), path.name


def test_keyless_question_refuses_a_check(tmp_path):
    with pytest.raises(CourseError, match="scored"):
        ask("own", tmp_path).check()


def test_every_way_the_handbook_puts_a_figure_has_its_words():
    bounds = Figure.model_fields["bound"].annotation.__args__
    for lang in text.LANGUAGES:
        text.use(lang)
        told = {_figure(Figure(id="n", label=both("N"), value=5, unit=both("homes"), bound=bound)) for bound in bounds}
        assert len(told) == len(bounds)


def test_all_widgets_stand_on_one_kit_that_a_page_loads_once(tmp_path):
    one, other, shared = ask("place", tmp_path), ask("choice", tmp_path), kit.kit()
    assert one.kit is other.kit is shared
    files = {path.stem for path in kit.HERE.glob("*.js")} - {"loader"}
    assert set(shared.scripts) == files and all(path.read_text("utf8") in shared.style for path in kit.HERE.glob("*.css"))
    for made in (one, other):
        state = made.get_state()
        assert len(state["_esm"]) < 2_000 and state["kit"] == f"IPY_MODEL_{shared.model_id}"
        assert set(json.loads(state["_esm"].partition(" = ")[2].partition(";")[0])) <= files


def test_a_page_opened_anew_on_a_kernel_gets_a_kit_of_its_own(tmp_path):
    begin("en")
    old = ask("choice", tmp_path)
    begin("en")
    assert ask("choice", tmp_path).kit is not old.kit and old.kit.comm is not None  # the old page keeps its own
