"""The Word file: its structure, and what hostile text does to it (nothing)."""

import pytest

from facilitator.domain.workshop import Attribution
from facilitator.report import build
from facilitator.report.layout import lay_out
from facilitator.report.word import draw
from tests.helpers.reading import W, WordFile, open_word, text_of
from tests.helpers.records import side_event_record, with_attribution

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module")
def written() -> WordFile:
    return open_word(draw(lay_out(build(side_event_record()))))


def test_headings_are_real_headings(written: WordFile):
    styles = [
        (style.get(f"{W}val"), text_of(paragraph))
        for paragraph in written.body.iter(f"{W}p")
        if (style := paragraph.find(f"{W}pPr/{W}pStyle")) is not None
    ]
    assert ("Heading1", "Proceedings") in styles
    assert ("Heading3", "Vote 4: How ready is your institution?") in styles
    assert ("Heading4", "Round 2") in styles


def test_contents_and_captions_are_fields(written: WordFile):
    codes = [(code.text or "").split() for code in written.body.iter(f"{W}instrText")]
    assert sum(code[0] == "TOC" for code in codes) == 1
    assert sum(code[:2] == ["SEQ", "Figure"] for code in codes) == 7
    assert sum(code[:2] == ["SEQ", "Table"] for code in codes) == len(written.tables()) - 1
    begun = [mark.get(f"{W}fldCharType") for mark in written.body.iter(f"{W}fldChar")]
    assert begun.count("begin") == begun.count("end") == len(codes)


def test_contents_lead_to_headings(written: WordFile):
    marks = {mark.get(f"{W}name") for mark in written.body.iter(f"{W}bookmarkStart")}
    links = {link.get(f"{W}anchor") for link in written.body.iter(f"{W}hyperlink")}
    assert links
    assert links <= marks


def test_every_table_with_a_header_repeats_it(written: WordFile):
    tables = list(written.body.iter(f"{W}tbl"))[1:]
    assert len(tables) >= 10
    for table in tables:
        first, *others = table.iter(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)


def test_every_chart_has_alternative_text(written: WordFile):
    pictures = list(written.body.iter(f"{WP}docPr"))
    assert len(pictures) == 7
    assert all(len(picture.get("descr", "")) > 30 for picture in pictures)
    assert "Funding that ends with the project" in pictures[0].get("descr", "")


def test_drafted_sentences_carry_a_comment(written: WordFile):
    references = list(written.body.iter(f"{W}commentReference"))
    assert len(references) == 11  # six rounds that count, the introduction, four items
    assert written.parts["word/comments.xml"].count(b"Drafted by the program") == 11


def test_right_to_left_text_is_marked(written: WordFile):
    question = next(
        paragraph for paragraph in written.body.iter(f"{W}p") if "كيف" in text_of(paragraph)
    )
    assert question.find(f"{W}pPr/{W}bidi") is not None
    assert question.find(f"{W}r/{W}rPr/{W}rtl") is not None
    language = question.find(f"{W}r/{W}rPr/{W}lang")
    assert language is not None
    assert language.get(f"{W}bidi") == "ar-SA"


def test_the_language_of_the_document_is_set():
    french = open_word(draw(lay_out(build(side_event_record(), "fr"))))
    assert b'<w:lang w:val="fr-FR"' in french.parts["word/styles.xml"]
    assert "Compte rendu de l’événement" in french.text()


def test_the_files_metadata_name_the_event_and_nobody(written: WordFile):
    core = written.parts["docProps/core.xml"].decode()
    assert "What role for capacity building" in core
    for name in ("Morari", "python-docx", "Tiendrebeogo"):
        assert name not in core


def test_numbered_lists_begin_at_one_each(written: WordFile):
    lists: dict[str | None, int] = {}
    for paragraph in written.body.iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            key = number.get(f"{W}val")
            lists[key] = lists.get(key, 0) + 1
    assert sorted(lists.values()) == [2, 2, 3]  # conclusions, recommendations, guiding questions


def test_the_chatham_house_rule_holds_in_every_part_of_the_file():
    record = with_attribution(side_event_record(), "session-1", Attribution.CHATHAM_HOUSE)
    told = open_word(draw(lay_out(build(record)))).everything()
    for withheld in ("Tiendrebeogo", "Leal", "Zaidi", "Diallo", "Burkina", "City of Rabat"):
        assert withheld not in told
    assert "Morari" in told
    assert told.count("the Chatham House Rule applies here") == 1


def test_evidence_leads_to_the_vote_and_the_question_it_names(written: WordFile):
    links = {
        link.get(f"{W}anchor", ""): "".join(text.text or "" for text in link.iter(f"{W}t"))
        for link in written.body.iter(f"{W}hyperlink")
    }
    assert links["vote_1"] == "vote 1"
    assert links["vote_3"] == "vote 3"
    assert links["question_1"] == "question 1"
    numbers = [mark.get(f"{W}id", "") for mark in written.body.iter(f"{W}bookmarkStart")]
    ends = [mark.get(f"{W}id", "") for mark in written.body.iter(f"{W}bookmarkEnd")]
    assert len(set(numbers)) == len(numbers)
    assert sorted(numbers) == sorted(ends)
