"""Whatever people typed comes out as plain text, in every field, in every file."""

import io
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from facilitator.domain.questions import Question
from facilitator.protocol.codec import decode
from facilitator.report import WRITERS, build
from facilitator.report.blocks import Document
from facilitator.report.layout import lay_out
from facilitator.report.markdown import escaped
from facilitator.report.summary import FORMATS as SUMMARY_FORMATS, summarise
from facilitator.report.texts import passage
from tests.helpers.awkward import awkward_texts, crowd, filled_with, small_record
from tests.helpers.reading import csv_files, open_pdf, open_word, pdf_text, workbook
from tests.helpers.records import side_event_record

TEXTS = awkward_texts()
PRINTED = [text for text in map(passage, TEXTS) if text]
MARKUP = MarkdownIt("commonmark").enable(["table", "strikethrough"])
OWN_MARKUP = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text", "em_open",
    "em_close", "strong_open", "strong_close", "softbreak", "bullet_list_open", "bullet_list_close",
    "ordered_list_open", "ordered_list_close", "list_item_open", "list_item_close", "table_open",
    "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close",
}  # fmt: skip


NAUGHTY = {
    "typst": '#read("/etc/passwd") *bold* $x^2$ = Heading <label> @ref // /* \\ `raw`\n= Gone',
    "word": "<w:p>&amp;</w:p> ]]> <!-- & --> {SEQ Table} TOC \\o",
    "placeholders": "{n} {title} {0} {{}} %s %(a)s =1+1",
    "controls": "\x00\x01\x0b\x1f\x7f\u202e\ufffe\ud800 left",
    "long": "W" * 200,
    "right to left": "نعم (yes) 12% — لا",
    "nothing": "   ",
}


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY.keys())
def test_both_files_take_it_as_plain_text(text: str):
    document = lay_out(build(filled_with(text)))
    word = open_word(WRITERS["docx"](document))
    pdf = open_pdf(WRITERS["pdf"](document))
    shown = "".join(char for char in text if char.isprintable() and char != "\u202e").split()
    in_word = word.text()
    in_pdf = pdf_text(pdf)
    for piece in shown:
        assert piece in in_word
    if text.isascii() and shown:
        assert shown[0].replace(" ", "") in in_pdf.replace(" ", "")
    assert "root:" not in in_pdf


def test_an_unknown_language_of_a_question_is_no_trouble():
    record = side_event_record()
    changed = [
        replace(question, lang=lang)
        for question, lang in zip(
            record.book.all(Question),
            ["x-klingon", "EN-us", '"', "en_GB", "zz", "a" * 99],
            strict=True,
        )
    ]
    record.book.apply([record.book.put(question) for question in changed])
    document = lay_out(build(record))
    assert open_word(WRITERS["docx"](document)).text()
    assert open_pdf(WRITERS["pdf"](document)).pages


@pytest.fixture(scope="module")
def crowded() -> Document:
    """500 awkward texts, each as speaker, affiliation, role, item, question, answer, choice and so on."""
    return lay_out(build(crowd(TEXTS)))


def small(text: str) -> Document:
    return lay_out(build(filled_with(text, small_record())))


def test_there_are_five_hundred():
    assert len(set(TEXTS)) == 500


def test_word_holds_all_of_it(crowded: Document):
    word = open_word(WRITERS["docx"](crowded))
    body = word.text()
    assert [text for text in PRINTED if text.split("\n")[0][:300] not in body] == []
    links = word.parts["word/_rels/document.xml.rels"]
    assert b"hyperlink" not in links
    codes = set(re.findall(rb"<w:instrText[^>]*>\s*(\w+)", word.parts["word/document.xml"]))
    assert codes == {b"TOC", b"PAGEREF", b"SEQ"}


def test_pdf_holds_it_without_links_or_programs(crowded: Document, tmp_path: Path):
    file = tmp_path / "report.pdf"
    file.write_bytes(WRITERS["pdf"](crowded))
    text = squeezed(by_poppler("pdftotext", file, "-"))
    texts = [text for text in TEXTS if text.isascii() and len(text) < 200]
    assert len(texts) > 200
    assert [each for each in texts if squeezed(passage(each)) not in text] == []
    assert "root:" not in text
    assert by_poppler("pdfinfo", "-js", file) == ""
    assert by_poppler("pdfinfo", "-url", file).splitlines()[1:] == []  # the first names the columns


def by_poppler(*words: str | Path) -> str:
    """It reads some thousand pages in seconds."""
    return subprocess.run(words, capture_output=True, check=True).stdout.decode()


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]", "", text)


def test_no_cell_of_the_workbook_is_a_formula(crowded: Document):
    content = WRITERS["xlsx"](crowded)
    shown: set[str] = set()
    for page in workbook(content).worksheets:
        for row in page.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d"), cell.value
                assert cell.hyperlink is None
                shown.add(str(cell.value))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert b"<f" not in archive.read(name)
            assert b"hyperlink" not in archive.read(name)
    # A text that looks like an escape of the format is itself escaped in the file.
    told = {re.sub(r"_x005F(?=_x)", "", text) for text in shown}
    assert [text for text in PRINTED if text not in told and f"{text} " not in told] == []


def test_no_field_of_the_csv_files_begins_a_formula(crowded: Document):
    fields = {
        field
        for rows in csv_files(WRITERS["csv"](crowded)).values()
        for row in rows
        for field in row
    }
    begins = [field for field in fields if field[:1] in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"]
    assert [field for field in begins if field and not re.fullmatch(r"-\d+", field)] == []
    told = {field.removeprefix("'") for field in fields} | fields
    assert [text for text in PRINTED if text not in told] == []


def test_json_holds_all_of_it(crowded: Document):
    report: Any = decode(WRITERS["json"](crowded), dict)
    asked = {question["text"]["text"] for question in report["questions"]}
    assert set(PRINTED) - asked == set()


def all_tokens(tokens: list[Token]) -> list[Token]:
    return [deeper for token in tokens for deeper in (token, *all_tokens(token.children or []))]


def test_markdown_reads_nothing_of_it_as_markup(crowded: Document):
    source = WRITERS["md"](crowded).decode()
    kinds = {token.type for token in all_tokens(MARKUP.parse(source))}
    assert kinds - OWN_MARKUP == set()
    parsed = MARKUP.parse(source)
    plain = {
        "".join(t.content for t in token.children or [] if t.type == "text") for token in parsed
    }
    told = {text.replace("\u2060", "") for text in plain}
    expected = {" · ".join(text.split("\n")) for text in PRINTED}
    assert [text for text in expected if text not in told] == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b", r"a\|b"),
        ("`x` <b> [a](b)", r"\`x\` \<b\> \[a\](b)"),
        ("1. one", r"1\. one"),
        ("3.6", "3.6"),
        ("- one", r"\- one"),
        ("see https://x.example and www.x.example", r"see https\://x.example and www\.x.example"),
        ("a@b.example", "a@\u2060b.example"),
        ("&copy;", r"\&copy;"),
        ("Ms. Diallo (Dakar), 12.5 %", "Ms. Diallo (Dakar), 12.5 %"),
    ],
)
def test_markdown_escapes_what_it_must_and_no_more(text: str, written: str):
    assert escaped(text) == written


def test_every_text_in_every_field_makes_files_of_data_that_open():
    for text in TEXTS:
        document = small(text)
        with zipfile.ZipFile(io.BytesIO(WRITERS["xlsx"](document))) as book:
            assert all(ElementTree.fromstring(book.read(name)) for name in book.namelist())
        assert len(csv_files(WRITERS["csv"](document))) >= 8
        assert decode(WRITERS["json"](document), dict)["format"] == "facilitator-report"
        assert WRITERS["md"](document).decode()


@pytest.mark.parametrize("text", TEXTS[:137:4])
def test_a_text_in_every_field_makes_documents_that_open(text: str):
    for document, formats in ((small(text), ("docx", "pdf")), (brief(text), SUMMARY_FORMATS)):
        for name in formats:
            content = WRITERS[name](document)
            if name == "docx":
                assert open_word(content).text()
            elif name == "pdf":
                assert open_pdf(content).pages
            else:
                assert content.decode()


def brief(text: str) -> Document:
    return summarise(build(filled_with(text, small_record())))
