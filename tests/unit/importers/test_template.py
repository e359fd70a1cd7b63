"""Every shipped template is a whole event whose plan works out."""

from datetime import UTC, date, datetime

import pytest

from facilitator.domain.checks import checks
from facilitator.domain.errors import BadValue
from facilitator.domain.timetable import timetable
from facilitator.importers.template import load_template, template_names
from tests.helpers.events import book_of

TODAY = date(2027, 1, 8)
LENGTHS = {"half-day-workshop": (1, 230), "side-event": (1, 75), "two-day-dialogue": (2, 1940)}


def test_the_three_that_are_offered_are_there():
    assert template_names() == sorted(LENGTHS)


@pytest.mark.parametrize("name", LENGTHS)
def test_a_template_works_out_on_its_days(name):
    book = book_of(load_template(name, TODAY, "Europe/Paris"))
    times = timetable(book, datetime(2027, 1, 8, tzinfo=UTC))
    assert checks(book, times) == []
    spans = times.planned.values()
    days = {span.start.date() for span in spans}
    length = max(span.end for span in spans) - min(span.start for span in spans)
    assert (len(days), length.total_seconds() // 60) == LENGTHS[name]
    assert book.event.starts_at is not None
    assert book.event.starts_at.date() == date(2027, 1, 15)
    assert book.event.time_zone == "Europe/Paris"
    texts = [item.title for item in book.items()]
    assert all(text.translations.get("fr") for text in [book.event.title, *texts])


def test_a_wrong_name_says_which_exist():
    with pytest.raises(BadValue, match="“two-day-dialogue”"):
        load_template("three-day", TODAY, "UTC")
