"""Looking at a closed vote in another way, and showing that to the room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.desktop.charts.views import lacks, views
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.run.compare_menu import CompareMenu
from facilitator.domain.stage import Scene
from facilitator.protocol.commands import StageShow
from facilitator.protocol.desk import PollRow


class ViewButtons(QWidget):
    """`view` is how the poll is looked at now, "" its counts. `chosen` is emitted when that changes."""

    chosen = Signal()

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._model = model
        self._row: PollRow | None = None
        self.view = ""
        self.compare = Button(
            self.tr("Compare"),
            "chevrons-right",
            role="quiet",
            tip=self.tr("What changed since the round before, or the result by group"),
            keys=sequence("poll.compare"),
            pressed=self._show_menu,
        )
        self.to_stage = Button(
            self.tr("To the stage"),
            "projector",
            tip=self.tr("Shows the room what is seen here, once the result is revealed"),
            pressed=self._put_on_stage,
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.compare)
        line.addWidget(self.to_stage)

    def show_poll(self, row: PollRow | None, *, seen: bool, mirrored: bool) -> None:
        """Offers what there is to see of the poll. `seen`: its chart is shown now."""
        self._row = row
        closed = row is not None and row.status in ("closed", "revealed")
        there = [each.key for each in views(self._model.state, row.poll)] if row and closed else []
        if self.view not in there:
            self.view = ""
        wanted = row is not None and closed and any(lacks(self._model.state, row))
        self.setVisible(bool(there) or wanted)
        self.compare.setEnabled(not mirrored)
        self.to_stage.setVisible(bool(self.view) and seen)
        self.to_stage.setEnabled(row is not None and row.status == "revealed")

    def choose(self, view: str) -> None:
        self.view = view
        self.chosen.emit()

    def _show_menu(self) -> None:
        if self._row is not None:
            menu = CompareMenu(self._model, self._row, self.view, self)
            menu.chosen.connect(self.choose)
            menu.show_at(self.compare.mapToGlobal(self.compare.rect().bottomLeft()))

    def _put_on_stage(self) -> None:
        if self._row is not None:
            self._model.send(StageShow(Scene.RESULTS, self._row.poll.id, self.view))
