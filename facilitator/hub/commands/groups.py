"""Preparing the questions about groups: commands turned over to the rules."""

from datetime import datetime

from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision, NewId
from facilitator.domain.editing import groups
from facilitator.hub.commands.deciding import Deciders
from facilitator.protocol import group_commands as c


def _add(book: Book, command: c.GroupAdd, _: datetime, new_id: NewId) -> Decision:
    return groups.add(book, command.text, new_id)


def _ready(book: Book, command: c.GroupReady, _: datetime, _new_id: NewId) -> Decision:
    return groups.add_ready_made(book, command.name)


def _remove(book: Book, command: c.GroupRemove, _: datetime, _new_id: NewId) -> Decision:
    return groups.remove(book, command.group)


def _move(book: Book, command: c.GroupMove, _: datetime, _new_id: NewId) -> Decision:
    return groups.move(book, command.group, command.position - 1)


def _text(book: Book, command: c.GroupText, _: datetime, _new_id: NewId) -> Decision:
    return groups.set_text(book, command.group, command.option, command.text, command.lang)


def _option_add(book: Book, command: c.GroupOptionAdd, _: datetime, new_id: NewId) -> Decision:
    return groups.add_option(book, command.group, command.text, new_id)


def _option_move(book: Book, command: c.GroupOptionMove, _: datetime, _new_id: NewId) -> Decision:
    return groups.move_option(book, command.group, command.option, command.position - 1)


def _option_remove(
    book: Book, command: c.GroupOptionRemove, _: datetime, _new_id: NewId
) -> Decision:
    return groups.remove_option(book, command.group, command.option)


DECIDERS: Deciders = {
    c.GroupAdd: _add,
    c.GroupReady: _ready,
    c.GroupRemove: _remove,
    c.GroupMove: _move,
    c.GroupText: _text,
    c.GroupOptionAdd: _option_add,
    c.GroupOptionMove: _option_move,
    c.GroupOptionRemove: _option_remove,
}
