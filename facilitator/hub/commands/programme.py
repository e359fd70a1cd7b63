"""Running the programme."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from facilitator.domain import replanning, speakers, timeline
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import NotAllowed
from facilitator.domain.text import clean
from facilitator.domain.workshop import Contribution, Person, Presence
from facilitator.hub.commands.deciding import Decider, Deciders
from facilitator.protocol import commands as c

NAME_LIMIT = 120


def _item_start(book: Book, command: c.ItemStart, now: datetime, _: NewId) -> Decision:
    return timeline.start_item(
        book, command.item, now, now - timedelta(minutes=command.minutes_ago)
    )


def _item_extend(book: Book, command: c.ItemExtend, now: datetime, _: NewId) -> Decision:
    return timeline.extend(book, command.minutes, now)


def _speaker_start(book: Book, command: c.SpeakerStart, now: datetime, _: NewId) -> Decision:
    return timeline.start_speaker(book, command.contribution, now)


def _speaker_presence(book: Book, command: c.SpeakerPresence, now: datetime, _: NewId) -> Decision:
    contribution = book.get(Contribution, command.contribution)
    presence = Presence(command.presence)
    return Decision(
        [book.put(replace(contribution, presence=presence))],
        [LogEntry(now, "speaker.presence", contribution.id, presence.value)],
        undo=f"marking a speaker {presence.value}",
    )


def _floor_add(book: Book, command: c.FloorAdd, now: datetime, new_id: NewId) -> Decision:
    name = clean(command.name, limit=NAME_LIMIT)
    affiliation = clean(command.affiliation, limit=NAME_LIMIT)
    return timeline.add_from_floor(book, name, affiliation, now, new_id)


def _floor_name(book: Book, command: c.FloorName, now: datetime, _: NewId) -> Decision:
    contribution = book.get(Contribution, command.contribution)
    if not contribution.from_floor:
        raise NotAllowed("Only people who spoke from the floor are named here.")
    person = replace(
        book.get(Person, contribution.person),
        name=clean(command.name, limit=NAME_LIMIT),
        affiliation=clean(command.affiliation, limit=NAME_LIMIT),
    )
    return Decision([book.put(person)], undo="naming a speaker")


def _speaker_replace(
    book: Book, command: c.SpeakerReplace, now: datetime, new_id: NewId
) -> Decision:
    name = clean(command.name, limit=NAME_LIMIT)
    affiliation = clean(command.affiliation, limit=NAME_LIMIT)
    return speakers.replace_speaker(book, command.contribution, name, affiliation, now, new_id)


def _speaker_move(book: Book, command: c.SpeakerMove, now: datetime, _: NewId) -> Decision:
    later = command.direction == "later"
    return speakers.move_speaker(book, command.contribution, now, later=later)


def _replan(book: Book, command: c.ReplanApply, now: datetime, _: NewId) -> Decision:
    return replanning.apply(book, command.offer, now)


def _plain(decide: Callable[[Book, datetime], Decision]) -> Decider:
    """A command without arguments."""
    return lambda book, _command, now, _new_id: decide(book, now)


DECIDERS: Deciders = {
    c.Go: _plain(timeline.go),
    c.ItemStart: _item_start,
    c.ItemNext: _plain(timeline.advance),
    c.ItemEnd: _plain(timeline.end_item),
    c.ItemPause: _plain(timeline.pause),
    c.ItemResume: _plain(timeline.resume),
    c.ItemExtend: _item_extend,
    c.SpeakerStart: _speaker_start,
    c.SpeakerNext: _plain(timeline.advance_speaker),
    c.SpeakerPresence: _speaker_presence,
    c.FloorAdd: _floor_add,
    c.FloorName: _floor_name,
    c.ReplanApply: _replan,
    c.SpeakerReplace: _speaker_replace,
    c.SpeakerMove: _speaker_move,
}
