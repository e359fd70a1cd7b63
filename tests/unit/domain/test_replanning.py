"""Offers to catch up: they do what they say, take no more than may be taken, and can be taken back."""

from copy import deepcopy

import pytest
from hypothesis import assume, given, strategies as st

from facilitator.domain import replanning, timeline
from facilitator.domain.errors import NotNow
from facilitator.domain.runs import Allotment, ItemRun
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Item
from tests.helpers.events import at, book_of, item, workshop
from tests.unit.domain.test_schedule import programmes


def book_with(items, hard_end=None, **run):
    book = book_of([workshop(hard_end=hard_end), *items])
    first = min((i for i in items if i.parent is None and not i.dropped), key=lambda i: i.position)
    facts = {"started_at": at(0), **run}
    book.apply([book.put(ItemRun(first.id, first.duration_s, **facts))])
    return book


def offered(book, minute):
    return replanning.offers(book, timetable(book, at(minute)))


def cuts_of(offer):
    return {cut.item: cut.by_s // 60 for cut in offer.cuts}


def side_event(hard_end=None, **run):
    items = [
        item("session-1", 1, 25),
        item("vote", 2, 5),
        item("session-2", 3, 20, min_duration_s=15 * 60),
        item("closing", 4, 15, min_duration_s=10 * 60),
    ]
    return book_with(items, hard_end, **run)


def test_what_comes_first_gives_first_and_the_other_offer_spreads_it():
    first, second = offered(side_event(added_s=480), 10)
    assert cuts_of(first) == {"session-2": 5, "closing": 3}
    assert (first.reached_at, first.over_s, first.target) == (at(65), 0, None)
    assert cuts_of(second) == {"session-2": 4, "closing": 4}
    assert [cut.to_s for cut in second.cuts] == [16 * 60, 11 * 60]


def test_applying_an_offer_gives_the_times_it_named_and_leaves_the_plan_alone():
    book = side_event(added_s=480)
    items = list(book.all(Item))
    for offer in offered(book, 10):
        mine = deepcopy(book)
        mine.apply(replanning.apply(mine, offer.id, at(10)).changes)
        times = timetable(mine, at(10))
        assert times.ends_at == offer.reached_at
        assert list(mine.all(Item)) == items
        assert offered(mine, 10) == []
        assert times.expected.behind_s == 480


def test_an_item_that_was_shortened_runs_for_what_it_was_given():
    book = side_event(added_s=480)
    book.apply(replanning.apply(book, "", at(10)).changes)
    book.apply(timeline.start_item(book, "session-2", at(38)).changes)
    run = book.get(ItemRun, "session-2")
    assert (run.planned_s, run.allowed_s) == (1200, 900)


def test_a_room_known_to_be_free_longer_is_what_is_aimed_at():
    assert [cuts_of(o) for o in offered(side_event(at(70), added_s=480), 10)] == [
        {"session-2": 3},
        {"session-2": 2, "closing": 1},
    ]
    assert offered(side_event(at(75), added_s=480), 10) == []


def test_what_cannot_be_caught_up_is_said():
    (offer,) = offered(side_event(added_s=15 * 60), 10)
    assert cuts_of(offer) == {"session-2": 5, "closing": 5}
    assert (offer.reached_at, offer.over_s) == (at(70), 300)


def test_less_than_half_a_minute_is_not_worth_an_offer():
    assert offered(side_event(added_s=29), 10) == []
    assert cuts_of(offered(side_event(added_s=30), 10)[0]) == {"session-2": 1}


def test_nothing_is_offered_before_the_start_or_to_the_last_item():
    book = side_event(added_s=480)
    book.apply(timeline.start_item(book, "closing", at(80)).changes)
    assert offered(book, 90) == []
    assert offered(book_of([workshop(), item("a", 1, 10)]), 20) == []


def test_between_items_the_clock_goes_on_without_one():
    book = side_event(ended_at=at(25))
    assert offered(book, 25) == []
    assert cuts_of(offered(book, 28)[0]) == {"session-2": 3}


def test_an_offer_aims_at_the_next_start_that_would_be_missed():
    items = [
        item("talk", 1, 30),
        item("break", 2, 20, min_duration_s=10 * 60),
        item("minister", 3, 30, fixed_start=at(55), min_duration_s=60),
        item("end", 4, 10),
    ]
    (offer,) = offered(book_with(items, added_s=8 * 60), 10)
    # The gap takes 5 of the 8 minutes.
    assert (offer.target, offer.reached_at, cuts_of(offer)) == ("minister", at(55), {"break": 3})
    (offer,) = offered(book_with(items, added_s=20 * 60), 10)
    assert (offer.target, cuts_of(offer)) == (None, {"break": 10, "minister": 5})


def test_a_day_that_runs_late_is_caught_up_before_its_evening():
    items = [
        item("talk", 1, 30),
        item("panel", 2, 60, min_duration_s=45 * 60),
        item("morning", 3, 60, fixed_start=at(24 * 60), min_duration_s=600),
    ]
    (offer,) = offered(book_with(items, added_s=10 * 60), 10)
    assert (cuts_of(offer), offer.target, offer.reached_at) == ({"panel": 10}, None, at(90))


def test_what_lies_inside_an_item_keeps_its_time():
    items = [
        item("talk", 1, 30),
        item("session", 2, 30, min_duration_s=10 * 60),
        item("inside", 1, 26, parent="session"),
    ]
    (offer,) = offered(book_with(items, added_s=10 * 60), 10)
    assert (cuts_of(offer), offer.over_s) == ({"session": 4}, 360)


def test_an_offer_that_no_longer_stands_is_refused():
    book = side_event(added_s=480)
    stale = offered(book, 10)[0].id
    book.apply(timeline.extend(book, 1, at(11)).changes)
    with pytest.raises(NotNow, match="moved on"):
        replanning.apply(book, stale, at(11))


def test_more_lateness_after_a_new_plan_is_absorbed_as_before():
    book = side_event(added_s=240)
    book.apply(replanning.apply(book, "", at(10)).changes)
    book.apply(timeline.extend(book, 4, at(11)).changes)
    assert timetable(book, at(12)).ends_at == at(65)
    assert cuts_of(offered(book, 12)[0]) == {"session-2": 1, "closing": 3}


@given(programmes(), st.integers(0, 60), st.integers(0, 90), st.none() | st.integers(60, 300))
def test_offers_take_no_more_than_they_may_and_undo_restores_everything(items, added, now, end):
    assume(any(each.parent is None and not each.dropped for each in items))
    book = book_with(items, None if end is None else at(end), added_s=60 * added)
    before = timetable(book, at(now))
    for offer in replanning.offers(book, before):
        mine = deepcopy(book)
        decision = replanning.apply(mine, offer.id, at(now))
        mine.apply(decision.changes)
        after = timetable(mine, at(now))
        cut = {each.item: each for each in offer.cuts}
        agreed = mine.allotments()
        for each in items:
            if each.id in agreed and each.id not in cut:
                assert agreed[each.id].allotted_s == each.duration_s
            if each.fixed_start is not None and each.id in agreed:
                assert after.expected.spans[each.id].start >= each.fixed_start
                assert agreed[each.id].starts_at >= each.fixed_start
        for key, each in cut.items():
            whole = book.get(Item, key)
            assert each.by_s > 0
            assert each.by_s % 60 == 0
            assert each.to_s == whole.duration_s - each.by_s == agreed[key].allotted_s
            assert whole.min_duration_s is not None
            assert each.to_s >= whole.min_duration_s
        assert after.expected.behind_s == before.expected.behind_s
        mine.apply(mine.inverse(decision.changes))
        assert mine == book


@given(programmes(fixed=False), st.integers(1, 60), st.none() | st.integers(60, 300))
def test_lateness_is_what_is_made_up_and_what_remains(items, added, end):
    """Without fixed starts nothing is lost in gaps: what runs over is cut, or comes out at the end."""
    assume(any(each.parent is None and not each.dropped for each in items))
    book = book_with(items, None if end is None else at(end), added_s=60 * added)
    before = timetable(book, at(0))
    for offer in replanning.offers(book, before):
        mine = deepcopy(book)
        mine.apply(replanning.apply(mine, offer.id, at(0)).changes)
        after = timetable(mine, at(0))
        last = max((span.end for span in before.planned.values()), default=at(0))
        made_up_s = sum(cut.by_s for cut in offer.cuts)
        remains_s = (offer.reached_at - last).total_seconds()
        assert before.expected.behind_s == made_up_s + remains_s
        assert after.ends_at == offer.reached_at
        goal = before.hard_end or last
        assert offer.over_s == max(0, (offer.reached_at - goal).total_seconds())


def test_an_allotment_is_never_longer_than_the_plan():
    book = side_event()
    book.apply([book.put(Allotment("vote", at(25), 3600))])
    assert timetable(book, at(1)).ends_at == at(65)


@given(st.floats(0, 59.999))
def test_who_tries_an_event_on_another_day_is_on_time_from_whatever_second_it_starts(second):
    day = 24 * 60
    started = at(3 * day + second / 60)
    book = side_event(at(65), started_at=started)
    times = timetable(book, started)
    assert abs(times.expected.behind_s) <= 30
