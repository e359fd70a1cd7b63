"""What every reader makes of a document: blocks in reading order, each tied to its place in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

CellValue = datetime | date | time | timedelta | int | float | None


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `lead` is the part in bold it begins with, "" where all or nothing is bold."""

    text: str
    where: str
    lead: str = ""
    level: int = 0  # 1 and up: a heading of that level
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. `value` is what a spreadsheet or a calendar stores where that is not text.

    A cell that spans columns stands once, with its `span`; `continued` marks the lower parts of a cell
    that spans rows (its text stands in the first only).
    """

    lines: tuple[Line, ...]
    where: str
    value: CellValue = None
    span: int = 1
    continued: bool = False

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by their column: a spanning cell is followed by no filler, `at` says where each begins."""

    cells: tuple[Cell, ...]
    where: str

    def placed(self) -> Iterator[tuple[int, Cell]]:
        """Each cell with the column it begins in."""
        column = 0
        for cell in self.cells:
            yield column, cell
            column += cell.span

    @property
    def width(self) -> int:
        return sum(cell.span for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows, and the name of the sheet they stand on, where there is one."""

    rows: tuple[Row, ...]
    where: str
    name: str = ""


Block = Line | Table


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader has to say of a document it could read."""

    level: str
    text: str
    where: str


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document, whatever its format. `title` and `time_zone` only where the format has a field for them."""

    name: str
    blocks: tuple[Block, ...]
    title: str = ""
    time_zone: str = ""
    remarks: tuple[Remark, ...] = ()
