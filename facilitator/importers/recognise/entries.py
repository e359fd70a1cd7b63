"""What is collected from a document before times are chained and texts are read."""

import datetime as dt
from dataclasses import dataclass, field

from facilitator.importers.source import Line


@dataclass(slots=True)
class DayMark:
    """A day as the document names it. `date` has the year it gives, or none yet (`year_said`)."""

    where: str
    month: int | None = None
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    number: int | None = None
    swapped: bool = False
    date: dt.date | None = None

    def same(self, other: "DayMark") -> bool:
        """Whether both say the same, as far as they say anything."""
        mine = (self.month, self.day, self.number, self.weekday)
        return mine == (other.month, other.day, other.number, other.weekday)


@dataclass(slots=True)
class Entry:
    """One row with a time or a length, and what belongs to it. Minutes count from midnight of its day."""

    where: str
    day: int
    start: int | None = None
    end: int | None = None
    length: int | None = None
    sure: bool = True
    assumed: bool = False
    room: str = ""
    track: str = ""
    section: bool = False
    holds: bool = False  # groups that meet at its time lie inside it
    group: bool = False
    apart: bool = False  # what stands above it holds it no more
    marker: bool = False  # names only the time at which the one before ends
    title: list[Line] = field(default_factory=list[Line])
    body: list[Line] = field(default_factory=list[Line])
    people: list[tuple[str, tuple[Line, ...]]] = field(
        default_factory=list[tuple[str, tuple[Line, ...]]]
    )
    notes: list[Line] = field(default_factory=list[Line])
    joined_titles: int = 0


@dataclass(slots=True)
class Collected:
    """All entries in reading order, the days they lie on, and the lines outside any entry.

    `starts` is when a day begins, where a heading says it.
    """

    entries: list[Entry] = field(default_factory=list[Entry])
    days: list[DayMark] = field(default_factory=list[DayMark])
    outside: list[Line] = field(default_factory=list[Line])
    starts: dict[int, int] = field(default_factory=dict[int, int])
