"""Tables of a Word file, written as elements: python-docx takes a millisecond for every cell."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from facilitator.report import word_parts as parts
from facilitator.report.blocks import Cell, Column
from facilitator.report.model import Phrase
from facilitator.report.wording import is_rtl

TWIPS_PER_CM = 1440 / 2.54
LONGEST_WHOLE_TABLE = 12
MOST_COLUMNS_AT_FULL_SIZE = 5
SMALL_HALF_POINTS = 15
element = parts.element


class TableMaker:
    """Makes tables of one document. `lang` is its language; the styles are given by their ids."""

    def __init__(self, lang: str, table_style: str, text_style: str) -> None:
        self._lang = lang
        self._table_style = table_style
        self._text_style = text_style

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        width_cm: float,
        *,
        header: bool = True,
        totals: int = 0,
    ) -> Any:
        """A w:tbl element. Short tables stay on one page, and header rows come again on every page."""
        widths = _widths([column.share for column in columns], width_cm)
        lines: list[Any] = []
        if header:
            titles = [(Phrase(column.title),) for column in columns]
            lines.append(self._row(columns, titles, widths, bold=True, header=True))
            if len(columns) > MOST_COLUMNS_AT_FULL_SIZE:
                _make_small(lines[0])
        for number, row in enumerate(rows):
            total = number >= len(rows) - totals
            lines.append(self._row(columns, row, widths, bold=total, header=False))
        if len(lines) <= LONGEST_WHOLE_TABLE + 1:
            for line in lines[:-1]:
                for style in line.iter(parts.w("pStyle")):
                    style.addnext(element("keepNext"))
        return element("tbl", self._look(header, sum(widths)), _grid(widths), *lines)

    def _look(self, header: bool, width: int) -> Any:
        return element(
            "tblPr",
            element("tblStyle", val=self._table_style),
            element("tblW", type="dxa", w=width),
            element("tblLayout", type="fixed"),
            element("tblLook", val="0020" if header else "0000"),
        )

    def _row(
        self,
        columns: Sequence[Column],
        cells: Sequence[Cell],
        widths: Sequence[int],
        *,
        bold: bool,
        header: bool,
    ) -> Any:
        properties = element("trPr", element("cantSplit"))
        if header:
            properties.append(element("tblHeader"))
        made = [
            self._cell(cell, width, bold=bold or column.strong, numeric=column.numeric)
            for cell, width, column in zip(cells, widths, columns, strict=True)
        ]
        return element("tr", properties, *made)

    def _cell(self, content: Cell, width: int, *, bold: bool, numeric: bool) -> Any:
        size = element("tcPr", element("tcW", type="dxa", w=width))
        phrases = content or (Phrase(""),)
        return element(
            "tc", size, *(self._paragraph(each, bold=bold, numeric=numeric) for each in phrases)
        )

    def _paragraph(self, phrase: Phrase, *, bold: bool, numeric: bool) -> Any:
        properties = element("pPr", element("pStyle", val=self._text_style))
        rtl = is_rtl(phrase.text)
        if rtl:
            properties.append(element("bidi"))
        if numeric:
            # In a paragraph from right to left, "right" is where lines end: on the left.
            properties.append(element("jc", val="left" if rtl else "right"))
        lang = "" if phrase.lang == self._lang else phrase.lang
        return element("p", properties, *parts.content(phrase, lang, bold=bold))


def _make_small(row: Any) -> None:
    """So that a long word is not parted, for which not every program knows the places."""
    for bold in row.iter(parts.w("bCs")):
        for size in ("szCs", "sz"):
            bold.addnext(element(size, val=SMALL_HALF_POINTS))


def _widths(shares: Sequence[float], width_cm: float) -> list[int]:
    unit = width_cm * TWIPS_PER_CM / sum(shares)
    ends = [round(unit * end) for end in accumulate(shares)]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _grid(widths: Sequence[int]) -> Any:
    return element("tblGrid", *(element("gridCol", w=width) for width in widths))
