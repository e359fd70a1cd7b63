"""Whether a result stands the largest first, or as it was asked."""

from PySide6.QtCore import QCoreApplication

from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.protocol.commands import PollOrder
from facilitator.protocol.desk import PollRow


class OrderButton(Button):
    """Follows the poll that is shown; hidden where there is nothing to put in order."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(
            "",
            "arrow-down-wide-narrow",
            keys=sequence("poll.order"),
            tip=QCoreApplication.translate("PollPanel", "The largest first, or as it was asked"),
            checkable=True,
            pressed=self._toggle,
        )
        self._model = model
        self._row: PollRow | None = None

    def show_poll(self, row: PollRow) -> None:
        self._row = row
        self.setVisible(max(len(row.poll.choices), len(row.poll.statements)) > 1)
        self.setChecked(row.poll.largest_first)

    def _toggle(self) -> None:
        if self._row is not None:
            poll = self._row.poll
            self._model.send(PollOrder(poll.id, not poll.largest_first))
