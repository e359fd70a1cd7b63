"""Conclusions, and the recommendations after them."""

from datetime import datetime

from facilitator.desktop.reading import conclusions_of
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import words
from facilitator.desktop.stage.texts import Block
from facilitator.domain.conclusions import OutcomeKind
from facilitator.protocol.desk import DeskState

_HEADINGS = {
    OutcomeKind.CONCLUSION: "conclusions",
    OutcomeKind.RECOMMENDATION: "recommendations",
}


def draw(canvas: Canvas, state: DeskState, now: datetime) -> None:
    found = conclusions_of(state)
    blocks: list[Block] = []
    for kind, heading in _HEADINGS.items():
        texts = [outcome.text for outcome in found if outcome.kind is kind]
        if not texts and (kind is OutcomeKind.RECOMMENDATION or found):
            continue
        gap = 0.06 if blocks else 0.0
        blocks.append(Block(words(state)(heading), 0.06, "accent", bold=True, gap=gap))
        blocks += [
            Block(text, 0.045, gap=0.025, lead=f"{number}.") for number, text in enumerate(texts, 1)
        ]
    canvas.column(canvas.area, blocks, Align.AlignTop)
