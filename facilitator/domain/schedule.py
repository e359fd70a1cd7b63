"""Planned and expected times.

Planned: chained durations from the event's start, broken by fixed starts. Expected: the same chain, begun
at what really happened. Lateness is absorbed by empty gaps and by items with a minimum shorter than their
plan; a fixed start holds. An item that was re-planned on the way is compared with what it was given then.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.domain.runs import Allotment, ItemRun, RunState
from facilitator.domain.workshop import Item


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to `end`, both aware datetimes."""

    start: datetime
    end: datetime

    @property
    def duration_s(self) -> float:
        return (self.end - self.start).total_seconds()


@dataclass(frozen=True, slots=True)
class Forecast:
    """Expected spans of all items, and what the moderator must know of them.

    `behind_s` is how much later than planned the running item will end (negative: earlier);
    `slack_s` is how much of that can still be absorbed before the last item's planned end.
    """

    spans: Mapping[str, Span]
    behind_s: float
    end_behind_s: float

    @property
    def slack_s(self) -> float:
        """How much of the lateness is absorbed before the end."""
        return max(0.0, self.behind_s - max(0.0, self.end_behind_s))


def children(items: Sequence[Item], parent: str | None) -> list[Item]:
    """The items directly inside `parent`, in order; dropped ones are left out."""
    return sorted(
        (i for i in items if i.parent == parent and not i.dropped), key=lambda i: i.position
    )


Levels = Mapping[str | None, Sequence[Item]]
"""What lies directly in each item, and in the programme (None), in order."""


def levels(items: Sequence[Item]) -> Levels:
    """All levels at once; dropped items are left out."""
    found: dict[str | None, list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda i: i.position):
        if not item.dropped:
            found[item.parent].append(item)
    return found


def plan(items: Sequence[Item], starts_at: datetime) -> dict[str, Span]:
    """Planned spans by item id."""
    spans: dict[str, Span] = {}
    _plan_level(levels(items), None, starts_at, spans)
    return spans


def _plan_level(
    inside: Levels, parent: str | None, cursor: datetime, spans: dict[str, Span]
) -> None:
    for item in inside.get(parent, ()):
        start = item.fixed_start or cursor
        span = Span(start, start + timedelta(seconds=item.duration_s))
        spans[item.id] = span
        _plan_level(inside, item.id, start, spans)
        cursor = max(cursor, span.end)


def forecast(
    items: Sequence[Item],
    runs: Mapping[str, ItemRun],
    planned: Mapping[str, Span],
    now: datetime,
    agreed: Mapping[str, Allotment] | None = None,
) -> Forecast:
    """Expected spans at `now`, by item id. `agreed` is what was re-planned on the way."""
    spans: dict[str, Span] = {}
    inside = levels(items)
    _forecast_level(inside, None, runs, planned, now, agreed or {}, None, spans)
    top = inside.get(None, ())
    running = [i for i in top if i.id in runs]
    behind_s = _late_s(spans, planned, running[-1]) if running else 0.0
    end_behind_s = _late_s(spans, planned, top[-1]) if top else 0.0
    return Forecast(spans, behind_s, end_behind_s)


def _late_s(spans: Mapping[str, Span], planned: Mapping[str, Span], item: Item) -> float:
    return (spans[item.id].end - planned[item.id].end).total_seconds()


def _forecast_level(
    inside: Levels,
    parent: str | None,
    runs: Mapping[str, ItemRun],
    planned: Mapping[str, Span],
    now: datetime,
    agreed: Mapping[str, Allotment],
    cursor: datetime | None,
    spans: dict[str, Span],
) -> None:
    level = inside.get(parent, ())
    started = [index for index, item in enumerate(level) if item.id in runs]
    last_started = started[-1] if started else -1
    planned_end: datetime | None = None
    for index, item in enumerate(level):
        run = runs.get(item.id)
        if run is not None:
            span = Span(run.started_at, _run_end(run, now))
        elif index < last_started:
            # Passed over: it keeps its planned place and takes no time.
            span = planned[item.id]
        elif item.fixed_start and planned_end and item.fixed_start < planned_end:
            # Planned to run beside what comes before it, so it waits for nothing.
            span = planned[item.id]
        else:
            earliest = now if last_started >= 0 else None
            span = _ahead(item, planned[item.id], agreed.get(item.id), cursor, earliest)
        spans[item.id] = span
        if run is not None or index > last_started:
            cursor = span.end if cursor is None else max(cursor, span.end)
        planned_end = max(planned_end or planned[item.id].end, planned[item.id].end)
        _forecast_level(inside, item.id, runs, planned, now, agreed, span.start, spans)


def _run_end(run: ItemRun, now: datetime) -> datetime:
    end = run.ends_at(now)
    return end if run.state is RunState.DONE else max(end, now)


def _ahead(
    item: Item,
    planned: Span,
    agreed: Allotment | None,
    cursor: datetime | None,
    now: datetime | None,
) -> Span:
    start = planned.start if cursor is None else cursor
    if now is not None and cursor is not None:
        start = max(start, now)
    if item.fixed_start is not None:
        start = max(start, item.fixed_start)
    due = planned.start if agreed is None else agreed.starts_at
    late_s = max(0.0, (start - due).total_seconds())
    length_s = base_s(item, agreed)
    duration_s = max(float(shortest_s(item, length_s)), length_s - late_s)
    return Span(start, start + timedelta(seconds=duration_s))


def base_s(item: Item, agreed: Allotment | None) -> int:
    """How long the item gets when it is not late: never longer than the plan has it."""
    return item.duration_s if agreed is None else min(agreed.allotted_s, item.duration_s)


def shortest_s(item: Item, length_s: int) -> int:
    """How short an item of that length may become."""
    return length_s if item.min_duration_s is None else min(item.min_duration_s, length_s)
