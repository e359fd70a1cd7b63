"""The event for a report, from a snapshot: never from the live file."""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from facilitator.client.snapshot import take_snapshot
from facilitator.domain.errors import HubNotRunning
from facilitator.domain.record import EventRecord
from facilitator.storage.copying import copy_unopened
from facilitator.storage.event_file import read_record


def take_record(file: Path) -> EventRecord:
    """Reads a snapshot that the running hub makes; without one, a copy of the file nobody has open."""
    with tempfile.TemporaryDirectory(prefix="facilitator-") as folder:
        target = Path(folder) / "snapshot.workshop"
        try:
            asyncio.run(take_snapshot(file, target))
        except HubNotRunning:
            copy_unopened(file, target)
        return read_record(target, datetime.now(UTC))
