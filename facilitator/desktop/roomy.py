"""Larger type where the window has the room for it: steps of the scale, in a window of a whole large screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

ROOMY = QSize(1600, 900)


def make_roomy(widget: QWidget, window: QSize) -> bool:
    """Lets the style sheet's `roomy` rules hold in `widget`, or not; whether that changed."""
    roomy = window.width() >= ROOMY.width() and window.height() >= ROOMY.height()
    if bool(widget.property("roomy")) == roomy:
        return False
    widget.setProperty("roomy", roomy)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
    return True
