"""One event's hub, seen from the desktop: started, attached to, watched, and brought back when it falls."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import psutil
from PySide6.QtCore import QObject, Signal

from facilitator.client import launcher, whereabouts
from facilitator.client.control import ControlClient, Refused
from facilitator.client.launcher import HubProcess
from facilitator.client.whereabouts import Whereabouts
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.model import Answer, EventModel
from facilitator.domain.errors import FacilitatorError, HubNotRunning, HubTrouble
from facilitator.protocol.commands import Command, GetState, HubStop

_log = logging.getLogger(__name__)

ANSWER_WITHIN_S = 5.0
PROBE_EVERY_S = 3.0
GONE_WITHIN_S = 5.0
STOPPED_WITHIN_S = 15.0
TRY_AGAIN_AFTER_S = 3.0
LOOK_EVERY_S = 0.02

HubFate = Literal["stays", "stops", "stops_if_started_here"]
"""What becomes of the hub when the desktop leaves an event."""

Launch = Callable[[Path], HubProcess]


class HubSession(QObject):
    """Feeds an EventModel from the hub of one file.

    `said` carries a sentence for the status line and whether it lasts ("" takes a lasting one away);
    `refused_to_open` the sentence why this file cannot be opened at all; `opened` comes once.
    """

    said = Signal(str, bool)
    refused_to_open = Signal(str)
    opened = Signal()

    def __init__(
        self,
        file: Path,
        model: EventModel,
        *,
        launch: Launch = launcher.launch,
        probe_every_s: float = PROBE_EVERY_S,
        answer_within_s: float = ANSWER_WITHIN_S,
    ) -> None:
        super().__init__(model)
        self.file = file
        self._model = model
        self._launch = launch
        self._probe_every_s = probe_every_s
        self._answer_within_s = answer_within_s
        self._client: ControlClient | None = None
        self._own: HubProcess | None = None
        self._process: psutil.Process | None = None
        self._closing = False
        self._sending: set[asyncio.Task[None]] = set()

    @property
    def started_here(self) -> bool:
        """Whether this desktop started the hub, and so stops it when it leaves."""
        return self._own is not None

    @property
    def pid(self) -> int | None:
        """The hub's process, while one is known."""
        return self._process.pid if self._process is not None else None

    async def run(self) -> None:
        """Keeps the model attached to a hub until `detach` or `stop`."""
        try:
            client = await self._find_or_start()
        except FacilitatorError as problem:
            self._abandon()
            self.refused_to_open.emit(in_words(str(problem)))
            return
        self.opened.emit()
        while not self._closing:
            hung = await self._watch(client)
            if self._closing:
                return
            client = await self._bring_back(hung=hung)

    async def leave(self, hub: HubFate) -> None:
        """The end of this session."""
        if hub == "stops" or (hub == "stops_if_started_here" and self.started_here):
            await self.stop()
        else:
            await self.detach()

    async def detach(self) -> None:
        """Leaves; the hub goes on."""
        self._closing = True
        self._model.set_sender(None)
        if self._client is not None:
            await self._client.close()

    async def stop(self) -> None:
        """Stops the hub and waits until its file is whole."""
        self._closing = True
        self._model.set_sender(None)
        if self._client is not None:
            with contextlib.suppress(HubTrouble, Refused):
                await self._client.call(HubStop())
            await self._client.close()
        await self._gone(STOPPED_WITHIN_S)

    # --- one attachment

    async def _find_or_start(self) -> ControlClient:
        try:
            return await self._attach(whereabouts.read(self.file))
        except HubNotRunning:
            return await self._attach(await self._start())

    async def _start(self) -> Whereabouts:
        self._own = self._launch(self.file)
        deadline_s = _now_s() + launcher.STARTED_WITHIN_S
        while _now_s() < deadline_s:
            found = self._own.poll()
            if found is not None:
                return found
            await asyncio.sleep(LOOK_EVERY_S)
        self._own.process.kill()
        raise HubTrouble(self.tr("The voting service did not start in time. Try again."))

    async def _attach(self, where: Whereabouts) -> ControlClient:
        self._lost = asyncio.Event()
        client = await ControlClient.attach(where, self._model.receive, self._lost.set)
        self._client = client
        with contextlib.suppress(psutil.NoSuchProcess):
            # Remembers when the process began, so that its number given to another is not taken for it.
            self._process = psutil.Process(where.pid)
        self._model.set_sender(self._send, self._ask)
        return client

    async def _watch(self, client: ControlClient) -> bool:
        """Returns when the hub is lost; True if it is there but no longer answers."""
        hung = False
        while not self._lost.is_set() and not self._closing:
            try:
                async with asyncio.timeout(self._probe_every_s):
                    await self._lost.wait()
            except TimeoutError:
                try:
                    await client.call(GetState(), within_s=self._answer_within_s)
                except Refused:
                    pass
                except HubTrouble:
                    hung = not self._lost.is_set()
                    break
        self._model.set_sender(None)
        with contextlib.suppress(OSError, TimeoutError):
            await client.close()
        return hung

    # --- bringing it back

    async def _bring_back(self, *, hung: bool) -> ControlClient:
        _log.info("the hub of %s is lost (%s)", self.file.name, "hung" if hung else "ended")
        self.said.emit(self.tr("The voting service stopped. It is being started again."), True)
        while True:
            try:
                await self._end_old(at_once=hung)
                client = await self._find_or_start()
            except FacilitatorError as problem:
                text = self.tr("{why} Trying again.").format(why=in_words(str(problem)))
                self.said.emit(text, True)
                await asyncio.sleep(TRY_AGAIN_AFTER_S)
                if self._closing:
                    raise asyncio.CancelledError from None
                continue
            break
        self.said.emit("", True)
        text = (
            self.tr("The voting service did not answer and was started again. No vote was lost.")
            if hung
            else self.tr("The voting service stopped and was started again. No vote was lost.")
        )
        self.said.emit(text, False)
        return client

    async def _end_old(self, *, at_once: bool) -> None:
        """Waits until the old process is gone, so that file and port are free; ends it if it stays."""
        if at_once:
            self._kill()
        if not await self._gone(GONE_WITHIN_S):
            self._kill()
            if not await self._gone(GONE_WITHIN_S):
                raise HubTrouble(self.tr("The old voting service cannot be ended."))

    async def _gone(self, within_s: float) -> bool:
        deadline_s = _now_s() + within_s
        while self._is_there():
            if _now_s() > deadline_s:
                return False
            await asyncio.sleep(LOOK_EVERY_S)
        return True

    def _is_there(self) -> bool:
        process = self._process
        if process is None:
            return False
        if self._own is not None and self._own.process.pid == process.pid:
            # Our own child stays in the process table until it is asked for. Nothing else may say that
            # it is gone: it can end between two looks.
            return self._own.process.poll() is None
        try:
            return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def _kill(self) -> None:
        if self._process is not None:
            with contextlib.suppress(psutil.NoSuchProcess):
                self._process.kill()

    def _abandon(self) -> None:
        if self._own is not None and self._own.process.poll() is None:
            self._own.process.kill()

    # --- commands

    def _send(self, command: Command) -> None:
        self._keep(self._call(command))

    def _ask(self, command: Command, answered: Answer, unanswered: Callable[[], None]) -> None:
        self._keep(self._call(command, answered, unanswered))

    async def _call(
        self,
        command: Command,
        answered: Answer | None = None,
        unanswered: Callable[[], None] | None = None,
    ) -> None:
        assert self._client is not None
        try:
            value = await self._client.call(command)
        except FacilitatorError as problem:
            self._model.refused.emit(in_words(str(problem)))
            if unanswered is not None:
                unanswered()
            return
        if answered is not None:
            answered(value)

    def _keep(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)


def _now_s() -> float:
    return asyncio.get_running_loop().time()
