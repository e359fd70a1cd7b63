"""The programme as it went, in the files of data: to the second, as the run log has it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

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
