"""The rows of a table as entries: which have a time of their own, and what belongs to the one above."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.importers.findings import Findings
from facilitator.importers.grammar.clock import When, find_when
from facilitator.importers.grammar.dates import find_days
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.cells import (
    cell_day,
)
from facilitator.importers.recognise.columns import (
    Columns,
    alone_in,
    ends_in_length,
    is_header,
    names_people,
    read_columns,
)
from facilitator.importers.recognise.dayline import DayLine
from facilitator.importers.recognise.daymarks import mark_in, mark_of
from facilitator.importers.recognise.entries import Collected, Entry
from facilitator.importers.recognise.grid import read_grid
from facilitator.importers.recognise.headers import Role
from facilitator.importers.recognise.lanes import LaneReader
from facilitator.importers.recognise.people import read_person
from facilitator.importers.recognise.roles import find_label
from facilitator.importers.recognise.rowtimes import RowTimes
from facilitator.importers.recognise.words import CONCLUSIONS, GROUP, GROUPING, words
from facilitator.importers.source import Cell, Line, Row, Table

_PLAIN_NOTES = words(
    "description, notes, note, details, remarks, descripcion, notas, remarques, detalles"
)


class TableReader:
    """Adds the entries of tables to what was collected so far."""

    def __init__(self, collected: Collected, days: DayLine, findings: Findings) -> None:
        self._all = collected
        self._days = days
        self._findings = findings
        self._columns = Columns()
        self._headed = False
        self._times = RowTimes(self._columns, days, findings)

    # --- tables

    def read(self, table: Table) -> None:
        """Adds the table's entries; the rows of a grid lane by lane."""
        columns = read_columns(table.rows)
        grid = read_grid(table.rows, month_first=columns.month_first)
        if grid is not None:
            LaneReader(self._all, self._days, self._findings, self._lone).read(table, grid)
            return
        self._columns = columns
        self._headed = not columns.timed
        self._times = RowTimes(columns, self._days, self._findings)
        self._say_columns(table)
        if columns.zones:
            heading = columns.headings.get(columns.of(Role.WHEN)[0], "")
            self._outside([Line(heading, table.where)] if heading else [])
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
        alone = alone_in(row)
        if alone is not None and not (
            self._columns.bracketed is not None and ends_in_length(alone)
        ):
            self._lone(alone, row, first)
            return
        if before_header:
            self._outside(_as_fact(row))
            return
        cells = dict(row.placed())
        for at in self._columns.of(Role.DATE):
            self._day_cell(cells.get(at))
        if self._headed and len(self._all.entries) > first:
            self._beneath(row)
            return
        entry = Entry(row.where, -1)
        self._times.read(entry, cells)
        if self._shares(entry, cells, first):
            return
        if entry.start is None and entry.length is None and entry.end is None:
            self._untimed(row, cells, first)
            return
        entry.day = self._days.current(row.where)
        self._part_of_day(entry, cells)
        self._fill(entry, cells)
        self._all.entries.append(entry)

    def _part_of_day(self, entry: Entry, cells: dict[int, Cell]) -> None:
        """What a column of its own says that the row and those below it belong to, or that it belongs to none."""
        if self._columns.group is None:
            return
        cell = cells.get(self._columns.group)
        if cell is not None and cell.text:
            part = Entry(cell.where, entry.day, section=True)
            part.title, part.body = [cell.lines[0]], list(cell.lines[1:])
            self._all.entries.append(part)
        elif cell is None or not cell.continued:
            titles = [cells[at].text for at in self._columns.of(Role.TITLE) if at in cells]
            closes = any(CONCLUSIONS.search(fold(title)) for title in titles)
            entry.apart = closes or self._columns.merged

    def _beneath(self, row: Row) -> None:
        """A row below one that gives title and time: mostly a person, the name in one cell, the post in another."""
        above = self._all.entries[-1]
        filled = [cell for cell in row.cells if cell.text]
        joined = Line(", ".join(cell.text for cell in filled), row.where)
        if read_person(joined.text, sure=True) or find_label(joined.text):
            above.people.append(("", (joined,)))
        else:
            above.body += [line for cell in filled for line in cell.lines]

    def _shares(self, entry: Entry, cells: dict[int, Cell], first: int) -> bool:
        """Further people of the item above, each with minutes: its time and title are cells over several rows."""
        above = self._all.entries[-1] if len(self._all.entries) > first else None
        titles = [cells[at] for at in self._columns.of(Role.TITLE) if at in cells]
        if (
            above is None
            or entry.start is not None
            or entry.length is None
            or not (titles and all(cell.continued for cell in titles))
        ):
            return False
        if above.length and above.end is not None and above.start is not None and above.people:
            above.people[-1] = _with_minutes(above.people[-1], above.length)
            above.length = None
        more = Entry(entry.where, above.day)
        self._fill(more, cells)
        above.people += [_with_minutes(each, entry.length) for each in more.people]
        above.notes += more.notes
        return True

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
        self._days.begin(mark)

    def _lone(self, cell: Cell, row: Row, first: int = 0) -> None:
        """A row of one text: a day, a time with its title, a heading over what follows, or more text."""
        text = cell.text
        when, title = _timed_text(text)
        mark = mark_in(text, row.where, slashes=True)
        if mark is not None and when is None:
            self._days.begin(mark)
            self._outside(list(cell.lines))
            if (found := find_when(text)) is not None:
                self._all.starts[self._days.current(row.where)] = found[1].start
        elif when is not None:
            entry = Entry(
                row.where, self._days.current(row.where), when.start, when.end, sure=when.sure
            )
            self._times.say_repair(when, cell)
            entry.title = [Line(title, cell.where)] if title else []
            self._all.entries.append(entry)
        elif GROUPING.match(fold(text)) and cell.lines:
            entry = Entry(row.where, self._days.current(row.where), section=True)
            entry.title, entry.body = [cell.lines[0]], list(cell.lines[1:])
            self._all.entries.append(entry)
        elif len(self._all.entries) > first:
            above = self._all.entries[-1]
            if above.people and names_people(cell):
                role, lines = above.people[-1]
                above.people[-1] = (role, (*lines, *cell.lines))
            else:
                above.body += cell.lines
        else:
            self._outside(list(cell.lines))

    def _untimed(self, row: Row, cells: dict[int, Cell], first: int) -> None:
        above = self._all.entries[-1] if len(self._all.entries) > first else None
        if above is None:
            self._outside(_as_fact(row))
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
        if above.start is not None and titles and GROUP.match(fold(titles[0].text)):
            if not above.group and not (above.title and GROUP.match(fold(above.title[0].text))):
                above.holds = True
            beside = Entry(row.where, above.day, above.start, above.end, above.length, above.sure)
            beside.group = True
            self._fill(beside, cells)
            self._all.entries.append(beside)
            return
        more = Entry(row.where, above.day)
        self._fill(more, cells)
        label = find_label(f"{titles[0].text}:") if len(titles) == 1 and more.people else None
        if label is not None and not label.rest:
            # "Chair" where titles stand, and beside it who that is.
            above.people += [(label.role, lines) for _, lines in more.people]
            above.notes += more.notes
            return
        above.body += more.title + more.body
        above.people += more.people
        above.notes += more.notes
        above.room = above.room or more.room

    def _outside(self, lines: list[Line]) -> None:
        self._all.outside += lines

    # --- cells

    def _fill(self, entry: Entry, cells: dict[int, Cell]) -> None:
        """Texts of a row, by what their columns hold."""
        titles = 0
        for at, cell in sorted(cells.items()):
            role = self._columns.roles.get(at)
            if (
                not cell.lines
                or at == self._columns.group
                or role
                in (
                    Role.WHEN,
                    Role.START,
                    Role.END,
                    Role.LENGTH,
                    Role.DATE,
                    Role.NUMBER,
                )
            ):
                continue
            if role is Role.ROOM:
                entry.room = cell.text
            elif role is Role.PEOPLE:
                if any(cell.text == line.text for line in entry.title):
                    # "Lunch" once more, where nobody speaks.
                    continue
                given = self._columns.people_role(at)
                entry.people.append((given, cell.lines))
            elif role is Role.ABOUT and entry.people and _fits(entry.people[-1], cell):
                given, names = entry.people[-1]
                both = zip(names, cell.lines, strict=True)
                told = (replace(name, text=f"{name.text}, {about.text}") for name, about in both)
                entry.people[-1] = (given, tuple(told))
            elif role is Role.TITLE or cell.span > 1:
                titles += 1
                entry.joined_titles = titles
                entry.title += cell.lines
            else:
                heading = self._columns.headings.get(at, "")
                entry.notes += _headed(heading, cell.lines)


def heads_with_time(row: Row) -> bool:
    """Whether a row is one text that gives a title and its time."""
    alone = alone_in(row)
    when, title = _timed_text(alone.text) if alone is not None else (None, "")
    return when is not None and bool(title)


def _fits(said: tuple[str, tuple[Line, ...]], cell: Cell) -> bool:
    """Whether a cell says of each person in the one before it who they are."""
    alone = all(";" not in line.text and "," not in line.text for line in said[1])
    return alone and len(said[1]) == len(cell.lines)


def _with_minutes(said: tuple[str, tuple[Line, ...]], minutes: int) -> tuple[str, tuple[Line, ...]]:
    role, lines = said
    *others, last = lines
    return role, (*others, replace(last, text=f"{last.text} ({minutes} min)"))


def _as_fact(row: Row) -> list[Line]:
    """Two cells above a programme as "label: value"; others as they are."""
    filled = [cell for cell in row.cells if cell.text]
    if len(filled) == 2 and len(filled[0].text) < 40:
        return [Line(f"{filled[0].text.rstrip(' :')}: {filled[1].text}", row.where)]
    return [line for cell in filled for line in cell.lines]


def _timed_text(text: str) -> tuple[When | None, str]:
    """The time in a short text that begins or ends with it, and the text without it."""
    found = find_when(text) if len(text) < 120 else None
    if found is None:
        return None, text
    at, when = found
    before, after = (
        text[:at].rstrip(" ·–-—:|(["),
        text[at + when.stop :].lstrip(" ·–-—:|)]").rstrip(),
    )
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
