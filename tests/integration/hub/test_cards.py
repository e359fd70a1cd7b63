"""Going over from phones to coloured cards in the middle of a vote: nothing is lost."""

from datetime import UTC, datetime

from facilitator.domain.polls import Poll
from facilitator.storage.event_file import read_record
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone, new_id


async def test_when_the_wifi_dies_in_mid_vote_cards_go_on_from_where_the_phones_were(
    event, tmp_path
):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        phones = [await FakePhone.join(where.room_port) for _ in range(3)]
        keys = [new_id() for _ in phones]
        for phone, key in zip(phones[:2], keys, strict=False):
            assert (await phone.vote("obstacle", "funding", key=key))["status"] == "recorded"
        tokens = [phone.token for phone in phones]
        for phone in phones:  # the Wi-Fi dies; the third phone has its answer in its outbox
            await phone.leave()
        await desk.do("poll.cards", "obstacle", "added")
        await desk.do("count", "obstacle", "funding", "12", "left block")
        await desk.do("count", "obstacle", "turnover", "7", "left block")
        await desk.do("count", "obstacle", "turnover", "9", "balcony")
        await desk.do("poll.estimate", "obstacle", "clear majority red on the balcony")
        for n, key in ((0, keys[0]), (2, keys[2])):  # two phones find the Wi-Fi again
            back = await FakePhone.join(where.room_port, token=tokens[n], code=None)
            status = (await back.vote("obstacle", "funding", key=key))["status"]
            assert status == ("duplicate" if n == 0 else "recorded")
            await back.leave()
        await desk.do("poll.close", "obstacle")
        await desk.do("poll.reveal", "obstacle")
        told = await desk.do("tally", "obstacle")
        assert told["n"] == 3
        assert told["hand_counts"] == {"funding": 12, "turnover": 16}
        assert told["estimate"] == "clear majority red on the balcony"
        late = await FakePhone.join(where.room_port)
        results = late.state["results"]
        assert (results["n"], results["hand_counted"]) == (31, 28)
        await late.leave()
        await desk.do("poll.cards", "obstacle", "instead")
        await desk.do("snapshot", str(tmp_path / "copy.workshop"))
    record = read_record(tmp_path / "copy.workshop", datetime.now(UTC))
    round_ = record.book.rounds("obstacle")[0]
    tally = record.tally(record.book.get(Poll, "obstacle"), round_)
    assert (tally.ballots_n, tally.hand_n, tally.n) == (3, 28, 28)
    assert tally.counts == {"funding": 12, "turnover": 16, "coordination": 0}
    assert tally.estimate == "clear majority red on the balcony"


async def test_hand_counts_and_the_estimate_outlive_a_restart(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("poll.open", "obstacle")
        await desk.do("count", "obstacle", "funding", "12", "left block")
        await desk.do("poll.estimate", "obstacle", "clear majority for funding")
        await desk.do("undo")
        await desk.do("poll.estimate", "obstacle", "about two thirds for funding")
    async with serving(event) as (_, where), desk_at(where) as desk:
        told = await desk.do("tally", "obstacle")
        assert told["hand_counts"] == {"funding": 12}
        assert told["estimate"] == "about two thirds for funding"
