"""The doors: whether the network side is open, on which port, and when it closes by itself."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from facilitator.domain.errors import PortInUse
from facilitator.domain.workshop import Workshop
from facilitator.hub.network import LOOPBACK
from facilitator.hub.room_server import RoomServer
from facilitator.protocol.phone import CLOSE_GOING_AWAY, CLOSE_RESTARTING

PORT_WAIT_S = 10.0
CLOSE_AFTER_END = timedelta(minutes=10)
"""So long after the event's end the doors stay open: a phone that slept in a pocket still gets its thanks."""
SHUT, OPEN, HELD = b"0", b"1", b"held"


class Doors:
    """`settings` are those of the event file, `remember` writes one; `trouble` is told a sentence and a code."""

    def __init__(
        self,
        room: RoomServer,
        settings: Mapping[str, bytes],
        remember: Callable[[str, bytes], Awaitable[None]],
        trouble: Callable[[str, str], None],
    ) -> None:
        self._room = room
        self._remember = remember
        self._trouble = trouble
        self._kept = settings.get("doors", SHUT)
        self._kept_port = int(settings.get("port", b"0"))
        self._moving = asyncio.Lock()
        self.host = ""
        self.is_open = False
        self.held = self._kept == HELD
        """Somebody wants them open although the event is over."""

    async def begin(
        self, host: str, port: int | None, *, open_: bool | None, ended: bool = False
    ) -> None:
        """Listens on `host` while open. `port` None takes the one phones know from before, `open_` None leaves
        the doors as they were; whoever opens them to an event that has `ended` wants them open."""
        self.host = host
        self.is_open = self._kept != SHUT if open_ is None else open_
        self.held = self.held if open_ is None else open_ and ended
        await self._listen(self._kept_port if port is None else port, must=port is not None)
        if self._room.port != self._kept_port:
            await self._remember("port", str(self._room.port).encode())
        await self._keep()

    async def open(self, *, ended: bool) -> None:
        """Lets the network in. After the event has ended this holds them open, too."""
        await self._move(open_=True)
        self.held = ended
        await self._keep()

    async def close(self) -> None:
        """Closes the network side down to this laptop. The port stays."""
        await self._move(open_=False)
        self.held = False
        await self._keep()

    async def let_go(self) -> None:
        """The event ends: from now on the doors close by themselves."""
        self.held = False
        await self._keep()

    def close_at(self, event: Workshop) -> datetime | None:
        """When they close by themselves; None while they do not."""
        if event.ended_at is None or not self.is_open or self.held:
            return None
        return event.ended_at + CLOSE_AFTER_END

    async def close_when_due(self, event: Workshop, now: datetime) -> bool:
        """Closes them if it is time; whether it did."""
        at = self.close_at(event)
        if at is None or now < at:
            return False
        await self.close()
        return True

    async def _move(self, *, open_: bool) -> None:
        async with self._moving:
            if open_ == self.is_open:
                return
            port = self._room.port
            await self._room.stop(CLOSE_RESTARTING if open_ else CLOSE_GOING_AWAY)
            self.is_open = open_
            try:
                await self._listen(port, must=True)
            except PortInUse:
                self.is_open = not open_
                await self._listen(port, must=False)
                raise

    async def _listen(self, port: int, *, must: bool) -> None:
        """The same port as before, because phones keep what they know by address and port: waits for it."""
        host = self.host if self.is_open else LOOPBACK
        deadline_s = asyncio.get_running_loop().time() + PORT_WAIT_S
        while True:
            try:
                await self._room.listen(host, port)
            except PortInUse:
                if asyncio.get_running_loop().time() < deadline_s:
                    await asyncio.sleep(0.2)
                    continue
                if must:
                    raise
                self._trouble(
                    f"Port {port} is used by another program, so the address changed. The new QR is on the stage.",
                    "address",
                )
                port = 0
            else:
                return

    async def _keep(self) -> None:
        """What a restart after a crash must find again."""
        now = HELD if self.held and self.is_open else OPEN if self.is_open else SHUT
        if now != self._kept:
            await self._remember("doors", now)
            self._kept = now
