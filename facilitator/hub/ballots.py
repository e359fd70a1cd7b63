"""A phone's ballot, from the wire to its acknowledgement."""

from collections.abc import Mapping
from dataclasses import replace

from facilitator.domain.ballots import Ballot, Outcome, Status, late
from facilitator.domain.errors import DiskTrouble
from facilitator.domain.kinds import Abstain, kind_of
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.hub.store import EventStore
from facilitator.hub.tokens import Tokens
from facilitator.protocol.codec import Malformed, decode_answer
from facilitator.protocol.phone import Ack, BallotIn

RETRY_AFTER_MS = 2000


class BallotDesk:
    """Takes ballots in. `accepting` holds the ids of the rounds whose ballots still count."""

    def __init__(self, store: EventStore, tokens: Tokens) -> None:
        self._store = store
        self._tokens = tokens
        self.accepting: set[str] = {
            round_.id
            for poll in store.book.polls()
            for round_ in store.book.rounds(poll.id)
            if round_.status is not RoundStatus.CLOSED
        }

    async def cast(self, message: BallotIn, token: bytes) -> Ack:
        """The answer to a ballot; a positive one only when it is durable."""
        poll = self._store.book.find(Poll, message.poll)
        if poll is None:
            return _ack(message, Outcome(Status.INVALID, message.n, "poll"))
        ballot = _read(poll, message)
        if isinstance(ballot, str):
            return _ack(message, Outcome(Status.INVALID, message.n, ballot))
        round_ = self._store.book.find(Round, f"{poll.id}/{message.round}")
        if round_ is None:
            return _ack(message, Outcome(Status.NOT_OPEN, message.n))
        if round_.id not in self.accepting:
            stored = self._store.ballots.get(round_.id, {}).get(ballot.id)
            return _ack(message, late(ballot, stored))
        ballot = replace(ballot, groups=self._asked(ballot.groups))
        voter = self._tokens.voter(token, round_.id)
        try:
            # Queued before anything else can run: whoever got here before the round stopped accepting
            # stands in the queue before its end.
            outcome = await self._store.cast(poll, ballot, voter)
        except DiskTrouble:
            return retry(message)
        return _ack(message, outcome)

    def voted(self, token: bytes) -> dict[str, dict[str, int]]:
        """By poll and round, the highest n of this token in rounds that are open."""
        found: dict[str, dict[str, int]] = {}
        for key in self.accepting:
            n = self._store.voters.get(key, {}).get(self._tokens.voter(token, key))
            if n is not None:
                poll, _, number = key.rpartition("/")
                found.setdefault(poll, {})[number] = n
        return found

    def _asked(self, groups: Mapping[str, str]) -> dict[str, str]:
        """What a phone says of itself, as far as the event asks for it. The moderator may have changed the
        groups since the phone heard of them: that must not cost a vote."""
        known = {
            group.id: {option.id for option in group.options}
            for group in self._store.book.event.groups
        }
        return {group: option for group, option in groups.items() if option in known.get(group, ())}


def _read(poll: Poll, message: BallotIn) -> Ballot | str:
    """The ballot, or the reason why it is not one for this poll."""
    try:
        answer = decode_answer(poll.kind, bytes(message.answer))
    except Malformed:
        return "answer"
    kind = kind_of(poll.kind)
    if isinstance(answer, Abstain):
        if not poll.settings.allow_abstain:
            return "abstain"
    else:
        answer = kind.cleaned(answer)
        problem = kind.problem(poll, answer)
        if problem is not None:
            return problem
    return Ballot(
        poll.id, message.round, bytes.fromhex(message.id), message.n, answer, message.groups
    )


def retry(message: BallotIn) -> Ack:
    """Nothing was kept: send it again in a while."""
    return _ack(message, Outcome(Status.RETRY, message.n), RETRY_AFTER_MS)


def _ack(message: BallotIn, outcome: Outcome, retry_after_ms: int | None = None) -> Ack:
    return Ack(
        of="ballot",
        id=message.id,
        poll=message.poll,
        round=message.round,
        n=outcome.n,
        status=outcome.status.value,
        retry_after_ms=retry_after_ms,
        reason=outcome.reason,
    )
