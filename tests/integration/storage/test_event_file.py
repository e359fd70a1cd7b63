"""What is put into an event file comes out of it again, all of it or nothing."""

import asyncio
import dataclasses
import logging
import sqlite3
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from facilitator.domain.ballots import Ballot, Outcome, Status
from facilitator.domain.book import ENTITY_WORDS, LogEntry
from facilitator.domain.conclusions import (
    Conclusion,
    Evidence,
    EvidenceKind,
    OutcomeKind,
    OutcomeStatus,
)
from facilitator.domain.errors import DiskTrouble, NotNow
from facilitator.domain.headcounts import DayCount
from facilitator.domain.kinds import Abstain, multiple, scale, single
from facilitator.domain.notes import KeyMessage, Note, NoteTag, ReportFacts, Summary, SummaryOf
from facilitator.domain.polls import Cards, HandCount, Round, RoundStatus
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import Allotment, ItemRun, SpeakerRun
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.text import Text
from facilitator.domain.workshop import Attribution, Item, ItemKind, Presence, Wifi
from facilitator.storage import tables
from facilitator.storage.database import create
from facilitator.storage.event_file import EventFile, read_record
from tests.helpers import events
from tests.helpers.events import START, at, book_of
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rows import count_rows

ODD = "ünï 한 🎉 'quote' \"double\" \\ ; -- \n\tيوم"


def everything():
    """One of each entity with every field set to something that is not its default."""
    one = [
        events.workshop(
            place=ODD,
            room="Orangerie",
            capacity=220,
            hard_end=datetime(2018, 12, 7, 9, 45, tzinfo=timezone(timedelta(hours=5, minutes=45))),
            code_required=False,
            attribution=Attribution.CHATHAM_HOUSE,
            indicative=False,
            questions_enabled=False,
            guiding_questions=(Text("What?", "en", {"fr": "Quoi ?"}),),
            objective=ODD,
            wifi=Wifi("room", "p;a:ss", "WEP"),
            headcounts=(DayCount(START.date(), 204),),
            message=Text(ODD),
            ended_at=at(75.123),
        ),
        *events.programme(),
        events.item("all", 9, 5, kind=ItemKind.BREAK, parent="session", room="Annex", notes=ODD,
                    fixed_start=at(3), min_duration_s=60, min_assumed=True, dropped=True,
                    attribution=Attribution.AFFILIATION),
        events.single(frozen=True, trial=True),
        events.multiple(),
        events.scale(),
        Round("obstacle", 1, RoundStatus.CLOSED, START, at(1), at(2), True, True, 5, 9, Cards.ADDED,
              "wrong"),
        HandCount("obstacle", 1, "funding", "left", 12),
        Question("q", ODD, QuestionStatus.ANSWERED, START, "fr", "mayor", "A", "B", "vote", "note"),
        Conclusion("k", ODD, 1, OutcomeKind.RECOMMENDATION, (Evidence(EvidenceKind.POLL, "x"),), ODD,
                   "GFMD", "May", "two posts", OutcomeStatus.AGREED, "cities"),
        Note("n", ODD, at(4.5), "opening", NoteTag.QUOTE, "chair", "cities"),
        Summary(SummaryOf.ITEM, "opening", ODD),
        KeyMessage("m", "Cities", ODD, 2),
        ReportFacts("report", ODD, "Thanks", "Steering Group", "in May", "GFMD: Global Forum"),
        ItemRun("opening", 600, START, -60, at(3), 12.5, at(9)),
        SpeakerRun("c-chair", 300, START, 5, at(2), 1.25, at(4)),
        Allotment("end", at(58), 600),
        Stage(Scene.POLL, "obstacle", "dark"),
    ]  # fmt: skip
    part = next(each for each in one if getattr(each, "id", "") == "c-mayor")
    one[one.index(part)] = dataclasses.replace(
        part, presence=Presence.VIDEO, perspective=ODD, from_floor=True
    )
    return one


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "own folder" / "event.workshop"
    found.parent.mkdir()
    create(found, everything())
    return found


async def test_every_entity_comes_back_as_it_was(path):
    book = book_of(everything())
    assert {entity for entity, found in book.tables.items() if found} == set(ENTITY_WORDS)
    assert set(tables.TABLE_OF) == set(ENTITY_WORDS)
    file = EventFile(path)
    loaded = await file.load()
    assert loaded.book == book
    hard_end = loaded.book.event.hard_end
    assert hard_end is not None
    assert hard_end.utcoffset() == timedelta(hours=5, minutes=45)
    entry = LogEntry(at(1), "item.started", "opening", ODD)
    for entity in everything():
        await file.apply([book.remove(entity)], [entry])
    assert all(count_rows(path, table.name) == 0 for table in tables.TABLE_OF.values())
    await file.apply([book.put(entity) for entity in everything()], [])
    assert (await file.load()).book == book
    assert await file.log() == [entry] * len(everything())
    await file.close()


ANSWERS = [
    (events.single(), single.Answer("funding")),
    (events.multiple(), multiple.Answer(("cities", "labour"))),
    (events.scale(), scale.Answer({"staff": 5, "money": 1})),
    (events.multiple(), Abstain(True)),
]


@pytest.mark.parametrize(("poll", "answer"), ANSWERS)
async def test_ballots_come_back_as_they_were(path, poll, answer):
    file = EventFile(path)
    ballot = Ballot(poll.id, 1, bytes(range(16)), 3, answer, {"from": "gov"})
    assert (await file.cast(poll, ballot, b"voter")).status is Status.RECORDED
    assert await file.tally_ballots(poll, 1) == [ballot]
    await file.close()
    assert count_rows(path, "turnout") == 1
    file = EventFile(path)
    assert (await file.cast(poll, ballot, b"voter")).status is Status.DUPLICATE
    other = dataclasses.replace(ballot, id=bytes(16))
    assert (await file.cast(poll, other, b"voter")).status is Status.ALREADY_VOTED
    await file.close()


async def test_what_queues_during_a_commit_is_committed_together(path, monkeypatch):
    commits = []
    file = EventFile(path)
    apply = file._writer._apply

    def counted(connection, batch):
        commits.append(len(batch))
        return apply(connection, batch)

    monkeypatch.setattr(file._writer, "_apply", counted)
    poll = events.single()
    go_on = threading.Event()
    busy = asyncio.create_task(file._writer.run(lambda _: go_on.wait(PATIENCE_S)))
    await asyncio.sleep(0)
    casts = [
        file.cast(
            poll,
            Ballot("obstacle", 1, number.to_bytes(16, "big"), 1, single.Answer("funding")),
            b"%d" % number,
        )
        for number in range(1200)
    ]
    waiting = asyncio.gather(*casts)
    await asyncio.sleep(0)
    go_on.set()
    outcomes = await waiting
    assert await busy
    assert {outcome.status for outcome in outcomes} == {Status.RECORDED}
    assert sum(commits) == 1201
    assert len(commits) <= 4
    assert max(commits) == 500
    await file.close()
    assert count_rows(path, "ballot") == 1200


async def test_a_fault_in_one_request_costs_the_others_nothing(path, expect_log):
    expect_log("facilitator.storage", "a request to the event file failed")
    file = EventFile(path)
    poll, ballot = events.single(), Ballot("obstacle", 1, bytes(16), 1, single.Answer("funding"))
    broken = dataclasses.replace(events.item("x", 1, 5), notes="\ud800")
    book = book_of(everything())
    kept = Conclusion("kept", "kept", 2)
    results = await asyncio.gather(
        file.apply([book.put(kept)], []),
        file.apply([book.put(Conclusion("half", "half", 3)), book.put(broken)], []),
        file.cast(poll, ballot, b"voter"),
        return_exceptions=True,
    )
    assert isinstance(results[1], UnicodeEncodeError)
    assert results[2] == Outcome(Status.RECORDED, 1)
    loaded = (await file.load()).book
    assert loaded.find(Conclusion, "kept") == kept
    assert loaded.find(Conclusion, "half") is None
    assert loaded.find(Item, "x") is None
    await file.close()


async def test_a_fault_is_logged_without_what_people_said(path, expect_log):
    expect_log("facilitator.storage", "a request to the event file failed")
    file = EventFile(path)
    missing: Any = None
    broken = events.item("x", 1, 5, room=missing, notes="said in confidence")
    with pytest.raises(IntegrityError):
        await file.apply([book_of(everything()).put(broken)], [])
    await file.close()
    [record] = expect_log.records
    logged = logging.Formatter().format(record)
    assert "IntegrityError" in logged
    assert "said in confidence" not in logged


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
async def test_an_event_and_its_copies_are_for_this_user_alone(path):
    file = EventFile(path)
    await file.snapshot(path.with_name("copy.workshop"))
    await file.remember("port", b"1")
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    await file.close()
    assert len(modes) == 4  # with the log of the one that is open
    assert set(modes.values()) == {0o600}


async def test_a_refusal_inside_a_transaction_takes_back_only_its_own(path):
    file = EventFile(path)

    def refuse(connection):
        connection.execute(tables.conclusion.delete())
        raise NotNow("Not now.")

    with pytest.raises(NotNow):
        await file._writer.run(refuse)
    assert (await file.load()).book.find(Conclusion, "k") is not None
    await file.close()


async def test_nothing_stands_beside_the_file_after_a_clean_stop(path):
    file = EventFile(path)
    await file.remember("port", b"1")
    assert path.with_name(path.name + "-wal").exists()
    await file.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


async def test_a_snapshot_tells_nobody_who_voted(path):
    file = EventFile(path)
    poll = events.single()
    for number in range(50):
        key = number.to_bytes(16, "big")
        answer = single.Answer("funding")
        await file.cast(poll, Ballot("obstacle", 1, key, 1, answer), b"voter %02d" % number)
        await file.cast(poll, Ballot("obstacle", 1, key, 2, answer), b"voter %02d" % number)
    copy = path.parent / "copy of ünï.workshop"
    secret = (await file.load()).settings["secret"]
    await file.upvote("q", b"somebody", on=True)
    await file.snapshot(copy)
    await file.close()
    content = copy.read_bytes()
    assert secret not in content
    assert not any(b"voter %02d" % number in content for number in range(50))
    record = read_record(copy, datetime.now(UTC))
    assert {ballot.n for ballot in record.ballots["obstacle/1"]} == {1}
    assert len(record.ballots["obstacle/1"]) == 50
    assert record.votes == {"q": 1}
    assert record.book == book_of(everything())
    assert sorted(p.name for p in path.parent.iterdir()) == [copy.name, path.name]


async def test_a_snapshot_that_cannot_be_written_leaves_nothing(path, monkeypatch):
    file = EventFile(path)
    with pytest.raises(DiskTrouble, match="gone"):
        await file.snapshot(path.parent / "gone" / "copy.workshop")

    def full(_):
        raise DiskTrouble("The disk is full.")

    monkeypatch.setattr("facilitator.storage.event_file.strip_voters", full)
    with pytest.raises(DiskTrouble, match="full"):
        await file.snapshot(path.parent / "copy.workshop")
    await file.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


async def test_deleted_ballots_leave_no_trace(path):
    file = EventFile(path)
    poll = events.single()
    keys = [bytes([number]) + b"canary of a ballot"[:15] for number in range(100)]
    for key in keys:
        await file.cast(poll, Ballot("obstacle", 1, key, 1, single.Answer("funding")), key[::-1])
    assert all(key in _all_bytes(path) for key in keys)
    await file.delete_ballots(poll)
    await file.clean()
    assert not any(key in _all_bytes(path) or key[::-1] in _all_bytes(path) for key in keys)
    await file.close()


async def test_settings_of_the_connection(path):
    file = EventFile(path)

    def read(connection):
        names = ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema"]
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert await file._writer.run(read) == ["wal", 2, 1, 1, 0]
    await file.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def _all_bytes(path):
    return b"".join(each.read_bytes() for each in path.parent.iterdir())
