"""A field for a number: whoever clicks into it types over what is there, as whoever comes by Tab does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox


class NumberBox(QSpinBox):
    """Without it a click puts the cursor beside a word like "no time limit", where no digit may be typed, or
    before a 0, where 5 makes 50."""

    def __init__(self) -> None:
        super().__init__()
        self.setLineEdit(_TypedOver())


class _TypedOver(QLineEdit):
    _entered = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The press that brought the focus chooses all; a later one places the cursor."""
        super().mousePressEvent(event)
        if self._entered:
            self._entered = False
            self.selectAll()
