"""Conclusions and recommendations: added, moved, turned into each other, with what they rest on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.conclusions import (
    Conclusion,
    Evidence,
    EvidenceKind,
    OutcomeKind,
    OutcomeStatus,
)
from facilitator.domain.decisions import Decision
from facilitator.domain.editing.writing import TEXT_LIMIT, tidy
from facilitator.domain.errors import BadValue
from facilitator.domain.notes import Note
from facilitator.domain.polls import Poll
from facilitator.domain.questions import Question

NO_TEXT = "Write the conclusion first."
_ENTITIES: dict[EvidenceKind, type[Any]] = {
    EvidenceKind.POLL: Poll,
    EvidenceKind.QUESTION: Question,
    EvidenceKind.NOTE: Note,
}


def outcomes(book: Book) -> list[Conclusion]:
    """In their order."""
    return sorted(book.all(Conclusion), key=lambda each: each.position)


def add(
    book: Book,
    key: str,
    text: str,
    kind: OutcomeKind,
    evidence: Sequence[Evidence] = (),
    theme: str = "",
) -> Decision:
    """A new one, after the others. `key` is made by its writer: what was sent twice is there once."""
    if book.find(Conclusion, key) is not None:
        return Decision(value={"conclusion": key})
    written = tidy(text, limit=TEXT_LIMIT, lines=True)
    if not written:
        raise BadValue(NO_TEXT)
    resting = tuple(_sound(book, each) for each in dict.fromkeys(evidence))
    position = max((each.position for each in book.all(Conclusion)), default=0) + 1
    added = Conclusion(key, written, position, kind, resting, theme=theme)
    return Decision([book.put(added)], value={"conclusion": key}, undo="adding a conclusion")


def move(book: Book, key: str, place: int) -> Decision:
    """To `place`, counted from 1 among all."""
    moved = book.get(Conclusion, key)
    order = [each for each in outcomes(book) if each.id != key]
    order.insert(place - 1, moved)
    return Decision(book.placed(order, 1), undo="moving a conclusion")


def remove(book: Book, key: str) -> Decision:
    return Decision([book.remove(book.get(Conclusion, key))], undo="removing a conclusion")


def set_status(book: Book, key: str, status: OutcomeStatus) -> Decision:
    return _edited(book, key, status=status)


def set_kind(book: Book, key: str, kind: OutcomeKind) -> Decision:
    """A conclusion becomes a recommendation, or the other way round; its fields stay."""
    return _edited(book, key, kind=kind)


def set_evidence(book: Book, key: str, evidence: Evidence, *, on: bool) -> Decision:
    """Whether it rests on that."""
    others = tuple(each for each in book.get(Conclusion, key).evidence if each != evidence)
    resting = (*others, _sound(book, evidence)) if on else others
    return _edited(book, key, evidence=resting)


def _sound(book: Book, evidence: Evidence) -> Evidence:
    book.get(_ENTITIES[evidence.kind], evidence.ref)
    return evidence


def _edited(book: Book, key: str, **fields: Any) -> Decision:
    changed = replace(book.get(Conclusion, key), **fields)
    return Decision([book.put(changed)], undo="editing a conclusion")
