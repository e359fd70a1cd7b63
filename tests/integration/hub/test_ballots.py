"""The ballot contract over real sockets: every status, and what is in the file afterwards."""

import asyncio
from dataclasses import replace

import pytest

from facilitator.domain.errors import DiskTrouble
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, ballot, hello, new_id


async def test_every_answer_to_a_ballot(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        key = new_id()

        async def vote(choice, **more):
            answer = choice if isinstance(choice, dict) else {"choice": choice}
            ack = await phone.say(ballot("obstacle", answer, more.pop("key", key), **more))
            assert (ack["of"], ack["poll"], ack["round"]) == ("ballot", "obstacle", 1)
            return ack["status"], ack["n"], ack["reason"]

        assert await vote("funding") == ("not_open", 1, None)
        await desk.do("poll.open", "obstacle")
        assert await vote("funding") == ("recorded", 1, None)
        assert await vote("funding") == ("duplicate", 1, None)
        assert await vote("turnover") == ("invalid", 1, "conflict")
        assert await vote("turnover", n=3) == ("replaced", 3, None)
        assert await vote("funding", n=2) == ("duplicate", 3, None)
        assert await vote("funding", key=new_id()) == ("already_voted", 1, None)
        assert await vote("nowhere", n=4) == ("invalid", 4, "choice")
        assert await vote({"values": {}}, n=4) == ("invalid", 4, "answer")
        assert await vote({"abstain": True}, n=4) == ("invalid", 4, "abstain")
        stranger = await FakePhone.join(where.room_port)
        ack = await stranger.vote("obstacle", "funding", key=key, n=9)
        assert (ack["status"], ack["reason"]) == ("invalid", "conflict")
        unknown = await phone.say(ballot("nothing", {"choice": "funding"}))
        assert (unknown["status"], unknown["reason"]) == ("invalid", "poll")
        assert (await desk.do("poll.close", "obstacle"))["n"] == 1
        assert await vote("turnover", n=3) == ("duplicate", 3, None)
        assert await vote("funding", n=5) == ("closed", 5, None)
        assert await vote("funding", key=new_id()) == ("closed", 1, None)
        tally = await desk.do("tally", "obstacle")
        assert tally["counts"] == {"funding": 0, "turnover": 1, "coordination": 0}
        for each in (phone, stranger):
            await each.leave()


async def test_what_a_token_voted_is_told_on_return_while_the_round_is_open(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        key = new_id()
        await phone.vote("obstacle", "funding", key=key)
        await phone.vote("obstacle", "turnover", key=key, n=2)
        token = phone.token
        await phone.leave()
        assert await _voted(where.room_port, token) == {"obstacle": {"1": 2}}
        await desk.do("poll.close", "obstacle")
        assert await _voted(where.room_port, token) == {}


async def _voted(port, token):
    phone = await FakePhone.dial(port)
    await phone.send(hello(token=token, code=None))
    welcome = await phone.hear("welcome")
    await phone.leave()
    return welcome["voted"]


@pytest.mark.parametrize(
    ("poll", "answer", "counts"),
    [
        ("levels", {"choices": ["cities", "labour"]}, {"cities": 1, "labour": 1}),
        ("levels", {"abstain": True}, {}),
        ("ready", {"values": {"staff": 4}}, {"staff": {"4": 1}}),
    ],
)
async def test_the_other_kinds(event, poll, answer, counts):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", poll)
        phone = await FakePhone.join(where.room_port)
        ack = await phone.say(ballot(poll, answer, groups={"from": "gov"}))
        assert ack["status"] == "recorded"
        tally = await desk.do("tally", poll)
        found = {
            key: {v: n for v, n in value.items() if n} if isinstance(value, dict) else value
            for key, value in tally["counts"].items()
            if value
        }
        assert {key: value for key, value in found.items() if value} == counts
        assert tally["abstain"] == (answer == {"abstain": True})
        await phone.leave()


async def test_ballots_that_arrive_within_the_grace_count(event):
    async with serving(event, grace_s=0.5) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phones = [await FakePhone.join(where.room_port) for _ in range(2)]
        closing = asyncio.create_task(desk.do("poll.close", "obstacle"))
        for phone in phones:
            await phone.see("poll", lambda poll: poll and poll["status"] == "closed")
        assert (await phones[0].vote("obstacle", "funding"))["status"] == "recorded"
        assert not closing.done()
        assert await closing == {"poll": "obstacle", "round": 1, "status": "closed", "n": 1}
        assert (await phones[1].vote("obstacle", "funding"))["status"] == "closed"
        for phone in phones:
            await phone.leave()


async def test_the_turnout_counts_ballots_still_on_their_way_to_the_disk(event, monkeypatch):
    async with serving(event, grace_s=0) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phones = [await FakePhone.join(where.room_port) for _ in range(5)]
        release = asyncio.Event()
        stored = hub.store.file.cast

        async def slowly(*args):
            # In the writer's queue, but its answer has not come back yet.
            outcome = await stored(*args)
            await release.wait()
            return outcome

        monkeypatch.setattr(hub.store.file, "cast", slowly)
        votes = [asyncio.create_task(phone.vote("obstacle", "funding")) for phone in phones]
        poll, file = hub.store.book.polls()[0], hub.store.file
        while not await file.tally_ballots(poll, 1):
            pass
        counted = len(await file.tally_ballots(poll, 1))
        closing = asyncio.create_task(desk.do("poll.close", "obstacle"))
        closed = await closing
        release.set()
        statuses = [ack["status"] for ack in await asyncio.gather(*votes)]
        assert closed["n"] == statuses.count("recorded") >= counted >= 1
        for phone in phones:
            await phone.leave()


async def test_a_disk_that_takes_nothing_asks_for_the_ballot_again_and_tells_the_moderator(
    event, monkeypatch
):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)

        async def full(*_):
            raise DiskTrouble("The disk is full.")

        monkeypatch.setattr(hub.store.file, "cast", full)
        monkeypatch.setattr(hub.store.file, "remember", full)
        key = new_id()
        ack = await phone.vote("obstacle", "funding", key=key)
        assert (ack["status"], ack["retry_after_ms"]) == ("retry", 2000)
        health = await desk.see("health", lambda health: not health.saved)
        assert health.trouble == "The disk is full."
        monkeypatch.undo()
        await desk.see("health", lambda health: health.saved and not health.trouble)
        assert (await phone.vote("obstacle", "funding", key=key))["status"] == "recorded"
        await phone.leave()


async def test_the_room_hears_nothing_of_a_vote(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phones = [await FakePhone.join(where.room_port) for _ in range(6)]
        for phone in phones:
            await phone.sync()
            phone.frames.clear()
        rev = hub.fanout.rev
        for phone in phones[1:]:
            await phone.vote("obstacle", "funding")
        await desk.see("live", lambda live: live.tallies["obstacle"].ballots_n == 5)
        for phone in phones:
            await phone.sync()
            assert phone.frames == []
        assert hub.fanout.rev == rev
        for phone in phones:
            await phone.leave()


@pytest.mark.parametrize(
    ("groups", "kept"),
    [
        ({"from": "gov"}, {"from": "gov"}),
        ({"from": "mars"}, {}),
        ({"from": "gov", "age": "young"}, {"from": "gov"}),
        ({"from": "gov", "age": 7}, {}),
        ({"from": None}, {}),
        ({"from": ["gov"]}, {}),
        ({"from": "g" * 65}, {}),
        ("gov", {}),
        (["from", "gov"], {}),
        (None, {}),
        (17, {}),
    ],
    ids=str,
)
async def test_what_a_phone_says_of_itself_never_costs_its_vote(event, groups, kept):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        key = new_id()
        for status in ("recorded", "duplicate"):
            ack = await phone.vote("obstacle", "funding", key=key, groups=groups)
            assert ack["status"] == status
        (stored,) = hub.store.ballots["obstacle/1"].values()
        assert stored.groups == kept
        await phone.leave()


async def test_a_ballot_sent_again_after_the_groups_changed_is_still_the_same(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        key = new_id()
        said = {"groups": {"from": "gov"}}
        assert (await phone.vote("obstacle", "funding", key=key, **said))["status"] == "recorded"
        changed = replace(hub.store.book.event, groups=())
        hub.store.book.apply([hub.store.book.put(changed)])
        assert (await phone.vote("obstacle", "funding", key=key, **said))["status"] == "duplicate"
        await phone.leave()
