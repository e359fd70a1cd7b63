"""The event as it was prepared: facts, people, programme. What happens to it stands in `runs`."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from facilitator.domain.headcounts import DayCount, HeadCategory
from facilitator.domain.text import Text


class Attribution(StrEnum):
    """How a report names who said something."""

    NAMED = "named"
    AFFILIATION = "affiliation"
    CHATHAM_HOUSE = "chatham_house"


class ItemKind(StrEnum):
    """What an item is for; decides its icon and what the program offers while it runs."""

    OPENING = "opening"
    SESSION = "session"
    PANEL = "panel"
    VOTE = "vote"
    QUESTIONS = "questions"
    CONCLUSIONS = "conclusions"
    BREAK = "break"
    OTHER = "other"


class Presence(StrEnum):
    """Whether a speaker is there."""

    PRESENT = "present"
    VIDEO = "video"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Wifi:
    """The network the phones join. `security` is WPA, WEP or nopass (the words of the Wi-Fi QR code)."""

    ssid: str
    password: str = ""
    security: str = "WPA"


@dataclass(frozen=True, slots=True)
class GroupOption:
    """One answer to a group question."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class GroupQuestion:
    """Something phones are asked once, so that results can be split; it travels with ballots only."""

    id: str
    label: Text
    options: tuple[GroupOption, ...]


@dataclass(frozen=True, slots=True)
class Workshop:
    """The whole gathering: what the start page, the cover of the report and the phones call the event."""

    id: str
    title: Text
    organisers: tuple[str, ...] = ()
    place: str = ""
    room: str = ""
    capacity: int | None = None
    time_zone: str = "UTC"
    languages: tuple[str, ...] = ("en",)
    starts_at: datetime | None = None
    hard_end: datetime | None = None
    join_code: str = ""
    code_required: bool = True
    attribution: Attribution = Attribution.NAMED
    indicative: bool = True
    questions_enabled: bool = True
    questions_moderated: bool = True
    groups: tuple[GroupQuestion, ...] = ()
    guiding_questions: tuple[Text, ...] = ()
    objective: str = ""
    blocklist: tuple[str, ...] | None = None  # words that are hidden; None: the usual ones
    wifi: Wifi | None = None
    categories: tuple[HeadCategory, ...] = ()
    headcounts: tuple[DayCount, ...] = ()
    message: Text | None = None
    ended_at: datetime | None = None

    @property
    def language(self) -> str:
        """The one that texts are written in before they are translated; "" where none was named."""
        return self.languages[0] if self.languages else ""

    @property
    def headcount(self) -> int | None:
        """How many people are in the room, as it was counted last."""
        return self.headcounts[-1].total if self.headcounts else None

    def headcount_on(self, day: date) -> int | None:
        """How many were counted on that day."""
        return next((each.total for each in self.headcounts if each.day == day), None)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on the programme, or someone who spoke from the floor."""

    id: str
    name: str
    honorific: str = ""
    post: str = ""
    affiliation: str = ""
    short: str = ""  # what the programme calls them where that is not their name ("Burkina Faso")

    @property
    def label(self) -> str:
        """The name for a narrow column."""
        return self.short or self.name


@dataclass(frozen=True, slots=True)
class Item:
    """One timed entry of the programme. Items with a `parent` run inside it.

    Start times are chained from the event's start; `fixed_start` pins one. `min_duration_s` is how short
    the item may become when time runs out (None: it gives nothing).
    """

    id: str
    title: Text
    kind: ItemKind
    position: int
    duration_s: int
    parent: str | None = None
    room: str = ""
    fixed_start: datetime | None = None
    min_duration_s: int | None = None
    min_assumed: bool = False
    notes: str = ""
    attribution: Attribution | None = None
    dropped: bool = False
    takes_questions: bool = True


@dataclass(frozen=True, slots=True)
class Contribution:
    """One person's part in an item."""

    id: str
    item: str
    person: str
    role: str
    position: int
    planned_s: int = 0
    perspective: str = ""
    presence: Presence = Presence.PRESENT
    from_floor: bool = False
