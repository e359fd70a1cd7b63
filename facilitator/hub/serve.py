"""`facilitator serve`: one hub process, from taking the lock to leaving the file whole."""

import asyncio
import contextlib
import gc
import logging
import signal
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from facilitator.client.file_limit import raise_file_limit
from facilitator.client.whereabouts import APP
from facilitator.hub.hub import Hub
from facilitator.protocol.commands import CodeRequire
from facilitator.storage.database import check
from facilitator.storage.lock import FileLock

LOG_BYTES_MOST = 2_000_000


async def serve(
    path: Path,
    *,
    host: str,
    port: int | None,
    doors_open: bool | None,
    code_required: bool | None,
    rehearsal_speed: float | None,
    started: Callable[[Hub], None],
) -> None:
    """Serves the file until SIGTERM, SIGINT or `hub.stop`. Raises FacilitatorError if it cannot begin."""
    lock = FileLock(path)
    check(path)
    lock.acquire()
    try:
        raise_file_limit()
        hub = await Hub.open(await asyncio.to_thread(path.resolve), rehearsal_speed=rehearsal_speed)
        try:
            await hub.start(host, port, doors_open=doors_open)
            if code_required is not None:
                await hub.execute(CodeRequire(code_required))
            _stop_on_signals(hub)
            _collect_seldom()
            started(hub)
            await hub.run()
        finally:
            await hub.stop()
    finally:
        lock.release()


def log_to_file(path: Path) -> Path:
    """Sends the log to a file in the user's log folder; no participant's text and no address is ever in it."""
    folder = Path(platformdirs.user_log_dir(APP, appauthor=False, ensure_exists=True))
    target = folder / "hub.log"
    handler = RotatingFileHandler(target, maxBytes=LOG_BYTES_MOST, backupCount=3, encoding="utf-8")
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s %(message)s")
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # One line for each connection would be a list of who came when; see `faults` for what goes wrong in one.
    logging.getLogger("websockets").setLevel(logging.CRITICAL)
    logging.getLogger("facilitator.hub").info("opening %s", path.name)
    return target


def _collect_seldom() -> None:
    """What is loaded by now stays until the end, so looking for garbage in it is time that a vote waits: up to
    a tenth of a second on a busy laptop."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)


def _stop_on_signals(hub: Hub) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, hub.request_stop)
