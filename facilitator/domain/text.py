"""Texts that people wrote: translations, and the cleaning every text from outside gets on its way in."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

_KEPT_CONTROLS = "\n"
# Explicit direction overrides and isolates: they reorder what stands around them (Unicode TR9, 3.1).
_DIRECTION_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MAX_MARKS_PER_LETTER = 4
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Text:
    """A text in its original language and in others.

    `lang` is a BCP 47 tag, "" where unknown; `translations` maps tags to texts.
    """

    text: str
    lang: str = ""
    translations: Mapping[str, str] = field(default_factory=dict[str, str])

    def in_language(self, lang: str) -> tuple[str, str]:
        """The text for a reader of `lang`, and the language it is really in."""
        if lang == self.lang:
            return self.text, self.lang
        translated = self.translations.get(lang)
        return (translated, lang) if translated else (self.text, self.lang)


def is_language(tag: str) -> bool:
    """Whether it has the form of a language's code, like en, fr or zh-Hans."""
    return _LANGUAGE.fullmatch(tag) is not None


def clean(text: str, *, limit: int, lines: bool = False) -> str:
    """`text` as it may be stored, shown and exported; at most `limit` characters.

    Control characters, lone surrogates, non-characters and direction overrides are dropped (one of them
    breaks a Word file or a whole broadcast), heaps of combining marks are thinned, white space is folded;
    line breaks survive only with `lines`.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Composed only after dropping: what stood between a letter and its accent must not keep them apart.
    text = unicodedata.normalize("NFC", "".join(c for c in text if not _is_dropped(c)))
    kept: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MAX_MARKS_PER_LETTER:
            continue
        kept.append(" " if category in ("Zs", "Zl", "Zp") or char == "\t" else char)
    joined = "".join(kept)
    pieces = [" ".join(line.split()) for line in joined.split("\n")]
    joined = "\n".join(pieces).strip() if lines else " ".join(piece for piece in pieces if piece)
    return joined[:limit].rstrip()


def _is_dropped(char: str) -> bool:
    if char in _KEPT_CONTROLS or char == "\t":
        return False
    if char in _DIRECTION_CONTROLS:
        return True
    point = ord(char)
    if point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF:
        return True
    return unicodedata.category(char) in ("Cc", "Cs", "Cn", "Co")
