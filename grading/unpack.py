"""What is in a handed-in folder or zip: its files, or why they are not taken.

Safe (nothing outside, no links, not too big) and tolerant of how zips are made in China's offices.
"""
from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path, PurePosixPath

from course.errors import CourseError

LIMIT = 20 * 1024 * 1024  # bytes of one hand-in, unpacked
MOST = 500  # files of one hand-in


def files(path: Path) -> dict[str, bytes]:
    """The files of a folder or zip by their relative path. Raises CourseError: unsafe, too big, broken."""
    return _unzipped(path) if path.is_file() else _read(path)


def _read(folder: Path) -> dict[str, bytes]:
    paths = []
    for place, folders, names in os.walk(folder):  # does not follow links
        paths += [Path(place) / name for name in (*names, *(f for f in folders if (Path(place) / f).is_symlink()))]
    if folder.is_symlink() or any(path.is_symlink() for path in paths):
        raise CourseError("handin.unsafe", name=next((p.name for p in paths if p.is_symlink()), folder.name))
    _limit(len(paths), sum(path.stat().st_size for path in paths))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _unzipped(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            infos = {name: info for info in archive.infolist() if not (name := _name(info)).endswith("/")}
            for name, info in infos.items():
                parts, mode = PurePosixPath(name), info.external_attr >> 16
                linked = (mode & 0o170000) == 0o120000
                if linked or parts.is_absolute() or ".." in parts.parts or re.search(r"[:\x00]", name):
                    raise CourseError("handin.unsafe", name=name)
            _limit(len(infos), sum(info.file_size for info in infos.values()))  # zipfile reads no more than it declares
            return {name: archive.read(info) for name, info in infos.items()}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        raise CourseError("handin.zip") from None  # RuntimeError: a password is needed


def _name(info: zipfile.ZipInfo) -> str:
    """The name as its maker wrote it: Windows in China writes GBK, macOS UTF-8, and neither says so; some programs
    write backslashes.
    """
    name = info.orig_filename
    if not info.flag_bits & 0x800:  # "this is UTF-8"; without it zipfile reads cp437
        for encoding in ("utf8", "gb18030"):
            try:
                name = name.encode("cp437").decode(encoding)
                break
            except UnicodeError:
                continue
    return name.replace("\\", "/")


def _limit(count: int, size: int) -> None:
    if count > MOST or size > LIMIT:
        raise CourseError("handin.big", size=f"{size / 2**20:.1f}", count=count, limit=LIMIT // 2**20, most=MOST)
