"""What a command comes to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from facilitator.domain.book import Change, LogEntry
from facilitator.domain.questions import Beside

NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Typing:
    """A piece of typing in one text; Undo takes back pieces that follow each other quickly in one step."""

    text: str
    at: datetime


@dataclass(slots=True)
class Decision:
    """Changes to store, lines for the run log, and what the command answers.

    `undo` says in a few words what Undo would take back ("start of Session I"); "" means that it cannot
    be taken back, and without changes there is nothing to take back. `beside` is what becomes known of votes
    for questions when questions are merged.
    """

    changes: list[Change] = field(default_factory=list[Change])
    log: list[LogEntry] = field(default_factory=list[LogEntry])
    value: Any = None
    undo: str = ""
    typing: Typing | None = None
    beside: list[Beside] = field(default_factory=list[Beside])
