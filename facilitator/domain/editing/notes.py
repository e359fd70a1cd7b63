"""Notes, key messages and drafts: added, tagged, moved, removed. Their texts are written in `writing`."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from facilitator.domain.book import Book, Change
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.decisions import Decision
from facilitator.domain.editing.writing import LINE_LIMIT, TEXT_LIMIT, tidy
from facilitator.domain.errors import BadValue, NotFound
from facilitator.domain.notes import KeyMessage, Note, NoteTag, Summary
from facilitator.domain.workshop import Item, Person

NO_NOTE = "Write the note first."
NO_MESSAGE = "Write the key message first."


def add_note(
    book: Book,
    key: str,
    text: str,
    at: datetime,
    item: str | None,
    tag: NoteTag = NoteTag.NONE,
    speaker: str | None = None,
) -> Decision:
    """A new note. `key` is made by its writer, so that a note that was sent twice is one note."""
    if book.find(Note, key) is not None:
        return Decision(value={"note": key})
    written = tidy(text, limit=TEXT_LIMIT, lines=True)
    if not written:
        raise BadValue(NO_NOTE)
    # Where item or speaker were taken off the programme meanwhile, the note is kept all the same.
    where = item if book.find(Item, item) else None
    who = speaker if book.find(Person, speaker) else None
    note = Note(key, written, at, where, tag, who)
    return Decision([book.put(note)], value={"note": key}, undo="adding a note")


def set_tag(book: Book, key: str, tag: NoteTag) -> Decision:
    return _edited(book, book.get(Note, key), tag=tag)


def set_speaker(book: Book, key: str, person: str | None) -> Decision:
    who = None if person is None else book.get(Person, person).id
    return _edited(book, book.get(Note, key), speaker=who)


def set_item(book: Book, key: str, item: str | None) -> Decision:
    where = None if item is None else book.get(Item, item).id
    return _edited(book, book.get(Note, key), item=where)


def _edited(book: Book, note: Note, **fields: Any) -> Decision:
    return Decision([book.put(replace(note, **fields))], undo="changing a note")


def remove_note(book: Book, key: str) -> Decision:
    """Takes a note away, and it out of the evidence that rests on it."""
    note = book.get(Note, key)
    resting = Evidence(EvidenceKind.NOTE, key)
    changes: list[Change] = [book.remove(note)]
    for each in book.all(Conclusion):
        if resting in each.evidence:
            kept = tuple(evidence for evidence in each.evidence if evidence != resting)
            changes.append(book.put(replace(each, evidence=kept)))
    return Decision(changes, undo="removing a note")


def add_message(book: Book, key: str, headline: str, text: str = "") -> Decision:
    """A new key message, after the others."""
    if book.find(KeyMessage, key) is not None:
        return Decision(value={"message": key})
    written = tidy(headline, limit=LINE_LIMIT, lines=False)
    paragraph = tidy(text, limit=TEXT_LIMIT, lines=True)
    if not written and not paragraph:
        raise BadValue(NO_MESSAGE)
    position = max((each.position for each in book.all(KeyMessage)), default=0) + 1
    added = KeyMessage(key, written, paragraph, position)
    return Decision([book.put(added)], value={"message": key}, undo="adding a key message")


def move_message(book: Book, key: str, place: int) -> Decision:
    """To `place`, counted from 1."""
    moved = book.get(KeyMessage, key)
    order = [each for each in key_messages(book) if each.id != key]
    order.insert(place - 1, moved)
    return Decision(book.placed(order, 1), undo="moving a key message")


def remove_message(book: Book, key: str) -> Decision:
    return Decision([book.remove(book.get(KeyMessage, key))], undo="removing a key message")


def key_messages(book: Book) -> list[KeyMessage]:
    """In their order."""
    return sorted(book.all(KeyMessage), key=lambda each: each.position)


def back_to_draft(book: Book, summary: str) -> Decision:
    """Drops what was written of a part of the event, so that the program's draft stands there again."""
    written = book.find(Summary, summary)
    if written is None:
        raise NotFound("summary", summary)
    return Decision([book.remove(written)], undo="going back to the draft")
