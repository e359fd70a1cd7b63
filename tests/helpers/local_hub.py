"""The rules and the desk's view of them without a hub: what a window sends is decided at once."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import Any

from facilitator.desktop.hub_words import in_words
from facilitator.desktop.model import EventModel
from facilitator.domain.book import Book, LogEntry
from facilitator.domain.errors import FacilitatorError
from facilitator.hub.commands import DECIDERS
from facilitator.hub.comparing import Comparing
from facilitator.hub.desk_view import desk_state
from facilitator.hub.store import EventStore
from facilitator.hub.workspace_view import WRITING_HERE
from facilitator.protocol.codec import decode, encode, plain
from facilitator.protocol.commands import Command, Redo, Undo
from facilitator.protocol.desk import (
    SECTIONS,
    Address,
    DeskMessage,
    DeskState,
    HealthSection,
    RoomSection,
)
from facilitator.protocol.report_commands import WRITING, ReportRedo, ReportSearch, ReportUndo
from facilitator.storage.event_file import Loaded
from facilitator.storage.search import SearchIndex


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
        nothing: Any = None
        self._store = EventStore(nothing, Loaded(book, {}, {}, {}, {}), lambda _: None)
        model.set_clock(lambda: now)
        self.publish()
        model.set_sender(self.send, self.ask)

    def send(self, command: Command) -> None:
        self.sent.append(command)
        try:
            self._decide(command)
        except FacilitatorError as refusal:
            self._model.refused.emit(in_words(str(refusal)))
            return
        self.publish()

    def ask(
        self, command: Command, answered: Callable[[Any], None], unanswered: Callable[[], None]
    ) -> None:
        """As a hub does it: first the state that changed, then the answer."""
        self.sent.append(command)
        try:
            value = self._decide(command)
        except FacilitatorError as refusal:
            self._model.refused.emit(in_words(str(refusal)))
            unanswered()
            return
        self.publish()
        answered(value)

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

    def _decide(self, command: Command) -> Any:
        if isinstance(command, ReportSearch):
            return plain(SearchIndex().find(self.book, command.words))
        past = self._store.past(WRITING_HERE if type(command) in WRITING else "")
        entry = LogEntry(self.now, "")
        if isinstance(command, Undo | ReportUndo):
            decision = past.take_back(self.book, entry)
        elif isinstance(command, Redo | ReportRedo):
            decision = past.make_again(self.book, entry)
        else:
            decide = DECIDERS[type(command)]
            decision = decide(self.book, command, self.now, lambda: f"new-{next(self._ids)}")
        self.book.apply(decision.changes)
        self._store.revision += 1
        self._store._made.clear()
        if decision.undo:
            past.add(decision)
        return decision.value

    def _health(self) -> HealthSection:
        past = self._store.past()
        return HealthSection(True, "", "", "event.workshop", past.undoable, past.redoable)


def _room() -> RoomSection:
    return RoomSection(False, 8080, [Address("127.0.0.1", "http://127.0.0.1:8080/K7Q2", "")], 0, 0)
