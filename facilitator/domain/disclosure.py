"""Which numbers of a table may be shown when none of its small ones may be worked out.

A reader knows the totals of all rows and columns, and everything that is shown. A number under
`SMALL` is hidden, and enough others with it that everything from 0 to 4 which the totals leave open
stays possible for it: hiding only the small one would let it be subtracted.
"""

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

SMALL = 5
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
    hidden = set(needs)
    for cell, need in sorted(needs.items()):
        if not table.protects(hidden, cell, need):
            hidden |= table.cover(hidden, cell, need)
    for cell in sorted(hidden - set(needs), key=lambda each: (-table.at(each), each)):
        fewer = hidden - {cell}
        if all(table.protects(fewer, small, need) for small, need in needs.items()):
            hidden = fewer
    return frozenset(hidden)


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
        found: dict[Cell, _Need] = {}
        for cell in self.open:
            value = self.at(cell)
            if value < SMALL:
                up = self._room(self.open, cell, SMALL - 1 - value, rising=True)
                found[cell] = _Need(up, self._room(self.open, cell, value, rising=False))
        return {cell: need for cell, need in found.items() if need.up or need.down}

    def protects(self, hidden: Collection[Cell], cell: Cell, need: _Need) -> bool:
        """Whether the hidden cells leave as much open for this one as they must."""
        return (
            self._room(hidden, cell, need.up, rising=True) >= need.up
            and self._room(hidden, cell, need.down, rising=False) >= need.down
        )

    def cover(self, hidden: Collection[Cell], cell: Cell, need: _Need) -> set[Cell]:
        """More cells to hide for it: the cheapest corners of a rectangle that leave enough open,
        else the rest of its row and column, else everything."""
        i, j = cell
        best: tuple[int, set[Cell]] | None = None
        for i2, j2 in self.open:
            corners = {(i, j2), (i2, j), (i2, j2)}
            if i2 == i or j2 == j or not corners <= self.open:
                continue
            if min(self.at((i, j2)), self.at((i2, j))) < need.up or self.at((i2, j2)) < need.down:
                continue
            new = corners - set(hidden)
            cost = sum(self.at(each) + 1 for each in new)
            if best is None or (cost, sorted(new)) < (best[0], sorted(best[1])):
                best = cost, new
        if best is not None:
            return best[1]
        cross = {each for each in self.open if each[0] == i or each[1] == j}
        if self.protects({*hidden, *cross}, cell, need):
            return cross
        return set(self.open)

    def _room(self, hidden: Collection[Cell], cell: Cell, wanted: int, *, rising: bool) -> int:
        """How far, up to `wanted`, the cell can rise or fall with only hidden cells changing and all
        totals kept: the largest flow round a cycle through it."""
        if wanted <= 0:
            return 0
        row, column = ("row", cell[0]), ("column", cell[1])
        start, end = (column, row) if rising else (row, column)
        left: dict[tuple[object, object], int] = {}
        beside: dict[object, list[object]] = {}
        for each in hidden:
            if each == cell:
                continue
            i, j = ("row", each[0]), ("column", each[1])
            left[i, j], left[j, i] = wanted, self.at(each)
            beside.setdefault(i, []).append(j)
            beside.setdefault(j, []).append(i)
        flow = 0
        while flow < wanted:
            path = list(_path(beside, left, start, end))
            if not path:
                break
            step = min(wanted - flow, *(left[edge] for edge in path))
            for a, b in path:
                left[a, b] -= step
                left[b, a] += step
            flow += step
        return flow


def _path(
    beside: dict[object, list[object]],
    left: dict[tuple[object, object], int],
    start: object,
    end: object,
) -> Iterator[tuple[object, object]]:
    """The edges of a shortest way with room left on all of them; none if there is no such way."""
    came: dict[object, object] = {start: None}
    queue = deque([start])
    while queue and end not in came:
        here = queue.popleft()
        for there in beside.get(here, ()):
            if there not in came and left[here, there] > 0:
                came[there] = here
                queue.append(there)
    node = end
    while end in came and node != start:
        yield came[node], node
        node = came[node]
