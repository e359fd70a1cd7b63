"""Clocks, tokens and limits."""

import asyncio
from datetime import UTC, timedelta

import pytest
from hypothesis import given, strategies as st

from facilitator.hub.clock import Clock, zone
from facilitator.hub.limits import Bucket, Throttle
from facilitator.hub.tokens import Tokens
from tests.helpers.clock import FakeClock
from tests.helpers.events import START
from tests.helpers.patience import PATIENCE_S


def test_setting_the_laptops_clock_moves_nothing():
    fake = FakeClock()
    clock = Clock("Europe/Paris", wall=fake.wall, elapsed_s=fake.elapsed_s)
    fake.pass_s(60)
    fake.set_by_s = 3600
    assert clock.now() == START + timedelta(seconds=60)
    assert clock.set_away_s() == 3600
    assert clock.now().utcoffset() == timedelta(hours=1)


def test_sleep_is_followed_because_elapsed_time_goes_on():
    fake = FakeClock()
    clock = Clock(wall=fake.wall, elapsed_s=fake.elapsed_s)
    fake.pass_s(7 * 3600)
    assert clock.now() == START + timedelta(hours=7)
    assert clock.set_away_s() == 0


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "\x00"])
def test_an_unknown_zone_is_utc(name):
    assert zone(name) is UTC


@given(st.lists(st.floats(0, 10), max_size=60), st.integers(1, 10), st.floats(0.1, 5))
def test_a_bucket_gives_its_burst_and_then_its_pace(waits, burst, per_s):
    fake = FakeClock()
    bucket = Bucket(burst, per_s, fake.elapsed_s)
    taken = []
    for wait_s in waits:
        fake.pass_s(wait_s)
        if bucket.take():
            taken.append(fake.elapsed_s())
    for index, start in enumerate(taken):
        for count, end in enumerate(taken[index:], start=1):
            assert count <= burst + (end - start) * per_s + 1e-6


async def test_a_throttle_acts_at_once_and_never_loses_the_last_wish():
    wishes, acts = [1], list[int]()
    done = asyncio.Event()

    def act() -> None:
        acts.append(wishes[-1])
        if len(acts) == 2:
            done.set()

    throttle = Throttle(act, delay_ms=1)
    throttle()
    assert acts == [1]
    for wish in range(2, 9):
        wishes.append(wish)
        throttle()
    assert acts == [1]
    await asyncio.wait_for(done.wait(), PATIENCE_S)
    assert acts == [1, 8]
    throttle.cancel()


SECRET = bytes(range(32))


def test_a_token_is_proved_by_the_secret_of_its_file():
    tokens = Tokens(SECRET)
    token = tokens.new()
    known = tokens.check(token)
    assert known is not None
    assert len(known) == 16
    assert Tokens(bytes(32)).check(token) is None
    assert tokens.new() != token


@given(st.text(max_size=60) | st.binary(max_size=40).map(lambda raw: raw.hex()))
def test_nothing_else_is_a_token(text):
    assert Tokens(SECRET).check(text) is None


def test_hashes_of_one_token_in_two_places_cannot_be_joined():
    tokens = Tokens(SECRET)
    hashes = {tokens.voter(b"x" * 16, where) for where in ("a/1", "a/2", "b/1", "question/a")}
    assert len(hashes) == 4
    assert {len(each) for each in hashes} == {16}
