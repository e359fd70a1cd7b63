"""The programme with its times, as desk and phones are told of it."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Literal

from facilitator.domain import replanning, timeline
from facilitator.domain.book import Book
from facilitator.domain.runs import Allotment, ItemRun, RunState, SpeakerRun
from facilitator.domain.schedule import base_s
from facilitator.domain.timetable import Timetable
from facilitator.domain.workshop import Contribution, Item, Person
from facilitator.protocol.desk import ProgrammeRow, ProgrammeSection

Status = Literal["planned", "running", "done", "dropped"]


def statuses(book: Book, times: Timetable) -> dict[str, Status]:
    """Of every item. One that was passed over counts as done, and so does what lies in one that was ended, and
    everything once the event is; in other rooms the clock decides."""
    runs = book.item_runs()
    order = [item.id for item, _ in times.rows if item.id not in times.away]
    last = max((index for index, key in enumerate(order) if key in runs), default=-1)
    passed = set(order[: last + 1])
    found: dict[str, Status] = {}
    for item, _ in times.rows:
        run = runs.get(item.id)
        if item.id in times.away:
            found[item.id] = _by_the_clock(book, times, item)
        elif run is None:
            ended = book.event.ended_at is not None or timeline.lies_in_ended(book, item)
            over = ended or item.id in passed
            found[item.id] = "done" if over else "planned"
        else:
            found[item.id] = "done" if run.state is RunState.DONE else "running"
    return found


def _by_the_clock(book: Book, times: Timetable, item: Item) -> Status:
    span = times.planned[item.id]
    if book.event.ended_at is not None:
        return "done"
    if not book.item_runs() or times.now < span.start:
        return "planned"
    return "running" if times.now < span.end else "done"


def programme_section(book: Book, times: Timetable) -> ProgrammeSection:
    """What the desk knows of the programme."""
    runs = book.item_runs()
    status = statuses(book, times)
    parts: dict[str, list[Contribution]] = defaultdict(list)
    for part in sorted(book.all(Contribution), key=lambda part: part.position):
        parts[part.item].append(part)
    rows = [
        _row(book, item, depth, times, runs.get(item.id), status[item.id], parts[item.id])
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
        hard_end=times.hard_end,
        room_over_s=_room_over_s(times),
        next_speaker_s=timeline.speaking_s(book, next_speaker, times.now) if next_speaker else None,
        offers=replanning.offers(book, times) if book.event.ended_at is None else [],
    )


def _row(
    book: Book,
    item: Item,
    depth: int,
    times: Timetable,
    run: ItemRun | None,
    status: Status,
    parts: list[Contribution],
) -> ProgrammeRow:
    planned, expected = times.planned[item.id], times.expected.spans[item.id]
    return ProgrammeRow(
        item=item,
        depth=depth,
        planned_start=planned.start,
        planned_end=planned.end,
        expected_start=expected.start,
        expected_end=whole_second(expected.end),
        status=status,
        run=run,
        contributions=parts,
        allotted_s=_allotted_s(item, book.find(Allotment, item.id)),
        elsewhere=item.id in times.away,
    )


def _allotted_s(item: Item, agreed: Allotment | None) -> int | None:
    length_s = base_s(item, agreed)
    return None if length_s == item.duration_s else length_s


def _room_over_s(times: Timetable) -> float:
    if times.hard_end is None or times.ends_at is None:
        return 0.0
    return max(0.0, round((times.ends_at - times.hard_end).total_seconds()))


def whole_second(moment: datetime) -> datetime:
    """Cut to the second: finer differences are no news."""
    return moment.replace(microsecond=0)


def whole_minute(moment: datetime) -> datetime:
    """Rounded to the minute: what the public is told, so that nothing ticks on 600 phones."""
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
