"""Changes, and what undoes them."""

import itertools
from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.book import ENTITY_WORDS, Book, Change
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.errors import Conflict, NotFound
from facilitator.domain.polls import Poll
from facilitator.domain.stage import Stage
from tests.helpers import events

keys = st.sampled_from(["a", "b", "c"])
edits = st.lists(st.tuples(keys, st.none() | st.integers(0, 3)), max_size=8)


def changes_of(book: Book, wanted) -> list[Change]:
    """Puts and removals decided together: each knows the book as it was before all of them."""
    found = []
    for key, number in wanted:
        if number is not None:
            found.append(book.put(Conclusion(key, f"text {number}", number)))
        elif book.find(Conclusion, key) is not None:
            found.append(book.remove(book.get(Conclusion, key)))
    return found


@given(st.lists(edits, max_size=6))
def test_undoing_in_reverse_leads_back(decisions):
    book = events.book_of(events.entities())
    past = []
    for wanted in decisions:
        changes = changes_of(book, wanted)
        past.append((deepcopy(book), changes))
        book.apply(changes)
    for before, changes in reversed(past):
        book.apply(book.inverse(changes))
        assert book == before


@given(edits, edits)
def test_what_somebody_changed_since_is_left_as_it_is(first, second):
    book = Book()
    mine = changes_of(book, first)
    book.apply(mine)
    mine_after = deepcopy(book)
    book.apply(changes_of(book, second))
    touched = {change.id for change in mine}
    same = all(book.find(Conclusion, k) == mine_after.find(Conclusion, k) for k in touched)
    if same:
        book.inverse(mine)
    else:
        with pytest.raises(Conflict):
            book.inverse(mine)


def test_what_is_not_there_has_a_sentence():
    with pytest.raises(NotFound, match="no poll “x” in this event") as caught:
        Book().get(Poll, "x")
    assert (caught.value.what, caught.value.key) == ("poll", "x")


def test_every_table_has_a_word_and_a_stage_is_always_there():
    book = events.book_of(events.entities())
    assert set(book.tables) == set(ENTITY_WORDS)
    assert book.stage == Stage()
    dark = replace(book.stage, theme="dark")
    book.apply([book.put(dark)])
    assert book.stage == dark


def test_changes_that_build_on_each_other_go_back_to_what_was_first():
    book = Book()
    steps = [Conclusion("k", text, 1) for text in ("one", "two", "three")]
    book.apply([book.put(steps[0])])
    changes = [
        Change(Conclusion, "k", before, after) for before, after in itertools.pairwise(steps)
    ]
    book.apply(changes)
    book.apply(book.inverse(changes))
    assert book.get(Conclusion, "k") == steps[0]
