"""The PDF: tagged, in its language, with words for pictures; and nobody's name in its metadata."""

from typing import Any

import pypdf
import pytest

from facilitator.domain.questions import Question, QuestionStatus
from facilitator.domain.record import EventRecord
from facilitator.report import build, fonts
from facilitator.report.layout import lay_out
from facilitator.report.pdf import draw
from tests.helpers.reading import open_pdf, pdf_text
from tests.helpers.records import at, record_of, side_event_record


@pytest.fixture(scope="module")
def written() -> pypdf.PdfReader:
    return open_pdf(draw(lay_out(build(side_event_record()))))


def elements(reader: pypdf.PdfReader) -> list[tuple[str, str]]:
    """Kinds of all structure elements, with their alternative texts."""
    found: list[tuple[str, str]] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, pypdf.generic.ArrayObject):
            for child in node:
                walk(child)
        elif isinstance(node, pypdf.generic.DictionaryObject):
            if "/S" in node:
                found.append((str(node["/S"]), str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node["/K"])

    root = reader.trailer["/Root"]
    walk(root["/StructTreeRoot"])  # type: ignore[index]
    return found


def with_question(text: str, lang: str = "") -> EventRecord:
    question = Question("naughty", text, QuestionStatus.VISIBLE, at(30), lang)
    return record_of([side_event_record().book.event, question])


def test_it_is_tagged_and_says_its_language(written: pypdf.PdfReader):
    root: Any = written.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "en"
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    kinds = {kind for kind, _ in elements(written)}
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/Figure", "/L", "/LI"} <= kinds


def test_french_is_marked_as_french():
    root: Any = open_pdf(draw(lay_out(build(side_event_record(), "fr")))).trailer["/Root"]
    assert root["/Lang"] == "fr"


def test_every_chart_has_alternative_text(written: pypdf.PdfReader):
    alts = [alt for kind, alt in elements(written) if kind == "/Figure" and alt]
    assert len(alts) == 7
    assert "Funding that ends with the project" in alts[0]


def test_bookmarks_lead_through_it(written: pypdf.PdfReader):
    titles = [str(mark.title) for mark in written.outline if not isinstance(mark, list)]
    assert titles[:4] == ["Introduction", "Objective", "Guiding questions", "Proceedings"]
    assert titles[-1] == "Annex 3: Method and limits"


def test_drafted_sentences_are_marked(written: pypdf.PdfReader):
    assert pdf_text(written).count("Draft Of ") + pdf_text(written).count("Draft On ") == 6


def test_metadata_name_nobody(written: pypdf.PdfReader):
    information = written.metadata
    assert information is not None
    assert information.title is not None
    assert information.title.startswith("What role")
    assert not information.author


def test_right_to_left_text_is_in_it(written: pypdf.PdfReader):
    text = "".join(page.extract_text() for page in written.pages)
    assert "المدن" in text or "ندملا" in text


@pytest.mark.parametrize(
    "text",
    [
        "😀 who pays? 👩‍👩‍👧 🇲🇦",
        "日本語と 한국어",
        "हिन्दी ไทย ქართული አማርኛ",
        "\U00012000\U0001f9ff\u0bf5",
        "e\u0301\u0335\u0489 \u200d\u200b\u2060\ufeff\u00ad",
    ],
)
def test_characters_without_a_glyph_stop_nothing(text: str):
    reader = open_pdf(draw(lay_out(build(with_question(f"Before {text} after")))))
    found = pdf_text(reader)
    assert "Before" in found
    assert "after" in found


def test_what_no_font_can_write_shows_as_a_sign():
    # Letters of a script that fonts hardly have, in a block that Unicode has assigned.
    reader = open_pdf(draw(lay_out(build(with_question("Before \U00018800 after")))))
    assert "Before" in pdf_text(reader)


def test_a_letter_is_written_even_where_somebody_put_marks_on_it_that_no_font_has():
    text = "Zebra Z\u0334\u0489\U00016af0\u1abf zone, " + "Z" * 40 + " \U00018800"
    found = pdf_text(open_pdf(draw(lay_out(build(with_question(text))))))
    assert "Zebra" in found
    assert "zone" in found
    assert "Z" * 40 in found.replace(" ", "")


def test_one_text_that_no_font_can_write_takes_nothing_from_the_others():
    texts = [
        "🇲🇦 🏳\ufe0f\u200d🌈 👍🏽 हिन्दी",
        "\U00012000 \U00018800 \u0bf5",
        "نعم שלום",
        "— “é” 5 €",
        "W" * 40,
    ]
    event = side_event_record().book.event
    asked = [
        Question(f"q{number}", text, QuestionStatus.VISIBLE, at(number))
        for number, text in enumerate(texts)
    ]
    found = pdf_text(open_pdf(draw(lay_out(build(record_of([event, *asked]))))))
    for piece in ("“é”", "5 €", "—"):
        assert piece in found
    assert "W" * 40 in found.replace(" ", "")
    assert "نعم" in found or "معن" in found


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("能力建设如何帮助落实移民问题全球契约？“是”——同意，12%。", "NotoSansCJKsc"),
        ("ما دور بناء القدرات؟", "NotoSansArabic"),
    ],
)
def test_chinese_and_arabic_are_written_in_fonts_that_come_with_the_program(text: str, font: str):
    chosen, missing = fonts.choose([text])
    assert chosen is fonts.bundled()
    assert missing == frozenset()
    reader = open_pdf(draw(lay_out(build(with_question(text)))))
    pages: list[Any] = list(reader.pages)
    used = [each.get_object() for page in pages for each in page["/Resources"]["/Font"].values()]
    (found,) = {str(each["/BaseFont"]): each for each in used if font in each["/BaseFont"]}.values()
    descriptor = found["/DescendantFonts"][0]["/FontDescriptor"]
    assert {"/FontFile2", "/FontFile3"} & descriptor.keys()


def test_evidence_leads_to_the_vote_and_the_question_it_names(written: pypdf.PdfReader):
    pages: list[Any] = list(written.pages)
    last: Any = next(page for page in reversed(pages) if "Recommendations" in page.extract_text())
    for mark, wanted in zip(
        last["/Annots"], ("Vote 1:", "Who pays for capacity", "Vote 3:"), strict=True
    ):
        place: Any = mark.get_object()["/Dest"]
        page: Any = written.named_destinations[place].page if isinstance(place, str) else place[0]
        (told,) = (each for each in pages if each.indirect_reference == page)
        assert wanted in told.extract_text()
