"""The participant's messages, version 1, exactly as docs/protocol.md fixes them."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Raw, Struct

VERSION = 1
FRAME_LIMIT_BYTES = 4096
HEARTBEAT_S = 20
HELLO_WITHIN_S = 5
QUESTIONS_AT_ONCE = 5
"""So many questions a phone may ask one after the other, then one a minute."""

# Close codes (RFC 6455 section 7.4, and our own from 4000).
CLOSE_GOING_AWAY = 1001
CLOSE_ABUSE = 1008
CLOSE_TOO_LARGE = 1009
CLOSE_RESTARTING = 1012
CLOSE_TRY_LATER = 1013
CLOSE_VERSION = 4001
CLOSE_WRONG_EVENT = 4002
CLOSE_REMOVED = 4003
CLOSE_REPLACED = 4004

# The length as well, because "$" also matches before a line break.
PhoneId = Annotated[str, Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
Key = Annotated[str, Meta(max_length=64)]
Lang = Annotated[str, Meta(max_length=35)]
ErrorCode = Literal[
    "bad_message",
    "bad_version",
    "bad_code",
    "wrong_event",
    "too_large",
    "too_fast",
    "room_full",
    "not_allowed",
]


class T(Struct, frozen=True):
    """A text that a person wrote; `lang` is "" where unknown."""

    text: str
    lang: str


# --- phone to hub


class Hello(Struct, tag="hello"):
    v: int
    event: Annotated[str, Meta(max_length=64)] | None = None
    code: Annotated[str, Meta(max_length=32)] | None = None
    token: Annotated[str, Meta(max_length=128)] | None = None
    lang: Lang = ""
    build: Annotated[str, Meta(max_length=64)] = ""


class SetLang(Struct, tag="lang"):
    lang: Lang


class BallotIn(Struct, tag="ballot"):
    id: PhoneId
    n: Annotated[int, Meta(ge=1, le=1_000_000)]
    poll: Key
    round: Annotated[int, Meta(ge=1, le=1_000_000)]
    answer: Raw
    groups: dict[Key, Key] = {}


class QuestionIn(Struct, tag="question"):
    id: PhoneId
    text: str
    to: Key | None = None
    name: str | None = None
    affiliation: str | None = None


class UpvoteIn(Struct, tag="upvote"):
    question: Key
    on: bool


class Ping(Struct, tag="ping"):
    t: float | int


FromPhone = Hello | SetLang | BallotIn | QuestionIn | UpvoteIn | Ping


# --- hub to phone


class Welcome(Struct, tag="welcome"):
    v: int
    event: str
    token: str
    epoch: str
    rev: int
    heartbeat_s: int
    now: str
    voted: dict[str, dict[str, int]]
    state: Raw


class State(Struct, tag="state"):
    epoch: str
    rev: int
    state: Raw


class Ack(Struct, tag="ack"):
    of: Literal["ballot", "question", "upvote"]
    id: str
    poll: str | None
    round: int | None
    n: int
    status: str
    retry_after_ms: int | None = None
    reason: str | None = None


class Pong(Struct, tag="pong"):
    t: float | int


class Error(Struct, tag="error"):
    code: ErrorCode
    message: str


# --- state sections: all that a phone may know


class GroupOption(Struct):
    id: str
    label: T


class Group(Struct):
    id: str
    label: T
    options: list[GroupOption]


class EventSection(Struct):
    id: str
    title: T
    languages: list[str]
    groups: list[Group]
    notice: T | None
    run_by: str
    """Who runs the laptop: named beside the privacy line."""
    indicative: bool
    """Whether to say "Indicative poll, not a decision"."""
    ended: bool
    """The event is over: thanks, and what happens next."""


class NowItem(Struct):
    id: str
    title: T
    kind: str
    room: str
    phase: Literal["on_time", "warning", "overtime"]
    ends_at: str
    people: list[str]


class ProgrammeItem(Struct):
    id: str
    title: T
    kind: str
    depth: int
    room: str
    starts_at: str
    ends_at: str
    status: Literal["planned", "running", "done", "dropped"]


class Person(Struct):
    id: str
    name: str
    affiliation: T | None


class Card(Struct):
    color: str
    name: T
    pattern: str


class Choice(Struct):
    id: str
    label: T
    card: Card | None


class Statement(Struct):
    id: str
    label: T


class Settings(Struct):
    min: int
    max: int
    low_label: T | None
    high_label: T | None
    top: int | None
    total: int | None
    unit: str | None
    """In the phone's language, as far as it is translated."""
    allow_change: bool
    allow_abstain: bool
    low: float | None = None
    high: float | None = None


class PollSection(Struct):
    id: str
    round: int
    kind: str
    prompt: T
    choices: list[Choice]
    statements: list[Statement]
    settings: Settings
    status: Literal["open", "closed"]
    opened_at: str
    closes_at: str | None
    trial: bool
    """A try-out of the phones: it counts for nothing."""


class ResultsSection(Struct):
    """`hand_counted` of the `n` votes were counted by hand; `hand` says for which choices. `data` is what
    the poll's kind tells of its counts."""

    poll: str
    round: int
    n: int
    abstain: int
    hand_counted: int
    hand: dict[str, int]
    data: Mapping[str, Any]


class QuestionItem(Struct, omit_defaults=True):
    """`merged`: the ids of questions this one stands for too; a vote for one of them is one for this."""

    id: str
    text: T
    name: str | None
    to: str | None
    votes: int
    status: Literal["visible", "on_stage", "answered"]
    merged: list[str] = []


class QuestionsSection(Struct):
    enabled: bool
    moderated: bool
    shown: int
    of: int
    items: list[QuestionItem]


class PhoneState(Struct, omit_defaults=True):
    """All sections; a `state` message holds only those that changed, each whole."""

    event: EventSection | msgspec.UnsetType = msgspec.UNSET
    now: list[NowItem] | msgspec.UnsetType = msgspec.UNSET
    programme: list[ProgrammeItem] | msgspec.UnsetType = msgspec.UNSET
    people: list[Person] | msgspec.UnsetType = msgspec.UNSET
    poll: PollSection | msgspec.UnsetType | None = msgspec.UNSET
    results: ResultsSection | msgspec.UnsetType | None = msgspec.UNSET
    questions: QuestionsSection | msgspec.UnsetType = msgspec.UNSET
    message: T | msgspec.UnsetType | None = msgspec.UNSET


SECTIONS = tuple(PhoneState.__struct_fields__)
