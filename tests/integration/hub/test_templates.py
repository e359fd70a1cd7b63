"""An event kept as a template: the file names nobody, and the next event begins with it."""

import asyncio
from datetime import date

import pytest

from facilitator.cli.record import take_record
from facilitator.client.control import Refused
from facilitator.domain.runs import ItemRun
from facilitator.importers.template import load_own_template
from facilitator.storage.database import create
from tests.helpers.events import CODE, book_of, event_file
from tests.helpers.hubs import desk_at, serving
from tests.helpers.phones import FakePhone

SPEAKERS = [b"Tiendrebeogo", b"Zaidi", b"Daniela"]


async def kept_after_a_run(event, target, people):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("wifi.set", "Venue", "not-for-everybody")
        await desk.do("item.start", "panel")
        phone = await FakePhone.join(where.room_port)
        asked = {"type": "question", "id": "c" * 32, "text": "Who pays?", "name": "Awa Traore"}
        assert (await phone.say(asked))["status"] == "recorded"
        await desk.do("poll.open", "obstacle")
        await phone.vote("obstacle", "funding")
        await desk.do("poll.close", "obstacle")
        await desk.do("floor.add", "Kofi Mensah", "Ghana")
        await desk.do("template.save", str(target), people)
        with pytest.raises(Refused, match="exists already"):
            await desk.do("template.save", str(target), people)
        await phone.leave()


@pytest.mark.parametrize("people", ["false", "true"])
async def test_a_template_holds_no_run_no_ballot_no_question_and_names_only_if_asked(
    event, tmp_path, people
):
    target = tmp_path / "Side events.workshop"
    await kept_after_a_run(event, target, people)
    content = target.read_bytes()
    for gone in (b"Awa Traore", b"Kofi Mensah", b"Who pays?", b"not-for-everybody", CODE.encode()):
        assert gone not in content
    for name in SPEAKERS:
        assert (name in content) is (people == "true")


async def test_an_event_begins_with_a_template_as_if_nothing_had_happened(event, tmp_path):
    target, new = tmp_path / "Side events.workshop", tmp_path / "new.workshop"
    await kept_after_a_run(event, target, "true")
    create(new, load_own_template(await asyncio.to_thread(take_record, target), date(2027, 1, 8)))
    async with serving(new) as (hub, where), desk_at(where) as desk:
        book = hub.store.book
        assert len(list(book.items())) == 6
        assert [poll.kind for poll in book.polls()] == ["single", "multiple", "scale"]
        assert list(book.all(ItemRun)) == []
        assert book.event.id != "event-1"
        assert book.event.join_code not in ("", CODE)
        assert book.event.starts_at is not None
        assert book.event.starts_at.date() == date(2027, 1, 15)
        await desk.do("go")
        await desk.do("poll.open", book.polls()[0].id)


def test_two_events_from_one_template_are_two(tmp_path):
    record = take_record(event_file(tmp_path))
    books = [book_of(load_own_template(record, date(2027, 1, 8))) for _ in range(2)]
    assert books[0].event.id != books[1].event.id
    assert books[0].polls()[0].id != books[1].polls()[0].id
