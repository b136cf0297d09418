"""The report of a cohort: the same tables for the terminal and for a page without any script."""
from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from course.objectives import objectives as known_objectives
from course.text import language, say
from grading.page import css
from grading.results import MASTERED, Mastery, Result, item_means

STYLE = """
main { max-width: 64rem; padding-inline: 1.1rem; font-size: .88rem; }
table { width: 100%; border-collapse: collapse; line-height: 1.45; font-variant-numeric: tabular-nums; }
th, td { padding: .35em .8em .35em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--ink-soft); font-weight: 600; white-space: nowrap; }
"""


@dataclass(frozen=True)
class Section:
    """One table of the report. `cut`: whether the terminal may cut what is long in its first column."""

    title: str
    header: list[str]
    rows: list[list[str]]
    cut: bool = True


def tables(found: list[Result], mastered: list[Mastery], beside: Iterable[tuple[str, list[Mastery]]] = ()) -> list[Section]:
    """What the report shows: students, items, objectives. `beside` has what other cohorts mastered, with their names."""
    all = [people(found), items(found)]
    return all + [objectives(mastered, list(beside))] if mastered else all


def people(found: list[Result]) -> Section:
    """One row per student and assignment."""
    header = [say(f"report.{name}") for name in
              ("id", "name", "assignment", "state", "auto", "manual", "total", "waiting")]
    return Section(say("report.people"), header, [
        [r.student.id, r.student.name, r.assignment, say(f"state.{r.state}"),
         *(["", ""] if r.total is None else [_points(r.auto), _points(r.manual)]),
         f"{'–' if r.total is None else _points(r.total)} / {r.most:g}", str(r.waiting or "")]
        for r in found
    ])


def items(found: list[Result]) -> Section:
    """The mean of each item over those marked."""
    header = [say(f"report.{name}") for name in ("assignment", "item", "mean", "most", "share", "marked")]
    return Section(say("report.items"), header, [
        [assignment, name, _points(mean), f"{most:g}", f"{mean / most:.0%}" if most else "", str(count)]
        for (assignment, name), (mean, most, count) in item_means(found).items()
    ])


def objectives(found: list[Mastery], beside: list[tuple[str, list[Mastery]]]) -> Section:
    """One row per objective, the weakest first; the last columns have the shares of other cohorts."""
    header = [say(f"report.{name}") for name in ("objective", "share", "reached", "marked")]
    known, others = known_objectives(), [{one.objective: f"{one.share:.0%}" for one in other} for _, other in beside]
    return Section(say("report.objectives", share=f"{MASTERED:.0%}"), [*header, *(name for name, _ in beside)], [
        [str(known[one.objective]), f"{one.share:.0%}", f"{one.reached} / {one.students}", str(one.marks),
         *(other.get(one.objective, "–") for other in others)]
        for one in sorted(found, key=lambda one: one.share)
    ], cut=False)


def show(sections: list[Section]) -> None:
    """Print the report."""
    console = Console()
    if not console.is_terminal:
        console.width = 200  # a file or pipe has no edge to cut names at
    console.print(*map(_rich, sections))


def page(title: str, sections: list[Section]) -> str:
    """The report as one HTML page that needs nothing else."""
    parts = [f"<h2>{escape(section.title)}</h2>\n{_html(section)}" for section in sections]
    style = css("palette") + css("article") + STYLE
    lang = {"zh": "zh-CN"}.get(language(), language())
    return (f'<!doctype html>\n<html lang="{lang}">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
            f"<style>{style}</style>\n<main class=\"reading-text\">\n<h1>{escape(title)}</h1>\n" + "\n".join(parts) + "\n</main>\n</html>\n")


def _points(value: float) -> str:
    return f"{round(value, 2):g}"


def _rich(section: Section) -> Table:
    table = Table(title=section.title, title_justify="left", box=box.SIMPLE_HEAD)
    for n, name in enumerate(section.header):
        if n == 0 and not section.cut:
            table.add_column(Text(name), overflow="fold")
        else:  # a very long name must not push the points off the screen
            table.add_column(Text(name), no_wrap=True, max_width=40)
    for row in section.rows:
        table.add_row(*map(Text, row))  # Text: a name in [brackets] is no markup
    return table


def _html(section: Section) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in section.header)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in section.rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
