"""Expected times and offers at every depth, and beside what runs in other rooms."""

from copy import deepcopy
from datetime import timedelta
from itertools import pairwise

from hypothesis import assume, given, settings, strategies as st

from facilitator.domain import replanning, timeline
from facilitator.domain.ahead import Ahead
from facilitator.domain.errors import NotNow
from facilitator.domain.runs import Allotment, ItemRun
from facilitator.domain.schedule import levels
from facilitator.domain.timetable import timetable
from facilitator.domain.workshop import Item
from tests.helpers.events import at, book_of, item, workshop

MOMENT = timedelta(seconds=1)


@st.composite
def trees(draw, fixed=True, rooms=True):
    """Items in items in items: some can shrink, some are pinned, some are in rooms of their own."""
    found: list[Item] = []

    def level(parent, prefix, minutes, depth):
        left = minutes
        for position in range(draw(st.integers(1, 4 if depth == 0 else 3))):
            length = (
                draw(st.integers(5, 60)) if depth == 0 else draw(st.integers(1, max(1, left // 2)))
            )
            if depth and length > left:
                break
            left -= length
            key = f"{prefix}{position}"
            pinned = draw(st.none() | st.integers(0, 200)) if fixed and depth == 0 else None
            found.append(
                item(
                    key,
                    position,
                    length,
                    parent=parent,
                    room=draw(st.sampled_from(["", "", "", "Annex"])) if rooms and depth else "",
                    fixed_start=None if pinned is None else at(pinned),
                    min_duration_s=draw(st.none() | st.integers(0, 60 * length)),
                )
            )
            if depth < 2 and length >= 8 and draw(st.booleans()):
                level(key, f"{key}-", length, depth + 1)

    level(None, "i", 0, 0)
    return found


@st.composite
def under_way(draw, /, **how):
    """A programme somewhere in its run, on time or not: the book, and the minute it is."""
    book = book_of([workshop(hard_end=None), *draw(trees(**how))])
    minute = 0
    for _ in range(draw(st.integers(1, 6))):
        act = draw(st.sampled_from(["next", "next", "extend", "pause", "end"]))
        now = at(minute)
        try:
            match act:
                case "next":
                    decision = timeline.advance(book, now)
                case "extend":
                    decision = timeline.extend(book, draw(st.integers(-5, 25)), now)
                case "pause":
                    decision = timeline.pause(book, now)
                case _:
                    decision = timeline.end_item(book, now)
        except NotNow:
            continue
        book.apply(decision.changes)
        minute += draw(st.integers(0, 30))
    assume(book.item_runs())
    return book, minute


def in_order(book, times):
    """What follows one after the other on one level, without what was planned side by side."""
    inside = levels([each for each, _ in times.rows if each.id not in times.away])
    for level in inside.values():
        for index, (before, after) in enumerate(pairwise(level)):
            taken = max(times.planned[each.id].end for each in level[: index + 1])
            if times.planned[after.id].start >= taken:
                yield before, after


def not_begun(book, key):
    return book.find(ItemRun, key) is None


def check_times(book, minute):
    times = timetable(book, at(minute))
    spans, runs = times.expected.spans, book.item_runs()
    assert set(spans) == set(times.planned)
    order = [each.id for each in timeline.running_order(book)]
    last = max((order.index(key) for key in runs), default=-1)
    for before, after in in_order(book, times):
        outer = runs.get(after.parent or "")
        over = outer is not None and outer.ended_at is not None
        if not_begun(book, after.id) and order.index(after.id) > last and not over:
            assert spans[after.id].start >= spans[before.id].end
    for each in book.items():
        span = spans[each.id]
        if each.id in times.away:
            assert span == times.planned[each.id]
        elif each.fixed_start is not None and not_begun(book, each.id):
            assert span.start >= each.fixed_start
        around = each.parent
        if around is not None and {around, each.id}.isdisjoint(times.away):
            run = runs.get(around)
            if not_begun(book, each.id) and (run is None or run.ended_at is None):
                assert span.start >= spans[around].start
                assert span.end <= spans[around].end + MOMENT
    return times


@given(under_way())
def test_nothing_overlaps_and_fixed_starts_hold_wherever_the_run_is(started):
    check_times(*started)


@given(under_way())
@settings(max_examples=150)
def test_an_offer_at_any_depth_takes_no_more_than_it_may_and_can_be_taken_back(started):
    book, minute = started
    before = timetable(book, at(minute))
    for offer in replanning.offers(book, before):
        mine = deepcopy(book)
        decision = replanning.apply(mine, offer.id, at(minute))
        mine.apply(decision.changes)
        after = check_times(mine, minute)
        assert list(mine.all(Item)) == list(book.all(Item))
        running = timeline.running_item(book)
        if running is not None and not any(each.parent == running.id for each in book.items()):
            assert after.expected.behind_s == before.expected.behind_s
        agreed = mine.allotments()
        for cut in offer.cuts:
            assert cut.by_s > 0
            assert cut.by_s % 60 == 0
            assert book.get(Item, cut.item).min_duration_s is not None
        for key, given_ in agreed.items():
            whole = book.get(Item, key)
            least_s = whole.min_duration_s
            holds = any(each.parent == key for each in book.items())
            if least_s is not None:
                assert given_.allotted_s >= min(least_s, whole.duration_s)
            elif not holds:
                assert given_.allotted_s == whole.duration_s
        for key, run in book.item_runs().items():
            whole = book.get(Item, key)
            allowed_s = mine.get(ItemRun, key).allowed_s
            if allowed_s != run.allowed_s and whole.min_duration_s is not None:
                assert allowed_s >= min(whole.min_duration_s, run.allowed_s)
        mine.apply(mine.inverse(decision.changes))
        assert mine == book


@given(under_way(fixed=False))
@settings(max_examples=150)
def test_what_an_offer_takes_is_by_how_much_the_end_comes_earlier(started):
    """Lateness is conserved: without fixed starts nothing of what is cut is lost, at no depth."""
    book, minute = started
    times = timetable(book, at(minute))
    ahead = Ahead(book, times)
    for offer in replanning.offers(book, times):
        mine = deepcopy(book)
        mine.apply(replanning.apply(mine, offer.id, at(minute)).changes)
        made_up = timedelta(seconds=sum(cut.by_s for cut in offer.cuts))
        uncut = ahead.play({}).arrivals[-1]
        assert abs(uncut - made_up - offer.reached_at) <= MOMENT
        ends = timetable(mine, at(minute)).ends_at
        assert ends is not None
        assert abs(ends - offer.reached_at) <= MOMENT


@given(under_way())
def test_after_an_offer_was_taken_the_same_is_not_offered_again(started):
    book, minute = started
    standing = replanning.offers(book, timetable(book, at(minute)))
    for offer in standing:
        mine = deepcopy(book)
        mine.apply(replanning.apply(mine, offer.id, at(minute)).changes)
        again = replanning.offers(mine, timetable(mine, at(minute)))
        assert offer.id not in {each.id for each in again} or offer.over_s > 0


def session_with_parts(**outer):
    return [
        item("opening", 1, 10),
        item("session", 2, 60, **outer),
        item("panel", 1, 25, parent="session"),
        item("debate", 2, 20, parent="session", min_duration_s=12 * 60),
        item("answers", 3, 15, parent="session", min_duration_s=10 * 60),
        item("closing", 3, 10),
    ]


def run_late(items, key, minutes, now):
    """`key` runs since its planned start and takes so much longer."""
    book = book_of([workshop(hard_end=None), *items])
    begins = timetable(book, at(0)).planned[key].start
    book.apply(timeline.start_item(book, key, begins).changes)
    book.apply(timeline.extend(book, minutes, at(now)).changes)
    return book


def offered(book, minute):
    return replanning.offers(book, timetable(book, at(minute)))


def test_an_inner_item_that_runs_over_makes_what_it_lies_in_late():
    book = run_late(session_with_parts(), "panel", 8, 20)
    times = timetable(book, at(20))
    assert times.expected.behind_s == 480
    # Until somebody decides, what can be shorter takes it up: that is the slack.
    assert times.expected.spans["session"].end == at(70)
    assert times.expected.slack_s == 480


def test_what_lies_in_the_running_item_is_offered_to_be_shorter_and_its_clock_follows():
    book = run_late(session_with_parts(), "panel", 8, 20)
    first, second = offered(book, 20)
    assert {cut.item: cut.by_s for cut in first.cuts} == {"debate": 480}
    assert {cut.item: cut.by_s for cut in second.cuts} == {"debate": 300, "answers": 180}
    assert (first.over_s, first.reached_at) == (0, at(80))
    book.apply(replanning.apply(book, first.id, at(20)).changes)
    times = timetable(book, at(20))
    assert times.expected.spans["session"].end == at(70)
    assert times.expected.spans["debate"].duration_s == 720
    assert book.get(ItemRun, "session").allowed_s == 3600


def test_a_session_still_to_come_is_shorter_by_what_lies_in_it():
    book = run_late(session_with_parts(), "opening", 8, 5)
    (first, _) = offered(book, 5)
    assert {cut.item: cut.by_s for cut in first.cuts} == {"debate": 480}
    book.apply(replanning.apply(book, first.id, at(5)).changes)
    assert book.get(Allotment, "session").allotted_s == 52 * 60
    assert timetable(book, at(5)).ends_at == at(80)
    book.apply(timeline.start_item(book, "session", at(18)).changes)
    book.apply(timeline.start_item(book, "debate", at(43)).changes)
    assert book.get(ItemRun, "session").allowed_s == 52 * 60
    assert book.get(ItemRun, "debate").allowed_s == 12 * 60


def test_a_session_keeps_the_minimum_of_its_own():
    book = run_late(session_with_parts(min_duration_s=55 * 60), "opening", 8, 5)
    (only,) = offered(book, 5)
    assert {cut.item: cut.by_s for cut in only.cuts} == {"debate": 300}
    assert only.over_s == 180


def test_time_that_a_running_session_keeps_for_itself_takes_up_the_lateness_in_it():
    items = [
        item("lunch", 1, 60),
        item("talk", 1, 30, parent="lunch"),
        item("after", 2, 20, min_duration_s=600),
    ]
    book = run_late(items, "talk", 20, 10)
    times = timetable(book, at(10))
    assert (times.expected.behind_s, times.expected.slack_s) == (1200, 1200)
    assert times.expected.spans["lunch"].end == at(60)
    assert offered(book, 10) == []


PARALLEL = [
    item("welcome", 1, 30),
    item("budgets", 2, 60, room="Room A"),
    item("transport", 3, 60, room="Room B", fixed_start=at(30)),
    item("part", 1, 30, parent="transport"),
    item("health", 4, 60, room="Room C", fixed_start=at(30)),
    item("coffee", 5, 20, min_duration_s=10 * 60),
    item("end", 6, 20),
]


def test_parallel_rooms_follow_the_clock_and_are_passed_over():
    for room, ours in (("", "budgets"), ("Room A", "budgets"), ("Room B", "transport")):
        book = book_of([workshop(room=room), *PARALLEL])
        order = [each.id for each in timeline.running_order(book) if each.id != "part"]
        assert order == ["welcome", ours, "coffee", "end"]
    book = run_late(PARALLEL, "welcome", 10, 20)
    times = timetable(book, at(20))
    assert times.away == {"transport", "part", "health"}
    assert times.expected.spans["part"].start == at(30)
    assert times.expected.spans["budgets"].start == at(40)


def test_what_runs_in_other_rooms_is_neither_shortened_nor_waited_for():
    book = run_late(PARALLEL, "welcome", 10, 20)
    (offer,) = offered(book, 20)
    assert {cut.item: cut.by_s for cut in offer.cuts} == {"coffee": 600}
    assert offer.over_s == 0
    book.apply(replanning.apply(book, "", at(20)).changes)
    assert set(book.allotments()) == {"budgets", "coffee", "end"}


def test_a_side_event_in_the_break_stays_where_it_is_when_the_break_begins_late():
    items = [
        item("talk", 1, 30),
        item("lunch", 2, 60),
        item("side", 1, 30, parent="lunch", room="Room 7"),
        item("after", 3, 30),
    ]
    times = timetable(run_late(items, "talk", 10, 20), at(20))
    assert times.expected.spans["lunch"].start == at(40)
    assert times.expected.spans["side"].start == at(30)


def test_the_next_morning_begins_when_it_should_however_late_the_evening_was():
    day = 24 * 60
    items = [
        item("talk", 1, 60),
        item("dinner", 2, 60),
        item("morning", 3, 30, fixed_start=at(day)),
    ]
    book = run_late(items, "talk", 45, 90)
    book.apply(timeline.start_item(book, "dinner", at(105)).changes)
    book.apply(timeline.end_item(book, at(165)).changes)
    night = timetable(book, at(day - 60))
    assert night.expected.spans["morning"].start == at(day)
    assert replanning.offers(book, night) == []
    book.apply(timeline.advance(book, at(day + 5)).changes)
    morning = timetable(book, at(day + 6))
    assert morning.expected.behind_s == 300
    assert morning.expected.spans["morning"].end == at(day + 35)


def test_what_runs_gives_nothing_of_its_own_time():
    items = [
        item("session", 1, 30, min_duration_s=600),
        item("talk", 1, 10, parent="session"),
        item("after", 2, 20),
    ]
    book = run_late(items, "session", 10, 1)
    assert offered(book, 1) == []
