"""The lectern's and the chair's page: who may open them, what they show, and that they only show."""

import json

import pytest

from facilitator.storage.event_file import EventFile
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone
from tests.integration.hub.test_http import ask


class Page(FakePhone):
    """A keyed page: `shown` is the newest state."""

    shown: dict[str, object]

    @classmethod
    async def at(cls, url: str) -> "Page":
        """Opens a link as its browser would: the key stays behind the #."""
        address, _, key = url.removeprefix("http://").partition("#")
        host, _, role = address.partition("/")
        page = await cls.dial(int(host.rpartition(":")[2]))
        await page.send({"type": "hello", "v": 1, "role": role, "key": key, "lang": "fr"})
        return page

    async def show(self, check=lambda _: True):
        """Waits for a state that is as it should be."""
        while True:
            self.shown = (await self.hear("keyed"))["state"]
            if check(self.shown):
                return self.shown


@pytest.fixture
async def hall(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        yield hub, where, desk


async def invited(desk, role):
    return (await desk.do("invite", role))["url"]


@pytest.mark.parametrize("role", ["speaker", "chair"])
async def test_a_page_of_its_own_is_served_under_the_same_policy(hall, role):
    hub, where, _ = hall
    status, headers, body = await ask(where.room_port, f"GET /{role}")
    assert status == 200
    assert "script-src 'self'" in headers["content-security-policy"]
    assert b"keyed-" in body
    assert body != hub.room.assets["/"].plain
    assert (await ask(where.room_port, "GET /keyed.html"))[0] == 404


async def test_the_lectern_shows_the_clock_the_speaker_and_who_is_next(hall):
    hub, _, desk = hall
    page = await Page.at(await invited(desk, "speaker"))
    before = await page.show()
    assert (before["item"], before["clock"], before["table"]) == (None, None, None)
    await desk.do("item.start", "panel")
    await desk.do("speaker.next")
    shown = await page.show(lambda state: state["speaker"])
    assert shown["speaker"]["name"] == "H.E. Mr. Paul Tiendrebeogo"
    assert shown["next"]["name"] == "Souad Zaidi"
    assert shown["next"]["affiliation"] == "City of Rabat"
    clock = shown["clock"]
    assert (clock["of"], clock["allowed_s"], clock["warn_s"]) == ("speaker", 480, 96)
    assert clock["ends_at"] is not None
    await desk.do("item.pause")
    paused = await page.show(lambda state: state["clock"]["ends_at"] is None)
    assert 0 < paused["clock"]["left_s"] <= 480
    await page.leave()
    assert hub.phones.here == 0


async def test_the_chair_sees_questions_results_and_conclusions(hall):
    _, where, desk = hall
    page = await Page.at(await invited(desk, "chair"))
    assert (await page.show())["table"]["result"] is None
    phone = await FakePhone.join(where.room_port)
    asked = {"type": "question", "id": "a" * 32, "text": "Who pays?", "to": "mayor"}
    await phone.say({**asked, "name": "Awa", "affiliation": None})
    await desk.do("conclusion.add", "Cities need a budget.")
    await desk.do("poll.open", "obstacle")
    await phone.vote("obstacle", "funding")
    shown = await page.show(lambda s: s["table"]["result"] and s["table"]["result"]["n"] == 1)
    table = shown["table"]
    assert table["result"]["status"] == "open"
    assert table["result"]["rows"] == []
    (question,) = table["questions"]
    assert (question["text"]["text"], question["name"]) == ("Who pays?", "Awa")
    assert question["to"] == "Souad Zaidi"
    assert table["conclusions"] == ["Cities need a budget."]
    await desk.do("poll.close", "obstacle")
    shown = await page.show(lambda s: s["table"]["result"]["status"] == "closed")
    result = shown["table"]["result"]
    assert result["prompt"] == {"text": "Qu’est-ce qui freine ?", "lang": "fr"}
    assert ["Financement", "1", "100\u00a0%"] in result["rows"]
    assert "Financement" not in json.dumps(phone.state.get("results"))
    await page.leave()
    await phone.leave()


async def test_the_chair_watches_a_vote_that_is_for_desk_and_chair(hall):
    _, where, desk = hall
    page = await Page.at(await invited(desk, "chair"))
    await desk.do("edit.poll.visibility", "obstacle", "desk")
    await desk.do("poll.open", "obstacle")
    phone = await FakePhone.join(where.room_port)
    await phone.vote("obstacle", "funding")
    shown = await page.show(lambda s: s["table"]["result"] and s["table"]["result"]["n"] == 1)
    result = shown["table"]["result"]
    assert result["status"] == "open"
    assert ["Financement", "1", "100\u00a0%"] in result["rows"]
    await phone.sync()
    assert phone.state["results"] is None
    await page.leave()
    await phone.leave()


async def test_a_message_reaches_lectern_and_chair_and_goes_with_the_speaker(hall):
    _, where, desk = hall
    pages = [await Page.at(await invited(desk, role)) for role in ("speaker", "chair")]
    phone = await FakePhone.join(where.room_port)
    await desk.do("item.start", "panel")
    await desk.do("speaker.next")
    await desk.do("speaker.message", "2 minutes")
    for page in pages:
        await page.show(lambda state: state["message"] == "2 minutes")
    await desk.see("room", lambda room: room.message == "2 minutes")
    await desk.do("speaker.next")
    for page in pages:
        await page.show(lambda state: state["message"] == "")
    await phone.sync()
    assert "2 minutes" not in json.dumps(phone.frames)
    for page in pages:
        await page.leave()
    await phone.leave()


@pytest.mark.parametrize(
    "frame",
    [
        {"type": "ballot", "id": "a" * 32, "n": 1, "poll": "obstacle", "round": 1, "answer": {}},
        {"type": "question", "id": "a" * 32, "text": "May I?"},
        {"type": "hello", "v": 1, "code": "K7Q2"},
        {"type": "command", "id": 1, "name": "poll.open", "args": {"poll": "obstacle"}},
        "no message at all",
    ],
)
async def test_a_page_only_reads(hall, frame):
    hub, _, desk = hall
    page = await Page.at(await invited(desk, "chair"))
    await page.show()
    await page.send(frame)
    assert (await page.hear("error"))["code"] == "not_allowed"
    await page.sync()
    assert not hub.store.ballots.get("obstacle/1")
    assert hub.phones.seen == 0
    await page.leave()


async def test_the_lectern_is_told_nothing_of_the_head_table(hall):
    _, _, desk = hall
    url = await invited(desk, "speaker")
    await invited(desk, "chair")
    page = await Page.at(url.replace("/speaker#", "/chair#"))
    assert await page.closed() == 4003


@pytest.mark.parametrize("key", ["", "2222-2222-2222", "x" * 64])
async def test_a_wrong_key_is_sent_away(hall, key):
    _, _, desk = hall
    url = await invited(desk, "speaker")
    page = await Page.at(f"{url.partition('#')[0]}#{key}")
    assert await page.closed() == 4003


async def test_nobody_comes_in_where_nobody_was_invited(hall):
    _, where, _ = hall
    page = await Page.at(f"http://127.0.0.1:{where.room_port}/speaker#")
    assert await page.closed() == 4003


async def test_a_key_works_however_it_is_typed_and_many_wrong_ones_are_slowed_down(hall):
    hub, _, desk = hall
    url = await invited(desk, "speaker")
    head, _, key = url.partition("#")
    page = await Page.at(f"{head}#{key.replace('-', '').upper()}")
    await page.show()
    await page.leave()
    while hub.phones.guesses.take():
        pass
    assert await (await Page.at(f"{head}#2222")).closed() == 1013


async def test_a_new_key_or_none_sends_away_whoever_has_the_old_one(hall):
    _, _, desk = hall
    url = await invited(desk, "speaker")
    page = await Page.at(url)
    await page.show()
    await desk.see("room", lambda room: [each.pages for each in room.invites] == [1])
    newer = await Page.at(await invited(desk, "speaker"))
    assert await page.closed() == 4003
    await newer.show()
    await desk.do("invite.revoke", "speaker")
    assert await newer.closed() == 4003
    assert await (await Page.at(url)).closed() == 4003
    await desk.see("room", lambda room: room.invites == [])


async def test_keys_outlive_the_hub_but_are_never_on_disk(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        url = await invited(desk, "speaker")
        port = where.room_port
    key = url.partition("#")[2]
    assert key.encode() not in event.read_bytes()
    assert key.replace("-", "").encode() not in event.read_bytes()
    async with serving(event, port=port) as (_, where), desk_at(where) as desk:
        page = await Page.at(url)
        await page.show()
        invites = (await desk.see("room", lambda room: room.invites)).invites
        assert [(each.role, each.url) for each in invites] == [("speaker", "")]
        await page.leave()


async def test_a_copy_of_the_event_has_no_keys(hall, tmp_path):
    _, _, desk = hall
    await invited(desk, "chair")
    await desk.do("snapshot", str(tmp_path / "copy.workshop"))
    copy = EventFile(tmp_path / "copy.workshop")
    assert not any(name.startswith("key.") for name in (await copy.load()).settings)
    await copy.close()
