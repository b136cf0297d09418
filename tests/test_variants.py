"""Variants: what an author writes is refused where it is not equally hard, and every trainee gets a draw of their own."""
import json
import re

import pytest

from course import form, variants
from course.errors import CourseError
from course.keyed import load
from course.variants import Draw
from grading import draws

SECRET = "5a" * 32
T = lambda text: f"{{zh: {text}, en: {text}}}"  # noqa: E731


def option(id, slot="", right="false", text=None):
    return f"    {id}: {{{f'slot: {slot}, ' if slot else ''}text: {T(text or id)}, right: {right}, why: {T('because')}, page: 25}}\n"


CHOICE = (
    "e.q1:\n  kind: choice\n  objective: framework.kinds\n  prompt: {zh: '在{town}', en: 'In {town}'}\n  options:\n"
    + option("mayor", "big") + option("judge", "big") + option("baker", right="true") + option("nurse")
    + "  variants:\n    a: {with: {town: {zh: 甲, en: Alpha}}}\n    b: {with: {town: 7}, options: {nurse: {text: " + T("doctor") + "}}}\n"
)
NUMBER = (
    "e.q2:\n  kind: number\n  objective: framework.kinds\n  prompt: " + T("'{a} + 1'") + "\n  unit: " + T("m") + "\n  why: " + T("so")
    + "\n  variants:\n" + "".join(f"    {n}: {{with: {{a: {v}}}, value: {v + 1}, slips: [{{value: {v}, text: {T('forgot')}}}]}}\n" for n, v in zip("abc", (1, 5, 9)))
)
SORT = (
    "e.q3:\n  kind: sort\n  objective: framework.kinds\n  prompt: " + T("sort") + "\n  groups: {x: " + T("x") + ", y: " + T("y") + "}\n  items:\n"
    + "".join(f"    {id}: {{slot: s{n % 3}, in: {g}, text: {T(id)}, why: {T('w')}, slip: {T('s')}}}\n" for n, (id, g) in enumerate(
        [("ant", "x"), ("bee", "y"), ("cat", "x"), ("dog", "x"), ("elk", "y"), ("fox", "x")]))
)


def read(tmp_path, text):
    path = tmp_path / "e.yaml"
    path.write_text(text, "utf8")
    return variants.read(path)


def refused(tmp_path, text):
    with pytest.raises(CourseError) as caught:
        read(tmp_path, text)
    fault = caught.value
    return getattr(fault.values.get("problem"), "key", str(fault.values.get("problem"))), fault.values.get("line")


def test_gaps_are_filled_by_language_and_variants_laid_over(tmp_path):
    item = read(tmp_path, CHOICE)["e.q1"]
    assert item.first("a").prompt.zh == "在甲" and item.first("a").prompt.en == "In Alpha" and item.first("b").prompt.en == "In 7"
    assert item.first("b").options["nurse"].text.en == "doctor" and item.first("a").options["nurse"].text.en == "nurse"
    assert list(item.first("a").options) == ["mayor", "baker", "nurse"]
    assert list(item.first("a", 1).options) == ["judge", "baker", "nurse"]
    assert item.draws == 4


@pytest.mark.parametrize("change, problem", [
    (lambda t: t.replace("{town: 7}", "{twon: 7}"), "variants.gap"),
    (lambda t: t.replace("with: {town: 7}", "with: {town: 7, x: 1}"), "variants.unused"),
    (lambda t: t.replace("b: {with: {town: 7}", "b: {many: true, with: {town: 7}"), "variants.unequal"),
    (lambda t: t.replace("options: {nurse: {text", "options: {extra: {text: {zh: e, en: e}, right: false, why: {zh: e, en: e}}, nurse: {text"), "variants.unequal"),
    (lambda t: t.replace("judge: {slot: big", "judge: {slot: good").replace("baker: {", "baker: {slot: good, "), None),
    (lambda t: t.replace("slot: big, ", "", 1).replace("mayor: {", "mayor: {slot: big, credit: 0.5, "), "variants.slot"),
])
def test_what_is_not_equally_hard_is_refused(tmp_path, change, problem):
    text = change(CHOICE)
    assert text != CHOICE
    found, line = refused(tmp_path, text)
    assert problem is None or found == problem
    assert line and line > 0


def test_a_number_that_is_the_same_in_two_variants_is_refused(tmp_path):
    assert refused(tmp_path, NUMBER.replace("value: 6", "value: 2"))[0] == "variants.same"
    assert refused(tmp_path, "\n".join(NUMBER.split("\n")[:-2]) + "\n")[0] == "variants.few"


def test_the_line_of_a_fault_inside_a_variant_is_told(tmp_path):
    found, line = refused(tmp_path, NUMBER.replace("value: 6", "value: six"))
    assert NUMBER.replace("value: 6", "value: six").splitlines()[line - 1].strip().startswith("b:")


def test_an_item_to_sort_needs_its_slip(tmp_path):
    assert refused(tmp_path, SORT.replace(", slip: {zh: s, en: s}", "", 1))[0] == "variants.slip"


@pytest.mark.parametrize("change, problem, words", [
    (lambda t: t.replace("with: {a: 1}", "with: a"), "fault.mapping", "a:"),
    (lambda t: t.replace("with: {a: 1}", "with: {a: 1,000}"), "variants.pair", "a:"),
    (lambda t: re.sub(r"value: \d+, slips", "slips", t), "variants.keyless", "e.q2:"),
    (lambda t: t + "e.q3:\n", "fault.mapping", "e.q3:"),
    (lambda t: SORT.replace("kind: sort", "kind: place\n  matrix: nowhere").replace("  groups: {x: {zh: x, en: x}, y: {zh: y, en: y}}\n", ""), "id.unknown", "e.q3:"),
])
def test_what_is_of_the_wrong_form_is_named_with_its_line(tmp_path, change, problem, words):
    text = change(NUMBER)
    found, line = refused(tmp_path, text)
    assert found == problem and text.splitlines()[line - 1].strip().startswith(words)


# ---- drawing


def items(tmp_path):
    return read(tmp_path, CHOICE + NUMBER + SORT)


def test_a_draw_is_the_same_on_every_machine(tmp_path):
    """Values worked out once: whoever changes how is drawn changes what trainees of running cohorts see."""
    drawn = draws.draw(SECRET, "e", "001", items(tmp_path)["e.q1"])
    again = draws.draw(SECRET, "e", "001", items(tmp_path)["e.q1"])
    assert drawn == again
    assert drawn == Draw("b", {"nurse": "e156f2d7", "mayor": "c90131ff", "baker": "a9d8e30e"}, 8236)


def test_trainees_get_different_draws_and_all_of_them_come_up(tmp_path):
    for item in items(tmp_path).values():
        seen = {(one.variant, *sorted(one.codes)) for n in range(200) for one in [draws.draw(SECRET, "e", f"{n:03}", item)]}
        assert len(seen) == item.draws
        codes = [code for n in range(50) for code in draws.draw(SECRET, "e", f"{n:03}", item).codes.values()]
        assert len(set(codes)) == len(codes)  # nobody's code is another's


def test_the_variants_come_up_about_equally_often(tmp_path):
    item = items(tmp_path)["e.q2"]
    counts = [sum(draws.draw(SECRET, "e", str(n), item).variant == name for n in range(600)) for name in "abc"]
    assert min(counts) > 150


def test_where_people_begin_to_order_does_not_tell_the_right_order(tmp_path):
    """Every start is far from the right order; were they many, the right one alone would be far from all of them."""
    order = SORT.replace("kind: sort", "kind: order").replace("  groups: {x: {zh: x, en: x}, y: {zh: y, en: y}}\n", "")
    order = re.sub(r"slot: s\d, in: .,", "", order).replace("ant: {", "zoe: {slot: s, ").replace("bee: {", "yak: {slot: s, ")
    order = order.replace("dog: {", "dog: {slot: t, ").replace("elk: {", "elk: {slot: t, ")
    item = read(tmp_path, order + "  variants: {a: {}, b: {}}\n")["e.q3"]
    slots = {id: n for n, slot in enumerate(item.slots("a")) for id in slot}
    drawn = [draws.draw(SECRET, "e", str(n), item) for n in range(60)]
    assert len({frozenset(one.codes) for one in drawn}) == 4
    assert len({tuple(slots[id] for id in one.codes) for one in drawn}) == 1
    assert {draws.keyed(SECRET, "e", str(n), item).question.mark(list(one.codes)).score for n, one in enumerate(drawn)} == {0}


def test_another_secret_assignment_or_item_draws_anew(tmp_path):
    item = items(tmp_path)["e.q3"]
    one = [draws.draw(SECRET, "e", str(n), item) for n in range(30)]
    assert one != [draws.draw("00" * 32, "e", str(n), item) for n in range(30)]
    assert one != [draws.draw(SECRET, "f", str(n), item) for n in range(30)]


def test_the_form_gives_each_trainee_the_question_that_is_marked(tmp_path):
    known = items(tmp_path)
    data = json.loads(json.dumps(draws.form(SECRET, "e", ["001", "002"], known, {"e.q1": 5})))
    handed = form.Form("e", data["items"], data["drawn"])
    for who in ("001", "002"):
        for id, item in known.items():
            keyed, shown = draws.keyed(SECRET, "e", who, item), handed.question(id, who)
            assert not shown.keyed and shown.prompt == keyed.question.prompt
            if keyed.codes:
                texts = {keyed.read([code])[0]: one.text for code, one in getattr(shown, shown.parts).items()}
                assert texts == {part: one.text for part, one in getattr(keyed.question, shown.parts).items()}
            assert keyed.score(keyed.coded(keyed.question.solution)) == 1
    with pytest.raises(CourseError) as caught:
        handed.question("e.q1", "003")
    assert caught.value.key == "form.stranger"


def test_the_form_names_nobody_and_holds_no_id_of_an_author(tmp_path):
    text = json.dumps(draws.form(SECRET, "e", ["001234"], items(tmp_path), {}))
    assert "001234" not in text
    for id in ("mayor", "judge", "baker", "nurse"):
        assert f'"{id}":' not in text  # the text of an option may be the word itself, its id never


def test_answers_with_another_trainees_codes_or_an_authors_ids_earn_nothing(tmp_path):
    for id in ("e.q1", "e.q3"):
        item = items(tmp_path)[id]
        mine, theirs = (draws.keyed(SECRET, "e", who, item) for who in ("001", "002"))
        assert mine.score(theirs.coded(theirs.question.solution)) == 0
        assert mine.score(mine.question.solution) == 0


def test_a_keyed_item_comes_back_as_it_was_written(tmp_path):
    for item in items(tmp_path).values():
        keyed = draws.keyed(SECRET, "e", "001", item)
        assert load(keyed.dump()) == keyed
