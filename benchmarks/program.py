"""What the moderator feels: the window's start, the chart while votes pour in, the report."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.big_event import write_big_event
from benchmarks.network import MS, open_poll, verdict_on
from benchmarks.room_under_load import LINE_BYTES_MOST, bare, hub, percentile, room
from benchmarks.rows import Row
from facilitator.client import whereabouts
from facilitator.domain.errors import HubNotRunning
from facilitator.domain.polls import Visibility
from facilitator.importers.sample import load_sample
from facilitator.storage.database import create

ROOT = Path(__file__).parents[1]
PHONES = 600
WITHIN_S = 2.0
SETTLES_S = 1.5
REPEATS = 3


async def desktop(folder: Path) -> list[Row]:
    """From the start of the process, with a hub of its own to start, to a window that can be used."""
    file = folder / "window.workshop"
    create(file, load_sample("side-event"))
    try:
        async with window(str(file), folder) as (_, took_s):
            pass
    finally:
        await _stop_hub_of(file)
    async with window("--empty", folder) as (_, limit_s):
        pass
    return [Row("desktop start to usable window", took_s, 2.0, "s", limit_s)]


async def _stop_hub_of(file: Path) -> None:
    """For a window that ended otherwise than it should: its hub would go on."""
    with contextlib.suppress(HubNotRunning):
        where = whereabouts.read(file)
        with contextlib.suppress(ProcessLookupError):
            os.kill(where.pid, signal.SIGTERM)


async def stage(folder: Path) -> list[Row]:
    """600 votes in 2 s with the window open and the chart live on a stage of 1920x1080."""
    async with (
        hub(folder, visibility=Visibility.LIVE) as server,
        window(str(server.file), folder) as (process, _),
        room(server, PHONES) as crowd,
    ):
        await crowd.join()
        await open_poll(server)
        await asyncio.sleep(SETTLES_S)
        cast = await crowd.vote(within_s=WITHIN_S)
        await asyncio.sleep(SETTLES_S)
        seen = await end(process)
        verdict = await verdict_on(server, cast)
    async with bare(folder) as server, room(server, PHONES) as crowd:
        await crowd.join()
        limit_ms = [MS * vote["waited_s"] for vote in await crowd.vote(within_s=WITHIN_S)]
    sent_s = sorted(vote["sent_s"] for vote in cast)
    waits_ms = [MS * vote["waited_s"] for vote in cast]
    until_drawn_ms = drawn_ms(sent_s, seen["shown"])
    frames_ms = seen["frames_ms"]
    note = f"{len(frames_ms)} frames, slowest {max(frames_ms):.0f} ms"
    acknowledged = [
        Row(
            f"with the chart live: acknowledged, p{round(100 * share)}",
            percentile(waits_ms, share), target, "ms", percentile(limit_ms, share), verdict,
        )
        for share, target in ((0.5, 5), (0.99, 25))
    ]  # fmt: skip
    return [
        *acknowledged,
        Row("tap to drawn bar on the stage, p95", percentile(until_drawn_ms, 0.95), 250, "ms"),
        Row(
            "stage chart frame at 1920x1080, p95", percentile(frames_ms, 0.95), 16, "ms", note=note
        ),
    ]


def drawn_ms(sent_s: list[float], shown: list[tuple[float, int]]) -> list[float]:
    """How long each vote took to be in a frame: the first that shows as many as were sent until then."""
    found = []
    for place, each_s in enumerate(sent_s, start=1):
        drawn_s = next((at_s for at_s, votes in shown if votes >= place), None)
        if drawn_s is not None:
            found.append(MS * max(0.0, drawn_s - each_s))
    if len(found) < len(sent_s):
        raise RuntimeError(f"{len(sent_s) - len(found)} votes were never drawn.")
    return found


async def report(folder: Path) -> list[Row]:
    """The report of 600 participants, 20 polls, 300 questions and 40 recommendations as Word, PDF and Excel;
    and what a report that is written meanwhile costs those who vote."""
    file = folder / "big.workshop"
    write_big_event(file, participants=600, polls=20, questions=300, recommendations=40)
    began_s, busy_before = time.monotonic(), os.times()
    await _write_report(file, folder / "report")
    took_s, busy_after = time.monotonic() - began_s, os.times()
    busy_s = sum(busy_after[2:4]) - sum(busy_before[2:4])
    sizes = [
        f"{path.suffix} {path.stat().st_size >> 10} KiB" for path in (folder / "report").iterdir()
    ]
    note = f"{busy_s:.1f} s of it on a processor; " + ", ".join(sizes)
    return [
        Row("report, 600 people, 20 polls, 300 questions", took_s, 10, "s", note=note),
        await _votes_meanwhile(folder),
    ]


async def _write_report(file: Path, out: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "ignore", "-m", "facilitator", "report", str(file),
        "--out", str(out), "--format", "docx,pdf,xlsx", cwd=ROOT, stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    if await process.wait() != 0:
        raise RuntimeError("The report was not written. Its reason stands above.")


async def _votes_meanwhile(folder: Path) -> Row:
    """How many times as long the slowest in a hundred of 600 voters waits while a report is written."""
    quiet_ms, meanwhile_ms = [], []
    for _ in range(REPEATS):
        quiet_ms.append(await _slowest_ms(folder, writing=False))
        meanwhile_ms.append(await _slowest_ms(folder, writing=True))
    quiet, meanwhile = median(quiet_ms), median(meanwhile_ms)
    note = f"p99 {quiet:.1f} ms, {meanwhile:.1f} ms while a report is written"
    return Row(
        "votes while a report is written, p99, times", meanwhile / quiet, 2.0, "x", note=note
    )


async def _slowest_ms(folder: Path, *, writing: bool) -> float:
    async with hub(folder) as server, room(server, PHONES) as crowd:
        await crowd.join()
        await open_poll(server)
        report = None
        if writing:
            report = asyncio.create_task(_write_report(server.file, folder / "meanwhile"))
            await asyncio.sleep(SETTLES_S)
        cast = await crowd.vote(within_s=WITHIN_S)
        if report is not None:
            await report
    return percentile([MS * vote["waited_s"] for vote in cast], 0.99)


@contextlib.asynccontextmanager
async def window(
    word: str, folder: Path
) -> AsyncIterator[tuple[asyncio.subprocess.Process, float]]:
    """A window in a process of its own, and how long it took until it could be used."""
    began_s = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "ignore", "-m", "benchmarks.window", word,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=LINE_BYTES_MOST, cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)},
    )  # fmt: skip
    try:
        yield process, (await _line(process))["usable_s"] - began_s
        if process.returncode is None:
            await end(process)
            await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def end(process: asyncio.subprocess.Process) -> dict[str, Any]:
    """Lets the window end; what it drew. Nothing if it was told before."""
    assert process.stdin is not None
    if process.stdin.is_closing():
        return {}
    process.stdin.write(b"\n")
    await process.stdin.drain()
    process.stdin.close()
    return await _line(process)


async def _line(process: asyncio.subprocess.Process) -> dict[str, Any]:
    assert process.stdout is not None
    line = await process.stdout.readline()
    found: dict[str, Any] = json.loads(line) if line else {}
    return found
