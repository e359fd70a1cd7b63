"""The numbers in all six files, read back by other means, equal the ballots counted anew, and so each other."""

import io
import re
from typing import Any

import docx
import pytest

from facilitator.domain.polls import Poll, Round
from facilitator.domain.record import EventRecord
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, Report, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from facilitator.resources import resource_path
from tests.helpers.expected import results, rows_by_choice, rows_by_statement
from tests.helpers.large_record import large_record
from tests.helpers.reading import csv_files, open_word, workbook
from tests.helpers.records import side_event_record
from tests.helpers.vote_tables import Key, Numbers, numbers_in


@pytest.fixture(scope="module", params=[side_event_record, large_record])
def record(request: pytest.FixtureRequest) -> EventRecord:
    made: EventRecord = request.param()
    return made


@pytest.fixture(scope="module")
def report(record: EventRecord) -> Report:
    return build(record)


@pytest.fixture(scope="module")
def document(report: Report) -> Document:
    return lay_out(report)


@pytest.fixture(scope="module")
def expected(record: EventRecord, report: Report) -> dict[Key, Numbers]:
    numbers = {vote.poll.id: vote.number for vote in report.votes}
    found = {
        (numbers[poll.id], round_.number): _expected(record, poll, round_)
        for poll, round_ in results(record)
    }
    assert len(found) >= 6
    return found


def _expected(record: EventRecord, poll: Poll, round_: Round) -> Numbers:
    if poll.kind == "scale":
        return rows_by_statement(record, poll, round_)
    rows = rows_by_choice(record, poll, round_)
    return {label: [str(votes), share.split("\u00a0")[0]] for label, (votes, share) in rows.items()}


@pytest.mark.parametrize("name", WRITERS)
def test_the_numbers_are_those_of_the_ballots(
    name: str, document: Document, expected: dict[Key, Numbers]
):
    assert numbers_in(name, WRITERS[name](document), expected) == expected


def test_word_has_no_other_tables_than_its_own_library_reads(document: Document):
    content = WRITERS["docx"](document)
    assert len(docx.Document(io.BytesIO(content)).tables) == len(open_word(content).tables())


def test_the_workbooks_first_row_stays_in_sight(document: Document):
    book = workbook(WRITERS["xlsx"](document))
    assert {page.freeze_panes for page in book.worksheets} == {"A2"}


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)


def test_ballots_add_up_to_the_numbers(report: Report, document: Document):
    files = csv_files(WRITERS["csv"](document))
    book = workbook(WRITERS["xlsx"](document))
    for vote in report.votes:
        for result in vote.rounds:
            several = len(vote.rounds) > 1
            name = f"{vote.number}.{result.round.number}" if several else str(vote.number)
            key = f"vote-{vote.number}" + (f"-round-{result.round.number}" if several else "")
            if not result.counts:
                assert f"Vote {name} ballots" not in book.sheetnames
                assert f"{key}-ballots.csv" not in files
                continue
            header, *rows = files[f"{key}-ballots.csv"]
            cells = book[f"Vote {name} ballots"].iter_rows(values_only=True)
            assert [[_as_text(value) for value in row] for row in cells] == [header, *rows]
            assert len(rows) == result.tally.ballots_n
            if vote.poll.kind == "scale":
                continue
            for place, choice in enumerate(vote.poll.choices):
                votes = sum(row[place] == "1" for row in rows)
                assert votes == result.tally.data.counts[choice.id]


def test_every_name_in_the_json_is_explained(document: Document):
    told: Any = decode(WRITERS["json"](document), dict)
    explained = (resource_path("").parent / "docs" / "report-json.md").read_text("utf-8")
    names = {re.sub(r"^value_\d+$", "value_1", name) for name in _names(told)}
    names -= set(told["participation"])
    assert {
        name for name in names if f"`{name}`" not in explained and f'"{name}"' not in explained
    } == set()


def _names(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(_names(inner) for inner in value.values()))
    return set().union(*map(_names, value)) if isinstance(value, list) else set()
