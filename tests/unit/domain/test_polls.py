"""A round opens, closes, and is shown, in that order only."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from facilitator.domain.errors import BadValue, NotAllowed, NotNow
from facilitator.domain.polls import PollSettings, Round, RoundStatus, last_round
from facilitator.domain.text import Text
from facilitator.domain.voting import (
    check_hand_count,
    check_poll,
    close_round,
    last_call,
    open_round,
    reveal,
)
from tests.helpers import events
from tests.helpers.events import at

POLL = events.single()
ACTS = ["open", "again", "close", "grace over", "last call", "reveal", "hide"]


@given(st.lists(st.sampled_from(ACTS), max_size=30))
def test_only_what_may_happen_happens(acts):
    rounds: list[Round] = []
    for minute, act in enumerate(acts):
        last = last_round(rounds)
        status = None if last is None else last.status
        try:
            match act:
                case "open" | "again":
                    rounds.append(
                        open_round(POLL, rounds, at(minute), again=act == "again", phones=3)
                    )
                    assert status is (None if act == "open" else RoundStatus.CLOSED)
                    assert rounds[-1].number == len(rounds)
                case "close":
                    rounds[-1:] = [close_round(last)]
                    assert status is RoundStatus.OPEN
                case "grace over" if last is not None and status is RoundStatus.CLOSING:
                    rounds[-1] = replace(last, status=RoundStatus.CLOSED, closed_at=at(minute))
                case "last call":
                    rounds[-1:] = [last_call(last, at(minute))]
                    assert status is RoundStatus.OPEN
                case "reveal":
                    rounds[-1:] = [reveal(last)]
                    assert status is RoundStatus.CLOSED
        except NotNow:
            pass
        open_ones = [r for r in rounds if r.status is not RoundStatus.CLOSED]
        assert open_ones in ([], rounds[-1:])
        assert all(r.status is RoundStatus.CLOSED for r in rounds if r.revealed)


def test_a_last_call_never_gives_more_time():
    opened = open_round(POLL, [], at(0), again=False, phones=0, closes_in_s=60)
    assert opened.closes_at == at(1)
    assert last_call(opened, at(0)).closes_at == at(0) + timedelta(seconds=15)
    assert last_call(opened, at(0.9)).closes_at == at(1)
    endless = replace(opened, closes_at=None)
    assert last_call(endless, at(3)).closes_at == at(3.25)


def test_a_time_limit_is_more_than_nothing():
    with pytest.raises(BadValue):
        open_round(POLL, [], at(0), again=False, phones=0, closes_in_s=0)


@pytest.mark.parametrize(
    "poll",
    [
        replace(POLL, prompt=Text("  ")),
        replace(POLL, choices=POLL.choices[:1]),
        events.multiple(choices=()),
        events.multiple(settings=PollSettings(3, 2)),
        events.multiple(settings=PollSettings(-1, 2)),
        events.scale(statements=()),
        events.scale(settings=PollSettings(5, 5)),
    ],
)
def test_a_poll_that_cannot_be_answered_is_not_opened(poll):
    with pytest.raises(NotAllowed):
        open_round(poll, [], at(0), again=False, phones=0)


@pytest.mark.parametrize("poll", [POLL, events.multiple(), events.scale()])
def test_a_poll_that_is_ready_passes(poll):
    check_poll(poll)


def test_hands_are_counted_for_choices_that_are_there():
    check_hand_count(POLL, "funding", 0)
    with pytest.raises(BadValue):
        check_hand_count(POLL, "elsewhere", 3)
    with pytest.raises(BadValue):
        check_hand_count(POLL, "funding", -1)
    with pytest.raises(NotAllowed):
        check_hand_count(events.scale(), "staff", 3)
