"""An event file as it was before anything happened in it, for playing it through."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from facilitator.domain.book import Book
from facilitator.domain.stage import Stage
from facilitator.domain.workshop import Contribution, Item, Person
from facilitator.storage.database import create
from facilitator.storage.event_file import read_record

ID_BYTES = 8


def unplayed_copy(source: Path, target: Path, taken_at: datetime) -> Book:
    """Writes what was prepared in `source`, which nobody may be writing, to the new file `target`.

    Nothing that happened comes along. Event and polls get new ids and the file a secret of its own, so that
    no phone, ballot or token of the one can be taken for the other's.
    """
    prepared = unplayed(read_record(source, taken_at).book, lambda: secrets.token_hex(ID_BYTES))
    create(target, prepared)
    book = Book()
    book.apply([book.put(entity) for entity in prepared])
    return book


def unplayed(book: Book, new_id: Callable[[], str]) -> list[Any]:
    """The prepared part of an event, as another event."""
    event = replace(book.event, id=new_id(), message=None, headcount=None, ended_at=None)
    contributions = [each for each in book.all(Contribution) if not each.from_floor]
    polls = [replace(poll, id=new_id(), frozen=False) for poll in book.polls() if not poll.trial]
    return [
        event,
        Stage(theme=book.stage.theme),
        *_people(book),
        *book.all(Item),
        *contributions,
        *polls,
    ]


def _people(book: Book) -> list[Person]:
    """Everyone but those who came on the programme by speaking from the floor."""
    spoke = {each.person for each in book.all(Contribution) if each.from_floor}
    planned = {each.person for each in book.all(Contribution) if not each.from_floor}
    return [person for person in book.all(Person) if person.id not in spoke - planned]
