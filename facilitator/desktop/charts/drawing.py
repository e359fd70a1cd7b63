"""Chart pieces under a QPainter."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from facilitator.charts import paint
from facilitator.charts.pieces import Bar, Label, Pieces
from facilitator.theme import tokens

_BRUSHES = {
    "diagonal": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
    "horizontal": Qt.BrushStyle.HorPattern,
    "cross": Qt.BrushStyle.DiagCrossPattern,
    "vertical": Qt.BrushStyle.VerPattern,
    paint.HAND_PATTERN: Qt.BrushStyle.FDiagPattern,
}


def draw(painter: QPainter, pieces: Pieces, family: str, theme: str) -> None:
    """Draws bars and labels. Labels are drawn as plain text, whatever they hold."""
    for bar in pieces.bars:
        draw_bar(painter, bar, theme)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for label in pieces.labels:
        _draw_label(painter, label, family, theme)


def draw_bar(painter: QPainter, bar: Bar, theme: str) -> None:
    area = QRectF(bar.x, bar.y, bar.width, bar.height)
    hollow = bar.pattern == paint.HAND_PATTERN
    ground = tokens().palette(theme).ground if hollow else paint.color(bar.fill, theme)
    painter.fillRect(area, QColor(ground))
    brush = _BRUSHES.get(bar.pattern)
    if brush is not None and bar.width >= 1:
        painter.fillRect(area, QBrush(QColor(paint.strokes(bar, theme)), brush))
    if bar.outlined and bar.width >= 1:
        painter.setPen(QPen(QColor(paint.outline(bar, theme)), max(1.0, bar.height / 40)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def _draw_label(painter: QPainter, label: Label, family: str, theme: str) -> None:
    font = _font(family, label.size, label.bold)
    painter.setFont(font)
    painter.setPen(QColor(paint.ink(label.ink, label.on, theme)))
    shift = 0.0
    if label.anchor != "left":
        advance = QFontMetricsF(font).horizontalAdvance(label.text)
        shift = advance if label.anchor == "right" else advance / 2
    painter.drawText(QPointF(label.x - shift, label.y), label.text)


@lru_cache(maxsize=256)
def _font(family: str, size: float, bold: bool) -> QFont:
    font = QFont(family) if family else QFont()
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    return font
