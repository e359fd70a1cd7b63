"""A panel that has the program do something in a process of its own, with progress and a way out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar

from facilitator.desktop.children import Child
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.folders import documents
from facilitator.desktop.parts import Button, ElidedLabel, Panel, label, set_role

_PERCENT = 100


class ChildPanel(Panel):
    """Starts one kind of child process, shows how far it is, and opens the folder of what it made.

    `arguments` gives the words after `facilitator` when it is started. `working` tells when it begins
    and ends.
    """

    finished = Signal(bool)
    working = Signal(bool)

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
        self._then: Callable[[], str] = self._made
        self.options = FlowLayout(spacing=12)
        self.start = Button(start, icon, role="primary", pressed=self.run)
        self.cancel = Button(self.tr("Cancel"), "x", pressed=self.stop)
        self.open_folder = Button(self.tr("Open the folder"), "folder-open", pressed=self._open)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PERCENT)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.result = _as_tall_as_needed(label("", "quiet", wrap=True))
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
        self.buttons = FlowLayout()
        for button in (self.start, self.cancel, self.open_folder):
            self.buttons.addWidget(button)
        self.body.addWidget(_as_tall_as_needed(label(explanation, wrap=True)))
        self.body.addLayout(self.options)
        self.body.addLayout(where)
        self.body.addLayout(self.buttons)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.result)
        self._show_running(False)
        self.result.hide()
        self.open_folder.hide()

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self.place.set_full(self.tr("Folder: {folder}").format(folder=folder))

    def run(self) -> None:
        """Has the work done."""
        self.launch(self.arguments(), self._made)

    def launch(self, arguments: list[str], then: Callable[[], str]) -> None:
        """Starts a child, one at a time; `then` is done when all went well, and says what to say."""
        if self._child is not None:
            return
        self._then = then
        child = Child(arguments, self)
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
        if well:
            self._say("good", self._then())
        else:
            self._say("quiet" if cancelled else "alarm", last_words)
        self.finished.emit(well)

    def _made(self) -> str:
        self.open_folder.show()
        return self.tr("Done. The files are in the folder.")

    def _say(self, role: str, text: str) -> None:
        set_role(self.result, role)
        self.result.setText(text)
        self.result.show()

    def _show_running(self, running: bool) -> None:
        self.working.emit(running)
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


def _as_tall_as_needed(text: QLabel) -> QLabel:
    """Otherwise it asks for the height it would have if it were as narrow as it may be."""
    policy = text.sizePolicy()
    policy.setHeightForWidth(True)
    text.setSizePolicy(policy)
    return text


def folder_beside(file: Path) -> Path:
    """Beside the event file where that can be written to, else the user's documents."""
    folder = file.resolve().parent
    return folder if folder.is_dir() else documents()
