"""Polls, their rounds, and what may be done to them when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.text import Text

GRACE_S = 2.0
GRACE_AFTER_RESTART_S = 10.0
LAST_CALL_S = 15
HAND_COUNTED_KINDS = frozenset({"single"})


class Visibility(StrEnum):
    """Who sees the counts while a poll is open."""

    HIDDEN = "hidden"
    LIVE = "live"
    DESK = "desk"


class RoundStatus(StrEnum):
    """`closing` is the short grace in which ballots already under way still count."""

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


class Cards(StrEnum):
    """How hand counts relate to phone ballots of the same round."""

    NONE = ""
    ADDED = "added"  # only those who have not voted raise a card
    INSTEAD = "instead"  # everybody raises a card; phone ballots are kept but not counted


@dataclass(frozen=True, slots=True)
class Card:
    """The coloured card that stands for a choice. `color` is #rrggbb."""

    color: str
    name: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen."""

    id: str
    label: Text
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of a scale poll."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class PollSettings:
    """`min` and `max`: how many choices (multiple), or the ends of the scale (scale)."""

    min: int = 1
    max: int = 1
    low_label: Text | None = None
    high_label: Text | None = None
    allow_change: bool = True
    allow_abstain: bool = False


@dataclass(frozen=True, slots=True)
class Poll:
    """One question put to the room. `frozen` from its first opening: only asked anew, never changed.

    A `trial` poll is for trying the phones: it is in no report and is deleted with its ballots.
    """

    id: str
    kind: str
    prompt: Text
    position: int
    choices: tuple[Choice, ...] = ()
    statements: tuple[Statement, ...] = ()
    settings: PollSettings = PollSettings()
    visibility: Visibility = Visibility.HIDDEN
    item: str | None = None
    frozen: bool = False
    trial: bool = False

    def choice(self, key: str) -> Choice | None:
        return next((c for c in self.choices if c.id == key), None)


@dataclass(frozen=True, slots=True)
class Round:
    """One opening of a poll. `turnout` stands once the round is finalised and the voters are forgotten."""

    poll: str
    number: int
    status: RoundStatus
    opened_at: datetime
    closes_at: datetime | None = None
    closed_at: datetime | None = None
    revealed: bool = False
    finalised: bool = False
    turnout: int | None = None
    phones: int = 0  # phones in the room when it opened
    cards: Cards = Cards.NONE
    voided: str = ""

    @property
    def id(self) -> str:
        return f"{self.poll}/{self.number}"


@dataclass(frozen=True, slots=True)
class HandCount:
    """Hands or cards counted for one choice by one teller. Kept apart from ballots, always labelled."""

    poll: str
    round: int
    choice: str
    teller: str
    count: int

    @property
    def id(self) -> str:
        return f"{self.poll}/{self.round}/{self.choice}/{self.teller}"


def last_round(rounds: Sequence[Round]) -> Round | None:
    """The newest round, None before the first opening."""
    return max(rounds, key=lambda r: r.number, default=None)


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


def check_hand_count(poll: Poll, choice: str, count: int) -> None:
    """Raises unless hands can be counted for that choice."""
    if poll.kind not in HAND_COUNTED_KINDS:
        raise NotAllowed("Hands and cards can be counted for single-choice polls only.")
    if poll.choice(choice) is None:
        raise BadValue(f"This poll has no choice “{choice}”.")
    if count < 0:
        raise BadValue("A count cannot be less than 0.")


def check_poll(poll: Poll) -> None:
    """Raises unless the poll can be put to the room as it stands."""
    if not poll.prompt.text.strip():
        raise NotAllowed("Write the question before opening the vote.")
    if poll.kind in ("single", "multiple") and len(poll.choices) < 2:
        raise NotAllowed("A vote needs at least two choices.")
    if poll.kind == "scale":
        if not poll.statements:
            raise NotAllowed("A scale needs at least one statement.")
        if poll.settings.min >= poll.settings.max:
            raise NotAllowed("The low end of the scale must be below its high end.")
    if poll.kind == "multiple" and not 0 <= poll.settings.min <= poll.settings.max:
        raise NotAllowed("The least number of choices must not exceed the most.")
