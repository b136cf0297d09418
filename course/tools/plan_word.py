"""The plan as a Word document and as a data file, and back from either. Pure: a plan in, bytes out, and the reverse.

The Word file carries the plan's data in a custom XML part, so that it can be loaded again. Its text is not read
back; whether somebody changed it is told by a digest of the text.
"""
from __future__ import annotations

import hashlib
import io
import json
import zipfile
from datetime import datetime, timezone
from math import sqrt
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree

from course.errors import CourseError
from course.text import language, say
from course.tools.plan_form import clean
from course.tools.plan_outline import Block, outline

COURSE, FORMAT = "course.plan", 1
NAMESPACE = "urn:course:plan"
LARGEST = 8 * 2**20  # bytes of a part, unpacked: far more than a person writes
BODY, HEADING = ("Times New Roman", "宋体"), ("Arial", "黑体")  # Latin and Chinese; every Windows and WPS has them
NUMERALS = "一二三四五六七八九十"
PRINTED = Cm(16)  # between the margins


def to_json(plan: dict) -> bytes:
    """The plan as a data file."""
    return json.dumps({"course": COURSE, "format": FORMAT, "plan": plan}, ensure_ascii=False, indent=1).encode("utf8")


def to_docx(plan: dict, made: datetime | None = None) -> bytes:
    """The plan as a Word document on A4 in the current language; `made` is the time it is dated with."""
    plan = clean(plan)[0]
    document = Document()
    _styles(document)
    _paper(document)
    title = _title(" ".join(plan["name"].split()))
    document.add_paragraph(title, style="Title")
    if plan["author"].strip():
        document.add_paragraph(say("plan.by", author=plan["author"].strip()), style="Subtitle")
    for section in outline(plan):
        number = f"{NUMERALS[section.number - 1]}、" if language() == "zh" else f"{section.number}. "
        document.add_paragraph(number + section.name, style="Heading 1")
        for block in section.blocks:
            _block(document, block)
    core = document.core_properties
    core.title, core.author, core.last_modified_by, core.comments = title, plan["author"].strip(), "", ""
    core.language = {"zh": "zh-CN", "en": "en-GB"}[language()]
    core.created = core.modified = (made or datetime.now()).astimezone(timezone.utc).replace(tzinfo=None)
    core.revision = 1
    _embed(document, plan)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def from_file(data: bytes, file: str) -> tuple[dict, bool]:
    """The plan in a file that was exported here, and whether a Word file was edited since.

    Raises CourseError for any other file.
    """
    try:
        kept, edited = _packed(data) if data.startswith(b"PK") else (json.loads(data.decode("utf-8-sig")), False)
        if kept["course"] == COURSE and kept["format"] == FORMAT:
            return clean(kept["plan"])[0], edited
    except Exception:  # whatever the parts of a file that is none of ours may raise, deep nesting included
        pass
    raise CourseError("plan.foreign", file=file)


def _title(name: str) -> str:
    if not name:
        return say("plan.untitled")
    return name if name.casefold().endswith(say("plan.ending")) else say("plan.title", name=name)


def _packed(data: bytes) -> tuple[Any, bool]:
    """What a Word file carries: the data file, and whether the text around it was edited."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for entry in package.infolist():
            if entry.filename.startswith("customXml/item") and NAMESPACE.encode() in (xml := _part(package, entry)):
                root = _parsed(xml)
                if root.tag == f"{{{NAMESPACE}}}plan":
                    body = _part(package, package.getinfo("word/document.xml"))
                    return json.loads(root.text), root.get("digest") != _digest(_parsed(body))
    raise ValueError


def _part(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > LARGEST:
        raise ValueError
    return package.read(entry)


def _parsed(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def _digest(body: etree._Element) -> str:
    """What the text of a document comes to, however Word cuts it into runs."""
    paragraphs = ("".join(node.text or "" for node in one.iter(qn("w:t"))) for one in body.iter(qn("w:p")))
    return hashlib.sha256("\n".join(paragraphs).encode()).hexdigest()


def _embed(document, plan: dict) -> None:
    root = etree.Element(f"{{{NAMESPACE}}}plan", nsmap={None: NAMESPACE}, digest=_digest(document.element))
    root.text = to_json(plan).decode("utf8")
    xml = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    package = document.part.package
    part = Part(package.next_partname("/customXml/item%d.xml"), "application/xml", xml, package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _styles(document) -> None:
    sizes = {"Normal": 11, "Title": 20, "Subtitle": 11, "Heading 1": 15, "Heading 2": 12}
    for name, size in sizes.items():
        style = document.styles[name]
        latin, chinese = HEADING if name.startswith(("Title", "Heading")) else BODY
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):  # those of the theme would win over named ones
            del fonts.attrib[key]
        for key, font in (("ascii", latin), ("hAnsi", latin), ("cs", latin), ("eastAsia", chinese)):
            fonts.set(qn(f"w:{key}"), font)
        style.font.size, style.font.italic, style.font.color.rgb = Pt(size), False, RGBColor(0, 0, 0)
        style.font.bold = name.startswith("Heading")
        for spread in style.element.rPr.findall(qn("w:spacing")):  # letters set apart, as Word's own subtitle has them
            style.element.rPr.remove(spread)
    document.styles["Normal"].paragraph_format.line_spacing = 1.3
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    for name in ("Title", "Subtitle"):
        document.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    border = document.styles["Title"].element.pPr.find(qn("w:pBdr"))  # a blue line of Word's own
    if border is not None:
        border.getparent().remove(border)
    lang = document.styles.element.find(f".//{qn('w:lang')}")  # which dictionary Word checks the spelling by
    lang.set(qn("w:val"), "en-GB")
    lang.set(qn("w:eastAsia"), "zh-CN")


def _paper(document) -> None:
    """A4 with page numbers at the foot."""
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.PORTRAIT, Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)
    before, after = say("plan.page", page="\n").split("\n")
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run(before)
    number = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    run.append(OxmlElement("w:t"))
    run[0].text = "1"
    number.append(run)
    foot._p.append(number)
    foot.add_run(after)


def _block(document, block: Block) -> None:
    if block.label:
        document.add_paragraph(block.label, style="Heading 2")
    if not block.head:
        for line in (block.text or say("plan.todo")).split("\n"):
            document.add_paragraph(line)
        return
    table = document.add_table(rows=1, cols=len(block.head), style="Table Grid")
    texts = [block.head, *([say("plan.todo") if cell is None else cell for cell in cells] for cells in block.rows)]
    for n, cells in enumerate(texts):
        _row(table.add_row() if n else table.rows[0], cells, bold=n == 0)
    header = OxmlElement("w:tblHeader")  # repeated at the top of every page
    table.rows[0]._tr.get_or_add_trPr().append(header)
    _widths(table, texts)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _row(row, texts, bold: bool = False) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, text in zip(row.cells, texts):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.line_spacing = 1.15
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(10)


def _widths(table, texts: list) -> None:
    """Share the width of the page among the columns: more for long texts, enough for single words, little for numbers."""
    longest = [max(len(text.encode("gbk", "replace")) for text in column) for column in zip(*texts)]  # Chinese counts twice
    shares = [sqrt(max(one, 8)) + 1 for one in longest]
    if texts[0][0] == say("plan.number"):
        shares[0] = sum(shares[1:]) * 0.08
    widths = [int(PRINTED * share / sum(shares)) for share in shares]
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths):
            cell.width = width
