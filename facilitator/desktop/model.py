"""What every view of the desktop listens to. Views draw it and decide nothing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.elapsed import elapsed_s
from facilitator.protocol.commands import Command
from facilitator.protocol.desk import SECTIONS, DeskMessage, DeskState

Sender = Callable[[Command], None]
Answer = Callable[[Any], None]
Asker = Callable[[Command, Answer, Callable[[], None]], None]


class EventModel(QObject):
    """The hub's state, mirrored.

    `changed` carries the name of a section (a field of `DeskState`) whenever that section arrived; `arrived`
    comes once for each message, with the names of all its sections, for those who draw from several.
    `refused` carries a sentence when the hub refused a command. `attached` tells whether a hub is there:
    without one the state is the last that was heard.
    """

    changed = Signal(str)
    arrived = Signal(object)
    refused = Signal(str)
    attachment = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = DeskState()
        self.attached = False
        self._epoch = ""
        self._rev = -1
        self._ahead = timedelta()
        self._sender: Sender | None = None
        self._asker: Asker | None = None
        self._begun_at, self._begun_s = datetime.now(UTC), elapsed_s()
        self._clock = self._steady

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        """Replaces the clock (tests and pictures)."""
        self._clock = clock

    def set_sender(self, sender: Sender | None, asker: Asker | None = None) -> None:
        """Where commands go, and those whose answer is waited for; None while no hub is attached."""
        self._sender, self._asker = sender, asker
        self.attached = sender is not None
        self.attachment.emit(self.attached)

    def send(self, command: Command) -> None:
        """Sends a command. What comes of it arrives as changed state, or as `refused`."""
        if self._sender is None:
            self.refused.emit(self.tr("The voting service is starting again. Nothing was changed."))
            return
        self._sender(command)

    def ask(self, command: Command, answered: Answer, unanswered: Callable[[], None]) -> None:
        """Sends a command and hands its value to `answered`; state that it changed has arrived by then. Where
        it was refused (said as `refused`) or nobody is there to answer, calls `unanswered`."""
        if self._asker is None:
            unanswered()
        else:
            self._asker(command, answered, unanswered)

    def receive(self, message: DeskMessage) -> None:
        """Takes over a state message; old ones of the same hub are dropped."""
        if message.epoch == self._epoch and message.rev <= self._rev:
            return
        self._epoch, self._rev = message.epoch, message.rev
        self._ahead = message.now - self._clock()
        self.state = self.state.updated(message.state)
        names = [
            name
            for name in SECTIONS
            if type(getattr(message.state, name)).__name__ not in ("NoneType", "UnsetType")
        ]
        for name in names:
            self.changed.emit(name)
        self.arrived.emit(frozenset(names))

    def _steady(self) -> datetime:
        """Goes on as before when somebody (or the network) sets the laptop's clock."""
        return self._begun_at + timedelta(seconds=elapsed_s() - self._begun_s)

    def now(self) -> datetime:
        """The hub's time."""
        return self._clock() + self._ahead
