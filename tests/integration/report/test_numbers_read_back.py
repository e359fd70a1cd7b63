"""The numbers in all six files, read back by other means, equal the ballots counted anew, and so each other."""

import io
import re
from collections.abc import Callable
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
from tests.helpers.reading import csv_files, open_pdf, open_word, pdf_text, workbook
from tests.helpers.records import side_event_record

Numbers = dict[str, list[str]]
"""By choice or statement: votes and percent, or the counts of the values, all answers, the mean."""
Key = tuple[int, int]
"""A vote's number in the report and a round's."""


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


def rounds_of(report: Report) -> dict[Key, bool]:
    """Whether the vote has several rounds, for every round that is a result."""
    return {
        (vote.number, result.round.number): len(vote.rounds) > 1
        for vote in report.votes
        for result in vote.rounds
        if result.counts
    }


def last_columns(rows: list[list[str]], expected: Numbers) -> Numbers:
    """The rows that are choices or statements, without columns that only say how votes came in."""
    return {
        row[0]: [cell.replace("\u00a0%", "") for cell in row[1:]][-len(expected[row[0]]) :]
        for row in rows
        if row[0] in expected
    }


def check(
    report: Report,
    expected: dict[Key, Numbers],
    rows_of: Callable[[int, int, bool], list[list[str]]],
) -> None:
    assert rounds_of(report).keys() == expected.keys()
    for (vote, round_), several in rounds_of(report).items():
        numbers = expected[vote, round_]
        assert last_columns(rows_of(vote, round_, several), numbers) == numbers


def caption(vote: int, round_: int, several: bool) -> str:
    return f"Vote {vote}{f', round {round_}' if several else ''} in numbers"


def test_in_word(report: Report, document: Document, expected: dict[Key, Numbers]):
    content = WRITERS["docx"](document)
    tables = open_word(content).tables_by_caption()
    check(report, expected, lambda *key: tables[caption(*key)])
    # And it is a file that Word's own library reads the same way.
    assert len(docx.Document(io.BytesIO(content)).tables) == len(open_word(content).tables())


def test_in_pdf(report: Report, document: Document, expected: dict[Key, Numbers]):
    text = pdf_text(open_pdf(WRITERS["pdf"](document))).replace("\u00a0", " ")
    position = text.index("Proceedings", text.index("Proceedings") + 1)

    def rows_of(vote: int, round_: int, several: bool) -> list[list[str]]:
        nonlocal position
        position = text.index(caption(vote, round_, several), position)
        rows = []
        for label, numbers in expected[vote, round_].items():
            row = text[text.index(f"{label} ", position) :].removeprefix(label)
            width = len(numbers) if len(numbers) > 2 else len(row.split(" %")[0].split())
            rows.append([label, *row.split()[:width]])
        return rows

    check(report, expected, rows_of)


def test_in_markdown(report: Report, document: Document, expected: dict[Key, Numbers]):
    text = WRITERS["md"](document).decode()

    def rows_of(*key: Any) -> list[list[str]]:
        table = text.split(f"**{caption(*key)}**\n\n")[1].split("\n\n")[0]
        return [[cell.strip() for cell in row[1:-1].split(" | ")] for row in table.split("\n")]

    check(report, expected, rows_of)


def test_in_json(report: Report, document: Document, expected: dict[Key, Numbers]):
    told: Any = decode(WRITERS["json"](document), dict)
    rounds = {
        (vote["number"], round_["number"]): round_
        for vote in told["votes"]
        for round_ in vote["rounds"]
    }

    def rows_of(vote: int, round_: int, several: bool) -> list[list[str]]:
        return [
            [row.pop("label")["text"], *map(str, row.values())]
            for row in rounds[vote, round_]["result"]
        ]

    check(report, expected, rows_of)


def test_in_the_workbook(report: Report, document: Document, expected: dict[Key, Numbers]):
    book = workbook(WRITERS["xlsx"](document))

    def rows_of(vote: int, round_: int, several: bool) -> list[list[str]]:
        page = book[f"Vote {vote}.{round_}" if several else f"Vote {vote}"]
        assert page.freeze_panes == "A2"
        return [[_shown(cell) for cell in row] for row in page.iter_rows()]

    check(report, expected, rows_of)


def _shown(cell: Any) -> str:
    return f"{cell.value:.1f}" if cell.number_format == "0.0" else _as_text(cell.value)


def _as_text(value: Any) -> str:
    return "" if value is None else str(value)


def test_in_csv(report: Report, document: Document, expected: dict[Key, Numbers]):
    files = csv_files(WRITERS["csv"](document))

    def rows_of(vote: int, round_: int, several: bool) -> list[list[str]]:
        return files[f"vote-{vote}{f'-round-{round_}' if several else ''}.csv"]

    check(report, expected, rows_of)


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
