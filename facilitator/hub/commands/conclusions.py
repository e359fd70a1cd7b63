"""Conclusions as the moderator draws them while the event runs. The rapporteur's commands are in `report`."""

from datetime import datetime

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind, OutcomeKind
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import outcomes
from facilitator.domain.editing.writing import Place, Written, write
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c


def _add(book: Book, command: c.ConclusionAdd, _now: datetime, new_id: NewId) -> Decision:
    poll = command.evidence_poll
    evidence = [] if poll is None else [Evidence(EvidenceKind.POLL, poll)]
    return outcomes.add(book, new_id(), command.text, OutcomeKind(command.kind), evidence)


def _edit(book: Book, command: c.ConclusionEdit, now: datetime, _: NewId) -> Decision:
    base = command.base or book.get(Conclusion, command.conclusion).text
    place = Place(Written.CONCLUSION, command.conclusion)
    return write(book, place, base, command.text, now)


def _move(book: Book, command: c.ConclusionMove, _now: datetime, _: NewId) -> Decision:
    return outcomes.move(book, command.conclusion, command.position)


def _remove(book: Book, command: c.ConclusionRemove, _now: datetime, _: NewId) -> Decision:
    return outcomes.remove(book, command.conclusion)


DECIDERS: Deciders = {
    c.ConclusionAdd: _add,
    c.ConclusionEdit: _edit,
    c.ConclusionMove: _move,
    c.ConclusionRemove: _remove,
}
