"""The wire of the keyed pages: the lectern's tablet and the chair's, which only read. How the rapporteur's page
goes on after the same hello is in `notes`."""

from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

from facilitator.protocol.phone import Lang, T

Role = Literal["speaker", "chair", "notes"]
ROLES: tuple[Role, ...] = get_args(Role)


class KeyedHello(Struct, tag="hello"):
    """A hello with a role. The key comes from the page's fragment, which no request carries."""

    v: int
    role: Role
    key: Annotated[str, Meta(max_length=64)]
    lang: Lang = ""


class Clock(Struct):
    """Of a speaker, or of the item where nobody has a clock of their own. `ends_at` while it runs, `left_s`
    while it is paused; the last `warn_s` are a warning."""

    of: Literal["speaker", "item"]
    allowed_s: int
    warn_s: int
    ends_at: str | None
    left_s: float | None


class Part(Struct):
    """Somebody on the list, with the minutes they have."""

    name: str
    post: str
    affiliation: str
    allowed_s: int


class AskedQuestion(Struct):
    """A question that was let through. `to` is whom it was put to, "" for anyone."""

    text: T
    name: str
    to: str
    votes: int
    on_stage: bool


class PollResult(Struct):
    """The newest vote. While it is open only its number is told, unless it is meant to be watched; `rows` are
    texts under `header`."""

    prompt: T
    status: Literal["open", "closed", "revealed"]
    n: int
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class HeadTable(Struct):
    """What the chair sees and the lectern does not."""

    questions: list[AskedQuestion]
    questions_more: int
    result: PollResult | None
    conclusions: list[str]


class KeyedState(Struct):
    """All that a page of a role may know. `message` is what the moderator tells the speaker."""

    event: T
    item: T | None
    clock: Clock | None
    speaker: Part | None
    next: Part | None
    next_item: T | None
    message: str
    ended: bool
    table: HeadTable | None = None


class Keyed(Struct, tag="keyed"):
    """The whole state, after each change."""

    v: int
    role: Role
    rev: int
    heartbeat_s: int
    now: str
    state: KeyedState
