"""From authored source to notebooks: one pipeline of one-purpose steps, the same for writing and checking.

Modules become ``modules/zh`` and ``modules/en`` (committed, held to their source by `course check`).
Exercises become nbgrader's source notebooks, written into a cohort's folder.
"""
from __future__ import annotations

from pathlib import Path
from typing import Callable, Iterable

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.source import Cell, Source, parse
from course.text import LANGUAGES

Finish = Callable[[Cell, NotebookNode], None]
MODULES = Path(__file__).parent / "modules"
ANALYST = "analyst"  # tag of the optional cells for those who like data
SETUP = (
    Cell("code", "parameters", 'lang = ""\nfolder = ""', 0, tags=("parameters",)),
    Cell("code", "setup", "import course\n\ncourse.begin(lang, folder)", 0),
)


def sources(folder: Path = MODULES) -> list[Source]:
    """The authored sources of `folder`, in the order of their file names."""
    return [parse(path) for path in sorted(folder.glob("[a-z]*_*.py"))]


def notebook(
    source: Source, lang: str, kind: str = "module", finish: Finish | None = None, last: Cell | None = None
) -> NotebookNode:
    """The notebook of `source` in `lang`, without outputs; `finish` adds what its kind needs to each cell, `last` ends it."""
    nodes = []
    title, *rest = choose_audience(choose_language(source.cells, lang), None)
    for cell in (title, *SETUP, *rest, *([last] if last else [])):  # a page opens with its title, not with its machinery
        node = fold(_node(cell))
        if finish:
            finish(cell, node)
        nodes.append(node)
    return new_notebook(cells=nodes, metadata=stamp(source, lang, kind))


def choose_language(cells: Iterable[Cell], lang: str) -> list[Cell]:
    """The cells of one language: its prose, and the code, which both languages share."""
    return [cell for cell in cells if cell.lang in (None, lang)]


def choose_audience(cells: Iterable[Cell], audience: str | None) -> list[Cell]:
    """The cells for one audience: None for learners, "instructor" for the facilitator's guide alone."""
    return [cell for cell in cells if cell.audience == audience]


def guide(source: Source, lang: str) -> str:
    """The facilitator's guide of `source` in `lang` as Markdown; empty if it has none."""
    cells = choose_audience(choose_language(source.cells, lang), "instructor")
    return "\n\n".join(cell.text for cell in cells if cell.kind == "markdown")


def fold(node: NotebookNode) -> NotebookNode:
    """Fold code away: a trainee reads a document, not a program. What an analyst may want to change stays open."""
    if node.cell_type == "code" and ANALYST not in node.metadata.get("tags", ()):
        node.metadata["jupyter"] = {"source_hidden": True}
    return node


def stamp(source: Source, lang: str, kind: str) -> dict:
    """The metadata of the notebook: Jupyter's own, and what the course's start page and views need."""
    front = source.front
    return {
        "course": {
            "id": source.name,
            "kind": kind,
            "lang": lang,
            "title": getattr(front.title, lang),
            "minutes": front.minutes,
            "objectives": list(front.objectives),
        },
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def text(node: NotebookNode) -> str:
    """The notebook as it stands in its file: the same bytes for the same source, on every machine."""
    nbformat.validate(node)
    return nbformat.writes(node, version=4).rstrip("\n") + "\n"


def targets(source: Source) -> dict[Path, str]:
    """The files that `source` becomes, with their contents."""
    folder, kind = source.path.parent, "module" if source.name.startswith("m") else "tool"
    return {folder / lang / f"{source.path.stem}.ipynb": text(notebook(source, lang, kind)) for lang in LANGUAGES}


def build(folder: Path = MODULES) -> list[Path]:
    """Write the notebooks of all sources in `folder`, delete those without a source; gives what changed."""
    wanted = {path: content for source in sources(folder) for path, content in targets(source).items()}
    changed = [path for path, content in wanted.items() if _current(path) != content]
    for path in changed:
        path.parent.mkdir(exist_ok=True)
        path.write_text(wanted[path], "utf8", newline="\n")
    stray = [path for lang in LANGUAGES for path in (folder / lang).glob("*.ipynb") if path not in wanted]
    for path in stray:
        path.unlink()
    return changed + stray


def differing(folder: Path = MODULES) -> list[Path]:
    """The notebooks that are not, to the byte, what their source builds; missing and stray ones too."""
    wanted = {path: content for source in sources(folder) for path, content in targets(source).items()}
    present = {path for lang in LANGUAGES for path in (folder / lang).glob("*.ipynb")}
    return sorted(path for path in present | set(wanted) if _current(path) != wanted.get(path))


def _node(cell: Cell) -> NotebookNode:
    make = new_code_cell if cell.kind == "code" else new_markdown_cell
    return make(cell.text, id=cell.id, metadata={"tags": list(cell.tags)} if cell.tags else {})


def _current(path: Path) -> str | None:
    return path.read_bytes().decode("utf8", "replace") if path.exists() else None
