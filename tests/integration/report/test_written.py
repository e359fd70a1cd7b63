"""What the rapporteur wrote is in every file, in its place, and with the rule of its item."""

from dataclasses import replace

import pytest

from facilitator.domain.conclusions import Conclusion, OutcomeKind
from facilitator.domain.notes import Summary, SummaryOf
from facilitator.domain.workshop import Attribution, Item
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Document, Entries, Heading, Paragraph
from facilitator.report.layout import lay_out
from facilitator.report.options import Body
from facilitator.report.summary import summarise
from tests.helpers.reading import open_pdf, open_word, pdf_text, workbook
from tests.helpers.records import side_event_record
from tests.helpers.written import written_record
from tests.integration.report.test_secrets import everything

SAID = (
    "Capacity building has to outlive projects",
    "They need a budget of their own.",
    "It asked what capacity building can contribute",
    "Cities asked to be heard.",
    "Funding was seen as the main obstacle",
    "We train people and then lose them.",
    "Two delegations reserved their position.",
    "Fund capacity building from national budgets",
    "what was learnt is lost with the staff",
    "Governments that signed the Compact",
    "by the review of 2022",
    "one budget line for each ministry",
    "agreed",
    "Learning",
)
FRAMING = (
    "This report was written while",
    "thank the interpreters",
    "GFMD Steering Group",
    "Quito",
)


@pytest.fixture(scope="module")
def written() -> Document:
    return lay_out(build(written_record()))


def told(document: Document, name: str) -> str:
    content = WRITERS[name](document)
    if name == "docx":
        return open_word(content).text()
    if name == "pdf":
        return " ".join(pdf_text(open_pdf(content)).split())
    if name == "xlsx":
        cells = (
            str(c.value) for page in workbook(content) for row in page.iter_rows() for c in row
        )
        return "\n".join(cells)
    return everything(document, name).decode("utf-8", "replace")


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_tells_what_was_written(written: Document, name: str):
    found = told(written, name)
    wanted = [*SAID, *FRAMING]
    if name in ("xlsx", "csv"):  # texts of votes, items and the whole are for readers of text
        wanted = [text for text in SAID if text not in SAID[2:5]]
    plain = " ".join(found.replace("\\", "").replace("\u200b", "").split())
    assert [text for text in wanted if text not in plain] == []
    assert "coffee" not in plain


def test_what_was_written_stands_for_the_draft(written: Document):
    drafts = [b.text.text for b in written.blocks if isinstance(b, Paragraph) and b.draft]
    assert not any("Tiendrebeogo" in text or "was held on" in text for text in drafts)
    assert not any("chose “Funding that ends" in text for text in drafts)
    assert any("spoke." in text for text in drafts)  # of items nobody wrote about


def test_who_wants_no_summary_gets_none():
    record = written_record()
    record.book.apply([record.book.put(Summary(SummaryOf.EVENT, "side-event", ""))])
    headings = [b.text.text for b in lay_out(build(record)).blocks if isinstance(b, Heading)]
    assert "Introduction" not in headings


def test_recommendations_are_numbered_on_through_their_themes(written: Document):
    place = next(
        n
        for n, b in enumerate(written.blocks)
        if isinstance(b, Heading) and b.text.text == "Recommendations"
    )
    lists = [b for b in written.blocks[place:] if isinstance(b, Entries) and b.numbered]
    assert [b.start for b in lists] == [1, 2, 3]
    assert [len(b.entries) for b in lists] == [1, 1, 2]
    assert [each.theme for each in written.report.recommendations] == [
        "Funding",
        "Learning",
        "",
        "",
    ]


def test_a_note_is_told_by_the_rule_of_its_item():
    def notes(rule: Attribution) -> str:
        record = written_record()
        item = replace(record.book.get(Item, "session-1"), attribution=rule)
        record.book.apply([record.book.put(item)])
        report = build(record)
        (part,) = (each for each in report.sections if each.notes)
        return " ".join(f"{note.by} {note.text}" for note in part.notes)

    assert "Tiendrebeogo" in notes(Attribution.NAMED)
    assert "Burkina Faso" not in notes(Attribution.CHATHAM_HOUSE)
    assert "Tiendrebeogo" not in notes(Attribution.CHATHAM_HOUSE)
    assert "Burkina Faso" in notes(Attribution.AFFILIATION)
    assert "Tiendrebeogo" not in notes(Attribution.AFFILIATION)


def test_the_summary_begins_with_the_key_messages():
    document = summarise(build(written_record()))
    headings = [b.text.text for b in document.blocks if isinstance(b, Heading)]
    assert headings == ["Key messages", "Votes", "Conclusions", "Recommendations"]
    assert len(open_pdf(WRITERS["pdf"](document)).pages) == 1


def test_chapters_by_theme_stand_before_the_sessions_and_nothing_is_told_twice(written: Document):
    by_theme = lay_out(written.report, Body.THEME)
    chapters = [b.text.text for b in by_theme.blocks if isinstance(b, Heading) and b.level == 1]
    assert chapters.index("Funding") < chapters.index("Learning") < chapters.index("Proceedings")
    for text in ("Training ends when the project ends.", "The list of what worked"):
        assert repr(by_theme.blocks).count(text) == repr(written.blocks).count(text) == 1
    votes = [
        b for b in by_theme.blocks if isinstance(b, Heading) and b.text.text.startswith("Vote ")
    ]
    assert len(votes) == 5
    for name in ("docx", "pdf", "md"):
        assert "Recommendation 1: Fund capacity building" in told(by_theme, name).replace(
            "\u200b", ""
        )


def test_without_themes_the_sessions_are_the_chapters():
    report = build(side_event_record())
    assert lay_out(report, Body.THEME).blocks == lay_out(report).blocks


def test_a_recommendation_without_words_is_left_out():
    record = written_record()
    blank = Conclusion(
        "blank", "  ", 12, OutcomeKind.RECOMMENDATION, addressee="Blankcanary", theme=" "
    )
    record.book.apply([record.book.put(blank)])
    report = build(record)
    assert [each.number for each in report.recommendations] == [1, 2, 3, 4]
    assert "Blankcanary" not in repr(lay_out(report).blocks)
