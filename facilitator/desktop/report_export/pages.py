"""The pages of a report to look at, one at a time, before anything is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from facilitator.desktop.parts import Button, label


class ReportPages(QFrame):
    """Page Up and Page Down turn the pages, Home and End go to the first and the last."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QPixmap] = []
        self._shown = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setProperty("role", "page")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number = label("", "quiet")
        self.back = Button(
            "", "chevron-left", tip=self.tr("Page before"), keys="PgUp", pressed=self.turn_back
        )
        self.on = Button(
            "", "chevron-right", tip=self.tr("Next page"), keys="PgDown", pressed=self.turn_on
        )
        turning = QHBoxLayout()
        turning.setSpacing(8)
        turning.addStretch(1)
        for widget in (self.back, self.number, self.on):
            turning.addWidget(widget)
        turning.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(turning)
        body.addWidget(self.picture)
        self.hide()

    def show_pages(self, folder: Path) -> int:
        """Shows the pictures in the folder, the first one first; gives how many there are."""
        pictures = (QPixmap(str(path)) for path in sorted(folder.glob("*.png")))
        self._pages = [picture for picture in pictures if not picture.isNull()]
        self.setVisible(bool(self._pages))
        self.turn_to(0)
        return len(self._pages)

    def clear(self) -> None:
        """What was looked at is not what would be written any more."""
        self._pages = []
        self.picture.clear()
        self.hide()

    def turn_on(self) -> None:
        self.turn_to(self._shown + 1)

    def turn_back(self) -> None:
        self.turn_to(self._shown - 1)

    def turn_to(self, page: int) -> None:
        """Shows that page, counted from 0, or the nearest there is."""
        last = len(self._pages) - 1
        self._shown = max(0, min(page, last))
        self.back.setEnabled(self._shown > 0)
        self.on.setEnabled(self._shown < last)
        said = self.tr("Page {page} of {pages}").format(page=self._shown + 1, pages=last + 1)
        self.number.setText(said)
        self.setAccessibleName(said)
        self.picture.setAccessibleName(said)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._pages) - 1
        pages = {
            Qt.Key.Key_PageUp: self._shown - 1,
            Qt.Key.Key_PageDown: self._shown + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        page = pages.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._pages:
            return
        page, ratio = self._pages[self._shown], self.devicePixelRatioF()
        width = min(round(self.width() * ratio), page.width())
        shown = page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
