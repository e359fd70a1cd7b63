"""Polls and their rounds. `voting` says what may be done to them when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from facilitator.domain.text import Text


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


class Pattern(StrEnum):
    """What tells cards apart besides their colour; the theme draws each."""

    SOLID = "solid"
    DIAGONAL = "diagonal"
    DOTS = "dots"
    HORIZONTAL = "horizontal"
    CROSS = "cross"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True)
class Card:
    """The coloured card that stands for a choice. `color` is #rrggbb."""

    color: str
    name: Text
    pattern: Pattern = Pattern.SOLID


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
class Topic:
    """What the moderator calls some open answers. `keys` are those answers, in the form they are compared by."""

    id: str
    name: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PollSettings:
    """What a poll of its kind leaves open.

    `min` and `max`: how many choices (multiple), or the ends of the scale (scale). `top`: how many
    places are to be filled (ranking) or words written (words), at most. `total`: what is shared out
    (points). `unit`, `low` and `high`: of the number asked for, with both ends allowed (number).
    `limit_s`: how long it stays open; None until it is closed by hand.
    `hidden`: what the moderator took away, in the form that the kind compares by (words, text).
    `blocked`: words that hide what they stand in, as the event had them when the poll was asked last or
    its list was changed; `allowed`: what the moderator shows in spite of them. `topics`: what answers
    were put together as (text).
    """

    min: int = 1
    max: int = 1
    low_label: Text | None = None
    high_label: Text | None = None
    allow_change: bool = True
    allow_abstain: bool = False
    top: int | None = None
    total: int = 100
    unit: Text | None = None
    low: float | None = None
    high: float | None = None
    limit_s: int | None = None
    hidden: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Poll:
    """One question put to the room. `frozen` from its first opening: only asked anew, never changed.

    A `trial` poll is for trying the phones: it is in no report and is deleted with its ballots.
    `largest_first` is how its result stands in charts once voting is over; else in the order asked.
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
    largest_first: bool = False

    def choice(self, key: str) -> Choice | None:
        return next((c for c in self.choices if c.id == key), None)


@dataclass(frozen=True, slots=True)
class Round:
    """One opening of a poll. `turnout` stands once the round is finalised and the voters are forgotten.

    `estimate` is what somebody saw of the raised cards ("clear majority green"): words, never counted.
    """

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
    estimate: str = ""

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


def counting(rounds: Iterable[Round]) -> list[Round]:
    """Those whose results stand: finalised, and not declared void."""
    return [each for each in rounds if each.finalised and not each.voided]


def never_asked(poll: Poll, key: str) -> Poll:
    """The same question under another id, as before anybody answered it: what was made of answers holds their
    words."""
    settings = replace(poll.settings, hidden=(), blocked=(), allowed=(), topics=())
    return replace(poll, id=key, frozen=False, trial=False, settings=settings)
