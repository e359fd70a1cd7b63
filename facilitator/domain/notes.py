"""What the rapporteur writes: notes while it happens, summaries, key messages, facts of the report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoteTag(StrEnum):
    """What a note is, chosen by one key."""

    NONE = "none"
    KEY_POINT = "key_point"
    QUOTE = "quote"
    DECISION = "decision"
    ACTION = "action"
    RECORD = "record"  # for the record


TAG_SIGNS: Mapping[str, NoteTag] = {
    "*": NoteTag.KEY_POINT,
    '"': NoteTag.QUOTE,
    "!": NoteTag.DECISION,
    ">": NoteTag.ACTION,
    "=": NoteTag.RECORD,
}
"""The key of each tag, pressed before the first letter of a note."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something written down at `at`, when its writer began to type it.

    `item` is where in the programme, `speaker` who said it (a person's id); either may be gone since.
    """

    id: str
    text: str
    at: datetime
    item: str | None = None
    tag: NoteTag = NoteTag.NONE
    speaker: str | None = None
    theme: str = ""


class SummaryOf(StrEnum):
    """What a summary is of: an item, a vote, or the event (then it is the report's introduction)."""

    EVENT = "event"
    ITEM = "item"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class Summary:
    """What somebody wrote of a part of the event. Where there is none, the program's draft stands in; an
    empty one says that somebody wants none."""

    of: SummaryOf
    ref: str
    text: str

    @property
    def id(self) -> str:
        return summary_id(self.of, self.ref)


def summary_id(of: SummaryOf, ref: str) -> str:
    return f"{of}/{ref}"


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """One thing that readers should take away: a headline, and a paragraph."""

    id: str
    headline: str
    text: str
    position: int


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report says beside its body. `abbreviations` is a line for each, the short form first;
    `decision_body` takes the recommendations up, `next_date` says when, in words."""

    id: str = "report"
    foreword: str = ""
    thanks: str = ""
    decision_body: str = ""
    next_date: str = ""
    abbreviations: str = ""
