"""Times and ranges as organisers write them."""

import pytest
from hypothesis import given, strategies as st

from facilitator.importers.grammar.clock import find_when, read_when


def span(text: str) -> tuple[int, int | None]:
    when = read_when(text)
    assert when is not None
    return when.start, when.end


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09.00 - 10.00", (at(9), at(10))),
        ("13:00 -15:00", (at(13), at(15))),
        ("08.00-10.00 Hrs", (at(8), at(10))),
        ("11:00 – 13:00", (at(11), at(13))),
        ("08.30am", (at(8, 30), None)),
        ("8h30", (at(8, 30), None)),
        ("8h", (at(8), None)),
        ("8 heures 30", (at(8, 30), None)),
        ("de 9h à 10h", (at(9), at(10))),
        ("de 9 à 10h", (at(9), at(10))),
        ("a las 10:00", (at(10), None)),
        ("desde las 9:00 hasta las 10:30", (at(9), at(10, 30))),
        ("de 9 a 9:30", (at(9), at(9, 30))),
        ("De 11:45 a 12: Receso", (at(11, 45), at(12))),
        ("from 9 to 10:30", (at(9), at(10, 30))),
        ("9-10am", (at(9), at(10))),
        ("11:30 - 1:00 pm", (at(11, 30), at(13))),
        ("12:30-1:30 pm", (at(12, 30), at(13, 30))),
        ("11:30 - 1:00", (at(11, 30), at(13))),
        ("9:00 a.m. – 12:30", (at(9), at(12, 30))),
        ("12 noon – 1 p.m.", (at(12), at(13))),
        ("0900-1030", (at(9), at(10, 30))),
        ("0900 hrs", (at(9), None)),
        ("22:00 – 01:00", (at(22), at(25))),
        ("16:00-24:00", (at(16), at(24))),
        ("(14:00 - 15:00)", (at(14), at(15))),
        ("14h – 15h30", (at(14), at(15, 30))),
    ],
)
def test_what_is_read(text, expected):
    assert span(text) == expected


@pytest.mark.parametrize(
    "text", ["11:00 - 13:0 0", "11:00 - 13;00", "11::00 - 13:00", "11:O0 - 13:00"]
)
def test_slips_are_repaired_and_that_is_known(text):
    when = read_when(text)
    assert when is not None
    assert (when.start, when.end, when.repaired) == (at(11), at(13), True)


@pytest.mark.parametrize(
    "text",
    [
        "10 minutes",
        "26-27 March 2018",
        "2018",
        "9-10",
        "5 participants",
        "Session 1",
        "25:00",
        "12:75",
        "1.5 hours",
        "",
    ],
)
def test_what_is_no_time(text):
    assert read_when(text) is None


def test_what_follows_is_left():
    text = "10:00-10:15 Break"
    when = read_when(text)
    assert when is not None
    assert text[when.stop :] == " Break"


def test_a_time_inside_a_text():
    found = find_when("Programme Friday 07 December 2018 08.30am Orangerie Room")
    assert found is not None
    assert found[1].start == at(8, 30)


WRITINGS = {
    "09:05": lambda h, m: f"{h:02d}:{m:02d}",
    "9.05": lambda h, m: f"{h}.{m:02d}",
    "9h05": lambda h, m: f"{h}h{m:02d}",
    "9:05 am": lambda h, m: f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}",
    "9.05pm": lambda h, m: f"{(h - 1) % 12 + 1}.{m:02d}{'a.m.' if h < 12 else 'p.m.'}",
}


@given(
    start=st.integers(0, 1439),
    length=st.integers(5, 700),
    writing=st.sampled_from(sorted(WRITINGS)),
    dash=st.sampled_from(["-", " - ", "–", " – ", " — ", " to ", " à ", " a ", " hasta "]),
)
def test_any_range_is_read_back(start, length, writing, dash):
    end = start + length
    write = WRITINGS[writing]
    text = f"{write(start // 60, start % 60)}{dash}{write(end // 60 % 24, end % 60)}"
    when = read_when(text)
    assert when is not None
    assert when.start == start
    assert when.end is not None
    # "11:00-1:00" without the half of the day is the shorter reading.
    assert when.end == end or (not when.sure and when.end in (end - 720, end))


@given(st.text(max_size=60))
def test_any_text_at_all(text):
    when = read_when(text)
    assert when is None or (0 <= when.start < 1440 and (when.end is None or when.start < when.end))
