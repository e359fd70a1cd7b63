"""Rounds side by side and by group, from the phones' ballots to the desk and the stage."""

import asyncio

import pytest

from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.errors import FacilitatorError
from facilitator.domain.polls import Poll
from facilitator.domain.stage import SHIFT_VIEW, split_view
from facilitator.protocol.desk import Comparison
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, new_id

PHONES = 24
GROUP = "from"


def said(section, poll):
    """The comparison of the poll, empty until it is worked out."""
    return section.polls.get(poll, Comparison())


async def held(desk, phones, keys, number, choices):
    """One round in which each phone casts its choice, with the group it says it belongs to."""
    await desk.do("poll.open" if number == 1 else "poll.again", "obstacle")
    groups = [{GROUP: "gov" if place % 2 else "ngo"} for place in range(len(phones))]
    acks = await asyncio.gather(
        *(
            phone.vote("obstacle", choice, key=key, round=number, groups=group)
            for phone, choice, key, group in zip(phones, choices, keys, groups, strict=True)
        )
    )
    assert {ack["status"] for ack in acks} == {"recorded"}
    await desk.do("poll.close", "obstacle")


async def test_what_changed_and_who_said_what_come_with_the_end_of_a_round(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phones = [await FakePhone.join(where.room_port) for _ in range(PHONES)]
        keys = [new_id() for _ in phones]
        first = ["funding"] * 12 + ["turnover"] * 12
        await held(desk, phones, keys, 1, first)
        found = await desk.see("compared", lambda section: "obstacle" in section.polls)
        comparison = found.polls["obstacle"]
        assert comparison.shift is None
        assert comparison.rounds == []
        (split,) = comparison.splits
        assert {row.options: row.cells[:2] for row in split.rows} == {
            ("gov",): (6, 6),
            ("ngo",): (6, 6),
        }
        second = ["funding"] * 6 + ["turnover"] * 18
        await held(desk, phones, keys, 2, second)
        found = await desk.see(
            "compared", lambda section: said(section, "obstacle").shift is not None
        )
        moved = found.polls["obstacle"].shift
        assert moved.both_n == PHONES
        assert (moved.before.round, moved.after.round) == (1, 2)
        results = {each.round: each.counts for each in found.polls["obstacle"].rounds}
        assert (results[1]["turnover"], results[2]["turnover"]) == (12, 18)
        assert all(
            cell is None or cell >= 5 or cell == 0 for row in moved.moves.cells for cell in row
        )
        await asyncio.gather(*(phone.leave() for phone in phones))


async def test_the_stage_shows_a_comparison_only_when_told_and_there_is_one(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        await held(desk, [phone], [new_id()], 1, ["funding"])
        await desk.do("poll.reveal", "obstacle")
        with pytest.raises(FacilitatorError, match="nothing to compare yet"):
            await desk.do("stage.show", "results", "obstacle", SHIFT_VIEW)
        with pytest.raises(FacilitatorError, match="no group question"):
            await desk.do("stage.show", "results", "obstacle", split_view("age"))
        with pytest.raises(FacilitatorError, match="There is no view"):
            await desk.do("stage.show", "results", "obstacle", "upside down")
        await held(desk, [phone], [new_id()], 2, ["turnover"])
        with pytest.raises(FacilitatorError, match="not revealed yet"):
            await desk.do("stage.show", "results", "obstacle", SHIFT_VIEW)
        await desk.do("poll.reveal", "obstacle")
        assert hub.store.book.stage.view == ""
        await desk.do("stage.show", "results", "obstacle", SHIFT_VIEW)
        assert hub.store.book.stage.view == SHIFT_VIEW
        await desk.do("poll.void", "obstacle", "2", "asked in the wrong language")
        assert (hub.store.book.stage.scene.value, hub.store.book.stage.view) == ("poll", "")
        await phone.leave()


async def test_a_round_closed_too_early_is_declared_void_while_it_is_asked_again(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone = await FakePhone.join(where.room_port)
        key = new_id()
        await held(desk, [phone], [key], 1, ["funding"])
        await desk.do("poll.again", "obstacle")
        await desk.do("poll.void", "obstacle", "1", "Close was pressed by mistake")
        assert (await phone.see("poll", lambda poll: poll["round"] == 2))["status"] == "open"
        ack = await phone.vote("obstacle", "turnover", key=key, round=2)
        assert ack["status"] == "recorded"
        await desk.do("poll.close", "obstacle")
        await desk.see("polls", lambda rows: rows[0].rounds[-1].finalised)
        found = await desk.see("compared", lambda section: said(section, "obstacle").rounds)
        assert found.polls["obstacle"].shift is None
        assert [each.round for each in found.polls["obstacle"].rounds] == [2]
        assert (await desk.do("tally", "obstacle", "1"))["voided"] == "Close was pressed by mistake"
        await phone.leave()


async def test_a_conclusion_put_to_the_room_carries_its_vote_as_evidence(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        made = await desk.do("conclusion.add", "Cities need a budget.")
        other = await desk.do("conclusion.add", "Training comes too late.")
        key = made["conclusion"]
        poll = (await desk.do("conclusion.check", key))["poll"]
        assert hub.store.book.get(Conclusion, key).evidence == (Evidence(EvidenceKind.POLL, poll),)
        await desk.do("conclusion.edit", key, "Cities need a budget of their own.")
        assert (await desk.do("conclusion.check", key))["poll"] == poll
        assert hub.store.book.get(Poll, poll).prompt.text == "Cities need a budget of their own."
        phone = await FakePhone.join(where.room_port)
        await desk.do("poll.open", poll)
        assert (await phone.vote(poll, "support"))["status"] == "recorded"
        await desk.do("poll.close", poll)
        again = (await desk.do("conclusion.check", key))["poll"]
        assert again != poll
        both = (await desk.do("conclusion.check", f"{key},{other['conclusion']}"))["poll"]
        statements = [line.id for line in hub.store.book.get(Poll, both).statements]
        assert statements == [key, other["conclusion"]]
        await desk.do("undo")
        assert hub.store.book.find(Poll, both) is None
        with pytest.raises(FacilitatorError, match="1 to 12 conclusions"):
            await desk.do("conclusion.check", ",")
        long = (await desk.do("conclusion.add", "x" * 501))["conclusion"]
        with pytest.raises(FacilitatorError, match="cannot be read on a phone"):
            await desk.do("conclusion.check", long)
        await phone.leave()
