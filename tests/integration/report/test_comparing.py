"""What changed between rounds and the result by group, in every file: the same numbers, none that is hidden."""

import re
from dataclasses import replace
from typing import Any

import pytest

from facilitator.charts.comparing import HIDDEN
from facilitator.domain.polls import Poll
from facilitator.domain.record import EventRecord
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, Report, build
from facilitator.report.blocks import Document
from facilitator.report.comparing import comparisons
from facilitator.report.layout import lay_out
from facilitator.report.wording import Wording
from tests.helpers.compared import GROUPS, cast, rounds, shift_of, splits_of
from tests.helpers.reading import csv_files, open_pdf, open_word, pdf_text, workbook
from tests.helpers.records import side_event_record
from tests.helpers.side_event_polls import POLLS

KEYS = ("local", "partners", "agree")


@pytest.fixture(scope="module")
def record() -> EventRecord:
    """The side event with four polls that were asked twice, by phones that said where they are from."""
    found = side_event_record()
    book = found.book
    book.apply([book.put(replace(book.event, groups=GROUPS))])
    ballots = dict(found.ballots)
    for key in KEYS:
        poll = replace(POLLS[key], item="vote")
        book.apply([book.put(poll), *(book.put(each) for each in rounds(key))])
        for round_, cast_in in zip(rounds(key), cast(poll), strict=True):
            ballots[round_.id] = cast_in
    return replace(found, ballots=ballots)


@pytest.fixture(scope="module")
def report(record: EventRecord) -> Report:
    return build(record)


@pytest.fixture(scope="module")
def document(report: Report) -> Document:
    return lay_out(report)


def told(report: Report) -> dict[str, list[list[str]]]:
    """The numbers of every comparison by the key of its file."""
    words = Wording("en")
    return {
        each.key: [list(row) for row in each.numbers]
        for vote in report.votes
        for each in comparisons(vote, words)
    }


def test_every_vote_asked_twice_is_compared_and_its_newest_round_split(report: Report) -> None:
    for vote in report.votes:
        if vote.poll.id in KEYS:
            assert [(s.before.round, s.after.round) for s in vote.shifts] == [(1, 2)]
            assert vote.splits
            assert {split.round for split in vote.splits} == {2}


def test_the_tables_hold_what_may_be_shown_and_nothing_else(
    report: Report, record: EventRecord
) -> None:
    vote = next(vote for vote in report.votes if vote.poll.id == "local")
    poll = record.book.get(Poll, "local")
    moves = shift_of(poll).moves
    assert moves is not None
    rows = told(report)[f"vote-{vote.number}-rounds-1-2"][1:]
    shown = [[HIDDEN if cell is None else str(cell) for cell in row] for row in moves.cells]
    assert [row[1:] for row in rows] == shown
    split = splits_of(poll)[0]
    rows = told(report)[f"vote-{vote.number}-by-group-1"][1:]
    shown = [
        [str(row.n), *(HIDDEN if cell is None else str(cell) for cell in row.cells)]
        for row in split.rows
    ]
    assert [row[1:] for row in rows] == shown


def test_data_files_hold_the_same_tables(report: Report, document: Document) -> None:
    files = csv_files(WRITERS["csv"](document))
    book = workbook(WRITERS["xlsx"](document))
    names = {
        each.key: each.name for vote in report.votes for each in comparisons(vote, Wording("en"))
    }
    for key, rows in told(report).items():
        assert files[f"{key}.csv"] == rows
        cells = book[names[key]].iter_rows(values_only=True)
        assert [[str(cell) for cell in row] for row in cells] == rows


def test_documents_say_them_too(report: Report, document: Document) -> None:
    tables = open_word(WRITERS["docx"](document)).tables_by_caption()
    markdown = WRITERS["md"](document).decode()
    pages = pdf_text(open_pdf(WRITERS["pdf"](document)))
    for vote in report.votes:
        for each in comparisons(vote, Wording("en")):
            assert each.caption in tables
            assert f"**{each.caption}**" in markdown
            assert " ".join(each.caption.split()) in " ".join(pages.split())
            cells = {cell for row in tables[each.caption] for cell in row}
            assert {cell for row in each.numbers[1:] for cell in row[1:]} - {"0", ""} <= cells


def test_json_says_null_where_a_number_is_not_shown(document: Document) -> None:
    found: Any = decode(WRITERS["json"](document), dict)
    votes = {vote["question"]["text"]: vote for vote in found["votes"]}
    local = votes[POLLS["local"].prompt.text]
    (moved,) = local["shifts"]
    assert None in [move["votes"] for move in moved["moves"]]
    for split in local["splits"]:
        for row in split["rows"]:
            assert all(number is None or number >= 5 for number in row["votes"])
    assert votes[POLLS["partners"].prompt.text]["shifts"][0]["moves"] is None


def test_where_no_move_may_be_told_a_sentence_says_so_instead_of_a_table_of_stars(
    record: EventRecord,
) -> None:
    few = {key: found[:12] for key, found in record.ballots.items()}
    document = lay_out(build(replace(record, ballots=few)))
    vote = next(vote for vote in document.report.votes if vote.poll.id == "local")
    text = WRITERS["md"](document).decode()
    assert "so none is shown" in text
    assert f"Vote {vote.number}: from round 1 to round 2, in numbers" not in text
    assert f"Vote {vote.number}: from round 1 to round 2*" in text  # the figure


def test_a_void_round_is_in_no_comparison_and_keeps_its_reason(record: EventRecord) -> None:
    book = record.book
    voided = replace(rounds("local")[0], voided="closed by mistake")
    changed = build(replace(record, book=_with(book, voided)))
    vote = next(vote for vote in changed.votes if vote.poll.id == "local")
    assert vote.shifts == ()
    assert vote.splits
    text = WRITERS["md"](lay_out(changed)).decode()
    assert re.search(r"declared void.*closed by mistake", text)


def test_method_says_how_groups_are_told_where_they_are(document: Document) -> None:
    assert "Results by group are given for one question at a time" in (
        WRITERS["md"](document).decode()
    )
    without = WRITERS["md"](lay_out(build(side_event_record()))).decode()
    assert "Results by group" not in without


def _with(book: Any, entity: Any) -> Any:
    copied = type(book)({kind: dict(rows) for kind, rows in book.tables.items()})
    copied.apply([copied.put(entity)])
    return copied
