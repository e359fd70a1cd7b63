"""What changes without a command, looked after every second: addresses, clock, file, doors, and whether anybody
is still there."""

import asyncio
import logging
from typing import TYPE_CHECKING

from facilitator.domain.errors import DiskTrouble, PortInUse

if TYPE_CHECKING:
    from facilitator.hub.hub import Hub

log = logging.getLogger("facilitator.hub")

EVERY_S = 1.0
ALONE_FOR_S = 3600.0
CLOCK_SET_S = 2.0


class Watch:
    """`attached` is called when a desk comes or goes."""

    def __init__(self, hub: "Hub") -> None:
        self._hub = hub
        self._clock_set_s = 0.0
        self.attached()

    def attached(self) -> None:
        self._alone_since_s = asyncio.get_running_loop().time()

    async def run(self) -> None:
        """Runs until cancelled."""
        hub = self._hub
        while True:
            await asyncio.sleep(EVERY_S)
            if hub.addresses.look():
                log.info("the laptop's addresses changed")
            self._look_at_clock()
            await self.look_at_disk()
            await self.look_at_doors()
            hub.publish()
            alone_s = asyncio.get_running_loop().time() - self._alone_since_s
            if hub.control.count == 0 and hub.phones.here == 0 and alone_s > ALONE_FOR_S:
                log.info("nobody was attached for %d minutes; stopping", ALONE_FOR_S / 60)
                hub.request_stop()

    def _look_at_clock(self) -> None:
        away_s = self._hub.clock.set_away_s()
        if abs(away_s - self._clock_set_s) > CLOCK_SET_S:
            log.info(
                "the laptop's clock was set by %.0f s; the event's clock goes on as before", away_s
            )
            self._clock_set_s = away_s

    async def look_at_doors(self) -> None:
        """A while after the event's end nothing more comes, so nobody need get in."""
        hub = self._hub
        try:
            if await hub.doors.close_when_due(hub.store.book.event, hub.now()):
                log.info("the event is over; the doors were closed")
        except PortInUse as taken:
            hub.trouble.report(str(taken), "address")
        except DiskTrouble:
            log.info("the doors were closed, which the file does not know")

    async def look_at_disk(self) -> None:
        """Sees that the file is in its place, and after a failed write tries a small one until it succeeds."""
        hub = self._hub
        try:
            await hub.file.watch()
            if not hub.trouble.saved:
                await hub.file.remember("written", hub.now().isoformat().encode())
        except DiskTrouble as trouble:
            hub.trouble.report(str(trouble))
        else:
            hub.trouble.report("")
