"""Offers to catch up: what could be made shorter so that the rest begins or ends when it should.

An offer takes whole minutes from items that follow, at every depth, never below their minimum and never the time
of what lies inside them. It aims at the next fixed start that would be missed, else at the end: of the room where
that is known, of the plan where it is not. The plan itself stays as it is; what was agreed is kept beside
it, as allotments.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil

from facilitator.domain.ahead import Ahead, Step
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import NotNow
from facilitator.domain.runs import Allotment, ItemRun
from facilitator.domain.timetable import Timetable, timetable

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
    """The steps from one time that is held to the next: the last of them should be over by `goal`, the start of
    `target`, or the end of a day. `count` is of all steps up to there, `items` are those of this stretch."""

    items: tuple[str, ...]
    count: int
    goal: datetime
    target: str | None


Shares = Callable[[Mapping[str, int], int], dict[str, int]]
"""From what each item can give and what is needed, in minutes: what each gives."""


def offers(book: Book, times: Timetable) -> list[Offer]:
    """What can be offered, given the event's timetable; first what is closest to the expected times."""
    outlook = _Outlook(Ahead(book, times), times.hard_end)
    found = (outlook.offer(shares) for shares in (_soonest, _spread))
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
    ahead = Ahead(book, times)
    before, after = ahead.play({}), ahead.play({cut.item: cut.by_s for cut in chosen.cuts})
    for step in _until(ahead, chosen.target):
        for item in (*step.opens, *([] if step.closes else [step.item])):
            length_s = round(after.lengths_s[item.id])
            decision.changes.append(book.put(Allotment(item.id, after.starts[item.id], length_s)))
    for key in after.filled_s:
        run = book.find(ItemRun, key)
        less_s = round(before.lengths_s[key] - after.lengths_s[key])
        if run is not None and less_s:
            decision.changes.append(book.put(replace(run, added_s=run.added_s - less_s)))
    for cut in chosen.cuts:
        decision.log.append(LogEntry(now, "item.shortened", cut.item, f"{-cut.by_s // 60:+d} min"))
    return decision


def _until(ahead: Ahead, target: str | None) -> Iterator[Step]:
    """The steps before the target, or those of the day."""
    for index, step in enumerate(ahead.steps):
        pinned = step.pinned
        if pinned is not None and index:
            reached = pinned.id == target if target else _opens_a_day(ahead, index)
            if reached:
                return
        yield step


class _Outlook:
    """What is to come, cut where a start is fixed and where a day ends."""

    def __init__(self, ahead: Ahead, hard_end: datetime | None) -> None:
        self._ahead = ahead
        self._stretches = tuple(_stretches(ahead, hard_end))

    def offer(self, shares: Shares) -> Offer | None:
        """The offer for the first target that would be missed, None where all is well."""
        gives = self._ahead.gives() if self._stretches else {}
        pool: dict[str, int] = {}
        cuts_s: dict[str, int] = {}
        made: Offer | None = None
        for stretch in self._stretches:
            pool |= {key: gives[key] for key in stretch.items if gives.get(key)}
            played = self._ahead.play(cuts_s, stretch.count)
            late_s = (played.arrivals[-1] - stretch.goal).total_seconds()
            if late_s >= WORTH_AN_OFFER_S:
                for key, count in shares(pool, ceil(late_s / 60)).items():
                    pool[key] -= count
                    cuts_s[key] = cuts_s.get(key, 0) + 60 * count
                if cuts_s:
                    played = self._ahead.play(cuts_s, stretch.count)
                    made = self._made(cuts_s, stretch, played.arrivals[-1])
            in_time = played.arrivals[-1] <= stretch.goal
            if in_time and made is not None:
                return made
            if in_time or stretch.target is None:
                pool = {}
        return made

    def _made(self, cuts_s: Mapping[str, int], stretch: _Stretch, at: datetime) -> Offer:
        lengths_s = self._ahead.play(cuts_s).lengths_s
        cuts = tuple(
            Cut(step.item.id, cuts_s[step.item.id], round(lengths_s[step.item.id]))
            for step in self._ahead.steps
            if step.item.id in cuts_s
        )
        reached_at = at if stretch.target is None else max(at, stretch.goal)
        return Offer(
            id=",".join(f"{cut.item}={cut.to_s}" for cut in cuts),
            cuts=cuts,
            target=stretch.target,
            reached_at=reached_at.replace(microsecond=0),
            over_s=max(0.0, round((at - stretch.goal).total_seconds())),
        )


def _stretches(ahead: Ahead, hard_end: datetime | None) -> Iterator[_Stretch]:
    items: list[str] = []
    for index, step in enumerate(ahead.steps):
        pinned = step.pinned
        if pinned is not None and pinned.fixed_start is not None and index:
            overnight = _opens_a_day(ahead, index)
            goal = ahead.planned_end(ahead.steps[index - 1]) if overnight else pinned.fixed_start
            yield _Stretch(tuple(items), index, goal, None if overnight else pinned.id)
            items = []
        items.append(step.item.id)
    if items:
        goal = hard_end or ahead.planned_end(ahead.steps[-1])
        yield _Stretch(tuple(items), len(ahead.steps), goal, None)


def _opens_a_day(ahead: Ahead, index: int) -> bool:
    pinned = ahead.steps[index].pinned
    if pinned is None or pinned.fixed_start is None:
        return False
    return pinned.fixed_start - ahead.planned_end(ahead.steps[index - 1]) >= OVERNIGHT


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
