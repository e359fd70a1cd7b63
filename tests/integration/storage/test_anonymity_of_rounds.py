"""Every kind of poll, asked twice with the same ballots' ids, with groups, hand counts and the report beside
the file: still nobody can be linked to an answer."""

import asyncio
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain.ballots import Ballot
from facilitator.domain.book import Book
from facilitator.domain.kinds import (
    Abstain,
    multiple,
    number,
    points,
    ranking,
    scale,
    single,
    text,
    words,
)
from facilitator.domain.polls import HandCount, Poll, Round, RoundStatus
from facilitator.domain.ready_made import FROM, LEVEL
from facilitator.report import WRITERS, build
from facilitator.report.layout import lay_out
from facilitator.storage import database, event_file, tables
from facilitator.storage.event_file import EventFile, read_record
from tests.helpers import events
from tests.helpers.attacks import Disk, Watched, suspicion

EVENTS, VOTERS, STAY = 7, 24, 16  # a hundred rounds and more
DATA_FILES = ("json", "csv", "xlsx", "md")
LETTERS = "abcdefg éèنст能力建设"
MAKERS: tuple[Callable[[str, int], Poll], ...] = (
    events.single,
    events.multiple,
    events.scale,
    events.words,
    events.text,
    events.ranking,
    events.points,
    events.number,
)
pytestmark = pytest.mark.usefixtures("no_waiting_for_the_disk")


def answer(poll: Poll, luck: random.Random) -> Any:
    ids = [choice.id for choice in poll.choices]
    said = "".join(luck.choices(LETTERS, k=luck.randint(3, 30))).strip() or "so"
    if poll.settings.allow_abstain and luck.random() < 0.1:
        return Abstain(True)
    return {
        "single": lambda: single.Answer(luck.choice(ids)),
        "multiple": lambda: multiple.Answer(tuple(luck.sample(ids, 2))),
        "scale": lambda: scale.Answer({s.id: luck.randint(1, 5) for s in poll.statements}),
        "words": lambda: words.Answer((said,)),
        "text": lambda: text.Answer(said * luck.randint(1, 30)),
        "ranking": lambda: ranking.Answer(tuple(luck.sample(ids, len(ids)))),
        "points": lambda: points.Answer({luck.choice(ids): poll.settings.total}),
        "number": lambda: number.Answer(float(luck.randint(0, 90))),
    }[poll.kind]()


def groups(luck: random.Random) -> dict[str, str]:
    return {
        question.id: luck.choice(question.options).id
        for question in (FROM, LEVEL)
        if luck.random() < 0.8
    }


async def vote(
    file: EventFile, poll: Poll, number: int, ids: list[bytes], luck: random.Random
) -> Watched:
    """Phones vote one after another in an order of the day; every third changes its mind."""
    truth = luck.sample(ids, VOTERS)
    sent = [1 + (voter % 3 == 0) for voter in range(VOTERS)]
    voters = [luck.randbytes(16) for _ in truth]
    for n in (1, 2):
        for voter, key in enumerate(truth):
            if n <= sent[voter]:
                ballot = Ballot(poll.id, number, key, n, answer(poll, luck), groups(luck))
                await file.cast(poll, ballot, voters[voter])
    await file.finalise(poll, number)
    return Watched(poll.id, sent, truth, number)


def closed(poll: Poll, number: int) -> Round:
    opened = events.START + timedelta(minutes=10 * number)
    return Round(
        poll.id,
        number,
        RoundStatus.CLOSED,
        opened,
        closed_at=opened + timedelta(minutes=2),
        finalised=True,
    )


def event_in(folder: Path) -> tuple[Path, list[Poll]]:
    folder.mkdir()
    path = folder / "event.workshop"
    polls = [make(f"poll-{place}", place) for place, make in enumerate(MAKERS)]
    database.create(path, [events.workshop(groups=(FROM, LEVEL)), *polls])
    return path, polls


async def hold(folder: Path, luck: random.Random) -> tuple[list[Watched], Disk, Disk]:
    """An event of one poll of each kind, each asked twice, and its disk: running, and after its report."""
    asyncio.get_running_loop().set_debug(False)
    path, polls = event_in(folder)
    file, book = EventFile(path), Book()
    seen = []
    for poll in polls:
        # A phone keeps its ballot's id for the second round; some leave, others come.
        ids = [luck.randbytes(16) for _ in range(2 * VOTERS - STAY)]
        seen.append(await vote(file, poll, 1, ids[:VOTERS], luck))
        seen.append(await vote(file, poll, 2, ids[-VOTERS:], luck))
        held = [book.put(closed(poll, number)) for number in (1, 2)]
        if poll.kind == "single":
            held.append(book.put(HandCount(poll.id, 2, "funding", "left block", 17)))
        await file.apply(held, [])
    running = Disk(folder, path)
    await file.snapshot(folder / "copy.workshop")
    await file.close()
    document = lay_out(build(read_record(folder / "copy.workshop", events.START)))
    for name in DATA_FILES:
        (folder / f"report.{name}").write_bytes(WRITERS[name](document))
    return seen, running, Disk(folder, path)


async def test_rounds_groups_hand_counts_and_reports_link_nobody_to_an_answer(tmp_path):
    luck = random.Random(20181207)
    running: list[tuple[Disk, Watched]] = []
    afterwards: list[tuple[Disk, Watched]] = []
    for place in range(EVENTS):
        seen, before, after = await hold(tmp_path / str(place), luck)
        running += [(before, watched) for watched in seen]
        afterwards += [(after, watched) for watched in seen]
    assert len(running) > 100
    for taken in (running, afterwards):
        found = suspicion(taken)
        assert min(found.values()) > 0.005, found


async def test_no_report_holds_the_id_of_a_ballot(tmp_path):
    seen, _, disk = await hold(tmp_path / "event", random.Random(5))
    reports = [data for path, data in disk.files.items() if path.name.startswith("report")]
    assert len(reports) == len(DATA_FILES)
    for watched in seen:
        for key in watched.truth:
            assert not any(key in data or key.hex().encode() in data for data in reports)


def _only_delete(connection, poll, number):
    """Forgets voters but leaves ballots where they are."""
    connection.execute(tables.turnout.delete().where(tables.turnout.c.poll == poll.id))
    return 0


async def test_the_alarm_works_for_second_rounds(tmp_path, monkeypatch):
    monkeypatch.setattr(event_file, "forget_voters", _only_delete)
    monkeypatch.setattr(event_file, "clean_disk", lambda connection: True)
    seen, running, _ = await hold(tmp_path / "event", random.Random(1))
    second = [(running, watched) for watched in seen if watched.round == 2]
    found = suspicion(second)
    assert min(found.values()) < 1e-6, found
