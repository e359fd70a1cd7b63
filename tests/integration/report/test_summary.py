"""The summary: one page with the facts, each vote in a sentence, conclusions, recommendations."""

import pytest

from facilitator.domain.record import EventRecord
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Aside, Heading, Paragraph
from facilitator.report.summary import summarise
from tests.helpers.awkward import filled_with
from tests.helpers.large_record import large_record
from tests.helpers.reading import open_pdf, open_word, pdf_text
from tests.helpers.records import side_event_record


def test_it_has_the_votes_with_charts_and_the_outcomes():
    blocks = summarise(build(side_event_record())).blocks
    assert [b.text.text for b in blocks if isinstance(b, Heading)] == [
        "Votes", "Conclusions", "Recommendations",
    ]  # fmt: skip
    votes = [block for block in blocks if isinstance(block, Aside)]
    assert len(votes) == 5
    title, said = votes[0].texts
    assert title.text.text == "Vote 1, round 2: What holds capacity building back most?"
    assert said.text.text.startswith("Of 176 votes, 55\u00a0% chose “Funding")
    assert said.draft
    assert all(len(vote.figure.alt) > 30 for vote in votes)


def test_a_void_round_is_not_in_it():
    told = repr(summarise(build(side_event_record())).blocks)
    assert "Vote 2, round 2" in told
    assert "read out wrongly" not in told


@pytest.mark.parametrize(
    "record",
    [
        side_event_record(),
        large_record(),
        filled_with("W" * 10_000),
        filled_with("A long sentence. " * 60),
        filled_with("نعم " * 200),
    ],
    ids=["side event", "large", "long words", "long texts", "right to left"],
)
def test_it_is_one_page(record: EventRecord):
    document = summarise(build(record))
    reader = open_pdf(WRITERS["pdf"](document))
    assert len(reader.pages) == 1
    assert "/StructTreeRoot" in reader.trailer["/Root"]  # type: ignore[operator]


def test_what_does_not_fit_is_said_to_be_elsewhere():
    blocks = summarise(build(large_record())).blocks
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.text.text.endswith("more are in the full report.")


def test_word_and_markdown_say_the_same():
    document = summarise(build(side_event_record()))
    word = open_word(WRITERS["docx"](document))
    pdf = pdf_text(open_pdf(WRITERS["pdf"](document)))
    markdown = WRITERS["md"](document).decode()
    for said in ("Vote 3: Where is training needed?", "Donors should fund staff, not workshops."):
        assert said in word.text()
        assert said in pdf
        assert said in markdown
    assert word.parts["word/document.xml"].count(b"descr=") == 5
    assert word.parts["word/comments.xml"].count(b"Drafted by the program") == 5
    assert "| Yes | 145 | 82\u00a0% |" in markdown
    assert b"TOC" not in word.parts["word/document.xml"]


def test_it_names_nobody_who_only_spoke():
    told = WRITERS["md"](summarise(build(side_event_record()))).decode()
    assert "Morari" not in told
