"""The lists of words that events start with: resources/blocklists, one for each language."""

from collections.abc import Iterable
from functools import cache

from facilitator.i18n import base_language
from facilitator.resources import resource_path


def usual_words(languages: Iterable[str]) -> tuple[str, ...]:
    """The words that are hidden in an event of these languages unless it says otherwise."""
    lists = dict.fromkeys(base_language(lang) for lang in languages)
    return tuple(word for lang in lists for word in _words(lang))


@cache
def _words(lang: str) -> tuple[str, ...]:
    path = resource_path(f"blocklists/{lang}.txt")
    if not lang.isalpha() or not path.is_file():
        return ()
    return tuple(line for line in path.read_text(encoding="utf-8").splitlines() if line)
