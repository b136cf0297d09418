"""Search by characters, beginnings of words and pinyin."""
import subprocess
import sys

import pytest

from course.tools.search import Index

LONG = "供电公司与政府共同制定方案，提前走访沿线居民，逐户讲清线路走向、施工时间和补偿办法。"
INDEX = Index({
    "image": ["企业形象宣传", "Promoting the company's image"],
    "repay": ["重庆还款", "QQ群、12345热线"],
    "green": ["绿色出行", "Café für alle"],
    "other": ["Привет, мир", "สวัสดี"],
    "long": [LONG],
})  # fmt: skip


@pytest.mark.parametrize("query, found", [
    ("形象", "image"), ("ＩＭＡＧＥ", "image"), ("promo image", "image"), ("形象 COMPANY", "image"), ("形象，宣传", "image"),
    ("xingxiang", "image"), ("qyxx", "image"), ("xingx", "image"), ("qiyexx", "image"), ("形xiang", "image"),
    ("cq", "repay"), ("chq", "repay"), ("chongqing", "repay"), ("huankuan", "repay"), ("qq", "repay"), ("１２３４５", "repay"), ("热线", "repay"),
    ("lvse", "green"), ("lüse", "green"), ("café", "green"), ("мир", "other"), ("สวัส", "other"), ("zoufang", "long"),
])  # fmt: skip
def test_an_entry_is_found(query, found):
    assert found in INDEX.find(query)


@pytest.mark.parametrize("query", ["mage", "ompany", "形象 热线", "xqyx", "ongqing", "zfjm", "😀", "qqq" * 10_000])
def test_what_is_no_beginning_or_not_in_all_words_is_not_found(query):
    assert "image" not in INDEX.find(query) and "repay" not in INDEX.find(query) and "long" not in INDEX.find(query)


def test_initials_count_in_names_only_for_in_prose_they_would_be_found_everywhere():
    assert Index({"name": ["走访居民"], "prose": [LONG]}).find("zf") == ["name"]


@pytest.mark.parametrize("query", ["", "  ", "，。"])
def test_nothing_asked_gives_everything_in_order(query):
    assert INDEX.find(query) == ["image", "repay", "green", "other", "long"]


def test_earlier_texts_rank_higher_and_written_above_pronounced():
    index = Index({"tactic": ["甲", "走访"], "spoken": ["邹芳", "乙"], "inside": ["多走访", "乙"], "title": ["走访多", "乙"]})
    assert index.find("走访") == ["title", "inside", "tactic"]
    assert Index({"spoken": ["安全"], "written": ["The Anquan plan"]}).find("anquan") == ["written", "spoken"]


def test_the_pinyin_dictionary_is_loaded_for_latin_letters_only():
    code = "import sys; from course.tools.search import Index; i = Index({'a': ['走访', 'visit']}); i.find('走访 １２'); i.find('');"
    code += "assert 'pypinyin' not in sys.modules; i.find('zf'); assert 'pypinyin' in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
