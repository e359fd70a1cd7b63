"""The entries of tables whose columns are days or rooms."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from facilitator.importers.findings import Findings
from facilitator.importers.recognise.columns import Columns, alone_in
from facilitator.importers.recognise.dayline import DayLine
from facilitator.importers.recognise.entries import Collected, Entry
from facilitator.importers.recognise.grid import Grid, Lane
from facilitator.importers.recognise.headers import Role
from facilitator.importers.recognise.rowtimes import RowTimes
from facilitator.importers.source import Cell, Row, Table


class LaneReader:
    """Reads a grid; `lone` takes rows of one text over the whole width."""

    def __init__(
        self,
        collected: Collected,
        days: DayLine,
        findings: Findings,
        lone: Callable[[Cell, Row], None],
    ) -> None:
        self._collected = collected
        self._days = days
        self._findings = findings
        self._lone = lone

    def read(self, table: Table, grid: Grid) -> None:
        """Adds the entries of all lanes: days one after the other, rooms row by row."""
        for row in table.rows[: grid.header - 1]:
            self._collected.outside += [line for cell in row.cells for line in cell.lines]
        what = "day" if grid.lanes[0].day else "room"
        self._findings.info(
            f"Each column of this table was read as a {what} of its own.", table.where
        )
        if what == "room":
            self._lanes(table, grid, grid.lanes)
            return
        for lane in grid.lanes:
            assert lane.day is not None
            self._days.begin(lane.day)
            self._lanes(table, grid, (lane,))

    def _lanes(self, table: Table, grid: Grid, chosen: Sequence[Lane]) -> None:
        last: dict[int, Entry | None] = {}
        columns = Columns({at: Role.WHEN for at in grid.times})
        if len(grid.times) == 2:
            columns.roles = {grid.times[0]: Role.START, grid.times[1]: Role.END}
        times = RowTimes(columns, self._days, self._findings)
        for row in table.rows[grid.header :]:
            cells = dict(row.placed())
            timed = Entry(row.where, self._days.current(row.where))
            times.read(timed, cells)
            alone = alone_in(row)
            if timed.start is None and timed.length is None and alone is not None:
                self._lone(alone, row)
                continue
            shared: dict[int, Entry] = {}
            for lane in chosen:
                at, cell = _covering(cells, lane.column)
                if cell is None:
                    continue
                above = last.get(lane.column)
                if cell.continued and above is not None:
                    above.end = timed.end or above.end
                    above.length = None if above.end else (above.length or 0) + (timed.length or 0)
                    continue
                if not cell.lines:
                    continue
                if timed.start is None and timed.length is None:
                    if above is not None:
                        above.body += cell.lines
                    continue
                if at in shared:
                    last[lane.column] = shared[at]
                    continue
                entry = replace(
                    timed, title=list(cell.lines), body=[], people=[], notes=list(timed.notes)
                )
                if cell.span == 1:
                    entry.room = lane.room or entry.room
                    entry.track = lane.room
                shared[at] = last[lane.column] = entry
                self._collected.entries.append(entry)


def _covering(cells: dict[int, Cell], column: int) -> tuple[int, Cell | None]:
    for at, cell in cells.items():
        if at <= column < at + cell.span:
            return at, cell
    return column, None
