"""What closed rounds say beside each other and by group, for the desk and the stage."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.ballots import Ballot
from facilitator.domain.polls import Cards, HandCount, Poll, counting
from facilitator.domain.shifts import compared, shift
from facilitator.domain.splits import newest_split, splits
from facilitator.domain.workshop import GroupQuestion
from facilitator.hub.desk_view import shortened
from facilitator.hub.store import EventStore
from facilitator.protocol.desk import ComparedSection, Comparison

_Work = Callable[[], Comparison]


@dataclass(frozen=True, slots=True)
class _Basis:
    """What a comparison rests on besides ballots. Of finalised rounds: number, reason if void, cards."""

    poll: Poll
    rounds: list[tuple[int, str, Cards]]
    counts: list[list[HandCount]]
    groups: tuple[GroupQuestion, ...]


class Comparing:
    """Works a poll's comparison out once: ballots of finalised rounds never change.

    It is done beside the loop, because a poll of many choices takes a third of a second; `publish` is
    called when it is there. Without it, everything is worked out at once.
    """

    def __init__(self, store: EventStore, publish: Callable[[], None] | None = None) -> None:
        self._store = store
        self._publish = publish
        self._known: dict[str, tuple[_Basis, Comparison]] = {}
        self._asked: dict[str, _Basis] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def section(self) -> ComparedSection:
        """By poll id, where there is anything to compare."""
        found = {poll.id: self._of(poll) for poll in self._store.book.polls() if not poll.trial}
        return ComparedSection({key: each for key, each in found.items() if each != Comparison()})

    async def stop(self) -> None:
        """Waits for what is being worked out."""
        self._publish = None
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _of(self, poll: Poll) -> Comparison:
        book = self._store.book
        final = [each for each in book.rounds(poll.id) if each.finalised]
        rounds = [(each.number, each.voided, each.cards) for each in final]
        counts = [book.hand_counts(poll.id, each.number) for each in final]
        basis = _Basis(poll, rounds, counts, book.event.groups)
        known = self._known.get(poll.id)
        if known is not None and known[0] == basis:
            return known[1]
        if not final:
            return Comparison()
        work = self._prepared(poll)
        if self._publish is None:
            self._known[poll.id] = (basis, work())
            return self._known[poll.id][1]
        if self._asked.get(poll.id) != basis:
            self._asked[poll.id] = basis
            task = asyncio.get_running_loop().create_task(self._work_out(poll.id, basis, work))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        # While a wording or a hand count changes, what stood before stays; never once a round is void.
        return known[1] if known is not None and known[0].rounds == rounds else Comparison()

    async def _work_out(self, poll: str, basis: _Basis, work: _Work) -> None:
        found = await asyncio.to_thread(work)
        if self._asked.get(poll) == basis:
            self._known[poll] = (basis, found)
            if self._publish is not None:
                self._publish()

    def _prepared(self, poll: Poll) -> _Work:
        """The work, with everything it needs taken from the store now."""
        store = self._store
        rounds, groups = store.book.rounds(poll.id), store.book.event.groups

        def cast(key: str) -> list[Ballot]:
            return list(store.ballots.get(key, {}).values())

        pairs = compared(rounds)
        beside = [(store.tally(poll, each), cast(each.id)) for each in (pairs[-1] if pairs else ())]
        asked_again = counting(rounds) if len(rounds) > 1 else []
        results = [shortened(store.tally(poll, each)) for each in asked_again]
        split = newest_split(rounds)
        by_group = cast(split.id) if split is not None else []

        def work() -> Comparison:
            moved = None
            if beside:
                (before, first), (after, second) = beside
                moved = shift(poll, before, after, first, second)
            tables = splits(poll, split, by_group, groups) if split is not None else ()
            return Comparison(moved, list(tables), results)

        return work
