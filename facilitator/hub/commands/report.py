"""Writing the report: commands turned over to the rules."""

from datetime import datetime

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Evidence
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import notes, outcomes
from facilitator.domain.editing.writing import write
from facilitator.domain.notes import summary_id
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import report_commands as c


def _write(book: Book, command: c.ReportWrite, now: datetime, _: NewId) -> Decision:
    return write(book, command.place, command.base, command.text, now)


def _draft(book: Book, command: c.ReportDraft, _now: datetime, _: NewId) -> Decision:
    return notes.back_to_draft(book, summary_id(command.of, command.ref))


def _note(book: Book, command: c.NoteAdd, now: datetime, new_id: NewId) -> Decision:
    # A page that was cut off sends later what it typed earlier; its clock may be ahead of ours.
    at = now if command.at is None or command.at.tzinfo is None else min(now, command.at)
    at = at.astimezone(now.tzinfo)
    key = command.id or new_id()
    return notes.add_note(book, key, command.text, at, command.item, command.tag, command.speaker)


def _note_tag(book: Book, command: c.NoteTagSet, _now: datetime, _: NewId) -> Decision:
    return notes.set_tag(book, command.note, command.tag)


def _note_speaker(book: Book, command: c.NoteSpeaker, _now: datetime, _: NewId) -> Decision:
    return notes.set_speaker(book, command.note, command.person)


def _note_item(book: Book, command: c.NoteItem, _now: datetime, _: NewId) -> Decision:
    return notes.set_item(book, command.note, command.item)


def _note_remove(book: Book, command: c.NoteRemove, _now: datetime, _: NewId) -> Decision:
    return notes.remove_note(book, command.note)


def _message(book: Book, command: c.MessageAdd, _now: datetime, new_id: NewId) -> Decision:
    return notes.add_message(book, command.id or new_id(), command.headline, command.text)


def _message_move(book: Book, command: c.MessageMove, _now: datetime, _: NewId) -> Decision:
    return notes.move_message(book, command.message, command.position)


def _message_remove(book: Book, command: c.MessageRemove, _now: datetime, _: NewId) -> Decision:
    return notes.remove_message(book, command.message)


def _outcome(book: Book, command: c.OutcomeAdd, _now: datetime, new_id: NewId) -> Decision:
    key = command.id or new_id()
    return outcomes.add(book, key, command.text, command.kind, command.rests_on)


def _outcome_move(book: Book, command: c.OutcomeMove, _now: datetime, _: NewId) -> Decision:
    return outcomes.move(book, command.conclusion, command.position)


def _outcome_remove(book: Book, command: c.OutcomeRemove, _now: datetime, _: NewId) -> Decision:
    return outcomes.remove(book, command.conclusion)


def _outcome_kind(book: Book, command: c.OutcomeKindSet, _now: datetime, _: NewId) -> Decision:
    return outcomes.set_kind(book, command.conclusion, command.kind)


def _outcome_status(book: Book, command: c.OutcomeStatusSet, _now: datetime, _: NewId) -> Decision:
    return outcomes.set_status(book, command.conclusion, command.status)


def _evidence(book: Book, command: c.OutcomeEvidence, _now: datetime, _: NewId) -> Decision:
    evidence = Evidence(command.kind, command.ref)
    return outcomes.set_evidence(book, command.conclusion, evidence, on=command.on)


DECIDERS: Deciders = {
    c.ReportWrite: _write,
    c.ReportDraft: _draft,
    c.NoteAdd: _note,
    c.NoteTagSet: _note_tag,
    c.NoteSpeaker: _note_speaker,
    c.NoteItem: _note_item,
    c.NoteRemove: _note_remove,
    c.MessageAdd: _message,
    c.MessageMove: _message_move,
    c.MessageRemove: _message_remove,
    c.OutcomeAdd: _outcome,
    c.OutcomeMove: _outcome_move,
    c.OutcomeRemove: _outcome_remove,
    c.OutcomeKindSet: _outcome_kind,
    c.OutcomeStatusSet: _outcome_status,
    c.OutcomeEvidence: _evidence,
}
