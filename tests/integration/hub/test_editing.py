"""Edits through a hub: stored, told, taken back and made again."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from facilitator.client.control import Refused
from facilitator.domain.workshop import Item
from facilitator.storage.event_file import EventFile
from tests.helpers.hubs import Desk, desk_at, serving


async def refused(desk: Desk, *words: str) -> str:
    """The code with which the hub refuses."""
    with pytest.raises(Refused) as caught:
        await desk.do(*words)
    return caught.value.code


async def test_edits_are_taken_back_and_made_again_until_something_new_is_done(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        start = dict(hub.store.book.tables[Item])
        await desk.do("edit.item.duration", "vote", "12")
        await desk.do("edit.item.nest", "vote")
        end = dict(hub.store.book.tables[Item])
        assert await refused(desk, "redo") == "not_now"
        await desk.do("undo")
        await desk.see("health", lambda health: health.redo == "moving Vote")
        await desk.do("undo")
        assert hub.store.book.tables[Item] == start
        assert await desk.do("redo") == {"redone": "length of Vote"}
        assert await desk.do("redo") == {"redone": "moving Vote"}
        assert hub.store.book.tables[Item] == end
        await desk.do("undo")
        await desk.do("edit.item.title", "vote", "Le vote", "fr")
        await desk.see("health", lambda health: health.redo == "")
        assert await refused(desk, "redo") == "not_now"


async def test_a_move_to_where_it_stands_is_nothing_to_take_back(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        poll = hub.store.book.polls()[0].id
        await desk.do("edit.poll.move", poll, "1")
        await desk.do("edit.item.title", "vote", "The vote")
        await desk.do("edit.poll.move", poll, "1")
        assert await desk.do("undo") == {"undone": "title of Vote"}


async def test_what_was_edited_is_in_the_file(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("edit.item.start", "vote", "2018-12-07T09:30:00")
        await desk.do("edit.poll.option.add", "obstacle", "Time")
        added = await desk.do("edit.person.add", "Amina Diallo", "Dakar")
        await desk.do("edit.speaker.add", "end", added["person"], "Rapporteur", "5")
        await desk.do("edit.event.zone", "Africa/Casablanca")
        assert await refused(desk, "edit.event.zone", "Mars/Olympus") == "bad_value"
    file = EventFile(event)
    try:
        book = (await file.load()).book
    finally:
        await file.close()
    assert book.get(Item, "vote").fixed_start == datetime(
        2018, 12, 7, 9, 30, tzinfo=ZoneInfo("Africa/Casablanca")
    )
    assert [choice.label.text for choice in book.polls()[0].choices][-1] == "Time"
    assert [part.role for part in book.contributions("end")] == ["Rapporteur"]
