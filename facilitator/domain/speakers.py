"""Who speaks in an item, changed while the event runs: somebody else, or in another order."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue, NotNow
from facilitator.domain.runs import SpeakerRun
from facilitator.domain.workshop import Contribution, Person, Presence


def replace_speaker(
    book: Book, key: str, name: str, affiliation: str, now: datetime, new_id: NewId
) -> Decision:
    """Somebody else speaks instead, with the same minutes; the run log keeps whose place it was."""
    contribution = book.get(Contribution, key)
    if not name:
        raise BadValue("Say who speaks instead.")
    person = Person(new_id(), name, affiliation=affiliation)
    changed = replace(contribution, person=person.id, presence=Presence.PRESENT)
    before = book.find(Person, contribution.person)
    return Decision(
        [book.put(person), book.put(changed)],
        [LogEntry(now, "speaker.replaced", key, before.name if before is not None else "")],
        {"contribution": key, "person": person.id},
        "replacing a speaker",
    )


def move_speaker(book: Book, key: str, now: datetime, *, later: bool) -> Decision:
    """Changes places with the neighbour in the list, among those who have not spoken yet."""
    contribution = book.get(Contribution, key)
    waiting = [
        each
        for each in book.contributions(contribution.item)
        if book.find(SpeakerRun, each.id) is None
    ]
    if contribution not in waiting:
        raise NotNow("Only somebody who has not spoken yet can change places.")
    place = waiting.index(contribution)
    other = place + 1 if later else place - 1
    if not 0 <= other < len(waiting):
        raise NotNow("There is nobody to change places with.")
    neighbour = waiting[other]
    return Decision(
        [
            book.put(replace(contribution, position=neighbour.position)),
            book.put(replace(neighbour, position=contribution.position)),
        ],
        [LogEntry(now, "speaker.moved", key, "later" if later else "earlier")],
        {"contribution": key},
        "the order of speakers",
    )
