"""Texts that go on over several pages are no easier to link to who wrote them."""

import random

import pytest

from facilitator.domain.ballots import Ballot
from facilitator.domain.kinds import text
from facilitator.domain.polls import Round, RoundStatus
from facilitator.storage import database, event_file, tables
from facilitator.storage.event_file import EventFile
from tests.helpers import events
from tests.helpers.attacks import Disk, Watched, suspicion

POLLS, VOTERS = 30, 40
LETTERS = "abcdefghijklm éèùمنسтвяд能力建设网络城市语言"
pytestmark = pytest.mark.usefixtures("no_waiting_for_the_disk")


def written(luck: random.Random) -> text.Answer:
    """Some stay on their page, some need several."""
    return text.Answer("".join(luck.choices(LETTERS, k=luck.randint(150, 1000))).strip())


def event_in(folder, count):
    folder.mkdir()
    path = folder / "event.workshop"
    polls = [events.text(f"poll-{number}", number) for number in range(count)]
    opened = [Round(poll.id, 1, RoundStatus.OPEN, events.START) for poll in polls]
    database.create(path, [events.workshop(), *polls, *opened])
    return path, polls


async def hold(
    folder, luck: random.Random, count: int, *, changes: bool = True
) -> list[tuple[Disk, Disk, Watched]]:
    """Polls in which everybody writes once, and with `changes` every second one a second time; the disk
    while the hub ran and after it stopped."""
    path, polls = event_in(folder, count)
    file = EventFile(path)
    seen = []
    for poll in polls:
        truth, voters = ([luck.randbytes(16) for _ in range(VOTERS)] for _ in range(2))
        sent = [1 + voter % 2 * changes for voter in range(VOTERS)]
        for n in (1, 2):
            for voter in range(VOTERS):
                if n <= sent[voter]:
                    ballot = Ballot(poll.id, 1, truth[voter], n, written(luck))
                    await file.cast(poll, ballot, voters[voter])
        await file.finalise(poll, 1)
        seen.append(Watched(poll.id, sent, truth))
    running = Disk(folder, path)
    await file.close()
    stopped = Disk(folder, path)
    return [(running, stopped, watched) for watched in seen]


def suspicions(seized: list[tuple[Disk, Disk, Watched]]) -> list[dict[str, float]]:
    running = [(disk, watched) for disk, _, watched in seized]
    stopped = [(disk, watched) for _, disk, watched in seized]
    return [suspicion(running), suspicion(stopped)]


async def test_linking_texts_does_no_better_than_guessing(tmp_path):
    luck = random.Random(20181207)
    seized = await hold(tmp_path / "one file", luck, POLLS // 2)
    for number in range(POLLS // 2):
        seized += await hold(tmp_path / f"{number}", luck, 1)
    for found in suspicions(seized):
        assert min(found.values()) > 0.005, found


def _only_delete(connection, poll, number):
    """Forgets voters but leaves ballots where they are."""
    connection.execute(tables.turnout.delete().where(tables.turnout.c.poll == poll.id))
    return 0


async def test_the_alarm_works_for_texts(tmp_path, monkeypatch):
    monkeypatch.setattr(event_file, "forget_voters", _only_delete)
    monkeypatch.setattr(event_file, "clean_disk", lambda connection: True)
    luck = random.Random(1)
    seized = []
    for number in range(6):
        seized += await hold(tmp_path / f"{number}", luck, 1, changes=False)
    found = suspicions(seized)
    assert min(each["~ place of the answer's end"] for each in found) < 1e-6, found


async def test_nothing_is_left_of_a_text_that_was_changed(tmp_path):
    luck = random.Random(5)
    path, (poll,) = event_in(tmp_path / "event", 1)
    file = EventFile(path)
    first: list[bytes] = []
    kept: list[bytes] = []
    for _ in range(VOTERS):
        key, voter = luck.randbytes(16), luck.randbytes(16)
        for n, texts in enumerate((first, kept), start=1):
            texts.append(written(luck).text.encode())
            ballot = Ballot(poll.id, 1, key, n, text.Answer(texts[-1].decode()))
            await file.cast(poll, ballot, voter)
    await file.finalise(poll, 1)
    disk = Disk(path.parent, path)
    await file.close()
    assert not any(said[-20:] in disk or said[:20] in disk for said in first)
    assert all(said[-4:] in disk for said in kept)
