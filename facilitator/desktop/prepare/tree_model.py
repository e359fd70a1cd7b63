"""The programme as a tree that can be edited in place and rearranged."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from facilitator.desktop import icons, words
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.prepare import check_words
from facilitator.desktop.reading import checks_of, in_zone, plain, programme_of
from facilitator.protocol.desk import ProgrammeRow
from facilitator.protocol.edit_commands import ItemDuration, ItemFixedStart, ItemMove, ItemTitle

Index = QModelIndex | QPersistentModelIndex
START, TITLE, MINUTES, MARK = range(4)
MIME = "application/x-facilitator-item"
_NO_INDEX = QModelIndex()
ROOT = -1


# Asked for thousands of times at every change: put together once.
_CELL = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
)
_EDITED_CELL = _CELL | Qt.ItemFlag.ItemIsEditable


@dataclass(slots=True)
class Node:
    """One item. `parent` and `inner` are places in the list of all nodes; `found` what the checks say."""

    row: ProgrammeRow
    parent: int
    place: int
    start: str
    title: str
    found: list[str]
    inner: list[int] = field(default_factory=list[int])

    @property
    def minutes(self) -> int:
        return round(self.row.item.duration_s / 60)

    @property
    def pinned(self) -> bool:
        return self.row.item.fixed_start is not None


class ProgrammeTree(QAbstractItemModel):
    """Follows the event's programme. What is edited here is sent, and shown when the hub has taken it."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._nodes: list[Node] = []
        self._top: list[int] = []
        self._places: dict[str, int] = {}
        model.arrived.connect(self._arrived)
        look().changed.connect(self._redraw)
        self.refresh()

    # --- what views ask

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        level = self._level(parent)
        if not 0 <= row < len(level) or not 0 <= column < self.columnCount():
            return QModelIndex()
        return self.createIndex(row, column, level[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        return self._index_of(self._nodes[index.internalId()].parent)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.column() > 0 else len(self._level(parent))

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Start"), self.tr("Item"), self.tr("Min"), "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == MINUTES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node, column = self._nodes[index.internalId()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (node.start, node.title, str(node.minutes), "")[column]
            case Qt.ItemDataRole.EditRole:
                return (self._wall(node), node.title, node.minutes, "")[column]
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(node, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tip(node, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node) if column == TITLE else None
            case Qt.ItemDataRole.TextAlignmentRole if column == MINUTES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if node.row.status == "done":
                return look().qcolor("faint")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _CELL if index.column() == MARK else _EDITED_CELL

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Sends the edit; False, because it is not true before the hub says so."""
        if not index.isValid() or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        node = self._nodes[index.internalId()]
        key = node.row.item.id
        if index.column() == TITLE and value.strip():
            # What is shown is what is edited: the title in the language it is shown in.
            title = node.row.item.title
            shown = title.in_language(words.language())[1]
            lang = "" if shown == title.lang else shown
            self._model.send(ItemTitle(key, value.strip(), lang))
        elif index.column() == MINUTES:
            self._model.send(ItemDuration(key, float(value)))
        elif index.column() == START:
            self.pin(key, value)
        return False

    # --- moving by drag and drop

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(MIME, self._nodes[indexes[0].internalId()].row.item.id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Sends the move; False, so that the view takes nothing away by itself."""
        node = self._find(bytes(data.data(MIME).data()).decode())
        if node is None or action is Qt.DropAction.IgnoreAction:
            return False
        inside = None
        if parent.isValid():
            inside = self._nodes[parent.internalId()].row.item.id
        place = row if row >= 0 else len(self._level(parent))
        self.move(node, place, inside)
        return False

    def move(self, node: Node, place: int, inside: str | None) -> None:
        """Before what now stands at `place`, counted from 0."""
        if node.row.item.parent == inside and node.place < place:
            place -= 1
        if (node.row.item.parent, node.place) != (inside, place):
            self._model.send(ItemMove(node.row.item.id, place + 1, inside))

    # --- for the panels

    def pin(self, key: str, written: str) -> bool:
        """Pins an item to a time of its day ("9:10"; "" lets it follow); False if that is no time."""
        node = self._find(key)
        if node is None:
            return False
        if not written.strip():
            self._model.send(ItemFixedStart(key))
            return True
        digits = "".join(char if char.isdigit() else " " for char in written).split()
        if len(digits) == 1 and len(digits[0]) in (3, 4):
            digits = [digits[0][:-2], digits[0][-2:]]
        hour, minute = (int(digits[0]), int(digits[1])) if len(digits) == 2 else (24, 0)
        if hour > 23 or minute > 59:
            self._model.refused.emit(self.tr("Write the time like 09:10. Nothing was changed."))
            return False
        day = in_zone(self._model.state, node.row.planned_start)
        self._model.send(
            ItemFixedStart(key, day.replace(hour=hour, minute=minute, second=0, microsecond=0))
        )
        return True

    def node(self, index: Index) -> Node | None:
        return self._nodes[index.internalId()] if index.isValid() else None

    def keys(self) -> list[str]:
        """The ids of all items in reading order."""
        return [node.row.item.id for node in self._nodes]

    def index_of_key(self, key: str, column: int = TITLE) -> QModelIndex:
        return self._index_of(self._places.get(key, ROOT), column)

    def several_days(self) -> bool:
        """Whether starts are shown with their day."""
        return any(" " in node.start for node in self._nodes)

    def refresh(self) -> None:
        """Takes over the state; lines that stay where they are keep what is open and chosen."""
        fresh = self._read()
        shape = [(node.row.item.id, node.parent) for node in fresh]
        if shape != [(node.row.item.id, node.parent) for node in self._nodes]:
            self.beginResetModel()
            self._take(fresh)
            self.endResetModel()
            return
        before = self._nodes
        self._take(fresh)
        for place, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if (old.start, old.title, old.found, old.row) != (
                new.start, new.title, new.found, new.row
            ):  # fmt: skip
                self.dataChanged.emit(self._index_of(place, START), self._index_of(place, MARK))

    def _take(self, nodes: list[Node]) -> None:
        self._nodes = nodes
        self._places = {node.row.item.id: place for place, node in enumerate(nodes)}
        self._top = [place for place, node in enumerate(nodes) if node.parent == ROOT]

    def _read(self) -> list[Node]:
        state = self._model.state
        programme = programme_of(state)
        rows = programme.rows if programme is not None else []
        found: dict[str, list[str]] = {}
        for check in checks_of(state):
            if check.item is not None:
                found.setdefault(check.item, []).append(check_words.sentence(state, check))
        lang = words.language()
        nodes: list[Node] = []
        places: dict[str | None, int] = {None: ROOT}
        levels: dict[int, int] = {}
        starts = [in_zone(state, row.planned_start) for row in rows]
        days = {at.date() for at in starts}
        day = None
        for row, at in zip(rows, starts, strict=True):
            start = words.wall(at)
            if len(days) > 1 and at.date() != day:
                start = f"{short_day(at)} {start}"
            day = at.date()
            parent = places[row.item.parent]
            place = levels.get(parent, 0)
            levels[parent] = place + 1
            title = plain(row.item.title, lang)
            places[row.item.id] = len(nodes)
            if parent != ROOT:
                nodes[parent].inner.append(len(nodes))
            nodes.append(Node(row, parent, place, start, title, found.get(row.item.id, [])))
        return nodes

    def _level(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].inner if parent.isValid() else self._top

    def _index_of(self, place: int, column: int = 0) -> QModelIndex:
        if not 0 <= place < len(self._nodes):
            return QModelIndex()
        return self.createIndex(self._nodes[place].place, column, place)

    def _find(self, key: str) -> Node | None:
        place = self._places.get(key)
        return None if place is None else self._nodes[place]

    def _wall(self, node: Node) -> str:
        return words.wall(in_zone(self._model.state, node.row.planned_start))

    def _picture(self, node: Node, column: int) -> Any:
        if column == MARK and node.found:
            return icons.icon("triangle-alert", look().color("warning"), look().color("edge"))
        if column == START and node.pinned:
            return icons.icon("pin", look().color("accent"), look().color("edge"))
        return None

    def _tip(self, node: Node, column: int) -> str:
        if column == MARK:
            return "\n".join(node.found)
        if column == START:
            if node.pinned:
                return self.tr(
                    "Pinned to this time. Ctrl+F2 or a double click changes it; empty lets it follow."
                )
            return self.tr(
                "Follows what comes before it. Ctrl+F2 or a double click pins it to a time."
            )
        until = node.row.planned_start + timedelta(seconds=node.row.item.duration_s)
        end = words.wall(in_zone(self._model.state, until))
        return self.tr("{title}\n{start} to {end}").format(
            title=node.title, start=self._wall(node), end=end
        )

    def _spoken(self, node: Node) -> str:
        status = {"running": self.tr("running"), "done": self.tr("done")}.get(node.row.status, "")
        pinned = self.tr("pinned") if node.pinned else ""
        minutes = words.minutes(node.row.item.duration_s)
        parts = (node.title, node.start, pinned, minutes, status, *node.found)
        return ", ".join(part for part in parts if part)

    def _arrived(self, sections: frozenset[str]) -> None:
        if sections & {"programme", "checks", "event"}:
            self.refresh()

    def _redraw(self) -> None:
        for place in range(len(self._nodes)):
            self.dataChanged.emit(self._index_of(place, START), self._index_of(place, MARK))


def short_day(at: datetime) -> str:
    """The day of the week, short."""
    return QLocale(words.language()).toString(QDate(at.year, at.month, at.day), "ddd")
