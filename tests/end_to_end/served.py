"""An event served by a real hub process, and the moderator's commands to it."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from facilitator.client.control import ControlClient
from facilitator.client.launcher import HubProcess, launch
from facilitator.domain.workshop import Workshop
from facilitator.importers.sample import load_sample
from facilitator.protocol import commands as c
from facilitator.protocol.commands import Command
from facilitator.storage.database import create
from tests.helpers.patience import PATIENCE_S

R = TypeVar("R")


class Loop:
    """An event loop on a thread of its own: the browser's driver keeps the test's thread for itself."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="moderator")
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE_S)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()


class Served:
    """A sample event, its doors closed. Stopped, and its process gone, when the block ends.

    `code` replaces the sample's random join code, `port` 0 is any free one.
    """

    def __init__(
        self,
        file: Path,
        host: str,
        *,
        port: int = 0,
        code: str | None = None,
        sample: str = "side-event",
    ) -> None:
        self.file = file
        self.host = host
        create(file, [_with_code(entity, code) for entity in load_sample(sample)])
        self.loop = Loop()
        self._hub = self._launch(port=port)

    def __enter__(self) -> "Served":
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _why: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        if self._hub.process.poll() is None:
            self._hub.process.send_signal(signal.SIGTERM)
        self._hub.process.wait(PATIENCE_S)
        self.loop.close()

    def _launch(self, **options: Any) -> HubProcess:
        hub = launch(self.file, **options)
        self.where = hub.wait()
        return hub

    @property
    def port(self) -> int:
        return self.where.room_port

    @property
    def code(self) -> str:
        return str(self.ctl(c.GetState())["event"]["join_code"])

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """What the QR code holds."""
        return f"{self.address}/{self.code}"

    def ctl(self, *commands: Command) -> Any:
        """Carries the commands out, one after the other; the last one's value."""
        return self.loop.run(self._ctl(commands))

    async def _ctl(self, commands: tuple[Command, ...]) -> Any:
        client = await ControlClient.attach(self.where)
        try:
            values = [await client.call(command) for command in commands]
        finally:
            await client.close()
        return values[-1]

    def counts(self, poll: str) -> dict[str, Any]:
        """The ballots in the file, by choice; those that nobody chose are left out."""
        found = self.ctl(c.GetTally(poll))
        return {choice: n for choice, n in found["counts"].items() if n}

    def kill(self) -> None:
        """Ends the hub as a crash would."""
        os.kill(self.where.pid, signal.SIGKILL)
        self._hub.process.wait(PATIENCE_S)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """The hub hears everything and answers nothing until the block ends."""
        os.kill(self.where.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.where.pid, signal.SIGCONT)

    def launch_again(self) -> None:
        """As the desktop does it: same file, and by itself on the port the phones know."""
        before = self.port
        self._hub = self._launch()
        assert self.port == before

    def until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The hub's state once it meets the condition."""
        return self.loop.run(self._until(condition))

    async def _until(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        changed = asyncio.Event()
        client = await ControlClient.attach(self.where, lambda _: changed.set())
        try:
            while True:
                changed.clear()
                state: dict[str, Any] = await client.call(c.GetState())
                if condition(state):
                    return state
                await changed.wait()
        finally:
            await client.close()


def _with_code(entity: Any, code: str | None) -> Any:
    return replace(entity, join_code=code) if code and isinstance(entity, Workshop) else entity
