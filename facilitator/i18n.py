"""Fixed wording for everything that is not a window, each language with its own plural rules.

Catalogues are resources/translations/<name>.<lang>.toml. What one of them lacks is said in English.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from facilitator.resources import resource_path

FALLBACK = "en"
LANGUAGES = {
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "zh": "中文",
}


def language_name(code: str) -> str:
    """A language in its own words; its code where the program has no name for it."""
    return LANGUAGES.get(code, code)


def base_language(lang: str) -> str:
    """The language of a tag without region or script: "pt" of "pt-BR"."""
    return lang.partition("-")[0].lower()


def plural_category(lang: str, n: int) -> str:
    """The plural category of a whole number (Unicode CLDR); unlisted languages count as English."""
    return _PLURALS.get(base_language(lang), _PLURALS[FALLBACK])(n)


def _arabic(n: int) -> str:
    if n in (0, 1, 2):
        return ("zero", "one", "two")[n]
    if 3 <= n % 100 <= 10:
        return "few"
    return "many" if n % 100 >= 11 else "other"


def _russian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


_PLURALS: Mapping[str, Callable[[int], str]] = {
    "ar": _arabic,
    "en": lambda n: "one" if n == 1 else "other",
    "fr": lambda n: "one" if n in (0, 1) else "other",
    "ru": _russian,
    "zh": lambda n: "other",
}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The wording of one language; `lang` is the one really found."""

    lang: str
    entries: Mapping[str, Any]

    def __call__(self, key: str, **values: object) -> str:
        """The sentence at `key` ("vote.opened"), with `values` put in as they are."""
        sentence: str = self.entries[key]
        return sentence.format(**values)

    def count(self, key: str, n: int, **values: object) -> str:
        """The form of the sentence at `key` that fits the number `n`."""
        form = f"{key}.{plural_category(self.lang, n)}"
        return self(form if form in self.entries else f"{key}.other", n=n, **values)

    def names(self, key: str) -> list[str]:
        """A list of names, such as the months."""
        return list(self.entries[key])


@cache
def catalogue(name: str, lang: str) -> Catalogue:
    """The catalogue `name` for readers of `lang`; the English one where that language has none."""
    english = _load(name, FALLBACK)
    found = base_language(lang)
    own = _load(name, found)
    return Catalogue(found, english | own) if own else Catalogue(FALLBACK, english)


def _load(name: str, lang: str) -> dict[str, Any]:
    path = resource_path(f"translations/{name}.{lang}.toml")
    if not lang.isalpha() or not path.is_file():
        return {}
    return _flat(tomllib.loads(path.read_text(encoding="utf-8")))


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in table.items():
        name = prefix + key
        flat |= _flat(value, f"{name}.") if isinstance(value, dict) else {name: value}
    return flat
