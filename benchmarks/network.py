"""What phones feel: acknowledgements, joining, the page, and a hub that is killed."""

import asyncio
import os
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks.load import load_page
from benchmarks.room_under_load import (
    CHOICES,
    POLL,
    Room,
    Server,
    bare,
    hub,
    percentile,
    room,
    start_hub,
)
from benchmarks.rows import Row
from facilitator.protocol.commands import GetTally, PollClose, PollOpen

MS = 1000.0
KILLED_AFTER_S = 1.5
STORM_S = 4.0
REPEATS = 3


@dataclass(slots=True)
class Waits:
    """How long acknowledgements took, a list (ms) for each repetition, and whether all counts were right."""

    hub: list[list[float]] = field(default_factory=list)
    bare: list[list[float]] = field(default_factory=list)
    verdicts: set[str] = field(default_factory=set)

    def row(self, what: str, share: float, target: float) -> Row:
        """The middle one of the repetitions."""
        got, limit = (
            median(percentile(waits, share) for waits in repeated)
            for repeated in (self.hub, self.bare)
        )
        return Row(what, got, target, "ms", limit, "; ".join(sorted(self.verdicts)))


async def votes(folder: Path, phones: int, within_s: float) -> Waits:
    """Votes at the hub and at the bare server in turns, so that both meet the same busy machine."""
    found = Waits()
    for _ in range(REPEATS):
        async with hub(folder) as server, room(server, phones) as crowd:
            await crowd.join()
            await open_poll(server)
            cast = await crowd.vote(within_s=within_s)
            found.hub.append(_waits_ms(cast))
            found.verdicts.add(await verdict_on(server, cast))
        async with bare(folder) as server, room(server, phones) as crowd:
            await crowd.join()
            found.bare.append(_waits_ms(await crowd.vote(within_s=within_s)))
    return found


async def ack_600(folder: Path) -> list[Row]:
    waits = await votes(folder, 600, 2.0)
    return [
        waits.row("600 votes in 2 s, acknowledged, p50", 0.5, 5),
        waits.row("600 votes in 2 s, acknowledged, p99", 0.99, 25),
    ]


async def ack_1000(folder: Path) -> list[Row]:
    waits = await votes(folder, 1000, 0.0)
    return [waits.row("1000 votes at one instant, acknowledged, p99", 0.99, 150)]


async def join(folder: Path) -> list[Row]:
    """Page, join, ready: everyone scans the code at the same moment."""
    rows = []
    for phones, target_s in ((600, 2.0), (1000, 4.0)):
        took_s, limit_s = [], []
        for _ in range(REPEATS):
            async with hub(folder) as server, room(server, phones) as crowd:
                took_s.append(await crowd.join(page=True))
            async with bare(folder) as server, room(server, phones) as crowd:
                limit_s.append(await crowd.join(page=True))
        what = f"{phones} phones load, join, are ready"
        rows.append(Row(what, median(took_s), target_s, "s", median(limit_s)))
    return rows


async def page(folder: Path) -> list[Row]:
    async with hub(folder) as server:
        loaded = await load_page(server.port)
    paths = ", ".join(path for path, _ in loaded)
    return [
        Row("page, compressed", sum(size for _, size in loaded) / 1000, 30, "kB"),
        Row("page, requests", len(loaded), 3, "", note=paths),
    ]


async def memory(folder: Path) -> list[Row]:
    async with hub(folder) as server, room(server, 600) as crowd:
        taken = await _memory_per_phone(server, crowd, 600)
    async with bare(folder) as server, room(server, 600) as crowd:
        limit = await _memory_per_phone(server, crowd, 600)
    return [Row("memory for each phone", taken, 25, "KiB", limit)]


async def serving(folder: Path) -> list[Row]:
    took_s, limit_s, busy_s = [], [], []
    for _ in range(REPEATS):
        async with hub(folder) as server:
            took_s.append(server.started_in_s)
            times = psutil.Process(server.pid).cpu_times()
            busy_s.append(times.user + times.system)
        async with bare(folder) as server:
            limit_s.append(server.started_in_s)
    note = f"{median(busy_s):.2f} s of it on a processor"
    return [Row("hub serving, from its start", median(took_s), 1.0, "s", median(limit_s), note)]


async def killed(folder: Path) -> list[Row]:
    """kill -9 while 600 phones vote; a new hub on the same file; nobody is lost, doubled or invented."""
    async with hub(folder) as server, room(server, 600, how="whole") as crowd:
        await crowd.join()
        await open_poll(server)
        voting = asyncio.create_task(crowd.vote(within_s=STORM_S))
        await asyncio.sleep(KILLED_AFTER_S)
        assert server.process is not None
        assert server.control is not None
        os.kill(server.pid, signal.SIGKILL)
        killed_s = time.monotonic()
        server.process.process.wait()
        await server.control.close()
        restarted = await start_hub(server.file, server.code)
        took_s = time.monotonic() - killed_s
        same_port = restarted.port == server.port
        server.control, server.process = restarted.control, restarted.process
        server.pid = restarted.pid
        cast = await voting
        verdict = await verdict_on(server, cast)
    note = f"{verdict}; {'the same port' if same_port else 'ANOTHER PORT'}"
    wrong = 0.0 if verdict.startswith("all") else 1.0
    return [
        Row("kill -9 in a storm: serving again", took_s, 3.0, "s"),
        Row("kill -9 in a storm: wrong counts", wrong, 0.0, "", note=note),
    ]


async def open_poll(server: Server) -> None:
    assert server.control is not None
    await server.control.call(PollOpen(POLL))


async def verdict_on(server: Server, cast: list[dict[str, Any]]) -> str:
    """Whether the file's count is what phones were told, choice by choice."""
    assert server.control is not None
    await server.control.call(PollClose(POLL), within_s=60)
    tally = await server.control.call(GetTally(POLL))
    kept = [vote for vote in cast if vote["status"] in ("recorded", "replaced", "duplicate")]
    ours = Counter({choice: 0 for choice in CHOICES})
    ours.update(vote["choice"] for vote in kept)
    same = ours == Counter(tally["counts"]) and len(kept) == tally["n"] == len(cast)
    statuses = dict(Counter(vote["status"] for vote in cast))
    if same:
        return f"all {len(kept)} acknowledged = {tally['n']} counted"
    return f"NOT EQUAL: {statuses} but {tally['counts']} counted"


def _waits_ms(cast: list[dict[str, Any]]) -> list[float]:
    return [MS * vote["waited_s"] for vote in cast]


async def _memory_per_phone(server: Server, crowd: Room, phones: int) -> float:
    process = psutil.Process(server.pid)
    before = process.memory_info().rss
    await crowd.join()
    return (process.memory_info().rss - before) / phones / 1024
