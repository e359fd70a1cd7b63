"""Programme: the day's items with the times they are expected at. It never says who is late."""

from datetime import datetime

from PySide6.QtCore import QRectF

from facilitator.desktop.reading import in_zone, programme_of
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import said, side_by_side, words
from facilitator.desktop.stage.texts import Block
from facilitator.desktop.words import wall
from facilitator.protocol.desk import DeskState, ProgrammeRow

MOST_ROWS = 10
_INDENT = "\u2003"


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    head = [Block(words(state)("programme"), 0.06, bold=True)]
    rest = QRectF(canvas.area)
    rest.setTop(canvas.column(canvas.area, head) + canvas.share(0.03))
    canvas.column(rest, [_block(state, row) for row in rows_shown(state, now)], Align.AlignTop)


def rows_shown(state: DeskState, now: datetime) -> list[ProgrammeRow]:
    """The rows of the day that fit one screen, from the one before what runs now."""
    programme = programme_of(state)
    if programme is None:
        return []
    rows = [row for row in programme.rows if row.status != "dropped"]
    days = {in_zone(state, row.expected_start).date() for row in rows}
    today = in_zone(state, now).date()
    if today not in days:
        later = [day for day in days if day > today]
        today = min(later) if later else max(days, default=today)
    rows = [row for row in rows if in_zone(state, row.expected_start).date() == today]
    if len(rows) <= MOST_ROWS:
        return rows
    current = next((i for i, row in enumerate(rows) if row.status != "done"), len(rows))
    first = max(0, min(current - 1, len(rows) - MOST_ROWS))
    return rows[first : first + MOST_ROWS]


def _block(state: DeskState, row: ProgrammeRow) -> Block:
    running = row.status == "running"
    ink = {"done": "faint", "running": "accent"}.get(row.status, "text")
    return Block(
        _INDENT * row.depth + side_by_side(said(row.item.title, state)[:1]),
        0.045 if row.depth == 0 else 0.036,
        ink,
        bold=running,
        gap=0.022 if row.depth == 0 else 0.01,
        lead=wall(in_zone(state, row.expected_start)),
    )
