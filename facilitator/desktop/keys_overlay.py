"""The list of keys, laid over the window by F1."""

from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop.keys import KEYS, TREE_KEYS, Key
from facilitator.desktop.parts import Button, label


class KeysOverlay(QScrollArea):
    """Covers its parent while shown; Escape or F1 take it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAccessibleName(self.tr("Keys"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setAutoFillBackground(True)
        body = QVBoxLayout(page)
        body.setContentsMargins(32, 24, 32, 24)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Keys"), "page-title"), 1)
        self._close = Button(self.tr("Close"), "x", pressed=self.hide)
        head.addWidget(self._close)
        body.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        groups = [
            list(found)
            for _, found in groupby(
                (*KEYS.values(), *TREE_KEYS.values()), key=lambda key: str(key.group)
            )
        ]
        for half in (groups[:2], groups[2:]):
            column = QVBoxLayout()
            for group in half:
                column.addLayout(self._table(group))
                column.addSpacing(16)
            column.addStretch(1)
            columns.addLayout(column, 1)
        body.addLayout(columns)
        body.addStretch(1)
        self.setWidget(page)
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        if self.isVisible():
            self.hide()
            return
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self._close.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    @staticmethod
    def _table(group: list[Key]) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(8)
        table.setColumnMinimumWidth(0, 112)
        table.setColumnStretch(1, 1)
        table.addWidget(label(group[0].group_in_words(), "heading"), 0, 0, 1, 2)
        for line, key in enumerate(group, 1):
            shown = QKeySequence(key.sequence)
            table.addWidget(
                label(shown.toString(QKeySequence.SequenceFormat.NativeText), "strong"), line, 0
            )
            table.addWidget(label(key.in_words(), wrap=True), line, 1)
        return table
