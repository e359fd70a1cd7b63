"""The ballot contract: one ballot per phone and round, safe to send again, changeable by a higher `n`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """What the hub answers to a ballot; the names on the wire."""

    RECORDED = "recorded"
    REPLACED = "replaced"
    DUPLICATE = "duplicate"
    CLOSED = "closed"
    NOT_OPEN = "not_open"
    ALREADY_VOTED = "already_voted"
    INVALID = "invalid"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class Ballot:
    """One participant's answer in one round. Carries nothing that says whose it is or when it came.

    `id` is 16 random bytes made by the phone; `answer` an answer of the poll's kind or `Abstain`.
    """

    poll: str
    round: int
    id: bytes
    n: int
    answer: Any
    groups: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a ballot. `n` is the durable number, `reason` a stable word for `invalid`."""

    status: Status
    n: int
    reason: str | None = None

    @property
    def stored(self) -> bool:
        """Whether the file changes."""
        return self.status in (Status.RECORDED, Status.REPLACED)


class BallotBox:
    """One open round: the ballots in it and who has voted, kept apart as in the file.

    `voters` maps the keyed hash of a token to the highest `n` it sent.
    """

    def __init__(self, *, allow_change: bool) -> None:
        self.allow_change = allow_change
        self.ballots: dict[bytes, Ballot] = {}
        self.voters: dict[bytes, int] = {}

    def cast(self, ballot: Ballot, voter: bytes) -> Outcome:
        """Takes the ballot if the contract allows it, and says what became of it."""
        outcome = self._decide(ballot, voter)
        if outcome.stored:
            self.ballots[ballot.id] = ballot
            self.voters[voter] = ballot.n
        return outcome

    def _decide(self, ballot: Ballot, voter: bytes) -> Outcome:
        known = self.ballots.get(ballot.id)
        if known is None:
            status = Status.ALREADY_VOTED if voter in self.voters else Status.RECORDED
            return Outcome(status, ballot.n)
        if voter not in self.voters:
            # Somebody else's ballot: its id is a secret of the phone that made it.
            return Outcome(Status.INVALID, ballot.n, "conflict")
        if ballot.n < known.n:
            return Outcome(Status.DUPLICATE, known.n)
        # Groups do not make another answer: the questions may have been changed between two deliveries.
        same = ballot.answer == known.answer
        if ballot.n == known.n:
            return (
                Outcome(Status.DUPLICATE, known.n)
                if same
                else Outcome(Status.INVALID, ballot.n, "conflict")
            )
        if not self.allow_change and not same:
            return Outcome(Status.INVALID, known.n, "change")
        return Outcome(Status.REPLACED, ballot.n)


def late(ballot: Ballot, stored: Ballot | None) -> Outcome:
    """What a ballot hears once its round is over: `duplicate` if just this answer counted, else `closed`."""
    if stored is not None and stored.answer == ballot.answer:
        return Outcome(Status.DUPLICATE, ballot.n)
    return Outcome(Status.CLOSED, ballot.n)
