"""Cards one below the other, that can be moved and removed: key messages, conclusions, recommendations."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.protocol.command import Command


class HasId(Protocol):
    @property
    def id(self) -> str: ...


E = TypeVar("E", bound=HasId)


class Card(QFrame, Generic[E]):
    """One of them: its number, what it shows, and buttons to move and remove it."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.key = ""
        self.place = 0
        self.setProperty("role", "panel")
        self.number = label("", "strong")
        self.up = Button("", "arrow-up", tip=self.tr("Move up"), pressed=lambda: self.move_by(-1))
        self.down = Button(
            "", "arrow-down", tip=self.tr("Move down"), pressed=lambda: self.move_by(1)
        )
        self.remove = Button("", "trash-2", tip=self.tr("Remove"), pressed=self._remove)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.head.addWidget(self.number)
        self.head.addStretch(1)
        for button in (self.up, self.down, self.remove):
            self.head.addWidget(button)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 8, 12, 12)
        self.body.setSpacing(6)
        self.body.addLayout(self.head)

    def show_place(self, place: int, of: int) -> None:
        """`place` counts from 1."""
        self.place = place
        self.number.setText(str(place))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)

    def show_entity(self, entity: E) -> None:
        """What it is about."""
        raise NotImplementedError

    def mover(self, by: int) -> Command:
        """The command that moves it."""
        raise NotImplementedError

    def remover(self) -> Command:
        """The command that removes it."""
        raise NotImplementedError

    def move_by(self, by: int) -> None:
        self._model.send(self.mover(by))

    def _remove(self) -> None:
        self._model.send(self.remover())


class Cards(QScrollArea, Generic[E]):
    """A head, then the cards. A card stays the same widget while its entity stays."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self.cards: dict[str, Card[E]] = {}
        self.empty = label(empty, "quiet", wrap=True)
        inner = QWidget()
        inner.setProperty("role", "plain")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 4, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def make(self, entity: E) -> Card[E]:
        """A new card for it."""
        raise NotImplementedError

    def show_all(self, entities: Sequence[E]) -> None:
        wanted = {each.id for each in entities}
        for key in [key for key in self.cards if key not in wanted]:
            card = self.cards.pop(key)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, entity in enumerate(entities, 1):
            if entity.id not in self.cards:
                self.cards[entity.id] = self.make(entity)
            card = self.cards[entity.id]
            card.key = entity.id
            if self.column.indexOf(card) != place:
                self.column.removeWidget(card)
                self.column.insertWidget(place, card)
            card.show_place(place, len(entities))
            card.show_entity(entity)
        self.empty.setVisible(not entities)

    def show_one(self, key: str) -> None:
        """Brings a card into view, marked for a moment by the focus in it."""
        card = self.cards.get(key)
        if card is not None:
            self.ensureWidgetVisible(card)
            card.setFocus()
