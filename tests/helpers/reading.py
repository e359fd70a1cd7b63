"""Reads reports back without the code that wrote them."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

import openpyxl
import pypdf

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class WordFile:
    """A .docx file taken apart."""

    parts: dict[str, bytes]

    @property
    def body(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.parts["word/document.xml"])

    def tables(self) -> list[list[list[str]]]:
        """Every table as rows of cells' texts."""
        return [
            [[text_of(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
            for table in self.body.iter(f"{W}tbl")
        ]

    def tables_by_caption(self) -> dict[str, list[list[str]]]:
        """Every table that has a caption, by its caption without the number."""
        found: dict[str, list[list[str]]] = {}
        caption = ""
        for block in next(iter(self.body)):
            if block.tag == f"{W}p":
                caption = text_of(block)
            elif block.tag == f"{W}tbl" and ". " in caption:
                rows = [
                    [text_of(cell) for cell in row.iter(f"{W}tc")] for row in block.iter(f"{W}tr")
                ]
                found[caption.partition(". ")[2]] = rows
        return found

    def text(self) -> str:
        return "\n".join(text_of(paragraph) for paragraph in self.body.iter(f"{W}p"))

    def everything(self) -> str:
        """All text of all parts, metadata included."""
        return "\n".join(
            content.decode("utf-8") for name, content in self.parts.items() if name.endswith("xml")
        )


def open_word(content: bytes) -> WordFile:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return WordFile({name: archive.read(name) for name in archive.namelist()})


def text_of(element: ElementTree.Element) -> str:
    """The text of paragraphs, one line each; field codes are not text."""
    if element.tag == f"{W}p":
        return "".join(_pieces(element))
    return "\n".join("".join(_pieces(paragraph)) for paragraph in element.iter(f"{W}p"))


def _pieces(paragraph: ElementTree.Element) -> Iterator[str]:
    for node in paragraph.iter():
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag == f"{W}tab":
            yield "\t"


def open_pdf(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def pdf_text(reader: pypdf.PdfReader) -> str:
    """The text of all pages on one line, white space folded, without breaking aids."""
    raw = " ".join(page.extract_text() for page in reader.pages)
    return re.sub(r"\s+", " ", raw.replace("\u200b", "").replace("\u00ad", ""))


def workbook(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def csv_files(content: bytes) -> dict[str, list[list[str]]]:
    """The rows of every file in a zip of CSV files."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        found = {name: archive.read(name) for name in archive.namelist()}
    assert all(content.startswith(b"\xef\xbb\xbf") for content in found.values())
    return {
        name: list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        for name, content in found.items()
    }
