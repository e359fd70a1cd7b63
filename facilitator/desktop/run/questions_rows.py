"""The audience's questions as a list: waiting, shown, or done."""

from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.reading import person_name, questions_of
from facilitator.domain.questions import QuestionStatus
from facilitator.protocol.desk import QuestionRow

Index = QModelIndex | QPersistentModelIndex
Filter = Literal["shown", "waiting", "done"]
Order = Literal["votes", "newest", "whom"]
ORDERS: tuple[Order, ...] = ("votes", "newest", "whom")
ROW_ROLE = int(Qt.ItemDataRole.UserRole)

STATUSES: dict[Filter, frozenset[QuestionStatus]] = {
    "shown": frozenset({QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE}),
    "waiting": frozenset({QuestionStatus.WAITING}),
    "done": frozenset({QuestionStatus.ANSWERED, QuestionStatus.DISMISSED, QuestionStatus.MERGED}),
}


class QuestionRows(QAbstractListModel):
    """In the chosen order, the one on the stage above all. With `names` off, who asked is not told."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._filter: Filter = "shown"
        self.order: Order = "votes"
        self.names = True
        self._rows: list[QuestionRow] = []
        model.changed.connect(self._changed)
        self.refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (row.question.text, self._by(row)) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            votes = self.tr("%n votes", "", row.votes)
            return ", ".join(part for part in (row.question.text, votes, self._by(row)) if part)
        return None

    def _by(self, row: QuestionRow) -> str:
        return asker(row) if self.names else ""

    def row_at(self, index: Index) -> QuestionRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, question: str) -> int:
        ids = [row.question.id for row in self._rows]
        return ids.index(question) if question in ids else -1

    def count_of(self, wanted: Filter) -> int:
        return len(self._matching(wanted))

    def show_only(self, wanted: Filter) -> None:
        self._filter = wanted
        self.refresh()

    def put_in_order(self, order: Order) -> None:
        self.order = order
        self.refresh()

    def addressee(self, row: QuestionRow) -> str:
        """Whom it is for; "" for the whole panel."""
        return person_name(self._model.state, row.question.to)

    def refresh(self) -> None:
        rows = self._matching(self._filter)
        if rows == self._rows:
            return
        if [row.question.id for row in rows] == [row.question.id for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _matching(self, wanted: Filter) -> list[QuestionRow]:
        questions = questions_of(self._model.state)
        rows = questions.rows if questions is not None else []
        found = [row for row in rows if row.question.status in STATUSES[wanted]]
        found.sort(key=lambda row: row.question.asked_at, reverse=self.order == "newest")
        if self.order != "newest":
            found.sort(key=lambda row: -row.votes)
        if self.order == "whom":
            found.sort(key=lambda row: self.addressee(row).casefold())
        return sorted(found, key=lambda row: row.question.status is not QuestionStatus.ON_STAGE)

    def _changed(self, section: str) -> None:
        if section in ("questions", "programme"):
            self.refresh()


def asker(row: QuestionRow) -> str:
    """Name and affiliation as they were given; "" for an anonymous question."""
    return ", ".join(part for part in (row.question.name, row.question.affiliation) if part)
