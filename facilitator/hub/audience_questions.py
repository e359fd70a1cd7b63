"""Questions and upvotes from phones."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Literal

from facilitator.domain import timeline
from facilitator.domain.asking import taking_questions
from facilitator.domain.book import Change, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble
from facilitator.domain.questions import (
    NAME_LIMIT,
    PUBLIC,
    TEXT_LIMIT,
    Beside,
    Question,
    QuestionStatus,
    merged_by_target,
)
from facilitator.domain.text import clean
from facilitator.domain.workshop import Person
from facilitator.hub.ballots import RETRY_AFTER_MS
from facilitator.hub.limits import Bucket
from facilitator.hub.store import EventStore
from facilitator.hub.tokens import Tokens
from facilitator.protocol.phone import QUESTIONS_AT_ONCE, Ack, QuestionIn, UpvoteIn
from facilitator.storage.upvotes import Mark

QUESTIONS_PER_S = 1 / 60


class QuestionDesk:
    """Takes questions and upvotes in. Who asked is counted in memory only, for the limit per phone.

    A phone's votes have another hash in each question, so the file cannot tell which of them are one phone's.
    Where questions are merged, it is found out for the phones that this hub has met, and noted with the votes;
    one that comes back later is found then.
    """

    def __init__(
        self,
        store: EventStore,
        tokens: Tokens,
        now: Callable[[], datetime],
        elapsed_s: Callable[[], float],
    ) -> None:
        self._store = store
        self._tokens = tokens
        self._now = now
        self._elapsed_s = elapsed_s
        self._asked: dict[bytes, Bucket] = {}
        self._met: set[bytes] = set()

    async def ask(self, message: QuestionIn, token: bytes) -> Ack:
        """Stores a question; sending it again is harmless."""
        event = self._store.book.event
        if self._store.book.find(Question, message.id) is not None:
            return _ack("question", message.id, "duplicate")
        if not taking_questions(self._store.book):
            return _ack("question", message.id, "closed")
        words = clean(message.text, limit=TEXT_LIMIT + 1, lines=True)
        if not words or len(words) > TEXT_LIMIT:
            return _ack("question", message.id, "invalid", reason="text")
        bucket = self._asked.setdefault(
            token, Bucket(QUESTIONS_AT_ONCE, QUESTIONS_PER_S, self._elapsed_s)
        )
        if not bucket.take():
            return _ack("question", message.id, "invalid", reason="limit")
        now = self._now()
        item = timeline.running_item(self._store.book)
        to = self._store.book.find(Person, message.to)
        question = Question(
            id=message.id,
            text=words,
            status=QuestionStatus.WAITING if event.questions_moderated else QuestionStatus.VISIBLE,
            asked_at=now,
            to=None if to is None else to.id,
            name=clean(message.name or "", limit=NAME_LIMIT),
            affiliation=clean(message.affiliation or "", limit=NAME_LIMIT),
            item=None if item is None else item.id,
        )
        try:
            await self._store.commit(
                Decision(
                    [self._store.book.put(question)], [LogEntry(now, "question.asked", question.id)]
                )
            )
        except DiskTrouble:
            return _ack("question", message.id, "retry", retry_after_ms=RETRY_AFTER_MS)
        return _ack("question", message.id, "recorded")

    async def upvote(self, message: UpvoteIn, token: bytes) -> Ack:
        """Puts a vote to a question, or takes it back; to what was merged it goes where it counts now."""
        question = self._standing(message.question)
        if question is None or question.status not in PUBLIC:
            return _ack("upvote", message.question, "invalid", reason="question")
        if question.status is QuestionStatus.ANSWERED or self._store.book.event.ended_at:
            return _ack("upvote", message.question, "closed")
        self._met.add(token)
        mine = self._votes_of(token, self._group(question.id))
        if bool(mine) == message.on:
            return _ack("upvote", message.question, "duplicate")
        marks = [self._mark(token, question.id)] if message.on else mine
        try:
            for key, voter in marks:
                await self._store.upvote(key, voter, on=message.on)
            # It may have been merged while the vote was on its way.
            standing = self._standing(question.id)
            if standing is not None and standing.id in self._store.merged:
                await self._unite(standing.id, token)
        except DiskTrouble:
            return _ack("upvote", message.question, "retry", retry_after_ms=RETRY_AFTER_MS)
        return _ack("upvote", message.question, "recorded")

    async def meet(self, token: bytes) -> None:
        """A phone is here: what it voted for before the hub started is known to be its own now."""
        self._met.add(token)
        with suppress(DiskTrouble):  # then it is found when the phone comes back, or votes
            for target in list(self._store.merged):
                await self._unite(target, token)

    def beside(self, changes: Iterable[Change]) -> list[Beside]:
        """What `changes` make worth knowing: which phones voted for several questions that are one now."""
        moved = {change.id: change.after for change in changes if change.entity is Question}
        if all(
            _target(self._store.book.find(Question, key)) == _target(moved[key]) for key in moved
        ):
            return []
        after = [moved.get(each.id, each) for each in self._store.book.all(Question)]
        groups = merged_by_target(after)
        return [
            found
            for target, others in groups.items()
            for token in self._met
            for found in self._found(token, [target, *others])
        ]

    async def _unite(self, target: str, token: bytes) -> None:
        found = self._found(token, self._group(target))
        if found:
            await self._store.commit(Decision(beside=found))

    def _found(self, token: bytes, group: Sequence[str]) -> list[Beside]:
        """Of one phone's votes in a group the first one counts, and the others stand beside it."""
        votes = self._votes_of(token, group)
        wanted = ((question, voter, votes[0][0]) for question, voter in votes[1:])
        return [
            Beside(question, voter, other)
            for question, voter, other in (*((*mark, "") for mark in votes[:1]), *wanted)
            if self._store.upvotes[question][voter] != other
        ]

    def _group(self, target: str) -> list[str]:
        return [target, *self._store.merged.get(target, ())]

    def _standing(self, key: str) -> Question | None:
        question = self._store.book.find(Question, key)
        if question is not None and question.merged_into is not None:
            return self._store.book.find(Question, question.merged_into)
        return question

    def _votes_of(self, token: bytes, group: Sequence[str]) -> list[Mark]:
        marks = (self._mark(token, key) for key in group)
        return [mark for mark in marks if mark[1] in self._store.upvotes.get(mark[0], ())]

    def _mark(self, token: bytes, question: str) -> Mark:
        return question, self._tokens.voter(token, f"question/{question}")


def _target(question: Question | None) -> str | None:
    return None if question is None else question.merged_into


def _ack(
    of: Literal["question", "upvote"],
    key: str,
    status: str,
    *,
    reason: str | None = None,
    retry_after_ms: int | None = None,
) -> Ack:
    return Ack(
        of=of,
        id=key,
        poll=None,
        round=None,
        n=1,
        status=status,
        retry_after_ms=retry_after_ms,
        reason=reason,
    )
