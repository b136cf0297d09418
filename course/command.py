"""How every command of the course behaves: its language, and faults as one line with status 2."""
from __future__ import annotations

import sys
from typing import Annotated, Optional

import typer
from typer.exceptions import TyperException

from course import text
from course.errors import CourseError
from course.text import say


def _speak(lang: str | None) -> str | None:
    text.use(lang)
    return lang


Lang = Annotated[
    Optional[str], typer.Option("--lang", help="zh or en. 语言：zh 或 en。", callback=_speak, is_eager=True)
]


def run(app: typer.Typer) -> None:
    """Run `app`; a CourseError or a wrong call becomes one line on standard error and status 2."""
    try:
        code = app(standalone_mode=False)
    except CourseError as error:
        code = _refuse(str(error))
    except (typer.Abort, KeyboardInterrupt):
        code = 130
    except TyperException as error:
        problem = error.format_message().rstrip(".")
        code = _refuse(say("command.usage", problem=problem)) if problem else 2  # without arguments: the help
    sys.exit(code or 0)


def _refuse(line: str) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return 2
