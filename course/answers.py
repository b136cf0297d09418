"""What a learner entered: plain data in ``answers.json`` beside the notebook, written at once.

The file is the answer; a widget only shows it. So answers outlive a kernel, a page and a submission.
Writing is atomic and locked: two notebooks of a folder may be open at the same time.
"""
from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Iterable, Iterator

from filelock import FileLock, Timeout

from course.errors import CourseError

FILE = "answers.json"
FORMAT = 1


class Answers:
    """The answers of one folder.

    The file holds ``{"format": 1, "answers": {id: {"value": ..., "saved": time, "attempts": [...]}}}``;
    times are ISO 8601 with the zone. `folder` defaults to where the notebook runs.
    """

    def __init__(self, folder: str | Path = "."):
        self.path = Path(folder).absolute() / FILE

    def value(self, item: str) -> Any:
        """What was entered for `item`, as plain data; None if nothing was."""
        return self.entry(item).get("value")

    def entry(self, item: str) -> dict:
        """Everything kept for `item`: value, time and attempts; empty if there is nothing."""
        return self._read()["answers"].get(item, {})

    def items(self) -> dict[str, dict]:
        """All entries by item id."""
        return self._read()["answers"]

    def put(self, item: str, value: Any) -> dict:
        """Keep `value` (anything JSON can hold) for `item`; gives the entry. Raises CourseError if it cannot."""
        return self._change(item, {"value": value})

    def attempt(self, item: str, **facts: Any) -> dict:
        """Add to the attempts of `item` what is known of this one (score, state ...), with its time."""
        return self._change(item, {}, facts)

    def clear(self, items: Iterable[str] | None) -> str | None:
        """Drop the entries of `items` (None: all); what was there is kept in a file whose name is given.

        None if there was nothing to drop. Raises CourseError if it cannot be written; then nothing has changed.
        """
        with self._locked():
            data = self._read(rescue=True)
            gone = set(data["answers"]) if items is None else set(items) & set(data["answers"])
            if not gone:
                return None
            kept = self.path.with_name(f"answers.kept-{_stamp()}.json")
            kept.write_bytes(self.path.read_bytes())
            data["answers"] = {item: entry for item, entry in data["answers"].items() if item not in gone}
            self._write(data)
        return kept.name

    def _change(self, item: str, new: dict, attempt: dict | None = None) -> dict:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        with self._locked():
            data = self._read(rescue=True)
            entry = data["answers"].setdefault(item, {})
            entry.update(new, saved=now) if new else None
            if attempt is not None:
                entry.setdefault("attempts", []).append({"at": now, **attempt})
            self._write(data)
        return entry

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            with FileLock(str(self.path.with_name(f".{FILE}.lock")), timeout=10):
                yield
        except (OSError, Timeout) as error:
            raise CourseError("answers.unwritable", file=str(self.path), problem=str(error)) from None

    def _read(self, rescue: bool = False) -> dict:
        empty = {"format": FORMAT, "answers": {}}
        try:
            data = json.loads(self.path.read_text("utf8"))
            entries = data["answers"]
            if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):
                raise ValueError("answers")
            return data
        except FileNotFoundError:
            return empty
        except (ValueError, KeyError, TypeError, UnicodeDecodeError):
            if rescue:  # keep the broken file: a person may still get something out of it
                os.replace(self.path, self.path.with_name(f"answers.broken-{_stamp()}.json"))
            return empty
        except OSError as error:
            raise CourseError("answers.unreadable", file=str(self.path), problem=error.strerror) from None

    def _write(self, data: dict) -> None:
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{FILE}.")
        try:
            with os.fdopen(handle, "w", encoding="utf8") as file:
                json.dump(data, file, ensure_ascii=False, indent=1, allow_nan=False)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, 0o644)
            os.replace(name, self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _stamp() -> str:
    return datetime.now().strftime("%Y%m%d-%H%M%S-%f")
