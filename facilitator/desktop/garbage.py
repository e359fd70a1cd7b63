"""Where garbage is collected: in the thread that owns the windows, and nowhere else.

Python collects cycles in whichever thread happens to allocate. Where such a cycle holds a window's objects, a
helper thread would destroy them under Qt's feet, and the program would die of it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class GarbageKeeper(QObject):
    """From its making to `release`, collects when Python would have: generation by generation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Collects the oldest generation that is due."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(max(index for index, is_due in enumerate(due) if is_due))

    def release(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
