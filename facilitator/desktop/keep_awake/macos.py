"""macOS: caffeinate, a tool of the system, for as long as this program lives."""

import os

from PySide6.QtCore import QProcess

_START_WITHIN_MS = 1000


class MacWaker:
    """`-d` and `-i`: neither the display nor the system sleeps; `-w`: it ends with this process."""

    def __init__(self) -> None:
        self._process: QProcess | None = None

    def hold(self, why: str) -> bool:
        if self._process is None:
            process = QProcess()
            process.start("caffeinate", ["-d", "-i", "-w", str(os.getpid())])
            if not process.waitForStarted(_START_WITHIN_MS):
                return False
            self._process = process
        return True

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.waitForFinished(_START_WITHIN_MS)
            self._process = None
