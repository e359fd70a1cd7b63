"""The event for a report, from a snapshot: never from the live file."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from facilitator.client import whereabouts
from facilitator.client.control import ControlClient
from facilitator.client.whereabouts import Whereabouts
from facilitator.domain.errors import HubNotRunning
from facilitator.domain.record import EventRecord
from facilitator.protocol.commands import Snapshot
from facilitator.storage.database import check, copy_of
from facilitator.storage.event_file import read_record
from facilitator.storage.lock import FileLock


def take_record(file: Path) -> EventRecord:
    """Reads a snapshot that the running hub makes; without one, a copy of the file nobody has open."""
    with tempfile.TemporaryDirectory(prefix="facilitator-") as folder:
        target = Path(folder) / "snapshot.workshop"
        try:
            asyncio.run(_ask_hub(whereabouts.read(file), target))
        except HubNotRunning:
            check(file)
            lock = FileLock(file)
            lock.acquire()
            try:
                copy_of(file, target)
            finally:
                lock.release()
        return read_record(target, datetime.now(UTC))


async def _ask_hub(where: Whereabouts, target: Path) -> None:
    client = await ControlClient.attach(where)
    try:
        await client.call(Snapshot(str(target)))
    finally:
        await client.close()
