"""What is told of what runs, and of what runs in other rooms: by the clock, for the desk and on phones."""

from dataclasses import replace
from typing import Any

from facilitator.domain import timeline
from facilitator.domain.timetable import timetable
from facilitator.hub.phone_view import phone_state
from facilitator.hub.programme_view import statuses
from facilitator.hub.store import EventStore
from facilitator.storage.event_file import Loaded
from tests.helpers.events import at, book_of, item, workshop


def parallel_event(**event):
    return book_of(
        [
            workshop(hard_end=None, **event),
            item("welcome", 1, 30),
            item("budgets", 2, 60, room="Room A"),
            item("transport", 3, 60, room="Room B", fixed_start=at(30)),
            item("part", 1, 30, parent="transport"),
            item("coffee", 4, 20),
        ]
    )


def told(book, minute):
    no_file: Any = None
    store = EventStore(no_file, Loaded(book, {}, {}, {}, {}), lambda _: None)
    now: Any = phone_state(store, "en", at(minute)).now
    return [(each.id, each.room) for each in now]


def test_before_the_event_begins_nothing_runs_anywhere():
    book = parallel_event()
    assert set(statuses(book, timetable(book, at(45))).values()) == {"planned"}
    assert told(book, 45) == []


def test_in_other_rooms_the_clock_decides():
    book = parallel_event()
    book.apply(timeline.advance(book, at(0)).changes)
    assert told(book, 10) == [("welcome", "")]
    book.apply(timeline.advance(book, at(38)).changes)
    assert told(book, 40) == [("budgets", "Room A"), ("part", "Room B")]
    assert told(book, 70) == [("budgets", "Room A"), ("transport", "Room B")]
    status = statuses(book, timetable(book, at(95)))
    assert (status["budgets"], status["transport"], status["part"]) == ("running", "done", "done")


def test_the_next_item_is_never_one_of_another_room():
    book = parallel_event(room="Room B")
    for expected in ("welcome", "transport", "part", "coffee"):
        book.apply(timeline.advance(book, at(100)).changes)
        running = timeline.running_item(book)
        assert running is not None
        assert running.id == expected


def test_what_lies_in_an_item_that_was_ended_counts_as_done():
    book = parallel_event(room="Room B")
    book.apply(timeline.start_item(book, "transport", at(30)).changes)
    book.apply(timeline.end_item(book, at(35)).changes)
    status = statuses(book, timetable(book, at(36)))
    assert (status["part"], status["coffee"]) == ("done", "planned")


def test_after_the_event_nothing_is_still_to_come():
    book = parallel_event(room="Room B")
    book.apply(timeline.start_item(book, "welcome", at(10)).changes)
    book.apply([*timeline.end_item(book, at(45)).changes])
    waiting = timetable(book, at(46))
    assert statuses(book, waiting)["coffee"] == "planned"
    assert waiting.expected.spans["coffee"] != waiting.planned["coffee"]
    book.apply([book.put(replace(book.event, ended_at=at(45)))])
    times = timetable(book, at(46))
    assert set(statuses(book, times).values()) == {"done"}
    assert times.expected.spans["coffee"] == times.planned["coffee"]
