"""A column of panels that scrolls when the window is low."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Column(QScrollArea):
    """Panels one below the other; nothing scrolls sideways."""

    def __init__(self, *panels: QWidget) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("role", "plain")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for panel in panels:
            layout.addWidget(panel)
        layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def show_parts(self, *parts: QWidget) -> None:
        """Scrolls, once they have their places, so far that they are seen; the last one in any case."""
        for part in parts:
            QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, part))
