"""How nbgrader works in a cohort's folder; the folder's nbgrader_config.py calls `configure`.

So nbgrader's own commands, formgrader's buttons and `cohort` do the same things.
"""
from __future__ import annotations

import json
import os
from pathlib import Path

import nbgrader

from course.text import words

COHORT = "cohort.json"
CONFIG = '''# nbgrader reads this file. The course's settings come first; put your own below.
from pathlib import Path

from grading.settings import configure

c = get_config()  # noqa: F821
configure(c, Path(__file__).parent)
'''
TEMPLATES = [Path(__file__).parent / "templates",
             Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"]


def configure(c, folder: Path) -> None:
    """Set nbgrader's configuration `c` for the cohort in `folder`."""
    folder = Path(os.path.abspath(folder))
    cohort = json.loads((folder / COHORT).read_text("utf8"))
    lang = cohort["lang"]
    c.CourseDirectory.root = str(folder)
    c.CourseDirectory.course_id = cohort["course"]
    c.Exchange.root = cohort.get("exchange") or str(folder / "exchange")
    c.ExportPlugin.to = str(folder / "logs" / "grades.csv")  # in `folder` itself other accounts could read it
    c.NbGraderAPI.timezone = "Asia/Shanghai"
    c.ClearSolutions.code_stub = {"python": words("stub", lang)["code"]}
    c.ClearSolutions.text_stub = words("stub", lang)["text"]
    c.Autograde.create_student = False  # a mistyped id is a mistake, not a trainee
    c.Execute.timeout = 60
    # the second keeps a warning about the local connection out of every line of output
    c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--IPKernelApp.log_level=ERROR"]
    c.Autograde.autograde_preprocessors = [
        "grading.preprocessors.RestoreCells",
        "grading.preprocessors.DrawKeys",
        "grading.preprocessors.FillAnswers",
        "nbgrader.preprocessors.Execute",  # the one place where a trainee's code runs
        "nbgrader.preprocessors.IgnorePattern",
        "nbconvert.preprocessors.ClearMetadataPreprocessor",
        "nbgrader.preprocessors.LimitOutput",
        "nbgrader.preprocessors.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
        "grading.preprocessors.Finish",
    ]
    c.GenerateFeedback.preprocessors = [
        "nbgrader.preprocessors.GetGrades",
        "grading.preprocessors.Unmarked",
        "grading.preprocessors.Explain",
        "grading.preprocessors.HideTests",
        "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
    ]
    # What trainees wrote is shown to graders and in feedback pages: as text, never as a running page.
    c.HTMLExporter.preprocessors = ["grading.preprocessors.StaticForms"]
    c.HTMLExporter.sanitize_html = True
    c.HTMLExporter.filters = {
        "markdown2html": "grading.page.markdown2html", "clean_html": "grading.page.clean",
        "say": "grading.page.say", "css": "grading.page.css",
    }
    c.HTMLExporter.extra_template_basedirs = [str(folder) for folder in TEMPLATES]
