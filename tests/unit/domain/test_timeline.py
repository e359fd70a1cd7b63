"""Running the programme: any sequence of commands keeps one thing running, and can be taken back."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given, strategies as st

from facilitator.domain import timeline
from facilitator.domain.book import Book
from facilitator.domain.decisions import Decision
from facilitator.domain.errors import Conflict, NotAllowed, NotNow
from facilitator.domain.runs import ItemRun, RunState, SpeakerRun
from facilitator.domain.workshop import Contribution, Item, Presence
from tests.helpers.events import at, book_of, entities, item

SIDE = item("side", 1, 20, parent="end", room="Annex")
DROPPED = item("dropped", 9, 20, dropped=True)
ITEMS = ["opening", "session", "panel", "debate", "vote", "end"]
PARTS = ["c-chair", "c-minister", "c-mayor"]

ACTS = ["go", "next", "end", "pause", "resume", "extend", "start", "start_back", "speaker"]
ACTS += ["next_speaker", "floor"]

Step = tuple[str, str, int]
steps: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(
        st.sampled_from(ACTS),
        st.sampled_from(ITEMS),
        st.integers(-20, 20),
    ),
    max_size=25,
)


def fresh() -> Book:
    return book_of([*entities(), SIDE, DROPPED])


def decide(book: Book, step: Step, minute: float, new_id: Callable[[], str]) -> Decision:
    what, key, number = step
    now = at(minute)
    match what:
        case "go":
            return timeline.go(book, now)
        case "next":
            return timeline.advance(book, now)
        case "end":
            return timeline.end_item(book, now)
        case "pause":
            return timeline.pause(book, now)
        case "resume":
            return timeline.resume(book, now)
        case "extend":
            return timeline.extend(book, number, now)
        case "start":
            return timeline.start_item(book, key, now)
        case "start_back":
            return timeline.start_item(book, key, now, now - timedelta(minutes=abs(number)))
        case "speaker":
            return timeline.start_speaker(book, PARTS[number % 3], now)
        case "next_speaker":
            return timeline.advance_speaker(book, now)
        case _:
            return timeline.add_from_floor(book, "A. Diallo", "Dakar", now, new_id)


def check(book: Book) -> None:
    running = {run.id for run in book.all(ItemRun) if run.ended_at is None}
    innermost = timeline.running_item(book)
    path = set()
    outer = innermost
    while outer is not None:
        path.add(outer.id)
        outer = book.find(Item, outer.parent)
    assert running == path
    speakers = [run for run in book.all(SpeakerRun) if run.ended_at is None]
    assert len(speakers) <= 1
    for speaker in speakers:
        assert innermost is not None
        assert book.get(Contribution, speaker.id).item == innermost.id
    for run in [*book.all(ItemRun), *book.all(SpeakerRun)]:
        assert run.ended_at is None or run.ended_at >= run.started_at
        assert run.allowed_s >= 0


@given(steps)
def test_one_thing_runs_and_everything_can_be_taken_back(sequence):
    book, ids = fresh(), count()
    done: list[tuple[Book, Decision]] = []
    for minute, step in enumerate(sequence):
        before = deepcopy(book)
        try:
            decision = decide(book, step, minute, lambda: f"new-{next(ids)}")
        except NotNow:
            assert book == before
            continue
        book.apply(decision.changes)
        check(book)
        assert decision.undo
        done.append((before, decision))
    for before, decision in reversed(done):
        book.apply(book.inverse(decision.changes))
        assert book == before


@given(steps)
def test_a_change_that_somebody_built_on_is_left_alone(sequence):
    book, ids = fresh(), count()
    first = decide(book, ("go", "", 0), 0, lambda: "x")
    book.apply(first.changes)
    for minute, step in enumerate(sequence):
        try:
            book.apply(decide(book, step, minute + 1, lambda: f"new-{next(ids)}").changes)
        except NotNow:
            continue
    touched = any(book.find(c.entity, c.id) != c.after for c in first.changes)
    before = deepcopy(book)
    if touched:
        with pytest.raises(Conflict):
            book.inverse(first.changes)
    else:
        book.inverse(first.changes)
    assert book == before


def run_through(book: Book, press) -> list[str]:
    seen: list[str] = []
    for minute in range(40):
        book.apply(press(book, at(minute)).changes)
        running = timeline.running_item(book)
        if running is None:
            return seen
        seen.append(running.id)
    raise AssertionError("the programme never ended")


def test_next_runs_through_the_programme_in_order():
    assert run_through(fresh(), timeline.advance) == ITEMS


def test_what_lies_in_an_item_that_was_ended_does_not_come_any_more():
    book = fresh()
    for decision in (
        lambda: timeline.start_item(book, "panel", at(10)),
        lambda: timeline.end_item(book, at(20)),
    ):
        book.apply(decision().changes)
    following = timeline.next_item(book)
    assert following is not None
    assert following.id == "vote"
    book.apply(timeline.start_item(book, "debate", at(25)).changes)
    assert timeline.running_item(book) == book.get(Item, "debate")


def test_one_key_runs_through_speakers_and_items():
    def key(book, now):
        decision = timeline.go(book, now)
        assert decision.value
        return decision

    expected = ["opening"] * 2 + ["session"] + ["panel"] * 3 + ["debate", "vote", "end"]
    assert run_through(fresh(), key) == expected


def test_the_key_goes_on_after_a_pause():
    book = fresh()
    for minute, act in enumerate([timeline.go, timeline.pause, timeline.go]):
        book.apply(act(book, at(minute)).changes)
    run = book.get(ItemRun, "opening")
    assert run.state is RunState.RUNNING
    assert run.paused_s == 60


def test_starting_inside_an_item_starts_what_it_lies_in():
    book = fresh()
    book.apply(timeline.start_item(book, "debate", at(3)).changes)
    assert book.get(ItemRun, "session").state is RunState.RUNNING
    assert timeline.next_item(book) == book.get(Item, "vote")


def test_a_session_that_was_ended_goes_on_with_the_time_it_had_left():
    book = fresh()
    book.apply(timeline.start_item(book, "panel", at(10)).changes)
    left_s = book.get(ItemRun, "session").remaining_s(at(20))
    book.apply(timeline.end_item(book, at(20)).changes)
    decision = timeline.start_item(book, "debate", at(25))
    book.apply(decision.changes)
    session = book.get(ItemRun, "session")
    assert session.started_at == at(10)
    assert session.state is RunState.RUNNING
    assert session.remaining_s(at(25)) == left_s
    assert ("item.resumed", "session") in {(entry.what, entry.ref) for entry in decision.log}


def test_a_start_dated_back_ends_what_ran_at_that_time_but_not_before_it_began():
    book = fresh()
    book.apply(timeline.start_item(book, "opening", at(10)).changes)
    book.apply(timeline.start_item(book, "vote", at(20), at(15)).changes)
    assert book.get(ItemRun, "opening").ended_at == at(15)
    assert book.get(ItemRun, "vote").started_at == at(15)
    book.apply(timeline.start_item(book, "end", at(21), at(2)).changes)
    assert book.get(ItemRun, "vote").ended_at == at(15)
    assert book.get(ItemRun, "end").started_at == at(15)


def test_a_forgotten_start_is_dated_back():
    book = fresh()
    book.apply(timeline.start_item(book, "opening", at(5)).changes)
    book.apply(timeline.start_item(book, "opening", at(6), at(1)).changes)
    assert book.get(ItemRun, "opening").started_at == at(1)


def test_dating_a_start_back_dates_back_the_end_of_what_ran_before():
    book = fresh()
    book.apply(timeline.start_item(book, "opening", at(0)).changes)
    book.apply(timeline.start_speaker(book, "c-chair", at(1)).changes)
    book.apply(timeline.start_item(book, "vote", at(13)).changes)
    decision = timeline.start_item(book, "vote", at(14), at(10))
    before = deepcopy(book)
    book.apply(decision.changes)
    assert book.get(ItemRun, "opening").ended_at == at(10)
    assert book.get(SpeakerRun, "c-chair").ended_at == at(10)
    assert book.get(ItemRun, "vote").started_at == at(10)
    book.apply(book.inverse(decision.changes))
    assert book == before


def test_nothing_starts_in_the_future():
    book = fresh()
    book.apply(timeline.start_item(book, "opening", at(5), at(50)).changes)
    assert book.get(ItemRun, "opening").started_at == at(5)


@pytest.mark.parametrize("key", ["side", "dropped"])
def test_what_is_not_run_by_hand_is_not_started(key):
    with pytest.raises(NotAllowed):
        timeline.start_item(fresh(), key, at(1))


def test_time_taken_away_stops_at_nothing():
    book = fresh()
    book.apply(timeline.start_item(book, "opening", at(0)).changes)
    book.apply(timeline.extend(book, -600, at(1)).changes)
    assert book.get(ItemRun, "opening").allowed_s == 0
    assert book.get(Item, "opening").duration_s == 600


def test_an_absent_speaker_is_passed_over():
    book = fresh()
    minister = book.get(Contribution, "c-minister")
    book.apply([book.put(replace(minister, presence=Presence.ABSENT))])
    book.apply(timeline.start_item(book, "panel", at(0)).changes)
    assert timeline.next_speaker(book) == book.get(Contribution, "c-mayor")


def speaking(book: Book, key: str, minute: float) -> float:
    return timeline.speaking_s(book, book.get(Contribution, key), at(minute)) / 60


def test_speakers_share_what_is_left_fairly():
    book = fresh()
    assert speaking(book, "c-mayor", 0) == 8
    book.apply(timeline.start_item(book, "panel", at(0)).changes)
    # 25 minutes for 8 and 8: nobody gives anything until a whole minute is missing.
    assert [speaking(book, "c-minister", minute) for minute in (0, 10, 13)] == [8, 8, 6]
    book.apply(timeline.start_speaker(book, "c-minister", at(13)).changes)
    run = book.get(SpeakerRun, "c-minister")
    assert (run.planned_s, run.allowed_s) == (480, 360)
    assert speaking(book, "c-mayor", 13) == 6
    assert speaking(book, "c-mayor", 22) == 3
    assert speaking(book, "c-mayor", 40) == 1


def test_who_is_absent_or_in_another_item_takes_no_share():
    book = fresh()
    book.apply([book.put(replace(book.get(Contribution, "c-mayor"), presence=Presence.ABSENT))])
    book.apply(timeline.start_item(book, "panel", at(0)).changes)
    assert speaking(book, "c-minister", 13) == 8
    assert speaking(book, "c-chair", 20) == 5


@pytest.mark.parametrize(
    "act", [timeline.end_item, timeline.pause, timeline.resume, timeline.advance_speaker]
)
def test_where_nothing_runs_there_is_a_sentence(act):
    with pytest.raises(NotNow, match=r"\.$"):
        act(fresh(), at(0))
