"""Speakers replaced and reordered while the event runs."""

import pytest

from facilitator.domain import speakers, timeline
from facilitator.domain.errors import BadValue, NotNow
from facilitator.domain.workshop import Contribution, Person
from tests.helpers.events import at, book_of, entities


@pytest.fixture
def book():
    return book_of(entities())


def order(book):
    return [each.id for each in book.contributions("panel")]


def test_somebody_else_speaks_with_the_same_minutes(book):
    decision = speakers.replace_speaker(book, "c-mayor", "Amina", "Rabat", at(5), lambda: "new")
    before = book.get(Contribution, "c-mayor")
    book.apply(decision.changes)
    after = book.get(Contribution, "c-mayor")
    assert (after.person, after.planned_s) == ("new", before.planned_s)
    assert book.get(Person, "new").affiliation == "Rabat"
    assert decision.log[0].detail == "Souad Zaidi"
    book.apply(book.inverse(decision.changes))
    assert book.get(Contribution, "c-mayor") == before
    assert book.find(Person, "new") is None


def test_nobody_is_no_replacement(book):
    with pytest.raises(BadValue):
        speakers.replace_speaker(book, "c-mayor", "", "Rabat", at(5), lambda: "new")


def test_speakers_change_places(book):
    decision = speakers.move_speaker(book, "c-mayor", at(1), later=False)
    book.apply(decision.changes)
    assert order(book) == ["c-mayor", "c-minister"]
    book.apply(speakers.move_speaker(book, "c-mayor", at(1), later=True).changes)
    assert order(book) == ["c-minister", "c-mayor"]


@pytest.mark.parametrize(("key", "later"), [("c-mayor", True), ("c-minister", False)])
def test_the_first_and_the_last_have_nobody_to_change_with(book, key, later):
    with pytest.raises(NotNow, match="nobody to change"):
        speakers.move_speaker(book, key, at(1), later=later)


def test_who_has_spoken_keeps_the_place(book):
    book.apply(timeline.start_item(book, "panel", at(0)).changes)
    book.apply(timeline.start_speaker(book, "c-minister", at(1)).changes)
    with pytest.raises(NotNow, match="not spoken yet"):
        speakers.move_speaker(book, "c-minister", at(2), later=True)
    with pytest.raises(NotNow, match="nobody to change"):
        speakers.move_speaker(book, "c-mayor", at(2), later=False)
