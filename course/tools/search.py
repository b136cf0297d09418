"""Search in short texts of any language: by characters, by the beginnings of words, and by pinyin.

    index = Index({"media-2": ["企业形象宣传", "Promoting the company's image"]})
    index.find("xingxiang")  index.find("qyxx")  index.find("形象")  index.find("IMAGE promo")   # each: ["media-2"]
"""
from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Iterable, Mapping

LONGEST = 100  # characters of a query that count; nobody types more, but somebody may paste a page
NAME = 30  # characters; in a longer text initials would be found everywhere by chance
LATIN = re.compile(r"[a-z]")
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
LETTERS_BEFORE = r"(?<![a-z0-9\u00df-\u024f])"  # of a script that separates words; Chinese does not


class Index:
    """The texts of every entry, made ready for searching. The more telling a text, the earlier it should stand."""

    def __init__(self, entries: Mapping[str, Iterable[str]]):
        self._entries = {id: [plain(text) for text in texts] for id, texts in entries.items()}

    def find(self, query: str) -> list[str]:
        """The ids of the entries in which every word of `query` stands, best first; all, in their order, for an empty one.

        A Latin word matches the beginning of a word, or, as pinyin, a run of Chinese characters: whole syllables
        and, in texts as short as a name, initials or a mixture (``gongdian``, ``gd``, ``gongd``). Anything else
        matches wherever it stands. A word found in an earlier text ranks higher; in the same text its beginning
        ranks above its middle, and what is written above what is only pronounced so.
        """
        wanted = words(query)
        ranks = {}
        for id, texts in self._entries.items():
            found = [_rank(word, texts) for word in wanted]
            if None not in found:
                ranks[id] = sum(found)
        return sorted(ranks, key=ranks.get)


def plain(text: str) -> str:
    """`text` as it is compared: full-width as half-width, without capitals."""
    return unicodedata.normalize("NFKC", text).casefold()


def words(query: str) -> list[str]:
    """The words of a query: what stands between blanks and punctuation marks."""
    spaced = (" " if unicodedata.category(sign)[0] in "PZC" else sign for sign in plain(query[:LONGEST]))
    return "".join(spaced).split()


def _rank(word: str, texts: list[str]) -> int | None:
    """How well `word` is found in `texts` (0 is best); None if it is not."""
    for place, text in enumerate(texts):
        if text.startswith(word):
            return place * 3
        if word in text and (not LATIN.match(word) or re.search(LETTERS_BEFORE + re.escape(word), text)):
            return place * 3 + 1
        if LATIN.search(word) and HAN.search(text) and _sounds(word.replace("ü", "v"), text):
            return place * 3 + 2
    return None


def _sounds(word: str, text: str) -> bool:
    """Whether a run of characters of `text` can be typed as `word`."""
    name = len(text) <= NAME
    for start in range(len(text)):
        reached = {0}  # how many letters of the word the characters so far can stand for
        for sign in text[start:]:
            reached = set().union(*(_typed(sign, word, at, name) for at in reached))
            if len(word) in reached:
                return True
            if not reached:
                break
    return False


@lru_cache(100_000)
def _typed(sign: str, word: str, at: int, initials: bool) -> frozenset[int]:
    """Where in `word` one may be after typing `sign` from `at`: as a whole syllable or, if allowed, its initial.

    The last syllable may be unfinished: somebody is still typing.
    """
    rest, after = word[at:], set()
    for syllable in _syllables(sign):
        if syllable.startswith(rest):
            after.add(len(word))
        initial = 2 if syllable[1:2] == "h" else 1  # zh, ch, sh may be typed as one letter or two
        lengths = {len(syllable), *((1, initial) if initials else ())}
        after |= {at + length for length in lengths if rest.startswith(syllable[:length])}
    return frozenset(after)


@cache
def _syllables(sign: str) -> tuple[str, ...]:
    """The readings of a Chinese character without tones, all of them; anything else reads as itself."""
    if not HAN.match(sign):
        return (sign,)
    from pypinyin import Style, pinyin  # its dictionary takes a sixth of a second to load

    return (sign, *pinyin(sign, style=Style.NORMAL, heteronym=True)[0])
