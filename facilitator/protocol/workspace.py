"""The report as it is being written, for the desktop's Report place and the page /notes."""

from datetime import datetime

from msgspec import Struct

from facilitator.domain.checklist import Gap
from facilitator.domain.notes import KeyMessage, Note, ReportFacts, Summary, SummaryOf


class Draft(Struct, frozen=True):
    """What the program would say of an event, item or poll that nobody has written about."""

    of: SummaryOf
    ref: str
    text: str


class WorkspaceSection(Struct, frozen=True):
    """Notes by time, key messages in order. `undo` and `redo` are of what is written at the desktop.

    Conclusions are a section of their own: the moderator draws them too.
    """

    notes: list[Note]
    summaries: list[Summary]
    drafts: list[Draft]
    messages: list[KeyMessage]
    facts: ReportFacts
    checklist: list[Gap]
    undo: str = ""
    redo: str = ""


class Found(Struct, frozen=True):
    """One place where words were found: what it is (as `report.write` names it, or question), its id, the
    item it belongs to, and the text around them in pieces, the found ones at odd places."""

    what: str
    ref: str
    item: str | None
    at: datetime | None
    pieces: list[str]
