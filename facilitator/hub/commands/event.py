"""The event as a whole: headcount, message, Wi-Fi, join code."""

from dataclasses import replace
from datetime import datetime

from facilitator.domain.book import Book, LogEntry
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.text import Text, clean
from facilitator.domain.workshop import Wifi
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import commands as c


def _headcount(book: Book, command: c.Headcount, now: datetime, _: NewId) -> Decision:
    changed = replace(book.event, headcount=command.people or None)
    return Decision(
        [book.put(changed)],
        [LogEntry(now, "headcount", detail=str(command.people))],
        undo="headcount",
    )


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
    c.Message: _message,
    c.WifiSet: _wifi,
    c.CodeRequire: _code,
}
