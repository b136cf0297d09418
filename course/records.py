"""The base of everything read from YAML: frozen, strict about unknown keys, and exact about faults.

A fault is a `CourseError` that names the file, the line and the key.
"""
from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, ValidationError

from course.compiled import Loader, load, source
from course.errors import CourseError
from course.text import language

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_FAULTS = {  # endings of pydantic's error types
    "missing": "fault.missing",
    "extra_forbidden": "fault.extra",
    "string_too_short": "fault.blank",
    "too_short": "fault.few",
    "literal_error": "fault.literal",
    "union_tag_invalid": "fault.kind",
    "union_tag_not_found": "fault.nokind",
    "string_type": "fault.text",
    "int_type": "fault.whole", "int_parsing": "fault.whole", "int_from_float": "fault.whole",
    "float_type": "fault.number", "float_parsing": "fault.number",
    "greater_than_equal": "fault.least", "greater_than": "fault.above", "less_than_equal": "fault.most", "less_than": "fault.below",
    "bool_parsing": "fault.bool", "bool_type": "fault.bool",
    "tuple_type": "fault.list", "list_type": "fault.list",
    "dict_type": "fault.mapping", "model_type": "fault.mapping", "model_attributes_type": "fault.mapping",
}
_LIMITS = ("expected", "min_length", "ge", "gt", "le", "lt")


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
    data = load(path)
    try:
        return TypeAdapter(shape).validate_python(data)
    except ValidationError as error:
        raise fault_of(path, error, [str(key) for key in error.errors()[0]["loc"]]) from None


def fault_of(path: Path, error: ValidationError, keys: list[str]) -> CourseError:
    """What pydantic found wrong first, at the place in the file `path` to which `keys` lead."""
    fault = error.errors()[0]
    keys = [key for key in keys if not key.startswith(("function-", "tagged-union"))]
    line, keys = _line(source(path), keys)
    return CourseError("yaml.value", file=path.name, line=line, name=".".join(keys) or "-", problem=_problem(fault))


def nearest(wanted: str, known, what: str) -> CourseError:
    """The error for an unknown id: what was asked for, what kind it is, and the nearest ones that exist."""
    close = get_close_matches(wanted, list(known), n=3, cutoff=0.4) or sorted(known)[:3]
    return CourseError("id.unknown", what=what, wanted=wanted, close=", ".join(close) or "-")


def line(path: Path, *keys: str) -> int:
    """The line of the file `path` on which `keys` stand; of the deepest that does."""
    return _line(source(path), list(keys))[0]


def _problem(fault: dict) -> str:
    """What is wrong and what is allowed, in the current language; pydantic's own words for what is rare."""
    kind, context = fault["type"], fault.get("ctx", {})
    if kind in ("value_error", "assertion_error"):
        return str(context.get("error") or fault["msg"])
    for ending, key in _FAULTS.items():
        if kind.endswith(ending):
            return str(CourseError(key, **{name: value for name, value in context.items() if name in _LIMITS}))
    return fault["msg"]


@lru_cache(4)
def _tree(source: str) -> yaml.Node | None:
    return yaml.compose(source, Loader)


def _line(source: str, keys: list[str]) -> tuple[int, list[str]]:
    """The line of the deepest of `keys` that stands in the file (a missing key: its parent's)."""
    node, line, found = _tree(source), 1, []
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
