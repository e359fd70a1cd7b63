"""The Report place: the desk where the report is written and exported, and a rehearsal with simulated phones."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop.child_panel import ChildPanel, folder_beside
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.report.desk import ReportDesk
from facilitator.desktop.report.kept import KeptNote
from facilitator.desktop.report_charts import ChartsPanel
from facilitator.desktop.report_export.panel import ExportPanel
from facilitator.desktop.report_export.photos import PhotosPanel
from facilitator.desktop.run.forms import number_field
from facilitator.desktop.tab_order import follow_layout

_COLUMN_PX = 720
_OWN_SIZE = (1180, 760)
PARTICIPANTS = 220


class RehearsalPanel(ChildPanel):
    def __init__(self, file: Path) -> None:
        super().__init__(
            self.tr("REHEARSAL"),
            self.tr(
                "Plays the whole event with simulated phones, on a copy: you see the votes, the "
                "clock and the report before anybody is in the room. This event stays as it is."
            ),
            self.tr("Rehearse"),
            "play",
            self._arguments,
        )
        self._file = file
        self.participants = number_field(
            self.tr("Simulated phones"), self.tr("How many phones take part"), 2000
        )
        self.participants.setMinimum(1)
        self.participants.setValue(PARTICIPANTS)
        text = label(self.tr("Simulated phones"))
        text.setBuddy(self.participants)
        self.options.addWidget(text)
        self.options.addWidget(self.participants)
        self.set_folder(folder_beside(file) / self.tr("{event} rehearsal").format(event=file.stem))

    def _arguments(self) -> list[str]:
        count = str(self.participants.value())
        options = ["--participants", count, "--out", str(self.folder), "--progress-lines"]
        return ["rehearse", str(self._file), *options]


class ReportPlace(QWidget):
    """The desk, in the event's window or in one of its own: a second person writes there, and the moderator's
    screen stays as it is. `moved` is told when it goes from one to the other."""

    moved = Signal()

    def __init__(self, model: EventModel, file: Path) -> None:
        super().__init__()
        self.export = ExportPanel(file)
        self.charts = ChartsPanel(model)
        self.photos = PhotosPanel(model, file)
        self.rehearsal = RehearsalPanel(file)
        self.desk = ReportDesk(
            model,
            KeptNote(file),
            _reading_column(self.export, self.photos, self.charts, self.rehearsal),
            self.export.start,
        )
        self.apart = Button(
            self.tr("Own window"),
            "external-link",
            role="quiet",
            tip=self.tr("Opens the report in a window of its own, for a second screen"),
            pressed=self.move_apart,
        )
        self.desk.head.addWidget(self.apart)
        self.window_apart = OwnWindow()
        self.window_apart.closed.connect(self.bring_back)
        self.away = label(self.tr("The report is open in a window of its own."), "quiet", wrap=True)
        self.back = Button(
            self.tr("Bring it back"),
            tip=self.tr("Closes that window and shows the report here"),
            pressed=self._close_apart,
        )
        self._gone = QWidget()
        column = QVBoxLayout(self._gone)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.away)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.desk)
        self._layout.addWidget(self._gone)
        self._gone.hide()

    @property
    def is_apart(self) -> bool:
        return self.window_apart.isVisible()

    def move_apart(self) -> None:
        self.window_apart.take(self.desk, self.window().windowTitle())
        self.apart.hide()
        self._gone.show()
        self.desk.own_keys(True)
        self.moved.emit()

    def bring_back(self) -> None:
        self._gone.hide()
        self.desk.own_keys(False)
        self.apart.show()
        self._layout.insertWidget(0, self.desk)
        self.desk.show()
        self.moved.emit()

    def _close_apart(self) -> None:
        self.window_apart.close()

    def stop(self) -> None:
        """Ends what still runs, before the window goes."""
        self.export.stop()
        self.photos.stop()
        self.rehearsal.stop()
        self.window_apart.close()


class OwnWindow(QWidget):
    """Holds the desk while it is apart."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.resize(*_OWN_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def take(self, desk: QWidget, title: str) -> None:
        self.setWindowTitle(title)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(desk)
        self.show()
        desk.show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _reading_column(*panels: QWidget) -> QWidget:
    """Panels in a column that is easy to read."""
    page = QWidget()
    line = QHBoxLayout(page)
    line.setContentsMargins(16, 16, 16, 16)
    column = Column(*panels)
    column.setMaximumWidth(_COLUMN_PX)
    line.addStretch(1)
    line.addWidget(column, 100)
    line.addStretch(1)
    return page
