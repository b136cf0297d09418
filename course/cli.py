"""The `course` command: lab · build · check · export · new."""
from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from course import text
from course.command import Lang, run
from course.errors import CourseError
from course.text import say

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

new = typer.Typer(no_args_is_help=True, help="Start a file to fill in. 新建一个待填写的文件。")
app.add_typer(new, name="new")


@app.callback()
def _course() -> None:
    """The stakeholder communication course. 利益相关方沟通课程。"""


@app.command()
def lab(
    lang: Lang = None,
    dir: Annotated[Path, typer.Option(help="The learner's folder. 学习文件夹。")] = Path("learn"),
    learner: Annotated[str, typer.Option(help="Whose folder, on a machine that several share. 多人共用时的学员姓名。")] = "",
    port: Annotated[int, typer.Option(help="The port to listen on. 端口。", min=0, max=65535)] = 8888,
    browser: Annotated[bool, typer.Option(help="Open the browser. 打开浏览器。")] = True,
) -> None:
    """Open JupyterLab at the course's start page. 打开课程。"""
    from course import lab as launcher

    raise typer.Exit(launcher.run(text.language(), launcher.home(dir, learner), port, browser))


@app.command()
def build(lang: Lang = None) -> None:
    """Build the notebooks of all modules from their sources. 生成各模块的笔记本。"""
    from course import build as builder

    changed = builder.build()
    for path in changed:
        print("/".join(path.parts[-2:]))
    print(say("build.done", count=len(changed)))


Cases = Annotated[Optional[Path], typer.Option(help="Only cases, with your own in this folder. 只查案例，连同这个文件夹里自己的案例。")]


@app.command()
def check(
    cases: Cases = None,
    exercise: Annotated[Optional[str], typer.Option(help="Only this exercise, such as e02. 只查这一份练习。")] = None,
    lang: Lang = None,
) -> None:
    """Check that modules, questions, cases and exercises hold together. 检查课程内容。"""
    from course import check as checker
    from course.handbook.casebook import use_own

    use_own(cases)
    problems = [*(checker.of_cases() if cases else ()), *(checker.problems(exercise) if exercise or not cases else ())]
    fine = say("check.one", name=exercise or cases) if exercise or cases else say("check.fine", **checker.counts())
    print("\n".join(problems) if problems else fine)
    raise typer.Exit(1 if problems else 0)


@app.command()
def export(
    notebook: Annotated[Path, typer.Argument(help="The notebook. 笔记本文件。")],
    to: Annotated[Optional[Path], typer.Option(help="The HTML file to write. 要写的 HTML 文件。")] = None,
    lang: Lang = None,
) -> None:
    """Write a notebook as one HTML page that needs no kernel and no network. 导出为网页。"""
    from course.export import export as write

    if not notebook.is_file():
        raise CourseError("file.unreadable", file=str(notebook), problem="not found")
    out = to or notebook.with_suffix(".html")
    write(notebook, out, text.language())
    print(out)


@new.command("case")
def new_case(
    id: Annotated[str, typer.Argument(help="The id, such as my-town-1. 编号，例如 my-town-1。")],
    dir: Annotated[Path, typer.Option(help="The folder of your cases. 案例文件夹。")] = Path("my-cases"),
    lang: Lang = None,
) -> None:
    """Start a case of your own: a file to fill in. 新建自己的案例。"""
    from course.new import case

    print(say("new.done", file=case(id, dir), folder=dir))


@new.command("exercise")
def new_exercise(
    name: Annotated[str, typer.Argument(help="Its name, such as e16. 名称，例如 e16。")],
    lang: Lang = None,
) -> None:
    """Start a scored exercise: page, items and answer sets to fill in. 新建一份计分练习。"""
    from course.exercise import EXERCISES, assignments
    from course.new import exercise

    assignments()  # there are none where only the package is installed, and then no place to put one
    for path in exercise(name, EXERCISES):
        print(path)
    print(say("new.exercise", name=name))


def main() -> None:
    run(app)


if __name__ == "__main__":
    main()
