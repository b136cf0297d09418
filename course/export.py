"""A notebook as one HTML page: run here and now, then read anywhere, without kernel or network."""
from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from course.errors import CourseError
from course.lab.server import SHARE, page_words
from course.text import LANGUAGES

LINK = re.compile(r'(<a [^>]*href="[^":?#]+)\.ipynb(?=["#])')  # to another notebook of the course


def export(notebook: Path, out: Path, lang: str) -> Path:
    """Run `notebook` in a copy of its folder and write it to `out` as a self-contained page; gives `out`.

    A notebook of the course speaks its own language, any other `lang`. A cell that fails shows a readable message
    in its place. Links to other notebooks lead to their pages.
    Raises CourseError for an unreadable notebook or a place that cannot be written.
    """
    content = _read(Path(notebook))
    spoken = content.metadata.get("course", {}).get("lang")
    lang = spoken if spoken in LANGUAGES else lang
    page = render(_run(content, Path(notebook), lang), Path(notebook), lang)
    try:
        Path(out).parent.mkdir(parents=True, exist_ok=True)
        Path(out).write_text(page, "utf8", newline="\n")
    except OSError as error:
        raise CourseError("lab.folder.unwritable", folder=str(out), problem=error.strerror) from None
    return Path(out)


def _read(notebook: Path):
    import nbformat

    try:
        return nbformat.read(notebook, as_version=4)
    except OSError as error:
        raise CourseError("file.unreadable", file=str(notebook), problem=error.strerror) from None
    except Exception as error:  # nbformat raises whatever the broken file provokes
        raise CourseError("file.unreadable", file=str(notebook), problem=type(error).__name__) from None


def _run(content, notebook: Path, lang: str):
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory() as temporary:
        for beside in notebook.absolute().parent.iterdir():  # answers and data; folders may hold anything
            if beside.is_file() and not beside.name.startswith("."):
                shutil.copy(beside, temporary)
        where = {"metadata": {"path": temporary}}
        quiet = ["--IPKernelApp.log_level=ERROR"]  # no warning of the kernel about its own sockets
        client = NotebookClient(content, kernel_name="python3", allow_errors=True, resources=where, extra_arguments=quiet)
        return client.execute(env={**os.environ, "COURSE_LANG": lang})


def render(content, notebook: Path, lang: str) -> str:
    """The page of a notebook as it stands (`notebook` is where it is or would be), in the course's look."""
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(
        template_name="course",
        extra_template_basedirs=[str(SHARE / "jupyter" / "nbconvert" / "templates")],
        embed_images=True,
    )
    content.metadata.pop("widgets", None)  # without a kernel only their static form counts
    about = {"name": notebook.stem, "path": str(notebook.absolute().parent)}
    page, _ = exporter.from_notebook_node(content, {"metadata": about, "course": page_words(lang)})
    return LINK.sub(r"\1.html", page)
