"""The composition: store, phones, control and rounds joined into one running hub."""

import asyncio
import logging
import os
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from facilitator.client import whereabouts
from facilitator.domain.asking import leaving_stage
from facilitator.domain.decisions import Decision
from facilitator.domain.polls import Round, RoundStatus
from facilitator.hub import desk_view, phone_view
from facilitator.hub.audience_questions import QuestionDesk
from facilitator.hub.ballots import BallotDesk
from facilitator.hub.clock import Clock
from facilitator.hub.commands import DECIDERS
from facilitator.hub.comparing import Comparing
from facilitator.hub.control_server import ControlServer
from facilitator.hub.doors import Doors
from facilitator.hub.fanout import Fanout
from facilitator.hub.keyed import KeyedPages
from facilitator.hub.limits import Throttle
from facilitator.hub.network import LOOPBACK, Addresses
from facilitator.hub.notes_pages import NotesPages
from facilitator.hub.page import load_page
from facilitator.hub.phones import Phones, RoomContext
from facilitator.hub.procedures import PROCEDURES
from facilitator.hub.report_files import ReportFiles
from facilitator.hub.room_server import LOCAL_NAMES, RoomServer
from facilitator.hub.rounds import Rounds
from facilitator.hub.sections import Sections
from facilitator.hub.store import EventStore
from facilitator.hub.tokens import Tokens
from facilitator.hub.trouble import Trouble
from facilitator.hub.watching import Watch
from facilitator.hub.writing import carry_out
from facilitator.protocol.commands import Command
from facilitator.protocol.desk import Address, DeskState, HealthSection, RoomSection
from facilitator.protocol.phone import CLOSE_GOING_AWAY, CLOSE_RESTARTING
from facilitator.storage.database import SECRET_BYTES
from facilitator.storage.event_file import EventFile
from facilitator.storage.search import SearchIndex

log = logging.getLogger("facilitator.hub")

TELL_EVERY_MS = 100
REHEARSAL_LEAD = timedelta(minutes=2)  # for the audience to arrive


class Hub:
    """Serves one event file. `start`, then `run` until something asks it to stop, then `stop`."""

    def __init__(
        self,
        file: EventFile,
        store: EventStore,
        clock: Clock,
        settings: dict[str, bytes],
        trouble: Trouble,
    ) -> None:
        loop_time = asyncio.get_running_loop().time
        self.file = file
        self.store = store
        self.clock = clock
        self.epoch = secrets.token_hex(8)
        self.trouble = trouble
        self.addresses = Addresses(settings.get("host", b"").decode())
        self._stopping = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self.search = SearchIndex()
        self.written: OrderedDict[str, None] = OrderedDict()
        self.tokens = Tokens(settings["secret"])
        self.sections = Sections(lambda lang: phone_view.phone_state(store, lang, self.now()))
        self.fanout = Fanout(self.sections, self.epoch, loop_time)
        self.ballots = BallotDesk(store, self.tokens)
        self.audience_changed = Throttle(self.publish, TELL_EVERY_MS)
        files = ReportFiles(file.snapshot, file.path)
        notes = NotesPages(store, self.now, lambda c, who: carry_out(self, c, who), files)
        self.keyed = KeyedPages(store, settings["secret"], settings, file.remember, self.now, notes)
        self.questions = QuestionDesk(store, self.tokens, self.now, loop_time)
        self.phones = Phones(
            RoomContext(
                store=store,
                tokens=self.tokens,
                fanout=self.fanout,
                ballots=self.ballots,
                questions=self.questions,
                now=self.now,
                elapsed_s=loop_time,
                changed=self.audience_changed,
                keyed=self.keyed,
            )
        )
        self.comparing = Comparing(store, self.publish)
        self.rounds = Rounds(store, self.ballots, self.now, self.publish)
        self.room = RoomServer(
            self.phones, load_page(), lambda: store.book.event.join_code, self._hosts
        )
        self.doors = Doors(self.room, settings, file.remember, trouble.report)
        self.watch = Watch(self)
        self.control = ControlServer(
            key=secrets.token_urlsafe(24),
            epoch=self.epoch,
            execute=self.execute,
            state=self.desk_state,
            now=self.now,
            attached=self.watch.attached,
        )
        trouble.changed = self.control.publish

    @classmethod
    async def open(cls, path: Path, *, rehearsal_speed: float | None = None) -> "Hub":
        """A hub on an event file that has been checked and locked.

        With `rehearsal_speed` its clock begins just before the programme does and runs that much faster.
        """
        file = EventFile(path)
        try:
            loaded = await file.load()
            if "secret" not in loaded.settings:
                # A copy (of an ended event, say): it was made without it.
                loaded.settings["secret"] = secrets.token_bytes(SECRET_BYTES)
                await file.remember("secret", loaded.settings["secret"])
        except BaseException:
            await file.close()
            raise
        trouble = Trouble()
        store = EventStore(file, loaded, trouble.report)
        event = loaded.book.event
        clock = Clock(event.time_zone)
        if rehearsal_speed is not None:
            begins_at = None if event.starts_at is None else event.starts_at - REHEARSAL_LEAD
            clock = Clock(event.time_zone, starts_at=begins_at, speed=rehearsal_speed)
        return cls(file, store, clock, loaded.settings, trouble)

    # --- starting and stopping

    async def start(
        self, host: str, port: int | None, *, doors_open: bool | None
    ) -> whereabouts.Whereabouts:
        """Listens and publishes where. `port` None takes the one phones know from before, `doors_open` None
        leaves the doors as they were."""
        restarted = any(r.status is not RoundStatus.CLOSED for r in self.store.book.all(Round))
        ended = self.store.book.event.ended_at is not None
        await self.doors.begin(host, port, open_=doors_open, ended=ended)
        control_port = await self.control.listen()
        self.rounds.resume(restarted)
        self._spawn(self.fanout.pump(), "fanout")
        self._spawn(self.watch.run(), "watch")
        where = whereabouts.Whereabouts(
            pid=os.getpid(),
            room_port=self.room.port,
            control_port=control_port,
            key=self.control.key,
            file=str(self.file.path.resolve()),
        )
        whereabouts.write(where)
        log.info("serving on port %d, control on port %d", self.room.port, control_port)
        return where

    async def run(self) -> None:
        """Returns when the hub was asked to stop."""
        await self._stopping.wait()

    def request_stop(self) -> None:
        self._stopping.set()

    async def stop(self, *, restarting: bool = False) -> None:
        """Tells everyone, finishes what is queued, leaves the file whole."""
        whereabouts.remove(self.file.path, os.getpid())
        self.audience_changed.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.rounds.stop()
        await self.comparing.stop()
        await self.room.stop(CLOSE_RESTARTING if restarting else CLOSE_GOING_AWAY)
        await self.control.stop()
        await self.file.close()

    # --- commands

    def now(self) -> datetime:
        return self.clock.now()

    def new_id(self) -> str:
        return secrets.token_hex(6)

    async def execute(self, command: Command) -> Any:
        """Carries out a command from desktop, `ctl` or rehearsal."""
        procedure = PROCEDURES.get(type(command))
        if procedure is not None:
            return await procedure(self, command)
        return await self.decide(command)

    async def decide(self, command: Command, who: str = "") -> Any:
        """Decides, commits, tells. `who` can take it back."""
        decide = DECIDERS[type(command)]
        return await self.commit(
            lambda: decide(self.store.book, command, self.now(), self.new_id), who
        )

    async def commit(self, decide: Callable[[], Decision], who: str = "") -> Any:
        """Commits what `decide` comes to, tells everyone, and returns the decision's value."""
        decision = await self.store.decide(lambda: self._completed(decide()), who)
        for change in decision.changes:
            if (
                change.entity is Round
                and change.after is not None
                and change.after.status is RoundStatus.OPEN
            ):
                self.rounds.opened(change.after)
        self.clock.move_to(self.store.book.event.time_zone)
        self.publish()
        return decision.value

    def _completed(self, decision: Decision) -> Decision:
        """With what follows of itself: a round that opens keeps how many phones were in the room, a question
        that something else takes the place of leaves the stage."""
        decision.changes += leaving_stage(self.store.book, decision.changes)
        decision.beside = self.questions.beside(decision.changes)
        decision.changes = [
            replace(change, after=replace(change.after, phones=self.phones.here))
            if change.entity is Round and change.before is None and change.after is not None
            else change
            for change in decision.changes
        ]
        return decision

    # --- telling

    def publish(self) -> None:
        """Tells desk and phones what changed."""
        self.control.publish()
        self.fanout.changed()
        self.keyed.publish()

    def desk_state(self) -> DeskState:
        return desk_view.desk_state(
            self.store,
            self.now(),
            self.room_section(),
            self._health(),
            self.comparing.section(),
        )

    def room_section(self) -> RoomSection:
        found = self.addresses.of(self.doors.host) if self.doors.is_open else []
        closes_at = self.doors.close_at(self.store.book.event)
        return RoomSection(
            doors_open=self.doors.is_open,
            doors_close_at=closes_at and closes_at.astimezone(self.clock.zone),
            port=self.room.port,
            addresses=[self._address(*pair) for pair in found]
            or [self._address(LOOPBACK, "this laptop only")],
            phones=self.phones.here,
            phones_seen=self.phones.seen,
            invites=self.keyed.invites(f"{found[0][0] if found else LOOPBACK}:{self.room.port}"),
            message=self.keyed.message,
        )

    def _address(self, host: str, interface: str) -> Address:
        return Address(
            host, f"http://{host}:{self.room.port}/{self.store.book.event.join_code}", interface
        )

    def _health(self) -> HealthSection:
        return HealthSection(
            saved=self.trouble.saved,
            trouble=self.trouble.sentence,
            trouble_code=self.trouble.code,
            file=str(self.file.path),
            undo=self.store.past().undoable,
            redo=self.store.past().redoable,
        )

    def _hosts(self, again: bool) -> frozenset[str]:
        if again:
            self.addresses.look()
        return frozenset({*self.addresses.names(self.doors.host), *LOCAL_NAMES})

    def _spawn(self, work: Any, name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("the task %s ended", task.get_name(), exc_info=task.exception())
            self.request_stop()
