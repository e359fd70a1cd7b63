"""The times of a row, from its cells."""

from dataclasses import replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import DAY, NOON, When, read_when
from facilitator.importers.grammar.duration import find_lengths, read_length
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.cells import CellTime, cell_length, cell_time, is_time
from facilitator.importers.recognise.columns import LENGTH_IN_BRACKETS, Columns
from facilitator.importers.recognise.dayline import DayLine
from facilitator.importers.recognise.entries import DayMark, Entry
from facilitator.importers.recognise.headers import Role
from facilitator.importers.recognise.words import ROOM
from facilitator.importers.source import Cell, Line


class RowTimes:
    """Reads the cells that the columns say hold times."""

    def __init__(self, columns: Columns, days: DayLine, findings: Findings) -> None:
        self._columns = columns
        self._days = days
        self._findings = findings

    def read(self, entry: Entry, cells: dict[int, Cell]) -> None:
        """Gives the entry its start, end and length; what is no time goes to its title, room or notes."""
        for at in self._columns.of(Role.WHEN, Role.START, Role.END):
            cell = cells.get(at)
            if cell is None or not cell.text:
                continue
            role = self._columns.roles[at]
            found = _two_lines(cell) or cell_time(cell)
            if found is None:
                length = cell_length(cell, bare=False)
                if length is not None and entry.length is None:
                    entry.length = length
                else:
                    entry.notes += cell.lines
                    self._findings.problem(
                        f"“{cell.text}” stands among the times and was not understood as one; it was kept "
                        "in the notes.",
                        cell.where,
                    )
                continue
            if found.day is not None and role is not Role.END:
                self._days.begin(
                    DayMark(cell.where, found.day.month, found.day.day, found.day.year)
                )
            self.say_repair(found.when, cell)
            if role is Role.END:
                entry.end = found.when.start
                if entry.start is not None and entry.end <= entry.start:
                    entry.end += _later(entry, found.when)
            else:
                entry.start, entry.sure = found.when.start, found.when.sure
                entry.end = found.when.end if found.when.end is not None else entry.end
            self._rest(entry, found.rest, cell)
        if self._columns.bracketed is not None and entry.start is None:
            self._bracketed(entry, cells.get(self._columns.bracketed))
        for at in self._columns.of(Role.LENGTH):
            cell = cells.get(at)
            if cell is not None and cell.text:
                self._length(entry, cell, hours=self._columns.hours(at))

    def _bracketed(self, entry: Entry, cell: Cell | None) -> None:
        """The length that stands in brackets behind a title."""
        for match in LENGTH_IN_BRACKETS.finditer(cell.lines[0].text if cell and cell.lines else ""):
            lengths = find_lengths(match.group())
            if lengths and not lengths[0].each:
                entry.length = lengths[0].minutes

    def _length(self, entry: Entry, cell: Cell, *, hours: bool) -> None:
        length = cell_length(cell, hours=hours)
        if length is None and (lengths := find_lengths(cell.text)):
            length = lengths[0].minutes
            entry.notes += cell.lines
        if length is None and is_time(cell) and entry.start is None:
            found = cell_time(cell)
            assert found is not None
            entry.start, entry.end = found.when.start, found.when.end
        elif length is None:
            entry.notes += cell.lines
            self._findings.problem(
                f"“{cell.text}” was not understood as a duration; it was kept in the notes.",
                cell.where,
            )
        else:
            entry.length = entry.length or length

    def _rest(self, entry: Entry, rest: str, cell: Cell) -> None:
        """What a cell says besides its time: a length, a room, a title."""
        if not rest:
            return
        if length := read_length(rest):
            entry.length = length.minutes
        elif ROOM.search(fold(rest)) and len(rest) < 50:
            entry.room = rest.strip("()")
        elif any(char.isalpha() for char in rest) and not _is_unit(rest):
            entry.title.append(Line(rest, cell.where))

    def say_repair(self, when: When, cell: Cell) -> None:
        """Says what a time was repaired to, if it was."""
        if when.repaired:
            end = "" if when.end is None else f" – {_clock(when.end)}"
            self._findings.warning(
                f"The time “{cell.text}” was repaired to {_clock(when.start)}{end}.", cell.where
            )


def _later(entry: Entry, end: When) -> int:
    """What to add to an end before its start: midnight ends the day, "1:00" after 12:00 is afternoon."""
    if end.start == 0:
        return DAY
    afternoon = not end.sure and entry.start is not None and end.start + NOON > entry.start
    return NOON if afternoon and (entry.start or 0) <= NOON else 0


def _two_lines(cell: Cell) -> CellTime | None:
    """Start and end on two lines of one cell."""
    if len(cell.lines) != 2:
        return None
    joined = replace(
        cell, lines=(Line(f"{cell.lines[0].text} - {cell.lines[1].text}", cell.where),)
    )
    both = [read_when(line.text) for line in cell.lines]
    if all(when is not None and when.end is None for when in both):
        return cell_time(joined)
    return None


def _is_unit(text: str) -> bool:
    return fold(text).strip(" .()") in {
        "hrs",
        "hr",
        "h",
        "hours",
        "heures",
        "horas",
        "m",
        "uhr",
        "gmt",
        "utc",
        "cet",
        "cest",
        "local time",
        "onward",
        "onwards",
        "ff",
        "en adelante",
        "et suivantes",
    }


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
