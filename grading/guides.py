"""The facilitator's guides: what the modules hold for instructors alone, one page each, to read and to print."""
from __future__ import annotations

from pathlib import Path

from nbformat.v4 import new_markdown_cell, new_notebook

from course import build
from course.errors import CourseError
from course.export import render


def write(folder: Path, lang: str) -> list[Path]:
    """Write a page for each module that has a guide into `folder`; gives the pages. CourseError if it cannot be written."""
    written = []
    for source in build.sources():
        text = build.guide(source, lang)
        if not text:
            continue
        cell = new_markdown_cell(f"# {getattr(source.front.title, lang)}\n\n{text}", id="guide")
        book = new_notebook(cells=[cell], metadata=build.stamp(source, lang, "guide"))
        path = folder / f"{source.path.stem}.html"
        page = render(book, path.with_suffix(".ipynb"), lang)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(page, "utf8", newline="\n")
        except OSError as error:
            raise CourseError("lab.folder.unwritable", folder=str(folder), problem=error.strerror) from None
        written.append(path)
    return written
