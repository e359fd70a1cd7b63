"""All wordings of an event: each once, in the order of the programme, under names that can be edited."""

from dataclasses import replace

from facilitator.domain.cards import STANDARD
from facilitator.domain.editing import polls as editing
from facilitator.domain.passages import PassageKind, of_poll, passages
from facilitator.domain.polls import Poll
from tests.helpers import events


def found(book):
    return list(passages(book.event, book.items(), book.polls()))


def test_what_the_room_meets_comes_in_the_order_of_the_programme():
    polls = [events.scale(item="opening"), events.single(item="vote"), events.words(item=None)]
    book = events.book_of([events.workshop(), *events.programme(), *polls])
    kinds = [(p.kind.value, p.ref) for p in found(book) if p.part in ("", "prompt")]
    assert kinds.index(("prompt", "ready")) < kinds.index(("item", "vote"))
    assert kinds.index(("item", "vote")) < kinds.index(("prompt", "obstacle"))
    assert kinds[-1] == ("prompt", "cloud")
    assert kinds[0] == ("title", "")


def test_every_passage_of_a_poll_can_be_edited_under_its_name():
    card = replace(events.single().choices[0], card=STANDARD["green"])
    single = replace(events.single(), choices=(card, *events.single().choices[1:]))
    book = events.book_of([events.workshop(), *events.programme(), single, events.scale()])
    for key in ("obstacle", "ready"):
        for passage in of_poll(book.get(Poll, key)):
            change = editing.set_text(book, key, passage.part, "Neue Worte", "de")
            book.apply(change.changes)
    for key in ("obstacle", "ready"):
        for passage in of_poll(book.get(Poll, key)):
            assert passage.text.translations["de"] == "Neue Worte"
            assert not passage.lacks("de")


def test_the_name_of_a_card_is_a_wording_of_its_own():
    kinds = [passage.kind for passage in of_poll(events.single())]
    assert kinds.count(PassageKind.CARD) == 1
    assert len({passage.part for passage in of_poll(events.single())}) == len(kinds)
