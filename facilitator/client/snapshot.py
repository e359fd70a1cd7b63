"""A copy of an event that is open, made by the hub that has it."""

from pathlib import Path

from facilitator.client import whereabouts
from facilitator.client.control import ControlClient
from facilitator.protocol.commands import Snapshot


async def take_snapshot(file: Path, target: Path) -> None:
    """Has the hub write the event as it is now to the new file `target`. Raises HubNotRunning without one."""
    control = await ControlClient.attach(whereabouts.read(file))
    try:
        await control.call(Snapshot(str(target)))
    finally:
        await control.close()
