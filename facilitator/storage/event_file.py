"""An event file in use by a hub: loaded once, then written through one writer."""

import asyncio
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from facilitator.domain.ballots import Ballot, Outcome
from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.errors import DiskTrouble, FileCorrupt
from facilitator.domain.polls import Poll
from facilitator.domain.questions import Beside, Question, votes_by_question
from facilitator.domain.record import EventRecord
from facilitator.domain.workshop import Workshop
from facilitator.storage import tables
from facilitator.storage.changes import apply_changes, load_ballots, load_book, load_log
from facilitator.storage.database import (
    check,
    copy_into,
    engine_for,
    get_setting,
    put_setting,
    seal,
)
from facilitator.storage.rounds import clean_disk, forget_voters
from facilitator.storage.upvotes import load_upvotes, note_beside
from facilitator.storage.writer import GONE, Writer

CLEAN_TRIES = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a hub needs from the file when it starts. `voters` is by round id: token hash to highest n."""

    book: Book
    ballots: dict[str, dict[bytes, Ballot]]
    voters: dict[str, dict[bytes, int]]
    upvotes: dict[str, dict[bytes, str]]
    settings: dict[str, bytes]


class EventFile:
    """Reads and writes of one hub. Call `check` (through `open`) before; hold the lock meanwhile."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = Writer(path)

    async def watch(self) -> None:
        """DiskTrouble if the file is no longer where it was opened."""
        if not await asyncio.to_thread(self._writer.in_place):
            raise DiskTrouble(GONE)

    async def load(self) -> Loaded:
        """FileCorrupt if what is in the file makes no sense."""
        return await self._writer.run(lambda connection: _load_sound(connection, self.path))

    async def apply(
        self, changes: Sequence[Change], log: Sequence[LogEntry], beside: Sequence[Beside] = ()
    ) -> None:
        """Stores what came of a decision as one; durable when it returns."""

        def work(connection: Connection) -> None:
            apply_changes(connection, changes, log)
            note_beside(connection, beside)

        await self._writer.run(work)

    async def cast(self, poll: Poll, ballot: Ballot, voter: bytes) -> Outcome:
        return await self._writer.cast(poll, ballot, voter)

    async def upvote(self, question: str, voter: bytes, *, on: bool) -> None:
        """Puts a vote to a question or takes it back."""
        await self._writer.upvote((question, voter), on=on)

    async def tally_ballots(self, poll: Poll, number: int) -> list[Ballot]:
        """The round's ballots as the file has them."""
        return await self._writer.run(lambda connection: load_ballots(connection, poll, number))

    async def finalise(self, poll: Poll, number: int) -> int:
        """Forgets who voted in a closed round; how many were forgotten (0 where a crash came between).

        The caller marks the round finalised only after this returned, so that a crash repeats it.
        """
        count = await self._writer.run(
            lambda connection: forget_voters(connection, poll, number), resets=True
        )
        await self.clean()
        return count

    async def clean(self) -> None:
        """Leaves no trace of what was deleted; DiskTrouble if the log could not be emptied."""
        for _ in range(CLEAN_TRIES):
            if await self._writer.run_alone(clean_disk):
                return
        raise DiskTrouble(
            "Another program is reading the event file, so it cannot be tidied. Close that program."
        )

    async def delete_ballots(self, poll: Poll) -> None:
        """Deletes all ballots of a poll (a try-out's)."""

        def work(connection: Connection) -> None:
            for table in (tables.ballot, tables.turnout):
                connection.execute(table.delete().where(table.c.poll == poll.id))

        await self._writer.run(work, resets=True)

    async def forget_people(self, secret: bytes, keys: str) -> None:
        """Puts chance in place of who voted for questions (their number stays) and a new secret in place of
        the old one, and deletes the settings whose names begin with `keys`."""

        def work(connection: Connection) -> None:
            connection.exec_driver_sql("UPDATE upvote SET voter = randomblob(16)")
            name = tables.setting.c.name
            connection.execute(
                tables.setting.delete().where(name.startswith(keys, autoescape=True))
            )
            put_setting(connection, "secret", secret)

        await self._writer.run(work)
        await self.clean()

    async def remember(self, name: str, value: bytes) -> None:
        await self._writer.run(lambda connection: put_setting(connection, name, value))

    async def snapshot(self, target: Path) -> None:
        """A copy for reading, without who voted; nothing is at `target` before that is true."""
        unfinished = target.with_name(f".{target.name}.{os.getpid()}.new")
        try:
            await self._writer.run_alone(lambda connection: copy_into(connection, unfinished))
            await asyncio.to_thread(strip_voters, unfinished)
            await asyncio.to_thread(unfinished.replace, target)
        finally:
            for suffix in ("", "-wal", "-shm", "-journal"):
                unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)

    async def log(self) -> list[LogEntry]:
        return await self._writer.run(load_log)

    async def close(self) -> None:
        await self._writer.close()


def strip_voters(path: Path) -> None:
    """Deletes from a copy who voted and how often answers were changed; DiskTrouble where that fails."""
    engine = engine_for(path)
    try:
        with engine.connect() as connection:
            with connection.begin():
                connection.execute(tables.turnout.delete())
                connection.execute(tables.ballot.update().values(n=1))
                connection.execute(tables.setting.delete())
            clean_disk(connection)
            seal(connection)
    except (SQLAlchemyError, sqlite3.Error) as problem:
        raise DiskTrouble("The copy cannot be written: the disk may be full.") from problem
    finally:
        engine.dispose()


def read_record(path: Path, taken_at: datetime) -> EventRecord:
    """The event in a file that nobody writes (a snapshot), for a report."""
    check(path)
    engine = engine_for(path, readonly=True)
    with engine.connect() as connection:
        loaded = _load_sound(connection, path)
        log = load_log(connection)
    engine.dispose()
    return EventRecord(
        book=loaded.book,
        taken_at=taken_at,
        ballots={key: list(found.values()) for key, found in loaded.ballots.items()},
        votes=votes_by_question(loaded.book.all(Question), loaded.upvotes),
        log=log,
    )


def _load_sound(connection: Connection, path: Path) -> Loaded:
    try:
        return _load(connection)
    except (SQLAlchemyError, sqlite3.Error, LookupError, TypeError, ValueError) as problem:
        raise FileCorrupt(
            f"“{path}” is damaged. It was left as it is; open a copy from a backup."
        ) from problem


def _load(connection: Connection) -> Loaded:
    for table in tables.metadata.tables.values():
        connection.execute(select(table).limit(0)).close()  # fails where one is missing
    book = load_book(connection)
    if len(book.tables[Workshop]) != 1:
        raise LookupError("the file does not hold one event")
    ballots: dict[str, dict[bytes, Ballot]] = {}
    voters: dict[str, dict[bytes, int]] = {}
    for poll in book.polls():
        for round_ in book.rounds(poll.id):
            ballots[round_.id] = {b.id: b for b in load_ballots(connection, poll, round_.number)}
            voters[round_.id] = _voters(connection, poll, round_.number)
    names: Iterable[str] = connection.execute(select(tables.setting.c.name)).scalars()
    settings = {name: get_setting(connection, name) or b"" for name in list(names)}
    return Loaded(book, ballots, voters, load_upvotes(connection), settings)


def _voters(connection: Connection, poll: Poll, number: int) -> dict[bytes, int]:
    table = tables.turnout
    query = select(table.c.voter, table.c.n).where(table.c.poll == poll.id, table.c.round == number)
    return {bytes(row.voter): row.n for row in connection.execute(query)}
