"""Servers to measure, and the processes full of phones that load them."""

import asyncio
import contextlib
import json
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from facilitator.client import whereabouts
from facilitator.client.control import ControlClient
from facilitator.client.launcher import HubProcess, launch
from facilitator.domain.polls import Poll, Visibility
from facilitator.domain.workshop import Workshop
from facilitator.importers.sample import load_sample
from facilitator.protocol.commands import HubStop
from facilitator.storage.database import create

LOAD_PROCESSES = 2
START_IN_S = 0.5  # so that all load processes begin at one moment
LINE_BYTES_MOST = 64 * 1024 * 1024
POLL = "ready"
CHOICES = ("largely", "partly", "not-yet")


@dataclass(slots=True)
class Server:
    """Something that phones can vote in: a hub, or the bare one (then without `control`)."""

    port: int
    code: str
    pid: int
    file: Path
    started_in_s: float
    control: ControlClient | None = None
    process: HubProcess | None = None


@contextlib.asynccontextmanager
async def hub(
    folder: Path, *, visibility: Visibility = Visibility.HIDDEN, sample: str = "side-event"
) -> AsyncIterator[Server]:
    """A hub on a new sample event; stopped in the end, whatever became of it."""
    file = folder / "bench.workshop"
    entities = [
        replace(each, visibility=visibility) if isinstance(each, Poll) else each
        for each in load_sample(sample)
    ]
    event = next(each for each in entities if isinstance(each, Workshop))
    create(file, entities)
    server = await start_hub(file, event.join_code)
    try:
        yield server
    finally:
        await stop_hub(server)
        _remove(folder, "bench*")


async def start_hub(file: Path, code: str) -> Server:
    began_s = time.monotonic()
    process = launch(file, host="127.0.0.1", doors_open=True)
    where = await asyncio.to_thread(process.wait)
    took_s = time.monotonic() - began_s
    control = await ControlClient.attach(where)
    return Server(where.room_port, code, where.pid, file, took_s, control, process)


async def stop_hub(server: Server) -> None:
    assert server.process is not None
    assert server.control is not None
    with contextlib.suppress(Exception):
        await server.control.call(HubStop())
        await asyncio.to_thread(server.process.process.wait, 10)
    await server.control.close()
    server.process.process.kill()
    server.process.process.wait()
    whereabouts.remove(server.file, server.pid)


@contextlib.asynccontextmanager
async def bare(folder: Path) -> AsyncIterator[Server]:
    """The bare server, on a file on the same disk."""
    began_s = time.monotonic()
    process = await _python("benchmarks.bare", str(folder))
    assert process.stdout is not None
    assert process.stdin is not None
    port = int(await process.stdout.readline())
    took_s = time.monotonic() - began_s
    try:
        yield Server(port, "", process.pid, folder / "bare.db", took_s)
    finally:
        process.stdin.close()
        await process.wait()
        _remove(folder, "bare.db*")


def _remove(folder: Path, pattern: str) -> None:
    for path in folder.glob(pattern):
        path.unlink()


@dataclass(slots=True)
class Room:
    """All load processes of one server, taking orders together."""

    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    async def order(self, do: str, **more: Any) -> list[dict[str, Any]]:
        """Gives all the same order, to begin at the same moment; their answers."""
        line = json.dumps({"do": do, "at_s": time.monotonic() + START_IN_S, **more}) + "\n"
        return list(await asyncio.gather(*(_ask(process, line) for process in self.processes)))

    async def join(self, *, page: bool = False) -> float:
        """How long until the last phone was ready, in seconds."""
        begins_s = time.monotonic() + START_IN_S
        answers = await self.order("join", at_s=begins_s, page=page)
        return float(max(answer["ready_s"] for answer in answers) - begins_s)

    async def vote(self, *, within_s: float, n: int = 1) -> list[dict[str, Any]]:
        """Every vote: id, choice, status, when it was sent and how long it waited."""
        order = {"poll": POLL, "round": 1, "n": n, "choices": CHOICES, "within_s": within_s}
        answers = await self.order("vote", **order)
        return [vote for answer in answers for vote in answer["votes"]]


@contextlib.asynccontextmanager
async def room(
    server: Server, phones: int, *, how: Literal["lean", "whole"] = "lean"
) -> AsyncIterator[Room]:
    """So many phones, not joined yet; "whole" ones come back by themselves."""
    sizes = [
        phones // LOAD_PROCESSES + (place < phones % LOAD_PROCESSES)
        for place in range(LOAD_PROCESSES)
    ]
    found = Room()
    try:
        for seed, size in enumerate(sizes):
            words = [str(server.port), server.code or "-", str(size), str(seed), how]
            found.processes.append(await _python("benchmarks.load", *words))
        await asyncio.gather(*(_line(process) for process in found.processes))  # they are up
        yield found
        await found.order("leave")
    finally:
        for process in found.processes:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def _ask(process: asyncio.subprocess.Process, line: str) -> dict[str, Any]:
    assert process.stdin is not None
    process.stdin.write(line.encode())
    await process.stdin.drain()
    return await _line(process)


async def _line(process: asyncio.subprocess.Process) -> dict[str, Any]:
    assert process.stdout is not None
    answer = await process.stdout.readline()
    if not answer:
        raise RuntimeError("A process full of phones ended. Its reason stands above.")
    found: dict[str, Any] = json.loads(answer)
    return found


async def _python(module: str, *words: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-W", "ignore", "-m", module, *words,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=LINE_BYTES_MOST,
        cwd=Path(__file__).parents[1],
    )  # fmt: skip


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]
