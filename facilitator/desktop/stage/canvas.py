"""A screen to draw on, whatever its size: every measure is a share of its height.

All texts are drawn as plain text, whoever wrote them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QTextOption

from facilitator.charts.pieces import Bar
from facilitator.desktop.charts.drawing import draw_bar
from facilitator.desktop.qr import QUIET_ZONE, paint_qr, qr_matrix
from facilitator.desktop.stage.texts import (
    Block,
    Setting,
    fitted,
    font,
    line_width,
    natural_height,
)
from facilitator.desktop.words import tabular
from facilitator.theme import tokens

MARGIN = 0.05

Align = Qt.AlignmentFlag


class Canvas:
    """Draws one picture. `area` is what scenes may use: the screen less its margins."""

    def __init__(
        self, painter: QPainter, device: QPaintDevice, width: float, height: float, theme: str
    ) -> None:
        self.painter = painter
        self.width = width
        self.height = height
        self.theme = theme
        self._device = device
        self.area = area_of(width, height)

    def share(self, part: float) -> float:
        """A share of the height in px."""
        return part * self.height

    def natural_height(self, blocks: Sequence[Block], width: float) -> float:
        """The height that the blocks take at full size."""
        return natural_height(_shown(blocks), width, self.height)

    def column(
        self,
        area: QRectF,
        blocks: Sequence[Block],
        align: Align = Align.AlignTop,
        *,
        centred: bool = False,
    ) -> float:
        """Draws the blocks beneath one another, all at the largest sizes that fit.

        `align` places the column: top, vertically centred or bottom. Returns where it ends.
        """
        shown = _shown(blocks)
        setting = fitted(shown, area.width(), area.height(), self.height, centred=centred)
        heights = setting.heights(shown)
        spare = max(0.0, area.height() - sum(heights))
        y = area.top()
        if align & Align.AlignVCenter:
            y += spare / 2
        elif align & Align.AlignBottom:
            y += spare
        gutter = setting.gutter(shown)
        for block, height in zip(shown, heights, strict=True):
            self._block(block, setting, gutter, QPointF(area.left(), y + setting.gap(block)))
            y += height
        return y

    def line(
        self,
        area: QRectF,
        text: str,
        size: float,
        *,
        ink: str = "text",
        bold: bool = False,
        align: Align = Align.AlignCenter,
    ) -> None:
        """Draws one line with figures of equal width, smaller where it would be too long."""
        pixels = self.share(size)
        taken = line_width(text, pixels, bold)
        if taken > area.width():
            pixels *= area.width() / taken * 0.99
        self.painter.setFont(tabular(font(pixels, bold)))
        self.painter.setPen(self.color(ink))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.painter.drawText(area, text, option)

    def qr(self, text: str, area: QRectF, align: Align = Align.AlignCenter) -> QRectF:
        """Paints a code as large as fits `area` and returns the square it takes.

        Its modules are whole device pixels, so the square can be a little smaller than `area`.
        """
        scale = self._device.devicePixelRatioF()
        side = int(self.qr_side(text, min(area.width(), area.height())) * scale)
        left = (area.right() * scale - side) if align & Align.AlignRight else area.left() * scale
        if align & Align.AlignHCenter:
            left = area.center().x() * scale - side / 2
        top = area.center().y() * scale - side / 2
        if align & Align.AlignBottom:
            top = area.bottom() * scale - side
        elif align & Align.AlignTop:
            top = area.top() * scale
        place = QRectF(round(left), round(top), side, side)
        self.painter.save()
        self.painter.scale(1 / scale, 1 / scale)
        paint_qr(self.painter, place.toRect(), text)
        self.painter.restore()
        return QRectF(place.x() / scale, place.y() / scale, side / scale, side / scale)

    def qr_side(self, text: str, room: float, least: float = 0.0) -> float:
        """The side of a code: as large as fits `room` in whole device pixels for each module.

        With `least` it is only as large as needed to reach that.
        """
        scale = self._device.devicePixelRatioF()
        modules = len(qr_matrix(text)) + 2 * QUIET_ZONE
        most = int(room * scale) // modules
        enough = -int(-least * scale // modules) if least else most
        return min(most, enough) * modules / scale

    def fill(self, area: QRectF, color: str) -> None:
        self.painter.fillRect(area, self.color(color))

    def _block(self, block: Block, setting: Setting, gutter: float, at: QPointF) -> None:
        pixels = setting.pixels(block)
        lead = at + QPointF(setting.lead_left(block), 0.0)
        if block.swatch is not None:
            color, pattern = block.swatch
            side = 0.9 * pixels
            card = Bar("card", lead.x(), lead.y() + 0.28 * pixels, side, side, color, pattern, True)
            draw_bar(self.painter, card, self.theme)
        elif block.lead:
            self.painter.setPen(self.color(block.ink))
            self.painter.setFont(tabular(font(pixels, block.bold)))
            ascent = self.painter.fontMetrics().ascent()
            self.painter.drawText(lead + QPointF(0.0, ascent), block.lead)
        self.painter.setPen(self.color(block.ink))
        lines, _ = setting.laid_out(block, gutter)
        lines.draw(self.painter, at + QPointF(setting.left(block, gutter), 0.0))

    def color(self, name: str) -> QColor:
        return QColor(tokens().palette(self.theme).color(name))


def area_of(width: float, height: float) -> QRectF:
    """The screen less its margins."""
    margin = MARGIN * height
    return QRectF(margin, margin, width - 2 * margin, height - 2 * margin)


def _shown(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.text or block.lead]
