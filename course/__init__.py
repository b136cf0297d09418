"""The stakeholder communication course: what a notebook needs, one verb each.

    course.begin(lang, folder)   the first cell of every notebook: language, and where answers are kept
    course.ask("m02.place")      a question, a board or a text box; what is entered is saved at once
    course.case("government-6")  a real case, stopped at its decision point
    course.register() board() plan() evaluate()   tools for the learner's own project
    course.explore("cases") playbook("media-2") procedure("crisis")   the handbook to read and walk through
    course.simulate("substation-fire")   a drill against the clock
    course.progress() review()   what is done, what comes next; the questions due again
    course.seal("pre") gain()    the tests before and after the course, and what has changed between them
    course.answer("m02.place")   what was entered, as plain data
    course.data("e02.q4")        the table of a scored item as a pandas DataFrame
    course.hand_in()             the end of an assignment: hand it in, see the receipt and the feedback
    course.start()               the map of the course
    course.playbooks() stages() cases() figures() departments() terms()   the handbook as pandas tables

Everything is imported when first used: `import course` itself costs next to nothing.
"""
from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"

_HOME = {"CourseError": "course.errors"}
_HOME |= dict.fromkeys(
    ("answer", "ask", "begin", "board", "case", "data", "evaluate", "explore", "gain", "hand_in", "plan", "playbook", "procedure", "progress",
     "register", "review", "seal", "simulate", "start"),
    "course.notebook",
)
_HOME |= dict.fromkeys(("cases", "departments", "figures", "playbooks", "stages", "terms"), "course.tables")
__all__ = sorted(_HOME)


def __getattr__(name: str):
    if name not in _HOME:
        raise AttributeError(f"module 'course' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted(__all__)
