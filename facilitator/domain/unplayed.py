"""An event as it was before anything happened in it: for playing it through, and for the next one like it."""

from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.decisions import NewId
from facilitator.domain.editing.event import set_start
from facilitator.domain.polls import never_asked
from facilitator.domain.stage import Stage
from facilitator.domain.workshop import Contribution, Item, Person, Presence, Workshop


def unplayed(book: Book, new_id: NewId) -> list[Any]:
    """The prepared part of an event, as another event: it and its polls have new ids."""
    event = replace(book.event, id=new_id(), message=None, headcounts=(), ended_at=None)
    contributions = [each for each in book.all(Contribution) if not each.from_floor]
    polls = [never_asked(poll, new_id()) for poll in book.polls() if not poll.trial]
    return [
        event,
        Stage(theme=book.stage.theme),
        *_people(book),
        *book.all(Item),
        *contributions,
        *polls,
    ]


def as_template(book: Book, new_id: NewId, *, people: bool) -> list[Any]:
    """What the next event like this one can begin with: programme, polls, settings.

    Without `people` nobody's name comes along, so notes do not either: an import leaves in them what it did
    not understand. The network's password never does, nor does the join code.
    """
    kept: list[Any] = []
    for each in unplayed(book, new_id):
        match each:
            case Workshop():
                kept.append(replace(each, join_code="", wifi=None))
            case Item():
                kept.append(replace(each, dropped=False, notes=each.notes if people else ""))
            case Contribution():
                there = Presence.PRESENT if each.presence is Presence.ABSENT else each.presence
                kept += [replace(each, presence=there)] if people else []
            case Person():
                kept += [each] if people else []
            case _:
                kept.append(each)
    return kept


def begun_from(
    template: Book, first: date, zone: tzinfo, join_code: str, new_id: NewId
) -> list[Any]:
    """A new event like the template, its first day on `first` and all times of day as they were."""
    book = Book()
    book.apply([book.put(entity) for entity in unplayed(template, new_id)])
    book.apply([book.put(replace(book.event, join_code=join_code))])
    before = book.event.starts_at
    if before is not None:
        at = datetime.combine(first, before.astimezone(zone).time(), zone)
        book.apply(set_start(book, at).changes)
    return [entity for table in book.tables.values() for entity in table.values()]


def _people(book: Book) -> list[Person]:
    """Everyone but those who came on the programme by speaking from the floor."""
    spoke = {each.person for each in book.all(Contribution) if each.from_floor}
    planned = {each.person for each in book.all(Contribution) if not each.from_floor}
    return [person for person in book.all(Person) if person.id not in spoke - planned]
