"""What a rehearsal's copy, and a template, take along of an event that has been held."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from facilitator.domain.book import Book
from facilitator.domain.conclusions import Conclusion
from facilitator.domain.headcounts import DayCount
from facilitator.domain.polls import HandCount, Poll, PollSettings, Round, RoundStatus, Topic
from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.runs import ItemRun, SpeakerRun
from facilitator.domain.stage import Scene, Stage
from facilitator.domain.text import Text
from facilitator.domain.unplayed import as_template, begun_from, unplayed
from facilitator.domain.workshop import (
    Contribution,
    Item,
    ItemKind,
    Person,
    Presence,
    Wifi,
    Workshop,
)

NOW = datetime(2018, 12, 7, 9, tzinfo=UTC)


def held_event():
    book = Book()
    entities = [
        Workshop(
            "e",
            Text("Event"),
            message=Text("Hello"),
            headcounts=(DayCount(NOW.date(), 80),),
            ended_at=NOW,
        ),
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


def test_what_was_made_of_peoples_answers_stays_with_them():
    settings = PollSettings(
        top=3,
        hidden=("rude",),
        blocked=("rude",),
        allowed=("odd",),
        topics=(Topic("t", "Money", ("my answer",)),),
    )
    words = Poll("p", "text", Text("What now?"), 0, frozen=True, settings=settings)
    assert next(iter(template(words).polls())).settings == PollSettings(top=3)


def test_who_only_spoke_from_the_floor_is_not_on_the_programme():
    book = copied()
    assert [person.id for person in book.all(Person)] == ["planned"]
    assert [each.id for each in book.contributions("i")] == ["c"]


def template(*more, people=False):
    numbers = count()
    book = held_event()
    book.apply([book.put(each) for each in more])
    kept = as_template(book, lambda: f"kept-{next(numbers)}", people=people)
    found = Book()
    found.apply([found.put(each) for each in kept])
    return found


def test_a_template_names_nobody_and_keeps_no_secret_unless_people_are_wanted():
    book = template(
        replace(held_event().event, join_code="K7Q2", wifi=Wifi("Venue", "secret")),
        Item("i", Text("Item"), ItemKind.SESSION, 0, 600, notes="Ms. A is not confirmed."),
    )
    assert (list(book.all(Person)), list(book.all(Contribution))) == ([], [])
    assert [each.notes for each in book.items()] == [""]
    assert (book.event.join_code, book.event.wifi) == ("", None)
    assert [poll.prompt.text for poll in book.polls()] == ["Which?"]


def test_a_template_with_people_has_everyone_present_again():
    absent = Contribution("c", "i", "planned", "speaker", 0, presence=Presence.ABSENT)
    book = template(absent, people=True)
    assert [person.id for person in book.all(Person)] == ["planned"]
    assert [each.presence for each in book.contributions("i")] == [Presence.PRESENT]


def test_what_was_dropped_or_hidden_on_the_day_is_planned_again():
    item = Item("i", Text("Item"), ItemKind.SESSION, 0, 600, dropped=True)
    poll = Poll("p", "words", Text("Which?"), 0, settings=PollSettings(hidden=("rude",)))
    book = template(item, poll)
    assert [each.dropped for each in book.items()] == [False]
    assert [each.settings.hidden for each in book.polls()] == [()]


def test_an_event_from_a_template_keeps_its_times_of_day_across_summer_time():
    paris = ZoneInfo("Europe/Paris")
    winter = datetime(2018, 12, 7, 8, 30, tzinfo=paris)
    book = template(
        replace(
            held_event().event,
            starts_at=winter,
            hard_end=winter + timedelta(days=1, hours=2),
        ),
        replace(
            Item("i", Text("Item"), ItemKind.SESSION, 0, 600),
            fixed_start=winter + timedelta(days=1),
        ),
    )
    numbers = count()
    entities = begun_from(book, date(2019, 7, 1), paris, "ABCD", lambda: f"new-{next(numbers)}")
    begun = Book()
    begun.apply([begun.put(each) for each in entities])
    event = begun.event
    assert (event.id, event.join_code) == ("new-0", "ABCD")
    assert event.starts_at == datetime(2019, 7, 1, 8, 30, tzinfo=paris)
    assert event.hard_end == datetime(2019, 7, 2, 10, 30, tzinfo=paris)
    assert begun.items()[0].fixed_start == datetime(2019, 7, 2, 8, 30, tzinfo=paris)
    assert {poll.id for poll in begun.polls()}.isdisjoint({poll.id for poll in book.polls()})
