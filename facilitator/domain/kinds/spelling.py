"""Which spellings count as one, and how often each thing was said."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from facilitator.domain.kinds.base import Said
from facilitator.domain.text import clean

# Where an accent does not make another letter. Elsewhere marks are vowels (Devanagari, Thai) or
# make other consonants (Japanese).
_ACCENTED_SCRIPTS = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW"})
_SHORT_I = "\u0438\u0306"  # й, a letter of its own
_TATWEEL = "\u0640"
_LONGEST = 10_000


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """What spellings of one word have in common: no case, no accents, no punctuation around it, nothing
    that cannot be seen. "" where there is nothing to be seen at all."""
    plain = unicodedata.normalize("NFKD", clean(text, limit=_LONGEST)).casefold()
    kept: list[str] = []
    base = ""
    for char in unicodedata.normalize("NFKD", plain):
        if unicodedata.combining(char):
            if _script(base) in _ACCENTED_SCRIPTS and base + char != _SHORT_I:
                continue
        else:
            base = char
        if char != _TATWEEL and unicodedata.category(char) != "Cf":
            kept.append(char)
    whole = unicodedata.normalize("NFC", " ".join("".join(kept).split()))
    return _bare(whole) or whole


def counted(said: Iterable[str], is_hidden: Callable[[str], bool]) -> tuple[Said, ...]:
    """Each thing said with how often, the most frequent first; the spelling used most stands for all.
    `is_hidden` is asked of what all spellings have in common."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in said:
        spellings[folded(text)][text] += 1
    found = [(key, _calmest(forms), forms.total()) for key, forms in spellings.items()]
    found.sort(key=lambda each: (-each[2], each[0]))
    return tuple(Said(text, count, is_hidden(key)) for key, text, count in found)


def _calmest(forms: Counter[str]) -> str:
    """The form used most; of several used alike, the one with the fewest capitals."""
    most = max(forms.values())
    alike = [form for form, times in forms.items() if times == most]
    if len(alike) == 1:
        return alike[0]
    return min(alike, key=lambda form: (sum(char.isupper() for char in form), form))


def _bare(text: str) -> str:
    """`text` without the punctuation around it."""
    start, end = 0, len(text)
    while start < end and _is_around(text[start]):
        start += 1
    while end > start and _is_around(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_around(char: str) -> bool:
    return unicodedata.category(char)[0] in "PZ"


@lru_cache(maxsize=1024)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0] if char else ""
