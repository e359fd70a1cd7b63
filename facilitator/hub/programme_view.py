"""The programme with its times, as desk and phones are told of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from facilitator.domain import timeline
from facilitator.domain.book import Book
from facilitator.domain.runs import ItemRun, RunState, SpeakerRun
from facilitator.domain.schedule import Forecast, Span, forecast, plan
from facilitator.domain.workshop import Item, Person
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

Status = Literal["planned", "running", "done", "dropped"]


@dataclass(frozen=True, slots=True)
class Timed:
    """All items in reading order with their depth, and their planned and expected times."""

    rows: list[tuple[Item, int]]
    planned: dict[str, Span]
    expected: Forecast


def timed(book: Book, now: datetime) -> Timed:
    """Times of every item that is not dropped."""
    items = book.items()
    runs = book.item_runs()
    first = min((run.started_at for run in runs.values()), default=now)
    starts_at = (book.event.starts_at or first).astimezone(now.tzinfo)
    planned = plan(items, starts_at)
    rows = _rows(items, None, 0)
    return Timed(rows, planned, forecast(items, runs, planned, now))


def _rows(items: list[Item], parent: str | None, depth: int) -> list[tuple[Item, int]]:
    found: list[tuple[Item, int]] = []
    for item in sorted((i for i in items if i.parent == parent), key=lambda i: i.position):
        if not item.dropped:
            found.append((item, depth))
            found += _rows(items, item.id, depth + 1)
    return found


def status_of(run: ItemRun | None, *, passed: bool) -> Status:
    """An item that was passed over counts as done."""
    if run is None:
        return "done" if passed else "planned"
    return "done" if run.state is RunState.DONE else "running"


def passed_over(book: Book) -> set[str]:
    """Items before the last started one that never ran."""
    order = timeline.running_order(book.items())
    runs = book.item_runs()
    last = max((index for index, item in enumerate(order) if item.id in runs), default=-1)
    return {item.id for item in order[: last + 1] if item.id not in runs}


def programme_section(book: Book, now: datetime) -> ProgrammeSection:
    """What the desk knows of the programme."""
    times = timed(book, now)
    runs = book.item_runs()
    passed = passed_over(book)
    rows = [
        _row(book, item, depth, times, runs.get(item.id), item.id in passed)
        for item, depth in times.rows
    ]
    running = timeline.running_item(book)
    following = timeline.next_item(book)
    speaker = timeline.running_speaker(book)
    next_speaker = timeline.next_speaker(book)
    people = sorted(book.all(Person), key=lambda person: person.id)
    return ProgrammeSection(
        rows=rows,
        people=people,
        running=running.id if running else None,
        speaker=speaker,
        speaker_runs=sorted(book.all(SpeakerRun), key=lambda run: run.started_at),
        next_speaker=next_speaker.id if next_speaker else None,
        next_item=following.id if following else None,
        behind_s=round(times.expected.behind_s),
        slack_s=round(times.expected.slack_s),
        room_over_s=_room_over_s(book, times),
    )


def _row(
    book: Book, item: Item, depth: int, times: Timed, run: ItemRun | None, passed: bool
) -> ProgrammeRow:
    planned, expected = times.planned[item.id], times.expected.spans[item.id]
    return ProgrammeRow(
        item=item,
        depth=depth,
        planned_start=planned.start,
        planned_end=planned.end,
        expected_start=expected.start,
        expected_end=whole_second(expected.end),
        status=status_of(run, passed=passed),
        run=run,
        contributions=book.contributions(item.id),
    )


def _room_over_s(book: Book, times: Timed) -> float:
    hard_end = book.event.hard_end
    ends = [times.expected.spans[item.id].end for item, depth in times.rows if depth == 0]
    if hard_end is None or not ends:
        return 0.0
    return max(0.0, round((max(ends) - hard_end).total_seconds()))


def whole_second(moment: datetime) -> datetime:
    """Cut to the second: finer differences are no news."""
    return moment.replace(microsecond=0)


def whole_minute(moment: datetime) -> datetime:
    """Rounded to the minute: what the public is told, so that nothing ticks on 600 phones."""
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
