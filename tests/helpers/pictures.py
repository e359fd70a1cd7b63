"""Pictures as arrays."""

from typing import Any

import numpy as np
from PySide6.QtGui import QImage

Pixels = np.ndarray[Any, np.dtype[np.uint8]]


def pixels(image: QImage) -> Pixels:
    """Rows of (red, green, blue)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def is_color(shown: Pixels, color: str) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Where a picture has exactly the colour #rrggbb."""
    wanted = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.uint8)
    found: np.ndarray[Any, np.dtype[np.bool_]] = (shown == wanted).all(axis=-1)
    return found
