"""Steps of ours in nbgrader's pipelines: the learner's texts into the notebook, hidden tests out of feedback."""
from __future__ import annotations

import re
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import compute_checksum, is_grade, is_solution

from course.answers import Answers
from course.bank import form
from course.question import Write
from course.text import words


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


class FillAnswers(NbGraderPreprocessor):
    """Put what a learner wrote in a text box into the cell that is marked by hand, with its rubric above.

    A blank answer leaves the cell as released, so that nbgrader gives 0 without a person. Which cell belongs to
    which item comes from the source notebook: the submitted one is the learner's to change.
    """

    def preprocess(self, nb, resources):
        folder = Path(resources["metadata"]["path"])
        authored = source(self, resources)
        lang = authored.metadata.get("course", {}).get("lang", "zh")
        wanted = {cell.metadata.nbgrader.grade_id: cell.metadata.course["item"]
                  for cell in authored.cells if "item" in cell.metadata.get("course", {}) and is_grade(cell)}
        answers, questions, cells = Answers(folder), form(folder), []
        for cell in nb.cells:
            item = wanted.get(cell.metadata.get("nbgrader", {}).get("grade_id"))
            if item and cell.cell_type == "markdown":
                question = questions.get(item)
                if isinstance(question, Write) and question.rubric:
                    cells.append(new_markdown_cell(brief(question, lang)))
                _fill(cell, answers.value(item))
            cells.append(cell)
        nb.cells = cells
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


def _fill(cell, text) -> None:
    if not isinstance(text, str) or not text.strip():
        return
    # somebody may have typed into the cell itself: a person should see both
    typed = cell.source if compute_checksum(cell) != cell.metadata.nbgrader.get("checksum") else ""
    cell.source = f"{typed}\n\n{quote(text)}".lstrip("\n")
