"""The note that is being typed, on the disk at every key: a window that dies takes no words with it."""

import contextlib
from pathlib import Path

from facilitator.protocol.codec import Malformed, decode, pretty
from facilitator.protocol.report_commands import NoteAdd


class KeptNote:
    """Beside the event's file. A place that takes no file keeps no note, and typing goes on all the same."""

    def __init__(self, event_file: Path) -> None:
        self._path = event_file.with_name(f"{event_file.name}.note")

    def read(self) -> NoteAdd | None:
        try:
            note: NoteAdd = decode(self._path.read_bytes(), NoteAdd)
        except (OSError, Malformed):
            return None
        return note

    def write(self, note: NoteAdd | None) -> None:
        """Keeps this one; None says that there is none."""
        part = self._path.with_name(f"{self._path.name}.part")
        with contextlib.suppress(OSError):
            if note is None:
                self._path.unlink(missing_ok=True)
            else:
                part.touch(mode=0o600)  # like the event's file, nobody else's to read
                part.write_text(pretty(note), encoding="utf-8")
                part.replace(self._path)
