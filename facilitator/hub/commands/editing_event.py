"""Preparing the event's facts, guiding questions and polls: commands turned over to the rules."""

from datetime import datetime
from zoneinfo import available_timezones

from facilitator.blocklists import usual_words
from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import event, poll_copies, polls, wordings
from facilitator.domain.errors import BadValue
from facilitator.hub.clock import zone
from facilitator.hub.commands.deciding import Deciders
from facilitator.hub.commands.editing_programme import in_event_zone
from facilitator.protocol import edit_event_commands as c


def _guide_add(book: Book, command: c.GuideAdd, _: datetime, _new_id: NewId) -> Decision:
    return event.add_guide(book, command.text)


def _guide_text(book: Book, command: c.GuideText, _: datetime, _new_id: NewId) -> Decision:
    return event.set_guide(book, command.number - 1, command.text, command.lang)


def _guide_move(book: Book, command: c.GuideMove, _: datetime, _new_id: NewId) -> Decision:
    return event.move_guide(book, command.number - 1, command.position - 1)


def _guide_remove(book: Book, command: c.GuideRemove, _: datetime, _new_id: NewId) -> Decision:
    return event.remove_guide(book, command.number - 1)


def _poll_add(book: Book, command: c.PollAdd, _: datetime, new_id: NewId) -> Decision:
    return polls.add(book, command.prompt, command.kind, command.item, new_id)


def _polls_add(book: Book, command: c.PollsAdd, _: datetime, new_id: NewId) -> Decision:
    return poll_copies.add_all(book, command.each, command.item, new_id)


def _poll_duplicate(book: Book, command: c.PollDuplicate, _: datetime, new_id: NewId) -> Decision:
    return poll_copies.duplicate(book, command.poll, new_id)


def _poll_remove(book: Book, command: c.PollRemove, _: datetime, _new_id: NewId) -> Decision:
    return polls.remove(book, command.poll)


def _poll_attach(book: Book, command: c.PollAttach, _: datetime, _new_id: NewId) -> Decision:
    return polls.attach(book, command.poll, command.item)


def _poll_move(book: Book, command: c.PollMove, _: datetime, _new_id: NewId) -> Decision:
    return polls.move(book, command.poll, command.position - 1)


def _poll_kind(book: Book, command: c.PollKindSet, _: datetime, _new_id: NewId) -> Decision:
    return polls.set_kind(book, command.poll, command.kind)


def _poll_text(book: Book, command: c.PollText, _: datetime, _new_id: NewId) -> Decision:
    return polls.set_text(book, command.poll, command.part, command.text, command.lang)


def _option_add(book: Book, command: c.PollOptionAdd, _: datetime, new_id: NewId) -> Decision:
    return polls.add_option(book, command.poll, command.text, new_id)


def _option_move(book: Book, command: c.PollOptionMove, _: datetime, _new_id: NewId) -> Decision:
    return polls.move_option(book, command.poll, command.option, command.position - 1)


def _option_remove(
    book: Book, command: c.PollOptionRemove, _: datetime, _new_id: NewId
) -> Decision:
    return polls.remove_option(book, command.poll, command.option)


def _poll_card(book: Book, command: c.PollCard, _: datetime, _new_id: NewId) -> Decision:
    return polls.set_card(
        book, command.poll, command.choice, command.color, command.name, command.pattern
    )


def _poll_number(book: Book, command: c.PollNumber, _: datetime, _new_id: NewId) -> Decision:
    return polls.set_number(book, command.poll, command.setting, command.value)


def _poll_flag(book: Book, command: c.PollFlag, _: datetime, _new_id: NewId) -> Decision:
    return polls.set_flag(book, command.poll, command.setting, command.on)


def _poll_visibility(
    book: Book, command: c.PollVisibility, _: datetime, _new_id: NewId
) -> Decision:
    return polls.set_visibility(book, command.poll, command.visibility)


def _wordings(book: Book, command: c.WordingsSet, _: datetime, _new_id: NewId) -> Decision:
    return wordings.set_wordings(book, command.each)


def _event_title(book: Book, command: c.EventTitle, _: datetime, _new_id: NewId) -> Decision:
    return event.set_title(book, command.title, command.lang)


def _event_fact(book: Book, command: c.EventFact, _: datetime, _new_id: NewId) -> Decision:
    return event.set_fact(book, command.field, command.value)


def _organisers(book: Book, command: c.EventOrganisers, _: datetime, _new_id: NewId) -> Decision:
    return event.set_organisers(book, command.each)


def _blocklist(book: Book, command: c.EventBlocklist, _: datetime, _new_id: NewId) -> Decision:
    given = command.each
    words = usual_words(book.event.languages) if given is None else given
    return event.set_blocklist(book, given, words)


def _capacity(book: Book, command: c.EventCapacity, _: datetime, _new_id: NewId) -> Decision:
    return event.set_capacity(book, command.people)


def _time_zone(book: Book, command: c.EventZone, _: datetime, _new_id: NewId) -> Decision:
    if command.time_zone not in available_timezones():
        raise BadValue(f"There is no time zone “{command.time_zone}”. Name one like Europe/Paris.")
    return event.set_time_zone(book, command.time_zone, zone(command.time_zone))


def _event_start(book: Book, command: c.EventStart, _: datetime, _new_id: NewId) -> Decision:
    return event.set_start(book, in_event_zone(book, command.at))


def _hard_end(book: Book, command: c.EventHardEnd, _: datetime, _new_id: NewId) -> Decision:
    at = None if command.at is None else in_event_zone(book, command.at)
    return event.set_hard_end(book, at)


def _languages(book: Book, command: c.EventLanguages, _: datetime, _new_id: NewId) -> Decision:
    return event.set_languages(book, command.each)


def _event_attribution(
    book: Book, command: c.EventAttribution, _: datetime, _new_id: NewId
) -> Decision:
    return event.set_attribution(book, command.attribution)


def _indicative(book: Book, command: c.EventIndicative, _: datetime, _new_id: NewId) -> Decision:
    return event.set_indicative(book, command.on)


DECIDERS: Deciders = {
    c.GuideAdd: _guide_add,
    c.GuideText: _guide_text,
    c.GuideMove: _guide_move,
    c.GuideRemove: _guide_remove,
    c.PollAdd: _poll_add,
    c.PollsAdd: _polls_add,
    c.PollDuplicate: _poll_duplicate,
    c.PollRemove: _poll_remove,
    c.PollAttach: _poll_attach,
    c.PollMove: _poll_move,
    c.PollKindSet: _poll_kind,
    c.PollText: _poll_text,
    c.PollOptionAdd: _option_add,
    c.PollOptionMove: _option_move,
    c.PollOptionRemove: _option_remove,
    c.PollCard: _poll_card,
    c.PollNumber: _poll_number,
    c.PollFlag: _poll_flag,
    c.PollVisibility: _poll_visibility,
    c.WordingsSet: _wordings,
    c.EventTitle: _event_title,
    c.EventFact: _event_fact,
    c.EventOrganisers: _organisers,
    c.EventBlocklist: _blocklist,
    c.EventCapacity: _capacity,
    c.EventZone: _time_zone,
    c.EventStart: _event_start,
    c.EventHardEnd: _hard_end,
    c.EventLanguages: _languages,
    c.EventAttribution: _event_attribution,
    c.EventIndicative: _indicative,
}
