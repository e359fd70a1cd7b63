"""Erasing who took part, once the event is over. What was asked, voted and said stays."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import NotNow
from facilitator.domain.questions import Question


def erase_askers(book: Book, now: datetime) -> Decision:
    """Takes the names off all questions, dismissed ones included. It cannot be taken back."""
    if book.event.ended_at is None:
        raise NotNow("End the event first. Personal data is erased after it.")
    named = [q for q in book.all(Question) if q.name or q.affiliation]
    return Decision(
        [book.put(replace(question, name="", affiliation="")) for question in named],
        [LogEntry(now, "event.erased")],
        {"questions": len(named)},
    )
