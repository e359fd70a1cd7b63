"""The rules and the desk's view of them without a hub: what a window sends is decided at once."""

from collections import deque
from datetime import datetime
from itertools import count
from typing import Any

from facilitator.desktop.hub_words import in_words
from facilitator.desktop.model import EventModel
from facilitator.domain.book import Book, Change
from facilitator.domain.errors import FacilitatorError
from facilitator.hub.commands import DECIDERS
from facilitator.hub.comparing import Comparing
from facilitator.hub.desk_view import desk_state
from facilitator.hub.store import EventStore
from facilitator.protocol.codec import decode, encode
from facilitator.protocol.commands import Command, Redo, Undo
from facilitator.protocol.desk import (
    SECTIONS,
    Address,
    DeskMessage,
    DeskState,
    HealthSection,
    RoomSection,
)
from facilitator.storage.event_file import Loaded


class LocalHub:
    """Sends the sections that changed after every command, through the wire's own coding."""

    def __init__(self, book: Book, model: EventModel, now: datetime) -> None:
        self.book = book
        self.now = now
        self.sent: list[Command] = []
        self._model = model
        self._rev = count(1)
        self._said: dict[str, bytes] = {}
        self._ids = count()
        self._undo: deque[tuple[str, list[Change]]] = deque()
        self._redo: deque[tuple[str, list[Change]]] = deque()
        nothing: Any = None
        self._store = EventStore(nothing, Loaded(book, {}, {}, {}, {}), lambda _: None)
        model.set_clock(lambda: now)
        self.publish()
        model.set_sender(self.send)

    def send(self, command: Command) -> None:
        self.sent.append(command)
        try:
            if isinstance(command, Undo):
                self._turn(self._undo, self._redo)
            elif isinstance(command, Redo):
                self._turn(self._redo, self._undo)
            else:
                self._decide(command)
        except FacilitatorError as refusal:
            self._model.refused.emit(in_words(str(refusal)))
            return
        self.publish()

    def publish(self) -> None:
        state = desk_state(
            self._store, self.now, _room(), self._health(), Comparing(self._store).section()
        )
        fresh = {name: encode(getattr(state, name)) for name in SECTIONS}
        news = {
            name: getattr(state, name) for name in SECTIONS if self._said.get(name) != fresh[name]
        }
        self._said = fresh
        arrived: DeskState = decode(encode(DeskState(**news)), DeskState)
        self._model.receive(DeskMessage("local", next(self._rev), self.now, arrived))

    def _decide(self, command: Command) -> None:
        decide = DECIDERS[type(command)]
        decision = decide(self.book, command, self.now, lambda: f"new-{next(self._ids)}")
        self.book.apply(decision.changes)
        if decision.undo:
            self._undo.append((decision.undo, decision.changes))
            self._redo.clear()

    def _turn(
        self, taken: deque[tuple[str, list[Change]]], kept: deque[tuple[str, list[Change]]]
    ) -> None:
        what, changes = taken.pop()
        turned = self.book.inverse(changes)
        self.book.apply(turned)
        kept.append((what, turned))

    def _health(self) -> HealthSection:
        undo = self._undo[-1][0] if self._undo else ""
        redo = self._redo[-1][0] if self._redo else ""
        return HealthSection(True, "", "", "event.workshop", undo, redo)


def _room() -> RoomSection:
    return RoomSection(False, 8080, [Address("127.0.0.1", "http://127.0.0.1:8080/K7Q2", "")], 0, 0)
