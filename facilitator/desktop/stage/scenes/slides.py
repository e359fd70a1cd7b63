"""Slides: the stage steps aside. Only the preview ever shows this picture."""

from datetime import datetime

from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import words
from facilitator.desktop.stage.texts import Block
from facilitator.protocol.desk import DeskState


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    blocks = [Block(words(state)("slides"), 0.09, "faint")]
    canvas.column(canvas.area, blocks, Align.AlignVCenter, centred=True)
