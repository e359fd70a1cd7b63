"""An event file as it was before anything happened in it, for playing it through."""

import secrets
from datetime import datetime
from pathlib import Path

from facilitator.domain.book import Book
from facilitator.domain.unplayed import unplayed
from facilitator.storage.database import create
from facilitator.storage.event_file import read_record

ID_BYTES = 8


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
