"""Lengths of time as organisers write them."""

import pytest
from hypothesis import given, strategies as st

from facilitator.importers.grammar.duration import find_lengths, read_length


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10 minutes", 10), ("approx. 8 minutes each", 8), ("1h15", 75), ("1 h 15 min", 75), ("90'", 90),
        ("1.5 hours", 90), ("1,5 heures", 90), ("½ hour", 30), ("half an hour", 30), ("(20')", 20),
        ("une heure et demie", 90), ("two hours", 120), ("75-minute", 75), ("ten minutes", 10),
        ("environ 20 min", 20), ("media hora", 30), ("1 hour and 15 minutes", 75), ("8 à 10 minutes", 10),
    ],
)  # fmt: skip
def test_what_is_read(text, minutes):
    length = read_length(text)
    assert length is not None
    assert length.minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "approx. 8 minutes each",
        "10 min chacun",
        "5 minutos cada uno",
        "5' each",
        "10 minutes per speaker",
    ],
)
def test_each_is_noticed(text):
    (length,) = find_lengths(text)
    assert length.each


@pytest.mark.parametrize(
    "text", ["10-year experience", "45", "10:30", "0 minutes", "session 10", "Room 5 min"]
)
def test_what_is_no_length(text):
    assert read_length(text) is None


def test_several_in_one_text():
    text = "European Commission DG DEVCO – 10 minutes ICMPD – 12 minutes"
    assert [length.minutes for length in find_lengths(text)] == [10, 12]


@given(
    minutes=st.integers(1, 999), unit=st.sampled_from(["min", "minutes", "'", "mins", "minutos"])
)
def test_any_number_of_minutes(minutes, unit):
    length = read_length(f"{minutes} {unit}")
    assert length is not None
    assert length.minutes == minutes


@given(hours=st.integers(1, 20), minutes=st.integers(1, 59))
def test_hours_and_minutes(hours, minutes):
    length = read_length(f"{hours}h{minutes:02d}")
    assert length is not None
    assert length.minutes == hours * 60 + minutes


@given(st.text(max_size=80))
def test_any_text_at_all(text):
    for length in find_lengths(text):
        assert 0 < length.minutes <= 24 * 60
        assert 0 <= length.start < length.stop <= len(text)
