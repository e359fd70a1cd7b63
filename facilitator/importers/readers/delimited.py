"""CSV with any delimiter, and tables pasted from Excel or Word as tab-separated text."""

import csv
import re
from collections.abc import Iterable, Iterator

from facilitator.importers.grammar.clock import read_when
from facilitator.importers.grammar.dates import find_days
from facilitator.importers.readers.lines import split_lines
from facilitator.importers.source import Block, Cell, Row, Table

_DELIMITERS = ";,\t|"
csv.field_size_limit(1024 * 1024)


def delimited(text: str) -> tuple[Block, ...]:
    """A CSV text as one table; lines before it that have no delimiter become paragraphs."""
    lines = text.split("\n")
    first = lines[0].strip() if lines else ""
    # Excel's own hint in a first line of its own.
    hint = re.fullmatch(r"sep=(.)", first, re.IGNORECASE)
    skipped = 1 if hint else 0
    delimiter = hint.group(1) if hint else _likeliest(lines)
    rows = [
        (skipped + number, values)
        for number, values in _records(lines[skipped:], delimiter)
        if any(value.strip() for value in values)
    ]
    width = _usual_width([len(values) for _, values in rows])
    before: list[Block] = []
    while rows and width > 1 and len([v for v in rows[0][1] if v.strip()]) == 1 and len(rows) > 2:
        number, values = rows.pop(0)
        before += split_lines("".join(values), f"line {number}")
    return (*before, Table(tuple(_row(n, values) for n, values in rows), "the table"))


def tabbed(text: str, first_line: int = 1) -> Table:
    """Tab-separated lines as a table; a line without a tab is a row of one cell across all columns."""
    records = _mended(list(_records(text.split("\n"), "\t")))
    width = max((len(values) for _, values in records), default=1)
    rows: list[Row] = []
    for number, values in records:
        where = f"line {first_line + number - 1}"
        if not any(value.strip() for value in values):
            continue
        cells: tuple[Cell, ...]
        if len(values) == 1:
            cells = (Cell(tuple(split_lines(values[0], where)), where, span=width),)
        else:
            cells = tuple(Cell(tuple(split_lines(value, where)), where) for value in values)
        rows.append(Row(cells, where))
    return Table(tuple(rows), "the pasted table")


def _mended(records: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Rows put together again that Word broke where a cell has several paragraphs: a row that is too short
    goes on in the next line, unless that begins with a time or an empty cell."""
    width = _usual_width([len(values) for _, values in records])
    found: list[tuple[int, list[str]]] = []
    for number, values in records:
        before = found[-1][1] if found else []
        if (
            1 < len(before) < width
            and len(before) + len(values) - 1 <= width
            and values[0].strip()
            and read_when(values[0]) is None
            and not find_days(values[0])
        ):
            before[-1] = f"{before[-1]}\n{values[0]}"
            before += values[1:]
        else:
            found.append((number, list(values)))
    return found


def _row(number: int, values: list[str]) -> Row:
    where = f"line {number}"
    return Row(tuple(Cell(tuple(split_lines(v, where)), where) for v in values), where)


def _records(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Records with the line each begins in. A quote that never closes is taken for a character."""
    start = 0
    while start < len(lines):
        reader = csv.reader(_fed(lines[start:]), delimiter=delimiter)
        restart = None
        for number, values in _numbered(reader):
            if any(value.count("\n") > 60 for value in values):
                restart = start + number - 1
                break
            yield start + number, values
        if restart is None:
            return
        yield restart + 1, lines[restart].replace('"', "").split(delimiter)
        start = restart + 1


def _fed(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line + "\n"


def _numbered(reader: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
    line = 1
    for values in reader:
        yield line, values
        line = reader.line_num + 1  # type: ignore[attr-defined]


def _likeliest(lines: list[str]) -> str:
    """The delimiter that cuts the most lines into the same number of columns."""
    some = [line for line in lines[:200] if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        widths = [len(next(csv.reader([line], delimiter=delimiter), [])) for line in some]
        width = _usual_width(widths)
        return (sum(w == width for w in widths) if width > 1 else 0, width)

    return max(_DELIMITERS, key=score)


def _usual_width(widths: list[int]) -> int:
    several = [width for width in widths if width > 1]
    return max(set(several), key=several.count) if several else 1
