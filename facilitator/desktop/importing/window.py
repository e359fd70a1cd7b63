"""The window of one import: choosing, reading in a child process, the review, and saving as an event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.desktop.bars import AskBar
from facilitator.desktop.children import Child
from facilitator.desktop.folders import documents
from facilitator.desktop.importing.choose_page import ChoosePage, local_files
from facilitator.desktop.importing.review import Review
from facilitator.desktop.importing.review_page import ReviewPage
from facilitator.desktop.importing.words import in_words
from facilitator.desktop.tab_order import follow_layout
from facilitator.domain.draft import Draft
from facilitator.protocol.codec import Malformed, decode, encode

SUFFIX = ".workshop"
_SIZE = (1280, 720)
_SMALLEST = (960, 480)


class ImportWindow(QMainWindow):
    """`drafted` tells of a draft to review; `saved` carries the new event file, and nothing is written to a
    lasting place before that."""

    drafted = Signal()
    saved = Signal(Path)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Import an agenda"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        # Only this user's, and gone with the window: drafts hold names.
        self._folder = QTemporaryDir()
        self._child: Child | None = None
        self._settled = False
        self.review: Review | None = None
        self.page: ReviewPage | None = None
        self.choose = ChoosePage()
        self.asking = AskBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.choose)
        whole = QWidget()
        body = QVBoxLayout(whole)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.asking)
        body.addWidget(self.pages, 1)
        self.setCentralWidget(whole)
        self.choose.chosen.connect(self.read)
        self.choose.pasted.connect(self.read_pasted)
        self.choose.cancelled.connect(self.stop)
        for key, does in (
            ("Ctrl+O", self._choose),
            ("Ctrl+V", self._paste),
            ("Ctrl+S", self.ask_where),
            ("Ctrl+Z", lambda: self.review and self.review.undo()),
            ("Ctrl+Shift+Z", lambda: self.review and self.review.redo()),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(does)

    # --- reading

    def read(self, documents: list[Path]) -> None:
        """Reads the documents as one programme, in a child process."""
        if self._child is not None or not documents:
            return
        self.choose.say("")
        names = ", ".join(document.name for document in documents)
        self.choose.show_working(True, self.tr("Reading {names}").format(names=names))
        words = ["import", *map(str, documents), "--draft", str(self._draft()), "--progress-lines"]
        self._run(words, self._read)

    def read_pasted(self, text: str, is_page: bool) -> None:
        """Reads what was pasted, as the file it would be."""
        file = self._path("pasted.html" if is_page else "pasted.txt")
        file.write_text(text, encoding="utf-8")
        self.read([file])

    def stop(self) -> None:
        """Ends what is being read."""
        if self._child is not None:
            self._child.cancel()

    def show_draft(self, draft: Draft) -> None:
        """The review of a draft."""
        self.leave_draft()
        self.review = Review(draft, self)
        self.page = ReviewPage(self.review)
        self.page.save_asked.connect(self.ask_where)
        self.page.back_asked.connect(lambda: self._ask_to_leave(self.leave_draft))
        self.pages.addWidget(self.page)
        self.pages.setCurrentWidget(self.page)
        self.page.tree.setFocus()
        self.drafted.emit()

    def leave_draft(self) -> None:
        """Back to choosing; the draft is gone."""
        if self.page is not None and self.review is not None:
            self.pages.removeWidget(self.page)
            self.page.deleteLater()
            self.review.deleteLater()
        self.page = self.review = None

    def _read(self, well: bool, last_words: str) -> None:
        if not well:
            self.choose.say(in_words(last_words))
            return
        try:
            draft: Draft = decode(self._draft().read_bytes(), Draft)
        except (OSError, Malformed):
            self.choose.say(
                self.tr("This did not work. Try again; if it happens again, keep the file.")
            )
            return
        if not draft.items:
            self.choose.say(
                self.tr(
                    "No programme was found in it: no table or list with times or durations. Copy the "
                    "programme's table and paste it here."
                )
            )
            return
        self.show_draft(draft)

    # --- saving

    def ask_where(self) -> None:
        """Asks where the event file is to be kept."""
        if self.review is None or self._child is not None:
            return
        self.setFocus()  # what is being written is taken over first
        title = "".join(c for c in self.review.draft.title if c not in '\\/:*?"<>|').strip()[:80]
        dialog = QFileDialog(self, self.tr("Save as an event"), str(documents()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Events (*{suffix})").format(suffix=SUFFIX))
        dialog.selectFile(f"{title}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Makes the event file of the draft as it was corrected."""
        if self.review is None or self.page is None or self._child is not None:
            return
        draft = self._path("reviewed.json")
        draft.write_bytes(encode(self.review.draft))
        self.page.say(self.tr("Saving"))
        self.page.save.setEnabled(False)

        def done(well: bool, last_words: str) -> None:
            if well:
                self._settled = True
                self.saved.emit(file)
                self.close()
            elif self.page is not None:
                self.page.save.setEnabled(True)
                self.page.say(in_words(last_words))

        self._run(["import", str(draft), "--reviewed", "--out", str(file)], done)

    # --- closing, dropping

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.review is not None and self.review.corrected and not self._settled:
            event.ignore()
            self._ask_to_leave(self._close)
            return
        self.stop()
        self._folder.remove()
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.review is None and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read(local_files(event.mimeData()))

    def _ask_to_leave(self, does: Callable[[], None]) -> None:
        if self.review is None or not self.review.corrected:
            does()
            return
        self.asking.ask(
            self.tr("Leave this draft? Your corrections are not saved."),
            ((self.tr("Leave it"), does), (self.tr("Stay"), None)),
        )

    def _close(self) -> None:
        self._settled = True
        self.close()

    def _choose(self) -> None:
        if self.review is None:
            self.choose.ask()

    def _paste(self) -> None:
        if self.review is None:
            self.choose.take_clipboard()

    def _run(self, words: list[str], done: Callable[[bool, str], None]) -> None:
        self._child = Child(words, self)

        def finished(well: bool, last_words: str) -> None:
            if self._child is not None:
                self._child.deleteLater()
            self._child = None
            self.choose.show_working(False)
            done(well, last_words)

        self._child.progress.connect(lambda share, _words: self.choose.show_progress(share))
        self._child.done.connect(finished)
        self._child.start()

    def _draft(self) -> Path:
        return self._path("draft.json")

    def _path(self, name: str) -> Path:
        return Path(self._folder.filePath(name))
