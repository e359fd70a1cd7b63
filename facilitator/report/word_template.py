"""The Word file a report is drawn on: the shipped one, or an organisation's own.

A template keeps what it has: its page, header and footer, and the text that stands in it, which comes
before the report. Styles that it lacks are taken from the shipped one.
"""

import io
import zipfile
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from facilitator.domain.errors import BadValue
from facilitator.i18n import Catalogue
from facilitator.report import word_parts as parts
from facilitator.resources import resource_path

LARGEST_BYTES = 20 << 20
LARGEST_UNPACKED_BYTES = 200 << 20
_TEMPLATE_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_DOCUMENT_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"
STYLES = (
    "Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "Heading 5",
    "Lead", "Note", "Quote", "Caption", "List Number", "List Bullet", "List Continue", "TOC Heading",
    "TOC 1", "TOC 2", "TOC 3", "Table Text", "Report Table", "Header", "Footer",
    "annotation reference", "annotation text",
)  # fmt: skip


class WordTemplate:
    """A Word file to be filled. `style_ids` are by name; `own`: it is not the shipped one."""

    def __init__(self, path: Path | None, say: Catalogue) -> None:
        self.own = path is not None
        self.word = shipped() if path is None else _opened(path, say)
        self.style_ids = _style_ids(self.word)
        missing = [name for name in STYLES if name.casefold() not in self.style_ids]
        for name in missing:
            self._borrow(name)
        # A copy of the styles for Word 2007 that would not have those borrowed.
        links = self.word.part.rels
        for key in [
            key for key, link in links.items() if link.reltype.endswith("/stylesWithEffects")
        ]:
            del links[key]

    def style_id(self, name: str) -> str:
        return self.style_ids[name.casefold()]

    @property
    def text_width_cm(self) -> float:
        """What the last section's page leaves between its margins."""
        section = self.word.sections[-1]
        if None in (section.page_width, section.left_margin, section.right_margin):
            return 16.0
        width = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
        return width / 360_000

    def _borrow(self, name: str) -> None:
        """Takes the style from the shipped template, on top of this one's own normal text."""
        ours = shipped()
        wanted = _style_ids(ours)[name.casefold()]
        found = next(style for style in ours.styles.element if style.get(qn("w:styleId")) == wanted)
        style = deepcopy(found)
        free = wanted
        while free in self.style_ids.values():
            free += "x"
        style.set(qn("w:styleId"), free)
        for tag in ("w:link", "w:next", "w:pPr/w:numPr"):
            for reference in style.findall(tag, style.nsmap):
                reference.getparent().remove(reference)
        base = style.find(qn("w:basedOn"))
        if base is not None:
            kind = "Table" if style.get(qn("w:type")) == "table" else ""
            below = self.style_ids.get("normal table" if kind else "normal")
            if below is None:
                style.remove(base)
            else:
                base.set(qn("w:val"), below)
        self.word.styles.element.append(style)
        self.style_ids[name.casefold()] = free


@cache
def _shipped_bytes() -> bytes:
    return resource_path("report/report.docx").read_bytes()


def shipped() -> WordDocument:
    """The template that comes with the program, fresh."""
    return docx.Document(io.BytesIO(_shipped_bytes()))


def has_text(part: Any) -> bool:
    """Whether a header or footer holds anything of its own: words, a picture, a field."""
    return any(
        element.tag in (parts.w("t"), parts.w("drawing"), parts.w("pict"), parts.w("fldSimple"))
        for element in part._element.iter()
    )


def numbers_lists(word: WordDocument, style_id: str) -> bool:
    """Whether paragraphs of that style are numbered by the template."""
    part = word.part
    style = next(style for style in word.styles.element if style.get(qn("w:styleId")) == style_id)
    number = style.find("w:pPr/w:numPr/w:numId", style.nsmap)
    if number is None or not any("numbering" in str(rel.reltype) for rel in part.rels.values()):
        return False
    wanted = number.get(qn("w:val"))
    return any(str(each.numId) == wanted for each in part.numbering_part.element.num_lst)


def _style_ids(word: WordDocument) -> dict[str, str]:
    return {str(style.name).casefold(): style.style_id for style in word.styles}


def _opened(path: Path, say: Catalogue) -> WordDocument:
    """The organisation's file; BadValue with a sentence if it cannot be used."""
    try:
        content = path.read_bytes()
    except OSError as trouble:
        raise BadValue(say("trouble.no_template", name=path.name)) from trouble
    if len(content) > LARGEST_BYTES:
        raise BadValue(say("trouble.large_template", name=path.name))
    try:
        word = docx.Document(io.BytesIO(_as_document(content)))
        word.sections[-1].header.is_linked_to_previous  # noqa: B018 - is it whole?
    except Exception as trouble:  # whatever may be in a file that people choose
        raise BadValue(say("trouble.bad_template", name=path.name)) from trouble
    return word


def _as_document(content: bytes) -> bytes:
    """A .dotx as a .docx; anything else as it is. Macros are refused by their type, as not a document."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        if sum(entry.file_size for entry in old.infolist()) > LARGEST_UNPACKED_BYTES:
            raise ValueError("too large")
        if _TEMPLATE_TYPE not in old.read(_TYPES):
            return content
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                data = old.read(entry)
                if entry.filename == _TYPES:
                    data = data.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
                new.writestr(entry, data)
    return out.getvalue()
