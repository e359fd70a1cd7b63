"""Clocks are derived from stored times."""

from datetime import timedelta

from hypothesis import given, strategies as st

from facilitator.domain.runs import ItemRun, Phase, RunState
from tests.helpers.events import START

# What happens to a run, each with how long it takes: it runs on, is paused, goes on, gets time.
steps = st.lists(
    st.tuples(st.sampled_from(["wait", "pause", "resume", "add"]), st.integers(0, 900)), max_size=20
)


def after(seconds):
    return START + timedelta(seconds=seconds)


@given(st.integers(0, 3600), steps)
def test_the_clock_is_what_a_stopwatch_would_show(planned_s, happened):
    run = ItemRun("item", planned_s, START)
    now_s, ran_s, added_s, paused = 0, 0, 0, False
    for what, seconds in happened:
        match what:
            case "pause":
                run, paused = run.pause(after(now_s)), True
            case "resume":
                run, paused = run.resume(after(now_s)), False
            case "add":
                run = ItemRun(
                    "item", planned_s, START, run.added_s + seconds, run.paused_at, run.paused_s
                )
                added_s += seconds
        now_s += seconds
        ran_s += 0 if paused else seconds
        assert run.elapsed_s(after(now_s)) == ran_s
        assert run.remaining_s(after(now_s)) == planned_s + added_s - ran_s
        assert run.ends_at(after(now_s)) == after(now_s + planned_s + added_s - ran_s)
        assert run.state is (RunState.PAUSED if paused else RunState.RUNNING)
    ended = run.end(after(now_s))
    assert ended.state is RunState.DONE
    assert ended.elapsed_s(after(now_s + 5000)) == ran_s
    assert ended.ends_at(after(now_s + 5000)) == after(now_s)
    assert ended.resume(after(now_s + 9)) == ended == ended.pause(after(now_s + 9))


@given(st.integers(1, 7200), st.integers(0, 9000))
def test_phases_come_in_order(planned_s, elapsed_s):
    run = ItemRun("item", planned_s, START)
    order = [Phase.ON_TIME, Phase.WARNING, Phase.OVERTIME]
    now, later = run.phase(after(elapsed_s)), run.phase(after(elapsed_s + 60))
    assert order.index(now) <= order.index(later)
    assert (now is Phase.OVERTIME) == (elapsed_s > planned_s)


def test_the_warning_is_two_minutes_but_never_more_than_a_fifth():
    long, short = ItemRun("item", 3600, START), ItemRun("item", 300, START)
    assert long.phase(after(3479)) is Phase.ON_TIME
    assert long.phase(after(3480)) is Phase.WARNING
    assert short.phase(after(239)) is Phase.ON_TIME
    assert short.phase(after(240)) is Phase.WARNING


def test_an_end_dated_back_to_before_the_pause_has_no_pause_in_it():
    run = ItemRun("item", 3600, START).pause(after(600)).end(after(300))
    assert run.elapsed_s(after(5000)) == 300
