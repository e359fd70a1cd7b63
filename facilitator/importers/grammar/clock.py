"""Times of day and ranges of them, as organisers write them in English, French and Spanish."""

import re
from dataclasses import dataclass
from functools import lru_cache

from facilitator.importers.grammar.folding import same_length_fold

HOUR = 60
NOON = 12 * HOUR
DAY = 24 * HOUR
MAX_READ = 400

_WORDS = {
    "noon": NOON, "midday": NOON, "midi": NOON, "mediodia": NOON,
    "midnight": DAY, "minuit": DAY, "medianoche": DAY,
}  # fmt: skip
_HALF = r"(?:[ap]\.?\s?m\b\.?)"
_UNIT = r"(?:hrs?\b\.?|hours?\b|heures?\b|horas?\b|uhr\b|h\b\.?|hs\b\.?|nn\b)"

_HYPHEN = r"[-\u2013\u2014]"

# One time. Minutes may have been torn apart ("13:0 0"), the colon mistyped ("10;30", "10::30").
_CLOCK = rf"""
    (?:12\s)?(?P<word#>noon|midday|midi|mediodia|midnight|minuit|medianoche)\b
  | (?P<h#>\d{{1,2}})\s?(?P<sep#>::|[:.;,\uff1a])\s?(?P<m#>[0-5](?:\s?\d))(?::\d\d)?(?!\d)
    (?:\s?(?P<half#>{_HALF}))?(?:\s?{_UNIT})?
  | (?P<hh#>\d{{1,2}})\s?(?:heures|horas|uhr|h)\s?(?P<hm#>[0-5]\d)?(?![\d\w])(?:\s?min\b)?
  | (?P<h4#>[0-2]\d)(?P<m4#>[0-5]\d)
    (?:(?:\s?{_UNIT})|(?=\s?{_HYPHEN}\s?[0-2]\d[0-5]\d\b)|(?<={_HYPHEN}\d{{4}})(?!\d)|(?<={_HYPHEN}\s\d{{4}})(?!\d))
  | (?P<ho#>\d{{1,2}})\s?(?P<halfo#>{_HALF})
"""
_BARE = r"(?P<bare#>\d{1,2})(?![\d.h,]|:\s?\d)"
_TO = (
    r"\s*(?:-+|[\u2013\u2014]+|~|\u2192|->|=>|/|\bto\b|\btill?\b|\buntil\b|\ba\b"
    r"|\bau\b|\bhasta\b|\bal\b|\band\b|\bet\b|\by\b|\bjusqu'a\b)\s*(?:las?\b\s*)?"
)
_SAID = re.compile(r"(?:from|between|de|entre|desde)\s")
_FROM = r"(?:(?:from|between|at|de|des|entre|desde|a|a partir de|kl\.?)\s+(?:las?\s+)?)?"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def _named(pattern: str, mark: str) -> str:
    return pattern.replace("#", mark)


_LETTER_O = r"(?<=\d)o(?=[:.]\d)|(?<=[:.])o(?=\d|o)|(?<=[:.][0-5])o\b|(?<=[:.]o)o\b"
_FLAT_TO = _TO.replace(" ", r"\ ")
_FLAT_FROM = _FROM.replace(" ", r"\ ")
_ONE = _compiled(rf"{_FLAT_FROM}(?:{_named(_CLOCK, '1')})")
_RANGE = _compiled(
    rf"{_FLAT_FROM}(?:{_named(_CLOCK, '1')}|{_named(_BARE, '1')}){_FLAT_TO}"
    rf"(?:{_named(_CLOCK, '2')}|{_named(_BARE, '2')})"
)


@dataclass(frozen=True, slots=True)
class When:
    """One time or a range, in minutes after midnight of the day it begins.

    `end` lies after `start`: past 24 hours where the range runs over midnight. `sure` is False where no
    half of the day is said and the hour could be in either ("1:30"). `stop` is where the text goes on.
    """

    start: int
    end: int | None = None
    sure: bool = True
    repaired: bool = False
    stop: int = 0


@lru_cache(maxsize=20_000)
def read_when(text: str) -> When | None:
    """The time or range that `text` begins with; None if it begins with something else."""
    folded, shift, repaired = _prepared(text)
    if (match := _RANGE.match(folded)) and (when := _range(match, shift, repaired)):
        return when
    if match := _ONE.match(folded):
        one = _part(match, "1")
        if one is not None and one.minute <= DAY:
            stop = match.end() + shift
            return When(one.minute % DAY, None, one.sure, one.repaired or repaired, stop)
    return None


def find_when(text: str) -> tuple[int, When] | None:
    """The first time or range anywhere in `text`, and where it begins; its `stop` counts from there."""
    folded = same_length_fold(text[:MAX_READ])
    for match in re.finditer(
        r"(?<![\w.,:/-])(?=\d|noon|midday|midi\b|mediodia|midnight|minuit)", folded
    ):
        when = read_when(text[match.start() :])
        if when is not None:
            return match.start(), when
    return None


def _prepared(text: str) -> tuple[str, int, bool]:
    typed = same_length_fold(text[:MAX_READ])
    # A letter O typed for a nought, beside digits and a colon.
    folded = re.sub(_LETTER_O, "0", typed)
    stripped = folded.lstrip(" (\u200b[*•·-\u2013")
    return stripped, len(folded) - len(stripped), folded != typed


@dataclass(frozen=True, slots=True)
class _Part:
    minute: int
    half: str
    sure: bool
    repaired: bool
    bare: bool = False


def _part(match: re.Match[str], mark: str) -> _Part | None:
    groups = match.groupdict()
    if word := groups.get("word" + mark):
        return _Part(_WORDS[word], "", True, False)
    if (bare := groups.get("bare" + mark)) is not None:
        return _on_clock(int(bare), 0, "", False, False, True)
    if (hour := groups["h" + mark]) is not None:
        digits = groups["m" + mark]
        torn = " " in digits or groups["sep" + mark] in (";", "::")
        half = (groups["half" + mark] or "")[:1]
        return _on_clock(int(hour), int(digits.replace(" ", "")), half, hour[0] == "0", torn)
    if (hour := groups["hh" + mark]) is not None:
        return _on_clock(int(hour), int(groups["hm" + mark] or 0), "", True, False)
    if (hour := groups["h4" + mark]) is not None:
        return _on_clock(int(hour), int(groups["m4" + mark]), "", True, False)
    return _on_clock(int(groups["ho" + mark]), 0, groups["halfo" + mark][:1], False, False)


def _on_clock(
    hour: int, minute: int, half: str, sure: bool, repaired: bool, bare: bool = False
) -> _Part | None:
    if hour > 24 or (hour == 24 and minute):
        return None
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _Part(
        hour * HOUR + minute, half, sure or bool(half) or hour > 12 or hour == 0, repaired, bare
    )


def _range(match: re.Match[str], shift: int, letters: bool) -> When | None:
    first, last = _part(match, "1"), _part(match, "2")
    if first is None or last is None or (first.bare and last.bare):
        return None
    # "9-10 am", "9-10h" and "de 9 a 9:30" are ranges; "10 - 8:30" is more likely a number before a time.
    said = _SAID.match(match.group()) is not None
    if first.bare and not (said or last.half or match.groupdict()["hh2"]):
        return None
    if last.bare and not (said or first.half or match.groupdict()["hh1"]):
        return None
    start, end = first.minute, last.minute
    if last.half and not first.half and first.minute < 13 * HOUR:
        start = start % NOON + (NOON if end >= NOON else 0)
        if start >= end:
            start = (start + NOON) % DAY
    elif first.half and not last.half and last.minute <= NOON and end <= start:
        end += NOON
    sure = (first.sure or bool(last.half)) and (last.sure or bool(first.half))
    start %= DAY
    if end <= start:
        end += NOON if not sure and end + NOON > start and start <= NOON else DAY
    if end > start + DAY:
        end -= DAY
    repaired = letters or first.repaired or last.repaired
    return When(start, end, sure, repaired, match.end() + shift)
