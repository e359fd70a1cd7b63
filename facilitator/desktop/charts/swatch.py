"""The card of a choice as a small picture: its colour and its pattern."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from facilitator.charts.pieces import Bar
from facilitator.desktop.charts.drawing import draw_bar
from facilitator.domain.polls import Pattern

WIDTH_PX, HEIGHT_PX = 24, 16


def swatch(color: str, pattern: Pattern, theme: str, scale: float = 1.0) -> QPixmap:
    """Drawn as the chart draws the bar of the choice."""
    picture = QPixmap(round(WIDTH_PX * scale), round(HEIGHT_PX * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    bar = Bar("card", 0.5, 0.5, WIDTH_PX - 1, HEIGHT_PX - 1, color, pattern.value, outlined=True)
    draw_bar(painter, bar, theme)
    painter.end()
    return picture


def swatch_icon(color: str, pattern: Pattern, theme: str) -> QIcon:
    return QIcon(swatch(color, pattern, theme))
