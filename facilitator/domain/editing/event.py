"""The event's own facts, and its guiding questions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Any, Literal

from facilitator.domain.book import Book, Change
from facilitator.domain.decisions import Decision
from facilitator.domain.editing.texts import in_language, new_text
from facilitator.domain.errors import BadValue, NotAllowed, NotFound
from facilitator.domain.kinds.hiding import blocked_words
from facilitator.domain.runs import ItemRun
from facilitator.domain.text import Text, clean, is_language
from facilitator.domain.voting import block
from facilitator.domain.workshop import Attribution, Item

TITLE_LIMIT = 300
FIELD_LIMIT = 200
OBJECTIVE_LIMIT = 2000
GUIDE_LIMIT = 500
FactField = Literal["place", "room", "objective"]
NO_TITLE = "Give the event a title."
NO_GUIDE = "Write the guiding question first."


def set_title(book: Book, title: str, lang: str) -> Decision:
    text = in_language(book.event.title, title, lang, limit=TITLE_LIMIT, lack=NO_TITLE)
    return _edited(book, "title of the event", title=text)


def set_organisers(book: Book, organisers: Sequence[str]) -> Decision:
    cleaned = (clean(each, limit=FIELD_LIMIT) for each in organisers)
    return _edited(book, "organisers", organisers=tuple(each for each in cleaned if each))


def set_fact(book: Book, field: FactField, written: str) -> Decision:
    objective = field == "objective"
    limit = OBJECTIVE_LIMIT if objective else FIELD_LIMIT
    facts: dict[str, Any] = {field: clean(written, limit=limit, lines=objective)}
    return _edited(book, "facts of the event", **facts)


def set_capacity(book: Book, people: int | None) -> Decision:
    return _edited(book, "capacity of the room", capacity=people)


def set_languages(book: Book, languages: Sequence[str]) -> Decision:
    """The languages texts are wanted in, the original's first."""
    wanted = tuple(dict.fromkeys(languages))
    if not wanted or not all(map(is_language, wanted)):
        raise BadValue("Name each language by its code, like en, fr or ar.")
    return _edited(book, "languages", languages=wanted)


def set_attribution(book: Book, attribution: Attribution) -> Decision:
    return _edited(book, "attribution of the event", attribution=attribution)


def set_indicative(book: Book, on: bool) -> Decision:
    """Whether results are said to be no decision."""
    return _edited(book, "the indicative setting", indicative=on)


def set_time_zone(book: Book, name: str, zone: tzinfo) -> Decision:
    """Clocks keep what they show: 08:30 stays 08:30, in the other zone."""
    _refuse_once_begun(book)
    event = book.event
    moved = {
        "starts_at": _at_home(event.starts_at, zone),
        "hard_end": _at_home(event.hard_end, zone),
    }
    pinned = [
        book.put(replace(item, fixed_start=_at_home(item.fixed_start, zone)))
        for item in book.all(Item)
        if item.fixed_start is not None
    ]
    return _edited(book, "time zone", pinned, time_zone=name, **moved)


def set_start(book: Book, starts_at: datetime) -> Decision:
    """When the event begins, in its own time zone. On another day, pinned times and the room's end go along
    by whole days."""
    _refuse_once_begun(book)
    event = book.event
    before = event.starts_at or starts_at
    days = starts_at.date() - before.astimezone(starts_at.tzinfo).date()
    pinned = [
        book.put(replace(item, fixed_start=_days_later(item.fixed_start, days, starts_at.tzinfo)))
        for item in book.all(Item)
        if days and item.fixed_start is not None
    ]
    hard_end = event.hard_end
    if hard_end is not None:
        hard_end = _days_later(hard_end, days, starts_at.tzinfo)
    return _edited(book, "start of the event", pinned, starts_at=starts_at, hard_end=hard_end)


def set_hard_end(book: Book, hard_end: datetime | None) -> Decision:
    """When the room must be left."""
    starts_at = book.event.starts_at
    if hard_end is not None and starts_at is not None and hard_end <= starts_at:
        raise BadValue("The room must be left after the event has begun, not before.")
    return _edited(book, "end of the room", hard_end=hard_end)


def set_blocklist(book: Book, words: Sequence[str] | None, in_force: Sequence[str]) -> Decision:
    """The event's own list of words to hide, or none; `in_force` goes to the polls that were asked already,
    so that it holds at once."""
    kept = None if words is None else blocked_words(words)
    decision = _edited(book, "the words that are hidden", blocklist=kept)
    for poll in book.polls():
        changed = block(poll, in_force) if poll.frozen else poll
        if changed != poll:
            decision.changes.append(book.put(changed))
    return decision


def add_guide(book: Book, written: str) -> Decision:
    lang = book.event.language
    text = new_text(written, lang, limit=GUIDE_LIMIT, lack=NO_GUIDE)
    return _guides(book, [*book.event.guiding_questions, text], "adding a guiding question")


def set_guide(book: Book, index: int, written: str, lang: str) -> Decision:
    guides = list(book.event.guiding_questions)
    before = _guide(guides, index)
    guides[index] = in_language(before, written, lang, limit=GUIDE_LIMIT, lack=NO_GUIDE)
    return _guides(book, guides, "editing a guiding question")


def move_guide(book: Book, index: int, position: int) -> Decision:
    guides = list(book.event.guiding_questions)
    moved = _guide(guides, index)
    del guides[index]
    guides.insert(position, moved)
    return _guides(book, guides, "moving a guiding question")


def remove_guide(book: Book, index: int) -> Decision:
    guides = list(book.event.guiding_questions)
    _guide(guides, index)
    del guides[index]
    return _guides(book, guides, "removing a guiding question")


def _guide(guides: Sequence[Text], index: int) -> Text:
    if not 0 <= index < len(guides):
        raise NotFound("guiding question", str(index + 1))
    return guides[index]


def _guides(book: Book, guides: Sequence[Text], what: str) -> Decision:
    return _edited(book, what, guiding_questions=tuple(guides))


def _refuse_once_begun(book: Book) -> None:
    if any(True for _ in book.all(ItemRun)):
        raise NotAllowed("The event has begun already, so its start stays as it was.")


def _days_later(at: datetime, days: timedelta, zone: tzinfo | None) -> datetime:
    """The same time on the wall: summer time may lie between."""
    return at.astimezone(zone) + days


def _at_home(at: datetime | None, zone: tzinfo) -> datetime | None:
    return None if at is None else at.replace(tzinfo=zone)


def _edited(book: Book, what: str, others: Sequence[Change] = (), **fields: Any) -> Decision:
    return Decision([book.put(replace(book.event, **fields)), *others], undo=what)
