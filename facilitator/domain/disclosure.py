"""Which numbers of a table may be shown when none of its small ones may be worked out.

A reader knows the totals of all rows and columns, and everything that is shown. A number under
`SMALL` is hidden, and enough others with it that everything from 0 to 4 which the totals leave open
stays possible for it: hiding only the small one would let it be subtracted.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

SMALL = 5
_WORTH_SHOWING_MORE = 2000
"""How many checks it may take to show again what was hidden for nothing: a table that takes more is nearly
all small numbers anyway."""
Cell = tuple[int, int]
Numbers = Sequence[Sequence[int]]


def hidden_cells(numbers: Numbers, *, known: Collection[Cell] = ()) -> frozenset[Cell]:
    """The cells (row, column) to hide. `known` ones are zero by their nature, and every reader knows.

    What is hidden besides the small ones is chosen among the smallest, so that as much as possible of
    the table is shown. Where not even hiding all of it would leave a number open (in a row of nobody),
    the totals say it anyway, and it is not hidden.
    """
    table = _Table.of(numbers, frozenset(known))
    needs = table.needs()
    hidden = _Hidden(table, frozenset(needs))
    for cell, need in sorted(needs.items()):
        if not hidden.protects(cell, need):
            hidden = _Hidden(table, hidden.cells | hidden.cover(cell, need))
    others = sorted(hidden.cells - set(needs), key=lambda each: (-table.at(each), each))
    if len(others) * len(needs) > _WORTH_SHOWING_MORE:
        return hidden.cells
    for cell in others:
        fewer = _Hidden(table, hidden.cells - {cell})
        if all(fewer.protects(small, need) for small, need in needs.items()):
            hidden = fewer
    return hidden.cells


@dataclass(frozen=True, slots=True)
class _Need:
    """How far a small number must be able to rise and to fall for the reader."""

    up: int
    down: int


@dataclass(frozen=True, slots=True)
class _Table:
    """`open` are the cells that neither their nature nor an empty row or column tells."""

    numbers: Numbers
    open: frozenset[Cell]

    @staticmethod
    def of(numbers: Numbers, known: frozenset[Cell]) -> "_Table":
        width = len(numbers[0]) if numbers else 0
        rows = {i for i, row in enumerate(numbers) if any(row)}
        columns = {j for j in range(width) if any(row[j] for row in numbers)}
        every = {(i, j) for i in rows for j in columns}
        return _Table(numbers, frozenset(every - known))

    def at(self, cell: Cell) -> int:
        return self.numbers[cell[0]][cell[1]]

    def needs(self) -> dict[Cell, _Need]:
        """The small cells, with what the totals alone leave open for each."""
        by_totals = _Hidden(self, self.open)
        found: dict[Cell, _Need] = {}
        for cell in self.open:
            value = self.at(cell)
            if value < SMALL:
                up = by_totals.room(cell, SMALL - 1 - value, rising=True)
                found[cell] = _Need(up, by_totals.room(cell, value, rising=False))
        return {cell: need for cell, need in found.items() if need.up or need.down}


@dataclass(frozen=True)
class _Hidden:
    """The table with these cells hidden: only they can be otherwise than they are, with all totals kept."""

    table: _Table
    cells: frozenset[Cell]

    @cached_property
    def _in_row(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for i, j in sorted(self.cells):
            found.setdefault(i, []).append(j)
        return found

    @cached_property
    def _in_column(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for i, j in sorted(self.cells):
            found.setdefault(j, []).append(i)
        return found

    def protects(self, cell: Cell, need: _Need) -> bool:
        """Whether as much is left open for the cell as must be."""
        return (
            self.room(cell, need.up, rising=True) >= need.up
            and self.room(cell, need.down, rising=False) >= need.down
        )

    def cover(self, cell: Cell, need: _Need) -> set[Cell]:
        """More cells to hide for it: the cheapest corners of a rectangle that leave enough open,
        else the rest of its row and column, else everything."""
        table = self.table
        i, j = cell
        best: tuple[int, list[Cell]] | None = None
        for i2, j2 in table.open:
            corners = ((i, j2), (i2, j), (i2, j2))
            if i2 == i or j2 == j or not all(each in table.open for each in corners):
                continue
            if (
                min(table.at((i, j2)), table.at((i2, j))) < need.up
                or table.at((i2, j2)) < need.down
            ):
                continue
            new = sorted(each for each in corners if each not in self.cells)
            cost = sum(table.at(each) + 1 for each in new)
            if best is None or (cost, new) < best:
                best = cost, new
        if best is not None:
            return set(best[1])
        cross = {each for each in table.open if each[0] == i or each[1] == j}
        if _Hidden(table, self.cells | cross).protects(cell, need):
            return cross
        return set(table.open)

    def room(self, cell: Cell, wanted: int, *, rising: bool) -> int:
        """How far, up to `wanted`, the cell can rise or fall: the largest flow round a cycle through it."""
        changed: dict[Cell, int] = {}
        flow = 0
        while flow < wanted:
            path = self._path(cell, changed, rising=rising)
            if not path:
                break
            falling = [self.table.at(c) + changed.get(c, 0) for c, by in path if by < 0]
            step = min(wanted - flow, *falling)
            for each, by in path:
                changed[each] = changed.get(each, 0) + by * step
            flow += step
        return flow

    def _path(
        self, cell: Cell, changed: dict[Cell, int], *, rising: bool
    ) -> list[tuple[Cell, int]]:
        """Cells to change in turn, each up or down by one, so that the cell itself can change; none if
        there is no such way. Rows go to columns by a cell that rises, columns to rows by one that falls."""
        numbers, in_row, in_column = self.table.numbers, self._in_row, self._in_column
        row, column = cell
        # Where each row and column was reached from; None is where the way begins.
        rows: dict[int, int | None] = {} if rising else {row: None}
        columns: dict[int, int | None] = {column: None} if rising else {}
        reached, goal = (rows, row) if rising else (columns, column)
        new_rows, new_columns = list(rows), list(columns)
        while (new_rows or new_columns) and goal not in reached:
            next_rows, next_columns = [], []
            for i in new_rows:
                for j in in_row.get(i, ()):
                    if j not in columns and (i != row or j != column):
                        columns[j] = i
                        next_columns.append(j)
            for j in new_columns:
                for i in in_column.get(j, ()):
                    if i in rows or (i == row and j == column):
                        continue
                    if numbers[i][j] + changed.get((i, j), 0) > 0:
                        rows[i] = j
                        next_rows.append(i)
            new_rows, new_columns = next_rows, next_columns
        path: list[tuple[Cell, int]] = []
        at_row, place = rising, goal
        while goal in reached:
            before = (rows if at_row else columns)[place]
            if before is None:
                break
            path.append(((place, before), -1) if at_row else ((before, place), 1))
            at_row, place = not at_row, before
        return path
