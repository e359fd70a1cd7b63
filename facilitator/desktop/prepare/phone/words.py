"""The phone page's own words, from the page's files: they stand nowhere twice."""

from functools import cache
from typing import Any

from facilitator.i18n import FALLBACK, Catalogue, base_language
from facilitator.protocol.codec import decode
from facilitator.resources import page_words_dir


@cache
def page_words(lang: str) -> Catalogue:
    """As the page speaks to a reader of `lang`: English where it does not know the language."""
    spoken = base_language(lang)
    if not spoken.isalpha() or not (page_words_dir() / f"{spoken}.json").is_file():
        spoken = FALLBACK
    found: dict[str, Any] = decode(
        (page_words_dir() / f"{spoken}.json").read_bytes(), dict[str, Any]
    )
    entries: dict[str, Any] = {}
    for key, said in found.items():
        if isinstance(said, dict):
            entries |= {f"{key}.{form}": text for form, text in said.items()}
        else:
            entries[key] = said
    return Catalogue(spoken, entries)
