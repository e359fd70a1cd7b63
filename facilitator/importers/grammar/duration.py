"""Lengths of time, as organisers write them in English, French and Spanish."""

import re
from dataclasses import dataclass
from functools import lru_cache

from facilitator.importers.grammar.folding import same_length_fold

_HOUR_WORD = r"(?:hours?|hrs?\.?|heures?|horas?|h)"
_HOURS = rf"{_HOUR_WORD}(?!\w)"
_MINUTES = r"(?:(?:minutes?|minutos?|mins?|mn|min)\b\.?|['\u2032])"
_NUMBER_WORDS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45,
    "sixty": 60, "ninety": 90, "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "trente": 30,
    "quarante": 40, "soixante": 60, "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30,
    "cuarenta": 40, "sesenta": 60, "noventa": 90,
}  # fmt: skip
_PHRASES = [
    (r"one and a half hours?|an hour and a half|une heure et demie|(?:una )?hora y media", 90),
    (r"half an hour|half[- ]hour|(?:une )?demi-heure|media hora", 30),
    (r"three quarters of an hour|trois quarts d'heure|tres cuartos de hora", 45),
    (r"quarter of an hour|(?:un )?quart d'heure|(?:un )?cuarto de hora", 15),
    (r"(?:an|one|une|una) (?:hour|heure|hora)\b", 60),
    (r"two hours|deux heures|dos horas", 120),
]
_NUMBERS = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_PATTERN = re.compile(
    r"(?<![\w.,:])(?:"
    + "|".join(f"(?P<p{n}>{phrase})" for n, (phrase, _) in enumerate(_PHRASES))
    + rf"|(?P<h>\d{{1,2}})\s?{_HOUR_WORD}\s?(?:and |et |y )?(?P<hm>[0-5]?\d)(?:\s?{_MINUTES}|(?![\w:.]))"
    + rf"|(?P<hf>\d{{1,2}}(?:[.,]\d{{1,2}})?|\d?\u00bd)\s?{_HOURS}"
    + rf"|(?P<low>\d{{1,3}})\s?(?:-|\u2013|to|a)\s?(?P<high>\d{{1,3}})\s?{_MINUTES}"
    + rf"|(?P<m>\d{{1,3}})(?:\s?-?\s?){_MINUTES}"
    + rf"|(?P<w>{_NUMBERS})[ -]{_MINUTES}"
    + r")"
)
_EACH = re.compile(
    r"\s*\)?\s*,?\s*(?:each|apiece|per (?:speaker|person|panell?ist|presentation|country)"
    r"|chacune?s?|par (?:personne|intervenante?|orateur|presentation)|/\s?(?:speaker|pers)"
    r"|cada un[oa]|por (?:persona|ponente|orador|presentacion))\b"
)
_BEFORE = re.compile(
    r"(?:\b(?:approx(?:imately|\.)?|about|around|circa|ca\.|environ|env\.|aprox(?:imadamente|\.)?|unos"
    r"|max(?:imum|imo|\.)?|up to|hasta|jusqu'a|each|chacun|cada uno?)|~)\s*$"
)
MAX_READ = 2_000
MAX_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time found in a text, and where it stands there.

    `each`: said of every one of several people. `shortest` is set where the text gives a range.
    """

    minutes: int
    start: int
    stop: int
    each: bool = False
    shortest: int | None = None


@lru_cache(maxsize=20_000)
def find_lengths(text: str) -> tuple[Length, ...]:
    """All lengths of time in `text`, in order."""
    folded = same_length_fold(text[:MAX_READ])
    found: list[Length] = []
    for match in _PATTERN.finditer(folded):
        minutes, shortest = _minutes(match)
        if not 0 < minutes <= MAX_MINUTES:
            continue
        before = _BEFORE.search(folded[: match.start()])
        after = _EACH.match(folded, match.end())
        each = after is not None or (
            before is not None
            and before.group().strip() in ("each", "chacun", "cada un", "cada uno")
        )
        start = before.start() if before else match.start()
        found.append(Length(minutes, start, after.end() if after else match.end(), each, shortest))
    return tuple(found)


def read_length(text: str) -> Length | None:
    """The length of time that is all `text` says, give or take brackets and "approx."."""
    lengths = find_lengths(text)
    if len(lengths) != 1:
        return None
    rest = text[: lengths[0].start] + text[lengths[0].stop :]
    return lengths[0] if not re.search(r"\w", rest) else None


def _minutes(match: re.Match[str]) -> tuple[int, int | None]:
    groups = match.groupdict()
    for number, (_, minutes) in enumerate(_PHRASES):
        if groups[f"p{number}"] is not None:
            return minutes, None
    if groups["h"] is not None:
        return int(groups["h"]) * 60 + int(groups["hm"]), None
    if groups["hf"] is not None:
        return round(_hours(groups["hf"]) * 60), None
    if groups["high"] is not None:
        return int(groups["high"]), int(groups["low"])
    if groups["w"] is not None:
        return _NUMBER_WORDS[groups["w"]], None
    return int(groups["m"]), None


def _hours(word: str) -> float:
    if word.endswith("\u00bd"):
        return float(word[:-1] or 0) + 0.5
    return float(word.replace(",", "."))
