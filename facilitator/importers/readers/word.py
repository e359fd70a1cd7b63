"""Word documents: paragraphs, headings, lists and tables in reading order.

Read from the XML itself, because text in content controls and inserted under "track changes" belongs to
the document too, and a cell that claims to span a billion columns must not be believed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from facilitator.importers.readers.lines import split_lines
from facilitator.importers.readers.package import Package, damaged
from facilitator.importers.source import Block, Cell, Line, Remark, Row, SourceDocument, Table

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
MAX_SPAN = 64
_MAX_DEPTH = 60
_BESIDE = {
    "Headers and footers of the pages": r"word/(?:header|footer)\d*\.xml",
    "Footnotes": r"word/(?:footnotes|endnotes)\.xml",
    "Comments": r"word/comments\.xml",
}
# Deleted text, field codes, and the second copy of a text box.
_UNREAD = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}rPr", f"{_W}pPr", _MC_FALLBACK}


def read_word(path: Path) -> SourceDocument:
    """The document's body. What stands beside it (headers and footers, footnotes, comments) is quoted in remarks."""
    package = Package(path)
    main = next(iter(package.named(r"word/document\d*\.xml")), None)
    if main is None:
        raise damaged(path)
    try:
        styles = _heading_styles(_root(package.part("word/styles.xml")))
        body = _root(package.part(main)).find(f"{_W}body")
        if body is None:
            raise damaged(path)
        reader = _Reader(styles)
        blocks = tuple(reader.blocks(body))
        remarks = list(_beside(package))
    except (ElementTree.ParseError, RecursionError, ValueError, LookupError) as problem:
        raise damaged(path) from problem
    if package.has_macros:
        remarks.append(
            Remark("info", "The document contains macros; they were ignored.", path.name)
        )
    return SourceDocument(path.name, blocks, remarks=tuple(remarks))


def _beside(package: Package) -> Iterator[Remark]:
    for what, pattern in _BESIDE.items():
        said: dict[str, None] = {}
        for name in package.named(pattern):
            for paragraph in _root(package.part(name)).iter(f"{_W}p"):
                text = "".join(piece for piece, _ in _runs(paragraph))
                # A page number alone says nothing.
                if re.search(r"[^\W\d_]{2}", text):
                    said[" ".join(text.split())] = None
        if said:
            yield Remark("info", f"{what} were left out: “{'; '.join(said)}”", "the document")


def _root(data: bytes | None) -> Element:
    if data is None:
        return Element("nothing")
    return ElementTree.fromstring(data.replace(_STRICT[1:-1].encode(), _W[1:-1].encode()))


def _heading_styles(root: Element) -> dict[str, int]:
    """Heading levels by style id; a style takes its level from its name, its outline or its parent."""
    levels: dict[str, int] = {}
    parents: dict[str, str] = {}
    for style in root.iter(f"{_W}style"):
        key = style.get(f"{_W}styleId", "")
        name = _value(style.find(f"{_W}name")).lower()
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        if match := re.match(r"(?:heading|titre|título|titulo|überschrift) ?(\d)", name):
            levels[key] = int(match.group(1))
        elif name in ("title", "titre", "título"):
            levels[key] = 1
        elif outline is not None and _value(outline).isdigit() and int(_value(outline)) < 9:
            levels[key] = int(_value(outline)) + 1
        else:
            parents[key] = _value(style.find(f"{_W}basedOn"))
    for key in parents:
        parent, steps = parents[key], 0
        while parent in parents and steps < 20:
            parent, steps = parents[parent], steps + 1
        if parent in levels:
            levels[key] = levels[parent]
    return levels


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(f"{_W}val", "")


class _Reader:
    def __init__(self, styles: dict[str, int]) -> None:
        self._styles = styles
        self._paragraphs = 0
        self._tables = 0

    def blocks(self, parent: Element, depth: int = 0) -> Iterator[Block]:
        if depth > _MAX_DEPTH:
            return
        for child in parent:
            if child.tag == f"{_W}p":
                self._paragraphs += 1
                yield from self._lines(child, f"paragraph {self._paragraphs}")
            elif child.tag == f"{_W}tbl":
                self._tables += 1
                yield self._table(child, f"table {self._tables}")
            elif depth < _MAX_DEPTH and child.tag in (
                f"{_W}sdt",
                f"{_W}sdtContent",
                f"{_W}ins",
                f"{_W}customXml",
            ):
                yield from self.blocks(child, depth + 1)

    def _table(self, table: Element, where: str) -> Table:
        rows: list[Row] = []
        for number, row in enumerate(_through(table, f"{_W}tr"), 1):
            place = f"{where}, row {number}"
            skipped = _number(row.find(f"{_W}trPr/{_W}gridBefore"))
            cells = [Cell((), place, span=skipped)] if skipped else []
            cells += [self._cell(cell, place) for cell in _through(row, f"{_W}tc")]
            if row.find(f"{_W}trPr/{_W}del") is None:
                rows.append(Row(tuple(cells), place))
        return Table(tuple(rows), where)

    def _cell(self, cell: Element, where: str) -> Cell:
        merged = cell.find(f"{_W}tcPr/{_W}vMerge")
        continued = merged is not None and _value(merged) != "restart"
        span = max(1, _number(cell.find(f"{_W}tcPr/{_W}gridSpan")))
        lines = () if continued else tuple(self._cell_lines(cell, where))
        return Cell(lines, where, span=span, continued=continued)

    def _cell_lines(self, parent: Element, where: str, depth: int = 0) -> Iterator[Line]:
        if depth > _MAX_DEPTH:
            return
        for child in parent:
            if child.tag == f"{_W}p":
                yield from self._lines(child, where)
            elif not child.tag.endswith("Pr"):
                yield from self._cell_lines(child, where, depth + 1)

    def _lines(self, paragraph: Element, where: str) -> Iterator[Line]:
        properties = paragraph.find(f"{_W}pPr")
        level, bullet = 0, False
        if properties is not None:
            style = _value(properties.find(f"{_W}pStyle"))
            level = self._styles.get(style, 0)
            bullet = properties.find(f"{_W}numPr") is not None or "list" in style.lower()
        pieces = list(_runs(paragraph))
        # A line break inside a paragraph separates as a paragraph does.
        lines: list[list[tuple[str, bool]]] = [[]]
        for text, bold in pieces:
            first, *others = text.split("\n")
            lines[-1].append((first, bold))
            lines += [[(other, bold)] for other in others]
        for line in lines:
            text = " ".join("".join(piece for piece, _ in line).split())
            if text:
                for each in split_lines(text, where, level=level, bullet=bullet and not level):
                    yield replace(each, lead=_lead(line))


def _lead(pieces: list[tuple[str, bool]]) -> str:
    lead = ""
    for text, bold in pieces:
        if text.strip() and not bold:
            return " ".join(lead.split())
        lead += text
    return ""


def _runs(element: Element, depth: int = 0) -> Iterator[tuple[str, bool]]:
    """Texts of the runs with whether they are bold, through links, insertions and content controls."""
    if depth > _MAX_DEPTH:
        return
    for child in element:
        if child.tag in _UNREAD:
            continue
        if child.tag == f"{_W}r":
            bold = child.find(f"{_W}rPr/{_W}b")
            is_bold = bold is not None and _value(bold) not in ("0", "false", "off")
            yield "".join(_texts(child)), is_bold
            yield from _runs(child, depth + 1)
        else:
            yield from _runs(child, depth + 1)


def _texts(run: Element) -> Iterator[str]:
    for child in run:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif child.tag == f"{_W}tab":
            yield "\t"
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"


def _through(parent: Element, tag: str, depth: int = 0) -> Iterator[Element]:
    """Children of that tag, also inside content controls and insertions, but not inside other tables."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
            yield from _through(child, tag, depth + 1)


def _number(element: Element | None) -> int:
    value = _value(element)
    return min(int(value), MAX_SPAN) if value.isdigit() and len(value) < 10 else 0
