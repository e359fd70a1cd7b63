"""Key messages: what readers should take away, a headline and a paragraph each."""

from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import workspace_of
from facilitator.desktop.report.cards import Card, Cards, CardsPage
from facilitator.desktop.report.fields import SharedEdit, SharedLine
from facilitator.domain.editing.writing import Place, Written
from facilitator.domain.notes import KeyMessage
from facilitator.protocol.report_commands import MessageAdd, MessageMove, MessageRemove


class MessageCard(Card):
    def __init__(self, model: EventModel) -> None:
        super().__init__(
            model,
            lambda by: MessageMove(self.key, self.place + by),
            lambda: MessageRemove(self.key),
        )
        self.headline = SharedLine(model, self.tr("Headline"), self.tr("One sentence to remember"))
        self.text = SharedEdit(model, self.tr("Paragraph"), self.tr("What stands behind it"))
        self.setFocusProxy(self.headline)
        self.body.addWidget(self.headline)
        self.body.addWidget(self.text)

    def show_message(self, message: KeyMessage) -> None:
        place = Place(Written.MESSAGE, message.id, "headline")
        self.headline.writing.follow(place, message.headline)
        self.text.writing.follow(Place(Written.MESSAGE, message.id), message.text)


class MessagesPage(CardsPage[MessageCard, KeyMessage]):
    def __init__(self, model: EventModel) -> None:
        empty = self.tr(
            "No key messages yet. Write one above, or make one of a note. "
            "Published reports have about six."
        )
        super().__init__(
            model,
            self.tr("New key message"),
            self.tr("Adds this key message"),
            MessageAdd,
            Cards(empty, lambda: MessageCard(model), MessageCard.show_message),
        )

    def refresh(self) -> None:
        workspace = workspace_of(self._model.state)
        self.cards.show_all(workspace.messages if workspace is not None else [])
