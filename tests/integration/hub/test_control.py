"""The moderator's connection: commands, refusals, undo, and state for every desk that is attached."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

import pytest
from websockets.asyncio.client import connect

from facilitator.client.control import ControlClient, Refused
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.errors import DiskTrouble, HubTrouble, PortInUse
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.hub import doors as doors_module
from facilitator.hub.clock import Clock
from facilitator.storage.database import check
from facilitator.storage.event_file import read_record
from tests.helpers.clock import FakeClock
from tests.helpers.events import START
from tests.helpers.hubs import desk_at, serving
from tests.helpers.patience import PATIENCE_S
from tests.helpers.phones import FakePhone, new_id


async def refused(desk, *words):
    with pytest.raises(Refused) as caught:
        await desk.do(*words)
    assert str(caught.value).endswith(".")
    return caught.value.code


async def test_a_wrong_key_is_not_let_in(event):
    async with serving(event) as (_, where):
        with pytest.raises(HubTrouble):
            await ControlClient.attach(replace(where, key="wrong"))


async def test_a_hub_that_is_not_there(event):
    async with serving(event) as (_, where):
        pass
    with pytest.raises(HubTrouble):
        await ControlClient.attach(where)


async def test_what_cannot_be_done_is_refused_in_words(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        assert await refused(desk, "poll.open", "nothing") == "not_found"
        assert await refused(desk, "poll.close", "obstacle") == "not_now"
        assert await refused(desk, "poll.reveal", "obstacle") == "not_now"
        assert await refused(desk, "poll.again", "obstacle") == "not_now"
        assert await refused(desk, "count", "ready", "staff", "3") == "not_allowed"
        assert await refused(desk, "tally", "obstacle") == "not_found"
        assert await refused(desk, "undo") == "not_now"
        assert await refused(desk, "snapshot", "relative.workshop") == "bad_value"
        assert await refused(desk, "snapshot", str(event)) == "file_exists"
        assert await refused(desk, "snapshot", "/nowhere/at/all.workshop") == "disk"
        assert await refused(desk, "trial.stop") == "not_now"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("dance", {}),
        ("item.extend", {}),
        ("item.extend", {"minutes": "5"}),
        ("item.extend", {"minutes": 5.5}),
        ("item.extend", {"minutes": 10**30}),
        ("item.extend", {"minutes": True}),
        ("headcount", {"people": -1}),
        ("stage.show", {"scene": "circus"}),
        ("poll.quick", {"prompt": "x", "choices": ["one"]}),
        ("poll.void", {"poll": "obstacle", "round": 1, "reason": ""}),
    ],
)
async def test_bad_commands_are_refused(event, name, args):
    async with serving(event) as (_, where), _wire(where) as wire:
        await wire.send(json.dumps({"type": "command", "id": 7, "name": name, "args": args}))
        result = await _result(wire)
        assert (result["id"], result["ok"]) == (7, False)
        assert result["error"]["code"] == "bad_value"
        assert result["error"]["message"].endswith(".")


@pytest.mark.parametrize("frame", ["", "[]", "{}", '{"type":"command","id":"x"}', "[" * 10_000])
async def test_what_is_no_command_ends_the_connection_and_nothing_else(event, frame):
    async with serving(event) as (_, where), desk_at(where) as desk:
        async with _wire(where) as wire:
            await wire.send(frame)
            async with asyncio.timeout(PATIENCE_S):
                await wire.wait_closed()
            assert wire.close_code == 1008
        assert await desk.do("polls")


async def test_a_bug_in_a_command_is_said_to_be_one(event, monkeypatch, expect_log):
    expect_log("facilitator.control", "the command go failed")
    async with serving(event) as (hub, where), desk_at(where) as desk:

        async def fail(_):
            raise ZeroDivisionError

        monkeypatch.setattr(hub.control, "execute", fail)
        assert await refused(desk, "go") == "bug"


async def test_a_fault_in_a_phones_conversation_is_in_the_log(event, monkeypatch, expect_log):
    expect_log("facilitator.hub", "a connection ended by a fault")
    expect_log("websockets.server", "connection handler failed")
    async with serving(event) as (hub, where):
        phone = await FakePhone.join(where.room_port)
        monkeypatch.setattr(hub.questions, "upvote", None)
        await phone.send({"type": "upvote", "question": "nobody", "on": True})
        assert await phone.closed() == 1011


async def test_every_desk_sees_the_same(event):
    async with serving(event) as (_, where), desk_at(where) as one, desk_at(where) as two:
        for desk in (one, two):
            await desk.see("event", bool)
        await one.do("headcount", "204")
        await two.do("stage.theme", "dark")
        for desk in (one, two):
            assert (await desk.see("event", lambda event: event.headcount == 204)).id == "event-1"
            await desk.see("stage", lambda stage: stage.theme == "dark")
            revs = [message.rev for message in desk.messages]
            assert revs == sorted(set(revs))
            assert {message.epoch for message in desk.messages} == {one.messages[0].epoch}
        last = two.messages[-1].state
        assert last.event.__class__.__name__ == "UnsetType"


async def test_undo_takes_back_the_newest_until_somebody_built_on_it(event):
    async with serving(event) as (hub, where), desk_at(where) as one, desk_at(where) as two:
        await one.do("headcount", "204")
        await one.do("go")
        assert (await one.see("health", lambda health: "start" in health.undo)).saved
        assert await two.do("undo") == {"undone": "start of Opening"}
        await one.see("programme", lambda programme: programme.running is None)
        await one.do("conclusion.add", "first")
        added = next(iter(hub.store.book.all(Conclusion)))
        await one.do("conclusion.edit", added.id, "second")
        await two.do("undo")
        assert next(iter(hub.store.book.all(Conclusion))).text == "first"
        await two.do("undo")
        assert list(hub.store.book.all(Conclusion)) == []
        assert await two.do("undo") == {"undone": "headcount"}
        log = [entry["what"] for entry in await one.do("log")]
        assert log.count("undone") == 4


async def test_undo_of_what_was_changed_again_is_refused(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("go")
        opening = (await desk.do("state"))["programme"]["running"]
        await desk.do("poll.open", "obstacle")
        await desk.do("poll.cards", "obstacle", "added")
        await desk.do("poll.close", "obstacle")
        assert await refused(desk, "undo") == "conflict"
        assert await desk.do("undo") == {"undone": "start of Opening"}
        assert opening == "opening"


async def test_an_undo_that_the_disk_did_not_take_can_be_asked_for_again(event, monkeypatch):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("headcount", "204")

        async def full(*_):
            raise DiskTrouble("The disk is full.")

        with monkeypatch.context() as broken:
            broken.setattr(hub.file, "apply", full)
            assert await refused(desk, "undo") == "disk"
        assert await desk.do("undo") == {"undone": "headcount"}


async def test_doors_keep_their_port_and_their_state(event):
    async with serving(event, doors_open=False) as (hub, where), desk_at(where) as desk:
        room = await desk.see("room", bool)
        assert [address.host for address in room.addresses] == ["127.0.0.1"]
        phone = await FakePhone.join(where.room_port)
        opened, again = await asyncio.gather(desk.do("doors.open"), desk.do("doors.open"))
        assert (
            opened
            == again
            == {
                "doors_open": True,
                "url": f"http://127.0.0.1:{where.room_port}/K7Q2",
            }
        )
        assert await phone.closed() == 1012
        phone = await FakePhone.join(where.room_port)
        assert hub.room.port == where.room_port
        await desk.see("room", lambda room: room.doors_open)
    assert phone.connection.close_code is None or phone.connection.close_code == 1001
    async with serving(event, doors_open=None) as (hub, there):
        assert there.room_port == where.room_port
        assert hub.doors.is_open


async def test_a_port_that_another_program_has(event, monkeypatch):
    monkeypatch.setattr(doors_module, "PORT_WAIT_S", 0)
    async with serving(event) as (_, where):
        pass
    other = await asyncio.start_server(lambda *_: None, "127.0.0.1", where.room_port)
    async with other:
        with pytest.raises(PortInUse):
            async with serving(event, port=where.room_port):
                pass
        async with serving(event) as (_, there), desk_at(there) as desk:
            assert there.room_port != where.room_port
            health = await desk.see("health", lambda health: bool(health.trouble))
            assert health.trouble_code == "address"
            assert health.saved
    check(event)


async def test_a_snapshot_is_a_whole_event_without_voters(event, tmp_path):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        await phone.vote("obstacle", "funding")
        copy = tmp_path / "copy.workshop"
        await desk.do("snapshot", str(copy))
        record = read_record(copy, START)
        assert len(record.ballots["obstacle/1"]) == 1
        await phone.leave()


async def test_the_event_ends_with_thanks_and_a_copy(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        await desk.do("go")
        await phone.see("now", bool)
        await desk.do("poll.open", "obstacle")
        assert await refused(desk, "event.end") == "not_now"
        await desk.do("poll.close", "obstacle")
        ended = await desk.do("event.end")
        await phone.see("event", lambda event: event["ended"])
        check_copy = read_record(type(event)(ended["copy"]), START)
        assert check_copy.book.event.ended_at is not None
        ack = await phone.say({"type": "question", "id": new_id(), "text": "Why?"})
        assert ack["status"] == "closed"
        assert await refused(desk, "event.end") == "not_now"
        await phone.leave()
    async with serving(type(event)(ended["copy"])) as (_, where), desk_at(where) as desk:
        assert (await desk.do("state"))["event"]["id"] == "event-1"


async def test_the_doors_close_ten_minutes_after_the_end_so_that_every_phone_has_its_thanks(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        clock = FakeClock()
        hub.clock = Clock("Africa/Casablanca", wall=clock.wall, elapsed_s=clock.elapsed_s)
        phone = await FakePhone.join(where.room_port)
        ended = await desk.do("event.end")
        assert ended["doors_close_at"] == (START + timedelta(minutes=10)).isoformat()
        await phone.see("event", lambda event: event["ended"])
        clock.pass_s(599)
        assert not await hub.doors.close_when_due(hub.store.book.event, hub.now())
        late = await FakePhone.join(where.room_port)
        await late.see("event", lambda event: event["ended"])
        clock.pass_s(1)
        await hub.watch.look_at_doors()
        assert not hub.doors.is_open
        await desk.see("room", lambda room: not room.doors_open)
        for each in (phone, late):
            await each.connection.wait_closed()
            assert each.connection.close_code == 1001


async def test_doors_that_somebody_wants_open_after_the_end_stay_open_until_they_are_closed(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("event.end")
        assert (await desk.do("state"))["room"]["doors_close_at"]
        await desk.do("doors.open")
        assert (await desk.do("state"))["room"]["doors_close_at"] is None
        await desk.do("undo")
        assert (await desk.do("event.end"))["doors_close_at"]
        await desk.do("doors.open")
    async with serving(event, doors_open=None) as (hub, where), desk_at(where) as desk:
        assert not await hub.doors.close_when_due(
            hub.store.book.event, hub.now() + timedelta(days=1)
        )
        await desk.do("doors.close")
        assert not hub.doors.is_open


async def test_questions_and_upvotes(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone, other = [await FakePhone.join(where.room_port) for _ in range(2)]
        key = new_id()
        asked = {"type": "question", "id": key, "text": " Who\u202e pays? ", "name": "A\x00mina"}
        assert (await phone.say(asked))["status"] == "recorded"
        assert (await phone.say(asked))["status"] == "duplicate"
        shown = await other.see("questions", lambda questions: questions["of"] == 1)
        assert shown["items"][0]["text"] == {"text": "Who pays?", "lang": ""}
        assert shown["items"][0]["name"] == "Amina"
        vote = {"type": "upvote", "question": key, "on": True}
        assert (await other.say(vote))["status"] == "recorded"
        assert (await other.say(vote))["status"] == "duplicate"
        assert (await other.say(vote | {"on": False}))["status"] == "recorded"
        assert (await other.say(vote | {"question": "x"}))["reason"] == "question"
        for text, reason in (("", "text"), ("\u202e\x00", "text"), ("x" * 501, "text")):
            ack = await phone.say({"type": "question", "id": new_id(), "text": text})
            assert (ack["status"], ack["reason"]) == ("invalid", reason)
        await desk.do("questions.moderate", "true")
        await phone.say({"type": "question", "id": new_id(), "text": "Second?"})
        statuses = [q.status for q in hub.store.book.all(Question)]
        assert statuses == [QuestionStatus.VISIBLE, QuestionStatus.WAITING]
        answers = [
            await phone.say({"type": "question", "id": new_id(), "text": f"{number}?"})
            for number in range(5)
        ]
        assert (answers[-1]["status"], answers[-1]["reason"]) == ("invalid", "limit")
        await desk.do("question.answered", key, "The donors.")
        assert (await other.say(vote))["status"] == "closed"
        await desk.do("questions.enable", "false")
        ack = await other.say({"type": "question", "id": new_id(), "text": "Late?"})
        assert ack["status"] == "closed"
        for each in (phone, other):
            await each.leave()


def _wire(where):
    return connect(
        f"ws://127.0.0.1:{where.control_port}/control",
        additional_headers={"Authorization": f"Bearer {where.key}"},
        proxy=None,
        compression=None,
    )


async def _result(wire):
    while True:
        message = json.loads(await asyncio.wait_for(wire.recv(), PATIENCE_S))
        if message["type"] == "result":
            return message


async def test_heads_are_counted_by_day_and_category_and_stay_after_a_restart(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        clock = FakeClock()
        hub.clock = Clock("Europe/Paris", wall=clock.wall, elapsed_s=clock.elapsed_s)
        await desk.do("headcount.categories", "Government\nCivil society\nGovernment\n")
        first, second = hub.store.book.event.categories
        assert (first.label.text, second.label.text) == ("Government", "Civil society")
        await desk.do("headcount", "204")
        await desk.do("headcount", "120", first.id)
        await desk.do("headcount", "60", second.id, "2018-12-06")
        assert hub.store.book.event.headcount == 204
        assert await refused(desk, "headcount", "3", "nobody") == "not_found"
        await desk.do("headcount.categories", "Civil society")
        assert hub.store.book.event.categories == (second,)
        assert await desk.do("undo") == {"undone": "what heads are counted by"}
    async with serving(event) as (hub, _):
        kept = hub.store.book.event
        assert [(each.day.day, each.total) for each in kept.headcounts] == [(6, 60), (7, 204)]
        assert kept.headcounts[1].by_category == {first.id: 120}
