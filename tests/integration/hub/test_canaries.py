"""What a token holds is nowhere once the event is over: not in the file, its copies, the log or the report."""

import base64
import os
from pathlib import Path

from facilitator.report import WRITERS, build
from facilitator.report.layout import lay_out
from facilitator.storage.event_file import read_record
from tests.helpers import events
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, new_id

PHONES = 8
TOKEN_BYTES = 16


async def played(path: Path, phones: list[FakePhone], where, desk) -> list[bytes]:
    """Two rounds with groups and cards, a question, an upvote, the end; the ids of the ballots."""
    ids = [new_id() for _ in phones]
    for number in (1, 2):
        await desk.do("poll.open" if number == 1 else "poll.again", "obstacle")
        for place, (phone, key) in enumerate(zip(phones, ids, strict=True)):
            choice = ("funding", "turnover")[(place + number) % 2]
            groups = {"from": "gov" if place % 2 else "ngo"}
            ack = await phone.vote("obstacle", choice, key=key, round=number, groups=groups)
            assert ack["status"] == "recorded"
        await desk.do("count", "obstacle", "funding", "3")
        await desk.do("poll.close", "obstacle")
    asked = {"type": "question", "id": new_id(), "text": "Who pays?", "to": None, "name": None}
    assert (await phones[0].say(asked))["status"] == "recorded"
    shown = await phones[1].see("questions", lambda section: section["items"])
    upvote = {"type": "upvote", "question": shown["items"][0]["id"], "on": True}
    await phones[1].say(upvote)
    await desk.do("event.end")
    return [bytes.fromhex(key) for key in ids]


async def test_canaries_in_tokens_are_nowhere_after_the_event(tmp_path, monkeypatch):
    made: list[bytes] = []

    def canary(length: int) -> bytes:
        if length != TOKEN_BYTES:  # keys, ids: not of a token
            return os.urandom(length)
        made.append(f"CANARY-{len(made):09d}".encode())
        return made[-1]

    event = events.event_file(tmp_path)
    monkeypatch.setattr("facilitator.hub.tokens.secrets.token_bytes", canary)
    async with serving(event) as (_, where), desk_at(where) as desk:
        phones = [await FakePhone.join(where.room_port) for _ in range(PHONES)]
        ids = await played(event, phones, where, desk)
        given = [phone.token.encode() for phone in phones]
        for phone in phones:
            await phone.leave()
    monkeypatch.undo()
    reports = _reports(event)
    disk = b"".join(reports.values()) + _everything(tmp_path)
    assert len(given) == PHONES
    for token in given:
        raw = base64.urlsafe_b64decode(token + b"=" * (-len(token) % 4))[:TOKEN_BYTES]
        assert raw in made
        for secret in (raw, raw.hex().encode(), token, token[:20]):
            assert secret not in disk
    told = b"".join(reports.values())
    assert not any(key in told or key.hex().encode() in told for key in ids)


def _everything(folder: Path) -> bytes:
    """Every byte of every file: the event, its copies, and what the hub keeps elsewhere."""
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def _reports(event: Path) -> dict[str, bytes]:
    document = lay_out(build(read_record(event, events.START)))
    return {name: WRITERS[name](document) for name in ("json", "csv", "md")}
