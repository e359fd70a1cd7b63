"""A key that is held down does what it does once."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.protocol.commands import Go


@pytest.fixture
def space(desk):
    """Space as the system reports it to the window, at a time in milliseconds."""

    def send(kind: QEvent.Type, at_ms: int) -> None:
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        event.setTimestamp(at_ms)
        released = kind == QEvent.Type.KeyRelease
        QCoreApplication.sendEvent(desk.window.windowHandle() if released else desk.window, event)
        if not released:
            desk.run.keys["go"].activated.emit()

    return send


def test_held_space_moves_the_clock_once_even_where_repeats_come_as_presses(desk, space):
    space(QEvent.Type.ShortcutOverride, 1000)
    for repeat_ms in range(1660, 4000, 40):
        space(QEvent.Type.KeyRelease, repeat_ms)
        space(QEvent.Type.ShortcutOverride, repeat_ms)
    assert desk.sent == [Go()]


def test_space_pressed_again_goes_on(desk, space):
    space(QEvent.Type.ShortcutOverride, 1000)
    space(QEvent.Type.KeyRelease, 1040)
    space(QEvent.Type.ShortcutOverride, 1100)
    assert desk.sent == [Go(), Go()]
