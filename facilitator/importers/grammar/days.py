"""Names of an event's days: "Day 1", "Deuxième jour", "Lunes"."""

import re
from dataclasses import dataclass

from facilitator.importers.grammar.dates import WEEKDAYS, find_days
from facilitator.importers.grammar.folding import same_length_fold

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3,
    "premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "deuxieme": 2, "2e": 2, "2eme": 2, "seconde": 2,
    "troisieme": 3, "3e": 3, "3eme": 3, "quatrieme": 4, "cinquieme": 5,
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5,
}  # fmt: skip
_DAY = r"(?:days?|jours?|journees?|dias?)"
_NUMBERED = re.compile(rf"\b{_DAY}\s*(?:no?\.?\s*|#\s*|n°\s*)?(\d{{1,2}}|{'|'.join(_NUMBERS)})\b")
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\s+{_DAY}\b")
_SHORT = re.compile(r"^\s*[jd]\s?(\d)\b(?!\s*[:.]\d)")
_WEEKDAY = re.compile(rf"^\W*({'|'.join(name for name in WEEKDAYS if len(name) > 4)})\b")
_LITTLE = re.compile(
    r"\b(?:the|of|on|le|la|les|de|del|du|el|programme?|agenda|programa|ordre du jour|workshop|conference"
    r"|continued|suite|cont)\b|\W"
)


@dataclass(frozen=True, slots=True)
class DayName:
    """A day told by number or by weekday; `rest` is what the text says besides (a theme)."""

    number: int | None
    weekday: int | None
    start: int
    stop: int


def find_day_name(text: str) -> DayName | None:
    """The first name of a day in `text`."""
    folded = same_length_fold(text)
    if match := _NUMBERED.search(folded):
        word = match.group(1)
        number = int(word) if word.isdigit() else _NUMBERS[word]
        return DayName(number, None, match.start(), match.end())
    if match := _ORDINAL.search(folded):
        return DayName(_ORDINALS[match.group(1)], None, match.start(), match.end())
    if match := _SHORT.match(folded):
        return DayName(int(match.group(1)), None, match.start(), match.end())
    if match := _WEEKDAY.match(folded):
        return DayName(None, WEEKDAYS[match.group(1)], match.start(1), match.end(1))
    return None


def without_day(text: str, *, slashes: bool = False) -> tuple[bool, str]:
    """Whether `text` names a day near its beginning, and what it says besides."""
    spans = [(day.start, day.stop) for day in find_days(text, slashes=slashes)]
    name = find_day_name(text)
    if name is not None:
        spans.append((name.start, name.stop))
    if not spans:
        return False, text
    first = min(start for start, _ in spans)
    rest = "".join(
        " " if any(start <= at < stop for start, stop in spans) else char
        for at, char in enumerate(text)
    )
    before = _LITTLE.sub("", same_length_fold(text[:first]))
    return len(before) <= 24, " ".join(rest.split()).strip(" -–—:,.()|/")
