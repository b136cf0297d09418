"""The `cohort` command: create · release · collect · grade · feedback · report · export · guide · demo."""
from __future__ import annotations

import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Annotated, Optional

import typer

from course import text
from course.command import Lang, run
from course.errors import CourseError
from course.text import say
from grading import cohort as cohorts
from grading import collecting
from grading import export as exports
from grading import report as reports
from grading import steps
from grading.cohort import Cohort
from grading.results import Mastery, mastery, results
from grading.screen import each, told, total
from grading.steps import Event

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The cohort's folder. 培训班文件夹。")]
Name = Annotated[Optional[str], typer.Argument(metavar="ASSIGNMENT", help="Default: all. 练习，默认全部。")]
Force = Annotated[bool, typer.Option("--force", help="Replace an existing file. 替换已有文件。")]


@app.callback()
def _cohort() -> None:
    """A cohort of trainees on nbgrader, from roster to results. 一期培训班：从名单到成绩。"""


@app.command()
def create(
    folder: Folder,
    roster: Annotated[Path, typer.Option("--roster", help="CSV or .xlsx: id, name, department, email. 学员名单。")],
    lang: Lang = None,
    exchange: Annotated[Optional[Path], typer.Option(help="nbgrader's exchange. 交换文件夹，默认 DIR/exchange。")] = None,
) -> None:
    """Make a cohort from a roster. 按名单创建培训班。"""
    made = cohorts.create(folder, lang or text.language(), roster, exchange)
    counts = {"students": len(made.students), "assignments": len(made.assignments)}
    print(say("cohort.created", folder=str(folder), **counts))


@app.command()
def release(
    folder: Folder,
    assignment: Name = None,
    due: Annotated[Optional[str], typer.Option(help="Hand in until, such as 2026-12-01T17:00; none: no deadline. 截止时间。")] = None,
) -> None:
    """Make the trainees' version and a zip to hand out. 发布练习，并生成分发用的压缩包。"""
    cohort = cohorts.load(folder)
    names, at = cohort.chosen(assignment), due and _time(due)
    for name in names:
        cohort = cohorts.set_due(cohort, name, at or None) if due else cohort
        print(say("release.done", assignment=name, file=str(steps.release(cohort, name))))


@app.command()
def collect(folder: Folder, assignment: Name = None) -> None:
    """Take hand-ins from the exchange and DIR/inbox. 从交换文件夹和 inbox 收作业。"""
    cohort = cohorts.load(folder)
    events = told(collecting.collect(cohort, cohort.chosen(assignment)))
    print(total(events) if events else say("collect.none", folder=str(cohort.inbox)))


@app.command()
def grade(
    folder: Folder,
    assignment: Name = None,
    student: Annotated[Optional[str], typer.Option(help="Only this one. 只批这一名学员。")] = None,
    again: Annotated[bool, typer.Option("--again", help="Also what was graded before. 已批改的也重批。")] = False,
) -> None:
    """Grade what was collected; exit status 1 if any could not be graded. 批改已收的作业。"""
    cohort = cohorts.load(folder)
    names = cohort.released(assignment)
    bad = [event for event in _grade(cohort, names, student, again) if event.bad]
    for name in names:
        if waiting := _waiting(cohort, name):
            print(say("grade.waiting", assignment=name, count=waiting, folder=str(cohort.folder)))
    if bad:
        print(say("grade.log", folder=str(cohort.folder / "logs")), file=sys.stderr)
        raise typer.Exit(1)


@app.command()
def feedback(folder: Folder, assignment: Name = None) -> None:
    """Write feedback pages and return them through the exchange. 生成反馈，并放进交换文件夹。"""
    cohort = cohorts.load(folder)
    if any(event.bad for event in _feedback(cohort, cohort.released(assignment))):
        raise typer.Exit(1)


@app.command()
def report(
    folder: Folder,
    assignment: Name = None,
    beside: Annotated[Optional[list[Path]], typer.Option(metavar="DIR", help="Another cohort, objective by objective; may be repeated. 与另一期对照学习目标，可多次使用。")] = None,
    to: Annotated[Optional[Path], typer.Option("--to", help="Also as an .html page. 另存为网页。")] = None,
    force: Force = False,
) -> None:
    """Show who has reached what, and what waits to be marked. 查看成绩和待评阅的作业。"""
    others = [cohorts.load(other) for other in beside or ()]
    cohort = cohorts.load(folder)  # the last one loaded is the one whose language is spoken
    names = cohort.released(assignment)
    found = results(cohort, names)
    tables = reports.tables(found, mastery(cohort, found), [(other.folder.name, _mastery(other, names)) for other in others])
    if to:
        title = say("report.title", name=cohort.folder.name)
        exports.put(to, force, {".html": lambda path: path.write_text(reports.page(title, tables), "utf8")})
    reports.show(tables)
    if to:
        print(say("report.written", file=str(to)))


@app.command()
def export(
    folder: Folder,
    to: Annotated[Path, typer.Option("--to", help="results.xlsx or results.csv. 导出文件。")],
    force: Force = False,
) -> None:
    """Write the results for HR. 导出成绩。"""
    cohort = cohorts.load(folder)
    exports.write(exports.table(results(cohort, cohort.released(None))), to, force)
    print(say("export.done", file=str(to), students=len(cohort.students)))


@app.command()
def guide(
    to: Annotated[Path, typer.Option("--to", help="A folder. 存到哪个文件夹。")] = Path("guides"),
    lang: Lang = None,
) -> None:
    """Write the facilitator's guide of every module. 生成各单元的带教指南。"""
    from grading import guides

    written = guides.write(to, lang or text.language())
    print(say("guide.done", count=len(written), folder=str(to)))


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder. 新文件夹。")] = Path("cohort-demo"),
    lang: Lang = None,
    students: Annotated[Optional[int], typer.Option(help="How many simulated trainees: 12, or 24 with --all. 模拟学员人数。")] = None,
    all: Annotated[bool, typer.Option("--all", help="Every assignment, not one. 全部练习，不只一份。")] = False,
) -> None:
    """Simulate a whole cohort and show its gradebook. 模拟一期培训班，走完全程并显示成绩。"""
    from grading import demo as simulation

    students = students if students is not None else 24 if all else 12
    if not 1 <= students <= 200:
        raise CourseError("demo.students")
    lang = lang or text.language()
    found = simulation.trainees(students, lang)
    with tempfile.TemporaryDirectory() as place:
        simulation.write_roster(found, Path(place) / "roster.csv")
        cohort = cohorts.create(folder, lang, Path(place) / "roster.csv")
    print(say("demo.intro"))
    names = cohort.assignments if all else [simulation.ONE]
    for name in names:
        steps.release(cohort, name)
        each(f"{name} · {say('demo.answering')}", list(simulation.ways(found)), lambda pair: simulation.hand_in(cohort, name, *pair))
    print(total(list(collecting.collect(cohort, names))))
    bad = [event for event in _grade(cohort, names) if event.bad]
    print(say("demo.marked", count=sum(simulation.mark(cohort, name, found) for name in names)))
    bad += [event for event in _feedback(cohort, names) if event.bad]
    reached = results(cohort, names)
    reports.show(reports.tables(reached, mastery(cohort, reached)))
    print(say("demo.done", folder=str(folder)))
    if bad:
        raise typer.Exit(1)


def _time(due: str) -> datetime | None:
    """A deadline as somebody types it, in the time of this machine where no other is named; None for "none"."""
    if due == "none":
        return None
    try:
        return datetime.fromisoformat(due.replace(" ", "T")).astimezone()
    except ValueError:
        raise CourseError("release.due", due=due) from None


def _grade(cohort: Cohort, names: list[str], student: str | None = None, again: bool = False) -> list[Event]:
    todo = []
    for name in names:
        handed = steps.submitted(cohort, name)
        if student and student not in handed:
            raise CourseError("grade.nobody", student=student)
        todo += [(name, id) for id in handed if student in (None, id)]
        if not handed:
            print(say("grade.none", assignment=name))
    events = told(each(say("grade.progress"), todo, lambda pair: steps.grade(cohort, *pair, again)), quiet=True)
    if events:
        print(total(events))
    return events


def _mastery(cohort: Cohort, names: list[str]) -> list[Mastery]:
    """Of another cohort, which may not have all of these assignments."""
    return mastery(cohort, results(cohort, [name for name in names if name in cohort.assignments]))


def _waiting(cohort: Cohort, name: str) -> int:
    """How many hand-ins of an assignment wait for a person."""
    return sum(result.state == "waiting" for result in results(cohort, [name]))


def _feedback(cohort: Cohort, names: list[str]) -> list[Event]:
    events = []
    for name in names:
        graded = [student.id for student in cohort.students if steps.graded(cohort, student.id, name)]
        if not graded:
            print(say("feedback.none", assignment=name))
            continue
        events += told(each(f"{name} · {say('feedback.progress')}", graded, lambda id: steps.feedback(cohort, name, id)), quiet=True)
        if waiting := _waiting(cohort, name):
            print(say("feedback.waiting", assignment=name, count=waiting))
        print(say("feedback.done", assignment=name, folder=str(cohort.folder / "feedback")))
        if steps.return_feedback(cohort, name):
            print(say("feedback.returned", assignment=name))
    return events


def main() -> None:
    """The entry point of `cohort`."""
    try:
        run(app)
    except Exception as error:
        if not isinstance(error, OSError) and not type(error).__module__.startswith("sqlalchemy"):
            raise  # a mistake of ours: the traceback is wanted
        print(say("cohort.failed", problem=str(error).splitlines()[0]), file=sys.stderr)
        sys.exit(2)
