"""The rapporteur's page: it writes the report, hears what others write, downloads it, and runs nothing."""

import base64
import io
import tempfile
import zipfile
from typing import Any

import pytest
from PIL import Image

from facilitator.domain.notes import Note
from facilitator.hub import report_files
from facilitator.protocol.notes import FILE_PART_BYTES
from facilitator.storage.album import add_photo, folder_of
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone
from tests.integration.hub.test_http import ask
from tests.integration.hub.test_keyed import Page, invited


class Rapporteur(Page):
    """`state` holds the newest of every section."""

    state: dict[str, Any]
    number: int

    @classmethod
    async def at(cls, url: str) -> "Rapporteur":
        page = await super().at(url)
        assert isinstance(page, Rapporteur)
        page.state, page.number = {}, 0
        return page

    async def look(self, check=lambda _: True):
        """Waits until the sections together are as they should be."""
        while not (self.state and check(self.state)):
            self.state |= (await self.hear("notes"))["state"]
        return self.state

    async def next(self):
        """The oldest message that was not asked for yet."""
        if not self.frames:
            await self._read()
        return self.frames.pop(0)

    async def do(self, name, **args):
        self.number += 1
        await self.send({"type": "do", "id": self.number, "name": name, "args": args})
        return await self.hear("done")


@pytest.fixture
async def hall(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        yield hub, where, desk


def notes_of(state):
    return [note["text"] for note in state["workspace"]["notes"]]


async def test_it_is_a_page_of_its_own(hall):
    hub, where, _ = hall
    status, headers, body = await ask(where.room_port, "GET /notes")
    assert status == 200
    assert "default-src 'none'" in headers["content-security-policy"]
    assert body != hub.room.assets["/chair"].plain


async def test_it_shows_the_programme_and_what_is_written(hall):
    _, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    state = await page.look()
    assert [item["title"]["text"] for item in state["programme"]["items"]][:2] == [
        "Opening",
        "Session",
    ]
    panel = next(item for item in state["programme"]["items"] if item["id"] == "panel")
    assert [person["label"] for person in panel["people"]] == [
        "Paul Tiendrebeogo",
        "Souad Zaidi",
    ]
    assert state["event"]["signs"]['"'] == "quote"
    await desk.do("item.start", "panel")
    await page.look(lambda state: state["programme"]["running"] == "panel")
    await desk.do("note.add", "From the desktop", "panel")
    await page.look(lambda state: notes_of(state) == ["From the desktop"])


async def test_two_who_write_in_one_text_both_keep_their_words(hall):
    _, _, desk = hall
    url = await invited(desk, "notes")
    one, two = await Rapporteur.at(url), await Rapporteur.at(url)
    done = await one.do("note.add", text="Cities need money.", item="panel", id="n1")
    assert done["value"] == {"note": "n1"}
    await two.look(lambda state: notes_of(state) == ["Cities need money."])
    write = {"what": "note", "ref": "n1", "base": "Cities need money."}
    await one.do("report.write", **write, text="Cities need money now.")
    answer = (await two.do("report.write", **write, text="All cities need money."))["value"]
    assert answer == {"text": "All cities need money now.", "merged": True}
    await one.look(lambda state: notes_of(state) == [answer["text"]])
    # Each takes back what it wrote itself.
    assert (await one.do("report.undo"))["error"]["code"] == "conflict"
    await two.do("report.undo")
    await one.look(lambda state: notes_of(state) == ["Cities need money now."])
    assert two.state["past"]["undo"] == ""
    assert (await desk.see("workspace", lambda w: w.undo == "")).notes


async def test_the_answer_comes_after_what_it_changed(hall):
    _, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    await page.look()
    await page.send(
        {"type": "do", "id": 1, "name": "note.add", "args": {"text": "Said.", "item": "panel"}}
    )
    kinds = []
    while "done" not in kinds:
        kinds.append((await page.next())["type"])
    assert kinds.index("notes") < kinds.index("done")


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("go", {}),
        ("poll.open", {"poll": "obstacle"}),
        ("event.erase", {}),
        ("snapshot", {"path": "/tmp/copy"}),
        ("undo", {}),
        ("conclusion.add", {"text": "So."}),
        ("edit.event.title", {"title": "Mine"}),
        ("no.such", {}),
    ],
)
async def test_it_may_not_run_the_event(hall, name, args):
    hub, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    done = await page.do(name, **args)
    assert (done["ok"], done["error"]["code"]) == (False, "not_allowed")
    assert hub.store.book.item_runs() == {}


async def test_only_the_key_of_this_page_opens_it(hall):
    _, _, desk = hall
    chair = await invited(desk, "chair")
    await invited(desk, "notes")
    page = await Page.at(chair.replace("/chair#", "/notes#"))
    assert await page.closed() == 4003
    reading = await Page.at(chair)
    await reading.send({"type": "do", "id": 1, "name": "note.add", "args": {"text": "x"}})
    assert (await reading.hear("error"))["code"] == "not_allowed"


async def test_its_pages_are_counted_and_sent_away_with_their_key(hall):
    _, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    await page.look()
    await desk.see("room", lambda room: [each.pages for each in room.invites] == [1])
    await desk.do("invite.revoke", "notes")
    assert await page.closed() == 4003


async def test_a_long_text_in_any_script_passes_and_a_longer_one_is_refused_whole(hall):
    hub, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    text = "المدن " * 1600
    await page.do("note.add", text="x", item="panel", id="n1")
    done = await page.do("report.write", what="note", ref="n1", base="x", text=text)
    assert done["value"]["text"] == text.strip()
    done = await page.do("report.write", what="note", ref="n1", base=text, text=text + text)
    assert "nothing was cut off" in done["error"]["message"]
    assert hub.store.book.get(Note, "n1").text == text.strip()


async def test_what_is_not_understood_is_answered_and_the_page_goes_on(hall):
    _, _, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    assert (await page.do("note.add", words="x"))["error"]["code"] == "bad_value"
    for bad in (
        {"type": "vote"},
        {"type": "do"},
        {"type": "download", "id": 1, "formats": ["exe"]},
    ):
        await page.send(bad)
        assert (await page.hear("error"))["code"] == "not_allowed"
    await page.send({"type": "ping", "t": 7})
    assert (await page.hear("pong"))["t"] == 7


async def test_a_report_that_finds_no_room_is_refused_in_words(hall, monkeypatch):
    def full(prefix):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    page = await Rapporteur.at(await invited(hall[2], "notes"))
    await page.send({"type": "download", "id": 1, "formats": ["md"]})
    done = await page.hear("done")
    assert done["error"] == {"code": "disk", "message": report_files.NO_ROOM}


async def test_the_report_is_downloaded_in_parts_and_one_at_a_time(hall, tmp_path):
    hub, where, desk = hall
    # A picture that the rapporteur's own laptop does not have.
    Image.new("RGB", (60, 30), "teal").save(tmp_path / "hall.png")
    add_photo(folder_of(hub.file.path), tmp_path / "hall.png")
    url = await invited(desk, "notes")
    one, two = await Rapporteur.at(url), await Rapporteur.at(url)
    await one.do("keymessage.add", headline="Cities act", id="m1")
    await one.send({"type": "download", "id": 9, "formats": ["docx", "md"], "lang": "en"})
    assert 0 <= (await one.hear("progress"))["share"] <= 1
    await two.send({"type": "download", "id": 1, "formats": ["md"]})
    assert (await two.hear("done"))["error"]["code"] == "not_now"
    # Meanwhile writing goes on.
    assert (await two.do("note.add", text="Written meanwhile", id="n2"))["ok"]
    files: dict[str, bytes] = {}
    while True:
        message = await one.next()
        if message["type"] == "file":
            data = base64.b64decode(message["data"])
            assert len(data) <= FILE_PART_BYTES
            files[message["name"]] = files.get(message["name"], b"") + data
        elif message["type"] == "done":
            break
    assert message["value"] == sorted(files)
    word = next(data for name, data in files.items() if name.endswith(".docx"))
    parts = zipfile.ZipFile(io.BytesIO(word))
    assert b"Cities act" in parts.read("word/document.xml")
    assert [name for name in parts.namelist() if name.endswith(".jpg")]
    text = next(data for name, data in files.items() if name.endswith(".md")).decode()
    assert "Cities act" in text
    phone = await FakePhone.join(where.room_port)
    await phone.leave()


async def test_what_the_room_said_of_a_conclusion_stands_with_it_once_voting_is_over(hall):
    _, where, desk = hall
    page = await Rapporteur.at(await invited(desk, "notes"))
    await page.do("outcome.add", text="Cities need budgets.", kind="recommendation", id="k")
    poll = (await desk.do("conclusion.check", "k"))["poll"]
    await desk.do("poll.open", poll)
    phone = await FakePhone.join(where.room_port)
    await phone.vote(poll, "support")
    assert (await page.look())["support"] == {}
    await desk.do("poll.close", poll)
    state = await page.look(lambda state: state["support"])
    (said,) = state["support"]["k"]
    assert said.startswith("Je suis pour 100")
    assert said.endswith("n = 1")
    await phone.leave()
