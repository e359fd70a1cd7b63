"""The phones' page on the stage: its address in words, and its code large or small."""

from PySide6.QtCore import QRectF

from facilitator.desktop.reading import event_of, phones_address
from facilitator.desktop.stage.canvas import Align, Canvas
from facilitator.desktop.stage.said import sentence
from facilitator.desktop.stage.texts import Block
from facilitator.protocol.desk import Address, DeskState
from facilitator.theme import tokens

_SMALL_QR = 0.2
_FOOT = 0.2
_FOOT_LEFT = 0.62
_MOST_WITH_ZONE = 0.96
_LEAST_BESIDE = 0.66


def address_of(address: Address) -> str:
    """The address as people type it."""
    return address.url.partition("://")[2] or address.url


def code_of(address: Address) -> str:
    """The address as a code holds it: capitals make a code of fewer, larger modules."""
    return address.url.upper()


def big_code(canvas: Canvas, address: Address) -> QRectF:
    """Paints the code at the right and returns its place.

    Where the screen is wide enough its dark part alone is as high as the stage asks for, on a
    narrower screen the code with its quiet zone.
    """
    text = code_of(address)
    least = canvas.share(tokens().stage.join_qr)
    beside = canvas.area.left() + canvas.share(_LEAST_BESIDE)
    wanted = min(canvas.share(_MOST_WITH_ZONE), canvas.width - beside)
    side = canvas.qr_side(text, wanted)
    if side < least:
        side = canvas.qr_side(text, canvas.height, least)
    top = (canvas.height - side) / 2
    place = QRectF(canvas.width - min(top, canvas.area.left()) - side, top, side, side)
    return canvas.qr(text, place)


def above_foot(area: QRectF, screen_height: float) -> QRectF:
    """What a poll's foot leaves of `area`."""
    above = QRectF(area)
    above.setHeight(area.height() - (_FOOT + 0.03) * screen_height)
    return above


def draw_foot(canvas: Canvas, state: DeskState, blocks: list[Block]) -> QRectF:
    """Draws the foot of a poll: `blocks` at the left, a small code for latecomers at the right.

    Returns what is left above it.
    """
    event, page = event_of(state), phones_address(state)
    above, foot = above_foot(canvas.area, canvas.height), QRectF(canvas.area)
    foot.setTop(canvas.area.bottom() - canvas.share(_FOOT))
    if page is not None:
        corner = QRectF(foot)
        corner.setLeft(foot.right() - canvas.share(_SMALL_QR))
        code = canvas.qr(code_of(page), corner, Align.AlignRight | Align.AlignBottom)
        foot.setRight(code.left() - canvas.share(0.03))
        words = QRectF(foot)
        words.setLeft(foot.left() + _FOOT_LEFT * foot.width())
        canvas.line(
            words,
            address_of(page),
            0.034,
            ink="faint",
            align=Align.AlignRight | Align.AlignBottom | Align.AlignAbsolute,
        )
        foot.setRight(words.left() - canvas.share(0.03))
    if event is not None and event.indicative:
        notes = sentence(state, "indicative")
        blocks += [
            Block(note, 0.028, "faint", gap=0.008 * (i == 0)) for i, note in enumerate(notes)
        ]
    canvas.column(foot, blocks, Align.AlignBottom)
    return above
