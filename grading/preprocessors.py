"""Steps of ours in nbgrader's pipelines: the owner's items and texts into the notebook, hidden tests out of feedback."""
from __future__ import annotations

import re
from html import escape
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell
from nbgrader.api import Gradebook
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import compute_checksum, is_grade, is_solution

from course.answers import Answers
from course.exercise import fill
from course.keyed import Keyed
from course.question import Write
from course.text import words
from grading.cohort import load
from grading.explained import explained


class RestoreCells(NbGraderPreprocessor):
    """Put marked cells that are missing from a hand-in back at its end.

    Answers stand in answers.json, so a notebook that lost its cells can still be marked in full.
    """

    def preprocess(self, nb, resources):
        there = {cell.metadata.get("nbgrader", {}).get("grade_id") for cell in nb.cells}
        for cell in source(self, resources).cells:
            if is_grade(cell) and cell.metadata.nbgrader.grade_id not in there:
                self.log.warning("Missing cell %s put back", cell.metadata.nbgrader.grade_id)
                if is_solution(cell):
                    cell.source = ""
                    cell.metadata.nbgrader.checksum = compute_checksum(cell)  # blank until an answer is filled in
                nb.cells.append(cell)
        return nb, resources


class DrawKeys(NbGraderPreprocessor):
    """Give every hidden test the item of the trainee whose submission it is, and the answers their owner.

    Whoever filled them in: another's answers then fit nowhere, since every trainee's options have other codes.
    """

    def preprocess(self, nb, resources):
        items, wanted = keyed(self, resources), marked(self, resources)
        for cell in nb.cells:
            item = items.get(wanted.get(cell.metadata.get("nbgrader", {}).get("grade_id")))
            if item and is_grade(cell) and cell.cell_type == "code":
                cell.source = fill(cell.source, item)
        Answers(resources["metadata"]["path"]).own(resources["nbgrader"]["student"])
        return nb, resources


class FillAnswers(NbGraderPreprocessor):
    """Put what a learner wrote in a text box into the cell that is marked by hand, with its rubric above.

    A blank answer leaves the cell as released, so that nbgrader gives 0 without a person. Which cell belongs to
    which item comes from the source notebook: the submitted one is the learner's to change.
    """

    def preprocess(self, nb, resources):
        lang, wanted = spoken(source(self, resources)), marked(self, resources)
        answers, items, cells = Answers(Path(resources["metadata"]["path"])), keyed(self, resources), []
        for cell in nb.cells:
            item = items.get(wanted.get(cell.metadata.get("nbgrader", {}).get("grade_id")))
            if item and cell.cell_type == "markdown":
                if isinstance(item.question, Write):
                    cells.append(new_markdown_cell(brief(item.question, lang)))
                _fill(cell, answers.value(item.place))
            cells.append(cell)
        nb.cells = cells
        return nb, resources


class Explain(NbGraderPreprocessor):
    """Say below each mark what went wrong: the mistake, never the right answer, which others may still be looking for."""

    def preprocess(self, nb, resources):
        lang, wanted = spoken(source(self, resources)), marked(self, resources)
        answers, items, cells = Answers(Path(resources["metadata"]["path"])), keyed(self, resources), []
        outputs = (output for cell in nb.cells for output in cell.get("outputs", ()))
        forms = "".join(str(output.get("data", {}).get("text/html", "")) for output in outputs)
        for cell in nb.cells:
            cells.append(cell)
            item = items.get(wanted.get(cell.metadata.get("nbgrader", {}).get("grade_id")))
            if item and cell.cell_type == "code" and is_grade(cell):
                cell.metadata["course"] = {"told": explained(item, answers.value(item.place), lang)}
            elif item and cell.source == _shown(text := answers.value(item.place)) and escape(text) in forms:
                cell.source = ""  # it stands in its form already
        nb.cells = cells
        return nb, resources


class Unmarked(NbGraderPreprocessor):
    """Tell what waits for a person from what earned nothing: nbgrader gives 0 for both."""

    def preprocess(self, nb, resources):
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as book:
            grades = book.find_submission_notebook(names["notebook"], names["assignment"], names["student"]).grades
            waiting = {grade.name for grade in grades if grade.needs_manual_grade}
        for cell in nb.cells:
            if cell.metadata.get("nbgrader", {}).get("grade_id") in waiting:
                cell.metadata.nbgrader["unmarked"] = True
                resources["nbgrader"]["unmarked"] = True
        return nb, resources


class Finish(NbGraderPreprocessor):
    """The last step: the notebook itself says that it has been graded. One that a killed run left does not."""

    def preprocess(self, nb, resources):
        nb.metadata.setdefault("course", {})["graded"] = True
        return nb, resources


class HideTests(ClearHiddenTests):
    """Keep hidden tests hidden in feedback: neither their source nor the traceback that quotes it is shown."""

    def preprocess_cell(self, cell, resources, cell_index):
        if is_grade(cell) and not is_solution(cell):
            self._remove_hidden_test_region(cell)
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}".rstrip(": ")]
        return cell, resources


class StaticForms(NbGraderPreprocessor):
    """Show a widget's static form in formgrader and feedback: a live widget has no kernel there, and shows nothing."""

    def preprocess_cell(self, cell, resources, cell_index):
        for output in cell.get("outputs", []):
            if "text/html" in output.get("data", {}):
                output.data.pop("application/vnd.jupyter.widget-view+json", None)
        return cell, resources


def marked(preprocessor: NbGraderPreprocessor, resources) -> dict[str, str]:
    """Which item each marked cell belongs to, by grade_id."""
    return {cell.metadata.nbgrader.grade_id: cell.metadata.course["item"]
            for cell in source(preprocessor, resources).cells if "item" in cell.metadata.get("course", {}) and is_grade(cell)}


def keyed(preprocessor: NbGraderPreprocessor, resources) -> dict[str, Keyed]:
    """The items of the assignment that `preprocessor` is at, as the owner of the submission got them."""
    names, course = resources["nbgrader"], preprocessor.parent.parent.coursedir
    return load(course.root).keyed(names["assignment"], names["student"])


def spoken(notebook: nbformat.NotebookNode) -> str:
    return notebook.metadata.get("course", {}).get("lang", "zh")


def source(preprocessor: NbGraderPreprocessor, resources) -> nbformat.NotebookNode:
    """The instructor's version of the notebook that `preprocessor` is at."""
    names, course = resources["nbgrader"], preprocessor.parent.parent.coursedir  # the exporter's converter
    folder = Path(course.format_path(course.source_directory, ".", names["assignment"]))
    return nbformat.read(folder / f"{names['notebook']}.ipynb", as_version=4)


def brief(question: Write, lang: str) -> str:
    """How the text is marked, as Markdown for the grader (and later for the learner)."""
    lines = [f"**{words('brief', lang)['title']}**", ""]
    for criterion in question.rubric:
        lines += [f"- **{getattr(criterion.name, lang)}**"]
        lines += [f"  - {level.points:g}: {getattr(level.text, lang)}" for level in criterion.levels]
    return "\n".join(lines)


def quote(text: str) -> str:
    """`text` as a Markdown block that shows it letter by letter, whatever it holds."""
    plain = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", text.replace("\r\n", "\n").replace("\r", "\n"))
    longest = max((len(run) for run in re.findall(r"`+", plain)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{plain.strip(chr(10))}\n{fence}"


def _shown(text) -> str | None:
    """A written answer as a person marks it; None where there is none."""
    return quote(text) if isinstance(text, str) and text.strip() else None


def _fill(cell, text) -> None:
    if shown := _shown(text):
        # somebody may have typed into the cell itself: a person should see both
        typed = cell.source if compute_checksum(cell) != cell.metadata.nbgrader.get("checksum") else ""
        cell.source = f"{typed}\n\n{shown}".lstrip("\n")
