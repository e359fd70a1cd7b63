"""The whole programme at one moment: every item with its planned and expected times."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitator.domain.book import Book
from facilitator.domain.schedule import (
    Forecast,
    Levels,
    Span,
    elsewhere,
    forecast,
    levels,
    plan,
)
from facilitator.domain.workshop import Item

SAME_OCCASION = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Timetable:
    """Items in reading order with their depth, and their times at `now`.

    `starts_at` is when the event starts by plan, `hard_end` when the room must be left. An event begun
    more than six hours from its plan was put off, or is being tried: plan and hard end are then moved as
    a whole to where it really began.
    """

    rows: list[tuple[Item, int]]
    planned: dict[str, Span]
    expected: Forecast
    starts_at: datetime
    hard_end: datetime | None
    now: datetime
    away: frozenset[str] = frozenset()
    """Items that run in another room, by the clock."""

    @property
    def ends_at(self) -> datetime | None:
        """When the last item is expected to end; None without items."""
        return max(
            (self.expected.spans[i.id].end for i, depth in self.rows if depth == 0), default=None
        )


def timetable(book: Book, now: datetime) -> Timetable:
    """The timetable at `now`, in the time zone of `now`; dropped items are left out."""
    event = book.event
    runs = book.item_runs()
    first = min((run.started_at for run in runs.values()), default=None)
    starts_at = event.starts_at or first or now
    shift = _shift(starts_at, first)
    items = [_shifted(item, shift) for item in book.items()]
    starts_at = (starts_at + shift).astimezone(now.tzinfo)
    planned = plan(items, starts_at)
    away = elsewhere(items, planned, event.room)
    over = event.ended_at is not None
    expected = forecast(items, runs, planned, now, book.allotments(), away, over=over)
    hard_end = None if event.hard_end is None else (event.hard_end + shift).astimezone(now.tzinfo)
    rows = reading_order(levels(items))
    return Timetable(rows, planned, expected, starts_at, hard_end, now, away)


def _shift(starts_at: datetime, first: datetime | None) -> timedelta:
    """How far the plan is moved: to the nearest minute, so that nobody is late from the start; not at all
    within the same occasion."""
    if first is None or abs(first - starts_at) <= SAME_OCCASION:
        return timedelta(0)
    minute = timedelta(minutes=1)
    return (first - starts_at + minute / 2) // minute * minute


def _shifted(item: Item, shift: timedelta) -> Item:
    if not shift or item.fixed_start is None:
        return item
    return replace(item, fixed_start=item.fixed_start + shift)


def reading_order(
    inside: Levels, parent: str | None = None, depth: int = 0
) -> list[tuple[Item, int]]:
    """Items as a programme lists them, each with how deep it lies in others."""
    found: list[tuple[Item, int]] = []
    for item in inside.get(parent, ()):
        found.append((item, depth))
        found += reading_order(inside, item.id, depth + 1)
    return found
