"""Timer: what is on, the time it has left, and who speaks. Neutral: it stops at 0:00."""

from datetime import datetime

from PySide6.QtCore import QRectF

from facilitator.desktop.reading import find_row, in_zone, programme_of, running_row
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import clock, person_line, said, words
from facilitator.desktop.stage.texts import Block
from facilitator.desktop.words import wall
from facilitator.protocol.desk import DeskState
from facilitator.theme import tokens


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    row = running_row(state)
    if row is None or row.run is None:
        canvas.column(canvas.area, _what_comes(state), Align.AlignVCenter, centred=True)
        return
    size = tokens().stage.clock
    middle = QRectF(canvas.area)
    middle.setHeight(canvas.share(1.25 * size))
    middle.moveCenter(canvas.area.center())
    canvas.line(middle, clock(row.run.remaining_s(now)), size, bold=True)
    upper, lower = QRectF(canvas.area), QRectF(canvas.area)
    upper.setBottom(middle.top())
    lower.setTop(middle.bottom())
    title = [Block(text, 0.055, gap=0.01) for text in said(row.item.title, state)[:1]]
    canvas.column(upper, title, Align.AlignVCenter, centred=True)
    under = [
        Block(words(state)("time_left"), 0.032, "faint"),
        Block(_speaker(state), 0.045, gap=0.03),
    ]
    canvas.column(lower, under, Align.AlignTop, centred=True)


def _speaker(state: DeskState) -> str:
    programme = programme_of(state)
    if programme is None or programme.speaker is None:
        return ""
    parts = [part for row in programme.rows for part in row.contributions]
    person = next((p.person for p in parts if p.id == programme.speaker.id), None)
    return next((person_line(p) for p in programme.people if p.id == person), "")


def _what_comes(state: DeskState) -> list[Block]:
    programme = programme_of(state)
    row = find_row(programme, programme.next_item) if programme is not None else None
    if row is None:
        return []
    when = wall(in_zone(state, row.expected_start))
    return [
        Block(words(state)("next"), 0.045, "faint"),
        *(Block(text, 0.06, bold=True, gap=0.02) for text in said(row.item.title, state)[:1]),
        Block(when, 0.12, gap=0.03),
    ]
