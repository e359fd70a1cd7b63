"""The line icons, drawn in a colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from facilitator.resources import resource_path

SIZE_PX = 16
GAP_PX = 6
"""Room between an icon and the text after it: the style itself leaves almost none."""

_SCALES = (1, 2, 3)


@lru_cache(maxsize=256)
def icon(name: str, color: str, disabled_color: str, gap_px: int = 0) -> QIcon:
    """The icon `name` (a file of resources/icons, without its ending), `gap_px` of nothing after it."""
    found = QIcon()
    tints = (
        (color, (QIcon.Mode.Normal, QIcon.Mode.Selected)),
        (disabled_color, (QIcon.Mode.Disabled,)),
    )
    for tint, modes in tints:
        for scale in _SCALES:
            drawn = pixmap(name, tint, SIZE_PX, scale, gap_px)
            for mode in modes:
                found.addPixmap(drawn, mode)
    return found


def pixmap(name: str, color: str, size_px: int, scale: float = 1, gap_px: int = 0) -> QPixmap:
    """The icon as a picture of `size_px` logical pixels."""
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    side = round(size_px * scale)
    picture = QPixmap(side + round(gap_px * scale), side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
