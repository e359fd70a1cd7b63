"""What is still to come here, step by step, played through with some of it made shorter.

An item that holds others is over when its own time is and what lies in it. So what is taken from an inner item
is taken from the items around it, too: their own clocks come down by as much, and the time they keep for
themselves stays.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from facilitator.domain.book import Book
from facilitator.domain.schedule import (
    base_s,
    begins_beside,
    levels,
    run_end,
    shortest_s,
    spill,
)
from facilitator.domain.timetable import Timetable
from facilitator.domain.workshop import Item


@dataclass(frozen=True, slots=True)
class Step:
    """`item` takes its time; or, where it holds others, what lies in it is over (`closes`). `opens` are the
    items that begin together with it because it is the first in them."""

    item: Item
    closes: bool = False
    opens: tuple[Item, ...] = ()

    @property
    def pinned(self) -> Item | None:
        """What holds this step to a time: of those that begin with it the one that is fixed latest."""
        fixed = [each for each in (*self.opens, self.item) if each.fixed_start is not None]
        return None if self.closes else max(fixed, key=_fixed_start, default=None)


@dataclass(slots=True)
class Played:
    """How it went: when each item began, how long it was given, how much of that (or how much more) lies in
    it, and the time at the end of each step."""

    starts: dict[str, datetime] = field(default_factory=dict[str, datetime])
    lengths_s: dict[str, float] = field(default_factory=dict[str, float])
    filled_s: dict[str, float] = field(default_factory=dict[str, float])
    arrivals: list[datetime] = field(default_factory=list[datetime])


@dataclass(frozen=True, slots=True)
class _Node:
    """An item that is not over, whether it `holds` others, and which of them are still to come."""

    item: Item
    holds: bool
    begun: bool
    inner: tuple["_Node", ...]


class Ahead:
    """Everything after what runs now; no `steps` before the first item was started."""

    def __init__(self, book: Book, times: Timetable) -> None:
        self._times = times
        self._runs = book.item_runs()
        self._agreed = book.allotments()
        self._inside = levels([item for item, _ in times.rows if item.id not in times.away])
        self._begins_at = self._begin(None)
        self._nodes = () if self._begins_at is None else self._to_come(None)
        self.steps = tuple(_steps(self._nodes))
        self._base = Played()
        self._base = self.play({})

    def length_s(self, item: Item) -> int:
        """How long an item gets if nothing is made shorter; of one that runs, all of its time."""
        run = self._runs.get(item.id)
        return base_s(item, self._agreed.get(item.id)) if run is None else run.allowed_s

    def planned_end(self, step: Step) -> datetime:
        return self._times.planned[step.item.id].end

    def gives(self) -> dict[str, int]:
        """By how many whole minutes each item can be made shorter, besides what lies in it. What runs gives
        nothing of its own: whoever is speaking is not cut off by an offer."""
        return {key: count for node in self._nodes for key, count in self._given(node).items()}

    def play(self, cuts_s: Mapping[str, int], count: int | None = None) -> Played:
        """Goes through the steps, or the first `count` of them, with what is cut from their items."""
        played = Played()
        at = self._begins_at or self._times.now
        for step in self.steps[:count]:
            if step.closes:
                at = self._close(step.item, at, cuts_s.get(step.item.id, 0), played)
            else:
                if step.pinned is not None:
                    at = max(at, _fixed_start(step.pinned))
                played.starts |= {each.id: at for each in (*step.opens, step.item)}
                length_s = self.length_s(step.item) - cuts_s.get(step.item.id, 0)
                played.lengths_s[step.item.id] = length_s
                at += timedelta(seconds=length_s)
            played.arrivals.append(at)
        return played

    def _close(self, item: Item, at: datetime, cut_s: int, played: Played) -> datetime:
        """When an item is over whose inner ones are over at `at`."""
        run = self._runs.get(item.id)
        start = played.starts[item.id] if run is None else run.started_at
        filled = at - spill(item, self._inside[item.id], self._times.planned)
        filled_s = (filled - start).total_seconds()
        own_s: float = self.length_s(item)
        if run is not None:
            own_s = (run_end(run, self._times.now) - start).total_seconds()
        if item.id in self._base.filled_s:
            own_s = min(own_s, filled_s + self._kept_s(item) - cut_s)
        played.lengths_s[item.id], played.filled_s[item.id] = own_s, filled_s
        return max(start + timedelta(seconds=own_s), filled)

    # --- what is to come

    def _begin(self, parent: str | None) -> datetime | None:
        """When the first step may begin; None before the first item was started."""
        started = [item for item in self._level(parent) if item.id in self._runs]
        if not started:
            return None if parent is None else self._times.now
        last, spans = started[-1], self._times.expected.spans
        if self._is_open(last) and self._level(last.id):
            return self._begin(last.id)
        ends = [spans[item.id].end for item in started]
        return max(ends) if any(map(self._is_open, started)) else max(*ends, self._times.now)

    def _to_come(self, parent: str | None) -> tuple[_Node, ...]:
        level = self._level(parent)
        started = [index for index, item in enumerate(level) if item.id in self._runs]
        first = started[-1] if started else 0
        found: list[_Node] = []
        for item in level[first:]:
            holds = bool(self._level(item.id))
            begun = item.id in self._runs
            if not begun or (holds and self._is_open(item)):
                found.append(_Node(item, holds, begun, self._to_come(item.id)))
        return tuple(found)

    def _level(self, parent: str | None) -> list[Item]:
        """One after the other, without those planned to run beside what comes before them."""
        found: list[Item] = []
        taken: datetime | None = None
        for item in self._inside.get(parent, ()):
            end = self._times.planned[item.id].end
            if item.id in self._runs or not begins_beside(item, taken):
                found.append(item)
            taken = end if taken is None else max(taken, end)
        return found

    def _is_open(self, item: Item) -> bool:
        run = self._runs.get(item.id)
        return run is not None and run.ended_at is None

    def _given(self, node: _Node) -> dict[str, int]:
        item, length_s = node.item, self.length_s(node.item)
        least_s = shortest_s(item, length_s)
        if not node.holds:
            return {item.id: max(0, length_s - least_s) // 60}
        given = {key: count for each in node.inner for key, count in self._given(each).items()}
        if item.min_duration_s is None:
            return given
        over_s = max(0.0, self._base.filled_s[item.id] - self._base.lengths_s[item.id])
        if not node.begun:
            given[item.id] = int(min(self._kept_s(item), length_s - least_s)) // 60
        return _capped(given, int(length_s - least_s + over_s) // 60)

    def _kept_s(self, item: Item) -> float:
        """The time of an item in which nothing lies."""
        return max(0.0, self._base.lengths_s[item.id] - self._base.filled_s[item.id])


def _steps(nodes: Sequence[_Node], opens: tuple[Item, ...] = ()) -> Iterator[Step]:
    for node in nodes:
        if not node.holds:
            yield Step(node.item, opens=opens)
        else:
            yield from _steps(node.inner, opens if node.begun else (*opens, node.item))
            yield Step(node.item, closes=True)
        opens = ()


def _capped(given: Mapping[str, int], most: int) -> dict[str, int]:
    """What comes first may give first; not more than `most` in all."""
    found: dict[str, int] = {}
    for key, count in given.items():
        found[key] = min(count, max(0, most - sum(found.values())))
    return found


def _fixed_start(item: Item) -> datetime:
    assert item.fixed_start is not None
    return item.fixed_start
