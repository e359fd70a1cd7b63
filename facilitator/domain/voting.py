"""What may be done to polls and their rounds, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.kinds import kind_of
from facilitator.domain.kinds.hiding import blocked_words, blocks, is_hidden
from facilitator.domain.polls import Poll, Round, RoundStatus, last_round

GRACE_S = 2.0
GRACE_AFTER_RESTART_S = 10.0
LAST_CALL_S = 15


def open_round(
    poll: Poll,
    rounds: Sequence[Round],
    now: datetime,
    *,
    again: bool,
    phones: int,
    closes_in_s: float | None = None,
) -> Round:
    """The round that opens now. The first one needs no `again`; every later one does, so that a slip
    does not ask the room twice."""
    last = last_round(rounds)
    if last is not None and last.status is RoundStatus.OPEN:
        raise NotNow("Voting is already open.")
    if last is not None and last.status is RoundStatus.CLOSING:
        raise NotNow("Voting is just closing. Try again in two seconds.")
    if last is not None and not again:
        raise NotNow("This poll has been asked already. Use “Again” to ask it anew.")
    if last is None and again:
        raise NotNow("This poll has not been asked yet. Use “Open”.")
    if closes_in_s is not None and closes_in_s <= 0:
        raise BadValue("A time limit must be more than 0 seconds.")
    check_poll(poll)
    closes_at = None if closes_in_s is None else now + timedelta(seconds=closes_in_s)
    number = 1 if last is None else last.number + 1
    return Round(poll.id, number, RoundStatus.OPEN, now, closes_at=closes_at, phones=phones)


def close_round(current: Round | None) -> Round:
    """The round entering its grace."""
    if current is None or current.status is not RoundStatus.OPEN:
        raise NotNow("Voting is not open.")
    return replace(current, status=RoundStatus.CLOSING)


def last_call(current: Round | None, now: datetime) -> Round:
    """The open round, set to close in 15 seconds (never later than it would have)."""
    if current is None or current.status is not RoundStatus.OPEN:
        raise NotNow("Voting is not open.")
    closes_at = now + timedelta(seconds=LAST_CALL_S)
    if current.closes_at is not None:
        closes_at = min(closes_at, current.closes_at)
    return replace(current, closes_at=closes_at)


def reveal(current: Round | None) -> Round:
    """The closed round, shown to the room."""
    if current is None:
        raise NotNow("This poll has not been asked yet.")
    if current.status is not RoundStatus.CLOSED:
        raise NotNow("Close voting before showing the result.")
    return replace(current, revealed=True)


def check_counted_by_hand(poll: Poll) -> None:
    """Raises unless hands or cards can be counted for the poll."""
    if not kind_of(poll.kind).counted_by_hand:
        raise NotAllowed("Hands and cards can be counted for single-choice polls only.")


def check_hand_count(poll: Poll, choice: str, count: int) -> None:
    """Raises unless hands can be counted for that choice."""
    check_counted_by_hand(poll)
    if poll.choice(choice) is None:
        raise BadValue(f"This poll has no choice “{choice}”.")
    if count < 0:
        raise BadValue("A count cannot be less than 0.")


def check_poll(poll: Poll) -> None:
    """Raises unless the poll can be put to the room as it stands."""
    if not poll.prompt.text.strip():
        raise NotAllowed("Write the question before opening the vote.")
    lacks = kind_of(poll.kind).lacks(poll)
    if lacks:
        raise NotAllowed(lacks)


def hide(poll: Poll, said: str, *, hidden: bool) -> Poll:
    """The poll with something that participants wrote taken out of its results, or put back: then it is
    shown even where a word of it is blocked."""
    key = kind_of(poll.kind).said_key(said)
    if not key:
        raise NotAllowed("Only words and open texts can be hidden.")
    if is_hidden(poll.settings, key) is hidden:
        raise NotNow("This is hidden already." if hidden else "This is not hidden.")
    others = tuple(each for each in poll.settings.hidden if each != key)
    allowed = tuple(each for each in poll.settings.allowed if each != key)
    blocked = blocks(poll.settings.blocked, key)
    settings = replace(
        poll.settings,
        hidden=(*others, key) if hidden else others,
        allowed=(*allowed, key) if blocked and not hidden else allowed,
    )
    return replace(poll, settings=settings)


def block(poll: Poll, words: Sequence[str]) -> Poll:
    """The poll with another list of words that hide what they stand in, where people write in it."""
    if not kind_of(poll.kind).said_key("a"):
        return poll
    return replace(poll, settings=replace(poll.settings, blocked=blocked_words(words)))
