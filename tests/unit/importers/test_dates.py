"""Dates and names of days as organisers write them."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.dates import find_days
from facilitator.importers.grammar.days import find_day_name, without_day
from facilitator.importers.recognise.daymarks import Calendar, mark_in

TODAY = dt.date(2026, 1, 15)


def days(text: str) -> list[str]:
    return [f"{d.year or '....'}-{d.month:02d}-{d.day:02d}" for d in find_days(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("26-27 March 2018", ["2018-03-26", "2018-03-27"]),
        ("March 26–28, 2018", ["2018-03-26", "2018-03-27", "2018-03-28"]),
        ("26 and 27 March 2018", ["2018-03-26", "2018-03-27"]),
        ("31 March – 2 April 2026", ["2026-03-31", "2026-04-01", "2026-04-02"]),
        ("30 December 2025 – 1 January 2026", ["2025-12-30", "2025-12-31", "2026-01-01"]),
        ("Sunday 9th December 2018", ["2018-12-09"]),
        ("lundi 26 mars 2018", ["2018-03-26"]),
        ("1er mars 2018", ["2018-03-01"]),
        ("du 4 au 6 mai 2026", ["2026-05-04", "2026-05-05", "2026-05-06"]),
        ("lunes 26 de marzo de 2018", ["2018-03-26"]),
        ("2018-03-26", ["2018-03-26"]),
        ("26.03.2018", ["2018-03-26"]),
        ("Tuesday, May 5", ["....-05-05"]),
        ("Day 1 – Monday 4 May 2026", ["2026-05-04"]),
        ("10 minutes", []),
        ("09.00 - 10.00", []),
        ("31 February 2026", []),
    ],
)
def test_what_is_read(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Day 1", 1),
        ("DAY TWO", 2),
        ("Jour 3 :", 3),
        ("Deuxième jour", 2),
        ("Día 2", 2),
        ("First day", 1),
        ("J2", 2),
    ],
)
def test_names_of_days(text, number):
    name = find_day_name(text)
    assert name is not None
    assert name.number == number


def test_what_a_day_says_besides():
    assert without_day("Day 2 – Tuesday 5 May 2026: Looking ahead") == (True, "Looking ahead")


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["%d %B %Y", "%A, %d %B %Y", "%B %d, %Y", "%Y-%m-%d"]),
)
def test_any_date_is_read_back(day, form):
    (found,) = find_days(day.strftime(form))
    assert found.dated(1999) == day


@given(st.text(max_size=80))
def test_any_text_at_all(text):
    for day in find_days(text):
        assert day.dated(2024) is not None


def resolved(marks: list[str], said: str) -> tuple[list[dt.date | None], list[str]]:
    findings = Findings()
    found = [mark for text in marks if (mark := mark_in(text, text)) is not None]
    Calendar(list(find_days(said)), TODAY, findings).resolve(found)
    return [mark.date for mark in found], [finding.text for finding in findings.found]


def test_numbered_days_take_the_dates_that_are_said():
    dates, _ = resolved(["Day 1", "Day 2"], "26-27 March 2018")
    assert dates == [dt.date(2018, 3, 26), dt.date(2018, 3, 27)]


def test_weekdays_are_found_among_the_dates_that_are_said():
    dates, _ = resolved(["Tuesday", "Monday"], "4–6 May 2026")
    assert dates == [dt.date(2026, 5, 5), dt.date(2026, 5, 4)]


def test_without_a_year_the_weekday_decides_and_that_is_said():
    dates, said = resolved(["Friday 7 May"], "")
    assert dates == [dt.date(2027, 5, 7)]
    assert any("no year" in text for text in said)


def test_a_weekday_that_does_not_fit_is_said():
    _, said = resolved(["Monday 5 May 2026"], "")
    assert any("is a Tuesday, not a Monday" in text for text in said)


def test_without_any_date_today_is_assumed_and_that_is_said():
    dates, said = resolved(["Day 1", "Day 2"], "")
    assert dates == [TODAY, TODAY + dt.timedelta(days=1)]
    assert any("no date" in text for text in said)
