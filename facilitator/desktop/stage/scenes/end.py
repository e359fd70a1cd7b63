"""End: thanks, what happens with the answers, and when the report comes."""

from datetime import datetime

from facilitator.desktop.reading import event_of
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import said, sentence
from facilitator.desktop.stage.texts import Block
from facilitator.protocol.desk import DeskState


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    event = event_of(state)
    thanks, *others = sentence(state, "thanks")
    blocks = [Block(thanks, 0.085, bold=True)]
    blocks += [Block(other, 0.055, "faint", gap=0.015) for other in others]
    if event is not None:
        blocks += [Block(text, 0.036, "accent", gap=0.04) for text in said(event.title, state)[:1]]
    for key in ("answers_kept", "report_comes"):
        first, *others = sentence(state, key)
        blocks.append(Block(first, 0.04, gap=0.045))
        blocks += [Block(other, 0.03, "faint", gap=0.008) for other in others]
    canvas.column(canvas.area, blocks, Align.AlignVCenter)
