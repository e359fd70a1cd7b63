"""The one thread that writes the event file.

Group commit without a timer: each transaction takes what queued while the last one was made durable. What
is asked of the writer comes true, or fails, as a whole transaction; nobody hears of it before.
"""

import asyncio
import logging
import os
import queue
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from facilitator.domain.ballots import Ballot, BallotBox, Outcome
from facilitator.domain.errors import DiskTrouble, FacilitatorError
from facilitator.domain.polls import Poll
from facilitator.storage.database import engine_for, seal
from facilitator.storage.rounds import load_box, store_ballots
from facilitator.storage.upvotes import Mark, store_upvotes

log = logging.getLogger("facilitator.storage")
R = TypeVar("R")
BATCH_MOST = 500
GONE = (
    "The event file was moved or deleted, or its drive was taken out. "
    "Put it back where it was; votes are kept on the phones until then."
)


@dataclass(slots=True)
class _Cast:
    poll: Poll
    ballot: Ballot
    voter: bytes
    future: asyncio.Future[Outcome]


@dataclass(slots=True)
class _Upvote:
    mark: Mark
    on: bool
    future: asyncio.Future[None]


@dataclass(slots=True)
class _Work:
    run: Callable[[Connection], Any]
    future: asyncio.Future[Any]
    alone: bool = False
    resets: bool = False


_Job = _Cast | _Upvote | _Work


class Writer:
    """Started and used from one asyncio loop; the thread ends with `close`. DiskTrouble if the file cannot
    be written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = engine_for(path)
        try:
            self._connection = self._engine.connect()
        except (SQLAlchemyError, sqlite3.Error) as problem:
            raise DiskTrouble(
                f"“{path}” cannot be written. Copy it to a folder on this laptop that you may write to."
            ) from problem
        self._opened = path.stat()
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._boxes: dict[tuple[str, int], BallotBox] = {}
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="event file writer", daemon=True)
        self._thread.start()

    def cast(self, poll: Poll, ballot: Ballot, voter: bytes) -> asyncio.Future[Outcome]:
        """Casts a ballot; the outcome comes when it is durable, DiskTrouble if nothing was kept."""
        future: asyncio.Future[Outcome] = self._loop.create_future()
        self._queue.put(_Cast(poll, ballot, voter, future))
        return future

    def upvote(self, mark: Mark, *, on: bool) -> asyncio.Future[None]:
        """Puts a vote to a question or takes it back; done when it is durable."""
        future: asyncio.Future[None] = self._loop.create_future()
        self._queue.put(_Upvote(mark, on, future))
        return future

    def in_place(self) -> bool:
        """Whether the file is still where it was opened: the system would let us go on writing to a deleted
        one, and everything acknowledged from then on would be gone with the last handle."""
        try:
            return os.path.samestat(self._path.stat(), self._opened)
        except OSError:
            return False

    async def run(self, work: Callable[[Connection], R], *, resets: bool = False) -> R:
        """Runs `work` in a transaction (its own, or a shared one that fails as a whole).

        `resets` says that it touches ballots, so that open rounds are read again afterwards.
        """
        return await self._put(work, resets=resets)

    async def run_alone(self, work: Callable[[Connection], R]) -> R:
        """Runs `work` outside any transaction, for what SQLite allows only there."""
        return await self._put(work, alone=True)

    async def close(self) -> None:
        """Finishes what is queued and leaves the file whole."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    async def _put(
        self, work: Callable[[Connection], R], *, alone: bool = False, resets: bool = False
    ) -> R:
        future: asyncio.Future[R] = self._loop.create_future()
        self._queue.put(_Work(work, future, alone, resets))
        return await future

    # --- in the thread

    def _run(self) -> None:
        connection = self._connection
        going = True
        while going:
            batch, going = self._take()
            if batch:
                connection = self._commit(connection, batch)
        try:
            seal(connection)
        except (SQLAlchemyError, sqlite3.Error):
            log.info("the file could not be sealed; its log stays beside it", exc_info=True)
        connection.close()
        self._engine.dispose()

    def _take(self) -> tuple[list[_Job], bool]:
        batch: list[_Job] = []
        job = self._queue.get()
        while job is not None:
            batch.append(job)
            alone = isinstance(job, _Work) and job.alone
            if alone or len(batch) >= BATCH_MOST or self._queue.empty():
                return batch, True
            job = self._queue.get()
        return batch, False

    def _commit(self, connection: Connection, batch: list[_Job]) -> Connection:
        last = batch[-1]
        alone = last if isinstance(last, _Work) and last.alone else None
        together = batch[:-1] if alone else batch
        if not self.in_place():
            self._tell([(job.future, DiskTrouble(GONE)) for job in batch])
            return connection
        try:
            if together:
                with connection.begin():
                    done = self._apply(connection, together)
                self._tell(done)
            if alone:
                together = [alone]
                self._tell([(alone.future, alone.run(connection))])
        except FacilitatorError as refusal:
            self._tell([(job.future, refusal) for job in together])
        except (SQLAlchemyError, sqlite3.Error) as problem:
            log.error("nothing of %d requests was written: %s", len(together), _reason(problem))
            trouble = DiskTrouble(
                "The event file cannot be written: the disk may be full or was taken out. "
                "Free some space; everything goes on by itself then."
            )
            self._tell([(job.future, trouble) for job in together])
            connection = self._reopen(connection)
        except Exception as bug:
            log.exception("a request to the event file failed")
            self._tell([(job.future, bug) for job in together])
            connection = self._reopen(connection)
        return connection

    def _reopen(self, connection: Connection) -> Connection:
        """A fresh connection: after a failed write nothing the old one believes can be trusted."""
        self._boxes.clear()
        try:
            connection.close()
            fresh = self._engine.connect()
        except (SQLAlchemyError, sqlite3.Error):
            return connection
        return fresh

    def _apply(
        self, connection: Connection, batch: list[_Job]
    ) -> list[tuple[asyncio.Future[Any], Any]]:
        done: list[tuple[asyncio.Future[Any], Any]] = []
        cast: list[tuple[Ballot, bytes]] = []
        upvotes: dict[Mark, bool] = {}
        for job in batch:
            if isinstance(job, _Cast):
                outcome = self._box(connection, job).cast(job.ballot, job.voter)
                if outcome.stored:
                    cast.append((job.ballot, job.voter))
                done.append((job.future, outcome))
                continue
            if isinstance(job, _Upvote):
                upvotes[job.mark] = job.on
                done.append((job.future, None))
                continue
            store_ballots(connection, cast)
            store_upvotes(connection, upvotes)
            cast.clear()
            upvotes.clear()
            try:
                with connection.begin_nested():
                    done.append((job.future, job.run(connection)))
            except FacilitatorError as refusal:
                done.append((job.future, refusal))
            except OperationalError:
                raise  # the disk; then the whole transaction fails
            except Exception as bug:
                # A fault of one request must not cost the others that share its transaction.
                log.exception("a request to the event file failed")
                done.append((job.future, bug))
            if job.resets:
                self._boxes.clear()
        store_ballots(connection, cast)
        store_upvotes(connection, upvotes)
        return done

    def _box(self, connection: Connection, job: _Cast) -> BallotBox:
        key = (job.ballot.poll, job.ballot.round)
        if key not in self._boxes:
            self._boxes[key] = load_box(connection, job.poll, job.ballot.round)
        return self._boxes[key]

    def _tell(self, done: list[tuple[asyncio.Future[Any], Any]]) -> None:
        def settle() -> None:
            for future, result in done:
                if future.done():
                    continue
                if isinstance(result, BaseException):
                    future.set_exception(result)
                else:
                    future.set_result(result)

        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(settle)


def _reason(problem: Exception) -> str:
    """The driver's words without the statement: its parameters would put ballots into the log."""
    return str(problem.orig) if isinstance(problem, DBAPIError) else type(problem).__name__
