"""Handing in an assignment without a terminal: through nbgrader's exchange where there is one, else as one file to send.

The form says where the exchange is and until when to hand in. Every hand-in leaves a receipt in ``receipts.json``, beside
the answers; the last one before the deadline counts.
"""
from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from course import form
from course.answers import Answers
from course.errors import CourseError
from course.question import Question

RECEIPTS, FEEDBACK = "receipts.json", "feedback"
LEFT_OUT = {RECEIPTS, FEEDBACK, "__pycache__"}


@dataclass(frozen=True)
class Receipt:
    """A hand-in: when, by which `way` ("exchange" or "file"), and a short code of the answers that were handed in."""

    at: str
    way: str
    code: str
    file: str = ""

    def __post_init__(self):
        if self.way not in ("exchange", "file") or not datetime.fromisoformat(self.at):
            raise ValueError(self.way)


def unanswered(folder: Path) -> list[str]:
    """The ids of the items of the assignment in `folder` that are still open, in order."""
    handed, answers = form.read(folder), Answers(folder)
    who = form.owner(folder, handed)
    if not who:
        return list(handed.items)
    questions = {id: handed.question(id, who) for id in handed.items}
    return [id for id, question in questions.items() if _open(question, answers.value(question.place_of(id)))]


def _open(question: Question, answer: Any) -> bool:
    """Whether `answer` is none to this question. One with another trainee's codes is not even shown."""
    ids = set(question.by_id)
    return question.blank(answer) or bool(ids) and isinstance(answer, (list, dict)) and ids.isdisjoint(map(str, answer))


def due(folder: Path) -> datetime | None:
    """Until when the assignment can be handed in; None if there is no deadline. One that was moved stands in the exchange."""
    handed = form.read(folder)
    told = (_released(handed) if exchange(folder) else handed).due
    try:
        return datetime.fromisoformat(told).astimezone() if told else None
    except ValueError:
        return None


def receipts(folder: Path) -> list[Receipt]:
    """What has been handed in, the latest first."""
    try:
        return [Receipt(**one) for one in json.loads((folder / RECEIPTS).read_text("utf8"))][::-1]
    except (OSError, ValueError, TypeError):
        return []


def changed(folder: Path) -> bool:
    """Whether anything was entered since the last hand-in."""
    last = receipts(folder)[:1]
    return bool(last) and last[0].code != _code(folder)


def hand_in(folder: Path, now: datetime | None = None) -> tuple[Receipt, bytes]:
    """Hand the assignment in `folder` in; gives the receipt, and the file to send where there is no exchange.

    Raises CourseError after the deadline, if nobody owns the answers, or if the exchange refuses.
    """
    now, until, handed = now or datetime.now().astimezone(), due(folder), form.read(folder)
    who = form.owner(folder, handed)
    if not who:
        raise CourseError("handing.nobody")
    if until and now > until:
        raise CourseError("handing.late", due=until.strftime("%Y-%m-%d %H:%M"))
    if Answers(folder).owner != who:
        Answers(folder).own(who)
    code, data, name = _code(folder), b"", f"{who}_{handed.assignment}.zip"
    if exchange(folder):
        _submit(folder, handed, who)
    else:
        data = bundle(folder, handed.assignment)
        _beside(folder, name, data)
    receipt = Receipt(now.isoformat(timespec="seconds"), "file" if data else "exchange", code, name if data else "")
    kept = [vars(one) for one in [*receipts(folder)[::-1], receipt]]
    try:
        _write(folder / RECEIPTS, json.dumps(kept, ensure_ascii=False, indent=1).encode())
    except OSError:
        pass  # a full disk, a folder that may not be written: it is handed in all the same
    return receipt, data


def exchange(folder: Path) -> bool:
    """Whether the exchange that the form names can be reached from here."""
    told = form.read(folder).exchange
    return os.name == "posix" and bool(told) and os.access(Path(told["root"], told["course"], "inbound"), os.W_OK | os.X_OK)


def _released(handed: form.Form) -> form.Form:
    """The form as it was released last; `handed` where that cannot be read."""
    try:
        latest = form.read(Path(handed.exchange["root"], handed.exchange["course"], "outbound", handed.assignment))
    except CourseError:
        return handed
    return latest if latest.assignment == handed.assignment else handed


def bundle(folder: Path, assignment: str) -> bytes:
    """The assignment as one zip, as `cohort collect` takes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:  # a clock may be wrong
        for path in sorted(folder.rglob("*")):
            inner = path.relative_to(folder)
            if path.is_file() and not any(part.startswith((".", "~$")) or part in LEFT_OUT for part in inner.parts):
                archive.write(path, f"{assignment}/{inner.as_posix()}")
    return out.getvalue()


def feedback(folder: Path) -> Path | None:
    """The newest feedback page in `folder`; it is fetched first where there is an exchange."""
    if exchange(folder):
        _fetch(folder)
    return max((folder / FEEDBACK).rglob("*.html"), key=_age, default=None)


def _age(page: Path) -> float:
    """When the work was handed in that a feedback page from the exchange is on: every fetch writes all of them anew, in
    any order. Of a page put there by hand, the time of the file.
    """
    try:
        return datetime.strptime(page.parent.name, "%Y-%m-%d %H:%M:%S.%f UTC").replace(tzinfo=timezone.utc).timestamp()
    except ValueError:
        return page.stat().st_mtime


def _submit(folder: Path, handed: form.Form, who: str) -> None:
    from nbgrader.exchange.default import ExchangeSubmit

    _with_nbgrader(ExchangeSubmit, folder, handed, who)


def _fetch(folder: Path) -> None:
    from nbgrader.exchange.default import ExchangeFetchFeedback

    handed = form.read(folder)
    try:
        _with_nbgrader(ExchangeFetchFeedback, folder, handed, form.owner(folder, handed))
    except CourseError:
        pass  # nothing there yet


def _with_nbgrader(step, folder: Path, handed: form.Form, who: str) -> None:
    """Do one of nbgrader's exchange steps for the assignment in `folder`. Raises CourseError with nbgrader's reason."""
    import logging

    from nbgrader.auth import Authenticator
    from nbgrader.coursedir import CourseDirectory
    from nbgrader.exchange import ExchangeError

    course = CourseDirectory(course_id=handed.exchange["course"], assignment_id=handed.assignment, student_id=who)
    course.ignore = [*course.ignore, ".*", *LEFT_OUT]
    logging.getLogger("traitlets").propagate = False
    try:
        step(coursedir=course, authenticator=Authenticator(), root=handed.exchange["root"], assignment_dir=str(folder.absolute().parent)).start()
    except (ExchangeError, OSError, RuntimeError) as error:
        raise CourseError("handing.refused", problem=str(error)) from None


def _beside(folder: Path, name: str, data: bytes) -> None:
    """Keep the file to send in the folder around this one, too, where that may be written."""
    try:
        _write(folder.absolute().parent / name, data)
    except OSError:
        pass  # the browser has it all the same


def _code(folder: Path) -> str:
    """Eight characters that change with any answer."""
    entries = {id: entry.get("value") for id, entry in Answers(folder).items().items()}
    return hashlib.sha256(json.dumps(entries, sort_keys=True).encode()).hexdigest()[:8].upper()


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
