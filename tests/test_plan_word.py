"""The plan as a Word document: what Word finds in it, and the way back."""
from __future__ import annotations

import io
import zipfile
from datetime import datetime

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from course import text
from course.errors import CourseError
from course.tools.plan_form import blank
from course.tools.plan_guide import example
from course.tools.plan_outline import outline
from course.tools.plan_word import from_file, to_docx


@pytest.fixture(params=text.LANGUAGES)
def lang(request):
    text.use(request.param)
    return request.param


def opened(data):
    return docx.Document(io.BytesIO(data))


def repacked(data, change):
    """The Word file with each part put through `change(name, bytes)`; None leaves the part out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if (part := change(name, old.read(name))) is not None:
                new.writestr(name, part)
    return out.getvalue()


def test_the_ten_sections_are_headings_and_the_rows_are_tables(lang):
    plan = example()
    made = opened(to_docx(plan))
    headings = [one.text for one in made.paragraphs if one.style.name == "Heading 1"]
    assert headings[0] == {"zh": "一、背景分析", "en": "1. Background"}[lang]
    assert headings[9].startswith({"zh": "十、", "en": "10. "}[lang]) and len(headings) == 10
    shown = [block for section in outline(plan) for block in section.blocks if block.head]
    assert len(made.tables) == len(shown)
    for table, block in zip(made.tables, shown):
        cells = [tuple(cell.text for cell in row.cells) for row in table.rows]
        assert cells == [block.head, *block.rows]
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert table.rows[1]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None


def test_fonts_are_named_for_both_scripts_and_no_theme_overrides_them(lang):
    styles = opened(to_docx(example())).styles
    for name, chinese in {"Normal": "宋体", "Title": "黑体", "Heading 1": "黑体", "Heading 2": "黑体"}.items():
        fonts = styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == chinese and fonts.get(qn("w:ascii")) and not [key for key in fonts.keys() if "heme" in key]


def test_paper_properties_and_page_numbers(lang):
    made = opened(to_docx(example(), datetime(2027, 1, 2, 3, 4)))
    section, core = made.sections[0], made.core_properties
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    assert core.title == made.paragraphs[0].text and example()["name"] in core.title
    assert (core.author, core.language, core.comments) == (example()["author"], {"zh": "zh-CN", "en": "en-GB"}[lang], "")
    assert core.created.year == 2027
    assert [one.get(qn("w:instr")) for one in section.footer._element.iter(qn("w:fldSimple"))] == ["PAGE"]


def test_a_blank_plan_says_what_is_to_be_filled_in(lang):
    made = opened(to_docx(blank()))
    todo = {"zh": "（待填写）", "en": "(to be filled in)"}[lang]
    assert sum(one.text == todo for one in made.paragraphs) == 7
    assert {cell.text for table in made.tables for row in table.rows[1:] for cell in row.cells} == {todo, "1"}
    assert made.core_properties.author == ""


def test_a_long_text_gets_more_of_the_page_and_a_number_little(lang):
    plan = example()
    plan["risks"] = [{"id": "r1", "text": "short", "response": "a long response " * 20, "owner": "Wang"}]
    *_, risks, _ = opened(to_docx(plan)).tables
    number, text, response, owner = (cell.width for cell in risks.rows[1].cells)
    assert number < min(text, owner) and max(text, owner) < response and number + text + response + owner < Cm(16.1)


def test_a_name_that_says_plan_already_is_the_title(lang):
    name = {"zh": "开放日沟通方案", "en": "Open Day Plan"}[lang]
    assert opened(to_docx(blank() | {"name": name})).paragraphs[0].text == name


def test_what_was_typed_goes_in_as_text_and_every_part_is_sound():
    plan = example()
    plan["name"] = "A & B <w:p/>\x0b\x00"
    plan["background"] = "one\ntwo ]]> \ud800 &amp;\n\n三"
    plan["topics"][0]["content"] = "a\nb\tc"
    data = to_docx(plan)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        assert len(set(names)) == len(names)  # Word calls a file with the same part twice damaged
        for name in names:
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
    made = opened(data)
    shown = [one.text for one in made.paragraphs]
    assert "A & B <w:p/>" in shown[0] and "one" in shown and "two ]]>  &amp;" in shown
    assert from_file(data, "x")[0]["background"] == "one\ntwo ]]>  &amp;\n\n三"


def test_the_data_comes_back_also_after_python_docx_saved_it_and_editing_is_noticed(lang):
    plan = example()
    data = to_docx(plan)
    assert from_file(data, "x") == (plan, False)
    made = opened(data)
    out = io.BytesIO()
    made.save(out)
    assert from_file(out.getvalue(), "x") == (plan, False)
    made.paragraphs[3].runs[0].text += "!"
    out = io.BytesIO()
    made.save(out)
    assert from_file(out.getvalue(), "x") == (plan, True)


def test_words_own_runs_are_no_edit():
    def split(name, part):
        if name != "word/document.xml":
            return part
        return part.replace("城东用电".encode(), "城东</w:t></w:r><w:r><w:t>用电".encode())

    assert from_file(repacked(to_docx(example()), split), "x") == (example(), False)


@pytest.mark.parametrize("change", [
    lambda name, part: None if "item2" in name else part,  # saved by a program that drops custom parts
    lambda name, part: part.replace(b"urn:course:plan", b"urn:other") if "customXml" in name else part,
    lambda name, part: part.replace(b"&quot;", b"x").replace(b'"format": 1', b'"format": 2') if "item2.xml" in name else part,
    lambda name, part: b'<!DOCTYPE p [<!ENTITY a "urn:course:plan">]><p>&a;</p>' if "item2.xml" in name else part,
    lambda name, part: part + b" " * 9 * 2**20 if "item2.xml" in name else part,
])  # fmt: skip
def test_a_word_file_without_the_data_is_refused(change):
    data = repacked(to_docx(example()), change)
    with pytest.raises(CourseError) as fault:
        from_file(data, "方案.docx")
    assert "方案.docx" in str(fault.value)
