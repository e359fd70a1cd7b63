"""What the room is not shown of what it wrote: taken away by the moderator, or by a list of words."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from facilitator.domain.kinds.spelling import folded
from facilitator.domain.polls import PollSettings
from facilitator.domain.text import clean

WORD_LIMIT = 60
WORDS_MOST = 2000


def blocked_words(written: Iterable[str]) -> tuple[str, ...]:
    """The words of a list, folded, each once, in its order."""
    words = (folded(clean(word, limit=WORD_LIMIT)) for word in written)
    return tuple(dict.fromkeys(word for word in words if word))[:WORDS_MOST]


def is_hidden(settings: PollSettings, key: str) -> bool:
    """Whether what was written is kept from the room; `key` is what its spellings have in common."""
    if key in settings.hidden:
        return True
    return key not in settings.allowed and blocks(settings.blocked, key)


@lru_cache(maxsize=8192)
def blocks(blocked: tuple[str, ...], key: str) -> bool:
    """Whether the folded text `key` holds one of the folded words, as a word of its own.

    Scripts that set no spaces have no such thing: there it may stand anywhere.
    """
    apart = f" {_spaced(key)} "
    return any(
        word in key if _unspaced(word) else f" {_spaced(word)} " in apart for word in blocked
    )


def _spaced(text: str) -> str:
    """With spaces in place of all that is no letter and no digit."""
    letters = (char if unicodedata.category(char)[0] in "LMN" else " " for char in text)
    return " ".join("".join(letters).split())


def _unspaced(word: str) -> bool:
    return any(
        unicodedata.name(char, "").startswith(("CJK", "HIRAGANA", "KATAKANA")) for char in word
    )
