"""Excel workbooks: each visible sheet as one table, cells with the values they store."""

import datetime as dt
import re
import warnings
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from openpyxl.cell.cell import Cell as ExcelCell, MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from facilitator.importers.readers.lines import split_lines
from facilitator.importers.readers.package import MAX_PART_BYTES, Package, damaged
from facilitator.importers.source import (
    Block,
    Cell,
    CellValue,
    Remark,
    Row,
    SourceDocument,
    Table,
)
from facilitator.importers.trouble import UnreadableDocument

MAX_ROWS = 3_000
MAX_COLUMNS = 60
MAX_SHEET_BYTES = MAX_PART_BYTES // 3
MAX_MERGED_CELLS = 200_000
# Excel counts times without a date from here.
_EXCEL_EPOCH_YEARS = (1899, 1900, 1904)


def read_sheets(path: Path) -> SourceDocument:
    """The visible sheets that hold anything, in the workbook's order."""
    package = Package(path)
    for name in package.named(r"xl/worksheets/[^/]*\.xml"):
        _check_sheet(path, package.part(name) or b"")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            values = openpyxl.load_workbook(path, data_only=True)
            formulas = _formulas(path, package)
    except (
        InvalidFileException, ElementTree.ParseError, KeyError, ValueError, TypeError, IndexError,
        AttributeError, OSError, RecursionError, OverflowError, SyntaxError,
    ) as problem:  # fmt: skip
        # openpyxl meets a file that contradicts itself with whatever its own code runs into.
        raise damaged(path) from problem
    remarks: list[Remark] = []
    if package.has_macros:
        remarks.append(
            Remark("info", "The workbook contains macros; they were ignored.", path.name)
        )
    blocks: list[Block] = []
    for sheet in values.worksheets:
        if sheet.sheet_state != "visible":
            if sheet.max_row > 1:
                said = f"The hidden sheet “{sheet.title}” was left out."
                remarks.append(Remark("info", said, f"sheet {sheet.title}"))
            continue
        table = _table(sheet, formulas.get(sheet.title, set()), remarks)
        if table.rows:
            blocks.append(table)
    return SourceDocument(path.name, tuple(blocks), remarks=tuple(remarks))


def _check_sheet(path: Path, data: bytes) -> None:
    merged = sum(_area(ref) for ref in re.findall(rb'<(?:\w+:)?mergeCell [^>]*ref="([^"]+)"', data))
    if len(data) > MAX_SHEET_BYTES or merged > MAX_MERGED_CELLS:
        raise UnreadableDocument(
            f"“{path.name}” has a sheet far larger than a programme. Copy the rows of the programme into a "
            "new workbook and import that one."
        )


def _area(ref: bytes) -> int:
    match = re.fullmatch(rb"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})", ref)
    if match is None:
        return 1
    left, top, right, bottom = match.groups()
    return (_column(right) - _column(left) + 1) * (int(bottom) - int(top) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _formulas(path: Path, package: Package) -> dict[str, set[str]]:
    """Where formulas stand, by sheet; a formula whose result was never stored reads as nothing."""
    sheets = package.named(r"xl/worksheets/[^/]*\.xml")
    if not any(b"<f" in (package.part(name) or b"") for name in sheets):
        return {}
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: {
            cell.coordinate
            for row in sheet.iter_rows(
                max_row=min(sheet.max_row, MAX_ROWS), max_col=min(sheet.max_column, MAX_COLUMNS)
            )
            for cell in row
            if getattr(cell, "data_type", "") == "f"
        }
        for sheet in book.worksheets
    }


def _table(sheet: Worksheet, formulas: set[str], remarks: list[Remark]) -> Table:
    where = f"sheet {sheet.title}"
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        said = f"Only the first {MAX_ROWS} rows and {MAX_COLUMNS} columns of the sheet were read."
        remarks.append(Remark("warning", said, where))
    spans = {
        (area.min_row, area.min_col): area.max_col - area.min_col + 1
        for area in sheet.merged_cells.ranges
    }
    covered = {
        (area.min_row + down, area.min_col): area.max_col - area.min_col + 1
        for area in sheet.merged_cells.ranges
        for down in range(1, min(area.max_row - area.min_row + 1, MAX_ROWS))
    }
    rows: list[Row] = []
    for number, row in enumerate(
        sheet.iter_rows(
            max_row=min(sheet.max_row, MAX_ROWS), max_col=min(sheet.max_column, MAX_COLUMNS)
        ),
        1,
    ):
        cells: list[Cell] = []
        until = 0
        for column, cell in enumerate(row, 1):
            if column <= until:
                continue
            span = spans.get((number, column)) or covered.get((number, column), 1)
            until = column + span - 1
            place = f"{where}, cell {cell.coordinate}"
            if (number, column) in covered:
                cells.append(Cell((), place, span=span, continued=True))
                continue
            if cell.value is None and cell.coordinate in formulas:
                said = "This formula has no stored result. Open the workbook in Excel, save it, import again."
                remarks.append(Remark("problem", said, place))
            cells.append(_cell(cell, place, span))
        if any(cell.lines or cell.value is not None for cell in cells):
            rows.append(Row(tuple(cells), f"{where}, row {number}"))
    return Table(tuple(rows), where, sheet.title)


def _cell(cell: ExcelCell | MergedCell, where: str, span: int) -> Cell:
    value = cell.value
    if value is None:
        return Cell((), where, span=span)
    stored: CellValue = None
    if isinstance(value, bool):
        text = "yes" if value else "no"
    elif isinstance(value, dt.datetime):
        stored = _moment(value)
        text = str(stored)
    elif isinstance(value, (dt.date, dt.time, dt.timedelta, int, float)):
        stored = value
        text = f"{value:g}" if isinstance(value, float) else str(value)
    else:
        text = str(value)
    return Cell(tuple(split_lines(text, where)), where, stored, span)


def _moment(value: dt.datetime) -> CellValue:
    """A date, a time or both: Excel stores all of them as days since its epoch."""
    if value.year in _EXCEL_EPOCH_YEARS:
        return value.time()
    return value if value.time() != dt.time() else value.date()
