"""What Undo takes back when people write."""

from datetime import timedelta

import pytest

from facilitator.domain.book import LogEntry
from facilitator.domain.editing.writing import Place, Written, write
from facilitator.domain.errors import Conflict, NotNow
from facilitator.domain.notes import Note
from facilitator.hub.past import TYPING_PAUSE, Past
from tests.helpers.events import START, at, book_of, entities

ENTRY = LogEntry(START, "undone")
PLACE = Place(Written.NOTE, "n")


class Writer:
    def __init__(self):
        self.book = book_of([*entities(), Note("n", "a", at(0)), Note("other", "x", at(0))])
        self.past = Past()
        self.now = at(1)

    def type(self, text, place=PLACE, after=timedelta(seconds=1)):
        self.now += after
        found = self.book.get(Note, place.ref)
        decision = write(self.book, place, found.text, text, self.now)
        self.book.apply(decision.changes)
        self.past.add(decision)

    def undo(self):
        self.book.apply(self.past.take_back(self.book, ENTRY).changes)

    def redo(self):
        self.book.apply(self.past.make_again(self.book, ENTRY).changes)

    @property
    def text(self):
        return self.book.get(Note, "n").text


def test_typing_without_a_pause_is_one_step():
    writer = Writer()
    for text in ("ab", "abc", "abcd"):
        writer.type(text)
    writer.type("abcd e", after=TYPING_PAUSE + timedelta(seconds=1))
    writer.undo()
    assert writer.text == "abcd"
    writer.undo()
    assert writer.text == "a"
    writer.redo()
    writer.redo()
    assert writer.text == "abcd e"
    with pytest.raises(NotNow):
        writer.redo()


def test_another_text_in_between_is_a_step_of_its_own():
    writer = Writer()
    writer.type("ab")
    writer.type("xy", Place(Written.NOTE, "other"))
    writer.type("abc")
    writer.undo()
    assert writer.text == "ab"


def test_what_somebody_else_wrote_since_is_not_taken_back():
    mine, theirs = Writer(), Past()
    mine.type("ab")
    theirs_decision = write(mine.book, PLACE, "ab", "ab and more", mine.now)
    mine.book.apply(theirs_decision.changes)
    theirs.add(theirs_decision)
    with pytest.raises(Conflict):
        mine.undo()
    assert mine.text == "ab and more"
    mine.book.apply(theirs.take_back(mine.book, ENTRY).changes)
    assert mine.text == "ab"
