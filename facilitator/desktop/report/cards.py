"""Cards one below the other, that can be moved and removed: key messages, conclusions, recommendations."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.editing.writing import LINE_LIMIT
from facilitator.protocol.command import Command


class HasId(Protocol):
    @property
    def id(self) -> str: ...


class Card(QFrame):
    """One of them: its number, what it shows, and buttons to move and remove it. `moved` (by places) and
    `removed` are the commands for that."""

    def __init__(
        self,
        model: EventModel,
        moved: Callable[[int], Command],
        removed: Callable[[], Command],
    ) -> None:
        super().__init__()
        self._model = model
        self.key = ""
        self.place = 0
        self.setProperty("role", "panel")
        self.number = label("", "strong")
        self.up = Button(
            "", "arrow-up", tip=self.tr("Move up"), pressed=lambda: model.send(moved(-1))
        )
        self.down = Button(
            "", "arrow-down", tip=self.tr("Move down"), pressed=lambda: model.send(moved(1))
        )
        self.remove = Button(
            "", "trash-2", tip=self.tr("Remove"), pressed=lambda: model.send(removed())
        )
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


C = TypeVar("C", bound=Card)
E = TypeVar("E", bound=HasId)


class Cards(QScrollArea, Generic[C, E]):
    """What is said where there are none, then a card for each. A card stays the same widget while its entity
    stays: it is `made` once and `shows` it anew."""

    def __init__(self, empty: str, made: Callable[[], C], shows: Callable[[C, E], None]) -> None:
        super().__init__()
        self._made = made
        self._shows = shows
        self.cards: dict[str, C] = {}
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

    def show_all(self, entities: Sequence[E]) -> None:
        wanted = {each.id for each in entities}
        for key in [key for key in self.cards if key not in wanted]:
            card = self.cards.pop(key)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, entity in enumerate(entities, 1):
            if entity.id not in self.cards:
                self.cards[entity.id] = self._made()
            card = self.cards[entity.id]
            card.key = entity.id
            if self.column.indexOf(card) != place:
                self.column.removeWidget(card)
                self.column.insertWidget(place, card)
            card.show_place(place, len(entities))
            self._shows(card, entity)
        self.empty.setVisible(not entities)

    def show_one(self, key: str) -> None:
        """Brings a card into view, marked for a moment by the focus in it."""
        card = self.cards.get(key)
        if card is not None:
            self.ensureWidgetVisible(card)
            card.setFocus()


class CardsPage(QWidget, Generic[C, E]):
    """A line to write a new one on, and the cards; `added` is the command that adds what was written."""

    def __init__(
        self,
        model: EventModel,
        line: str,
        tip: str,
        added: Callable[[str], Command],
        cards: Cards[C, E],
    ) -> None:
        super().__init__()
        self._model = model
        self._added = added
        self.line = line_edit(line, limit=LINE_LIMIT)
        self.line.returnPressed.connect(self.add)
        self.add_button = Button(self.tr("Add"), "plus", tip=tip, pressed=self.add)
        self.cards = cards
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.line, 1)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.cards, 1)

    def add(self) -> None:
        text = self.line.text().strip()
        if text and self._model.attached:
            self._model.send(self._added(text))
            self.line.clear()
