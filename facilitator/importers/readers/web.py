"""Web pages, and what Word, Excel and browsers put on the clipboard: tables with what stands around them."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from facilitator.importers.readers.lines import split_lines
from facilitator.importers.source import Block, Cell, Line, Row, Table

MAX_SPAN = 64
MAX_DOWN = 500
_UNREAD = {"script", "style", "head", "template", "select", "noscript", "svg", "title"}
_BREAKS = {
    "p", "div", "br", "li", "ul", "ol", "tr", "hr", "dt", "dd", "section", "article", "header", "blockquote",
    "h1", "h2", "h3", "h4", "h5", "h6",
}  # fmt: skip
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)")
# Tags that never close.
_VOID = {"br", "hr", "img", "meta", "link", "input", "col", "wbr", "base", "area", "source"}


def web(text: str) -> tuple[Block, ...]:
    """The page's blocks. A table that holds another is there for the layout: what stands in it is read as text."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.finished()


@dataclass(slots=True)
class _Open:
    """A cell that is being read."""

    span: int
    down: int
    lines: list[Line] = field(default_factory=list[Line])


@dataclass(slots=True)
class _Grid:
    """A table that is being read."""

    rows: list[list[_Open]] = field(default_factory=list[list[_Open]])
    layout: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._grids: list[_Grid] = []
        self._pieces: list[tuple[str, bool]] = []
        self._open: list[tuple[str, bool]] = []
        self._unread = 0
        self._level, self._bullet = 0, False
        self._paragraphs = self._tables = 0

    def finished(self) -> tuple[Block, ...]:
        self._break()
        while self._grids:
            self._close_table()
        return tuple(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _UNREAD:
            self._unread += 1
        if tag not in _VOID:
            self._open.append((tag, self._is_bold(tag, given.get("style", ""))))
        if tag in _BREAKS or tag in ("table", "td", "th"):
            self._break()
        if re.fullmatch(r"h[1-6]", tag):
            self._level = int(tag[1])
        elif tag == "li":
            self._bullet = True
        elif tag == "table":
            for outer in self._grids:
                outer.layout = True
            self._grids.append(_Grid())
        elif tag == "tr" and self._grids:
            self._grids[-1].rows.append([])
        elif tag in ("td", "th") and self._grids:
            grid = self._grids[-1]
            if not grid.rows:
                grid.rows.append([])
            span = _number(given.get("colspan"), MAX_SPAN)
            grid.rows[-1].append(_Open(span, _number(given.get("rowspan"), MAX_DOWN)))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        if tag in _BREAKS or tag in ("table", "td", "th"):
            self._break()
        if re.fullmatch(r"h[1-6]", tag):
            self._level = 0
        elif tag == "li":
            self._bullet = False
        elif tag == "table" and self._grids:
            self._close_table()
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                del self._open[at:]
                break

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._pieces.append((data, bool(self._open) and self._open[-1][1]))

    def _is_bold(self, tag: str, style: str) -> bool:
        around = bool(self._open) and self._open[-1][1]
        if _BOLD.search(style.lower()) or tag in ("b", "strong", "th"):
            return True
        return around and not _LIGHT.search(style.lower())

    def _break(self) -> None:
        """What was read so far is a line."""
        pieces, self._pieces = self._pieces, []
        text = " ".join("".join(piece for piece, _ in pieces).split())
        if not text:
            return
        found = split_lines(text, "", level=self._level, bullet=self._bullet and not self._level)
        lead = _lead(pieces)
        lines = [replace(line, lead=lead) for line in found]
        if self._grids and self._grids[-1].rows and self._grids[-1].rows[-1]:
            self._grids[-1].rows[-1][-1].lines += lines
            return
        self._paragraphs += 1
        self._blocks += [replace(line, where=f"paragraph {self._paragraphs}") for line in lines]

    def _close_table(self) -> None:
        grid = self._grids.pop()
        if grid.layout:
            for cell in (cell for row in grid.rows for cell in row):
                self._paragraphs += bool(cell.lines)
                where = f"paragraph {self._paragraphs}"
                self._blocks += [replace(line, where=where) for line in cell.lines]
            return
        rows = _laid_out(grid, f"table {self._tables + 1}")
        if rows:
            self._tables += 1
            self._blocks.append(Table(tuple(rows), f"table {self._tables}"))


def _laid_out(grid: _Grid, where: str) -> list[Row]:
    """Rows with the lower parts of cells that span several rows put where they stand."""
    rows: list[Row] = []
    hanging: dict[int, tuple[int, int]] = {}  # column: (rows still to come, span)
    for number, cells in enumerate(grid.rows, 1):
        place = f"{where}, row {number}"
        found: list[Cell] = []
        column = 0
        waiting = list(cells)
        while waiting or column in hanging:
            if column in hanging:
                left, span = hanging.pop(column)
                found.append(Cell((), place, span=span, continued=True))
                if left > 1:
                    hanging[column] = (left - 1, span)
                column += span
                continue
            cell = waiting.pop(0)
            lines = tuple(replace(line, where=place) for line in cell.lines)
            found.append(Cell(lines, place, span=cell.span))
            if cell.down > 1:
                hanging[column] = (cell.down - 1, cell.span)
            column += cell.span
        if any(cell.lines or cell.continued for cell in found):
            rows.append(Row(tuple(found), place))
    return rows if any(cell.lines for row in rows for cell in row.cells) else []


def _lead(pieces: list[tuple[str, bool]]) -> str:
    lead = ""
    for text, bold in pieces:
        if text.strip() and not bold:
            return " ".join(lead.split())
        lead += text
    return ""


def _number(said: str | None, most: int) -> int:
    return max(1, min(int(said), most)) if said and said.isdigit() and len(said) < 10 else 1
