"""The programme on the left of the notes: how many notes each item has, and whether it was summed up."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from facilitator.desktop import icons, words
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.reading import in_zone, plain, programme_of, workspace_of
from facilitator.domain.notes import SummaryOf
from facilitator.protocol.desk import ProgrammeRow

_KEY = int(Qt.ItemDataRole.UserRole)
_INDENT = "    "


class ItemList(QTreeWidget):
    """`chosen` carries an item's id, or "" for the event as a whole."""

    chosen = Signal(str)

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.setProperty("role", "lines")
        self.setAccessibleName(self.tr("Items"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setIconSize(QSize(icons.SIZE_PX, icons.SIZE_PX))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setAccessibleName(self.accessibleName())
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(icons.SIZE_PX)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumWidth(200)
        self._lines: list[tuple[str, str, str, str, bool]] = []
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.item()))
        look().changed.connect(self._draw)
        self.refresh()

    def item(self) -> str:
        current = self.currentItem()
        return str(current.data(0, _KEY)) if current is not None else ""

    def choose(self, item: str) -> None:
        for place in range(self.topLevelItemCount()):
            line = self.topLevelItem(place)
            if line is not None and line.data(0, _KEY) == item:
                self.setCurrentItem(line)

    def refresh(self) -> None:
        lines = self._read()
        if lines != self._lines:
            self._lines = lines
            self._draw()

    def _draw(self) -> None:
        kept = self.item()
        self.blockSignals(True)
        self.clear()
        for key, title, count, tip, written in self._lines:
            line = QTreeWidgetItem([title, count])
            line.setData(0, _KEY, key)
            line.setToolTip(0, plain_tip(tip))
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, tip)
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if written:
                line.setIcon(1, icons.icon("check", look().color("running"), look().color("edge")))
            self.addTopLevelItem(line)
        self.choose(kept)
        self.blockSignals(False)
        if self.item() != kept:
            self.chosen.emit(self.item())

    def _read(self) -> list[tuple[str, str, str, str, bool]]:
        workspace, programme = workspace_of(self._model.state), programme_of(self._model.state)
        if workspace is None or programme is None:
            return []
        known = {row.item.id for row in programme.rows}
        counts: dict[str, int] = {}
        for note in workspace.notes:
            key = note.item if note.item in known else ""
            counts[key or ""] = counts.get(key or "", 0) + 1
        written = {s.ref for s in workspace.summaries if s.of is SummaryOf.ITEM and s.text}
        opened = any(s.of is SummaryOf.EVENT and s.text for s in workspace.summaries)
        whole = self.tr("The event as a whole")
        lines = [
            ("", whole, _count(counts, ""), self._tip(whole, counts.get("", 0), opened), opened)
        ]
        for row in programme.rows:
            if row.status == "dropped":
                continue
            key, title = row.item.id, plain(row.item.title, words.language())
            tip = self._tip(title, counts.get(key, 0), key in written)
            lines.append((key, self._title(row, title), _count(counts, key), tip, key in written))
        return lines

    def _title(self, row: ProgrammeRow, title: str) -> str:
        at = words.wall(in_zone(self._model.state, row.expected_start))
        running = "▶ " if row.status == "running" else ""
        return f"{_INDENT * row.depth}{running}{at}  {title}"

    def _tip(self, title: str, notes: int, written: bool) -> str:
        state = self.tr("summary written") if written else self.tr("no summary yet")
        return ", ".join((title, self.tr("%n notes", "", notes), state))


def _count(counts: dict[str, int], key: str) -> str:
    return str(counts[key]) if counts.get(key) else ""
