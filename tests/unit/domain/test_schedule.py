"""Planned and expected times."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import assume, given, strategies as st

from facilitator.domain.runs import ItemRun
from facilitator.domain.schedule import children, forecast, plan
from tests.helpers.events import START, at, item


@st.composite
def programmes(draw, fixed=True):
    """Up to six items, some with items inside, some pinned to a time, some able to shrink."""
    found = []
    for position in range(draw(st.integers(1, 6))):
        minutes = draw(st.integers(5, 60))
        pinned = draw(st.none() | st.integers(0, 240)) if fixed else None
        found.append(
            item(
                f"i{position}",
                position,
                minutes,
                fixed_start=None if pinned is None else at(pinned),
                min_duration_s=draw(st.none() | st.integers(0, 60 * minutes)),
                dropped=draw(st.integers(0, 9)) == 0,
            )
        )
        shares = draw(st.lists(st.integers(1, minutes // 3), max_size=3))
        found += [
            item(f"i{position}-{n}", n, share, parent=f"i{position}")
            for n, share in enumerate(shares)
        ]
    return found


def minutes_of(span):
    return (span.start - START) / timedelta(minutes=1), (span.end - START) / timedelta(minutes=1)


@given(programmes())
def test_planned_durations_are_kept_and_children_lie_inside(items):
    spans = plan(items, START)
    for each in items:
        if each.id not in spans:
            continue
        assert spans[each.id].duration_s == each.duration_s
        if each.fixed_start is not None:
            assert spans[each.id].start == each.fixed_start
        if each.parent is not None:
            outer = spans[each.parent]
            assert outer.start <= spans[each.id].start <= spans[each.id].end <= outer.end
    shown = {each.id for each in children(items, None)}
    assert {each.id for each in items if each.parent is None and not each.dropped} == shown
    assert set(spans) == {each.id for each in items if (each.parent or each.id) in shown}


@given(programmes(), st.integers(-600, 600))
def test_an_untouched_plan_is_expected_to_happen_as_planned(items, now):
    planned = plan(items, START)
    found = forecast(items, {}, planned, at(now))
    assert found.spans == planned
    assert (found.behind_s, found.end_behind_s, found.slack_s) == (0, 0, 0)


@given(programmes(), st.integers(-30, 90), st.integers(0, 120), st.integers(-20, 60))
def test_lateness_passes_on_but_never_grows_and_fixed_starts_hold(items, start, since, added):
    top = children(items, None)
    assume(top)
    planned = plan(items, START)
    first = top[0]
    run = ItemRun(first.id, first.duration_s, at(start), added_s=60 * added)
    found = forecast(items, {first.id: run}, planned, at(start + since))
    spans = found.spans
    assert set(spans) == set(planned)
    late_s = max(0.0, (spans[first.id].end - planned[first.id].end).total_seconds())
    now_late_s = (at(start + since) - planned[first.id].end).total_seconds()
    for each in top[1:]:
        span, plan_ = spans[each.id], planned[each.id]
        if each.fixed_start is not None:
            assert span.start >= each.fixed_start
        shortest_s = each.duration_s if each.min_duration_s is None else each.min_duration_s
        assert min(shortest_s, each.duration_s) <= span.duration_s <= each.duration_s
        delay_s = (span.end - plan_.end).total_seconds()
        assert delay_s <= max(late_s, now_late_s, 0)


def test_lateness_is_absorbed_by_gaps_and_by_what_can_be_shortened():
    items = [
        item("talk", 1, 30),
        item("break", 2, 20, min_duration_s=15 * 60),
        item("panel", 3, 30),
        item("end", 4, 10, fixed_start=at(85)),
    ]
    planned = plan(items, START)
    run = ItemRun("talk", 1800, at(0), added_s=8 * 60)
    found = forecast(items, {"talk": run}, planned, at(20))
    expected = {key: minutes_of(span) for key, span in found.spans.items()}
    assert expected == {
        "talk": (0, 38),
        "break": (38, 53),  # 5 of the 8 minutes
        "panel": (53, 83),  # the gap of 5 minutes takes the other 3
        "end": (85, 95),
    }
    assert (found.behind_s, found.end_behind_s, found.slack_s) == (480, 0, 480)


def test_running_ahead_brings_the_rest_forward_but_not_what_is_fixed():
    items = [item("a", 1, 30), item("b", 2, 10), item("c", 3, 10, fixed_start=at(45))]
    planned = plan(items, START)
    run = ItemRun("a", 1800, at(0), ended_at=at(20))
    found = forecast(items, {"a": run}, planned, at(22))
    assert minutes_of(found.spans["b"]) == (22, 32)
    assert minutes_of(found.spans["c"]) == (45, 55)
    assert found.behind_s == -600


def test_what_is_planned_side_by_side_does_not_wait():
    items = [item("lunch", 1, 60), item("side", 2, 30, fixed_start=at(15)), item("after", 3, 30)]
    planned = plan(items, START)
    assert minutes_of(planned["after"]) == (60, 90)
    run = ItemRun("lunch", 3600, at(5))
    found = forecast(items, {"lunch": run}, planned, at(10))
    assert minutes_of(found.spans["side"]) == (15, 45)
    assert minutes_of(found.spans["after"]) == (65, 95)


def test_an_item_taken_up_again_is_waited_for():
    items = [item("a", 1, 10), item("b", 2, 10), item("c", 3, 10)]
    planned = plan(items, START)
    runs = {"a": ItemRun("a", 600, at(21)), "b": ItemRun("b", 600, at(10), ended_at=at(21))}
    found = forecast(items, runs, planned, at(22))
    assert minutes_of(found.spans["c"]) == (31, 41)


def test_overtime_pushes_the_rest_minute_by_minute():
    items = [item("a", 1, 10), item("b", 2, 10)]
    planned = plan(items, START)
    runs = {"a": ItemRun("a", 600, at(0))}
    for minute in (10, 13, 40):
        found = forecast(items, runs, planned, at(minute))
        assert minutes_of(found.spans["b"]) == (minute, minute + 10)


def test_children_move_with_the_item_they_lie_in():
    items = [item("a", 1, 10), item("s", 2, 30), item("s1", 1, 20, parent="s")]
    planned = plan(items, START)
    runs = {"a": ItemRun("a", 600, at(5))}
    found = forecast(items, runs, planned, at(6))
    assert minutes_of(found.spans["s1"]) == (15, 35)
    passed = {"s": replace(ItemRun("s", 1800, at(0)))}
    assert minutes_of(forecast(items, passed, planned, at(1)).spans["a"]) == (0, 10)
