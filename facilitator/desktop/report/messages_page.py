"""Key messages: what readers should take away, a headline and a paragraph each."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.reading import workspace_of
from facilitator.desktop.report.cards import Card, Cards
from facilitator.desktop.report.fields import SharedEdit, SharedLine
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.editing.writing import LINE_LIMIT, Place, Written
from facilitator.domain.notes import KeyMessage
from facilitator.protocol.command import Command
from facilitator.protocol.report_commands import MessageAdd, MessageMove, MessageRemove


class MessageCard(Card[KeyMessage]):
    def __init__(self, model: EventModel) -> None:
        super().__init__(model)
        self.headline = SharedLine(model, self.tr("Headline"), self.tr("One sentence to remember"))
        self.text = SharedEdit(model, self.tr("Paragraph"), self.tr("What stands behind it"))
        self.setFocusProxy(self.headline)
        self.body.addWidget(self.headline)
        self.body.addWidget(self.text)

    def show_entity(self, entity: KeyMessage) -> None:
        place = Place(Written.MESSAGE, entity.id, "headline")
        self.headline.writing.follow(place, entity.headline)
        self.text.writing.follow(Place(Written.MESSAGE, entity.id), entity.text)

    def mover(self, by: int) -> Command:
        return MessageMove(self.key, self.place + by)

    def remover(self) -> Command:
        return MessageRemove(self.key)


class MessageCards(Cards[KeyMessage]):
    def __init__(self, model: EventModel) -> None:
        self._model = model
        super().__init__(
            self.tr(
                "No key messages yet. Write one above, or make one of a note. "
                "Published reports have about six."
            )
        )

    def make(self, entity: KeyMessage) -> Card[KeyMessage]:
        return MessageCard(self._model)


class MessagesPage(QWidget):
    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.line = line_edit(self.tr("New key message"), limit=LINE_LIMIT)
        self.line.returnPressed.connect(self.add)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this key message"), pressed=self.add
        )
        self.cards = MessageCards(model)
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
            self._model.send(MessageAdd(text))
            self.line.clear()

    def refresh(self) -> None:
        workspace = workspace_of(self._model.state)
        self.cards.show_all(workspace.messages if workspace is not None else [])
