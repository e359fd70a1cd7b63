"""Two workshops in one book: every number counts on, and each event keeps its own facts and rules."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain.text import Text
from facilitator.domain.workshop import Attribution
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, Options, write_preview
from facilitator.report.blocks import Document, Heading
from facilitator.report.writing import laid_out
from tests.helpers.reading import open_word
from tests.helpers.records import heads, side_event_record
from tests.integration.report.test_secrets import WITHHELD, closed_session, everything

OTHER = Text("Capacity in practice", "en")
BOTH = [
    side_event_record(),
    side_event_record(OTHER, headcounts=heads(180), place="Geneva", room=""),
]


@pytest.fixture(scope="module")
def book() -> Document:
    return laid_out(BOTH, Options(title="Two workshops"))


def test_the_book_has_a_title_of_its_own_and_a_chapter_for_each_event(book: Document):
    assert book.title.text == "Two workshops"
    chapters = [b.text.text for b in book.blocks if isinstance(b, Heading) and b.level == 1]
    first, second, *others = chapters
    assert first.startswith("What role for capacity building")
    assert second == "Capacity in practice"
    assert others[:2] == ["Conclusions", "Recommendations"]


def test_without_one_it_is_called_after_its_events():
    title = laid_out(BOTH, Options()).title.text
    assert title.endswith("into action? and Capacity in practice")


def test_votes_and_questions_count_on_and_evidence_leads_to_the_right_event(book: Document):
    report = book.report
    assert [vote.number for vote in report.votes] == list(range(1, 11))
    asked = [each.number for part in report.walk() for each in part.questions.printed]
    assert sorted(asked) == list(range(1, len(asked) + 1))
    assert [each.votes for each in report.recommendations] == [(3,), (), (8,), ()]


def test_people_are_counted_event_by_event(book: Document):
    assert [vote.rounds[0].headcount for vote in book.report.votes] == [204] * 5 + [180] * 5
    told: Any = decode(WRITERS["json"](book), dict)
    assert [event["participation"]["headcount"] for event in told["events"]] == [204, 180]
    assert told["participation"]["headcount"] is None
    assert told["participation"]["polls"] == 10


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_tells_both(book: Document, name: str):
    told = everything(book, name)
    assert b"Two workshops" in told
    assert b"Capacity in practice" in told


def test_each_event_keeps_its_rule():
    strict = replace(closed_session(Attribution.CHATHAM_HOUSE))
    document = laid_out([side_event_record(), strict], Options())
    for name in WRITERS:
        told = everything(document, name)
        assert [canary for canary in WITHHELD if canary.encode() in told] == []


def test_whoever_exports_can_be_stricter_but_never_looser():
    record = side_event_record(attribution=Attribution.AFFILIATION)
    people = ("Tiendrebeogo", "Burkina Faso")

    def told(rule: Attribution) -> list[bool]:
        text = open_word(
            WRITERS["docx"](laid_out([record], Options(attribution=rule)))
        ).everything()
        return [person in text for person in people]

    assert told(Attribution.NAMED) == [False, True]
    assert told(Attribution.CHATHAM_HOUSE) == [False, False]


def test_the_summary_of_a_book_is_on_one_page(tmp_path: Path):
    pages = write_preview(BOTH, tmp_path, Options(summary=True), lambda *_: None)
    assert [page.name for page in pages] == ["page-001.png"]


def test_a_preview_is_a_picture_of_each_page(tmp_path: Path):
    pages = write_preview([side_event_record()], tmp_path, Options(), lambda *_: None)
    assert len(pages) > 5
    assert sorted(tmp_path.iterdir()) == pages
    assert all(page.read_bytes()[:4] == b"\x89PNG" for page in pages)
