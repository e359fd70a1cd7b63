"""The side event with everything that a rapporteur writes."""

from dataclasses import replace
from typing import Any

from facilitator.domain.conclusions import (
    Conclusion,
    Evidence,
    EvidenceKind,
    OutcomeKind,
    OutcomeStatus,
)
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from facilitator.domain.record import EventRecord
from tests.helpers.records import at, side_event_record


def written_record(**event: Any) -> EventRecord:
    """As it may stand an hour after the event."""
    record = side_event_record(**event)
    book = record.book
    vote = next(poll.id for poll in book.polls())
    for entity in (*_texts(vote), *_notes(), *_outcomes(vote)):
        book.apply([book.put(entity)])
    return record


def _texts(vote: str) -> list[Any]:
    return [
        Summary(
            SummaryOf.EVENT,
            "side-event",
            "The side event brought together governments, cities and international organisations.\n"
            "It asked what capacity building can contribute to the Global Compact.",
        ),
        Summary(
            SummaryOf.ITEM,
            "session-1",
            "Speakers described how training ends when projects end. Cities asked to be heard.",
        ),
        Summary(SummaryOf.POLL, vote, "Funding was seen as the main obstacle, before and after."),
        KeyMessage(
            "m1",
            "Capacity building has to outlive projects",
            "Where training is paid for from national budgets, it goes on. Where it is not, it ends.",
            0,
        ),
        KeyMessage(
            "m2", "Cities are where migration happens", "They need a budget of their own.", 1
        ),
        ReportFacts(
            foreword="This report was written while the event was held.",
            thanks="The organisers thank the interpreters.",
            decision_body="GFMD Steering Group",
            next_date="20 February 2019, Quito",
            abbreviations="GFMD: Global Forum on Migration and Development\nIOM\tInternational "
            "Organization for Migration",
        ),
    ]


def _notes() -> list[Note]:
    return [
        Note("n1", "Training ends when the project ends.", at(14), "session-1", NoteTag.KEY_POINT,
             "minister", "Funding"),
        Note("n2", "We train people and then lose them.", at(16), "session-1", NoteTag.QUOTE,
             "minister"),
        Note("n3", "The list of what worked will be published.", at(20), "session-1",
             NoteTag.DECISION, theme="Learning"),
        Note("n4", "The secretariat collects examples by March.", at(21), "session-1", NoteTag.ACTION),
        Note("n5", "Two delegations reserved their position.", at(22), "session-1", NoteTag.RECORD),
        Note("n6", "Ask about the coffee", at(23), "session-1"),
    ]  # fmt: skip


def _outcomes(vote: str) -> list[Conclusion]:
    recommendation = Conclusion(
        "r1",
        "Fund capacity building from national budgets",
        10,
        OutcomeKind.RECOMMENDATION,
        (
            Evidence(EvidenceKind.POLL, vote),
            Evidence(EvidenceKind.QUESTION, "q-pay"),
            Evidence(EvidenceKind.NOTE, "n3"),
        ),
        why="Projects end after two or three years, and what was learnt is lost with the staff.",
        addressee="Governments that signed the Compact",
        timeline="by the review of 2022",
        resources="one budget line for each ministry",
        status=OutcomeStatus.AGREED,
        theme="Funding",
    )
    second = replace(
        recommendation, id="r2", text="Publish what has worked, with its costs", position=11,
        evidence=(), addressee="GFMD secretariat", timeline="March 2019", resources="",
        status=OutcomeStatus.PROPOSED, theme="Learning",
    )  # fmt: skip
    return [recommendation, second]
