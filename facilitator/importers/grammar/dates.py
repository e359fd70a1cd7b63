"""Dates as organisers write them: one day, several, or a range, with or without the year."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from facilitator.importers.grammar.folding import same_length_fold

_MONTHS = {
    1: "january janvier enero jan janv ene",
    2: "february fevrier febrero feb fev fevr",
    3: "march mars marzo mar",
    4: "april avril abril apr avr abr",
    5: "may mai mayo",
    6: "june juin junio jun",
    7: "july juillet julio jul juil",
    8: "august aout agosto aug ago",
    9: "september septembre septiembre setiembre sept sep set",
    10: "october octobre octubre oct",
    11: "november novembre noviembre nov",
    12: "december decembre diciembre dec dic",
}
MONTHS = {name: number for number, names in _MONTHS.items() for name in names.split()}
_WEEKDAYS = [
    "monday lundi lunes mon lun",
    "tuesday mardi martes tue tues mar",
    "wednesday mercredi miercoles wed mer mie",
    "thursday jeudi jueves thu thur thurs jeu jue",
    "friday vendredi viernes fri ven vie",
    "saturday samedi sabado sat sam sab",
    "sunday dimanche domingo sun dim dom",
]
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|er|re|o\b|º|°))?"
_JOIN = r"\s*(?:-|–|—|/|,|&|\band\b|\bet\b|\by\b|\bto\b|\bau\b|\bal\b|\ba\b|\bthrough\b){1,2}\s*(?:el\s+|le\s+)?"
_WEEKDAY = rf"(?:\b(?:{_any(WEEKDAYS)})\b\.?,?\s*(?:the\s+|le\s+|el\s+)?)"
_MONTH = rf"(?:of\s+|de\s+|-)?(?P<month>{_any(MONTHS)})\b\.?"
_YEAR = r"(?:\s*,?\s*(?:de\s+|del\s+|-)?\s*(?P<year>(?:19|20)\d\d)\b|\s+'(?P<short>\d\d)\b)?"

_DAY_MONTH = re.compile(
    rf"(?P<weekday>{_WEEKDAY})?(?<![\d:.])(?P<days>{_DAY}(?:{_JOIN}{_WEEKDAY}?{_DAY}){{0,12}})[\s-]*{_MONTH}{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"(?P<weekday>{_WEEKDAY})?\b(?P<month>{_any(MONTHS)})\b\.?\s+(?P<days>{_DAY}(?:{_JOIN}{_WEEKDAY}?{_DAY}){{0,12}})"
    rf"(?![\d:.]?\d|\s?(?:h|:|am\b|pm\b)){_YEAR}"
)
_ISO = re.compile(
    r"(?P<weekday>\b\w+,?\s+)?(?<![\d])(?P<year>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"
)
_NUMERIC = re.compile(
    rf"(?P<weekday>{_WEEKDAY})?(?<![\d.:])(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?:(?P=sep)(?P<year>\d{{4}}|\d\d))(?![\d:])"
)
_SHORT = re.compile(rf"(?P<weekday>{_WEEKDAY})(?P<a>\d{{1,2}})[./](?P<b>\d{{1,2}})(?![\d:])")
_SLASH = re.compile(r"(?P<weekday>)(?<![\d./:])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/:])")
# "Day 1 - 4 May" is not the first to the fourth of May.
_COUNTED = re.compile(
    r"\b(?:days?|jours?|journees?|dias?|sessions?|panels?|parts?|sesion|seance|modules?|items?|no|annex)"
    r"\s?\.?\s?\d{1,2}\b(?!\s*(?:" + _any(MONTHS) + r"))"
)
MAX_RANGE_DAYS = 31
# Dates stand in headings and short lines; a longer text is prose, or an attack.
MAX_READ = 300


@dataclass(frozen=True, slots=True)
class Day:
    """A day found in a text from `start` to `stop`. `year` and `weekday` only where they are said.

    `swapped`: day and month could be the other way round, as far as this one date tells.
    """

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    start: int = 0
    stop: int = 0
    swapped: bool = False
    ranged: bool = False

    def dated(self, year: int) -> date | None:
        """The day in its own year, else in `year`; None if that has no such day."""
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@lru_cache(maxsize=20_000)
def find_days(text: str, *, month_first: bool = False, slashes: bool = False) -> tuple[Day, ...]:
    """All days in `text`, in order; a range gives each of its days.

    `month_first` decides "4/5/2026"; with `slashes`, "4/5" is a date too.
    """
    folded = _COUNTED.sub(
        lambda match: "\0" * len(match.group()), same_length_fold(text[:MAX_READ])
    )
    found: list[Day] = []
    for pattern in (_ISO, _DAY_MONTH, _SHORT, _MONTH_DAY, _NUMERIC, *([_SLASH] if slashes else [])):
        for match in pattern.finditer(folded):
            if not any(d.start < match.end() and match.start() < d.stop for d in found):
                found += _days(match, month_first)
    found.sort(key=lambda day: day.start)
    return tuple(_joined(found, folded))


def _days(match: re.Match[str], month_first: bool) -> list[Day]:
    groups = match.groupdict()
    start, stop = match.span()
    weekday = _weekday(groups["weekday"])
    if groups["weekday"] and weekday is None:
        start += len(groups["weekday"])
    if "days" in groups:
        month = MONTHS[groups["month"]]
        year = int(groups["year"]) if groups["year"] else None
        if groups.get("short"):
            year = 2000 + int(groups["short"])
        return _each(groups["days"], Day(month, 1, year, weekday, start, stop))
    year = int(groups["year"]) if groups.get("year") else None
    if year is not None and year < 100:
        year += 2000
    if "m" in groups:
        found = Day(int(groups["m"]), int(groups["d"]), year, weekday, start, stop)
    else:
        first, second = int(groups["a"]), int(groups["b"])
        either = first <= 12 and second <= 12 and first != second
        day, month = (second, first) if (month_first and first <= 12) else (first, second)
        if month > 12 >= day:
            day, month = month, day
        found = Day(month, day, year, weekday, start, stop, either)
    return [found] if found.dated(2024) else []


def _each(days: str, like: Day) -> list[Day]:
    numbers = [(int(m.group()), m.start(), m.end()) for m in re.finditer(r"\d+", days)]
    found: list[Day] = []
    for index, (number, at, _) in enumerate(numbers):
        between = days[numbers[index - 1][2] : at] if index else ""
        ranged = (
            bool(re.search(r"-|–|—|\b(?:to|au|al|a|through)\b", between)) and "," not in between
        )
        if ranged and found and found[-1].day < number <= found[-1].day + MAX_RANGE_DAYS:
            found += [
                replace(like, day=d, weekday=None, ranged=True)
                for d in range(found[-1].day + 1, number)
            ]
        weekday = like.weekday if not index else _weekday(between)
        found.append(replace(like, day=number, weekday=weekday, ranged=ranged))
    return [day for day in found if day.dated(2024)]


def _joined(found: list[Day], folded: str) -> list[Day]:
    """Fills "30 March - 2 April 2026" with what lies between, and gives the first its year."""
    for index in range(len(found) - 2, -1, -1):
        if found[index].year is None and found[index + 1].year is not None:
            later = found[index + 1].year
            assert later is not None
            wraps = found[index].month > found[index + 1].month
            found[index] = replace(found[index], year=later - (1 if wraps else 0))
    filled: list[Day] = []
    for day in found:
        if filled and re.fullmatch(
            r"\s*(?:-|–|—|to|au|al|through|hasta el)\s*", folded[filled[-1].stop : day.start]
        ):
            filled += _between(filled[-1], day)
        filled.append(day)
    return filled


def _between(first: Day, last: Day) -> list[Day]:
    year = first.year or last.year or 2024
    start, end = first.dated(year), last.dated(last.year or year)
    if start is None or end is None or not 1 < (end - start).days <= MAX_RANGE_DAYS:
        return []
    between = [start + timedelta(days=n) for n in range(1, (end - start).days)]
    stated = first.year is not None
    return [
        Day(d.month, d.day, d.year if stated else None, None, last.start, last.stop, ranged=True)
        for d in between
    ]


def _weekday(text: str | None) -> int | None:
    word = re.match(r"[^a-z]*([a-z]+)", text or "")
    return WEEKDAYS.get(word.group(1)) if word else None


def spelled(day: date) -> str:
    """ "4 May 2026"."""
    return f"{day.day} {day:%B %Y}"
