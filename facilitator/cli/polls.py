"""`facilitator polls`: sets of polls into an event and out of it."""

import argparse
import asyncio
import secrets
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.domain.errors import BadValue, FileMissing, HubNotRunning

if TYPE_CHECKING:
    from facilitator.domain.book import Book
    from facilitator.domain.polls import Poll
    from facilitator.importers.polls.building import PollSet

STANDARD_INPUT = "-"
EVENT = ".workshop"
NOTHING_FOUND = "There is no poll in it. A poll begins with a question mark: “? Are you ready?”"


def run_polls(arguments: argparse.Namespace) -> None:
    """Prints the event's polls in the text form, writes them to a file, or adds those of another."""
    from facilitator.cli.record import take_record
    from facilitator.i18n import catalogue
    from facilitator.importers.polls.text_form import write
    from facilitator.report.files import replace_files

    book = take_record(arguments.file).book
    lang = _language(book)
    if arguments.source is not None:
        _add(arguments.file, _read(arguments.source, lang), arguments.item)
        return
    text = write(_prepared(book), lang)
    if arguments.out is None:
        print(text, end="")
        return
    replace_files({arguments.out: text.encode()}, catalogue("report", "en"))
    print(arguments.out)


def _read(source: str, lang: str) -> "PollSet":
    from facilitator.cli.record import take_record
    from facilitator.importers.polls import reading
    from facilitator.importers.polls.building import PollSet
    from facilitator.importers.readers.encoding import decode

    new_id = partial(secrets.token_hex, 8)
    if source == STANDARD_INPUT:
        return reading.read_text(decode(sys.stdin.buffer.read(), "-"), lang, new_id)
    shipped = {path.stem: path for path in reading.shipped_sets()}
    path = shipped.get(source, Path(source))
    if not path.is_file():
        names = ", ".join(f"“{name}”" for name in shipped)
        raise FileMissing(f"There is no file “{path}”, and no set of that name. Sets: {names}.")
    if path.suffix == EVENT:
        return PollSet(tuple(_prepared(take_record(path).book)))
    return reading.read_file(path, lang, new_id)


def _add(file: Path, found: "PollSet", item: str | None) -> None:
    from facilitator.client import whereabouts
    from facilitator.client.control import ControlClient
    from facilitator.protocol.codec import encode_text
    from facilitator.protocol.edit_event_commands import PollsAdd

    if not found.polls:
        raise BadValue(NOTHING_FOUND)

    async def send() -> None:
        client = await ControlClient.attach(whereabouts.read(file))
        try:
            await client.call(PollsAdd(encode_text(found.polls), item))
        finally:
            await client.close()

    try:
        asyncio.run(send())
    except HubNotRunning:
        asyncio.run(_add_to_file(file, found.polls, item))
    for finding in found.findings:
        print(finding)
    count = len(found.polls)
    print(f"{count} polls were added." if count > 1 else "1 poll was added.")


async def _add_to_file(file: Path, polls: Sequence["Poll"], item: str | None) -> None:
    """Where no hub has the file open, this process is its one writer for a moment."""
    from facilitator.domain.editing.poll_copies import add_all
    from facilitator.storage.database import check
    from facilitator.storage.event_file import EventFile
    from facilitator.storage.lock import FileLock

    check(file)
    lock = FileLock(file)
    lock.acquire()
    try:
        event = EventFile(file)
        try:
            book = (await event.load()).book
            decision = add_all(book, polls, item, partial(secrets.token_hex, 8))
            await event.apply(decision.changes, decision.log)
        finally:
            await event.close()
    finally:
        lock.release()


def _prepared(book: "Book") -> list["Poll"]:
    return [poll for poll in book.polls() if not poll.trial]


def _language(book: "Book") -> str:
    languages = book.event.languages
    return languages[0] if languages else "en"
