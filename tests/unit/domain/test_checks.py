"""Each check finds what it is for, where it is, and nothing in a plan that works out."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.book import Book
from facilitator.domain.checks import Check, CheckKind, checks
from facilitator.domain.errors import FacilitatorError
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Contribution, Item, ItemKind, Person, Presence
from tests.helpers import events
from tests.helpers.edits import edits, ids
from tests.helpers.events import START, at, item

CHAIR = Person("chair", "Daniela Morari")


def found(*entities, **event) -> list[Check]:
    book = events.book_of([events.workshop(languages=("en",), **event), CHAIR, *entities])
    return checks(book, timetable(book, START))


def kinds(checked: list[Check]) -> list[tuple[CheckKind, str | None]]:
    return [(check.kind, check.item) for check in checked]


@pytest.fixture
def book() -> Book:
    return events.book_of(events.entities(languages=("en",)))


def test_a_plan_that_works_out_has_no_findings(book):
    assert checks(book, timetable(book, START)) == []


def test_two_items_in_one_room_at_once():
    one, two = item("one", 0, 30), item("two", 1, 30, fixed_start=at(20))
    assert found(one, two) == [Check(CheckKind.OVERLAP, "two", other="one", seconds=600)]
    assert found(one, replace(two, room="Annex")) == []
    assert found(one, replace(two, fixed_start=at(40))) == []


def test_two_side_events_in_one_other_room():
    lunch = item("lunch", 0, 60)
    first = item("first", 0, 40, parent="lunch", room="XVIII")
    second = item("second", 1, 30, room="XVIII", fixed_start=at(30))
    outer = item("outer", 1, 60, fixed_start=at(20), room="Hall")
    inner = replace(second, parent="outer")
    checked = found(lunch, first, outer, inner)
    assert Check(CheckKind.OVERLAP, "second", other="first", seconds=600) in checked


def test_what_lies_in_an_item_fits_into_it():
    outer = item("outer", 0, 30)
    inner = [item("a", 0, 20, parent="outer"), item("b", 1, 15, parent="outer")]
    assert found(outer, *inner) == [Check(CheckKind.OUTSIDE, "outer", seconds=300)]


def test_speakers_have_the_minutes_there_are():
    slot = item("slot", 0, 10)
    parts = [Contribution(f"p{n}", "slot", "chair", "Speaker", n, planned_s=360) for n in range(2)]
    assert found(slot, *parts) == [Check(CheckKind.SPEAKERS_OVER, "slot", seconds=120)]
    away = replace(parts[1], presence=Presence.ABSENT)
    assert found(slot, parts[0], away) == []


def test_nobody_speaks_in_two_rooms_at_once():
    one, two = item("one", 0, 30), item("two", 1, 30, fixed_start=at(10), room="Annex")
    parts = [Contribution(f"p-{key}", key, "chair", "Speaker", 0) for key in ("one", "two")]
    check = Check(CheckKind.TWO_PLACES, "two", other="one", person="chair")
    assert found(one, two, *parts) == [check]
    assert found(one, replace(two, fixed_start=at(30)), *parts) == [
        Check(CheckKind.NO_SLACK, "two")
    ]
    inside = replace(two, parent="one", room="", duration_s=600)
    assert found(one, inside, *parts) == []


def test_lateness_before_a_fixed_start_needs_somewhere_to_go():
    one, two = item("one", 0, 30), item("two", 1, 30)
    three = item("three", 2, 30, fixed_start=at(60))
    assert kinds(found(one, two, three)) == [(CheckKind.NO_SLACK, "three")]
    assert found(replace(one, min_duration_s=1200), two, three) == []
    assert found(one, two, replace(three, fixed_start=at(65))) == []
    pinned = replace(two, fixed_start=at(30))
    assert kinds(found(replace(one, min_duration_s=1200), pinned, three)) == [
        (CheckKind.NO_SLACK, "three")
    ]


def test_a_voting_slot_has_a_poll_and_time_for_it():
    slot = item("vote", 0, 4, kind=ItemKind.VOTE)
    assert found(slot) == [Check(CheckKind.NO_POLL, "vote")]
    polls = [events.single(str(n), n) for n in range(3)]
    assert found(slot, *polls) == [Check(CheckKind.POLLS_OVER, "vote", seconds=30)]
    inner = item("inner", 0, 4, parent="vote")
    assert found(slot, inner, replace(polls[0], item="inner")) == []


def test_the_room_is_left_in_time():
    one, two, three = (item(key, n, 30) for n, key in enumerate(("one", "two", "three")))
    checked = found(one, two, three, hard_end=at(50))
    assert checked == [Check(CheckKind.ROOM_OVER, "two", seconds=600)]


def test_polls_are_translated_and_can_be_put_to_the_room(book):
    asked = replace(book.event, languages=("en", "fr", "ar"))
    book.apply([book.put(asked), book.put(replace(events.multiple(), choices=()))])
    checked = checks(book, timetable(book, START))
    gaps = {check.poll: check.languages for check in checked if check.languages}
    assert gaps == {"obstacle": ("fr", "ar"), "levels": ("fr", "ar"), "ready": ("fr", "ar")}
    lacking = next(check for check in checked if check.kind is CheckKind.UNFINISHED)
    assert (lacking.poll, lacking.item) == ("levels", None)
    assert lacking.sentence == "A vote needs at least two choices."
    book.apply([book.put(events.single(frozen=True))])
    assert "obstacle" not in {check.poll for check in checks(book, timetable(book, START))}


@given(st.lists(edits(), max_size=10))
def test_findings_name_what_exists_whatever_was_edited(sequence):
    book = events.book_of(events.entities(hard_end=at(70)))
    new_id = ids()
    for edit in sequence:
        try:
            decision = edit(book, new_id)
        except FacilitatorError:
            continue
        book.apply(decision.changes)
        for check in checks(book, timetable(book, START)):
            assert check.item is None or check.item in book.tables[Item]
            assert not check.other or check.other in book.tables[Item]
            assert not check.person or check.person in book.tables[Person]
