"""The event in the hub's memory, always exactly what the file holds."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from facilitator.domain.ballots import Ballot, Outcome
from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import Poll, Round, last_round
from facilitator.domain.questions import Question, merged_by_target, united_votes
from facilitator.domain.tallies import Tally, tally
from facilitator.hub.drafts import Drafting
from facilitator.hub.past import Past
from facilitator.storage.event_file import EventFile, Loaded

R = TypeVar("R")
WRITTEN = frozenset({Note, Summary, KeyMessage, ReportFacts, Conclusion})


class EventStore:
    """Commits decisions, then takes them over. `on_trouble` hears a sentence, "" when writing works again;
    `revision` rises with every decision about anything but what is written for the report."""

    def __init__(self, file: EventFile, loaded: Loaded, on_trouble: Callable[[str], None]) -> None:
        self.file = file
        self.book: Book = loaded.book
        self.revision = 0
        self._made: dict[str, Any] = {}
        self._drafting = Drafting()
        self.ballots: dict[str, dict[bytes, Ballot]] = loaded.ballots
        self.voters: dict[str, dict[bytes, int]] = loaded.voters
        self.upvotes: dict[str, dict[bytes, str]] = loaded.upvotes
        self._merged: dict[str, list[str]] | None = None
        self._pasts: defaultdict[str, Past] = defaultdict(Past)
        self._on_trouble = on_trouble
        self._tallies: dict[str, tuple[object, Tally]] = {}
        self._deciding = asyncio.Lock()

    def once(self, name: str, make: Callable[[], R]) -> R:
        """What `make` makes of the book alone, made again only after something was decided."""
        if name not in self._made:
            self._made[name] = make()
        found: R = self._made[name]
        return found

    def past(self, who: str = "") -> Past:
        """What `who` can take back: "" runs the event, others write in it."""
        return self._pasts[who]

    def drop_past(self, who: str) -> None:
        """Forgets the past of somebody who left."""
        self._pasts.pop(who, None)

    async def decide(self, decide: Callable[[], Decision], who: str = "") -> Decision:
        """Lets `decide` look at the book and commits what it comes to. One at a time: a decision that rests
        on what another one is just changing would write the old state over the new."""
        async with self._deciding:
            before = self.past(who).copy()
            # A refused Undo has dropped its step all the same.
            self._made.clear()
            decision = decide()
            try:
                await self.commit(decision, who)
            except DiskTrouble:
                self._pasts[who] = before
                raise
        return decision

    async def commit(self, decision: Decision, who: str = "") -> None:
        """Durable first, then true in memory; for what is new and rests on nothing. DiskTrouble leaves
        everything as it was."""
        if decision.changes or decision.log or decision.beside:
            await self._durably(self.file.apply(decision.changes, decision.log, decision.beside))
            self._on_trouble("")
        self.book.apply(decision.changes)
        self._made.clear()
        self.revision += any(change.entity not in WRITTEN for change in decision.changes)
        if any(change.entity is Question for change in decision.changes):
            self._merged = None
        for each in decision.beside:
            if each.voter in self.upvotes.get(each.question, ()):
                self.upvotes[each.question][each.voter] = each.other
        if decision.undo and decision.changes:
            self.past(who).add(decision)

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
        voters = self.upvotes.setdefault(question, {})
        if on:
            voters.setdefault(voter, "")
        else:
            voters.pop(voter, None)

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

    @property
    def drafts(self) -> Mapping[tuple[SummaryOf, str], str]:
        """What the program says of event, items and votes, by what they are and their ids."""
        return self._drafting.of(self.book, self.revision, self.tally)

    def forget_people(self, unknown: Callable[[], bytes]) -> None:
        """Keeps how many voted for each question, and nothing that Undo could bring back."""
        self.upvotes = {
            key: {unknown(): beside for beside in who.values()} for key, who in self.upvotes.items()
        }
        self._pasts.clear()

    def forget(self, poll: str) -> None:
        """Drops the ballots of a poll that is no more."""
        for table in (self.ballots, self.voters):
            for key in [key for key in table if key.rpartition("/")[0] == poll]:
                del table[key]

    @property
    def merged(self) -> dict[str, list[str]]:
        """Which questions each question stands for besides itself."""
        if self._merged is None:
            self._merged = merged_by_target(self.book.all(Question))
        return self._merged

    def votes(self, question: str) -> int:
        """How many phones voted for a question, or for one that was merged into it."""
        others = self.merged.get(question)
        if not others:
            return len(self.upvotes.get(question, ()))
        return united_votes(self.upvotes, [question, *others])

    def current_round(self, poll: str) -> Round | None:
        return last_round(self.book.rounds(poll))
