"""Texts in two languages, and which of the two is spoken now.

Everything a learner reads stands in data, once in Chinese and once in English. `Text` is such a pair;
`say` looks up the short messages of the program itself (``messages/``).
"""
from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

LANGUAGES = ("zh", "en")
SETTINGS = ".course.json"  # beside the notebooks: {"lang": "en"}

_chosen: str | None = None


def use(lang: str | None) -> None:
    """Speak `lang` ("zh" or "en") from now on; None or "" goes back to the folder's own language."""
    global _chosen
    if lang and lang not in LANGUAGES:
        from course.errors import CourseError

        raise CourseError("text.language", lang=lang)
    _chosen = lang or None


def language() -> str:
    """The language spoken now: what `use` chose, else COURSE_LANG, else the folder's settings, else Chinese."""
    if _chosen:
        return _chosen
    named = os.environ.get("COURSE_LANG", "")
    return named if named in LANGUAGES else _folder_language(Path.cwd())


def settings(folder: Path) -> dict:
    """The settings that hold in `folder`: its own, over those of the folders around it."""
    found: dict = {}
    for place in (folder.absolute(), *folder.absolute().parents):
        try:
            kept = json.loads((place / SETTINGS).read_text("utf8"))
        except (OSError, ValueError):
            continue
        found = kept | found if isinstance(kept, dict) else found
    return found


def set_settings(folder: Path, **changes: str) -> None:
    """Change settings of `folder` and leave the others as they are."""
    path = folder / SETTINGS
    try:
        kept = json.loads(path.read_text("utf8"))
    except (OSError, ValueError):
        kept = {}
    part = path.with_suffix(".part")
    part.write_text(json.dumps((kept if isinstance(kept, dict) else {}) | changes) + "\n", "utf8")
    os.replace(part, path)


@cache
def _folder_language(folder: Path) -> str:
    lang = settings(folder).get("lang")
    return lang if lang in LANGUAGES else "zh"


@cache
def _messages() -> dict[str, dict[str, str]]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: dict = {}
    for path in sorted((Path(__file__).parent / "messages").glob("*.yaml")):
        found |= yaml.load(path.read_text("utf8"), loader) or {}
    return found


def say(key: str, /, **values) -> str:
    """The program's message `key` in the current language, with `values` filled in."""
    return _messages()[key][language()].format(**values)


def words(prefix: str, lang: str | None = None) -> dict[str, str]:
    """All messages below `prefix`, unformatted and without it: what a widget's JavaScript needs to speak."""
    lang = lang or language()
    return {key[len(prefix) + 1 :]: pair[lang] for key, pair in _messages().items() if key.startswith(prefix + ".")}
