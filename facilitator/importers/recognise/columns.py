"""What the columns of a table hold: told by their headings where these are known, else by their cells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from facilitator.importers.grammar.dates import find_days
from facilitator.importers.grammar.duration import find_lengths
from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.cells import (
    cell_day,
    cell_length,
    cell_time,
    is_range,
    is_time,
    says_length,
)
from facilitator.importers.recognise.daymarks import mark_in
from facilitator.importers.recognise.headers import Role, counts_hours, people_role, role_of
from facilitator.importers.recognise.people import read_person, split_people
from facilitator.importers.recognise.words import PART, ROOM
from facilitator.importers.source import Cell, Row

MOST = 0.6
LENGTH_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{1,40}[)\]]\s*$")
_TIMED = (Role.WHEN, Role.START, Role.END, Role.LENGTH, Role.DATE)


@dataclass(slots=True)
class Columns:
    """The roles of a table's columns. `header` is the number of rows up to and with the headings."""

    roles: dict[int, Role] = field(default_factory=dict[int, Role])
    headings: dict[int, str] = field(default_factory=dict[int, str])
    header: int = 0
    month_first: bool = False
    zones: bool = False  # the times stand there for several places
    group: int | None = None  # the column of the parts that rows belong to
    merged: bool = False  # a part's cell reaches down as far as the part does
    bracketed: int | None = None  # the column whose titles end in a length in brackets

    def of(self, *roles: Role) -> list[int]:
        return [column for column, role in sorted(self.roles.items()) if role in roles]

    def people_role(self, column: int) -> str:
        return people_role(self.headings.get(column, ""))

    def hours(self, column: int) -> bool:
        return counts_hours(self.headings.get(column, ""))

    @property
    def timed(self) -> bool:
        return bool(self.of(Role.WHEN, Role.START, Role.LENGTH)) or self.bracketed is not None


def header_row(rows: Sequence[Row]) -> int | None:
    """The index of the row of headings, which stands before the first row with a time."""
    for index, row in enumerate(rows[:12]):
        if is_header(row):
            return index
        if any(is_time(cell) for cell in row.cells):
            return None
    return None


def is_header(row: Row) -> bool:
    """Whether the cells of a row are headings of columns."""
    filled = [cell for cell in row.cells if cell.text]
    if len(filled) < 2 or any(cell.value is not None or len(cell.text) > 60 for cell in filled):
        return False
    if any(find_days(cell.text) or is_time(cell) for cell in filled):
        return False
    known = [cell for cell in filled if role_of(cell.text)]
    return len(known) >= 2 or (
        len(known) == 1 and len(filled) == 2 and role_of(filled[0].text) in _TIMED
    )


def read_columns(rows: Sequence[Row]) -> Columns:
    """The columns of a table."""
    columns = Columns()
    index = header_row(rows)
    if index is not None:
        columns.header = index + 1
        for at, cell in rows[index].placed():
            if cell.text:
                columns.headings[at] = cell.text
                if role := role_of(cell.text):
                    columns.roles[at] = role
    body = [row for row in rows[columns.header :] if len(row.cells) > 1 and not is_header(row)]
    cells = _by_column(body)
    columns.month_first = _month_first(cells)
    for column, found in cells.items():
        _settle(columns, column, found)
    _other_zones(columns, cells)
    _settle_clocks(columns, cells)
    if not columns.timed:
        columns.bracketed = next(
            (
                at
                for at, found in cells.items()
                if len(found) > 1 and _share(found, ends_in_length) >= MOST
            ),
            None,
        )
        if columns.bracketed is not None:
            columns.roles[columns.bracketed] = Role.TITLE
    _settle_texts(columns, cells)
    _settle_group(columns, cells, body)
    return columns


def ends_in_length(cell: Cell) -> bool:
    """Whether a title ends in a length in brackets."""
    match = LENGTH_IN_BRACKETS.search(cell.lines[0].text) if cell.lines else None
    return match is not None and bool(find_lengths(match.group()))


def _by_column(rows: Sequence[Row]) -> dict[int, list[Cell]]:
    cells: dict[int, list[Cell]] = {}
    for row in rows:
        for at, cell in row.placed():
            if cell.text and cell.span == 1:
                cells.setdefault(at, []).append(cell)
    return dict(sorted(cells.items()))


def _share(cells: list[Cell], test: Callable[[Cell], object]) -> float:
    return sum(bool(test(cell)) for cell in cells) / len(cells) if cells else 0.0


def _month_first(cells: dict[int, list[Cell]]) -> bool:
    """Whether numeric dates are written as in the United States: one shows it, none speaks against it."""
    texts = [cell.text for column in cells.values() for cell in column if cell.value is None]
    pairs = [
        (int(a), int(b))
        for text in texts
        for a, _, b in re.findall(r"(?<![\d.])(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}(?![.\d])", text)
    ]
    return any(b > 12 for _, b in pairs) and not any(a > 12 for a, _ in pairs)


def _settle(columns: Columns, column: int, cells: list[Cell]) -> None:
    """Corrects a heading that the cells speak against, and gives a role where they alone can tell."""
    role = columns.roles.get(column)
    times, days = (
        _share(cells, is_time),
        _share(cells, lambda c: cell_day(c, month_first=columns.month_first)),
    )
    lengths = _share(cells, says_length)
    if role in (Role.DATE, None) and times >= MOST and days >= MOST:
        # Day and time in one cell.
        columns.roles[column] = Role.WHEN
    elif role in (Role.WHEN, Role.START, Role.END, Role.TITLE, Role.NUMBER) and lengths > max(
        times, 0.5
    ):
        columns.roles[column] = Role.LENGTH
    elif role in (Role.WHEN, Role.START, Role.TITLE) and days >= MOST and times < 0.3:
        columns.roles[column] = Role.DATE
    elif (role is Role.DATE and times >= MOST and days < 0.3) or (
        role in (Role.NUMBER, Role.TITLE) and times >= MOST and days < 0.3
    ):
        columns.roles[column] = Role.WHEN
    elif (
        role in (Role.WHEN, Role.START, Role.END)
        and not times
        and not lengths
        and not _share(cells, cell_length)
    ):
        del columns.roles[column]
    if columns.roles.get(column) is None:
        if days >= MOST and times < MOST:
            columns.roles[column] = Role.DATE
        elif lengths >= MOST:
            columns.roles[column] = Role.LENGTH
        elif times >= MOST:
            columns.roles[column] = Role.WHEN


def _other_zones(columns: Columns, cells: dict[int, list[Cell]]) -> None:
    """Of several columns of whole ranges, the first tells the times; the others tell them for other places."""
    ranges = [c for c in columns.of(Role.WHEN) if _share(cells.get(c, []), is_range) >= MOST]
    for column in ranges[1:]:
        columns.roles[column] = Role.NOTES
    columns.zones = len(ranges) > 1


def _settle_clocks(columns: Columns, cells: dict[int, list[Cell]]) -> None:
    """Of two columns of single times, the second is the end, or the length if it holds short ones."""
    clocks = [c for c in columns.of(Role.WHEN) if _share(cells.get(c, []), is_range) < 0.3]
    if columns.of(Role.START):
        clocks = columns.of(Role.START)[:1] + [c for c in clocks if c > columns.of(Role.START)[0]]
    if len(clocks) < 2:
        return
    first, second = clocks[:2]
    starts = [cell_time(cell) for cell in cells[first]]
    others = [cell_time(cell) for cell in cells[second]]
    later = [
        b.when.start > a.when.start
        for a, b in zip(starts, others, strict=False)
        if a is not None and b is not None
    ]
    columns.roles[first] = Role.START
    ends = later and sum(later) >= len(later) / 2
    columns.roles[second] = Role.END if ends and not columns.of(Role.END) else Role.LENGTH
    for column in clocks[2:]:
        columns.roles[column] = Role.LENGTH


def _settle_texts(columns: Columns, cells: dict[int, list[Cell]]) -> None:
    """Gives the columns of texts without a known heading their roles; one of them is the title."""
    open_columns = [column for column in cells if column not in columns.roles]
    for column in open_columns:
        numbers = _share(cells[column], lambda c: re.fullmatch(r"[#\d.\-)\s]{1,5}", c.text))
        if numbers >= MOST:
            bare = _share(cells[column], cell_length) >= MOST and _fives(cells[column])
            columns.roles[column] = (
                Role.LENGTH if bare and not columns.of(Role.LENGTH) else Role.NUMBER
            )
        elif column in columns.headings:
            columns.roles[column] = Role.NOTES
        elif _share(cells[column], _names_room) >= MOST:
            columns.roles[column] = Role.ROOM
        elif _share(cells[column], names_people) >= 0.5:
            columns.roles[column] = Role.PEOPLE
    rest = [column for column in open_columns if column not in columns.roles]
    if not columns.of(Role.TITLE):
        candidates = (
            rest
            or [c for c in columns.of(Role.NOTES) if c in open_columns]
            or columns.of(Role.NOTES, Role.PEOPLE)
        )
        if candidates:
            title = max(candidates, key=lambda c: (len(cells.get(c, [])), -c))
            columns.roles[title] = Role.TITLE
    for column in rest:
        columns.roles.setdefault(column, Role.NOTES)


def _settle_group(columns: Columns, cells: dict[int, list[Cell]], body: Sequence[Row]) -> None:
    """Of a column of parts ("Block", "Session") filled now and then, and a title in nearly every row, the first
    holds what the second names."""
    titles = columns.of(Role.TITLE)
    for column, heading in sorted(columns.headings.items()):
        others = [at for at in titles if at > column]
        if not others or not PART.fullmatch(fold(heading)) or column not in cells:
            continue
        named = max(len(cells.get(at, [])) for at in others)
        if len(cells[column]) <= named * MOST:
            columns.group = column
            columns.roles[column] = Role.NOTES
            columns.merged = any(
                cell.continued for row in body for at, cell in row.placed() if at == column
            )
            return


def alone_in(row: Row) -> Cell | None:
    """The one filled cell of a row that says something over the whole width, or stands where the times do."""
    filled = [(at, cell) for at, cell in row.placed() if cell.text]
    alike = len({cell.text for _, cell in filled}) == 1 and 1 < len(filled) == len(row.cells)
    if alike and not is_time(filled[0][1]):
        # The same words in every cell say what one cell over the whole width would.
        return filled[0][1]
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


def _fives(cells: list[Cell]) -> bool:
    numbers = [int(m.group()) for cell in cells if (m := re.match(r"\d+", cell.text))]
    return bool(numbers) and sum(n % 5 == 0 for n in numbers) > len(numbers) * 0.7


def names_people(cell: Cell) -> bool:
    """Whether anybody is named in the cell."""
    return any(
        read_person(each, sure=True) for line in cell.lines for each in split_people(line.text)
    )


def _names_room(cell: Cell) -> bool:
    return len(cell.text) < 50 and ROOM.search(fold(cell.text)) is not None
