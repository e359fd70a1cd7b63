"""Chart pieces under a QPainter."""

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from facilitator.charts import paint
from facilitator.charts.pieces import Bar, Label, Pieces
from facilitator.theme import tokens

_STROKES = 7  # strokes of a pattern from the top of a bar to its bottom


def draw(painter: QPainter, pieces: Pieces, family: str, theme: str) -> None:
    """Draws bars and labels. Labels are drawn as plain text, whatever they hold."""
    for bar in pieces.bars:
        draw_bar(painter, bar, theme)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    # Each text's own direction, whatever the window's: a number may stand before Arabic.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    for label in pieces.labels:
        _draw_label(painter, label, family, theme)


def draw_bar(painter: QPainter, bar: Bar, theme: str) -> None:
    area = QRectF(bar.x, bar.y, bar.width, bar.height)
    hollow = bar.pattern == paint.HAND_PATTERN
    ground = tokens().palette(theme).ground if hollow else paint.color(bar.fill, theme)
    painter.fillRect(area, QColor(ground))
    if bar.width < 1 or bar.height < 1:
        return
    if bar.pattern != "solid":
        _draw_pattern(painter, bar.pattern, area, QColor(paint.strokes(bar, theme)))
    if bar.outlined:
        painter.setPen(QPen(QColor(paint.outline(bar, theme)), max(1.0, bar.height / 40)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def _draw_pattern(painter: QPainter, pattern: str, area: QRectF, color: QColor) -> None:
    """Strokes whose distance grows with the bar, so that the last row can tell them apart."""
    apart = max(4, round(min(area.height(), 80.0) / _STROKES))
    scale = painter.device().devicePixelRatio()
    painter.setBrushOrigin(area.topLeft())
    painter.fillRect(area, QBrush(_tile(pattern, apart, color.name(), scale)))


@lru_cache(maxsize=64)
def _tile(pattern: str, apart: int, color: str, scale: float) -> QPixmap:
    """One square of a pattern that repeats itself without a seam."""
    side = round(apart * (1.0 if pattern in ("dots", "horizontal", "vertical") else math.sqrt(2)))
    tile = QPixmap(round(side * scale), round(side * scale))
    tile.setDevicePixelRatio(scale)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thickness = (0.45 if pattern == "dots" else 0.22) * apart
    painter.setPen(QPen(QColor(color), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    half = side / 2
    if pattern == "dots":
        painter.drawPoint(QPointF(half, half))
    elif pattern == "horizontal":
        painter.drawLine(QLineF(-side, half, 2 * side, half))
    elif pattern == "vertical":
        painter.drawLine(QLineF(half, -side, half, 2 * side))
    for shift in (-side, 0, side):
        if pattern in ("diagonal", "cross"):
            painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
        if pattern in (paint.HAND_PATTERN, "cross"):
            painter.drawLine(QLineF(shift - side, -side, shift + 2 * side, 2 * side))
    painter.end()
    return tile


def _draw_label(painter: QPainter, label: Label, family: str, theme: str) -> None:
    font = _font(family, label.size, label.bold, painter.device().logicalDpiY())
    painter.setFont(font)
    painter.setPen(QColor(paint.ink(label.ink, label.on, theme)))
    shift = 0.0
    if label.anchor != "left":
        advance = QFontMetricsF(font).horizontalAdvance(label.text)
        shift = advance if label.anchor == "right" else advance / 2
    painter.drawText(QPointF(label.x - shift, label.y), label.text)


@lru_cache(maxsize=256)
def _font(family: str, size: float, bold: bool, dpi: int) -> QFont:
    """As large as it was measured, not rounded to whole pixels, and its letters not moved to them."""
    font = QFont(family) if family else QFont()
    font.setPointSizeF(max(1.0, size) * 72 / dpi)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    return font
