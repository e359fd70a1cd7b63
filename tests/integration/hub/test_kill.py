"""The hub is killed in the middle of a storm, again and again: no vote is lost, doubled or invented."""

import asyncio
import base64
import json
import random
import secrets
import sqlite3
import sys
import time

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from facilitator.client import launcher
from facilitator.hub.tokens import Tokens
from facilitator.storage.lock import FileLock
from tests.helpers.attacks import Disk
from tests.helpers.hubs import desk_at
from tests.helpers.patience import PATIENCE_S
from tests.helpers.phones import ballot, hello

PHONES = 300
KILLS = 3
CHOICES = ["funding", "turnover", "coordination"]
DURABLE = {"recorded", "replaced", "duplicate"}


class Voter:
    """A phone that sends its ballot until it hears an answer, over as many connections as that takes."""

    def __init__(self, luck: random.Random, heard: asyncio.Queue[str]) -> None:
        self.heard = heard
        self.luck = luck
        self.key = secrets.token_hex(16)
        self.choice = luck.choice(CHOICES)
        self.token: str | None = None
        self.answers: list[str] = []

    async def vote(self, port: int, delay_s: float) -> None:
        await asyncio.sleep(delay_s)
        while not self.answers:
            try:
                await self._try(port)
            except (OSError, ConnectionClosed, InvalidHandshake, TimeoutError):
                await asyncio.sleep(self.luck.random() * 0.3)

    async def _try(self, port: int) -> None:
        async with connect(
            f"ws://127.0.0.1:{port}/ws", compression=None, proxy=None, close_timeout=0.5
        ) as wire:
            await wire.send(json.dumps(hello(token=self.token)))
            await wire.send(json.dumps(ballot("obstacle", {"choice": self.choice}, self.key)))
            while not self.answers:
                frame = json.loads(await asyncio.wait_for(wire.recv(), 5))
                if frame["type"] == "welcome":
                    self.token = frame["token"]
                elif frame["type"] == "ack":
                    assert frame["status"] in DURABLE, frame
                    self.answers.append(frame["status"])
                    self.heard.put_nowait(frame["status"])


@pytest.fixture
def serve(event):
    """Starts the hub anew on the same file; every child is gone at the end."""
    children = []

    def start():
        began_s = time.monotonic()
        child = launcher.launch(event, host="127.0.0.1")
        children.append(child.process)
        return child.process, child.wait(), time.monotonic() - began_s

    yield start
    for process in children:
        process.kill()
        process.wait()


async def test_a_storm_with_kills(event, serve, tmp_path, own_folders, capsys):
    asyncio.get_running_loop().set_debug(False)
    luck = random.Random(5)
    process, where, _ = await asyncio.to_thread(serve)
    port = where.room_port
    async with desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
    heard: asyncio.Queue[str] = asyncio.Queue()
    voters = [Voter(luck, heard) for _ in range(PHONES)]
    storm = asyncio.gather(*(voter.vote(port, luck.random() * 2) for voter in voters))
    back_s = []
    for _ in range(KILLS):
        for _ in range(PHONES // 8):
            await heard.get()
        process.kill()
        process.wait()
        process, where, took_s = await asyncio.to_thread(serve)
        back_s.append(took_s)
        assert where.room_port == port
    await storm
    with capsys.disabled():
        sys.stdout.write(f"\n  killed and serving again after {max(back_s):.2f} s at most\n")
    async with desk_at(where) as desk:
        tally = await desk.do("tally", "obstacle")
        assert tally["n"] == PHONES
        assert tally["counts"] == {c: sum(v.choice == c for v in voters) for c in CHOICES}
        closed = await desk.do("poll.close", "obstacle")
        assert closed["n"] == PHONES
        await desk.do("hub.stop")
    assert await asyncio.to_thread(process.wait, PATIENCE_S) == 0
    assert sorted(path.name for path in tmp_path.glob("event*")) == ["event.workshop"]
    connection = sqlite3.connect(event)
    rows = dict(connection.execute("SELECT lower(hex(id)), answer FROM ballot"))
    forgotten = connection.execute("SELECT count(*) FROM turnout").fetchone() == (0,)
    secret = connection.execute("SELECT value FROM setting WHERE name = 'secret'").fetchone()[0]
    connection.close()
    assert rows == {v.key: json.dumps({"choice": v.choice}, separators=(",", ":")) for v in voters}
    assert forgotten
    _look_for_traces(Disk(tmp_path, event, own_folders), voters, secret)


def _look_for_traces(disk: Disk, voters: list[Voter], secret: bytes) -> None:
    """No token, and nothing made of one, is in any byte of file, log, runtime folder or anywhere else."""
    tokens = Tokens(secret)
    assert any(path.name == "hub.log" for path in disk.files)
    for voter in voters:
        assert voter.token is not None
        known = tokens.check(voter.token)
        assert known is not None
        for trace in (known, known.hex().encode(), base64.b64encode(known)[:20]):
            assert trace not in disk
        assert voter.token.encode() not in disk
        assert tokens.voter(known, "obstacle/1") not in disk
        assert voter.key.encode() not in disk
    assert b"127.0.0.1" not in disk.others


async def test_a_killed_hub_leaves_no_lock_behind(event, serve):
    process, _, _ = await asyncio.to_thread(serve)
    process.kill()
    process.wait()
    lock = FileLock(event)
    lock.acquire()
    lock.release()
