"""How a closed vote is looked at on the desk, and on the stage if the moderator says so."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.desktop import words
from facilitator.desktop.charts.views import View, views
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import plain
from facilitator.domain.polls import Poll

_LONGEST = 60


class CompareMenu(QMenu):
    """The counts, what changed between two rounds, and the result by each group question."""

    chosen = Signal(str)

    def __init__(self, model: EventModel, poll: Poll, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        group = QActionGroup(self)
        entries = [("", self.tr("Counts of the newest round"))]
        entries += [(view.key, self._name(poll, view)) for view in views(model.state, poll)]
        for key, name in entries:
            action = self.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == current)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.aboutToHide.connect(self.deleteLater)

    def show_at(self, place: QPoint) -> None:
        self.popup(place)

    def _name(self, poll: Poll, view: View) -> str:
        if view.rounds is not None:
            first, second = view.rounds
            return self.tr("What changed from round {first} to round {second}").format(
                first=first, second=second
            )
        asked = plain(view.group.label if view.group else None, words.language())
        name = self.tr("By “{group}”").format(group=asked)
        line = next((s.label for s in poll.statements if s.id == view.statement), None)
        if line is None or len(poll.statements) < 2:
            return name
        text = plain(line, words.language())
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        return f"{name}: {short}"
