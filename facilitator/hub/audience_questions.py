"""Questions and upvotes from phones."""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from facilitator.domain import timeline
from facilitator.domain.book import LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import DiskTrouble
from facilitator.domain.questions import NAME_LIMIT, PUBLIC, TEXT_LIMIT, Question, QuestionStatus
from facilitator.domain.text import clean
from facilitator.domain.workshop import Person
from facilitator.hub.ballots import RETRY_AFTER_MS
from facilitator.hub.limits import Bucket
from facilitator.hub.store import EventStore
from facilitator.hub.tokens import Tokens
from facilitator.protocol.phone import Ack, QuestionIn, UpvoteIn

QUESTIONS_AT_ONCE = 5
QUESTIONS_PER_S = 1 / 60


class QuestionDesk:
    """Takes questions and upvotes in. Who asked is counted in memory only, for the limit per phone."""

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

    async def ask(self, message: QuestionIn, token: bytes) -> Ack:
        """Stores a question; sending it again is harmless."""
        event = self._store.book.event
        if self._store.book.find(Question, message.id) is not None:
            return _ack("question", message.id, "duplicate")
        if not event.questions_enabled or event.ended_at is not None:
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
        """Puts a vote to a question, or takes it back."""
        question = self._store.book.find(Question, message.question)
        if question is None or question.status not in PUBLIC:
            return _ack("upvote", message.question, "invalid", reason="question")
        if question.status is QuestionStatus.ANSWERED:
            return _ack("upvote", message.question, "closed")
        voter = self._tokens.voter(token, f"question/{question.id}")
        if (voter in self._store.upvotes.get(question.id, ())) == message.on:
            return _ack("upvote", message.question, "duplicate")
        try:
            await self._store.upvote(question.id, voter, on=message.on)
        except DiskTrouble:
            return _ack("upvote", message.question, "retry", retry_after_ms=RETRY_AFTER_MS)
        return _ack("upvote", message.question, "recorded")


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
