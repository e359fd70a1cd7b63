"""Title: what this is, who invited, where and when."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from facilitator.desktop.reading import event_of, in_zone
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import languages, said, side_by_side
from facilitator.desktop.stage.texts import Block
from facilitator.desktop.words import wall
from facilitator.protocol.desk import DeskState


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    event = event_of(state)
    if event is None:
        return
    first, *others = said(event.title, state)
    blocks = [Block(first, 0.075, bold=True)]
    blocks += [Block(other, 0.05, "faint", gap=0.035) for other in others]
    blocks += [
        Block(organiser, 0.036, gap=0.07 if index == 0 else 0.012)
        for index, organiser in enumerate(event.organisers)
    ]
    facts = [event.room, event.place, _when(state)]
    blocks.append(Block(side_by_side(facts), 0.036, "accent", gap=0.05))
    canvas.column(canvas.area, blocks, Align.AlignVCenter)


def _when(state: DeskState) -> str:
    event = event_of(state)
    if event is None or event.starts_at is None:
        return ""
    starts_at = in_zone(state, event.starts_at)
    spoken = languages(state)[0]
    # "7 December", not "December 7": plain "en" stands for the United States in Qt.
    locale = QLocale("en_GB" if spoken == "en" else spoken)
    date = locale.toString(
        QDate(starts_at.year, starts_at.month, starts_at.day), QLocale.FormatType.LongFormat
    )
    return f"{date}, {wall(starts_at)}"
