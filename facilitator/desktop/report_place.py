"""The Report place: the event report, and a rehearsal with simulated phones."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop.child_panel import ChildPanel, folder_beside
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import label
from facilitator.desktop.report_charts import ChartsPanel
from facilitator.desktop.report_export.panel import ExportPanel
from facilitator.desktop.run.forms import number_field

_COLUMN_PX = 720
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


class ReportPlace(QScrollArea):
    """The panels, in a column that is easy to read."""

    def __init__(self, model: EventModel, file: Path) -> None:
        super().__init__()
        self.export = ExportPanel(file)
        self.charts = ChartsPanel(model)
        self.rehearsal = RehearsalPanel(file)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("role", "plain")
        inner = QWidget()
        inner.setProperty("role", "plain")
        inner.setMaximumWidth(_COLUMN_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.export)
        column.addWidget(self.charts)
        column.addWidget(self.rehearsal)
        column.addStretch(1)
        line = QHBoxLayout(page)
        line.setContentsMargins(24, 24, 24, 24)
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        self.setWidget(page)

    def stop(self) -> None:
        """Ends what still runs, before the window goes."""
        self.export.stop()
        self.rehearsal.stop()
