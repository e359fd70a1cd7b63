"""Texts without what does not matter when words are compared."""

import unicodedata
from functools import lru_cache

# Typographic quotes, apostrophes and hyphens as they are typed.
_PLAIN = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"',
        "\u2011": "-", "\u2010": "-", "\u2212": "-",
    }
)  # fmt: skip


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower case, no accents, plain quotes and hyphens, single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN).casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


@lru_cache(maxsize=20_000)
def same_length_fold(text: str) -> str:
    """Like `fold`, but each character stays where it was: matches can be cut out of `text` itself."""
    return "".join(_fold_one(char) for char in text)


@lru_cache(maxsize=4_000)
def _fold_one(char: str) -> str:
    if char.isspace():
        return " "
    folded = fold(char)
    return folded if len(folded) == 1 else char
