"""Cells as times, lengths and days: spreadsheets store these in many ways."""

import datetime as dt
import re
from dataclasses import dataclass

from facilitator.importers.grammar.clock import DAY, HOUR, When, read_when
from facilitator.importers.grammar.dates import Day, find_days
from facilitator.importers.grammar.days import find_day_name
from facilitator.importers.grammar.duration import read_length
from facilitator.importers.source import Cell

_REST = 12
_LONGEST = 6 * HOUR


@dataclass(frozen=True, slots=True)
class CellTime:
    """A time of day with what else its cell says; `day` where the cell holds a date as well."""

    when: When
    rest: str = ""
    day: dt.date | None = None


def cell_time(cell: Cell) -> CellTime | None:
    """The time that a cell is about; None if it holds something else."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return CellTime(When(value.hour * HOUR + value.minute, sure=True), day=value.date())
    if isinstance(value, dt.time):
        return CellTime(
            When(value.hour * HOUR + value.minute, sure=value.hour > 12 or value.hour == 0)
        )
    if isinstance(value, dt.timedelta):
        return CellTime(When(round(value.total_seconds() / 60) % DAY))
    if isinstance(value, (int, float)):
        minute = _number_time(float(value))
        return None if minute is None else CellTime(When(minute))
    if value is not None:
        return None
    return _text_time(cell.text)


def _number_time(value: float) -> int | None:
    """A fraction of a day; from 1 on, hours with the minutes behind the point ("9.3" is half past nine)."""
    if 0 <= value < 1:
        return round(value * DAY) % DAY
    if 1 <= value < 24:
        minutes = round((value % 1) * 100)
        return int(value) * HOUR + minutes if minutes < 60 else round(value * HOUR)
    if value == int(value) and 100 <= value <= 2400 and value % 100 < 60:
        return int(value) // 100 * HOUR + int(value) % 100
    return None


def _text_time(text: str) -> CellTime | None:
    day = None
    days = find_days(text)
    if days and days[0].start <= 3:
        day = days[0].dated(days[0].year) if days[0].year else None
        text = text[days[0].stop :].lstrip(" ,T")
    when = read_when(text)
    if when is None:
        return None
    return CellTime(when, text[when.stop :].strip(" )-–—:;,|"), day)


def is_time(cell: Cell) -> bool:
    """Whether a cell holds a time and little else."""
    found = cell_time(cell)
    return found is not None and (len(found.rest) <= _REST or read_length(found.rest) is not None)


def is_range(cell: Cell) -> bool:
    found = cell_time(cell)
    return found is not None and found.when.end is not None


def cell_length(cell: Cell, *, hours: bool = False, bare: bool = True) -> int | None:
    """The length in minutes that a cell holds. Bare numbers are minutes, below 1 fractions of a day."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return None
    if isinstance(value, dt.time):
        return value.hour * HOUR + value.minute or None
    if isinstance(value, dt.timedelta):
        return round(value.total_seconds() / 60) or None
    if isinstance(value, (int, float)):
        return _number_length(float(value), hours) if bare else None
    if value is not None:
        return None
    text = cell.text.strip()
    if length := read_length(text):
        return length.minutes
    if match := re.fullmatch(
        r"(\d{1,2})\s?[:.h]\s?([0-5]\d)(?::00)?\s?(?:h|hrs?|hours?)?\.?", text
    ):
        return int(match.group(1)) * HOUR + int(match.group(2)) or None
    if bare and re.fullmatch(r"\d{1,3}(?:[.,]\d+)?", text):
        return _number_length(float(text.replace(",", ".")), hours)
    return None


def _number_length(value: float, hours: bool) -> int | None:
    if value <= 0:
        return None
    if hours:
        return round(value * HOUR)
    if value < 1:
        return round(value * DAY)
    return round(value) if value <= DAY else None


def says_length(cell: Cell) -> bool:
    """Whether a cell holds a length in words ("10 minutes"), not a number that could be anything."""
    # "8 h 45" is when something begins: nothing in a programme takes that long.
    length = read_length(cell.text) if cell.value is None else None
    return length is not None and not (length.minutes > _LONGEST and read_when(cell.text))


def cell_day(cell: Cell, *, month_first: bool = False) -> Day | None:
    """The day a cell holds, where it holds little else."""
    if isinstance(cell.value, dt.date):
        return Day(cell.value.month, cell.value.day, cell.value.year)
    if cell.value is not None:
        return None
    days = find_days(cell.text, month_first=month_first, slashes=True)
    if not days:
        return None
    rest = cell.text[: days[0].start] + cell.text[days[-1].stop :]
    name = find_day_name(rest)
    if name is not None:
        rest = rest[: name.start] + rest[name.stop :]
    return days[0] if len(re.sub(r"\W", "", rest)) <= _REST else None
