"""An event as a report sees it: everything in the file at one moment, tokens and voters left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from facilitator.domain.ballots import Ballot
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.polls import Poll, Round
from facilitator.domain.tallies import Tally, tally


@dataclass(frozen=True, slots=True)
class EventRecord:
    """`ballots` is by round id (`Round.id`), `votes` (upvotes) by question id."""

    book: Book
    taken_at: datetime
    ballots: Mapping[str, Sequence[Ballot]] = field(default_factory=dict[str, Sequence[Ballot]])
    votes: Mapping[str, int] = field(default_factory=dict[str, int])
    log: Sequence[LogEntry] = ()

    def tally(self, poll: Poll, round_: Round) -> Tally:
        """The round's result, from its ballots."""
        hand_counts = self.book.hand_counts(poll.id, round_.number)
        return tally(poll, round_, self.ballots.get(round_.id, ()), hand_counts)
