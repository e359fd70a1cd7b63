"""Tables whose columns are days or rooms: taken apart into one column after the other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.importers.grammar.folding import fold
from facilitator.importers.recognise.cells import is_time, says_length
from facilitator.importers.recognise.daymarks import mark_in
from facilitator.importers.recognise.entries import DayMark
from facilitator.importers.recognise.headers import Role, role_of
from facilitator.importers.recognise.words import ROOM
from facilitator.importers.source import Cell, Row

_TRACK = re.compile(
    r"\b(?:track|stream|group|parallel|plenary|breakout|strand|volet|filiere|groupe|pleniere"
    r"|parallele|flujo|grupo|plenaria|linea|paralela|atelier|workshop|taller) ?(?:[\dA-Za-z]\b"
    r"|:|$)|^(?:track|plenary|pleniere|plenaria)"
)


@dataclass(frozen=True, slots=True)
class Lane:
    """A column that is a day or a room of its own."""

    column: int
    day: DayMark | None = None
    room: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the times stand, and the lanes beside them; `header` rows come first."""

    times: tuple[int, ...]
    lanes: tuple[Lane, ...]
    header: int


def read_grid(rows: Sequence[Row], *, month_first: bool = False) -> Grid | None:
    """The grid a table is; None if its columns hold something else."""
    for index, row in enumerate(rows[:5]):
        if any(is_time(cell) for cell in row.cells):
            return None
        placed = [(at, cell) for at, cell in row.placed() if cell.text]
        days = [Lane(at, day=mark) for at, cell in placed if (mark := _day(cell, month_first))]
        if len(days) >= 2 and all(
            role_of(c.text) or not _is_lane(c, month_first) or _day(c, month_first)
            for _, c in placed
        ):
            return _grid(rows, index, days)
        lanes = [
            (at, cell)
            for at, cell in placed
            if role_of(cell.text) not in (Role.WHEN, Role.START, Role.END, Role.LENGTH)
        ]
        if len(lanes) >= 2 and all(_is_room(cell) for _, cell in lanes):
            return _grid(rows, index, [Lane(at, room=cell.text) for at, cell in lanes])
    return None


def _grid(rows: Sequence[Row], index: int, lanes: list[Lane]) -> Grid | None:
    columns = {lane.column for lane in lanes}
    times: dict[int, int] = {}
    for row in rows[index + 1 :]:
        for at, cell in row.placed():
            if at not in columns and cell.text and (is_time(cell) or says_length(cell)):
                times[at] = times.get(at, 0) + 1
    usual = [at for at, count in times.items() if count >= 0.5 * max(times.values())]
    return Grid(tuple(sorted(usual)), tuple(lanes), index + 1) if usual else None


def _day(cell: Cell, month_first: bool) -> DayMark | None:
    if cell.value is not None or len(cell.text) > 60:
        text = str(cell.value) if cell.value is not None else ""
        return mark_in(text, cell.where) if re.match(r"\d{4}-", text) else None
    return mark_in(cell.text, cell.where, month_first=month_first, slashes=True)


def _is_lane(cell: Cell, month_first: bool) -> bool:
    return _day(cell, month_first) is not None or _is_room(cell)


def _is_room(cell: Cell) -> bool:
    folded = fold(cell.text)
    return (
        len(folded) < 60
        and role_of(cell.text) is None
        and (ROOM.search(folded) is not None or _TRACK.search(folded) is not None)
    )
