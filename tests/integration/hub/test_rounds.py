"""Rounds through restarts, time limits and commands that cross."""

import asyncio

import pytest

from facilitator.domain.polls import Cards, Round, RoundStatus
from facilitator.domain.voting import GRACE_AFTER_RESTART_S
from facilitator.hub import rounds
from facilitator.storage.database import create
from tests.helpers import events
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, new_id
from tests.helpers.rows import count_rows


def newest(hub, poll="obstacle"):
    return hub.store.current_round(poll)


async def finalised(desk):
    def over(polls):
        found = next(row for row in polls if row.poll.id == "obstacle").rounds[-1]
        return found.finalised

    await desk.see("polls", over)


async def test_an_open_round_goes_on_after_a_restart(event):
    key = new_id()
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        assert (await phone.vote("obstacle", "funding", key=key))["status"] == "recorded"
        token, port, epoch = phone.token, where.room_port, hub.epoch
        closing = asyncio.create_task(phone.closed())
    assert await closing == 1001
    async with serving(event, doors_open=None) as (hub, where), desk_at(where) as desk:
        assert where.room_port == port
        assert hub.epoch != epoch
        phone = await FakePhone.join(port, token=token, code=None)
        assert phone.token == token
        assert phone.state["poll"]["status"] == "open"
        assert (await phone.vote("obstacle", "funding", key=key))["status"] == "duplicate"
        again = await phone.vote("obstacle", "turnover", key=key, n=2)
        assert again["status"] == "replaced"
        assert (await phone.vote("obstacle", "turnover"))["status"] == "already_voted"
        assert (await desk.do("poll.close", "obstacle"))["n"] == 1
        await phone.leave()


async def test_a_round_that_was_closing_gets_a_longer_grace_and_is_then_finalised(
    event, monkeypatch
):
    async with serving(event, grace_s=600) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        await phone.vote("obstacle", "funding")
        closing = asyncio.create_task(desk.do("poll.close", "obstacle"))
        await phone.see("poll", lambda poll: poll["status"] == "closed")
        token = phone.token
        await phone.leave()
    with pytest.raises(Exception, match=r"went away|did not answer"):
        await closing
    assert count_rows(event, "turnout") == 1
    graces = []
    ended = rounds.Rounds._end

    def end(self, poll, closing, grace_s):
        graces.append(grace_s)
        ended(self, poll, closing, 0.3)

    monkeypatch.setattr(rounds.Rounds, "_end", end)
    async with serving(event) as (hub, where), desk_at(where) as desk:
        assert newest(hub).status is RoundStatus.CLOSING
        late = await FakePhone.join(where.room_port)
        assert (await late.vote("obstacle", "turnover"))["status"] == "recorded"
        await finalised(desk)
        assert newest(hub).turnout == 2
        assert graces == [GRACE_AFTER_RESTART_S]
        assert (await late.vote("obstacle", "turnover"))["status"] == "closed"
        assert token != late.token
        await late.leave()
    assert count_rows(event, "turnout") == 0


@pytest.mark.parametrize("step", ["finalise", "clean"])
async def test_forgetting_that_was_cut_short_is_done_at_the_next_start(event, monkeypatch, step):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        await phone.vote("obstacle", "funding")
        reached = asyncio.Event()

        async def never(*_):
            reached.set()
            await asyncio.Event().wait()

        monkeypatch.setattr(hub.file, step, never)
        closing = asyncio.create_task(desk.do("poll.close", "obstacle"))
        await reached.wait()
        assert newest(hub).status is RoundStatus.CLOSED
        assert not newest(hub).finalised
        await phone.leave()
    with pytest.raises(Exception, match=r"went away|did not answer"):
        await closing
    assert count_rows(event, "turnout") == (1 if step == "finalise" else 0)
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await finalised(desk)
        assert newest(hub).turnout == 1
    assert count_rows(event, "turnout") == 0


async def test_a_result_that_is_revealed_while_voters_are_forgotten_stays_revealed(
    event, monkeypatch
):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        finalise, go_on, reached = hub.file.finalise, asyncio.Event(), asyncio.Event()

        async def slowly(*args):
            reached.set()
            await go_on.wait()
            return await finalise(*args)

        monkeypatch.setattr(hub.file, "finalise", slowly)
        closing = asyncio.create_task(desk.do("poll.close", "obstacle"))
        await reached.wait()
        assert (await desk.do("poll.reveal", "obstacle"))["status"] == "revealed"
        await desk.do("count", "obstacle", "funding", "5")
        go_on.set()
        await closing
        assert (newest(hub).revealed, newest(hub).finalised) == (True, True)
        assert newest(hub).cards is Cards.ADDED


async def test_commands_that_cross_on_their_way_to_the_disk_do_not_overwrite_each_other(
    event, monkeypatch
):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        apply = hub.file.apply

        async def slowly(*what):
            for _ in range(20):
                await asyncio.sleep(0)
            await apply(*what)

        monkeypatch.setattr(hub.file, "apply", slowly)
        results = await asyncio.gather(
            desk.do("poll.cards", "obstacle", "instead"),
            desk.do("poll.close", "obstacle"),
            desk.do("poll.lastcall", "obstacle"),
            desk.do("poll.close", "obstacle"),
            return_exceptions=True,
        )
        assert sum(isinstance(each, Exception) for each in results) >= 1
        closed = newest(hub)
        assert closed.status is RoundStatus.CLOSED
        assert closed.cards is Cards.INSTEAD
        log = [entry["what"] for entry in await desk.do("log")]
        assert log.count("poll.closing") == log.count("poll.closed") == 1


async def test_a_time_limit_closes_the_vote_and_a_last_call_shortens_it(event, monkeypatch):
    monkeypatch.setattr("facilitator.domain.voting.LAST_CALL_S", 0.05)
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        await desk.do("poll.open", "obstacle", "600")
        poll = await phone.see("poll", bool)
        assert poll["closes_at"] is not None
        await desk.do("poll.lastcall", "obstacle")
        await phone.see("poll", lambda poll: poll["status"] == "closed")
        await finalised(desk)
        assert hub.rounds._limits == {}
        await phone.leave()


async def test_a_time_limit_that_passed_while_the_hub_was_down(tmp_path):
    path = tmp_path / "late.workshop"
    opened = Round("obstacle", 1, RoundStatus.OPEN, events.START, closes_at=events.at(1))
    create(path, [*events.entities(), opened])
    async with serving(path) as (hub, where), desk_at(where) as desk:
        await desk.see("polls", lambda rows: rows[0].status == "closing")
        assert "obstacle/1" in hub.ballots.accepting


async def test_asking_again_keeps_the_rounds_apart(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        key = new_id()
        for number, choice in ((1, "funding"), (2, "turnover")):
            await desk.do("poll.open" if number == 1 else "poll.again", "obstacle")
            ack = await phone.vote("obstacle", choice, key=key, round=number)
            assert ack["status"] == "recorded"
            await desk.do("poll.close", "obstacle")
        assert (await phone.vote("obstacle", "funding", key=key, round=1))["status"] == "duplicate"
        tallies = [await desk.do("tally", "obstacle", str(number)) for number in (1, 2)]
        assert [t["counts"]["funding"] for t in tallies] == [1, 0]
        assert [t["counts"]["turnover"] for t in tallies] == [0, 1]
        await desk.do("poll.reveal", "obstacle")
        results = await phone.see("results", bool)
        assert (results["round"], results["n"], results["hand_counted"]) == (2, 1, 0)
        assert results["data"]["counts"] == {"funding": 0, "turnover": 1, "coordination": 0}
        await desk.do("poll.hide", "obstacle")
        await phone.see("results", lambda results: results is None)
        await phone.leave()


async def test_a_try_out_leaves_nothing(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port, lang="fr")
        opened = await desk.do("trial.start")
        poll = await phone.see("poll", bool)
        assert poll["trial"] is True
        assert poll["prompt"]["lang"] == "fr"
        assert (await phone.vote(opened["poll"], "yes"))["status"] == "recorded"
        await desk.do("trial.stop")
        await phone.see("poll", lambda poll: poll is None)
        assert len(await desk.do("polls")) == 3
        await phone.leave()
    assert count_rows(event, "ballot") == count_rows(event, "turnout") == 0
    assert count_rows(event, "round") == 0
