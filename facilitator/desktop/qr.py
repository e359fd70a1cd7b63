"""QR codes: painted in whole pixels, always dark on white, with the quiet zone that readers
need."""

from functools import lru_cache

import qrcode
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from qrcode.constants import ERROR_CORRECT_M

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004)."""

_DARK = QColor("#000000")
_LIGHT = QColor("#ffffff")
_ESCAPED = frozenset('\\;,:"')

Matrix = tuple[tuple[bool, ...], ...]


def wifi_payload(ssid: str, password: str = "", security: str = "WPA") -> str:
    """What a phone's camera reads as "join this Wi-Fi". `security` is WPA, WEP or nopass."""
    if security == "nopass":
        return f"WIFI:T:nopass;S:{_escaped(ssid)};;"
    return f"WIFI:T:{security};S:{_escaped(ssid)};P:{_escaped(password)};;"


@lru_cache(maxsize=32)
def qr_matrix(text: str) -> Matrix:
    """The code's modules without quiet zone, True where dark."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def paint_qr(painter: QPainter, area: QRect, text: str) -> None:
    """Paints the code as large as whole pixels allow, in the middle of `area`, which becomes
    white."""
    painter.fillRect(area, _LIGHT)
    matrix = qr_matrix(text)
    module_px = min(area.width(), area.height()) // (len(matrix) + 2 * QUIET_ZONE)
    if module_px < 1:
        return
    side = module_px * len(matrix)
    left = area.x() + (area.width() - side) // 2
    top = area.y() + (area.height() - side) // 2
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                place = QRect(left + x * module_px, top + y * module_px, module_px, module_px)
                painter.fillRect(place, _DARK)


@lru_cache(maxsize=16)
def qr_pixmap(text: str, size_px: int) -> QPixmap:
    """The code as a picture of `size_px` by `size_px` device pixels."""
    picture = QPixmap(size_px, size_px)
    painter = QPainter(picture)
    paint_qr(painter, QRect(0, 0, size_px, size_px), text)
    painter.end()
    return picture


class QrLabel(QWidget):
    """Shows a code as large as it fits; nothing while the text is empty."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        scale = self.devicePixelRatioF()
        side = min(self.width(), self.height())
        picture = QPixmap(qr_pixmap(self._text, int(side * scale)))
        picture.setDevicePixelRatio(scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)


def _escaped(text: str) -> str:
    return "".join(f"\\{char}" if char in _ESCAPED else char for char in text)
