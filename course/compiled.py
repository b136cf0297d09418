"""Authored YAML as data, kept as JSON in the user's cache folder: YAML is pleasant to write and slow to read.

A kept copy counts only while the file has the same time and size; where nothing can be kept, YAML is read anew.
"""
from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import yaml
from platformdirs import user_cache_path

from course.errors import CourseError

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(path: Path) -> Any:
    """The data in the YAML file `path`. Raises CourseError, with file and line, if it is not sound YAML."""
    kept = user_cache_path("stakeholder-course") / f"{hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:24]}.json"
    stamp = _stamp(path)
    try:
        found = json.loads(kept.read_bytes())
        if found["stamp"] == stamp:
            return found["data"]
    except (OSError, ValueError, KeyError, TypeError):
        pass
    data = parse(path)
    _keep(kept, {"stamp": stamp, "data": data})
    return data


def source(path: Path) -> str:
    """The text of the file `path`. Raises CourseError if it cannot be read or is not UTF-8."""
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise CourseError("yaml.encoding", file=path.name) from None
    except OSError as error:
        raise CourseError("file.unreadable", file=str(path), problem=error.strerror) from None


def parse(path: Path) -> Any:
    """The data in the YAML file `path`, read from the YAML itself."""
    text = source(path)
    try:
        _refuse_twice(yaml.compose(text, Loader), path)
        data = yaml.load(text, Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise CourseError("yaml.broken", file=path.name, line=line, problem=getattr(error, "problem", error)) from None
    return json.loads(json.dumps(data, default=str))  # what the kept copy holds: dates as text


def _refuse_twice(root: yaml.Node | None, path: Path) -> None:
    """YAML lets a later key replace an earlier one in silence; here that would lose somebody's text."""
    stack = [root]
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


def _stamp(path: Path) -> list[int]:
    try:
        state = path.stat()
    except OSError as error:
        raise CourseError("file.unreadable", file=str(path), problem=error.strerror) from None
    return [state.st_mtime_ns, state.st_size]


def _keep(path: Path, content: dict) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(0o700, parents=True, exist_ok=True)  # on an instructor's machine there are keys among it
        part.write_text(json.dumps(content, ensure_ascii=False), "utf8")
        os.replace(part, path)
    except OSError:
        pass
