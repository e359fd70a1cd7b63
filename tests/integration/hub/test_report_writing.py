"""The report written through a hub: merged, told, found, and taken back by who wrote it."""

import asyncio
from datetime import UTC, timedelta

from facilitator.domain.notes import Note
from tests.helpers.hubs import desk_at, serving


async def test_two_who_write_in_one_note_both_see_what_both_wrote(event):
    async with serving(event) as (_, where), desk_at(where) as one, desk_at(where) as two:
        note = (await one.do("note.add", "Cities need money.", "opening", "quote", "chair"))["note"]
        await two.see("workspace", lambda w: [each.id for each in w.notes] == [note])
        base = "Cities need money."
        await one.do("report.write", "note", "Cities need money now.", base, note)
        answer = await two.do("report.write", "note", "Most cities need money.", base, note)
        assert answer == {"text": "Most cities need money now.", "merged": True}
        shown = await one.see("workspace", lambda w: w.notes[0].text == answer["text"])
        assert shown.undo == "writing a note"
    async with serving(event) as (hub, _):
        assert hub.store.book.get(Note, note).text == answer["text"]


async def test_undo_of_who_runs_the_event_leaves_alone_what_is_written(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        await desk.do("headcount", "204")
        note = (await desk.do("note.add", "Said.", "opening"))["note"]
        assert (await desk.see("health", lambda h: h.undo)).undo == "headcount"
        assert await desk.do("undo") == {"undone": "headcount"}
        assert hub.store.book.find(Note, note) is not None
        assert await desk.do("report.undo") == {"undone": "adding a note"}
        assert hub.store.book.find(Note, note) is None
        assert await desk.do("report.redo") == {"redone": "adding a note"}
        assert hub.store.book.find(Note, note) is not None


async def test_a_write_that_was_sent_again_is_put_in_once(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        note = (await desk.do("note.add", "Money.", "opening"))["note"]
        again = ("report.write", "note", "Money and staff.", "Money.", note, "text", "w1")
        await desk.do(*again)
        await desk.do("report.write", "note", "Money.", "Money and staff.", note)
        assert (await desk.do(*again))["text"] == "Money."


async def test_a_write_that_is_sent_again_before_the_first_is_in_the_file_is_put_in_once(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        note = (await desk.do("note.add", "Money.", "opening"))["note"]
        sent = ("report.write", "note", "Money and staff.", "Money.", note, "text", "w1")
        taken_out = ("report.write", "note", "Money.", "Money and staff.", note)
        answers = await asyncio.gather(desk.do(*sent), desk.do(*taken_out), desk.do(*sent))
        assert [each["text"] for each in answers] == ["Money and staff.", "Money.", "Money."]


async def test_words_are_found_and_what_is_lacking_is_listed(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        note = (await desk.do("note.add", "Budgets of their own", "opening", "action"))["note"]
        (found,) = await desk.do("report.search", "budget")
        assert (found["what"], found["ref"], found["item"]) == ("note", note, "opening")
        assert found["pieces"] == ["", "Budgets", " of their own"]
        lacking = lambda w: {gap.kind for gap in w.checklist}  # noqa: E731
        await desk.see("workspace", lambda w: "note" in lacking(w))
        await desk.do("outcome.add", "Give cities budgets.", "recommendation", "note", note)
        await desk.see("workspace", lambda w: {"note", "addressee"} & lacking(w) == {"addressee"})
        shown = (await desk.see("conclusions", bool))[0]
        await desk.do("report.write", "conclusion", "GFMD", "", shown.id, "addressee")
        await desk.see("workspace", lambda w: "addressee" not in lacking(w))


async def test_what_the_program_drafts_stands_there_until_somebody_edits_it(event):
    async with serving(event) as (_, where), desk_at(where) as desk:
        await desk.do("item.start", "panel")
        await desk.do("speaker.next")
        drafted = lambda w: {(d.of, d.ref): d.text for d in w.drafts}.get(("item", "panel"), "")  # noqa: E731
        draft = drafted(await desk.see("workspace", drafted))
        assert draft == "H.E. Mr. Paul Tiendrebeogo (Speaker) spoke."
        await desk.do("speaker.next")
        await desk.see("workspace", lambda w: "Souad Zaidi" in drafted(w))
        written = draft.replace("spoke", "spoke first")
        await desk.do("report.write", "item", written, draft, "panel")
        shown = await desk.see("workspace", lambda w: not drafted(w))
        assert [(each.ref, each.text) for each in shown.summaries] == [("panel", written)]
        await desk.do("report.draft", "item", "panel")
        await desk.see("workspace", drafted)


async def test_a_note_stands_at_the_time_it_was_typed_on_the_events_own_clock(event):
    async with serving(event) as (hub, where), desk_at(where) as desk:
        earlier = (hub.now() - timedelta(minutes=20)).astimezone(UTC)
        ahead = hub.now() + timedelta(hours=2)
        words = ("opening", "none", "chair")
        await desk.do("note.add", "Typed offline", *words, "n1", earlier.isoformat())
        await desk.do("note.add", "By a fast clock", *words, "n2", ahead.isoformat())
        first, second = (hub.store.book.get(Note, key).at for key in ("n1", "n2"))
        assert first == earlier
        assert first.utcoffset() == hub.now().utcoffset()
        assert second <= hub.now()
