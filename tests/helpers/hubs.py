"""Hubs for tests: in this process, and as the child process that the program itself starts."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from facilitator.client import launcher
from facilitator.client.control import ControlClient
from facilitator.client.whereabouts import Whereabouts
from facilitator.client.words import command_from_words
from facilitator.hub.hub import Hub
from tests.helpers.patience import PATIENCE_S

GRACE_S = 0.05


@asynccontextmanager
async def serving(
    path: Path, *, grace_s: float = GRACE_S, doors_open: bool | None = True, port: int | None = None
) -> AsyncIterator[tuple[Hub, Whereabouts]]:
    """A hub in this process, on loopback."""
    hub = await Hub.open(path)
    hub.rounds.grace_s = grace_s
    try:
        yield hub, await hub.start("127.0.0.1", port, doors_open=doors_open)
    finally:
        await hub.stop()


class Desk:
    """A moderator: commands in the words of the command line."""

    def __init__(self) -> None:
        self.messages: list[Any] = []
        self.client: ControlClient
        self._news = asyncio.Event()

    async def do(self, *words: str) -> Any:
        return await self.client.call(command_from_words(list(words)))

    async def see(self, section: str, check: Any) -> Any:
        """Waits until the newest message that has a section shows it as it should be."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for message in reversed(self.messages):
                    found = getattr(message.state, section)
                    if found.__class__.__name__ != "UnsetType":
                        if check(found):
                            return found
                        break
                self._news.clear()
                await self._news.wait()

    def hear(self, message: Any) -> None:
        self.messages.append(message)
        self._news.set()


@asynccontextmanager
async def desk_at(where: Whereabouts) -> AsyncIterator[Desk]:
    desk = Desk()
    desk.client = await ControlClient.attach(where, desk.hear)
    try:
        yield desk
    finally:
        await desk.client.close()


@contextmanager
def child_hub(path: Path, **how: Any) -> Iterator[tuple[launcher.HubProcess, Whereabouts]]:
    """A hub as a child process on loopback; killed at the end if it still runs."""
    child = launcher.launch(path, host="127.0.0.1", doors_open=True, **how)
    try:
        yield child, child.wait()
    finally:
        child.process.kill()
        child.process.wait()
