"""People, and their parts in items."""

from dataclasses import replace
from typing import Any, Literal

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue, NotAllowed
from facilitator.domain.questions import Question
from facilitator.domain.runs import SpeakerRun
from facilitator.domain.text import clean
from facilitator.domain.workshop import Contribution, Item, Person

FIELD_LIMIT = 200
PersonField = Literal["name", "honorific", "post", "affiliation", "short"]
PartField = Literal["role", "perspective"]
NO_NAME = "Give the person a name first."


def add_person(
    book: Book, name: str, affiliation: str, post: str, honorific: str, new_id: NewId
) -> Decision:
    written = {"name": name, "affiliation": affiliation, "post": post, "honorific": honorific}
    person = Person(
        new_id(), **{key: clean(text, limit=FIELD_LIMIT) for key, text in written.items()}
    )
    if not person.name:
        raise BadValue(NO_NAME)
    return Decision([book.put(person)], value={"person": person.id}, undo=f"adding {person.name}")


def set_person(book: Book, key: str, field: PersonField, written: str) -> Decision:
    person = book.get(Person, key)
    text = clean(written, limit=FIELD_LIMIT)
    if field == "name" and not text:
        raise BadValue(NO_NAME)
    fields: dict[str, Any] = {field: text}
    return Decision(
        [book.put(replace(person, **fields))],
        value={"person": key},
        undo=f"details of {person.name}",
    )


def remove_person(book: Book, key: str) -> Decision:
    """Takes somebody off the programme, with every part they have in it."""
    person = book.get(Person, key)
    parts = [part for part in book.all(Contribution) if part.person == key]
    if any(book.find(SpeakerRun, part.id) is not None for part in parts):
        raise NotAllowed(f"{person.name} has spoken already and stays in the record.")
    asked = [
        replace(
            each,
            to=None if each.to == key else each.to,
            answered_by=person.name if each.answered_by == key else each.answered_by,
        )
        for each in book.all(Question)
        if key in (each.to, each.answered_by)
    ]
    changes = [book.remove(person), *map(book.remove, parts), *map(book.put, asked)]
    return Decision(changes, undo=f"removing {person.name}")


def add_part(
    book: Book, item: str, person: str, role: str, minutes: float, new_id: NewId
) -> Decision:
    """Somebody's part in an item, after the others."""
    speaker = book.get(Person, person)
    part = _new_part(book, item, person, role, minutes, new_id)
    return Decision(
        [book.put(part)], value={"contribution": part.id}, undo=f"adding {speaker.label}"
    )


def add_new_speaker(
    book: Book, item: str, name: str, affiliation: str, minutes: float, new_id: NewId
) -> Decision:
    """Somebody the event did not know yet, with a part in an item: one edit."""
    known = add_person(book, name, affiliation, "", "", new_id)
    person: Person = known.changes[0].after
    part = _new_part(book, item, person.id, "", minutes, new_id)
    value = {"person": person.id, "contribution": part.id}
    return Decision([*known.changes, book.put(part)], value=value, undo=f"adding {person.name}")


def _new_part(
    book: Book, item: str, person: str, role: str, minutes: float, new_id: NewId
) -> Contribution:
    parts = book.contributions(book.get(Item, item).id)
    position = max((part.position for part in parts), default=-1) + 1
    text = clean(role, limit=FIELD_LIMIT)
    return Contribution(new_id(), item, person, text, position, round(60 * minutes))


def set_part(book: Book, key: str, field: PartField, written: str) -> Decision:
    part = book.get(Contribution, key)
    fields: dict[str, Any] = {field: clean(written, limit=FIELD_LIMIT)}
    return _edited(book, replace(part, **fields))


def set_part_minutes(book: Book, key: str, minutes: float) -> Decision:
    part = _not_given(book, key)
    return _edited(book, replace(part, planned_s=round(60 * minutes)))


def replace_speaker(book: Book, key: str, person: str) -> Decision:
    """Somebody else takes the part."""
    part = _not_given(book, key)
    return _edited(book, replace(part, person=book.get(Person, person).id))


def move_part(book: Book, key: str, position: int, item: str | None) -> Decision:
    """To place `position`, counted from 0, among the speakers of its item or of another one."""
    part = book.get(Contribution, key)
    target = part.item if item is None else book.get(Item, item).id
    if target != part.item:
        _not_given(book, key)
    order = [each for each in book.contributions(target) if each.id != key]
    order.insert(position, replace(part, item=target))
    changes = book.placed(order, 0)
    return Decision(changes, value={"contribution": key}, undo=f"moving {_name(book, part)}")


def remove_part(book: Book, key: str) -> Decision:
    """Takes the part away; the person stays in the event."""
    part = _not_given(book, key)
    return Decision([book.remove(part)], undo=f"removing {_name(book, part)}")


def _not_given(book: Book, key: str) -> Contribution:
    part = book.get(Contribution, key)
    if book.find(SpeakerRun, key) is not None:
        raise NotAllowed(f"{_name(book, part)} has spoken already and stays in the record.")
    return part


def _edited(book: Book, part: Contribution) -> Decision:
    what = f"part of {_name(book, part)}"
    return Decision([book.put(part)], value={"contribution": part.id}, undo=what)


def _name(book: Book, part: Contribution) -> str:
    person = book.find(Person, part.person)
    return person.label if person is not None and person.label else "a speaker"
