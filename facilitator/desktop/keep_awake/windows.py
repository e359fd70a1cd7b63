"""Windows: the execution state of a thread of this process."""

import ctypes
from typing import Any

_CONTINUOUS = 0x80000000
_SYSTEM_REQUIRED = 0x00000001
_DISPLAY_REQUIRED = 0x00000002


class WindowsWaker:
    """The state lasts until it is reset or the program ends."""

    def hold(self, why: str) -> bool:
        return self._set(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED)

    def release(self) -> None:
        self._set(_CONTINUOUS)

    @staticmethod
    def _set(flags: int) -> bool:
        windll: Any = getattr(ctypes, "windll", None)
        return windll is not None and bool(windll.kernel32.SetThreadExecutionState(flags))
