"""The event as a whole: headcount, message, Wi-Fi, join code."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.errors import BadValue, NotFound
from facilitator.domain.headcounts import HeadCategory, counted, without
from facilitator.domain.text import Text, clean
from facilitator.domain.workshop import Wifi
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c

CATEGORY_LIMIT = 80
CATEGORIES_MOST = 20


def _headcount(book: Book, command: c.Headcount, now: datetime, _: NewId) -> Decision:
    event = book.event
    if command.category and command.category not in {each.id for each in event.categories}:
        raise NotFound("category", command.category)
    day = command.day or now.date()
    counts = counted(event.headcounts, day, command.category, command.people)
    return Decision(
        [book.put(replace(event, headcounts=counts))],
        [LogEntry(now, "headcount", command.category, str(command.people))],
        undo="headcount",
    )


def _categories(book: Book, command: c.HeadCategories, now: datetime, new_id: NewId) -> Decision:
    """Those that were there before keep their numbers; the numbers of others go into the total. A category
    called like an answer to a group question has its translations, too."""
    event = book.event
    lang = event.language
    names = (clean(each, limit=CATEGORY_LIMIT) for each in command.each)
    wanted = list(dict.fromkeys(name for name in names if name))
    if len(wanted) > CATEGORIES_MOST:
        raise BadValue(f"Count by {CATEGORIES_MOST} categories at most.")
    known = {each.label.text: each for each in event.categories}
    asked = {option.label.text: option.label for each in event.groups for option in each.options}
    after = tuple(
        known.get(name) or HeadCategory(new_id(), asked.get(name) or Text(name, lang))
        for name in wanted
    )
    gone = {each.id for each in event.categories} - {each.id for each in after}
    changed = replace(event, categories=after, headcounts=without(event.headcounts, gone))
    return Decision([book.put(changed)], undo="what heads are counted by")


def _message(book: Book, command: c.Message, now: datetime, _: NewId) -> Decision:
    text = clean(command.text, limit=280)
    changed = replace(book.event, message=Text(text) if text else None)
    return Decision([book.put(changed)], undo="message")


def _wifi(book: Book, command: c.WifiSet, now: datetime, _: NewId) -> Decision:
    wifi = Wifi(command.ssid, command.password, command.security) if command.ssid else None
    return Decision([book.put(replace(book.event, wifi=wifi))], undo="Wi-Fi")


def _code(book: Book, command: c.CodeRequire, now: datetime, _: NewId) -> Decision:
    return Decision(
        [book.put(replace(book.event, code_required=command.on))], undo="join code setting"
    )


DECIDERS: Deciders = {
    c.Headcount: _headcount,
    c.HeadCategories: _categories,
    c.Message: _message,
    c.WifiSet: _wifi,
    c.CodeRequire: _code,
}
