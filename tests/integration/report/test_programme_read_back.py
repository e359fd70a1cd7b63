"""The programme as it went, in the files of data: to the second, as the run log has it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from facilitator.domain.runs import ItemRun
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from tests.helpers.reading import csv_files, workbook
from tests.helpers.records import side_event_record

ZONE = ZoneInfo("Africa/Casablanca")
PLANNED, STARTED, ENDED = 2, 5, 6


@pytest.fixture(scope="module")
def times() -> tuple[str, str]:
    """When the opening really began and ended, as the room's clock had it."""
    run = begun().book.item_runs()["opening"]
    assert run.ended_at is not None
    started, ended = (moment.astimezone(ZONE) for moment in (run.started_at, run.ended_at))
    return f"{started:%F %T}", f"{ended:%F %T}"


@pytest.fixture(scope="module")
def document() -> Document:
    return lay_out(build(begun()))


def begun():
    record = side_event_record()
    run = record.book.item_runs()["opening"]
    assert run.ended_at is not None
    late = timedelta(seconds=13.7)
    odd = replace(run, started_at=run.started_at + late, ended_at=run.ended_at + late)
    record.book.apply([record.book.put(odd)])
    return record


def test_in_the_workbook(document, times):
    row = workbook(WRITERS["xlsx"](document))["Programme"][2]
    assert (str(row[STARTED].value), str(row[ENDED].value)) == times
    assert [row[place].number_format[-2:] for place in (PLANNED, STARTED)] == ["mm", "ss"]


def test_in_the_tables_of_values_and_what_was_planned_to_the_minute(document, times):
    row = csv_files(WRITERS["csv"](document))["programme.csv"][1]
    assert (row[STARTED], row[ENDED]) == times
    assert len(row[PLANNED]) == len("2018-12-07 08:30")


def test_in_json(document, times):
    written: dict[str, Any] = decode(WRITERS["json"](document), dict)
    slot = written["programme"][0]
    assert tuple(slot[key][:19].replace("T", " ") for key in ("started_at", "ended_at")) == times


def test_an_event_of_two_days_says_which(document):
    """On the cover, below the headings, in the draft and in a table for each day; one of one day does not."""
    record = side_event_record()
    night = timedelta(days=1)
    event = record.book.event
    items = [each for each in record.book.items() if each.parent is None]
    later = {each.id for each in items[len(items) // 2 :]}
    runs = [run for run in record.book.all(ItemRun) if run.id in later]
    moved = [
        replace(
            run, started_at=run.started_at + night, ended_at=run.ended_at and run.ended_at + night
        )
        for run in runs
    ]
    assert event.starts_at is not None
    first_of_day = next(each for each in items if each.id in later)
    pinned = replace(first_of_day, fixed_start=event.starts_at + night)
    record.book.apply([record.book.put(each) for each in (pinned, *moved)])
    drawn = WRITERS["md"](lay_out(build(record))).decode()
    assert "**Date:** Friday 7 December 2018 to Saturday 8 December 2018\n" in drawn
    assert "**Time:**" not in drawn
    assert "was held from Friday 7 December 2018 to Saturday 8 December 2018" in drawn
    assert "\nFriday 7 December 2018, 08:" in drawn
    assert "\nSaturday 8 December 2018, " in drawn
    for day in ("Friday 7", "Saturday 8"):
        assert f"(time zone: Africa/Casablanca), {day} December 2018**" in drawn
    of_one_day = WRITERS["md"](document).decode()
    assert "**Date:** Friday 7 December 2018\n" in of_one_day
    assert "Saturday" not in of_one_day
    assert "\nFriday" not in of_one_day
