"""The book as those who write the report are told of it."""

from datetime import datetime

from facilitator.domain.checklist import checklist
from facilitator.domain.editing.notes import key_messages
from facilitator.domain.notes import Note, ReportFacts, Summary, summary_id
from facilitator.hub.past import Past
from facilitator.hub.store import EventStore
from facilitator.protocol.workspace import Draft, WorkspaceSection

WRITING_HERE = "writing"
"""Whose past it is that the desktop's Report place takes back from."""


def _drafts(store: EventStore) -> list[Draft]:
    """Those that nobody has written over."""
    written = store.book.tables[Summary]
    return [
        Draft(of, ref, text)
        for (of, ref), text in store.drafts.items()
        if summary_id(of, ref) not in written
    ]


def workspace_section(store: EventStore, who: str = WRITING_HERE) -> WorkspaceSection:
    """All that was written, with what `who` can take back; "" stands for nobody."""
    past = store.past(who) if who else Past()
    return store.once(f"workspace {who}", lambda: _section(store, past))


def _when(note: Note) -> tuple[datetime, str]:
    return note.at, note.id


def _section(store: EventStore, past: Past) -> WorkspaceSection:
    book = store.book
    return WorkspaceSection(
        notes=store.once("notes", lambda: sorted(book.all(Note), key=_when)),
        summaries=list(book.all(Summary)),
        drafts=_drafts(store),
        messages=key_messages(book),
        facts=next(iter(book.all(ReportFacts)), ReportFacts()),
        checklist=store.once("checklist", lambda: checklist(book)),
        undo=past.undoable,
        redo=past.redoable,
    )
