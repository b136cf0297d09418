"""The check of a drill that an instructor wrote, and the drills of the course."""
from __future__ import annotations

import pytest

from course import check, drills, text
from course.drills import problems, score
from course.drills.search import explore
from course.source import parse
from tests.runs import MINI, WAYS, drill, made, played  # noqa: F401


def faults(path, content):
    path.write_text(content, "utf8")
    return problems(path)


def test_the_small_drill_is_sound():
    assert problems(MINI) == []


PLANTED = [
    # what is exchanged, what for, the key that is named, words of the line it stands on
    ("when: {after: [released]}", "when: {after: [leak]}", "endings.so-so", "  so-so:"),
    ("when: {minute: 16, without: [reported]}", "when: {after: [tell.hide, tell.check]}", "injects.nag", "  nag:"),
    ("when: {without: [tell.hide]}", "when: {after: [tell.hide, tell.check]}", "decisions.end.options.brief", "      brief:"),
    ("when: {minute: 28, after: [out]}", "when: {minute: 41, after: [out]}", "decisions.end", "  end:"),
    ("reveals: [hurt], ", "", "facts.hurt", "  hurt:"),
    ("when: {after: [clip]}, delay", "when: {after: [clop]}, delay", "injects.call.when.after", "  call:"),
    ("any: [tell.hide, tell.late]", "any: [tell.hide, tell.never]", "injects.leak.when.any", "  leak:"),
    ("without: [reported]", "without: [repotred]", "injects.nag.when.without", "  nag:"),
    ("reveals: [dead]", "reveals: [daed]", "injects.clip.reveals", "  clip:"),
    ("checks: [dead]", "checks: [clip]", "decisions.tell.options.check.checks", "      check:"),
    ("brings: [angry]", "brings: [hungry]", "decisions.tell.options.hide.brings", "      hide:"),
    ("must: true, until: out", "must: true, until: off", "facts.fire.until", "  fire:"),
    ("until: [hurt, dead]", "until: [hurt, tell]", "release.unknowns.people.until", "    people:"),
    ("source: incident.answer}", "source: incident.ansewr}", "decisions.tell.late.source", "    late: {then: {zh: 没有回应"),
    ("source: crisis.respond", "source: media-9", "release.attitudes.care.source", "    care:"),
    ("after: [leak]", "after: [leak.hide]", "endings.found.when.after", "  found:"),
    ("{zh: 医院有电。", "{zh: 医院有2路电。", "facts.ward.text", "  ward:"),
    ("from: {zh: 网友", "from: {zh: 3个网友", "injects.clip.from", "  clip:"),
    ("  angry: {kind", "  hurt: {kind", "injects.hurt", "  hurt: {kind"),
    ("  ward: {text", "  reported: {text", "facts.reported", "  reported:"),
    ("      ring: {text", "      late: {text", "decisions.first.options.late", "      late: {text"),
    ("    due: 8\n", "", "decisions.tell", "  tell:"),
    ("private: true", "private: true, must: true", "facts.name", "  name:"),
    ("reports: true, ", "", "decisions", "decisions:"),
    ("Others spoke.}", "Others spoke.}, when: {after: [clip]}", "endings.mute.when", "  mute:"),
    ("kind: incident", "kind: crisis", "kind", "kind:"),
    ("so-so: {rating: middling", "so-so: {rating: good", "endings", "endings:"),
    ("jitter: 2", "jittr: 2", "injects.clip.jittr", "  clip:"),
    ("en: Nobody led.", "en: ''", "decisions.first.late.then.en", "    late: {then: {zh: 没人"),
    ("minutes: 6, rating", "minutes: soon, rating", "decisions.first.options.ring.minutes", "      ring:"),
]  # fmt: skip


@pytest.mark.parametrize("lang", text.LANGUAGES)
@pytest.mark.parametrize("old, new, key, line", PLANTED)
def test_every_fault_is_told_with_file_line_and_key(tmp_path, old, new, key, line, lang):
    text.use(lang)
    content = MINI.read_text("utf8")
    assert old in content
    content = content.replace(old, new, 1)
    found = faults(tmp_path / "mine.yaml", content)
    wanted = next(n for n, one in enumerate(content.splitlines(), 1) if one.startswith(line))
    told = [str(one) for one in found if str(wanted) in str(one)]
    assert any("mine.yaml" in one and key in one for one in told), [str(one) for one in found]


def test_a_dead_end_is_told_as_such(tmp_path):
    content = MINI.read_text("utf8").replace("when: {without: [tell.hide]}, ", "")
    content = content.replace("closes: true, ", "closes: true, when: {after: [tell.hide]}, ")
    found = faults(tmp_path / "mine.yaml", content)
    assert text.say("drill.unmet.stuck") in " ".join(map(str, found))


def test_a_dead_end_is_found_where_only_a_mixture_of_choices_leads(tmp_path):
    content = MINI.read_text("utf8")  # the plan, then a denial
    content = content.replace("      home: {", "      home: {when: {after: [first.ring]}, ")
    content = content.replace("      sum: {", "      sum: {when: {any: [first.sit, first.late]}, ")
    content = content.replace("when: {without: [tell.hide]}", "when: {after: [first.plan], without: [tell.deny]}")
    (found,) = faults(tmp_path / "mine.yaml", content)
    assert "decisions.end" in str(found) and text.say("drill.unmet.stuck") in str(found)


def test_the_search_ends_when_nothing_is_left_to_find_and_at_its_bound(drill):
    found = explore(drill)
    assert found.complete and found.states < 100
    hopeless = made(endings__well__when={"after": ["tell.hide", "tell.check"]})
    found = explore(hopeless, limit=50)
    assert not found.complete and found.states == 50 and "well" not in found.endings


def test_broken_yaml_and_a_key_given_twice_are_told(tmp_path):
    content = MINI.read_text("utf8")
    assert "a.yaml" in str(faults(tmp_path / "a.yaml", content.replace("kind: incident", "kind: [incident"))[0])
    assert "fire" in str(faults(tmp_path / "b.yaml", content.replace("  stay: {text", "  fire: {text"))[0])
    assert len(problems(tmp_path / "none.yaml")) == 1


@pytest.mark.parametrize("id", drills.ids())
def test_the_drills_of_the_course_are_sound_and_tell_good_from_poor(id):
    assert [str(one) for one in problems(drills.FOLDER / f"{id}.yaml")] == []
    drill = drills.scenario(id)
    for seed in range(1, 6):
        runs = [played(drill, style, kind, seed) for style, kind in WAYS.items()]
        good, middling, poor = (score(run).total for run in runs)
        assert good > middling > poor
        assert [drill.endings[run.state.ending].rating for run in (runs[0], runs[2])] == ["good", "poor"]


@pytest.mark.parametrize("id", drills.ids())
def test_the_drills_of_the_course_have_what_the_course_asks_of_one(id):
    drill = drills.scenario(id)
    assert 5 <= len(drill.decisions) <= 12 and drill.minutes <= 120
    assert any(one.kind == "rumour" for one in drill.injects.values()) and any(one.jitter for one in drill.injects.values())
    assert any("." in name for one in drill.injects.values() for name in (*one.when.after, *one.when.any))  # depends on a choice
    assert any(one.until for one in drill.facts.values()) and any(one.unconfirmed for one in drill.facts.values())
    for lang in text.LANGUAGES:
        assert getattr(drill.company, lang).endswith({"zh": "（虚构）", "en": "(invented)"}[lang])


def test_course_check_looks_at_drills_and_at_who_names_them(tmp_path, monkeypatch):
    (tmp_path / "mine.yaml").write_text(MINI.read_text("utf8").replace("brings: [angry]", "brings: [hungry]"), "utf8")
    monkeypatch.setattr(drills, "FOLDER", tmp_path)
    assert [one for one in check.problems() if "mine.yaml" in one and "decisions.tell.options.hide.brings" in one]
    module = tmp_path / "m99_x.py"
    module.write_text('# ---\n# title: {zh: 甲, en: A}\n# minutes: 5\n# ---\n# %% id="go"\ncourse.simulate("substation-fier")\n', "utf8")
    (fault,) = check._references([parse(module)])
    assert "m99_x.py" in str(fault) and "substation-fire" in str(fault) and "5" in str(fault)
