"""Keeps the laptop awake while doors are open: a sleeping laptop ends a vote."""

import sys
from typing import Protocol


class Waker(Protocol):
    """One system's way. `hold` says whether the system agreed."""

    def hold(self, why: str) -> bool:
        """From now on neither sleep nor a dark screen. `why` is a sentence the system may show."""

    def release(self) -> None:
        """The laptop may sleep again."""


def waker() -> Waker:
    """The one for this system."""
    if sys.platform == "win32":
        from facilitator.desktop.keep_awake.windows import WindowsWaker

        return WindowsWaker()
    if sys.platform == "darwin":
        from facilitator.desktop.keep_awake.macos import MacWaker

        return MacWaker()
    from facilitator.desktop.keep_awake.linux import LinuxWaker

    return LinuxWaker()
