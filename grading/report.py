"""The report of a cohort: the same tables for the terminal and for a page without any script."""
from __future__ import annotations

from html import escape

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from course.objectives import objectives as known_objectives
from course.text import language, say
from grading.results import MASTERED, Mastery, Result, item_means


def people(found: list[Result]) -> tuple[list[str], list[list[str]]]:
    """Header and rows: one row per student and assignment."""
    header = [say(f"report.{name}") for name in
              ("id", "name", "assignment", "state", "auto", "manual", "total", "waiting")]
    return header, [
        [r.student.id, r.student.name, r.assignment, say(f"state.{r.state}"),
         *(["", ""] if r.total is None else [_points(r.auto), _points(r.manual)]),
         f"{'–' if r.total is None else _points(r.total)} / {r.most:g}", str(r.waiting or "")]
        for r in found
    ]


def items(found: list[Result]) -> tuple[list[str], list[list[str]]]:
    """Header and rows: the mean of each item over those marked."""
    header = [say(f"report.{name}") for name in ("assignment", "item", "mean", "most", "share", "marked")]
    return header, [
        [assignment, name, _points(mean), f"{most:g}", f"{mean / most:.0%}" if most else "", str(count)]
        for (assignment, name), (mean, most, count) in item_means(found).items()
    ]


def objectives(found: list[Mastery]) -> tuple[list[str], list[list[str]]]:
    """Header and rows: one row per objective, the weakest first."""
    header = [say(f"report.{name}") for name in ("objective", "share", "reached", "marked")]
    known = known_objectives()
    return header, [
        [str(known[one.objective]), f"{one.share:.0%}", f"{one.reached} / {one.students}", str(one.marks)]
        for one in sorted(found, key=lambda one: one.share)
    ]


def show(found: list[Result], mastered: list[Mastery]) -> None:
    """Print the report."""
    console = Console()
    if not console.is_terminal:
        console.width = 200  # a file or pipe has no edge to cut names at
    console.print(_rich(say("report.people"), *people(found)), _rich(say("report.items"), *items(found)))
    if mastered:
        console.print(_rich(say("report.objectives", share=f"{MASTERED:.0%}"), *objectives(mastered)))


def page(title: str, found: list[Result], mastered: list[Mastery]) -> str:
    """The report as one HTML page that needs nothing else."""
    parts = [f"<h2>{escape(say(key, share=f'{MASTERED:.0%}'))}</h2>\n{_html(*table)}" for key, table in (
        ("report.people", people(found)), ("report.objectives", objectives(mastered)), ("report.items", items(found)))]
    style = ("body{font-family:system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}"
             "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #bbb;padding:.3em .6em;text-align:left}")
    lang = {"zh": "zh-CN"}.get(language(), language())
    return (f'<!doctype html>\n<html lang="{lang}">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
            f"<style>{style}</style>\n<h1>{escape(title)}</h1>\n" + "\n".join(parts) + "\n</html>\n")


def _points(value: float) -> str:
    return f"{round(value, 2):g}"


def _rich(title: str, header: list[str], rows: list[list[str]]) -> Table:
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    for name in header:
        # a very long name must not push the points off the screen
        table.add_column(name, no_wrap=True, max_width=40)
    for row in rows:
        table.add_row(*map(Text, row))  # Text: a name in [brackets] is no markup
    return table


def _html(header: list[str], rows: list[list[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in header)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
