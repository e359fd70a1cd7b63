"""The event in the hub's memory, always exactly what the file holds."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from facilitator.domain.ballots import Ballot, Outcome
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble, NotNow
from facilitator.domain.polls import Poll, Round, last_round
from facilitator.domain.tallies import Tally, tally
from facilitator.storage.event_file import EventFile, Loaded

UNDO_MOST = 100
R = TypeVar("R")


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
        self._redo: list[_Undoable] = []
        self._on_trouble = on_trouble
        self._tallies: dict[str, tuple[object, Tally]] = {}
        self._deciding = asyncio.Lock()

    async def decide(self, decide: Callable[[], Decision]) -> Decision:
        """Lets `decide` look at the book and commits what it comes to. One at a time: a decision that rests
        on what another one is just changing would write the old state over the new."""
        async with self._deciding:
            undo, redo = self._undo.copy(), self._redo.copy()
            decision = decide()
            try:
                await self.commit(decision)
            except DiskTrouble:
                self._undo, self._redo = undo, redo
                raise
        return decision

    async def commit(self, decision: Decision) -> None:
        """Durable first, then true in memory; for what is new and rests on nothing. DiskTrouble leaves
        everything as it was."""
        await self._durably(self.file.apply(decision.changes, decision.log))
        self._on_trouble("")
        self.book.apply(decision.changes)
        if decision.undo:
            self._undo.append(_Undoable(decision.undo, tuple(decision.changes)))
            self._redo.clear()

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
        self._redo.append(_Undoable(undone.what, tuple(changes)))
        return Decision(changes, [entry(undone.what)], {"undone": undone.what})

    @property
    def redoable(self) -> str:
        """What Redo would make again, "" if nothing."""
        return self._redo[-1].what if self._redo else ""

    def redo(self, entry: Callable[[str], LogEntry]) -> Decision:
        """Makes the change again that was taken back last; any new change ends that."""
        if not self._redo:
            raise NotNow("There is nothing to make again.")
        redone = self._redo.pop()
        changes = self.book.inverse(redone.changes)
        self._undo.append(_Undoable(redone.what, tuple(changes)))
        return Decision(changes, [entry(redone.what)], {"redone": redone.what})

    async def cast(self, poll: Poll, ballot: Ballot, voter: bytes) -> Outcome:
        """What became of a ballot; DiskTrouble if nothing was kept."""
        outcome = await self._durably(self.file.cast(poll, ballot, voter))
        if outcome.stored:
            key = f"{ballot.poll}/{ballot.round}"
            self.ballots.setdefault(key, {})[ballot.id] = ballot
            self.voters.setdefault(key, {})[voter] = ballot.n
            self._tallies.pop(key, None)
        return outcome

    async def upvote(self, question: str, voter: bytes, *, on: bool) -> None:
        """Puts a vote to a question or takes it back; DiskTrouble if nothing was kept."""
        await self._durably(self.file.upvote(question, voter, on=on))
        voters = self.upvotes.setdefault(question, set())
        (voters.add if on else voters.discard)(voter)

    async def _durably(self, writing: Awaitable[R]) -> R:
        """Waits for the file; the moderator hears of it where the disk does not take it."""
        try:
            return await writing
        except DiskTrouble as trouble:
            self._on_trouble(str(trouble))
            raise

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

    def forget_people(self, unknown: Callable[[], bytes]) -> None:
        """Keeps how many voted for each question, and nothing that Undo could bring back."""
        self.upvotes = {key: {unknown() for _ in who} for key, who in self.upvotes.items()}
        self._undo.clear()
        self._redo.clear()

    def forget(self, poll: str) -> None:
        """Drops the ballots of a poll that is no more."""
        for table in (self.ballots, self.voters):
            for key in [key for key in table if key.rpartition("/")[0] == poll]:
                del table[key]

    def votes(self, question: str) -> int:
        return len(self.upvotes.get(question, ()))

    def current_round(self, poll: str) -> Round | None:
        return last_round(self.book.rounds(poll))
