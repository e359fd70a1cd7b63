"""An organisation's own Word template: its looks are kept, what it lacks is filled in, and a file that
is none is refused in a sentence."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Cm

from facilitator.domain.errors import BadValue
from facilitator.report import build
from facilitator.report.layout import lay_out
from facilitator.report.word import draw
from facilitator.report.word_template import STYLES, shipped
from tests.helpers.reading import W, WordFile, open_word
from tests.helpers.records import side_event_record

DOCUMENT = b"wordprocessingml.document.main+xml"
TEMPLATE = b"wordprocessingml.template.main+xml"


def written_on(path: Path) -> WordFile:
    return open_word(draw(replace(lay_out(build(side_event_record())), template=path)))


def saved(tmp_path: Path, word: WordDocument, name: str = "ours.docx") -> Path:
    path = tmp_path / name
    word.save(str(path))
    return path


def with_looks() -> WordDocument:
    """A ministry's template: a wide page, a letterhead, a cover text, and few of our styles."""
    word = docx.Document()
    kept = {"Normal", "Heading 1", "Heading 2", "Title", "Normal Table", "Default Paragraph Font"}
    for style in list(word.styles):
        if style.name not in kept:
            style.element.getparent().remove(style.element)
    word.sections[0].page_width, word.sections[0].left_margin = Cm(25), Cm(2)
    word.sections[0].right_margin = Cm(2)
    word.sections[0].header.paragraphs[0].add_run("Ministry of Examples")
    word.add_paragraph("Official document")
    return word


def test_the_shipped_template_has_every_style():
    names = {str(style.name).casefold() for style in shipped().styles}
    assert [name for name in STYLES if name.casefold() not in names] == []


def test_every_style_is_explained():
    told = (Path(__file__).parents[3] / "docs" / "report-word-template.md").read_text("utf-8")
    levels = {"Heading 2", "Heading 3", "Heading 4", "TOC 2"}
    assert [name for name in STYLES if name not in told and name not in levels] == []


def test_letterhead_page_and_text_are_kept_and_missing_styles_filled_in(tmp_path: Path):
    written = written_on(saved(tmp_path, with_looks()))
    assert "Ministry of Examples" in written.everything()
    assert written.text().startswith("Official document\nWhat role for capacity building")
    assert "Of 176 votes, 55" in written.text()
    names = {name.get(f"{W}val") for name in open_styles(written)}
    assert {"Lead", "Note", "Report Table", "Table Text", "toc 1", "caption"} <= names
    used = {style.get(f"{W}val") for style in written.body.iter(f"{W}pStyle")}
    known = {style.get(f"{W}styleId") for style in styles(written)}
    assert used <= known
    # Tables are as wide as the page lets them be: 25 cm without 2 cm on either side.
    widths = {int(width.get(f"{W}w", 0)) for width in written.body.iter(f"{W}tblW")}
    assert {round(width * 2.54 / 1440) for width in widths} == {21}


def test_a_tables_caption_stays_with_it_whatever_the_template_says(tmp_path: Path):
    word = docx.Document()
    word.styles["Caption"].paragraph_format.keep_with_next = False
    drawn = draw(replace(lay_out(build(side_event_record())), template=saved(tmp_path, word)))
    captions = [
        each for each in docx.Document(io.BytesIO(drawn)).paragraphs
        if each.style is not None and each.style.name == "Caption"
    ]  # fmt: skip
    assert {each.text.split()[0]: each.paragraph_format.keep_with_next for each in captions} == {
        "Table": True,
        "Figure": False,
    }


def test_a_list_is_numbered_even_where_the_template_numbers_none(tmp_path: Path):
    said = written_on(saved(tmp_path, with_looks())).text()
    assert "1. What can be achieved through capacity building?" in said
    assert "2. Cities need a budget of their own for it." in said


def test_a_dotx_is_taken_and_becomes_a_document(tmp_path: Path):
    path = retyped(saved(tmp_path, with_looks()), TEMPLATE)
    types = written_on(path).parts["[Content_Types].xml"]
    assert DOCUMENT in types
    assert TEMPLATE not in types


def not_word(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7")
    return path


def with_macros(path: Path) -> Path:
    saved(path.parent, with_looks(), path.name)
    return retyped(path, b"ms-word.document.macroEnabled.main+xml")


def half(path: Path) -> Path:
    content = saved(path.parent, with_looks(), path.name).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def missing(path: Path) -> Path:
    return path


@pytest.mark.parametrize("spoilt", [not_word, with_macros, half, missing])
def test_what_is_no_template_is_refused_in_a_sentence(
    tmp_path: Path, spoilt: Callable[[Path], Path]
):
    with pytest.raises(BadValue, match=r"ours\.docx.*Choose|Save it in Word"):
        written_on(spoilt(tmp_path / "ours.docx"))


def retyped(path: Path, wanted: bytes) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, old.read(entry).replace(DOCUMENT, wanted))
    path.write_bytes(out.getvalue())
    return path


def styles(written: WordFile):
    from xml.etree import ElementTree

    return ElementTree.fromstring(written.parts["word/styles.xml"]).iter(f"{W}style")


def open_styles(written: WordFile):
    return [name for style in styles(written) for name in style.iter(f"{W}name")]
