"""Preparing programme and people: commands turned over to the rules."""

from datetime import datetime

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import items, people, reshaping
from facilitator.hub.clock import zone
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import edit_commands as c


def _item_add(book: Book, command: c.ItemAdd, _: datetime, new_id: NewId) -> Decision:
    return items.add(
        book,
        command.title,
        command.minutes,
        command.kind,
        command.after,
        command.inside,
        new_id,
    )


def _title(book: Book, command: c.ItemTitle, _: datetime, _new_id: NewId) -> Decision:
    return items.rename(book, command.item, command.title, command.lang)


def _kind(book: Book, command: c.ItemKindSet, _: datetime, _new_id: NewId) -> Decision:
    return items.set_kind(book, command.item, command.kind)


def _duration(book: Book, command: c.ItemDuration, _: datetime, _new_id: NewId) -> Decision:
    return items.set_duration(book, command.item, command.minutes)


def _start(book: Book, command: c.ItemFixedStart, _: datetime, _new_id: NewId) -> Decision:
    at = None if command.at is None else in_event_zone(book, command.at)
    return items.set_start(book, command.item, at)


def _minimum(book: Book, command: c.ItemMinimum, _: datetime, _new_id: NewId) -> Decision:
    return items.set_minimum(book, command.item, command.minutes)


def _room(book: Book, command: c.ItemRoom, _: datetime, _new_id: NewId) -> Decision:
    return items.set_room(book, command.item, command.room)


def _notes(book: Book, command: c.ItemNotes, _: datetime, _new_id: NewId) -> Decision:
    return items.set_notes(book, command.item, command.notes)


def _attribution(book: Book, command: c.ItemAttribution, _: datetime, _new_id: NewId) -> Decision:
    return items.set_attribution(book, command.item, command.attribution)


def _move(book: Book, command: c.ItemMove, _: datetime, _new_id: NewId) -> Decision:
    return items.move(book, command.item, command.position - 1, command.inside)


def _nest(book: Book, command: c.ItemNest, _: datetime, _new_id: NewId) -> Decision:
    return items.nest(book, command.item)


def _unnest(book: Book, command: c.ItemUnnest, _: datetime, _new_id: NewId) -> Decision:
    return items.unnest(book, command.item)


def _split(book: Book, command: c.ItemSplit, _: datetime, new_id: NewId) -> Decision:
    return reshaping.split(book, command.item, command.minutes, new_id)


def _merge(book: Book, command: c.ItemMerge, _: datetime, _new_id: NewId) -> Decision:
    return reshaping.merge(book, command.item)


def _duplicate(book: Book, command: c.ItemDuplicate, _: datetime, new_id: NewId) -> Decision:
    return reshaping.duplicate(book, command.item, new_id)


def _remove(book: Book, command: c.ItemRemove, _: datetime, _new_id: NewId) -> Decision:
    return reshaping.remove(book, command.item)


def _person_add(book: Book, command: c.PersonAdd, _: datetime, new_id: NewId) -> Decision:
    return people.add_person(
        book, command.name, command.affiliation, command.post, command.honorific, new_id
    )


def _person_set(book: Book, command: c.PersonSet, _: datetime, _new_id: NewId) -> Decision:
    return people.set_person(book, command.person, command.field, command.value)


def _person_remove(book: Book, command: c.PersonRemove, _: datetime, _new_id: NewId) -> Decision:
    return people.remove_person(book, command.person)


def _part_add(book: Book, command: c.PartAdd, _: datetime, new_id: NewId) -> Decision:
    return people.add_part(
        book, command.item, command.person, command.role, command.minutes, new_id
    )


def _part_new(book: Book, command: c.PartNew, _: datetime, new_id: NewId) -> Decision:
    return people.add_new_speaker(
        book, command.item, command.name, command.affiliation, command.minutes, new_id
    )


def _part_set(book: Book, command: c.PartSet, _: datetime, _new_id: NewId) -> Decision:
    return people.set_part(book, command.contribution, command.field, command.value)


def _part_time(book: Book, command: c.PartTime, _: datetime, _new_id: NewId) -> Decision:
    return people.set_part_minutes(book, command.contribution, command.minutes)


def _part_person(book: Book, command: c.PartPerson, _: datetime, _new_id: NewId) -> Decision:
    return people.replace_speaker(book, command.contribution, command.person)


def _part_move(book: Book, command: c.PartMove, _: datetime, _new_id: NewId) -> Decision:
    return people.move_part(book, command.contribution, command.position - 1, command.item)


def _part_remove(book: Book, command: c.PartRemove, _: datetime, _new_id: NewId) -> Decision:
    return people.remove_part(book, command.contribution)


def in_event_zone(book: Book, at: datetime) -> datetime:
    """A time written without a zone is meant at the event's place."""
    own = zone(book.event.time_zone)
    return at.replace(tzinfo=own) if at.tzinfo is None else at.astimezone(own)


DECIDERS: Deciders = {
    c.ItemAdd: _item_add,
    c.ItemTitle: _title,
    c.ItemKindSet: _kind,
    c.ItemDuration: _duration,
    c.ItemFixedStart: _start,
    c.ItemMinimum: _minimum,
    c.ItemRoom: _room,
    c.ItemNotes: _notes,
    c.ItemAttribution: _attribution,
    c.ItemMove: _move,
    c.ItemNest: _nest,
    c.ItemUnnest: _unnest,
    c.ItemSplit: _split,
    c.ItemMerge: _merge,
    c.ItemDuplicate: _duplicate,
    c.ItemRemove: _remove,
    c.PersonAdd: _person_add,
    c.PersonSet: _person_set,
    c.PersonRemove: _person_remove,
    c.PartAdd: _part_add,
    c.PartNew: _part_new,
    c.PartSet: _part_set,
    c.PartTime: _part_time,
    c.PartPerson: _part_person,
    c.PartMove: _part_move,
    c.PartRemove: _part_remove,
}
