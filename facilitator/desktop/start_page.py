"""Where everything begins: recent events, the sample, a new event, a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.desktop import words
from facilitator.desktop.children import Child
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.folders import documents
from facilitator.desktop.parts import Button, ElidedLabel, label
from facilitator.desktop.recent import MemoryFile, RecentEvent
from facilitator.desktop.tab_order import follow_layout
from facilitator.desktop.templates import own_templates, templates_folder

SUFFIX = ".workshop"
SAMPLE = "side-event"
_SIZE = (880, 640)
_COLUMN_PX = 680


class StartPage(QMainWindow):
    """`chosen` carries the file to open, `import_asked` the documents to import, none if they are yet to be
    chosen. What went wrong with a file is said on the page."""

    chosen = Signal(Path)
    import_asked = Signal(list)
    closed = Signal()

    def __init__(self, memory: MemoryFile) -> None:
        super().__init__()
        self._memory = memory
        self._child: Child | None = None
        self._making = Path()
        self.setWindowTitle("Facilitator")
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.setMinimumSize(520, 400)
        self.problem = label("", "alarm", wrap=True)
        self.problem.hide()
        self.busy = label("", "quiet", wrap=True)
        self.busy.hide()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        self.rows: list[Button] = []
        self._make_buttons()
        self._lay_out()
        for key, does in (
            ("Ctrl+O", self.ask_file),
            ("Ctrl+N", lambda: self.ask_new()),
            ("Ctrl+I", lambda: self.import_asked.emit([])),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)
        self.refresh()

    def _make_buttons(self) -> None:
        self.sample = Button(
            self.tr("Try the sample event"),
            "play",
            role="primary",
            tip=self.tr("A side event of 75 minutes with three speakers and four votes"),
            pressed=self.try_sample,
        )
        self.new = Button(
            self.tr("New from sample"),
            "file-plus",
            tip=self.tr("Makes an event file of your own from the sample"),
            keys="Ctrl+N",
            pressed=lambda: self.ask_new(),
        )
        self.template = Button(
            self.tr("New from template"),
            "list",
            tip=self.tr("Makes an event file with a programme to start from"),
        )
        self.templates = QMenu(self)
        self.templates.aboutToShow.connect(self.list_templates)
        self.template.setMenu(self.templates)
        self.open = Button(
            self.tr("Open"),
            "folder-open",
            tip=self.tr("Opens an event file; it can also be dropped here"),
            keys="Ctrl+O",
            pressed=self.ask_file,
        )
        self.import_ = Button(
            self.tr("Import an agenda"),
            "file-text",
            tip=self.tr(
                "Reads the programme from a Word, Excel or other document, or one that you paste; a "
                "document can also be dropped here"
            ),
            keys="Ctrl+I",
            pressed=lambda: self.import_asked.emit([]),
        )

    def _lay_out(self) -> None:
        actions = FlowLayout()
        for button in (self.sample, self.import_, self.template, self.new, self.open):
            actions.addWidget(button)
        self.empty = label(
            self.tr("No events yet. The sample shows everything in five minutes."),
            "quiet",
            wrap=True,
        )
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(label("Facilitator", "page-title"))
        column.addWidget(
            label(
                self.tr("Runs a workshop from this laptop. No internet, no account."),
                "quiet",
                wrap=True,
            )
        )
        column.addSpacing(12)
        column.addLayout(actions)
        column.addWidget(self.problem)
        column.addWidget(self.busy)
        column.addSpacing(16)
        column.addWidget(label(self.tr("Recent events"), "heading"))
        column.addWidget(self.empty)
        column.addLayout(self._recent)
        column.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(_COLUMN_PX)
        inner.setLayout(column)
        self.setCentralWidget(_scrolled(inner))

    def list_templates(self) -> None:
        """The shipped templates, and below them the user's own."""
        self.templates.clear()
        for name, text in (
            ("side-event", self.tr("Side event, 75 minutes")),
            ("half-day-workshop", self.tr("Half-day workshop")),
            ("two-day-dialogue", self.tr("Two-day dialogue")),
        ):
            self.templates.addAction(text, partial(self.ask_new, name))
        own = own_templates()
        self.templates.addSection(self.tr("Your own"))
        for file in own:
            self.templates.addAction(file.stem.replace("&", "&&"), partial(self.ask_new, str(file)))
        if own:
            self.templates.addSeparator()
            folder = QUrl.fromLocalFile(str(templates_folder()))
            self.templates.addAction(
                self.tr("Show their folder"), partial(QDesktopServices.openUrl, folder)
            )
        else:
            hint = self.templates.addAction(
                self.tr("None yet: “Save as template” is in an event’s menu")
            )
            hint.setEnabled(False)

    def refresh(self) -> None:
        """Reads the recent events anew."""
        for row in self.rows:
            self._recent.removeWidget(row)
            row.deleteLater()
        self.rows = [RecentRow(event) for event in self._memory.memory.recent]
        for row, event in zip(self.rows, self._memory.memory.recent, strict=True):
            row.clicked.connect(lambda _on=False, file=event.file: self.choose(Path(file)))
            self._recent.addWidget(row)
        self.empty.setVisible(not self.rows)

    def say_problem(self, sentence: str) -> None:
        self.busy.hide()
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._enable(True)

    def say_opening(self, file: Path) -> None:
        self.problem.hide()
        self.busy.setText(self.tr("Opening “{name}”").format(name=file.name))
        self.busy.show()
        self._enable(False)

    def settle(self) -> None:
        """The event is open: nothing is under way here any more."""
        self.busy.hide()
        self.problem.hide()
        self._enable(True)
        self.refresh()

    def choose(self, file: Path) -> None:
        if not file.exists():
            self.say_problem(
                self.tr("“{name}” is no longer in {folder}. Open it from where it is now.").format(
                    name=file.name, folder=file.parent
                )
            )
            return
        self.say_opening(file)
        self.chosen.emit(file)

    # --- new events

    def try_sample(self) -> None:
        """The sample, in a file of its own among the user's documents."""
        name = self.tr("Sample side event")
        file = documents() / f"{name}{SUFFIX}"
        if file.exists():
            self.choose(file)
        else:
            self.make(file)

    def ask_new(self, template: str = "") -> None:
        """Asks where the new event is to be kept: one like the sample, or from a template."""
        dialog = QFileDialog(self, self.tr("New event"), str(documents()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Events (*{suffix})").format(suffix=SUFFIX))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.make(Path(chosen), template))
        dialog.open()

    def ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open an event"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Events (*{suffix})").format(suffix=SUFFIX))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.choose(Path(chosen)))
        dialog.open()

    def make(self, file: Path, template: str = "") -> None:
        """Makes an event file in a child process, from a template or else the sample, then opens it."""
        if self._child is not None:
            return
        self._making = file
        self.say_opening(file)
        origin = ["--template", template] if template else ["--sample", SAMPLE]
        self._child = Child(["new", str(file), *origin], self)
        self._child.done.connect(self._created)
        self._child.start()

    def _created(self, well: bool, last_words: str) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child = None
        if well:
            self.chosen.emit(self._making)
        else:
            self.say_problem(last_words)

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    # --- files dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _dropped(event)
        if not files:
            return
        event.acceptProposedAction()
        if files[0].suffix == SUFFIX:
            self.choose(files[0])
        else:
            self.import_asked.emit(files)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _enable(self, enabled: bool) -> None:
        for button in (
            self.sample,
            self.import_,
            self.template,
            self.new,
            self.open,
            *self.rows,
        ):
            button.setEnabled(enabled)


class RecentRow(Button):
    """One recent event: title, and below its date and state."""

    def __init__(self, event: RecentEvent) -> None:
        translate = QCoreApplication.translate
        file = Path(event.file)
        when = event.starts_at or event.opened_at
        parts = [
            words.day(when),
            translate("start", "ended") if event.state == "ended" else "",
            file.name,
        ]
        if not file.exists():
            parts[1] = translate("start", "not there any more")
        line = " · ".join(part for part in parts if part)
        super().__init__("", role="card", tip=str(file))
        self.setAccessibleName(f"{event.title}, {line}")
        self.setMinimumHeight(60)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 8, 16, 8)
        body.setSpacing(2)
        for text, role in ((event.title, "strong"), (line, "faint")):
            shown = ElidedLabel(text, role)
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            body.addWidget(shown)


def _scrolled(inner: QWidget) -> QScrollArea:
    """In the middle of the page, however large that is."""
    page = QWidget()
    page.setProperty("role", "plain")
    line = QHBoxLayout(page)
    line.setContentsMargins(32, 32, 32, 32)
    line.addStretch(1)
    line.addWidget(inner, 100)
    line.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.toLocalFile()]
