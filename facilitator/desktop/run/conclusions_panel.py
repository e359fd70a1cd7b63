"""Conclusions and recommendations, written down while people speak."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView

from facilitator.charts.numbers import percent_text
from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, plain_tip
from facilitator.desktop.reading import conclusions_of, plain, planned_polls, tally_of
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.conclusions import Conclusion, EvidenceKind, OutcomeKind
from facilitator.domain.support import support
from facilitator.protocol.commands import (
    ConclusionAdd,
    ConclusionEdit,
    ConclusionMove,
    ConclusionRemove,
)
from facilitator.protocol.desk import DeskState

Index = QModelIndex | QPersistentModelIndex
TEXT_LIMIT = 2000
CHECKED_MOST = 12
_LEAST_PX = 64


class ConclusionRows(QAbstractListModel):
    """In their order. Editing a line sends a command; the line changes when the hub has taken it."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = conclusions_of(model.state)
        model.changed.connect(self._changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            mark = self.tr("recommendation") if _recommends(row) else ""
            text = f"{index.row() + 1}.  {row.text}" + (f" ({mark})" if mark else "")
            return "\n".join([text, *support_lines(self._model.state, row)])
        if role == Qt.ItemDataRole.EditRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.text)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        text = str(value).strip()
        if row is None or role != Qt.ItemDataRole.EditRole or not text or text == row.text:
            return False
        self._model.send(ConclusionEdit(row.id, text[:TEXT_LIMIT], row.text))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def row_at(self, index: Index) -> Conclusion | None:
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, conclusion: str | None) -> int:
        ids = [row.id for row in self._rows]
        return ids.index(conclusion) if conclusion in ids else -1

    def _changed(self, section: str) -> None:
        if section in ("polls", "live") and self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        if section == "conclusions":
            self.beginResetModel()
            self._rows = conclusions_of(self._model.state)
            self.endResetModel()


def support_lines(state: DeskState, row: Conclusion) -> list[str]:
    """What the room said of the conclusion, as far as the room has seen it: this list may be on a screen that
    it sees."""
    links = {each.ref for each in row.evidence if each.kind is EvidenceKind.POLL}
    lines = []
    for poll in planned_polls(state):
        tally = tally_of(state, poll.poll.id)
        if poll.poll.id not in links or poll.status != "revealed" or tally is None:
            continue
        found = support(row, poll.poll, tally)
        if found is not None and found.n:
            shares = (
                f"{plain(label, words.language())} {percent_text(count, found.base)}"
                for label, count in found.answers
            )
            lines.append(f"{' · '.join(shares)} · n = {found.n}")
    return lines


def _recommends(row: Conclusion) -> bool:
    return row.kind is OutcomeKind.RECOMMENDATION


class ConclusionList(QListView):
    """F2 or a double click edits a line in place."""

    def __init__(self, rows: ConclusionRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setAccessibleName(self.tr("Conclusions"))
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed
        )
        self.setMinimumHeight(_LEAST_PX)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)


class ConclusionsPanel(Panel):
    """A line to add to, and the list. `put_to_room` carries the conclusions to make a vote of."""

    put_to_room = Signal(list)

    def __init__(self, model: EventModel) -> None:
        self._model = model
        self._chosen: str | None = None
        super().__init__(QCoreApplication.translate("panels", "Conclusions"), foldable=True)
        self.title.set_full(self.tr("CONCLUSIONS"))
        self.text = line_edit(self.tr("Add a conclusion"), limit=TEXT_LIMIT)
        self.text.returnPressed.connect(self.add)
        self.add_button = Button("", "plus", tip=self.tr("Add this conclusion"), pressed=self.add)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.text, 1)
        line.addWidget(self.add_button)
        self.rows = ConclusionRows(model, self)
        self.list = ConclusionList(self.rows)
        self.empty = label(self.tr("Nothing concluded yet."), "quiet", wrap=True)
        self._make_buttons()
        self.body.addLayout(line)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._buttons)
        self.list.selectionModel().currentChanged.connect(self._select)
        self.rows.modelReset.connect(self._keep_choice)
        self._refresh()

    def _make_buttons(self) -> None:
        self.up = Button("", "arrow-up", tip=self.tr("Move up"), pressed=lambda: self.move_by(-1))
        self.down = Button(
            "", "arrow-down", tip=self.tr("Move down"), pressed=lambda: self.move_by(1)
        )
        self.remove = Button(
            "", "trash-2", tip=self.tr("Remove this conclusion"), pressed=self._remove
        )
        self.check = Button(
            self.tr("Put to the room"),
            "vote",
            tip=self.tr(
                "Makes a vote of this conclusion: support, can live with it, discuss further"
            ),
            pressed=self._check,
        )
        self.check_all = Button(
            self.tr("All"),
            "list",
            tip=self.tr("Makes one vote of all conclusions, each rated by itself"),
            pressed=self._check_all,
        )
        self._buttons = FlowLayout(spacing=4)
        for button in (self.check, self.check_all, self.up, self.down, self.remove):
            self._buttons.addWidget(button)

    def add(self) -> None:
        text = self.text.text().strip()
        if text:
            kept_here = not self._model.attached
            self._model.send(ConclusionAdd(text))
            if not kept_here:
                self.text.clear()

    def move_by(self, by: int) -> None:
        row = self.rows.row_at(self.list.currentIndex())
        if row is not None:
            place = self.list.currentIndex().row() + 1 + by
            if 1 <= place <= self.rows.rowCount():
                self._model.send(ConclusionMove(row.id, place))

    def _remove(self) -> None:
        row = self.rows.row_at(self.list.currentIndex())
        if row is not None:
            self._model.send(ConclusionRemove(row.id))

    def _check(self) -> None:
        row = self.rows.row_at(self.list.currentIndex())
        if row is not None:
            self.put_to_room.emit([row.id])

    def _check_all(self) -> None:
        self.put_to_room.emit([row.id for row in conclusions_of(self._model.state)])

    def _select(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        self._chosen = row.id if row is not None else None
        self._refresh()

    def _keep_choice(self) -> None:
        place = self.rows.row_of(self._chosen)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))
        self._refresh()

    def _refresh(self) -> None:
        count = self.rows.rowCount()
        self.list.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        place = self.list.currentIndex().row()
        for button in (self.check, self.up, self.down, self.remove):
            button.setVisible(count > 0)
        self.check.setEnabled(place >= 0)
        self.check_all.setVisible(1 < count <= CHECKED_MOST)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < count - 1)
        self.remove.setEnabled(place >= 0)
