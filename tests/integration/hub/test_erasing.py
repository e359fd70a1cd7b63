"""Personal data is erased after the event: from the file, from memory, and for good."""

import pytest

from facilitator.client.control import Refused
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone
from tests.integration.hub.test_keyed import Page, invited

NAME, OFFICE = "Aminata Ouedraogo-Zongo", "Ministry of Planning, Kaya"


async def asked(where) -> tuple[FakePhone, str]:
    phone = await FakePhone.join(where.room_port)
    question = {"type": "question", "id": "b" * 32, "text": "Who pays?", "to": None}
    await phone.say({**question, "name": NAME, "affiliation": OFFICE})
    (shown,) = (await phone.see("questions", lambda q: q["items"]))["items"]
    await phone.say({"type": "upvote", "question": shown["id"], "on": True})
    return phone, shown["id"]


async def test_names_marks_and_keys_go_and_the_rest_stays(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        phone, question = await asked(where)
        url = await invited(desk, "chair")
        chair = await Page.at(url)
        await chair.show()
        marks = set(hub.store.upvotes[question])
        token = phone.token
        await desk.do("conclusion.add", "It stays.")
        await desk.do("event.end")
        assert (await desk.do("event.erase"))["questions"] == 1
        assert await chair.closed() == 4003
        rows = (await desk.see("questions", lambda q: q.rows[0].question.name == "")).rows
        assert (rows[0].question.text, rows[0].votes) == ("Who pays?", 1)
        assert not marks & set(hub.store.upvotes[question])
        assert (await desk.see("health", lambda h: h.undo == "")).redo == ""
        assert hub.tokens.check(token) is None
        with pytest.raises(Refused, match="nothing to take back"):
            await desk.do("undo")
        await phone.leave()
        # The file is clean while the hub still has it open.
        content = event.read_bytes() + event.with_name(f"{event.name}-wal").read_bytes()
        for gone in (NAME.encode(), OFFICE.encode(), *marks):
            assert gone not in content
    async with serving(event) as (hub, where), desk_at(where) as desk:
        assert hub.store.votes(question) == 1
        assert [each.text for each in await desk.see("conclusions", bool)] == ["It stays."]
        assert hub.tokens.check(token) is None
        assert (
            await (
                await Page.at(url.replace(url.split("/")[2], f"127.0.0.1:{where.room_port}"))
            ).closed()
            == 4003
        )


async def test_nothing_is_erased_before_the_end(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        phone, _ = await asked(where)
        with pytest.raises(Refused, match="End the event first"):
            await desk.do("event.erase")
        rows = (await desk.see("questions", lambda q: q.rows)).rows
        assert rows[0].question.name == NAME
        await phone.leave()
