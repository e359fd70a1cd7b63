"""Builds documents as organisers send them, from short descriptions."""

import json
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.document import Document


def word(path: Path, blocks: list[Any]) -> Path:
    """A Word document. A block is a text ("# " and "## " make headings, "- " bullets) or a table.

    A table is a list of rows, a row a list of cells, a cell a text whose lines are paragraphs; "**x**y"
    begins bold. None continues the cell to the left, "^" the cell above.
    """
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            _paragraph(document, block)
        else:
            _table(document, block)
    document.save(str(path))
    return path


def _paragraph(document: Document, text: str) -> None:
    for mark, style in (
        ("### ", "Heading 3"),
        ("## ", "Heading 2"),
        ("# ", "Heading 1"),
        ("- ", "List Bullet"),
    ):
        if text.startswith(mark):
            document.add_paragraph(text.removeprefix(mark), style=style)
            return
    _runs(document.add_paragraph(), text)


def _runs(paragraph: Any, text: str) -> None:
    for index, piece in enumerate(text.split("**")):
        if piece:
            paragraph.add_run(piece).bold = index % 2 == 1 or None


def _table(document: Document, rows: list[Any]) -> None:
    table = document.add_table(rows=len(rows), cols=max(len(row) for row in rows))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            cell = table.cell(row, column)
            if text is None:
                table.cell(row, column - 1).merge(cell)
            elif text == "^":
                table.cell(row - 1, column).merge(cell)
            else:
                for index, line in enumerate(text.split("\n")):
                    _runs(cell.paragraphs[0] if not index else cell.add_paragraph(), line)


def excel(path: Path, sheets: dict[str, Any]) -> Path:
    """A workbook from rows by the name of the sheet; a key "merge:NAME" lists ranges to be merged."""
    book = openpyxl.Workbook()
    for sheet in list(book.worksheets):
        book.remove(sheet)
    for name, rows in sheets.items():
        if name.startswith("merge:"):
            for area in rows:
                book[name.removeprefix("merge:")].merge_cells(area)
            continue
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def blocks_from(path: Path) -> list[Any]:
    """The blocks of a Word document that were stored as JSON."""
    blocks: list[Any] = json.loads(path.read_text(encoding="utf-8"))
    return blocks
