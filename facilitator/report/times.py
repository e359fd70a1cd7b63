"""Moments as a report tells them: in the event's zone; to the minute, or as the run log has them."""

from datetime import date, datetime, timedelta, tzinfo
from typing import overload
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.domain.book import Book

_HALF_A_MINUTE = timedelta(seconds=30)


@overload
def local(moment: datetime, zone: tzinfo) -> datetime: ...
@overload
def local(moment: None, zone: tzinfo) -> None: ...
@overload
def local(moment: datetime | None, zone: tzinfo) -> datetime | None: ...
def local(moment: datetime | None, zone: tzinfo) -> datetime | None:
    """The same moment in `zone`, to the nearest minute.

    Rounded here and nowhere else, so that one moment is told alike wherever it is told.
    """
    if moment is None:
        return None
    return (moment.astimezone(zone) + _HALF_A_MINUTE).replace(second=0, microsecond=0)


def exact(moment: datetime | None, zone: tzinfo) -> datetime | None:
    """The same moment in `zone`, to the second, as a clock on the wall showed it."""
    return moment and moment.astimezone(zone).replace(microsecond=0)


def days_run(book: Book, zone: tzinfo) -> list[date]:
    """The days on which items of the programme were begun, in order."""
    return sorted({local(run.started_at, zone).date() for run in book.item_runs().values()})


def minutes(seconds: float | None) -> int | None:
    """Whole minutes, halves away from zero."""
    if seconds is None:
        return None
    whole = int(abs(seconds) / 60 + 0.5)
    return whole if seconds > 0 else -whole


def zone_called(name: str) -> tzinfo:
    """The zone; UTC where this machine does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
