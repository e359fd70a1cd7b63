"""What is printed before the event: cards for the room, wordings for the interpreters."""

import io
from dataclasses import replace

import pypdf
import pytest

from facilitator.domain.cards import STANDARD
from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Card, Choice, Pattern
from facilitator.domain.text import Text
from facilitator.report.printouts.cards import cards_of, cards_pdf
from facilitator.report.printouts.interpreters import interpreters_pdf
from tests.helpers import events
from tests.helpers.reading import open_pdf


def book_with(*cards, **event):
    choices = tuple(
        Choice(f"c{n}", Text(f"Choice {n}", "en"), card) for n, card in enumerate(cards)
    )
    poll = events.single(choices=choices)
    return events.book_of([events.workshop(**event), *events.programme(), poll])


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in open_pdf(content).pages]


def test_each_card_has_a_sheet_with_four_of_it_named_in_every_language_of_the_event():
    sheets = pages(cards_pdf(book_with(STANDARD["green"], STANDARD["red"])))
    assert len(sheets) == 2
    assert sheets[0].count("green card") == sheets[0].count("carton vert") == 4
    assert "carton rouge" in sheets[1]
    assert "tarjeta" not in sheets[1]


def test_the_sheet_is_a4_and_the_cards_are_a6():
    page = pypdf.PdfReader(io.BytesIO(cards_pdf(book_with(STANDARD["green"])))).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]


def test_a_card_that_several_votes_use_is_printed_once():
    book = book_with(STANDARD["green"], STANDARD["red"])
    polls = [*book.polls(), replace(book.polls()[0], id="again")]
    assert cards_of(polls) == [STANDARD["green"], STANDARD["red"]]


@pytest.mark.parametrize("pattern", list(Pattern))
def test_every_pattern_can_be_printed(pattern):
    assert len(pages(cards_pdf(book_with(Card("#ffffff", Text("white", "en"), pattern))))) == 1


@pytest.mark.parametrize("name", ["#let x = 1", "*bold* $x$ \\", "🙂 \U000f0000 کارت", "a" * 120])
def test_a_card_may_be_called_anything(name):
    assert pages(cards_pdf(book_with(Card("#2e9e5b", Text(name, "en")))))


def test_a_card_whose_language_nobody_named_is_printed_all_the_same():
    assert "plain" in pages(cards_pdf(book_with(Card("#2e9e5b", Text("plain")))))[0]


def test_without_cards_there_is_nothing_to_print():
    with pytest.raises(BadValue, match="No choice"):
        cards_pdf(events.book_of([events.workshop(), *events.programme(), events.scale()]))


def test_the_interpreters_get_every_wording_beside_its_translations_in_order():
    book = events.book_of(events.entities(guiding_questions=(Text("Why now?", "en"),)))
    said = " ".join(" ".join(pages(interpreters_pdf(book, events.START, "en"))).split())
    assert said.index("Why now?") < said.index("What holds it back?")
    for wording in ("Qu’est-ce qui freine ?", "Financement", "Government", "not at all"):
        assert wording in said
    assert "09:20 Vote" in said
    assert "not translated" in said


def test_headings_are_in_the_language_asked_for():
    book = events.book_of(events.entities())
    assert "Pour les interprètes" in pages(interpreters_pdf(book, events.START, "fr"))[0]
