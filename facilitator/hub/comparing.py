"""What closed rounds say beside each other and by group, for the desk and the stage."""

from facilitator.domain.ballots import Ballot
from facilitator.domain.polls import Poll
from facilitator.domain.shifts import compared, shift
from facilitator.domain.splits import newest_split, splits
from facilitator.hub.store import EventStore
from facilitator.protocol.desk import ComparedSection, Comparison


class Comparing:
    """Works a poll's comparison out once: ballots of finalised rounds never change."""

    def __init__(self, store: EventStore) -> None:
        self._store = store
        self._known: dict[str, tuple[object, Comparison]] = {}

    def section(self) -> ComparedSection:
        """By poll id, where there is anything to compare."""
        found = {poll.id: self._of(poll) for poll in self._store.book.polls() if not poll.trial}
        return ComparedSection({key: each for key, each in found.items() if each != Comparison()})

    def _of(self, poll: Poll) -> Comparison:
        book = self._store.book
        rounds = book.rounds(poll.id)
        counts = [book.hand_counts(poll.id, each.number) for each in rounds]
        basis = (poll, rounds, counts, book.event.groups)
        known = self._known.get(poll.id)
        if known is None or known[0] != basis:
            known = self._known[poll.id] = (basis, self._compare(poll))
        return known[1]

    def _compare(self, poll: Poll) -> Comparison:
        store = self._store
        rounds = store.book.rounds(poll.id)

        def cast(key: str) -> list[Ballot]:
            return list(store.ballots.get(key, {}).values())

        pairs = compared(rounds)
        moved = None
        if pairs:
            first, second = pairs[-1]
            before, after = store.tally(poll, first), store.tally(poll, second)
            moved = shift(poll, before, after, cast(first.id), cast(second.id))
        split = newest_split(rounds)
        tables = splits(poll, split, cast(split.id), store.book.event.groups) if split else ()
        return Comparison(moved, list(tables))
