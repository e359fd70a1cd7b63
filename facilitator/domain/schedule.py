"""Planned and expected times.

Planned: chained durations from the event's start, broken by fixed starts. Expected: the same chain, begun
at what really happened, at every depth: an item is over when its own time is and what lies in it. Lateness is
absorbed by empty gaps and by items with a minimum shorter than their plan; a fixed start holds. What runs in
another room follows the clock. An item that was re-planned on the way is compared with what it was given then.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
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

    `behind_s` is how much later than planned the innermost running item will end (negative: earlier);
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


def elsewhere(items: Sequence[Item], planned: Mapping[str, Span], room: str) -> frozenset[str]:
    """What runs in another room than ours by the clock, with all that lies in it: an item in a room of its own
    inside another one, and of items side by side those that are not in `room` (or, if none is, in the first
    one's)."""
    if not any(item.room for item in items):
        return frozenset()
    found: set[str] = set()
    inside = levels(items)

    def look(parent: str | None, here: str) -> None:
        for group in _side_by_side(inside.get(parent, ()), planned):
            rooms = [item.room or here for item in group]
            ours = here if here in rooms or parent is not None else rooms[0]
            for item, its_room in zip(group, rooms, strict=True):
                if its_room != ours and (parent is not None or len(group) > 1):
                    found.update(_whole(item, inside))
                else:
                    look(item.id, its_room)

    look(None, room)
    return frozenset(found)


def _side_by_side(level: Sequence[Item], planned: Mapping[str, Span]) -> list[list[Item]]:
    """The level in groups: an item that begins before all of the group is over belongs to it."""
    groups: list[list[Item]] = []
    over: datetime | None = None
    for item in level:
        span = planned[item.id]
        if over is None or span.start >= over:
            groups.append([])
            over = span.end
        groups[-1].append(item)
        over = max(over, span.end)
    return groups


def _whole(item: Item, inside: Levels) -> list[str]:
    """The item and all that lies in it."""
    return [item.id, *(key for each in inside.get(item.id, ()) for key in _whole(each, inside))]


def forecast(
    items: Sequence[Item],
    runs: Mapping[str, ItemRun],
    planned: Mapping[str, Span],
    now: datetime,
    agreed: Mapping[str, Allotment] | None = None,
    away: Collection[str] = (),
    *,
    over: bool = False,
) -> Forecast:
    """Expected spans at `now`, by item id. `agreed` is what was re-planned on the way, `away` what runs
    elsewhere. Once the event is `over`, what did not run takes no time."""
    walk = _Forecasting(levels(items), runs, planned, now, agreed or {}, away)
    walk.level(None, None, over=over)
    last_s = 0.0
    top = [item for item in walk.inside.get(None, ()) if item.id not in away]
    if top:
        last_s = walk.late_s(top[-1])
    running = walk.running(None)
    return Forecast(walk.spans, 0.0 if running is None else walk.late_s(running), last_s)


@dataclass(slots=True)
class _Forecasting:
    """One pass through the tree, in the order of time."""

    inside: Levels
    runs: Mapping[str, ItemRun]
    planned: Mapping[str, Span]
    now: datetime
    agreed: Mapping[str, Allotment]
    away: Collection[str]
    spans: dict[str, Span] = field(default_factory=dict[str, Span])

    def level(
        self,
        parent: str | None,
        cursor: datetime | None,
        *,
        begun: bool = False,
        over: bool = False,
    ) -> datetime | None:
        """Items directly in `parent`, one after the other from `cursor`; when the last of them ends. Where the
        parent has `begun` nothing begins before now, where it is `over` what did not run will not."""
        level = [item for item in self.inside.get(parent, ()) if item.id not in self.away]
        started = [index for index, item in enumerate(level) if item.id in self.runs]
        last_started = started[-1] if started else -1
        begun = begun or bool(started)
        planned_end: datetime | None = None
        for index, item in enumerate(level):
            planned, run = self.planned[item.id], self.runs.get(item.id)
            passed = run is None and (over or index < last_started)
            beside = run is None and begins_beside(item, planned_end)
            if run is not None:
                span = Span(run.started_at, run_end(run, self.now))
            elif passed or beside:
                # Passed over it takes no time; beside what comes before it, it waits for nothing.
                span = planned
            else:
                span = self._ahead(item, cursor, begun=begun)
            self.spans[item.id] = span
            done = passed or (run is not None and run.state is RunState.DONE)
            chain_end = self.level(item.id, span.start, begun=run is not None, over=done)
            if chain_end is not None and not done and not beside:
                inner = [each for each in self.inside[item.id] if each.id not in self.away]
                end = max(span.end, chain_end - spill(item, inner, self.planned))
                self.spans[item.id] = Span(span.start, end)
            if not passed:
                end = self.spans[item.id].end
                cursor = end if cursor is None else max(cursor, end)
            planned_end = max(planned_end or planned.end, planned.end)
        self._follow_the_clock(parent)
        return cursor if level else None

    def running(self, parent: str | None) -> Item | None:
        """The innermost item that was started last."""
        level = self.inside.get(parent, ())
        started = [item for item in level if item.id in self.runs and item.id not in self.away]
        if not started:
            return None
        last = started[-1]
        ended = self.runs[last.id].ended_at is not None
        return last if ended else self.running(last.id) or last

    def late_s(self, item: Item) -> float:
        return (self.spans[item.id].end - self.planned[item.id].end).total_seconds()

    def _ahead(self, item: Item, cursor: datetime | None, *, begun: bool) -> Span:
        planned, agreed = self.planned[item.id], self.agreed.get(item.id)
        start = planned.start if cursor is None else cursor
        if begun and cursor is not None:
            start = max(start, self.now)
        if item.fixed_start is not None:
            start = max(start, item.fixed_start)
        due = planned.start if agreed is None else agreed.starts_at
        late_s = max(0.0, (start - due).total_seconds())
        length_s = base_s(item, agreed)
        shortest_s = length_s - self._gives_s(item, length_s)
        return Span(start, start + timedelta(seconds=max(shortest_s, length_s - late_s)))

    def _gives_s(self, item: Item, length_s: int) -> int:
        """By how much the item may become shorter: a container without a minimum of its own as far as what
        lies in it does."""
        own_s = length_s - shortest_s(item, length_s)
        inner = [each for each in self.inside.get(item.id, ()) if each.id not in self.away]
        if not inner:
            return own_s
        inner_s = 0
        for each in inner:
            # What is cut before a fixed start is of no use after it.
            inner_s = 0 if each.fixed_start is not None else inner_s
            inner_s += self._gives_s(each, base_s(each, self.agreed.get(each.id)))
        if item.min_duration_s is None:
            return min(inner_s, length_s)
        end = max(self.planned[each.id].end for each in inner)
        filled_s = round((end - self.planned[item.id].start).total_seconds())
        return min(own_s, max(0, length_s - filled_s) + inner_s)

    def _follow_the_clock(self, parent: str | None) -> None:
        for item in self.inside.get(parent, ()):
            if item.id in self.away:
                for key in _whole(item, self.inside):
                    self.spans[key] = self.planned[key]


def spill(item: Item, inner: Sequence[Item], planned: Mapping[str, Span]) -> timedelta:
    """How far what lies in the item goes beyond it by plan; that makes nobody late."""
    ends = [planned[each.id].end for each in inner]
    return max(timedelta(0), max(ends) - planned[item.id].end)


def begins_beside(item: Item, planned_end: datetime | None) -> bool:
    """Planned to begin while what comes before it is still on."""
    fixed = item.fixed_start
    return fixed is not None and planned_end is not None and fixed < planned_end


def run_end(run: ItemRun, now: datetime) -> datetime:
    """When a run ends, as far as its own clock says."""
    end = run.ends_at(now)
    return end if run.state is RunState.DONE else max(end, now)


def base_s(item: Item, agreed: Allotment | None) -> int:
    """How long the item gets when it is not late: never longer than the plan has it."""
    return item.duration_s if agreed is None else min(agreed.allotted_s, item.duration_s)


def shortest_s(item: Item, length_s: int) -> int:
    """How short an item of that length may become."""
    return length_s if item.min_duration_s is None else min(item.min_duration_s, length_s)
