"""The programme as an importer understood it, before anybody saved it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from facilitator.domain.workshop import ItemKind


class Level(StrEnum):
    """How much a finding asks of the person who reviews the draft."""

    INFO = "info"  # inferred: most likely right
    WARNING = "warning"  # repaired, assumed, or in doubt: look at it
    PROBLEM = "problem"  # not understood: to be entered by hand


@dataclass(frozen=True, slots=True)
class Finding:
    """What was inferred, repaired or not understood, and where in the document.

    `item` is the number of the draft's item that it concerns, where it concerns one.
    """

    level: Level
    text: str
    where: str
    item: int | None = None


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """Someone on the programme; `short` is what the programme calls them where that is not their name."""

    name: str
    honorific: str = ""
    post: str = ""
    affiliation: str = ""
    short: str = ""
    role: str = ""
    perspective: str = ""
    where: str = ""

    @property
    def about(self) -> str:
        """All that is known of them in one line."""
        return ", ".join(part for part in (self.post, self.affiliation, self.perspective) if part)


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One person's part in an item; `minutes` only where the document says so."""

    person: DraftPerson
    role: str
    minutes: int | None = None
    perspective: str = ""
    by_video: bool = False


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One entry; times are wall times in the draft's zone. `where` is its place in the document."""

    title: str
    kind: ItemKind
    start: datetime
    end: datetime
    depth: int
    room: str
    notes: str
    parts: tuple[DraftPart, ...]
    min_minutes: int | None
    where: str

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class Draft:
    """Items in reading order, `depth` telling which lie inside which."""

    title: str
    place: str
    time_zone: str
    items: tuple[DraftItem, ...]
    people: tuple[DraftPerson, ...]
    guiding_questions: tuple[str, ...]
    findings: tuple[Finding, ...]
    organisers: tuple[str, ...] = ()
    room: str = ""
    capacity: int | None = None
    objective: str = ""
    language: str = "en"
