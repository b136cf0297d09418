"""The handbook as data: everything is there, in both languages, with its page, and nothing besides."""
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import course
from course import compiled, handbook, text
from course.check import _texts
from course.errors import CourseError
from course.handbook.casebook import Case, use_own
from course.matrix import matrices

NUMBERS = yaml.safe_load((Path(__file__).parent / "recorded" / "case_numbers.yaml").read_text("utf8"))
PAGES = dict(
    zip((f"government-{n}" for n in range(1, 9)), range(32, 48, 2)),
    **dict(zip((f"customer-{n}" for n in range(1, 9)), range(50, 66, 2))),
    **dict(zip((f"partner-{n}" for n in range(1, 6)), range(68, 78, 2))),
    **dict(zip((f"media-{n}" for n in range(1, 5)), range(80, 88, 2))),
    **dict(zip((f"community-{n}" for n in range(1, 5)), range(90, 98, 2))),
)


FIXED = (  # concepts that are terms wherever they stand; others, such as 期望 or 重要性, are everyday words too
    "four-precisions", "major", "crisis", "incident", "golden-time", "first-release", "spokesperson", "social-concern",
    "two-sessions", "shore-power", "crop-compensation", "cleared-site", "low-voltage", "unmanaged-estate",
    "efficiency-group", "desulphurisation-price", "differential-price", "green-channel", "payment-circle",
)


def everything():
    """All records of the handbook, by where they stand."""
    yield "terms", handbook.terms()
    for name in ("framework", "daily", "procedures", "topics", "evaluation", "rollout", "criteria", "stakeholders"):
        yield name, getattr(handbook, name)()
    yield "matrices", matrices()
    yield from handbook.playbooks().items()
    yield from handbook.cases().items()


def test_all_of_the_handbook_is_there():
    assert len(handbook.playbooks()) == 29 and len(course.stages()) == 94
    assert len(handbook.cases()) == 29 and len(course.departments()) == 24
    assert [len(group.questions) for group in handbook.evaluation().groups.values()] == [5, 3, 3]
    procedures = handbook.procedures()
    assert (len(procedures["major"].steps), len(procedures["major"].sections)) == (4, 10)
    assert (len(procedures["crisis"].steps), len(procedures["crisis"].rules)) == (7, 5)
    assert len(procedures["incident"].steps) == 4 and procedures["incident"].first_release_minutes == 20
    topics, framework = handbook.topics(), handbook.framework()
    assert (len(topics.steps), len(topics.ways), len(topics.criteria)) == (3, 6, 5)
    assert len(framework.pillars) == len(framework.precisions) == 4 and len(framework.principles) == 2
    assert len(handbook.criteria()) == 6 and len(handbook.stakeholders()) == 5
    assert len(handbook.rollout().model) == 3 and len(handbook.rollout().levers) == 5
    assert len(handbook.daily()) == 6


def test_every_playbook_and_case_starts_on_its_page():
    assert {id: one.page for id, one in handbook.playbooks().items()} == PAGES
    assert {id: one.page for id, one in handbook.cases().items()} == PAGES
    assert all(one.playbook == id for id, one in handbook.cases().items())


def test_what_is_lost_stays_marked_as_lost():
    framework = handbook.framework()
    assert len(framework.lost) >= 3  # the framework and the two procedures whose figures are gone
    assert any(lever.lost for lever in handbook.rollout().levers.values())
    assert handbook.procedures()["crisis"].order


@pytest.mark.parametrize("id", NUMBERS)
def test_the_figures_and_dates_of_a_case_are_the_handbooks_and_none_besides(id):
    case, known = handbook.case(id), NUMBERS[id]
    figures = {float(figure.value) for figure in case.figures}
    digits = {float(value) for value in known.get("digits", [])}
    words = {float(value) for value in known.get("words", [])}
    assert digits <= figures, f"missing: {digits - figures}"
    assert figures <= digits | words, f"not in the handbook: {figures - digits - words}"
    dates = {one.when for one in case.dates}
    assert dates <= set(known.get("dates", [])) and {day for day in known.get("dates", []) if len(day) > 4} <= dates


def test_every_case_happened_where_the_handbook_says():
    recorded = yaml.safe_load((Path(__file__).parent / "recorded" / "case_places.yaml").read_text("utf8"))
    for id, case in handbook.cases().items():
        place = [str(part.zh) for part in (case.place.province, case.place.city, case.place.district) if part]
        assert place == recorded[id], id
        stems = [re.sub("(市|省|区|维吾尔自治区|自治区)$", "", part) for part in place]
        assert any(stem in case.company.zh for stem in stems), f"{id}: {case.company.zh} / {stems}"


def test_no_case_tells_a_number_its_handbook_text_does_not_have():
    for id, case in handbook.cases().items():
        known = NUMBERS[id]
        allowed = {str(part) for value in known.get("digits", []) + known.get("words", []) for part in (value,)}
        allowed |= {str(int(part)) for day in known.get("dates", []) for part in day.split("-")}
        story = case.model_copy(update={"decision": None, "figures": (), "dates": ()})
        for where, pair in _texts(id, story):
            names = re.sub(r"阳光\s*365|Sunshine 365|95598|119|365", "", f"{pair.zh} {pair.en}")
            for number in re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3})", "", names)):
                assert number in allowed, f"{where}: {number}"


def test_names_of_departments_and_stakeholders_agree_with_the_glossary():
    """Where the Chinese names a department or a term of the method, the English names the same one."""
    terms = handbook.terms()
    stems = {str(one.name.zh): re.sub(r" (Department|Centre)$", "", one.name.en) for one in terms.departments.values()}
    del stems["办公室"]  # the tail of other offices' names, too
    stems |= {str(terms.concepts[id].name.zh): terms.concepts[id].name.en for id in FIXED}
    stems |= {"利益相关方": "stakeholder"}
    for where, record in everything():
        for place, pair in _texts(where, record):
            for zh, en in stems.items():
                if zh in pair.zh and not where.startswith("terms"):
                    assert en.lower() in pair.en.lower(), f"{place}: {zh} / {en}"


def test_the_same_chinese_has_the_same_english_everywhere():
    """Names of steps, stages, terms and places agree between the files; units, which follow their noun, do not."""
    seen = {}
    for where, record in everything():
        for place, pair in _texts(where, record):
            if not place.endswith(".unit"):
                first, known = seen.setdefault(pair.zh, (place, pair.en))
                assert known.lower() == pair.en.lower(), f"{first} / {place}: {pair.zh}"


def test_every_department_audience_and_channel_of_the_vocabulary_is_used_or_a_word_of_the_cases():
    playbooks, cases, daily = handbook.playbooks(), handbook.cases(), handbook.daily()
    used = {id for book in playbooks.values() for stage in book.stages for id in stage.channels}
    used |= {id for duties in daily.values() for purpose in duties.purposes for id in purpose.channels}
    assert set(handbook.terms().channels) - used == set()
    leads = {id for book in playbooks.values() for id in book.lead} | {id for case in cases.values() for id in case.lead}
    assert set(handbook.terms().departments) - leads - set(daily) == set()


def test_tables_speak_the_language_and_keep_their_ids():
    chinese = course.stages()
    text.use("en")
    english = course.stages()
    assert list(chinese["id"]) == list(english["id"]) and list(chinese["channel_ids"]) == list(english["channel_ids"])
    assert not set(chinese["name"]) & set(english["name"])
    by_channel = english.explode("channels").groupby(["stakeholder_id", "channels"]).size()
    assert by_channel["government"].sum() > by_channel["media"].sum() > 0


def test_figures_are_numbers_with_units():
    table = course.figures()
    assert table["value"].dtype == float and table["unit"].str.len().min() > 0
    row = table[(table["case_id"] == "government-6") & (table["value"] == 960_000_000)]
    assert len(row) == 1 and row.iloc[0]["bound"] == "about"


@pytest.mark.parametrize("look, id, near", [
    (handbook.playbook, "goverment-6", "government-6"), (handbook.case, "comunity-3", "community-3"),
])
def test_an_unknown_id_suggests_the_nearest(look, id, near):
    with pytest.raises(CourseError) as caught:
        look(id)
    assert near in str(caught.value)


# ---- a department's own cases

@pytest.fixture
def own(tmp_path):
    from course.new import case

    path = case("my-town-1", tmp_path / "ours")
    yield path
    use_own(None)


def check(folder, lang="zh", **environment):
    done = subprocess.run(
        [sys.executable, "-m", "course.cli", "check", "--cases", str(folder)], capture_output=True, text=True,
        encoding="utf8", env={**os.environ, "COURSE_LANG": lang, **environment}, cwd=Path(course.__file__).parent.parent,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_new_case_is_sound_and_joins_the_handbooks(own):
    use_own(own.parent)
    assert isinstance(handbook.case("my-town-1"), Case) and len(handbook.cases()) == 30
    assert list(handbook.cases())[-1] == "my-town-1" and course.cases()["page"].isna().sum() == 1
    assert check(own.parent)[0] == 0


@pytest.mark.parametrize("old, new, words", [
    ("zh: 案例标题, en:", "zh: 案例标题, ne:", ["title", "ne"]),
    ("lead: [marketing]", "lead: [marketting]", ["lead", "marketing"]),
    ("nearest: b", "nearest: z", ["decision"]),
    ("playbook: community-3", "playbook: comunity-3", ["community-3"]),
    ("stages: [1]", "stages: [9]", ["阶段", "stage"]),
    ("  - {zh: 结果怎样, en: What came of it}", "  结果", ["results"]),
])
def test_a_faulty_case_is_told_with_file_line_and_what_is_allowed(own, old, new, words):
    source = own.read_text("utf8")
    assert old in source
    own.write_text(source.replace(old, new), "utf8")
    for lang, line in (("zh", r"第 \d+ 行"), ("en", r"line \d+")):
        status, told = check(own.parent, lang)
        assert status == 1 and "my-town-1.yaml" in told and re.search(line, told), told
        assert any(word in told for word in words), told


def test_a_copy_not_yet_renamed_and_a_folder_that_is_none_are_told(own):
    own.rename(own.with_name("government-6.yaml"))
    for folder, named in ((own.parent, "government-6"), (own.parent / "nowhere", "nowhere")):
        status, told = check(folder)
        assert status == 2 and named in told and len(told.strip().splitlines()) == 1


def test_a_new_case_overwrites_nothing(own):
    from course.new import case

    own.write_text("mine", "utf8")
    with pytest.raises(CourseError):
        case("my-town-1", own.parent)
    with pytest.raises(CourseError):
        case("../escape", own.parent)
    assert own.read_text("utf8") == "mine"


# ---- the kept form of YAML

def test_the_kept_form_follows_every_change_of_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(compiled, "user_cache_path", lambda name: tmp_path / "cache")
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\nday: 2015-11-25\n", "utf8")
    assert compiled.load(path) == compiled.load(path) == {"a": 1, "day": "2015-11-25"}
    assert os.name == "nt" or (tmp_path / "cache").stat().st_mode & 0o077 == 0
    path.write_text("a: 22\n", "utf8")
    assert compiled.load(path) == {"a": 22}
    for kept in (tmp_path / "cache").iterdir():
        kept.write_text("{broken")
    assert compiled.load(path) == {"a": 22}


def test_without_a_place_to_keep_it_everything_still_reads(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(compiled, "user_cache_path", lambda name: tmp_path / "file" / "cache")
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", "utf8")
    assert compiled.load(path) == compiled.load(path) == {"a": 1}


def test_only_what_is_asked_for_is_read():
    code = (
        "import course.compiled as c; seen = []; load = c.load\n"
        "import course.records as r\n"
        "r.load = lambda path: seen.append(path.stem) or load(path)\n"
        "from course import handbook; handbook.playbook('media-1'); print(*sorted(set(seen)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                          cwd=Path(course.__file__).parent.parent)
    assert done.stdout.split() == ["media-1", "terms"]
