"""The rows of a table as entries: which have a time of their own, and what belongs to the one above."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.importers.draft import Findings
from facilitator.importers.grammar.clock import When, find_when, read_when
from facilitator.importers.grammar.dates import find_days
from facilitator.importers.grammar.days import without_day
from facilitator.importers.grammar.duration import find_lengths, read_length
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.cells import (
    CellTime,
    cell_day,
    cell_length,
    cell_time,
    is_time,
)
from facilitator.importers.recognise.columns import Columns, is_header, read_columns
from facilitator.importers.recognise.daymarks import mark_in, mark_of
from facilitator.importers.recognise.entries import Collected, DayMark, Entry
from facilitator.importers.recognise.grid import Grid, Lane, read_grid
from facilitator.importers.recognise.headers import Role
from facilitator.importers.recognise.people import read_person
from facilitator.importers.recognise.roles import find_label
from facilitator.importers.recognise.words import GROUPING, ROOM, words
from facilitator.importers.source import Cell, Line, Row, Table


_PLAIN_NOTES = words(
    "description, notes, note, details, remarks, descripcion, notas, remarques, detalles"
)


class TableReader:
    """Adds the entries of tables to what was collected so far."""

    def __init__(self, collected: Collected, findings: Findings) -> None:
        self._all = collected
        self._findings = findings
        self._columns = Columns()

    # --- days

    def begin_day(self, mark: DayMark) -> None:
        """From here on, entries lie on this day."""
        days = self._all.days
        if days and days[-1].same(mark):
            return
        known = next((d for d in days if d.same(mark) and mark.weekday is None), None)
        if known is not None:
            # A second table or column for the same day.
            days.append(known)
        elif days and self._unused(len(days) - 1) and _refines(days[-1], mark):
            days[-1] = _merged(days[-1], mark)
        else:
            days.append(mark)

    def day(self, where: str) -> int:
        if not self._all.days:
            self._all.days.append(DayMark(where))
        return len(self._all.days) - 1

    def _unused(self, day: int) -> bool:
        return all(entry.day != day for entry in self._all.entries)

    # --- tables

    def read(self, table: Table) -> None:
        """Adds the table's entries; the rows of a grid lane by lane."""
        columns = read_columns(table.rows)
        grid = read_grid(table.rows, month_first=columns.month_first)
        if grid is not None:
            self._read_grid(table, grid)
            return
        self._columns = columns
        self._say_columns(table)
        first = len(self._all.entries)
        for index, row in enumerate(table.rows):
            if index == columns.header - 1 or (is_header(row) and index >= columns.header):
                continue
            self._row(row, index < columns.header, first)

    def _say_columns(self, table: Table) -> None:
        named = {at: text for at, text in self._columns.headings.items()}
        unnamed = [role for at, role in self._columns.roles.items() if at not in named]
        if unnamed and len(self._columns.roles) > 1:
            said = ", ".join(
                f"column {at + 1}: {role}" for at, role in sorted(self._columns.roles.items())
            )
            self._findings.info(f"The columns were told by what they hold ({said}).", table.where)

    def _row(self, row: Row, before_header: bool, first: int) -> None:
        alone = _alone(row, self._columns)
        if alone is not None:
            self._lone(alone, row, first)
            return
        if before_header:
            self._outside([line for cell in row.cells for line in cell.lines])
            return
        cells = dict(row.placed())
        for at in self._columns.of(Role.DATE):
            self._day_cell(cells.get(at))
        entry = Entry(row.where, -1)
        self._times(entry, cells)
        if entry.start is None and entry.length is None and entry.end is None:
            self._untimed(row, cells, first)
            return
        entry.day = self.day(row.where)
        self._fill(entry, cells)
        self._all.entries.append(entry)

    def _day_cell(self, cell: Cell | None) -> None:
        if cell is None or not cell.text:
            return
        day = cell_day(cell, month_first=self._columns.month_first)
        mark = mark_of(day, cell.where) if day else mark_in(cell.text, cell.where)
        if mark is None:
            self._findings.problem(f"“{cell.text}” was not understood as a day.", cell.where)
            return
        if day and (name := mark_in(cell.text, cell.where, slashes=True)):
            mark.number, mark.weekday = name.number, name.weekday
        if mark.swapped:
            order = "month before day" if self._columns.month_first else "day before month"
            self._findings.info(
                f"Dates such as “{cell.text}” were read as {order}.", "the column of dates"
            )
        self.begin_day(mark)

    def _lone(self, cell: Cell, row: Row, first: int) -> None:
        """A row of one text: a day, a time with its title, a heading over what follows, or more text."""
        text = cell.text
        when, title = _timed_text(text)
        mark = mark_in(text, row.where, slashes=True)
        if mark is not None and when is None:
            self.begin_day(mark)
            _, rest = without_day(text, slashes=True)
            self._day_rest(rest, row.where)
        elif when is not None:
            entry = Entry(row.where, self.day(row.where), when.start, when.end, sure=when.sure)
            self._say_repair(when, cell)
            entry.title = [Line(title, cell.where)] if title else []
            self._all.entries.append(entry)
        elif GROUPING.match(fold(text)) and cell.lines:
            entry = Entry(row.where, self.day(row.where), section=True)
            entry.title, entry.body = [cell.lines[0]], list(cell.lines[1:])
            self._all.entries.append(entry)
        elif len(self._all.entries) > first:
            self._all.entries[-1].body += cell.lines
        else:
            self._outside(list(cell.lines))

    def _day_rest(self, rest: str, where: str) -> None:
        if not rest or not any(char.isalpha() for char in rest):
            return
        self._all.outside.append(Line(rest, where))

    def _untimed(self, row: Row, cells: dict[int, Cell], first: int) -> None:
        above = self._all.entries[-1] if len(self._all.entries) > first else None
        if above is None:
            self._outside([line for cell in row.cells for line in cell.lines])
            return
        rooms = [
            cells[at].text for at in self._columns.of(Role.ROOM) if at in cells and cells[at].text
        ]
        titles = [
            cells[at] for at in self._columns.of(Role.TITLE) if at in cells and cells[at].text
        ]
        if rooms and titles and above.room and fold(rooms[0]) != fold(above.room):
            beside = Entry(row.where, above.day, above.start, above.end, above.length, above.sure)
            self._fill(beside, cells)
            self._all.entries.append(beside)
            return
        more = Entry(row.where, above.day)
        self._fill(more, cells)
        above.body += more.title + more.body
        above.people += more.people
        above.notes += more.notes
        above.room = above.room or more.room

    def _outside(self, lines: list[Line]) -> None:
        self._all.outside += lines

    # --- cells

    def _times(self, entry: Entry, cells: dict[int, Cell]) -> None:
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
                self.begin_day(DayMark(cell.where, found.day.month, found.day.day, found.day.year))
            self._say_repair(found.when, cell)
            if role is Role.END:
                entry.end = found.when.start
                if entry.start is not None and entry.end <= entry.start and found.when.start == 0:
                    entry.end += 24 * 60
            else:
                entry.start, entry.sure = found.when.start, found.when.sure
                entry.end = found.when.end if found.when.end is not None else entry.end
            self._rest(entry, found.rest, cell)
        for at in self._columns.of(Role.LENGTH):
            cell = cells.get(at)
            if cell is None or not cell.text:
                continue
            length = cell_length(cell, hours=self._columns.hours(at))
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

    def _say_repair(self, when: When, cell: Cell) -> None:
        if when.repaired:
            end = "" if when.end is None else f" – {_clock(when.end)}"
            self._findings.warning(
                f"The time “{cell.text}” was repaired to {_clock(when.start)}{end}.", cell.where
            )

    def _fill(self, entry: Entry, cells: dict[int, Cell]) -> None:
        """Texts of a row, by what their columns hold."""
        titles = 0
        for at, cell in sorted(cells.items()):
            role = self._columns.roles.get(at)
            if not cell.lines or role in (
                Role.WHEN,
                Role.START,
                Role.END,
                Role.LENGTH,
                Role.DATE,
                Role.NUMBER,
            ):
                continue
            if role is Role.ROOM:
                entry.room = cell.text
            elif role is Role.PEOPLE:
                given = self._columns.people_role(at)
                entry.people.append((given, cell.lines))
            elif role is Role.TITLE or cell.span > 1:
                titles += 1
                entry.joined_titles = titles
                entry.title += cell.lines
            else:
                heading = self._columns.headings.get(at, "")
                entry.notes += _headed(heading, cell.lines)

    # --- grids

    def _read_grid(self, table: Table, grid: Grid) -> None:
        for row in table.rows[: grid.header - 1]:
            self._outside([line for cell in row.cells for line in cell.lines])
        what = "day" if grid.lanes[0].day else "room"
        self._findings.info(
            f"Each column of this table was read as a {what} of its own.", table.where
        )
        if what == "room":
            self._lanes(table, grid, grid.lanes)
            return
        for lane in grid.lanes:
            assert lane.day is not None
            self.begin_day(lane.day)
            self._lanes(table, grid, (lane,))

    def _lanes(self, table: Table, grid: Grid, chosen: Sequence[Lane]) -> None:
        last: dict[int, Entry | None] = {}
        self._columns = Columns({at: Role.WHEN for at in grid.times})
        if len(grid.times) == 2:
            self._columns.roles = {grid.times[0]: Role.START, grid.times[1]: Role.END}
        for row in table.rows[grid.header :]:
            cells = dict(row.placed())
            timed = Entry(row.where, self.day(row.where))
            self._times(timed, cells)
            alone = _alone(row, self._columns)
            if timed.start is None and timed.length is None and alone is not None:
                self._lone(alone, row, 0)
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
                self._all.entries.append(entry)


def _timed_text(text: str) -> tuple[When | None, str]:
    """The time in a short text that begins or ends with it, and the text without it."""
    found = find_when(text) if len(text) < 120 else None
    if found is None:
        return None, text
    at, when = found
    before, after = text[:at].rstrip(" –-—:|(["), text[at + when.stop :].lstrip(" –-—:|)]").rstrip()
    if before and (after or when.end is None or find_days(text)):
        return None, text
    return when, before or after


def _headed(heading: str, lines: Sequence[Line]) -> list[Line]:
    """Notes with the heading of their column, where that tells more than that they are notes."""
    first = lines[0]
    plain = (
        not heading
        or fold(heading) in _PLAIN_NOTES
        or find_label(first.text)
        or read_person(first.text)
    )
    return list(lines) if plain else [replace(first, text=f"{heading}: {first.text}"), *lines[1:]]


def _covering(cells: dict[int, Cell], column: int) -> tuple[int, Cell | None]:
    for at, cell in cells.items():
        if at <= column < at + cell.span:
            return at, cell
    return column, None


def _alone(row: Row, columns: Columns) -> Cell | None:
    """The one filled cell of a row that says something over the whole width, or stands where the times do."""
    filled = [(at, cell) for at, cell in row.placed() if cell.text]
    if len(filled) != 1:
        return None
    at, cell = filled[0]
    if cell.value is not None:
        return None
    wide = cell.span > 1 and cell.span >= row.width - 1
    leads = (
        at == 0 and not is_time(cell) and cell_length(cell, bare=False) is None and row.width > 1
    )
    day = mark_in(cell.text, row.where, slashes=True) is not None and not is_time(cell)
    if not (wide or leads or day):
        return None
    return cell


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


def _refines(old: DayMark, new: DayMark) -> bool:
    """Whether both can be the same day: "4 May 2026", then "Day 1"."""
    return not any(
        a is not None and b is not None and a != b
        for a, b in (
            (old.month, new.month),
            (old.day, new.day),
            (old.number, new.number),
            (old.weekday, new.weekday),
        )
    )


def _merged(old: DayMark, new: DayMark) -> DayMark:
    return DayMark(
        new.where,
        new.month or old.month,
        new.day or old.day,
        new.year or old.year,
        new.weekday if new.weekday is not None else old.weekday,
        new.number or old.number,
        old.swapped or new.swapped,
    )


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
    }


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
