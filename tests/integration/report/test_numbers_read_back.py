"""The numbers in the files are those of the ballots, vote by vote and choice by choice."""

import pytest

from facilitator.domain.record import EventRecord
from facilitator.report import WRITERS, Report, build
from facilitator.report.layout import lay_out
from tests.helpers.expected import results, rows_by_choice, rows_by_statement
from tests.helpers.large_record import large_record
from tests.helpers.reading import open_pdf, open_word, pdf_text
from tests.helpers.records import side_event_record


def caption_of(report: Report, poll: str, number: int) -> str:
    vote = next(vote for vote in report.votes if vote.poll.id == poll)
    round_ = f", round {number}" if len(vote.rounds) > 1 else ""
    return f"Vote {vote.number}{round_} in numbers"


@pytest.fixture(scope="module", params=[side_event_record, large_record])
def record(request: pytest.FixtureRequest) -> EventRecord:
    made: EventRecord = request.param()
    return made


def test_in_word(record: EventRecord):
    report = build(record)
    tables = open_word(WRITERS["docx"](lay_out(report))).tables_by_caption()
    checked = 0
    for poll, round_ in results(record):
        _, *rows = tables[caption_of(report, poll.id, round_.number)]
        printed = {row[0]: row[1:] for row in rows}
        if poll.kind == "scale":
            for label, expected in rows_by_statement(record, poll, round_).items():
                assert printed[label] == expected
                checked += 1
            continue
        for label, (votes, share) in rows_by_choice(record, poll, round_).items():
            assert printed[label][-2:] == [str(votes), share]
            checked += 1
    assert checked >= 15


def test_in_pdf(record: EventRecord):
    report = build(record)
    text = pdf_text(open_pdf(WRITERS["pdf"](lay_out(report)))).replace("\u00a0", " ")
    position = text.index("Proceedings", text.index("Proceedings") + 1)
    order = {vote.poll.id: vote.number for vote in report.votes}
    for poll, round_ in sorted(
        results(record), key=lambda pair: (order[pair[0].id], pair[1].number)
    ):
        position = text.index(caption_of(report, poll.id, round_.number), position)
        if poll.kind == "scale":
            for label, expected in rows_by_statement(record, poll, round_).items():
                assert f"{label} {' '.join(expected)}" in text[position:]
            continue
        for label, (votes, share) in rows_by_choice(record, poll, round_).items():
            row = text[text.index(f"{label} ", position) :]
            numbers = row.removeprefix(label).split(" %")[0].split()
            assert numbers[-2:] == [str(votes), share.split("\u00a0")[0]]
