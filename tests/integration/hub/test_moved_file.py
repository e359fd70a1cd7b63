"""The event file disappears while the hub has it open: nothing more is acknowledged until it is back."""

from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, new_id


async def test_no_vote_is_acknowledged_into_a_file_that_is_gone(event):
    aside = event.with_name("aside.workshop")
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phone = await FakePhone.join(where.room_port)
        key = new_id()

        event.rename(aside)
        assert (await phone.vote("obstacle", "funding", key=key))["status"] == "retry"
        health = await desk.see("health", lambda found: found.trouble)
        assert "moved or deleted" in health.trouble
        assert not health.saved

        aside.rename(event)
        await desk.see("health", lambda found: found.saved)
        assert (await phone.vote("obstacle", "funding", key=key))["status"] == "recorded"
        await phone.leave()


async def test_a_file_that_is_gone_is_told_of_before_anybody_votes(event):
    aside = event.with_name("aside.workshop")
    async with serving(event) as (_, where), desk_at(where) as desk:
        event.rename(aside)
        health = await desk.see("health", lambda found: found.trouble)
        assert "moved or deleted" in health.trouble
        aside.rename(event)
        await desk.see("health", lambda found: not found.trouble)
