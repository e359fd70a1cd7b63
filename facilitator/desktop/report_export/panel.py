"""Export: the event report in the formats chosen, written while the event goes on."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from facilitator.desktop.child_panel import ChildPanel, folder_beside
from facilitator.desktop.parts import Button
from facilitator.desktop.report_export.choices import ExportChoices
from facilitator.desktop.report_export.pages import ReportPages


class ExportPanel(ChildPanel):
    """Needs only the event's file: it writes from a snapshot, in a process of its own."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            self.tr("EVENT REPORT"),
            self.tr(
                "Word, to be edited, and PDF, to be sent: programme planned and actual, votes with "
                "charts and numbers, questions, conclusions. The event may go on meanwhile."
            ),
            self.tr("Write the report"),
            "file-text",
            self._arguments,
        )
        self._file = file
        self._looked_at: QTemporaryDir | None = None
        self.choices = ExportChoices()
        self.pages = ReportPages()
        self.look = Button(
            self.tr("Look at the pages"),
            "eye",
            tip=self.tr("Shows the pages as they would be, and writes nothing"),
            pressed=self.preview,
        )
        self.body.insertWidget(1, self.choices)
        self.buttons.addWidget(self.look)
        self.body.addWidget(self.pages)
        self.working.connect(lambda working: self.look.setVisible(not working))
        self.choices.changed.connect(self.pages.clear)
        for box in self.choices.formats.values():
            box.toggled.connect(self._fit)
        self.choices.length.currentIndexChanged.connect(self._fit)
        self.set_folder(folder_beside(file) / self.tr("{event} report").format(event=file.stem))

    def preview(self) -> None:
        """Draws the pages into a folder that goes away with the window."""
        self._looked_at = QTemporaryDir()
        where = ["--preview", self._looked_at.path()]
        self.launch([*self._words(), *where, "--progress-lines"], self._previewed)

    def _previewed(self) -> str:
        folder = Path(self._looked_at.path()) if self._looked_at is not None else Path()
        number = self.pages.show_pages(folder)
        self._looked_at = None
        self.pages.setFocus()
        return self.tr("%n pages, as in the PDF. Word may break its pages elsewhere.", "", number)

    def _arguments(self) -> list[str]:
        where = ["--out", str(self.folder), "--format", ",".join(self.choices.chosen_formats())]
        return [*self._words(), *where, "--progress-lines"]

    def _words(self) -> list[str]:
        events = [str(self._file), *map(str, self.choices.others)]
        return ["report", *events, *self.choices.words()]

    def _fit(self) -> None:
        """Without a format there is nothing to write."""
        self.start.setEnabled(bool(self.choices.chosen_formats()))
