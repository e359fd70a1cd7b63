"""Copies of an event file: as it is, and as it was before anything happened in it."""

import secrets
from datetime import datetime
from pathlib import Path

from facilitator.domain.book import Book
from facilitator.domain.unplayed import unplayed
from facilitator.storage.database import check, copy_of, create
from facilitator.storage.event_file import read_record
from facilitator.storage.lock import FileLock

ID_BYTES = 8


def copy_unopened(file: Path, target: Path) -> None:
    """Copies an event file that no hub has open. Raises FileInUse if one has, and whatever `check` raises."""
    check(file)
    lock = FileLock(file)
    lock.acquire()
    try:
        copy_of(file, target)
    finally:
        lock.release()


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
