"""What participants wrote, to take out of a result or put back."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import tally_of
from facilitator.domain.kinds import Said, kind_of
from facilitator.protocol.commands import PollWordHide, PollWordUnhide
from facilitator.protocol.desk import PollRow

MOST = 40
LONGEST = 60


def can_be_hidden(row: PollRow) -> bool:
    """Whether there is anything in the poll that somebody wrote."""
    return bool(row.rounds) and bool(kind_of(row.poll.kind).said_key("a"))


class SaidMenu(QMenu):
    """The most frequent words or texts, those that the room may see ticked."""

    def __init__(self, model: EventModel, row: PollRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._poll = row.poll.id
        tally = tally_of(model.state, row.poll.id)
        said = tally.data.said if tally is not None else ()
        # Hidden ones first: those are looked for when a slip is to be put right.
        listed = [each for each in said if each.hidden] + [each for each in said if not each.hidden]
        for each in listed[:MOST]:
            action = self.addAction(_shown(each))
            action.setCheckable(True)
            action.setChecked(not each.hidden)
            action.triggered.connect(partial(self._toggle, each))
        if not listed:
            self.addAction(self.tr("Nothing has been written yet")).setEnabled(False)
        self.aboutToHide.connect(self.deleteLater)

    def show_at(self, place: QPoint) -> None:
        self.popup(place)

    def _toggle(self, said: Said) -> None:
        command = PollWordUnhide if said.hidden else PollWordHide
        self._model.send(command(self._poll, said.text))


def _shown(said: Said) -> str:
    """One line, with every letter as it is."""
    text = " ".join(said.text.split())
    if len(text) > LONGEST:
        text = f"{text[: LONGEST - 1].rstrip()}…"
    return f"{text}   {said.count}".replace("&", "&&")
