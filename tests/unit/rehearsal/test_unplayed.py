"""What a rehearsal's copy takes along of an event that has been held."""

from datetime import UTC, datetime
from itertools import count

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.polls import HandCount, Poll, Round, RoundStatus
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.text import Text
from facilitator.domain.workshop import Contribution, Item, ItemKind, Person, Workshop
from facilitator.storage.copying import unplayed

NOW = datetime(2018, 12, 7, 9, tzinfo=UTC)


def held_event():
    book = Book()
    entities = [
        Workshop("e", Text("Event"), message=Text("Hello"), headcount=80, ended_at=NOW),
        Stage(Scene.RESULTS, "p", "dark"),
        Person("planned", "A"),
        Person("floor", "B"),
        Item("i", Text("Item"), ItemKind.SESSION, 0, 600),
        Contribution("c", "i", "planned", "speaker", 0),
        Contribution("f", "i", "floor", "floor", 1, from_floor=True),
        Contribution("f2", "i", "planned", "floor", 2, from_floor=True),
        Poll("p", "single", Text("Which?"), 0, item="i", frozen=True),
        Poll("t", "single", Text("Try"), 1, trial=True),
        Round("p", 1, RoundStatus.CLOSED, NOW),
        HandCount("p", 1, "x", "", 3),
        Question("q", "Why?", QuestionStatus.VISIBLE, NOW),
        Conclusion("k", "So be it.", 1),
        ItemRun("i", 600, NOW),
        SpeakerRun("c", 300, NOW),
    ]
    book.apply([book.put(entity) for entity in entities])
    return book


def copied():
    numbers = count()
    book = Book()
    book.apply([book.put(each) for each in unplayed(held_event(), lambda: f"new-{next(numbers)}")])
    return book


def test_nothing_that_happened_comes_along():
    book = copied()
    for kind in (Round, HandCount, Question, Conclusion, ItemRun, SpeakerRun):
        assert list(book.all(kind)) == []
    assert (book.event.message, book.event.headcount, book.event.ended_at) == (None, None, None)
    assert book.stage == Stage(theme="dark")


def test_event_and_polls_are_others_and_can_be_asked_afresh():
    book = copied()
    (poll,) = book.polls()
    assert {book.event.id, poll.id} == {"new-0", "new-1"}
    assert (poll.item, poll.frozen) == ("i", False)


def test_who_only_spoke_from_the_floor_is_not_on_the_programme():
    book = copied()
    assert [person.id for person in book.all(Person)] == ["planned"]
    assert [each.id for each in book.contributions("i")] == ["c"]
