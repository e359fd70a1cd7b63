"""Items cut, joined, copied and removed, and what has happened left alone."""

from dataclasses import replace

import pytest

from facilitator.domain.book import Book
from facilitator.domain.editing import items, reshaping
from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.polls import Poll
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import Allotment, ItemRun, SpeakerRun
from facilitator.domain.workshop import Contribution, Item, ItemKind
from tests.helpers import events
from tests.helpers.edits import ids
from tests.helpers.events import START, at


@pytest.fixture
def book() -> Book:
    return events.book_of(events.entities())


def titles(book: Book, parent: str | None = None) -> list[str]:
    return [item.title.text for item in book.items() if item.parent == parent]


def test_an_item_is_added_after_another_one_or_inside_it(book):
    new_id = ids()
    book.apply(items.add(book, "Coffee", 15, ItemKind.BREAK, "opening", None, new_id).changes)
    assert titles(book) == ["Opening", "Coffee", "Session", "Vote", "End"]
    book.apply(items.add(book, "Wrap up", 5, ItemKind.OTHER, None, "session", new_id).changes)
    assert titles(book, "session") == ["Panel", "Debate", "Wrap up"]
    added = book.get(Item, "new-0")
    assert (added.duration_s, added.title.lang) == (900, "en")


def test_nesting_goes_in_and_out_again(book):
    with pytest.raises(NotNow, match="no item before"):
        items.nest(book, "opening")
    book.apply(items.nest(book, "vote").changes)
    assert titles(book, "session") == ["Panel", "Debate", "Vote"]
    book.apply(items.unnest(book, "vote").changes)
    assert titles(book) == ["Opening", "Session", "Vote", "End"]
    with pytest.raises(NotNow, match="no other one"):
        items.unnest(book, "vote")


def test_no_item_lies_inside_itself(book):
    with pytest.raises(NotAllowed, match="inside itself"):
        items.move(book, "session", 0, "panel")


def test_a_shorter_item_takes_its_minimum_along(book):
    book.apply(items.set_duration(book, "session", 20).changes)
    assert book.get(Item, "session").min_duration_s == 20 * 60
    with pytest.raises(BadValue, match="must not exceed"):
        items.set_minimum(book, "session", 21)


def test_a_translation_comes_and_goes_and_the_original_stays(book):
    book.apply(items.rename(book, "vote", "Le vote", "fr").changes)
    assert book.get(Item, "vote").title.in_language("fr") == ("Le vote", "fr")
    book.apply(items.rename(book, "vote", "", "fr").changes)
    assert book.get(Item, "vote").title.in_language("fr") == ("Vote", "en")
    with pytest.raises(BadValue, match="title first"):
        items.rename(book, "vote", " ", "")


def test_the_second_part_gets_who_speaks_later(book):
    book.apply(reshaping.split(book, "panel", 5, ids()).changes)
    first, second = book.get(Item, "panel"), book.get(Item, "new-0")
    assert (first.duration_s, second.duration_s) == (300, 1200)
    assert [part.person for part in book.contributions("panel")] == ["minister"]
    assert [part.person for part in book.contributions("new-0")] == ["mayor"]
    assert titles(book, "session") == ["Panel", "Panel", "Debate"]
    with pytest.raises(BadValue, match="between its start and its end"):
        reshaping.split(book, "vote", 10, ids())


def test_what_lies_in_an_item_is_cut_with_it(book):
    book.apply(reshaping.split(book, "session", 25, ids()).changes)
    assert titles(book, "session") == ["Panel"]
    assert titles(book, "new-0") == ["Debate"]
    assert book.get(Item, "session").min_duration_s == 30 * 60 * 25 // 40


def test_joining_adds_up_and_keeps_the_first_title(book):
    asked = Question("q", "Why?", QuestionStatus.WAITING, START, item="vote")
    book.apply([book.put(asked)])
    book.apply(reshaping.merge(book, "session").changes)
    joined = book.get(Item, "session")
    assert (joined.title.text, joined.duration_s) == ("Session", 50 * 60)
    assert joined.min_duration_s == 40 * 60
    assert book.get(Poll, "obstacle").item == "session"
    assert book.get(Question, "q").item == "session"
    with pytest.raises(NotNow, match="no item after"):
        reshaping.merge(book, "end")


def test_a_copy_has_speakers_and_polls_of_its_own_and_is_pinned_to_nothing(book):
    pinned = replace(book.get(Item, "session"), fixed_start=at(10))
    asked = replace(book.get(Poll, "obstacle"), item="panel", frozen=True)
    book.apply([book.put(pinned), book.put(asked)])
    book.apply(reshaping.duplicate(book, "session", ids()).changes)
    copied = next(i for i in book.items() if i.id.startswith("new") and i.parent is None)
    assert copied.fixed_start is None
    assert titles(book) == ["Opening", "Session", "Session", "Vote", "End"]
    assert titles(book, copied.id) == ["Panel", "Debate"]
    inner = next(i for i in book.items() if i.parent == copied.id)
    assert [part.person for part in book.contributions(inner.id)] == ["minister", "mayor"]
    copied_poll = next(poll for poll in book.polls() if poll.item == inner.id)
    assert not copied_poll.frozen
    assert not {c.id for c in copied_poll.choices} & {c.id for c in asked.choices}


def test_what_is_removed_takes_its_speakers_and_leaves_its_polls(book):
    book.apply([book.put(Allotment("panel", at(10), 900))])
    book.apply(items.move(book, "vote", 0, "session").changes)
    book.apply(reshaping.remove(book, "session").changes)
    assert titles(book) == ["Opening", "End"]
    assert [part.id for part in book.all(Contribution)] == ["c-chair"]
    assert book.get(Poll, "obstacle").item is None
    assert book.allotments() == {}


def test_what_has_run_keeps_its_place_and_length(book):
    book.apply([book.put(ItemRun("panel", 1500, START))])
    new_id = ids()
    for refused in (
        lambda: items.move(book, "panel", 1, None),
        lambda: items.set_duration(book, "panel", 5),
        lambda: items.set_start(book, "panel", START),
        lambda: reshaping.split(book, "panel", 5, new_id),
        lambda: reshaping.merge(book, "panel"),
        lambda: reshaping.remove(book, "session"),
    ):
        with pytest.raises(NotAllowed, match="“Panel” has run already"):
            refused()
    assert items.rename(book, "panel", "The panel", "").changes


def test_who_spoke_stays_with_the_item(book):
    book.apply([book.put(SpeakerRun("c-mayor", 480, START))])
    with pytest.raises(NotAllowed, match="Somebody spoke"):
        reshaping.remove(book, "panel")
