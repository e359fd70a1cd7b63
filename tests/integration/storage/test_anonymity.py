"""Once a round is over, nobody who holds the disk and watched the room can tell who voted what."""

import asyncio
import random
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from facilitator.domain.ballots import Ballot
from facilitator.domain.errors import DiskTrouble
from facilitator.domain.kinds import single
from facilitator.domain.polls import Poll, Round, RoundStatus
from facilitator.storage import database, event_file, rounds, tables
from facilitator.storage.changes import load_ballots
from facilitator.storage.event_file import EventFile
from tests.helpers import events
from tests.helpers.attacks import Disk, Watched, suspicion

POLLS, VOTERS = 100, 40
SHORT_EVENTS = 25  # with one poll each: small files give away more
POLLS_FOR_AN_ALARM = 12
CHOICES = ["funding", "turnover", "coordination"]
pytestmark = pytest.mark.usefixtures("no_waiting_for_the_disk")


async def vote(file: EventFile, poll: Poll, luck: random.Random) -> tuple[Watched, list[bytes]]:
    """A round as a watcher sees it: phones vote one after another, some change their minds."""
    truth = [luck.randbytes(16) for _ in range(VOTERS)]
    voters = [luck.randbytes(16) for _ in range(VOTERS)]
    sent = [1] * VOTERS
    moments = list(range(VOTERS))
    for _ in range(VOTERS // 2):
        moments.append(luck.randrange(VOTERS))
    for voter in moments:
        if voter in moments[:voter]:
            sent[voter] += 1
        answer = single.Answer(luck.choice(CHOICES))
        await file.cast(poll, Ballot(poll.id, 1, truth[voter], sent[voter], answer), voters[voter])
        sent[voter] += 1
    return Watched(poll.id, sent, truth), voters


@dataclass
class Seized:
    """Disks taken while the hub ran and after it stopped, and what was seen of each."""

    while_it_ran: list[tuple[Disk, Watched]] = field(default_factory=list)
    afterwards: list[tuple[Disk, Watched]] = field(default_factory=list)
    found: list[bool] = field(default_factory=list)
    """Of each voter and disk, whether the voter's token hash is on it."""


def event_with(folder: Path, count: int) -> tuple[Path, list[Poll]]:
    folder.mkdir()
    path = folder / "event.workshop"
    polls = [events.single(f"poll-{number}", number) for number in range(count)]
    opened = [Round(poll.id, 1, RoundStatus.OPEN, events.START) for poll in polls]
    database.create(path, [events.workshop(), *polls, *opened])
    return path, polls


async def hold(
    folder: Path, luck: random.Random, polls: int, seized: Seized, finalise: bool = True
) -> None:
    """An event with so many polls, and its disk."""
    asyncio.get_running_loop().set_debug(False)  # thousands of ballots one by one
    path, asked = event_with(folder, polls)
    file = EventFile(path)
    seen, secrets = [], []
    for poll in asked:
        watched, voters = await vote(file, poll, luck)
        if finalise:
            await file.finalise(poll, 1)
        seen.append(watched)
        secrets += voters
    running = Disk(folder, path)
    await file.snapshot(folder / "copy.workshop")
    await file.close()
    stopped = Disk(folder, path)
    seized.while_it_ran += [(running, watched) for watched in seen]
    seized.afterwards += [(stopped, watched) for watched in seen]
    seized.found += [secret in disk for disk in (running, stopped) for secret in secrets]


async def test_linking_does_no_better_than_guessing_and_no_token_is_left(tmp_path):
    luck, seized = random.Random(20181207), Seized()
    await hold(tmp_path / "long day", luck, POLLS - SHORT_EVENTS, seized)
    for number in range(SHORT_EVENTS):
        await hold(tmp_path / f"{number}", luck, 1, seized)
    for taken in (seized.while_it_ran, seized.afterwards):
        assert len(taken) == POLLS
        found = suspicion(taken)
        assert min(found.values()) > 0.01, found
    assert len(seized.found) == 2 * POLLS * VOTERS
    assert not any(seized.found)


def _only_delete(connection, poll, number):
    """Forgets voters but leaves ballots where they are."""
    voters = tables.turnout
    connection.execute(voters.delete().where(voters.c.poll == poll.id))
    return 0


def _keep_numbers(connection, poll, number):
    """Rewrites ballots with the number of times they were sent."""
    ballots = load_ballots(connection, poll, number)
    connection.execute(tables.ballot.delete().where(tables.ballot.c.poll == poll.id))
    _only_delete(connection, poll, number)
    rounds.store_ballots(connection, [(ballot, b"") for ballot in ballots])
    connection.execute(tables.turnout.delete())
    return 0


def _nothing(connection):
    return True


@pytest.mark.parametrize(
    ("faults", "attack"),
    [
        ({"forget_voters": _only_delete, "clean_disk": _nothing}, "~ first place in the file"),
        ({"forget_voters": _keep_numbers}, "number of the ballot"),
        ({"clean_disk": _nothing}, "first place in other files"),
    ],
)
async def test_the_alarm_works(tmp_path, monkeypatch, faults, attack):
    """The same attack on finalising with a fault in it."""
    for name, fault in faults.items():
        monkeypatch.setattr(event_file, name, fault)
    luck, seized = random.Random(1), Seized()
    for number in range(POLLS_FOR_AN_ALARM):
        await hold(tmp_path / f"{number}", luck, 1, seized)
    found = [suspicion(seized.while_it_ran), suspicion(seized.afterwards)]
    assert min(each[attack] for each in found) < 1e-6, found


async def test_tokens_are_found_where_they_are_not_forgotten(tmp_path):
    seized = Seized()
    await hold(tmp_path / "event", random.Random(2), 1, seized, finalise=False)
    assert len(seized.found) == 2 * VOTERS
    assert all(seized.found)


async def test_finalising_waits_for_whoever_reads_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(event_file, "CLEAN_TRIES", 2)
    path = tmp_path / "event.workshop"
    poll = events.single()
    database.create(path, [events.workshop(), poll])
    file = EventFile(path)
    await vote(file, poll, random.Random(3))
    reader = sqlite3.connect(path)
    reader.execute("BEGIN").close()
    reader.execute("SELECT * FROM ballot").fetchall()
    with pytest.raises(DiskTrouble, match="reading the event file"):
        await file.finalise(poll, 1)
    reader.close()
    assert await file.finalise(poll, 1) == 0
    await file.close()
