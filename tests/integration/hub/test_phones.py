"""What a phone may say, and every answer it can get."""

import json

import pytest

from facilitator.hub import phones
from facilitator.protocol import phone as protocol
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, ballot, hello, new_id


async def test_a_phone_is_welcomed_with_everything_it_may_know(event):
    async with serving(event) as (hub, where):
        phone = await FakePhone.dial(where.room_port)
        await phone.send(hello(code="k7q2", lang="fr-CA"))
        welcome = await phone.hear("welcome")
        await phone.leave()
    assert {k: welcome[k] for k in ("v", "event", "epoch", "heartbeat_s", "voted")} == {
        "v": 1,
        "event": "event-1",
        "epoch": hub.epoch,
        "heartbeat_s": 20,
        "voted": {},
    }
    assert set(welcome["state"]) == {
        *("event", "now", "programme", "people", "poll", "results", "questions", "message")
    }
    assert welcome["state"]["event"]["title"] == {"text": "Renforcer les capacités", "lang": "fr"}
    assert welcome["state"]["event"]["groups"][0]["options"][0]["label"]["lang"] == "en"
    assert len(welcome["state"]["programme"]) == 6


async def test_a_wrong_code_can_be_put_right(event):
    async with serving(event) as (_, where):
        phone = await FakePhone.dial(where.room_port)
        for code in ("XXXX", None):
            await phone.send(hello(code=code))
            assert (await phone.hear("error"))["code"] == "bad_code"
        await phone.send(hello())
        assert (await phone.hear("welcome"))["token"]
        await phone.leave()


async def test_an_open_room_asks_for_no_code(open_event):
    async with serving(open_event) as (_, where):
        phone = await FakePhone.join(where.room_port, code=None)
        await phone.leave()


async def test_guessing_codes_is_slowed_down_for_all_guessers_together(event, monkeypatch):
    monkeypatch.setattr(phones, "WRONG_CODES_AT_ONCE", 2)
    async with serving(event) as (_, where):
        guesser = await FakePhone.dial(where.room_port)
        for _ in range(3):
            await guesser.send(hello(code="AAAA"))
        assert await guesser.closed() == 1013
        assert [f["code"] for f in guesser.frames] == ["bad_code", "bad_code"]
        honest = await FakePhone.join(where.room_port)
        await honest.leave()


@pytest.mark.parametrize(
    ("greeting", "error", "code"),
    [({"v": 2}, "bad_version", 4001), ({"event": "last year"}, "wrong_event", 4002)],
)
async def test_a_phone_of_another_time_is_sent_away(event, greeting, error, code):
    async with serving(event) as (_, where):
        phone = await FakePhone.dial(where.room_port)
        await phone.send(hello(**greeting))
        assert (await phone.hear("error"))["code"] == error
        assert await phone.closed() == code


async def test_a_full_room_says_so_but_lets_known_phones_back_in(event, monkeypatch):
    monkeypatch.setattr(phones, "PHONES_MOST", 1)
    async with serving(event) as (_, where):
        first = await FakePhone.join(where.room_port)
        second = await FakePhone.dial(where.room_port)
        await second.send(hello())
        assert (await second.hear("error"))["code"] == "room_full"
        assert await second.closed() == 1013
        token = first.token
        again = await FakePhone.join(where.room_port, token=token, code=None, event="event-1")
        assert again.token == token
        assert await first.closed() == 4004
        await again.leave()


async def test_a_forged_token_is_worth_nothing(event):
    async with serving(event) as (hub, where):
        real = hub.tokens.new()
        for forged in (real[:-4] + "AAAA", "x", "ünï", real + "AAAA", "A" * 128):
            phone = await FakePhone.dial(where.room_port)
            await phone.send(hello(token=forged, code=None))
            assert (await phone.hear("error"))["code"] == "bad_code"
            await phone.leave()


async def test_the_older_tab_hears_nothing_more(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        older = await FakePhone.join(where.room_port)
        older_phone = next(iter(hub.phones._here.values()))
        newer = await FakePhone.join(where.room_port, token=older.token)
        # What the older tab still had on its way when it was replaced:
        hub.fanout.send_all(older_phone)
        await desk.do("message", "hello")
        assert (await newer.see("message", bool))["text"] == "hello"
        assert await older.closed() == 4004
        assert older.state["message"] is None
        assert len(hub.fanout._listeners) == 1
        assert (hub.phones.here, hub.phones.seen) == (1, 1)
        await newer.leave()


async def test_a_phone_that_never_greets_is_cut_off(event, monkeypatch):
    monkeypatch.setattr(protocol, "HELLO_WITHIN_S", 0.05)
    async with serving(event) as (hub, where):
        silent = await FakePhone.dial(where.room_port)
        assert await silent.closed() == 1008
    assert hub.phones.unwelcomed == 0


async def test_before_hello_nothing_else_is_heard_and_not_for_ever(event):
    async with serving(event) as (_, where):
        phone = await FakePhone.dial(where.room_port)
        await phone.send({"type": "ping", "t": 1})
        assert (await phone.hear("error"))["code"] == "not_allowed"
        for _ in range(phones.HELLOS_MOST):
            await phone.send("{}")
        assert await phone.closed() == 1008
        assert phone.connection.close_reason == "too many hellos"


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"type":"dance"}',
        '{"type":"ballot"}',
        '{"type":"ping","t":NaN}',
        '{"type":"ping","t":"1"}',
        '{"type":"upvote","question":"q","on":1}',
        json.dumps(ballot("obstacle", {"choice": "funding"}, n=True)),
        json.dumps(ballot("obstacle", {"choice": "funding"}, n=0)),
        json.dumps(ballot("obstacle", {"choice": "funding"}, key="A" * 32)),
        json.dumps(ballot("obstacle", {"choice": "funding"}, key="a" * 32 + "\n")),
        "[" * 4000,
    ],
)
async def test_what_is_no_message_is_refused_and_the_phone_stays(event, frame):
    async with serving(event) as (_, where):
        phone = await FakePhone.join(where.room_port)
        await phone.send(frame)
        assert (await phone.hear("error"))["code"] == "bad_message"
        await phone.sync()
        await phone.leave()


async def test_unknown_keys_are_ignored(event):
    async with serving(event) as (_, where):
        phone = await FakePhone.join(where.room_port, extra={"a": [1]})
        await phone.send({"type": "ping", "t": 1.5, "more": None})
        assert await phone.hear("pong") == {"type": "pong", "t": 1.5}
        await phone.send(hello())
        assert (await phone.hear("error"))["code"] == "not_allowed"
        await phone.leave()


async def test_binary_frames_are_refused_and_too_many_bad_ones_end_it(event):
    async with serving(event) as (_, where):
        phone = await FakePhone.join(where.room_port)
        for _ in range(phones.BAD_MESSAGES_MOST + 1):
            await phone.connection.send(b"\x00\x01")
        assert await phone.closed() == 1008
        errors = [f["code"] for f in phone.frames if f["type"] == "error"]
        assert set(errors) == {"bad_message"}


@pytest.mark.parametrize("size", [4097, 12_000, 20_000])
async def test_a_frame_too_large_ends_the_connection(event, size):
    async with serving(event) as (_, where):
        phone = await FakePhone.join(where.room_port)
        other = await FakePhone.join(where.room_port)
        await phone.send({"type": "question", "id": new_id(), "text": "x" * size})
        assert await phone.closed() == 1009
        errors = [f["code"] for f in phone.frames if f["type"] == "error"]
        assert errors == ([] if size > protocol.FRAME_LIMIT_BYTES * 4 else ["too_large"])
        await other.sync()
        await other.leave()


async def test_size_is_counted_in_bytes_and_the_limit_itself_is_fine(event):
    async with serving(event) as (_, where):
        phone = await FakePhone.join(where.room_port)
        padding = "x" * (4096 - len('{"type":"ping","t":1,"x":""}'))
        await phone.send('{"type":"ping","t":1,"x":"' + padding + '"}')
        assert (await phone.hear("pong"))["t"] == 1
        await phone.send('{"type":"ping","t":1,"x":"' + "é" * 2100 + '"}')
        assert await phone.closed() == 1009


async def test_too_fast_is_told_and_a_ballot_is_asked_for_again(event, monkeypatch):
    monkeypatch.setattr(phones, "BURST", 3)
    monkeypatch.setattr(phones, "PER_S", 0)
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        for _ in range(3):
            await phone.sync()
        ack = await phone.vote("obstacle", "funding")
        assert (ack["status"], ack["retry_after_ms"]) == ("retry", 2000)
        await phone.send({"type": "ping", "t": 1})
        assert (await phone.hear("error"))["code"] == "too_fast"
        for _ in range(phones.BAD_MESSAGES_MOST * 10):
            await phone.send({"type": "ping", "t": 1})
        assert await phone.closed() == 1008
        assert (await desk.do("tally", "obstacle"))["n"] == 0


async def test_a_slow_reader_is_cut_off_and_others_are_not(event, monkeypatch):
    monkeypatch.setattr(phones, "UNSENT_BYTES_MOST", 1000)
    async with serving(event) as (hub, where), desk_at(where) as desk:
        slow = await FakePhone.join(where.room_port)
        quick = await FakePhone.join(where.room_port)
        await desk.see("room", lambda room: room.phones == 2)
        slow_phone = next(iter(hub.phones._here.values()))
        transport = slow_phone._connection.transport
        monkeypatch.setattr(transport, "get_write_buffer_size", lambda: 1001, raising=False)
        await desk.do("message", "hello")
        await quick.see("message", bool)
        assert await slow.closed() in (1006, None)
        await desk.see("room", lambda room: room.phones == 1)
        await quick.leave()


async def test_languages_are_told_apart_and_can_be_changed(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        wanted = {"en": "en", "fr": "fr", "fr-BE": "fr", "ar": "ar", "de": "en", "": "en"}
        room = {tag: await FakePhone.join(where.room_port, lang=tag) for tag in wanted}
        titles = {tag: phone.state["event"]["title"]["lang"] for tag, phone in room.items()}
        assert titles == wanted
        await desk.do("poll.open", "obstacle")
        for tag, phone in room.items():
            poll = await phone.see("poll", bool)
            assert poll["prompt"]["lang"] == ("fr" if wanted[tag] == "fr" else "en")
            assert poll["choices"][2]["label"] == {"text": "Coordination", "lang": "en"}
        card = room["fr"].state["poll"]["choices"][1]["card"]
        assert card == {
            "color": "#b8362b",
            "name": {"text": "rouge", "lang": "fr"},
            "pattern": "solid",
        }
        await room["en"].send({"type": "lang", "lang": "fr"})
        await room["en"].see("poll", lambda poll: poll["prompt"]["lang"] == "fr")
        assert room["en"].state["event"]["title"]["lang"] == "fr"
        for phone in room.values():
            assert phone.revs == sorted(set(phone.revs))
            await phone.leave()
