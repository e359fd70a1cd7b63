"""One program at a time has an event file open.

The lock is on a file of its own beside the database: closing any other handle of the database would drop
a POSIX lock on it. The system releases it when the process dies, however it dies.
"""

import contextlib
import os
import sys
from pathlib import Path

from facilitator.domain.errors import DiskTrouble, FileInUse


class FileLock:
    """Held from `acquire` to `release` or to the end of the process."""

    def __init__(self, event_file: Path) -> None:
        self.path = event_file.with_name(event_file.name + ".lock")
        self._event_file = event_file
        self._handle: int | None = None

    def acquire(self) -> None:
        """Raises FileInUse if another program has the file."""
        while self._handle is None:
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as problem:
                raise DiskTrouble(
                    f"“{self._event_file}” cannot be opened for writing: {problem.strerror}. "
                    "Choose a folder on this laptop that you may write to."
                ) from problem
            try:
                _lock(handle)
            except OSError:
                os.close(handle)
                raise FileInUse(
                    f"“{self._event_file.name}” is open in another window or program. Close it there first."
                ) from None
            if self._is_current(handle):
                self._handle = handle
            else:
                os.close(handle)

    def release(self) -> None:
        """Lets others open the file, and leaves no lock file behind."""
        if self._handle is not None:
            # Windows does not delete an open file; there it goes after closing.
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = None
            if sys.platform == "win32":
                with contextlib.suppress(OSError):
                    self.path.unlink(missing_ok=True)

    def _is_current(self, handle: int) -> bool:
        """Whether the file locked is still the one at the path: its holder before may have deleted it."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
