"""The book as the rapporteur's page is told of it, section by section."""

from datetime import datetime

from facilitator.domain import timeline
from facilitator.domain.conclusions import Conclusion, EvidenceKind
from facilitator.domain.editing.outcomes import outcomes
from facilitator.domain.notes import TAG_SIGNS
from facilitator.domain.polls import Poll, last_round
from facilitator.domain.questions import PUBLIC, Question
from facilitator.domain.support import support
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Contribution, Person
from facilitator.hub.phone_view import text
from facilitator.hub.programme_view import programme_section
from facilitator.hub.store import EventStore
from facilitator.hub.workspace_view import workspace_section
from facilitator.protocol.codec import encode
from facilitator.protocol.notes import (
    NotesEvent,
    NotesItem,
    NotesPerson,
    NotesPoll,
    NotesProgramme,
    NotesQuestion,
)
from facilitator.protocol.phone import T


def notes_sections(store: EventStore, lang: str, now: datetime) -> dict[str, bytes]:
    """Every section for a reader of `lang`, encoded; all but what each page can take back."""
    book = store.book
    signs = {sign: tag.value for sign, tag in TAG_SIGNS.items()}
    ended = book.event.ended_at is not None
    return {
        "event": encode(NotesEvent(book.event.id, text(book.event.title, lang), ended, signs)),
        "programme": encode(_programme(store, lang, now)),
        "polls": encode(
            [
                NotesPoll(poll.id, text(poll.prompt, lang), poll.item)
                for poll in book.polls()
                if not poll.trial and book.rounds(poll.id)
            ]
        ),
        "questions": encode(
            [
                NotesQuestion(each.id, T(each.text, each.lang), each.item)
                for each in sorted(book.all(Question), key=lambda question: question.asked_at)
                if each.status in PUBLIC
            ]
        ),
        "conclusions": encode(outcomes(book)),
        "support": encode(_support(store, lang)),
        # Undo is each page's own.
        "workspace": store.once("workspace, encoded", lambda: encode(workspace_section(store, ""))),
    }


def _support(store: EventStore, lang: str) -> dict[str, list[str]]:
    """What the room said of conclusions that were put to it, by their ids: once voting is over."""
    # Loaded with the first notes page: phones are served without it, and sooner.
    from facilitator.charts.numbers import percent_text

    found: dict[str, list[str]] = {}
    for conclusion in store.book.all(Conclusion):
        for link in conclusion.evidence:
            poll = store.book.find(Poll, link.ref) if link.kind is EvidenceKind.POLL else None
            held = None if poll is None else last_round(store.book.rounds(poll.id))
            if poll is None or held is None or held.closed_at is None or held.voided:
                continue
            said = support(conclusion, poll, store.tally(poll, held))
            if said is not None and said.n:
                shares = (
                    f"{label.in_language(lang)[0]} {percent_text(count, said.base)}"
                    for label, count in said.answers
                )
                found.setdefault(conclusion.id, []).append(f"{' · '.join(shares)} · n = {said.n}")
    return found


def _programme(store: EventStore, lang: str, now: datetime) -> NotesProgramme:
    book = store.book
    section = programme_section(book, timetable(book, now))
    speaking = timeline.running_speaker(book)
    part = None if speaking is None else book.find(Contribution, speaking.id)
    items = [
        NotesItem(
            id=row.item.id,
            title=text(row.item.title, lang),
            depth=row.depth,
            status=row.status,
            starts=f"{row.expected_start:%H:%M}",
            people=_people(store, row.contributions),
        )
        for row in section.rows
        if row.status != "dropped"
    ]
    return NotesProgramme(items, section.running, None if part is None else part.person)


def _people(store: EventStore, parts: list[Contribution]) -> list[NotesPerson]:
    """Each once, in the order of the list."""
    found = (store.book.find(Person, key) for key in dict.fromkeys(part.person for part in parts))
    return [NotesPerson(each.id, each.label, each.name) for each in found if each is not None]
