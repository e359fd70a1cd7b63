"""Open answers under the topics they were put into, to be sorted with keys or the mouse."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from facilitator.desktop.look import look
from facilitator.desktop.parts import plain_tip
from facilitator.domain.kinds import Said
from facilitator.protocol.desk import PollRow

NUMBER_KEYS = 9
HEIGHT_PX = 260
_TOPIC, _SAID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LONGEST = 160


class AnswersTree(QTreeWidget):
    """Topics with their answers. `put` carries answers and the topic they were dropped on or given the key of
    ("" is none), `hide_asked` those to hide or show."""

    put = Signal(list, str)
    hide_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Answers by topic"))
        self._shown: object = None
        self.setHeaderHidden(True)
        self.header().setAccessibleName(self.accessibleName())
        self.setColumnCount(1)
        self.setMinimumHeight(HEIGHT_PX)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setToolTip(
            plain_tip(
                self.tr(
                    "1 to 9 put the chosen answers into a topic, 0 takes them out, H hides or shows "
                    "them. They can be dragged as well."
                )
            )
        )

    def show_answers(self, row: PollRow, said: tuple[Said, ...]) -> None:
        """Keeps what is chosen, open and in view; nothing moves under a hand that drags."""
        shown = (row.poll.settings.topics, said)
        if shown == self._shown or self.state() is QAbstractItemView.State.DraggingState:
            return
        self._shown = shown
        chosen = {item.data(0, _SAID) for item in self.selectedItems()}
        here = self.currentItem()
        current = None if here is None else here.data(0, _SAID)
        folded = {item.data(0, _TOPIC) for item in self._topics() if not item.isExpanded()}
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for number, (key, name) in enumerate(self._sections(row), 1):
            inside = [each for each in said if each.topic == key]
            self._add_topic(number, key, name, inside, open_=key not in folded)
        for item in self._answers():
            item.setSelected(item.data(0, _SAID) in chosen)
            if current is not None and item.data(0, _SAID) == current:
                self.setCurrentItem(item)
                item.setSelected(current in chosen)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(place)

    def chosen(self) -> list[str]:
        return [item.data(0, _SAID) for item in self.selectedItems() if item.data(0, _SAID)]

    def chosen_topic(self) -> str:
        """The topic that is chosen itself, "" if it is none."""
        item = self.currentItem()
        return "" if item is None or item.data(0, _SAID) else str(item.data(0, _TOPIC) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_0
        keys = [item.data(0, _TOPIC) for item in self._topics() if item.data(0, _TOPIC)]
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self.chosen() and (place == 0 or 1 <= place <= min(len(keys), NUMBER_KEYS)):
            self.put.emit(self.chosen(), keys[place - 1] if place else "")
            self._go_on()
        elif plain and event.key() == Qt.Key.Key_H and self.chosen():
            self.hide_asked.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # it runs the clock
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The hub moves them; the view only says where to."""
        item = self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is not None and self.chosen():
            self.put.emit(self.chosen(), _topic_of(item))

    def _go_on(self) -> None:
        """Whoever sorts with keys comes to the next answer that is in no topic yet."""
        for item in self._answers():
            if not _topic_of(item):
                self.clearSelection()
                self.setCurrentItem(item)
                return

    def _sections(self, row: PollRow) -> list[tuple[str, str]]:
        topics = [(topic.id, topic.name) for topic in row.poll.settings.topics]
        return [*topics, ("", self.tr("In no topic yet") if topics else self.tr("Answers"))]

    def _add_topic(
        self, number: int, key: str, name: str, inside: list[Said], *, open_: bool
    ) -> None:
        count = sum(each.count for each in inside if not each.hidden)
        item = QTreeWidgetItem([name])
        item.setData(0, _TOPIC, key)
        mark = f"{number}  " if key and number <= NUMBER_KEYS else ""
        item.setText(0, f"{mark}{name}  ({count})")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {count}")
        font = QFont(self.font())
        font.setBold(True)
        item.setFont(0, font)
        if not key:
            item.setForeground(0, look().qcolor("faint"))
        flags = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        )
        item.setFlags(flags)
        self.addTopLevelItem(item)
        for each in inside:
            item.addChild(self._answer(each))
        item.setExpanded(open_)

    def _answer(self, said: Said) -> QTreeWidgetItem:
        text = " ".join(said.text.split())
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        often = f"   ×{said.count}" if said.count > 1 else ""
        hidden = "   " + self.tr("hidden") if said.hidden else ""
        item = QTreeWidgetItem([f"{shown}{often}{hidden}"])
        item.setData(0, _SAID, said.text)
        item.setToolTip(0, plain_tip(said.text))
        item.setSizeHint(0, QSize(0, 28))
        if said.hidden:
            font = QFont(self.font())
            font.setStrikeOut(True)
            item.setFont(0, font)
            item.setForeground(0, look().qcolor("faint"))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        return item

    def _topics(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _answers(self) -> list[QTreeWidgetItem]:
        found = (item.child(n) for item in self._topics() for n in range(item.childCount()))
        return [item for item in found if item is not None]


def _topic_of(item: QTreeWidgetItem) -> str:
    """Of an answer the topic it is in, of a topic itself; "" is none."""
    parent = item.parent()
    return str((item if parent is None else parent).data(0, _TOPIC) or "")
