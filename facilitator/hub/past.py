"""What can be taken back: one past for whoever runs the event, others for those who write in it."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta

from facilitator.domain.book import Book, Change, LogEntry
from facilitator.domain.decisions import Decision, Typing
from facilitator.domain.errors import NotNow

UNDO_MOST = 100
TYPING_PAUSE = timedelta(seconds=3)
"""A longer pause than this begins a new step for Undo."""


@dataclass(frozen=True, slots=True)
class Done:
    """A decision that was carried out; `what` says it in words."""

    what: str
    changes: tuple[Change, ...]
    typing: Typing | None = None


@dataclass(slots=True)
class Past:
    """Steps that Undo takes back and Redo makes again, the newest last."""

    undo: deque[Done] = field(default_factory=lambda: deque(maxlen=UNDO_MOST))
    redo: list[Done] = field(default_factory=list[Done])

    def add(self, decision: Decision) -> None:
        """Takes up a new decision; it ends what could be made again."""
        done = Done(decision.undo, tuple(decision.changes), decision.typing)
        if self.undo and (joined := _joined(self.undo[-1], done)) is not None:
            self.undo[-1] = joined
        else:
            self.undo.append(done)
        self.redo.clear()

    @property
    def undoable(self) -> str:
        """What Undo would take back, "" if nothing."""
        return self.undo[-1].what if self.undo else ""

    @property
    def redoable(self) -> str:
        """What Redo would make again, "" if nothing."""
        return self.redo[-1].what if self.redo else ""

    def take_back(self, book: Book, entry: LogEntry) -> Decision:
        """Takes back the newest step. NotNow if there is none, Conflict if it was built upon since."""
        if not self.undo:
            raise NotNow("There is nothing to take back.")
        done = self.undo.pop()
        changes = book.inverse(done.changes)
        self.redo.append(replace(done, changes=tuple(changes), typing=None))
        return Decision(changes, [replace(entry, detail=done.what)], {"undone": done.what})

    def make_again(self, book: Book, entry: LogEntry) -> Decision:
        """Makes the step again that was taken back last."""
        if not self.redo:
            raise NotNow("There is nothing to make again.")
        done = self.redo.pop()
        changes = book.inverse(done.changes)
        self.undo.append(replace(done, changes=tuple(changes)))
        return Decision(changes, [replace(entry, detail=done.what)], {"redone": done.what})

    def copy(self) -> "Past":
        return Past(self.undo.copy(), self.redo.copy())

    def clear(self) -> None:
        self.undo.clear()
        self.redo.clear()


def _joined(last: Done, new: Done) -> Done | None:
    """Both as one step, where they are pieces of the same typing."""
    if last.typing is None or new.typing is None or last.typing.text != new.typing.text:
        return None
    first, second = last.changes[0], new.changes[0]
    quick = new.typing.at - last.typing.at <= TYPING_PAUSE
    if not quick or first.after != second.before:
        return None
    return replace(new, changes=(replace(second, before=first.before),))
