"""Something done with the event file by a child process, asked for in passing: a print-out, a set of polls."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.desktop.children import Child
from facilitator.desktop.folders import documents
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import health_of


class Errand(QObject):
    """Runs one at a time. `done` carries whether it went well, and what was said."""

    done = Signal(bool, str)

    def __init__(self, model: EventModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._child: Child | None = None

    @property
    def file(self) -> Path:
        """The event's file, where the hub has it."""
        health = health_of(self._model.state)
        return Path(health.file) if health is not None else Path()

    def run(
        self,
        command: str,
        *options: str,
        given: str | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """`facilitator COMMAND FILE OPTIONS`, which reads `given`; `then` comes after it went well."""
        if self._child is not None:
            return
        child = Child([command, str(self.file), *options], self)
        child.done.connect(lambda well, said: self._finished(well, said, then))
        self._child = child
        child.start(given)

    def stop(self) -> None:
        if self._child is not None:
            self._child.cancel()

    def write_and_open(self, command: str, name: str, title: str, parent: QWidget) -> None:
        """Asks where to, writes the file there and opens it."""

        def chosen(path: str) -> None:
            self.run(command, "--out", path, then=lambda: open_file(Path(path)))

        ask_where(parent, title, self.file.parent / name, chosen)

    def _finished(self, well: bool, said: str, then: Callable[[], None] | None) -> None:
        if self._child is not None:
            said = "\n".join(self._child.lines) if well else said
            self._child.deleteLater()
        self._child = None
        if not well:
            self._model.refused.emit(said)
        elif then is not None:
            then()
        self.done.emit(well, said)


def ask_where(
    parent: QWidget, title: str, usual: Path, chosen: Callable[[str], None], kinds: str = ""
) -> None:
    """Asks where to save; nothing waits for the answer. `kinds` as Qt has it: "PNG (*.png);;SVG (*.svg)"."""
    dialog = QFileDialog(parent, title, str(usual.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(usual.suffix.removeprefix("."))
    dialog.selectFile(usual.name)
    dialog.filterSelected.connect(
        lambda kind: dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")"))
    )
    _ask(dialog, chosen)


def ask_which(parent: QWidget, title: str, kinds: str, chosen: Callable[[str], None]) -> None:
    """Asks for a file that is there. `kinds` as Qt has it: "Sets of polls (*.txt *.csv)"."""
    dialog = QFileDialog(parent, title, str(documents()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _ask(dialog, chosen)


def open_file(path: Path) -> None:
    """In the program that this system opens such files with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _ask(dialog: QFileDialog, chosen: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
