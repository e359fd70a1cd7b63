"""The commands of whoever writes the report: at the desktop's Report place and on the page /notes.

They have a past of their own for Undo, so that nobody takes back by accident what another one does. Ids are
made by who writes, so that a command that was sent again after a lost link does nothing twice.
"""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from facilitator.domain.conclusions import Evidence, EvidenceKind, OutcomeKind, OutcomeStatus
from facilitator.domain.editing.writing import Place, Written
from facilitator.domain.notes import NoteTag, SummaryOf
from facilitator.protocol.command import Command

Id = Annotated[str, Meta(min_length=1, max_length=64)]
Text = Annotated[str, Meta(max_length=20_000)]
Position = Annotated[int, Meta(ge=1, le=100_000)]


class ReportWrite(Command, frozen=True, tag="report.write"):
    """Puts into a text what was changed between BASE and TEXT, and merges it with what others wrote since.

    WHAT is event, item, poll (their summaries), note, message, conclusion or facts; REF is the id, not
    needed for event and facts; FIELD is the text's name, such as text, why or addressee. What was sent with
    the same ONCE before is not put in again.
    """

    what: Written
    text: Text
    base: Text = ""
    ref: Annotated[str, Meta(max_length=64)] = ""
    field: Annotated[str, Meta(max_length=32)] = "text"
    once: Annotated[str, Meta(max_length=64)] = ""

    @property
    def place(self) -> Place:
        return Place(self.what, self.ref, self.field)

    def again(self) -> "ReportWrite":
        """The same where its change is in the text already: it then only asks for the text as it is now."""
        return ReportWrite(self.what, self.text, self.text, self.ref, self.field)


class ReportDraft(Command, frozen=True, tag="report.draft"):
    """Drops what was written of an event, item or poll, so that the program's draft stands there again."""

    of: SummaryOf
    ref: str


class NoteAdd(Command, frozen=True, tag="note.add"):
    """Adds a note to an ITEM. TAG: key_point, quote, decision, action, record; SPEAKER is a person's id; AT
    is when it was typed."""

    text: Text
    item: str | None = None
    tag: NoteTag = NoteTag.NONE
    speaker: str | None = None
    id: Id | None = None
    at: datetime | None = None


class NoteTagSet(Command, frozen=True, tag="note.tag"):
    """What a note is: none, key_point, quote, decision, action or record."""

    note: str
    tag: NoteTag


class NoteSpeaker(Command, frozen=True, tag="note.speaker"):
    """Who said what a note says; without PERSON nobody."""

    note: str
    person: str | None = None


class NoteItem(Command, frozen=True, tag="note.item"):
    """Moves a note to another ITEM, or to none."""

    note: str
    item: str | None = None


class NoteRemove(Command, frozen=True, tag="note.remove"):
    """Removes a note."""

    note: str


class MessageAdd(Command, frozen=True, tag="keymessage.add"):
    """Adds a key message: a HEADLINE and a paragraph."""

    headline: Text
    text: Text = ""
    id: Id | None = None


class MessageMove(Command, frozen=True, tag="keymessage.move"):
    """Moves a key message to place POSITION."""

    message: str
    position: Position


class MessageRemove(Command, frozen=True, tag="keymessage.remove"):
    """Removes a key message."""

    message: str


class OutcomeAdd(Command, frozen=True, tag="outcome.add"):
    """Adds a conclusion, or a recommendation, that may rest on one piece of evidence."""

    text: Text
    kind: OutcomeKind = OutcomeKind.CONCLUSION
    evidence: EvidenceKind | None = None
    ref: str = ""
    id: Id | None = None

    @property
    def rests_on(self) -> list[Evidence]:
        return [] if self.evidence is None else [Evidence(self.evidence, self.ref)]


class OutcomeMove(Command, frozen=True, tag="outcome.move"):
    """Moves a conclusion to place POSITION."""

    conclusion: str
    position: Position


class OutcomeRemove(Command, frozen=True, tag="outcome.remove"):
    """Removes a conclusion."""

    conclusion: str


class OutcomeKindSet(Command, frozen=True, tag="outcome.kind"):
    """Turns a conclusion into a recommendation, or back."""

    conclusion: str
    kind: OutcomeKind


class OutcomeStatusSet(Command, frozen=True, tag="outcome.status"):
    """How far a recommendation has got: proposed, agreed, in_hand, done or set_aside."""

    conclusion: str
    status: OutcomeStatus


class OutcomeEvidence(Command, frozen=True, tag="outcome.evidence"):
    """Whether a conclusion rests on a poll, question or note (ON is true or false)."""

    conclusion: str
    kind: EvidenceKind
    ref: str
    on: bool = True


class ReportUndo(Command, frozen=True, tag="report.undo"):
    """Takes back the newest change that was written here."""


class ReportRedo(Command, frozen=True, tag="report.redo"):
    """Makes the change again that was taken back last here."""


class ReportSearch(Command, frozen=True, tag="report.search"):
    """Finds WORDS in notes, summaries, key messages, conclusions, questions and answers."""

    words: Annotated[str, Meta(max_length=200)]


WRITING: frozenset[type[Command]] = frozenset(
    {
        ReportWrite,
        ReportDraft,
        NoteAdd,
        NoteTagSet,
        NoteSpeaker,
        NoteItem,
        NoteRemove,
        MessageAdd,
        MessageMove,
        MessageRemove,
        OutcomeAdd,
        OutcomeMove,
        OutcomeRemove,
        OutcomeKindSet,
        OutcomeStatusSet,
        OutcomeEvidence,
        ReportUndo,
        ReportRedo,
        ReportSearch,
    }
)
"""All that a rapporteur may do; nothing of it runs the event."""
