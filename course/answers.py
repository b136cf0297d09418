"""What a learner entered: plain data in ``answers.json`` beside the notebook, written at once.

The file is the answer; a widget only shows it. So answers outlive a kernel, a page and a submission.
Writing is atomic and locked: two notebooks of a folder may be open at the same time.
"""
from __future__ import annotations

import json
import os
import re
import tempfile
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Iterable, Iterator

from filelock import FileLock, Timeout

from course.errors import CourseError

FILE = "answers.json"
FORMAT = 1
KEPT = "answers.kept-{}.json"
ANYTHING = object()
# what neither JSON in UTF-8 nor XML (Word, Excel, SVG) can hold: control characters, halves of pairs, non-characters
UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Answers:
    """The answers of one folder.

    The file holds ``{"format": 1, "answers": {id: {"value": ..., "saved": time, "attempts": [...]}}}``, and under
    ``"owner"`` whose they are, where that matters; times are ISO 8601 with the zone. `folder` defaults to where the
    notebook runs.
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

    @property
    def owner(self) -> str:
        """Whose answers these are, by the id on the roster; "" if nobody has said so."""
        named = self._read().get("owner")
        return named if isinstance(named, str) else ""

    def own(self, trainee: str) -> None:
        """Make `trainee` the owner."""
        with self._locked():
            self._write(self._read(rescue=True) | {"owner": trainee})

    def damaged(self) -> bool:
        """Whether the file is there but holds no answers: half-written, or edited by something else."""
        try:
            self._parse()
        except (OSError, ValueError) as error:
            return isinstance(error, ValueError)
        return False

    def put(self, item: str, value: Any, over: Any = ANYTHING) -> dict:
        """Keep `value` (anything JSON can hold) for `item`; gives the entry. Raises CourseError if it cannot.

        `over` is the value that the caller knows to be there. If it is another one, from another page or of a form
        that is not known, it is kept first in a copy of the file, and the entry has the name of that copy under "aside".
        """
        return self._change(item, {"value": value}, over=over)

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
            kept = self._copy()
            data["answers"] = {item: entry for item, entry in data["answers"].items() if item not in gone}
            self._write(data)
        return kept

    def _copy(self) -> str:
        """Keep the file as it is now under another name, which is given."""
        kept = self.path.with_name(KEPT.format(_stamp()))
        kept.write_bytes(self.path.read_bytes())
        return kept.name

    def _aside(self, item: str, entry: dict) -> str:
        """See that the value in `entry` is in a copy of the file before another takes its place; gives the copy's name.

        Two pages typed in by turns come here at every change. So a copy of the last minute takes in what it has not yet,
        under "also" of the item.
        """
        last = max(self.path.parent.glob(KEPT.format("[0-9]*")), default=None)
        if last is None or last.name < KEPT.format(_stamp(timedelta(minutes=1))):
            return self._copy()
        try:
            data = self._parse(last)
        except (OSError, ValueError):  # no copy of ours
            return self._copy()
        held = data["answers"].setdefault(item, {})
        if entry["value"] not in [held.get("value"), *(one["value"] for one in held.get("also", []))]:
            held.setdefault("also", []).append({"value": entry["value"], "saved": entry.get("saved")})
            self._write(data, last)
        return last.name

    def _change(self, item: str, new: dict, attempt: dict | None = None, over: Any = ANYTHING) -> dict:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        with self._locked():
            data = self._read(rescue=True)
            entry = data["answers"].setdefault(item, {})
            there = entry.get("value")
            known = over is ANYTHING or there is None or there in (over, new["value"])
            aside = {} if known else {"aside": self._aside(item, entry)}
            entry.update(new, saved=now) if new else None
            if attempt is not None:
                if not isinstance(entry.setdefault("attempts", []), list):
                    self._copy()
                    entry["attempts"] = []
                entry["attempts"].append({"at": now, **attempt})
            self._write(data)
        return entry | aside

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
            return self._parse()
        except FileNotFoundError:
            return empty
        except ValueError:
            if rescue:  # keep the broken file: a person may still get something out of it
                os.replace(self.path, self.path.with_name(f"answers.broken-{_stamp()}.json"))
            return empty
        except OSError as error:
            raise CourseError("answers.unreadable", file=str(self.path), problem=error.strerror) from None

    def _parse(self, path: Path | None = None) -> dict:
        """What is in the file, or in the copy `path`; ValueError if that is no answers."""
        try:
            text = (path or self.path).read_text("utf-8-sig")  # a text editor on Windows puts a BOM in front
            data = json.loads(text, parse_constant=lambda name: None)  # NaN could never be written again
            entries = data["answers"]
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("answers") from error
        if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):
            raise ValueError("answers")
        return data

    def _write(self, data: dict, path: Path | None = None) -> None:
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{FILE}.")
        try:
            with os.fdopen(handle, "w", encoding="utf8", errors="backslashreplace") as file:  # half an emoji is escaped
                json.dump(data, file, ensure_ascii=False, indent=1, allow_nan=False)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, 0o644)
            os.replace(name, path or self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def writable(data: Any) -> Any:
    """Plain `data` with the texts in it cleared of what cannot be written."""
    if isinstance(data, str):
        return UNWRITABLE.sub("", data)
    if isinstance(data, dict):
        return {writable(key): writable(value) for key, value in data.items()}
    return [writable(one) for one in data] if isinstance(data, list) else data


def _stamp(ago: timedelta = timedelta()) -> str:
    return (datetime.now() - ago).strftime("%Y%m%d-%H%M%S-%f")
