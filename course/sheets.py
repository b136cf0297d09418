"""Tables as offices exchange them: CSV from Excel in China, or a workbook; read as text, written so that Excel opens them.

Pure: bytes in, rows out and back. A fault is a `CourseError` that names the file and, where there is one, the line.
"""
from __future__ import annotations

import csv
import io
import re
import unicodedata
from itertools import zip_longest
from math import ceil
from typing import Callable, Iterable, Mapping, Sequence

from course.errors import CourseError

Cell = str | float | None
Row = tuple[int, list[str]]  # the line it starts on, and its cells
ENCODINGS = ("utf-8-sig", "gb18030")  # in this order: GB18030 accepts nearly all that is valid UTF-8
FORMULA = ("=", "+", "-", "@", "\t", "\r")
WIDEST, HEAD = 40, 12  # characters of a column, and of one as wide as its heading, which wraps
LINE = 15  # points
MOST = 20_000  # rows; nobody fills in more by hand


def rows(data: bytes, file: str, tidy: Callable[[str], str] | None = None) -> list[Row]:
    """The rows of a CSV file or of the first sheet of a workbook (.xlsx), tidied by `plain`; blank rows are left out.

    `tidy` takes the place of `plain` where prose is read, whose line breaks and full-width punctuation must stay.

    Raises CourseError for what is neither, is broken, or has more than `MOST` rows.
    """
    found = []
    for line, row in _workbook(data, file) if data.startswith(b"PK") else _table(decode(data, file), file):
        if len(found) >= MOST:
            raise CourseError("sheet.long", file=file, most=MOST)
        row = [(tidy or plain)(cell) for cell in row]
        if any(row):
            found.append((line, row))
    return found


def decode(data: bytes, file: str) -> str:
    """The text of a file written by Excel: UTF-8 with or without BOM, GB18030, or "Unicode text" (UTF-16)."""
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not re.search(r"[\x00-\x08\x0e-\x1f]", text):  # a picture or an old .xls decodes, but is no text
            return text
    raise CourseError("sheet.encoding", file=file)


def plain(cell: str) -> str:
    """A cell without what keyboards, web pages and personnel systems put around it: １ is 1, ="001" is 001."""
    # NFKC: full-width digits and spaces come from Chinese input methods; characters without width (Cf) from web pages
    shown = "".join(letter for letter in unicodedata.normalize("NFKC", cell) if unicodedata.category(letter) != "Cf")
    shown = re.sub(r'^="(.*)"$', r"\1", untamed(shown.strip()))  # how personnel systems keep Excel from eating zeros
    return " ".join(shown.split())


def untamed(cell: str) -> str:
    """A cell without the apostrophe that `to_csv` puts before what looks like a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def to_csv(rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with BOM, which Excel needs to read Chinese; a text like a formula gets an apostrophe in front."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[_tame(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(sheets: Mapping[str, Sequence[Sequence[Cell]]], freeze: tuple[int, int] = (1, 0)) -> bytes:
    """A workbook with a sheet for each name. The first row is a header; `freeze` says how many rows and columns stay.

    Every text is written as text: ids keep their zeros, and nothing a person typed becomes a formula.
    """
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        bold = book.add_format({"bold": True, "text_wrap": True})
        top = book.add_format({"valign": "top"})
        text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(re.sub(r"[\[\]:*?/\\']", " ", name)[:31])
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(r, c, cell[:32767], text if r else bold)
                    elif cell is not None:
                        sheet.write_number(r, c, cell, top)  # any format with a point would show 80 as “80.”
            _measure(sheet, rows)
            for_print(sheet)
            sheet.freeze_panes(*freeze)
            if len(rows) > 1:
                sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
    return out.getvalue()


def _measure(sheet, rows: Sequence[Sequence[Cell]]) -> None:
    """Make columns as wide and rows as high as their texts need; only Excel works out the height for itself."""
    widths = [min(WIDEST, max(min(_width(head), HEAD), *map(_width, cells), 0) + 2) for head, *cells in zip_longest(*rows)]
    for c, width in enumerate(widths):
        sheet.set_column(c, c, width)
    for r, row in enumerate(rows):
        sheet.set_row(r, height(row, widths))


def height(row: Sequence[Cell], widths: Sequence[int]) -> int:
    """How high (in points) a row must be for its wrapped texts; 409 is as high as Excel goes."""
    return min(LINE * max(map(_lines, row, widths), default=1), 409)


def for_print(sheet) -> None:
    """Lay a sheet out for paper: A4 across, one page wide, the header on every page."""
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _table(text: str, file: str) -> Iterable[Row]:
    """Rows of CSV: commas (also ，), semicolons or tabs, as the header has them."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t，", key=header.count)
    read = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in read:
            yield line, row
            line = read.line_num + 1
    except csv.Error as error:
        raise CourseError("sheet.broken", file=file, line=line, problem=str(error)) from None


def _workbook(data: bytes, file: str) -> Iterable[Row]:
    from openpyxl import load_workbook

    try:
        sheet = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
        for line, row in enumerate(sheet.iter_rows(), 1):
            yield line, [_cell(cell) for cell in row]
    except Exception:  # openpyxl raises whatever its parts meet in a file that is not a workbook
        raise CourseError("sheet.encoding", file=file) from None


def _cell(cell) -> str:
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 10**15:
        return f"{value:.5E}"  # Excel keeps 15 digits of a number: what follows is lost
    if isinstance(value, int) and re.fullmatch("0+", cell.number_format or ""):
        return str(value).zfill(len(cell.number_format))  # the sheet shows 001234
    return "" if value is None else str(value)


def _tame(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _width(cell: Cell) -> int:
    return sum(2 if ord(letter) > 0x2E80 else 1 for letter in str(cell if cell is not None else ""))


def _lines(cell: Cell, width: int) -> int:
    return sum(max(1, ceil(_width(line) / (width - 1))) for line in str(cell).split("\n"))
