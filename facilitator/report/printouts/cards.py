"""Coloured cards to print: A6, four alike to an A4 sheet, each with its names and its pattern."""

from collections.abc import Iterable
from typing import Any

from facilitator.charts import paint
from facilitator.charts.pieces import Bar
from facilitator.domain.book import Book
from facilitator.domain.errors import BadValue
from facilitator.domain.polls import Card, Poll
from facilitator.report.printouts.spoken import in_languages
from facilitator.report.texts import line
from facilitator.report.typesetting import typeset

NO_CARDS = (
    "No choice in this event has a coloured card yet. Give the choices of a vote their cards first."
)


def cards_pdf(book: Book) -> bytes:
    """A sheet for each card of the event's polls, to be printed as often as the room needs. BadValue where
    no choice has a card."""
    cards = cards_of(book.polls())
    if not cards:
        raise BadValue(NO_CARDS)
    event = book.event
    data = {
        "lang": event.title.lang or "en",
        "title": line(event.title.text),
        "cards": [_card(card, event.languages) for card in cards],
    }
    return typeset("cards.typ", "cards", data)


def cards_of(polls: Iterable[Poll]) -> list[Card]:
    """Every card once: two of one colour and pattern are the same card, under its first name."""
    found: dict[tuple[str, str], Card] = {}
    for poll in polls:
        for choice in poll.choices:
            if choice.card is not None and not poll.trial:
                found.setdefault((choice.card.color, choice.card.pattern), choice.card)
    return list(found.values())


def _card(card: Card, languages: Iterable[str]) -> dict[str, Any]:
    bar = Bar("card", 0, 0, 1, 1, card.color, card.pattern.value)
    return {
        "color": card.color,
        "pattern": card.pattern.value,
        "strokes": paint.strokes(bar, "light"),
        "names": in_languages(card.name, languages),
    }
