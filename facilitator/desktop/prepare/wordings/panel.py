"""The page of translations: everything the room reads, in one table that flags what is missing."""

import csv
import io

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.charts.model import is_right_to_left
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.print_menu import PrintButton
from facilitator.desktop.prepare.wordings.table_model import WHAT, WordingsModel

LONGEST = 500
_WHAT_PX = 140
_NARROWEST_PX = 120


class _Cell(QStyledItemDelegate):
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST)
        editor.setProperty("role", "cell")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        model = index.model()
        if isinstance(model, WordingsModel) and is_right_to_left(model.lang(index.column())):
            editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return editor

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        right = (
            isinstance(model, WordingsModel)
            and index.column() != WHAT
            and is_right_to_left(model.lang(index.column()))
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.displayAlignment = (
            side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        )


class WordingsTable(QTableView):
    """Enter or typing writes, Enter goes on below. A column copied elsewhere is pasted from the chosen cell on,
    and copied cells go back."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.wordings = WordingsModel(model, self)
        self.setModel(self.wordings)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(self.tr("Translations"))
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setAccessibleName(self.tr("Translations"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.wordings.modelReset.connect(self.fit)
        self.wordings.dataChanged.connect(lambda *_: self.fit())

    def fit(self) -> None:
        """Columns share the width, rows are as high as their texts need."""
        if not self.isVisible():
            return
        count = len(self.wordings.languages)
        room = self.viewport().width() - _WHAT_PX
        self.setColumnWidth(WHAT, _WHAT_PX)
        for column in range(1, count + 1):
            self.setColumnWidth(column, max(_NARROWEST_PX, room // count))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            cells = [(i.row(), i.column(), "") for i in self.selectedIndexes()]
            self.wordings.write([cell for cell in cells if self._is_translation(*cell[:2])])
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # it runs the clock
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """After Enter the cell below is next, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint is QStyledItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def paste(self) -> None:
        """The clipboard's cells, from the chosen one on: rows that cannot be changed are passed over."""
        text = QGuiApplication.clipboard().text()
        start = self.currentIndex()
        if not text or not start.isValid():
            return
        rows = list(csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), delimiter="\t"))
        first = max(1, start.column())
        self.wordings.write(
            [
                (start.row() + down, first + across, " ".join(cell.split()))
                for down, cells in enumerate(rows)
                for across, cell in enumerate(cells)
            ]
        )

    def copy(self) -> None:
        """The chosen cells as a spreadsheet takes them."""
        chosen = sorted((i.row(), i.column()) for i in self.selectedIndexes())
        if not chosen:
            return
        columns = sorted({column for _, column in chosen})
        out = io.StringIO()
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        for row in sorted({row for row, _ in chosen}):
            writer.writerow([self._said(row, column) for column in columns])
        QGuiApplication.clipboard().setText(out.getvalue())

    def _said(self, row: int, column: int) -> str:
        role = Qt.ItemDataRole.EditRole if column != WHAT else Qt.ItemDataRole.DisplayRole
        return str(self.wordings.index(row, column).data(role) or "").strip()

    def _is_translation(self, row: int, column: int) -> bool:
        if column == WHAT:
            return False
        return self.wordings.lang(column) != self.wordings.passages[row].text.lang


class WordingsPanel(Panel):
    """The table with what to do about gaps."""

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self.title.set_full(self.tr("TRANSLATIONS"))
        self.setAccessibleName(self.tr("Translations"))
        self.table = WordingsTable(model)
        self.gaps = label("", "quiet")
        self.next = Button(
            self.tr("Next gap"),
            "chevrons-right",
            role="quiet",
            tip=self.tr("Goes to the next wording that is missing"),
            keys="Ctrl+G",
            pressed=self.to_next_gap,
        )
        self.next.setShortcut(QKeySequence("Ctrl+G"))
        self.print = PrintButton(model, self)
        for widget in (self.gaps, self.next, self.print):
            self.head.addWidget(widget)
        self.alone = label(
            self.tr(
                "This event has one language. Add others on the page “Event”; "
                "then all that the room reads is translated here."
            ),
            "quiet",
            wrap=True,
        )
        self.how = label(
            self.tr(
                "Enter writes and goes on below. A column copied from a spreadsheet can be pasted: "
                "it fills the cells from the chosen one on."
            ),
            "small",
            wrap=True,
        )
        body = QVBoxLayout()
        body.setSpacing(8)
        for part in (self.alone, self.how):
            body.addWidget(part)
        body.addWidget(self.table, 1)
        self.body.addLayout(body)
        self.refresh()

    def refresh(self) -> None:
        wordings = self.table.wordings
        wordings.refresh()
        several = len(wordings.languages) > 1
        self.alone.setVisible(not several)
        for widget in (self.table, self.how, self.gaps, self.next):
            widget.setVisible(several)
        missing = sum(
            1 for passage in wordings.passages for lang in wordings.languages if passage.lacks(lang)
        )
        self.gaps.setText(self.tr("%n missing", "", missing) if missing else self.tr("Complete"))
        self.next.setEnabled(wordings.next_gap(QModelIndex()).isValid())

    def to_next_gap(self) -> None:
        found = self.table.wordings.next_gap(self.table.currentIndex())
        if found.isValid():
            self.table.setCurrentIndex(found)
            self.table.scrollTo(found)
            self.table.setFocus()
