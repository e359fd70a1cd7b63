"""The Report place: the event report as Word and PDF, and a rehearsal with simulated phones."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.desktop import words
from facilitator.desktop.children import Child
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.parts import (
    Button,
    ComboBox,
    ElidedLabel,
    Panel,
    label,
    plain_tip,
    set_role,
)
from facilitator.desktop.run.forms import number_field

_PERCENT = 100
_COLUMN_PX = 720
PARTICIPANTS = 220


class ChildPanel(Panel):
    """Starts one kind of child process, shows how far it is, and opens the folder of what it made.

    `arguments` gives the words after `facilitator` when it is started.
    """

    finished = Signal(bool)

    def __init__(
        self,
        title: str,
        explanation: str,
        start: str,
        icon: str,
        arguments: Callable[[], list[str]],
    ) -> None:
        super().__init__("")
        self.arguments = arguments
        self.title.set_full(title)
        self.setAccessibleName(title)
        self.folder = Path()
        self._child: Child | None = None
        self.options = FlowLayout(spacing=12)
        self.start = Button(start, icon, role="primary", pressed=self.run)
        self.cancel = Button(self.tr("Cancel"), "x", pressed=self.stop)
        self.open_folder = Button(self.tr("Open the folder"), "folder-open", pressed=self._open)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PERCENT)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.result = label("", "quiet", wrap=True)
        self.place = ElidedLabel("", "quiet")
        self.elsewhere = Button(
            self.tr("Another folder"),
            role="quiet",
            tip=self.tr("Where the files are written"),
            pressed=self._ask_folder,
        )
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.place, 1)
        where.addWidget(self.elsewhere)
        buttons = FlowLayout()
        for button in (self.start, self.cancel, self.open_folder):
            buttons.addWidget(button)
        self.body.addWidget(label(explanation, wrap=True))
        self.body.addLayout(self.options)
        self.body.addLayout(where)
        self.body.addLayout(buttons)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.result)
        self._show_running(False)
        self.result.hide()
        self.open_folder.hide()

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.place.set_full(self.tr("Folder: {folder}").format(folder=folder))

    def run(self) -> None:
        if self._child is not None:
            return
        child = Child(self.arguments(), self)
        child.progress.connect(self._moved)
        child.done.connect(self._done)
        self._child = child
        self.progress.setValue(0)
        self.open_folder.hide()
        self._say("", self.tr("Working"))
        self._show_running(True)
        child.start()

    def stop(self) -> None:
        """Cancels what runs; nothing happens when nothing does."""
        if self._child is not None:
            self._child.cancel()

    def _moved(self, share: float, text: str) -> None:
        self.progress.setValue(round(share * _PERCENT))
        if text:
            self._say("quiet", text)

    def _done(self, well: bool, last_words: str) -> None:
        cancelled = self._child is not None and self._child.cancelled
        if self._child is not None:
            self._child.deleteLater()
        self._child = None
        self._show_running(False)
        self.open_folder.setVisible(well)
        if well:
            self._say("good", self.tr("Done. The files are in the folder."))
        else:
            self._say("quiet" if cancelled else "alarm", last_words)
        self.finished.emit(well)

    def _say(self, role: str, text: str) -> None:
        set_role(self.result, role)
        self.result.setText(text)
        self.result.show()

    def _show_running(self, running: bool) -> None:
        self.start.setVisible(not running)
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        self.elsewhere.setEnabled(not running)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the files are written"), str(self.folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.set_folder(Path(chosen)))
        dialog.open()


class ExportPanel(ChildPanel):
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
        self.language = ComboBox(self.tr("Language of the report"))
        self.language.setToolTip(plain_tip(self.tr("The language of its headings and sentences")))
        for code, name in (("en", "English"), ("fr", "Français")):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(words.language())))
        text = label(self.tr("Language"))
        text.setBuddy(self.language)
        self.options.addWidget(text)
        self.options.addWidget(self.language)
        self.set_folder(_documents(file) / self.tr("{event} report").format(event=file.stem))

    def _arguments(self) -> list[str]:
        options = ["--format", "docx,pdf", "--lang", self.language.currentData()]
        return ["report", str(self._file), "--out", str(self.folder), *options, "--progress-lines"]


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
        self.set_folder(_documents(file) / self.tr("{event} rehearsal").format(event=file.stem))

    def _arguments(self) -> list[str]:
        count = str(self.participants.value())
        options = ["--participants", count, "--out", str(self.folder), "--progress-lines"]
        return ["rehearse", str(self._file), *options]


class ReportPlace(QScrollArea):
    """Both panels, in a column that is easy to read."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.export = ExportPanel(file)
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


def _documents(file: Path) -> Path:
    """Beside the event file where that can be written to, else the user's documents."""
    folder = file.resolve().parent
    if folder.is_dir():
        return folder
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found)
