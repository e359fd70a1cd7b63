"""Conclusions as a list."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Poll
from facilitator.domain.text import clean
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c

TEXT_LIMIT = 2000


def _add(book: Book, command: c.ConclusionAdd, now: datetime, new_id: NewId) -> Decision:
    evidence: tuple[Evidence, ...] = ()
    if command.evidence_poll is not None:
        evidence = (Evidence(EvidenceKind.POLL, book.get(Poll, command.evidence_poll).id),)
    position = max((each.position for each in book.all(Conclusion)), default=0) + 1
    added = Conclusion(new_id(), _text(command.text), position, OutcomeKind(command.kind), evidence)
    return Decision([book.put(added)], value={"conclusion": added.id}, undo="adding a conclusion")


def _edit(book: Book, command: c.ConclusionEdit, now: datetime, _: NewId) -> Decision:
    edited = replace(book.get(Conclusion, command.conclusion), text=_text(command.text))
    return Decision([book.put(edited)], undo="editing a conclusion")


def _move(book: Book, command: c.ConclusionMove, now: datetime, _: NewId) -> Decision:
    moved = book.get(Conclusion, command.conclusion)
    order = [
        each
        for each in sorted(book.all(Conclusion), key=lambda each: each.position)
        if each.id != moved.id
    ]
    order.insert(command.position - 1, moved)
    changes = [
        book.put(replace(each, position=place))
        for place, each in enumerate(order, start=1)
        if each.position != place
    ]
    return Decision(changes, undo="moving a conclusion")


def _remove(book: Book, command: c.ConclusionRemove, now: datetime, _: NewId) -> Decision:
    return Decision(
        [book.remove(book.get(Conclusion, command.conclusion))], undo="removing a conclusion"
    )


def _text(text: str) -> str:
    cleaned = clean(text, limit=TEXT_LIMIT, lines=True)
    if not cleaned:
        raise BadValue("Write the conclusion first.")
    return cleaned


DECIDERS: Deciders = {
    c.ConclusionAdd: _add,
    c.ConclusionEdit: _edit,
    c.ConclusionMove: _move,
    c.ConclusionRemove: _remove,
}
