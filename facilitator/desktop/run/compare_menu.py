"""How a closed vote is looked at on the desk, and on the stage if the moderator says so."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.desktop.charts.view_words import ViewWords
from facilitator.desktop.charts.views import lacks, views
from facilitator.desktop.model import EventModel
from facilitator.protocol.desk import PollRow


class CompareMenu(QMenu):
    """The counts, what changed between two rounds, and the result by each group question; and why what one would
    look for is not there."""

    chosen = Signal(str)

    def __init__(self, model: EventModel, row: PollRow, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        told = ViewWords(self)
        group = QActionGroup(self)
        entries = [("", self.tr("Counts of the newest round"))]
        entries += [(view.key, told.name(row.poll, view)) for view in views(model.state, row.poll)]
        for key, name in entries:
            action = self.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == current)
            action.setData(key)
            group.addAction(action)
        for lack in lacks(model.state, row):
            self.addAction(told.why(lack).replace("&", "&&")).setEnabled(False)
        group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.aboutToHide.connect(self.deleteLater)

    def show_at(self, place: QPoint) -> None:
        self.popup(place)
