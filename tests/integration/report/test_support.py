"""What the room said of a conclusion stands beside it, in every file."""

from dataclasses import replace
from typing import Any

import pytest

from facilitator.domain.conclusions import Conclusion, Evidence, EvidenceKind
from facilitator.domain.kinds import single
from facilitator.domain.record import EventRecord
from facilitator.domain.support import ACCEPT, DISCUSS, SUPPORT, check_poll
from facilitator.domain.workshop import Attribution, Person
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from tests.helpers.reading import csv_files, open_pdf, pdf_text
from tests.helpers.records import ballots_of, closed_round, side_event_record

SAID = (
    "(30 votes): “I support it” 18 (60 %), “I can live with it” 9 (30 %) and "
    "“Discuss it further” 3 (10 %)."
)


def asked(text: str, **event: Any) -> EventRecord:
    """The side event with a conclusion that was put to the room."""
    record = side_event_record(**event)
    book = record.book
    conclusion = Conclusion("k", text, 1)
    poll = replace(check_poll("check", [conclusion], "en", 9, None), frozen=True)
    link = Evidence(EvidenceKind.POLL, "check")
    for entity in (poll, closed_round("check"), replace(conclusion, evidence=(link,))):
        book.apply([book.put(entity)])
    answers = [SUPPORT] * 18 + [ACCEPT] * 9 + [DISCUSS] * 3
    given = ballots_of("check/1", [single.Answer(each) for each in answers])
    return replace(record, ballots={**record.ballots, "check/1": given})


@pytest.fixture(scope="module")
def document() -> Document:
    return lay_out(build(asked("Cities need a budget of their own.")))


def test_documents_say_it_beside_the_conclusion(document: Document) -> None:
    markdown = WRITERS["md"](document).decode().replace("\u00a0", " ")
    pages = " ".join(pdf_text(open_pdf(WRITERS["pdf"](document))).replace("\u00a0", " ").split())
    for text in (markdown, pages):
        assert SAID in text
        assert "other words" not in text


def test_data_files_say_it_too(document: Document) -> None:
    found: Any = decode(WRITERS["json"](document), dict)
    (support,) = next(each["support"] for each in found["conclusions"] if each["support"])
    assert [each["votes"] for each in support["answers"]] == [18, 9, 3]
    assert (support["votes_n"], support["reworded"]) == (30, False)
    rows = csv_files(WRITERS["csv"](document))["conclusions.csv"]
    assert SAID in " ".join(row[-1] for row in rows).replace("\u00a0", " ")


def test_it_is_said_where_the_conclusion_was_worded_anew_since() -> None:
    record = asked("Cities need money.")
    book = record.book
    book.apply([book.put(replace(book.get(Conclusion, "k"), text="Cities need a budget."))])
    assert "in other words than those above" in WRITERS["md"](lay_out(build(record))).decode()


def test_under_the_chatham_house_rule_a_conclusion_put_to_the_room_names_nobody() -> None:
    name = next(iter(side_event_record().book.all(Person))).name
    record = asked(f"{name} is right.", attribution=Attribution.CHATHAM_HOUSE)
    assert f"{name} is right" not in WRITERS["md"](lay_out(build(record))).decode()
