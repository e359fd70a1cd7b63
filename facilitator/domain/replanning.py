"""Offers to catch up: what could be made shorter so that the rest begins or ends when it should.

An offer takes whole minutes from items that follow, never below their minimum and never the time of what
lies inside them. It aims at the next fixed start that would be missed, else at the end: of the room where
that is known, of the plan where it is not. The plan itself stays as it is; what was agreed is kept beside
it, as allotments.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import NotNow
from facilitator.domain.runs import Allotment
from facilitator.domain.schedule import Span, base_s, children, shortest_s
from facilitator.domain.timetable import Timetable, timetable
from facilitator.domain.workshop import Item

WORTH_AN_OFFER_S = 30.0
"""Less than this would round to no minute."""
OVERNIGHT = timedelta(hours=4)
"""A gap this long ends a day: nobody is late for the next morning."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One item made shorter: by how much, and to what."""

    item: str
    by_s: int
    to_s: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What would become of the programme. `id` says the same in one word, so that nobody takes one offer
    for another.

    `target` is the item whose fixed start is aimed at, None for the end of the day or of the programme;
    `reached_at` is when it would come, `over_s` how much too late that still is.
    """

    id: str
    cuts: tuple[Cut, ...]
    target: str | None
    reached_at: datetime
    over_s: float


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Items one after the other. The last one should end by `goal`: the start of `target`, or the end of
    a day. What follows begins at `resumes_at`, if it can."""

    items: tuple[Item, ...]
    goal: datetime
    resumes_at: datetime
    target: str | None


Shares = Callable[[Mapping[str, int], int], dict[str, int]]
"""From what each item can give and what is needed, in minutes: what each gives."""


def offers(book: Book, times: Timetable) -> list[Offer]:
    """What can be offered, given the event's timetable; first what is closest to the expected times."""
    outlook = _Outlook(book, times)
    found = (outlook.offer(shares, times.hard_end) for shares in (_soonest, _spread))
    return list({offer.id: offer for offer in found if offer is not None}.values())


def apply(book: Book, offer_id: str, now: datetime) -> Decision:
    """Agrees to an offer that still stands (the first one if none is named): one change, one undo."""
    times = timetable(book, now)
    standing = offers(book, times)
    chosen = next((each for each in standing if each.id == offer_id or not offer_id), None)
    if chosen is None:
        raise NotNow("The programme has moved on since then. Look at the new times first.")
    decision = Decision(
        value={"offer": chosen.id, "reached_at": chosen.reached_at.isoformat()},
        undo="the new times",
    )
    to_s = {cut.item: cut.to_s for cut in chosen.cuts}
    for item, start, length_s in _Outlook(book, times).walk(to_s, chosen.target):
        decision.changes.append(book.put(Allotment(item.id, start, length_s)))
    for cut in chosen.cuts:
        decision.log.append(LogEntry(now, "item.shortened", cut.item, f"{-cut.by_s // 60:+d} min"))
    return decision


class _Outlook:
    """What follows the running item, if nobody makes anything shorter than was agreed."""

    def __init__(self, book: Book, times: Timetable) -> None:
        self._items = [item for item, _ in times.rows]
        self._planned = times.planned
        self._agreed = book.allotments()
        self._ahead: list[Item] = []
        top = children(self._items, None)
        runs = book.item_runs()
        started = [index for index, item in enumerate(top) if item.id in runs]
        if started:
            self._ahead = _in_a_row(top, started[-1] + 1, times.planned)
            ends = [times.expected.spans[top[index].id].end for index in started]
            over = all(runs[top[index].id].ended_at is not None for index in started)
            self._begins = max([*ends, times.now] if over else ends)

    def offer(self, shares: Shares, hard_end: datetime | None) -> Offer | None:
        """The offer for the first target that would be missed, None where all is well."""
        to_s: dict[str, int] = {}
        pool: dict[str, int] = {}
        made: Offer | None = None
        at = self._begins if self._ahead else datetime.max
        for stretch in self._stretches(hard_end):
            pool |= {item.id: self._gives(item) for item in stretch.items}
            at += timedelta(seconds=sum(self._length_s(item) for item in stretch.items))
            late_s = (at - stretch.goal).total_seconds()
            if late_s >= WORTH_AN_OFFER_S:
                given = shares(pool, ceil(late_s / 60))
                for key, count in given.items():
                    pool[key] -= count
                    to_s[key] = to_s.get(key, self._length_s(self._item(key))) - 60 * count
                at -= timedelta(minutes=sum(given.values()))
                if to_s:
                    made = self._made(to_s, stretch, at)
            if at <= stretch.goal and made is not None:
                return made
            if at <= stretch.goal or stretch.target is None:
                pool = {}
            at = max(at, stretch.resumes_at)
        return made

    def walk(self, to_s: Mapping[str, int], target: str | None) -> list[tuple[Item, datetime, int]]:
        """Each item that follows, up to the target, with when it then begins and how long it gets."""
        found: list[tuple[Item, datetime, int]] = []
        at = self._begins
        for index, item in enumerate(self._ahead):
            if item.id == target or (target is None and self._opens_a_day(index) and found):
                break
            at = max(at, item.fixed_start) if item.fixed_start is not None else at
            length_s = to_s.get(item.id, self._length_s(item))
            found.append((item, at, length_s))
            at += timedelta(seconds=length_s)
        return found

    def _made(self, to_s: Mapping[str, int], stretch: _Stretch, at: datetime) -> Offer:
        cuts = tuple(
            Cut(item.id, self._length_s(item) - to_s[item.id], to_s[item.id])
            for item in self._ahead
            if item.id in to_s
        )
        reached_at = at if stretch.target is None else max(at, stretch.goal)
        return Offer(
            id=",".join(f"{cut.item}={cut.to_s}" for cut in cuts),
            cuts=cuts,
            target=stretch.target,
            reached_at=reached_at.replace(microsecond=0),
            over_s=max(0.0, round((at - stretch.goal).total_seconds())),
        )

    def _stretches(self, hard_end: datetime | None) -> list[_Stretch]:
        """What follows, cut where a start is fixed and where a day ends."""
        found: list[_Stretch] = []
        items: list[Item] = []
        for index, item in enumerate(self._ahead):
            fixed = item.fixed_start
            if fixed is not None and items:
                overnight = self._opens_a_day(index)
                goal = self._planned[items[-1].id].end if overnight else fixed
                target = None if overnight else item.id
                found.append(_Stretch(tuple(items), goal, fixed, target))
                items = []
            items.append(item)
        if items:
            goal = hard_end or self._planned[items[-1].id].end
            found.append(_Stretch(tuple(items), goal, goal, None))
        return found

    def _opens_a_day(self, index: int) -> bool:
        item = self._ahead[index]
        if index == 0 or item.fixed_start is None:
            return False
        return item.fixed_start - self._planned[self._ahead[index - 1].id].end >= OVERNIGHT

    def _gives(self, item: Item) -> int:
        """Whole minutes."""
        inside = [self._planned[each.id].end for each in children(self._items, item.id)]
        start = self._planned[item.id].start
        needed_s = max(((end - start).total_seconds() for end in inside), default=0.0)
        length_s = self._length_s(item)
        return max(0, int(length_s - max(needed_s, shortest_s(item, length_s))) // 60)

    def _length_s(self, item: Item) -> int:
        return base_s(item, self._agreed.get(item.id))

    def _item(self, key: str) -> Item:
        return next(item for item in self._ahead if item.id == key)


def _in_a_row(top: Sequence[Item], first: int, planned: Mapping[str, Span]) -> list[Item]:
    """Items from `first` on, without those planned to run beside what comes before them."""
    found: list[Item] = []
    taken = max((planned[item.id].end for item in top[:first]), default=None)
    for item in top[first:]:
        beside = item.fixed_start is not None and taken is not None and item.fixed_start < taken
        if not beside:
            found.append(item)
        taken = max(taken or planned[item.id].end, planned[item.id].end)
    return found


def _soonest(gives: Mapping[str, int], needed: int) -> dict[str, int]:
    """What comes first gives first: as the expected times have it."""
    given: dict[str, int] = {}
    for key, most in gives.items():
        given[key] = min(most, needed - sum(given.values()))
    return {key: count for key, count in given.items() if count}


def _spread(gives: Mapping[str, int], needed: int) -> dict[str, int]:
    """Each gives its share of what it can."""
    in_all = sum(gives.values())
    needed = min(needed, in_all)
    given = {key: needed * most // in_all if in_all else 0 for key, most in gives.items()}
    for key, most in gives.items():
        if sum(given.values()) < needed and given[key] < most:
            given[key] += 1
    return {key: count for key, count in given.items() if count}
