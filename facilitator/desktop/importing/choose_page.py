"""Where an import begins: documents from a file dialog, dropped or pasted; and while they are read."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.folders import documents
from facilitator.desktop.parts import Button, label

_PERCENT = 100
_COLUMN_PX = 720
READ = "*.docx *.docm *.xlsx *.xlsm *.csv *.tsv *.ics *.md *.txt *.html *.htm"


class ChoosePage(QWidget):
    """`chosen` carries documents, `pasted` a text and whether it is a page of tables (HTML)."""

    chosen = Signal(list)
    pasted = Signal(str, bool)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.open = Button(
            self.tr("Choose documents"),
            "folder-open",
            role="primary",
            tip=self.tr("Several documents, such as a concept note and a timetable, become one"),
            keys="Ctrl+O",
            pressed=self.ask,
        )
        self.paste = Button(
            self.tr("Paste"),
            "copy",
            tip=self.tr("Reads a table or a text copied from Word, Excel, a mail or a web page"),
            keys="Ctrl+V",
            pressed=self.take_clipboard,
        )
        self.cancel = Button(self.tr("Cancel"), "x", pressed=self.cancelled.emit)
        self.problem = label("", "alarm", wrap=True)
        self.busy = label("", "quiet", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, _PERCENT)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        buttons = FlowLayout()
        for button in (self.open, self.paste, self.cancel):
            buttons.addWidget(button)
        place = QFrame()
        place.setProperty("role", "panel")
        body = QVBoxLayout(place)
        body.setContentsMargins(24, 24, 24, 24)
        body.setSpacing(12)
        body.addWidget(
            label(self.tr("Drop documents here, choose them, or paste a table."), "heading")
        )
        body.addWidget(
            label(
                self.tr(
                    "Word, Excel, CSV, calendar files, Markdown, web pages and plain text are read, "
                    "in English, French and Spanish. You see the programme first, with all that was "
                    "assumed; nothing is saved before you say so."
                ),
                "quiet",
                wrap=True,
            )
        )
        body.addLayout(buttons)
        body.addWidget(self.progress)
        body.addWidget(self.busy)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(label(self.tr("Import an agenda"), "page-title"))
        column.addWidget(place)
        column.addWidget(self.problem)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(_COLUMN_PX)
        inner.setLayout(column)
        line = QHBoxLayout(self)
        line.setContentsMargins(32, 32, 32, 32)
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        self.show_working(False)
        self.say("")

    def say(self, sentence: str) -> None:
        """Why nothing came of the last document."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_working(self, working: bool, what: str = "") -> None:
        for button in (self.open, self.paste):
            button.setEnabled(not working)
        self.cancel.setVisible(working)
        self.progress.setVisible(working)
        self.progress.setValue(0)
        self.busy.setVisible(working)
        self.busy.setText(what)

    def show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * _PERCENT))

    def ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose documents"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Agendas ({endings})").format(endings=READ), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(n) for n in names]))
        dialog.open()

    def take_clipboard(self) -> None:
        """Files, a table or a text that were copied elsewhere."""
        # Qt gives nothing at all for a clipboard that was cleared.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        data = data or QMimeData()
        files = local_files(data)
        if files:
            self.chosen.emit(files)
        elif data.hasHtml() and "<table" in data.html().lower():
            self.pasted.emit(data.html(), True)
        elif data.hasText() and data.text().strip():
            self.pasted.emit(data.text(), False)
        else:
            self.say(
                self.tr(
                    "There is no text to paste. Copy the table in Word or Excel first, then paste it here."
                )
            )


def local_files(data: QMimeData) -> list[Path]:
    """The files that are dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.toLocalFile()]
