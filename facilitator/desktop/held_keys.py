"""Tells a key that is held down from one that is pressed again."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# A repeat lets go and presses in one moment; the fastest finger takes some fifty milliseconds.
_REPEAT_MOST_MS = 20


class HeldKeys(QObject):
    """Makes the shortcuts of a window that do what they do once, however long their key is held.

    Qt marks repeats, too, but on X11 only where the press has arrived by the time that the release before it
    is looked at: on a busy laptop some get through as new presses.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._released_ms: dict[int, int] = {}
        self._repeats = False
        window.installEventFilter(self)

    def shortcut(self, keys: str, parent: QWidget, does: Callable[[], object]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), parent)
        made.setAutoRepeat(False)
        made.activated.connect(lambda: None if self._repeats else does())
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._window:
            # The system's window sees releases whichever widget has the focus and keeps them.
            if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
                self._released_ms[event.key()] = event.timestamp()
        elif kind == QEvent.Type.Show:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            released_ms = self._released_ms.get(event.key())
            self._repeats = (
                released_ms is not None and event.timestamp() - released_ms <= _REPEAT_MOST_MS
            )
        return False
