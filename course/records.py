"""The base of everything read from YAML: frozen, strict about unknown keys, and exact about faults.

A fault is a `CourseError` that names the file, the line and the key.
"""
from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, ValidationError

from course.errors import CourseError
from course.text import language

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
T = TypeVar("T")


class Record(BaseModel):
    """A frozen record; an unknown key is an error, so that a misspelt one never passes in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Text(Record):
    """Prose in both languages. `str()` gives the current one; a missing or blank side is an error."""

    zh: Prose
    en: Prose

    def __str__(self) -> str:
        return getattr(self, language())


def read(path: Path, shape: Any) -> Any:
    """Read the YAML file `path` as `shape` (a record class or any type pydantic knows).

    Raises CourseError naming file, line and key for a broken file, an unknown or missing key, a wrong value.
    """
    source = _source(path)
    try:
        data = yaml.load(source, Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise CourseError("yaml.broken", file=path.name, line=line, problem=getattr(error, "problem", error)) from None
    _refuse_twice(source, path)
    try:
        return TypeAdapter(shape).validate_python(data)
    except ValidationError as error:
        fault = error.errors()[0]
        keys = [str(key) for key in fault["loc"] if not str(key).startswith(("function-", "tagged-union"))]
        line, keys = _line(source, keys)
        raise CourseError(
            "yaml.value", file=path.name, line=line, name=".".join(keys) or "-", problem=_problem(fault)
        ) from None


def nearest(wanted: str, known, what: str) -> CourseError:
    """The error for an unknown id: what was asked for, what kind it is, and the nearest ones that exist."""
    close = get_close_matches(wanted, list(known), n=3, cutoff=0.4) or sorted(known)[:3]
    return CourseError("id.unknown", what=what, wanted=wanted, close=", ".join(close) or "-")


def _source(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise CourseError("yaml.encoding", file=path.name) from None
    except OSError as error:
        raise CourseError("file.unreadable", file=str(path), problem=error.strerror) from None


def _problem(fault: dict) -> str:
    kind = fault["type"]
    key = {"missing": "fault.missing", "extra_forbidden": "fault.extra", "string_too_short": "fault.blank"}.get(kind)
    return str(CourseError(key)) if key else str(fault.get("ctx", {}).get("error") or fault["msg"])


def _line(source: str, keys: list[str]) -> tuple[int, list[str]]:
    """The line of the deepest of `keys` that stands in the file (a missing key: its parent's)."""
    node, line, found = yaml.compose(source, Loader), 1, []
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            pair = next(((k, v) for k, v in node.value if k.value == key), None)
            if pair is None:
                # pydantic adds the union's tag to the path; a missing key ends it
                found += [key] if key == keys[-1] else []
                continue
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and key.isdigit() and int(key) < len(node.value):
            node = node.value[int(key)]
            line = node.start_mark.line + 1
        else:
            continue
        found.append(key)
    return line, found


def _refuse_twice(source: str, path: Path) -> None:
    """YAML lets a later key replace an earlier one in silence; here that would lose somebody's text."""
    stack = [yaml.compose(source, Loader)]
    while stack:
        node = stack.pop()
        if isinstance(node, yaml.MappingNode):
            seen = set()
            for key, value in node.value:
                if key.value in seen:
                    line = key.start_mark.line + 1
                    raise CourseError("yaml.twice", file=path.name, line=line, name=key.value)
                seen.add(key.value)
                stack.append(value)
        elif isinstance(node, yaml.SequenceNode):
            stack.extend(node.value)
