"""A rehearsal from beginning to end: copy, hub, crowd, report, proof. Nothing of it stays but its results."""

import asyncio
import contextlib
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from facilitator.client import whereabouts
from facilitator.client.control import ControlClient
from facilitator.client.file_limit import raise_file_limit
from facilitator.client.launcher import HubProcess, launch
from facilitator.client.snapshot import take_snapshot
from facilitator.client.whereabouts import Whereabouts
from facilitator.domain.book import Book
from facilitator.domain.errors import DiskTrouble, HubNotRunning, HubTrouble
from facilitator.progress import Progress
from facilitator.protocol.codec import pretty
from facilitator.protocol.commands import HubStop
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.director import Director
from facilitator.rehearsal.recount import AskedRound, Comparison, SentBallot, compare
from facilitator.rehearsal.reporting import write_report
from facilitator.storage.copying import copy_unopened, unplayed_copy

NOT_EQUAL = 1
INTERRUPTED = 130
STOPPED_WITHIN_S = 15.0
RESULTS = "rehearsal.json"
PLAYED_FROM, PLAYED_TO = 0.03, 0.88
COPY = "rehearsal.workshop"


@dataclass(frozen=True, slots=True)
class Results:
    """What rehearsal.json holds: every ballot that was sent, and every tally."""

    participants: int
    seed: int
    polls: Sequence[AskedRound]
    ballots: Sequence[SentBallot]


def rehearse(
    file: Path,
    *,
    out: Path,
    participants: int,
    seed: int,
    speed: float,
    progress: Progress,
    formats: str = "docx,pdf",
) -> int:
    """Plays a copy of the event in `file` and writes report and results to `out`. 0 if every acknowledged
    ballot was counted and no other, 1 if not. The same seed makes the same choices."""
    raise_file_limit()
    _make_folder(out)
    try:
        results, reports = asyncio.run(
            _rehearse(file, out, participants, seed, speed, formats, progress)
        )
    except asyncio.CancelledError:
        return INTERRUPTED
    progress(1.0, "Done")
    comparison = compare(results.polls, results.ballots)
    for path in [out / RESULTS, *reports]:
        sys.stdout.write(f"{path}\n")
    sys.stdout.write("\n".join([*comparison.differences, _verdict(comparison)]) + "\n")
    return 0 if comparison.equal else NOT_EQUAL


def _verdict(comparison: Comparison) -> str:
    sign = "=" if comparison.equal else "NOT equal to"
    return f"{comparison.acknowledged} acknowledged {sign} {comparison.counted} counted"


async def _rehearse(
    file: Path,
    out: Path,
    participants: int,
    seed: int,
    speed: float,
    formats: str,
    progress: Progress,
) -> tuple[Results, list[Path]]:
    _stop_on_terminate()
    progress(0.0, "Making a copy")
    with tempfile.TemporaryDirectory(prefix="facilitator-rehearsal-") as folder:
        copy = Path(folder) / COPY
        book = await _copy(file, copy)
        async with _hub(copy, speed) as where:
            control = await ControlClient.attach(where)
            event = book.event
            crowd = Crowd.of(participants, where.room_port, event.join_code, event.languages, seed)
            director = Director(
                control, book, crowd, speed, _part(progress, PLAYED_FROM, PLAYED_TO)
            )
            try:
                await director.play()
                results = Results(participants, seed, director.asked, crowd.sent)
                _write(out / RESULTS, pretty(results))
                reports = await write_report(copy, out, formats, _part(progress, PLAYED_TO, 1.0))
            finally:
                await crowd.leave()
                await control.close()
    return results, reports


async def _copy(file: Path, target: Path) -> Book:
    """The prepared event as a new file: from a snapshot, where a hub has it open."""
    whole = target.with_name("snapshot.workshop")
    try:
        await take_snapshot(file, whole)
    except HubNotRunning:
        copy_unopened(file, whole)
    return unplayed_copy(whole, target, datetime.now(UTC))


@contextlib.asynccontextmanager
async def _hub(copy: Path, speed: float) -> AsyncIterator[Whereabouts]:
    """A hub on the copy, reached from this machine only; stopped whatever happens."""
    hub = launch(copy, host="127.0.0.1", port=0, doors_open=True, rehearsal_speed=speed)
    try:
        yield await asyncio.to_thread(hub.wait)
    finally:
        await _stop(hub, copy)


async def _stop(hub: HubProcess, copy: Path) -> None:
    """Asks the hub to stop, and ends it if it does not."""
    with contextlib.suppress(HubTrouble, subprocess.TimeoutExpired):
        control = await ControlClient.attach(whereabouts.read(copy))
        await control.call(HubStop())
        await control.close()
        await asyncio.to_thread(hub.process.wait, STOPPED_WITHIN_S)
    if hub.process.poll() is None:
        hub.process.kill()
        hub.process.wait()
    whereabouts.remove(copy, hub.process.pid)


def _part(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a part of the whole."""
    return lambda share, words: progress(start + share * (end - start), words)


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise DiskTrouble(f"The folder “{out}” cannot be made: {problem.strerror}.") from problem


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise DiskTrouble(f"“{path}” cannot be written: {problem.strerror}.") from problem


def _stop_on_terminate() -> None:
    """SIGTERM ends a rehearsal as Ctrl+C does: in order. Windows has none."""
    task = asyncio.current_task()
    assert task is not None
    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
