"""The stakeholder communication course: what a notebook needs, one verb each.

    course.begin(lang, folder)   the first cell of every notebook: language, and where answers are kept
    course.ask("m02.place")      a question, a board or a text box; what is entered is saved at once
    course.case("government-6")  a real case, stopped at its decision point
    course.answer("m02.place")   what was entered, as plain data
    course.start()               the map of the course

Everything is imported when first used: `import course` itself costs next to nothing.
"""
from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"
__all__ = ["CourseError", "answer", "ask", "begin", "case", "start"]

_HOME = {
    "CourseError": "course.errors",
    "answer": "course.notebook",
    "ask": "course.notebook",
    "begin": "course.notebook",
    "case": "course.notebook",
    "start": "course.notebook",
}


def __getattr__(name: str):
    if name not in _HOME:
        raise AttributeError(f"module 'course' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted(__all__)
