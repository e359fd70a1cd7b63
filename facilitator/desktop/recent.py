"""What the program remembers between runs: recent events, and the look that was chosen."""

import contextlib
import logging
import os
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import platformdirs

from facilitator.protocol.codec import Malformed, decode, encode

_log = logging.getLogger(__name__)
MOST_RECENT = 12


@dataclass(frozen=True, slots=True)
class RecentEvent:
    """An event that was open here. `state` is "", "ended" or "under_way" as it was last seen."""

    file: str
    title: str
    opened_at: datetime
    starts_at: datetime | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """All of it. `look` is "system", "light" or "dark"; `word_template` is the organisation's own, or ""."""

    recent: tuple[RecentEvent, ...] = ()
    look: str = "system"
    word_template: str = ""


class MemoryFile:
    """Kept in the user's configuration folder; a file that cannot be read counts as empty."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or _default_path()
        self.memory = self._read()

    def remember_event(self, event: RecentEvent) -> None:
        """Puts it first; the oldest are forgotten."""
        others = tuple(e for e in self.memory.recent if e.file != event.file)
        self._keep(replace(self.memory, recent=(event, *others)[:MOST_RECENT]))

    def remember_look(self, look: str) -> None:
        self._keep(replace(self.memory, look=look))

    def remember_word_template(self, file: str) -> None:
        self._keep(replace(self.memory, word_template=file))

    def _read(self) -> Memory:
        try:
            found: Memory = decode(self._path.read_bytes(), Memory)
        except (OSError, Malformed):
            return Memory()
        return found

    def _keep(self, memory: Memory) -> None:
        self.memory = memory
        temporary = self._path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(encode(memory))
            temporary.replace(self._path)
        except OSError as problem:
            # Losing the list of recent events must not disturb an event.
            _log.info("could not keep %s: %s", self._path, problem)
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _default_path() -> Path:
    return Path(platformdirs.user_config_dir("facilitator", appauthor=False)) / "desktop.json"
