"""Get ready: a vote comes, and the way in is as large as on Join."""

from datetime import datetime

from PySide6.QtCore import QRectF

from facilitator.desktop.reading import event_of, phones_address
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.pages import address_of, big_code
from facilitator.desktop.stage.said import sentence, words
from facilitator.desktop.stage.texts import Block
from facilitator.protocol.desk import DeskState


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    event, page = event_of(state), phones_address(state)
    first, *others = sentence(state, "get_ready")
    blocks = [Block(first, 0.075, bold=True)]
    blocks += [Block(other, 0.05, "faint", gap=0.03) for other in others]
    area = QRectF(canvas.area)
    if event is not None and page is not None:
        code = big_code(canvas, page)
        area.setRight(code.left() - canvas.share(0.05))
        address = address_of(page)
        blocks.append(Block(address, 0.05, "accent", bold=True, gap=0.07, whole=True))
        if event.join_code:
            blocks.append(Block(f"{words(state)('code')}  {event.join_code}", 0.045, gap=0.015))
    canvas.column(area, blocks, Align.AlignVCenter)
