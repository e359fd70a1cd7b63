"""The event in the hub's memory, always exactly what the file holds."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.ballots import Ballot
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble, NotNow
from facilitator.domain.polls import Poll, Round, last_round
from facilitator.domain.tallies import Tally, tally
from facilitator.storage.event_file import EventFile, Loaded

UNDO_MOST = 100


@dataclass(frozen=True, slots=True)
class _Undoable:
    what: str
    changes: tuple[Change, ...]


class EventStore:
    """Commits decisions, then takes them over. `on_trouble` hears a sentence, "" when writing works again."""

    def __init__(self, file: EventFile, loaded: Loaded, on_trouble: Callable[[str], None]) -> None:
        self.file = file
        self.book: Book = loaded.book
        self.ballots: dict[str, dict[bytes, Ballot]] = loaded.ballots
        self.voters: dict[str, dict[bytes, int]] = loaded.voters
        self.upvotes: dict[str, set[bytes]] = loaded.upvotes
        self._undo: deque[_Undoable] = deque(maxlen=UNDO_MOST)
        self._on_trouble = on_trouble
        self._tallies: dict[str, tuple[object, Tally]] = {}

    async def commit(self, decision: Decision) -> None:
        """Durable first, then true in memory. DiskTrouble leaves everything as it was."""
        try:
            await self.file.apply(decision.changes, decision.log)
        except DiskTrouble as trouble:
            self._on_trouble(str(trouble))
            raise
        self._on_trouble("")
        self.book.apply(decision.changes)
        if decision.undo:
            self._undo.append(_Undoable(decision.undo, tuple(decision.changes)))

    @property
    def undoable(self) -> str:
        """What Undo would take back, "" if nothing."""
        return self._undo[-1].what if self._undo else ""

    def undo(self, entry: Callable[[str], LogEntry]) -> Decision:
        """Takes back the newest undoable decision; `entry` makes the run log's line of it."""
        if not self._undo:
            raise NotNow("There is nothing to take back.")
        undone = self._undo.pop()
        changes = self.book.inverse(undone.changes)
        return Decision(changes, [entry(undone.what)], {"undone": undone.what})

    def take_ballot(self, ballot: Ballot, voter: bytes) -> None:
        """Takes over a ballot that the file holds."""
        key = f"{ballot.poll}/{ballot.round}"
        self.ballots.setdefault(key, {})[ballot.id] = ballot
        self.voters.setdefault(key, {})[voter] = ballot.n
        self._tallies.pop(key, None)

    def tally(self, poll: Poll, round_: Round) -> Tally:
        """The round's result; counted anew whenever anything it rests on has changed."""
        counts = self.book.hand_counts(poll.id, round_.number)
        basis = (poll, round_, tuple(counts))
        known = self._tallies.get(round_.id)
        if known is not None and known[0] == basis:
            return known[1]
        counted = tally(poll, round_, self.ballots.get(round_.id, {}).values(), counts)
        self._tallies[round_.id] = (basis, counted)
        return counted

    def forget(self, poll: str) -> None:
        """Drops the ballots of a poll that is no more."""
        for table in (self.ballots, self.voters):
            for key in [key for key in table if key.rpartition("/")[0] == poll]:
                del table[key]

    def votes(self, question: str) -> int:
        return len(self.upvotes.get(question, ()))

    def current_round(self, poll: str) -> Round | None:
        return last_round(self.book.rounds(poll))
