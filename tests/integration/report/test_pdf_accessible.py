"""The PDF for people who hear it: what PDF/UA-1 asks for, looked up by a reader that did not write it.

The typesetter checks a part of the standard itself and refuses what breaks it; this is the other half.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pypdf
import pytest

from facilitator.report import build
from facilitator.report.blocks import Document, Figure, Heading, Table
from facilitator.report.layout import lay_out
from facilitator.report.pdf import draw
from facilitator.report.summary import summarise
from tests.helpers.reading import open_pdf
from tests.helpers.written import written_record


@pytest.fixture(scope="module", params=["whole", "summary", "French"])
def document(request: pytest.FixtureRequest) -> Document:
    report = build(written_record(), "fr" if request.param == "French" else "en")
    return summarise(report) if request.param == "summary" else lay_out(report)


@pytest.fixture(scope="module")
def reader(document: Document) -> pypdf.PdfReader:
    return open_pdf(draw(document))


@pytest.fixture(scope="module")
def root(reader: pypdf.PdfReader) -> Any:
    return reader.trailer["/Root"]


@pytest.fixture(scope="module")
def elements(root: Any) -> list[Any]:
    return list(walked(root["/StructTreeRoot"]))


def walked(node: Any) -> Iterator[Any]:
    """All structure elements, in reading order."""
    node = node.get_object()
    if isinstance(node, pypdf.generic.ArrayObject):
        for child in node:
            yield from walked(child)
    elif isinstance(node, pypdf.generic.DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from walked(node["/K"])


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def test_a_reader_shows_the_title_and_knows_the_language(root: Any, document: Document):
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert root["/Lang"] == document.lang


def test_everything_on_a_page_is_tagged_or_an_ornament(reader: pypdf.PdfReader):
    for page in reader.pages:
        content: Any = page.get_contents()
        depth, outside = 0, []
        for operands, operator in content.operations:
            if operator in (b"BDC", b"BMC"):
                depth += 1
            elif operator == b"EMC":
                depth -= 1
            elif operator in (b"Tj", b"TJ", b"Do") and depth == 0:
                outside.append((operator, operands))
        assert outside == []
        assert "/StructParents" in page


def test_headings_begin_at_one_and_skip_no_level(elements: list[Any]):
    levels = [
        int(kind[2]) for each in elements if re.fullmatch(r"/H[1-6]", kind := str(each["/S"]))
    ]
    assert levels[0] == 1
    assert all(level <= before + 1 for before, level in itertools.pairwise(levels))


def test_every_picture_says_what_it_shows(elements: list[Any], document: Document):
    shown = [str(each.get("/Alt", "")) for each in elements if each["/S"] == "/Figure"]
    assert all(len(alt) > 20 for alt in shown)
    assert len(shown) >= sum(isinstance(block, Figure) for block in document.blocks)


def test_every_table_has_column_headers_and_whole_rows(elements: list[Any], document: Document):
    tables = [each for each in elements if each["/S"] == "/Table"]
    assert len(tables) == sum(isinstance(block, Table) for block in document.blocks)
    for table in tables:
        rows = [
            [str(cell["/S"]) for cell in walked(row["/K"]) if cell["/S"] in ("/TH", "/TD")]
            for row in walked(table)
            if row["/S"] == "/TR"
        ]
        assert set(rows[0]) == {"/TH"}
        assert {len(row) for row in rows} == {len(rows[0])}


def test_other_languages_are_marked(elements: list[Any], document: Document):
    marked = {str(each["/Lang"]) for each in elements if "/Lang" in each}
    assert document.brief or "ar" in marked


def test_links_say_where_they_lead(reader: pypdf.PdfReader):
    for page in reader.pages:
        marks: list[Any] = [mark.get_object() for mark in page.get("/Annots", [])]
        assert all(mark.get("/Contents") and "/StructParent" in mark for mark in marks)
        assert not marks or str(page["/Tabs"]) == "/S"


def test_it_is_read_in_the_order_it_was_laid_out(reader: pypdf.PdfReader, document: Document):
    read = squeezed("".join(page.extract_text() for page in reader.pages))
    place = 0 if document.brief else read.index(squeezed(document.labels.contents)) + 10
    for block in document.blocks:
        if isinstance(block, Heading) and not document.brief:
            # The first time in the contents, then where it stands.
            wanted = squeezed(block.text.text)
            assert wanted in read[place:], block.text.text
    in_order = [block.caption for block in document.blocks if isinstance(block, Table | Figure)]
    for caption in in_order:
        found = read.find(squeezed(caption), place)
        assert found >= 0, caption
        place = found


def test_every_font_is_in_the_file_and_can_be_copied_from(reader: pypdf.PdfReader):
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            font = font.get_object()
            assert "/ToUnicode" in font
            descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & descriptor.keys()
