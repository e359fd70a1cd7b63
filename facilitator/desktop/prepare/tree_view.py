"""The view of the programme tree: keys, editing in place, dragging."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from facilitator.desktop.keys import TREE_KEYS
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.prepare.tree_model import MARK, MINUTES, START, TITLE, Node, ProgrammeTree
from facilitator.protocol.edit_commands import (
    ItemAdd,
    ItemDuplicate,
    ItemMerge,
    ItemNest,
    ItemRemove,
    ItemSplit,
    ItemUnnest,
)

NEW_MINUTES = 15
_LINE_PX = 32
_WEEK_MIN = 10_080
_WIDTHS = {MINUTES: 52, MARK: 32}


class CellDelegate(QStyledItemDelegate):
    """An editor of the right kind for each column."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        names = {START: self.tr("Start"), TITLE: self.tr("Title"), MINUTES: self.tr("Minutes")}
        editor: QLineEdit | QSpinBox
        if index.column() == MINUTES:
            editor = QSpinBox(parent)
            editor.setRange(0, _WEEK_MIN)
        else:
            editor = QLineEdit(parent)
            editor.setMaxLength(300)
        editor.setProperty("role", "cell")
        editor.setAccessibleName(names[index.column()])
        return editor

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class TreeView(QTreeView):
    """What it cannot do at the moment it leaves alone; the hub says why where that is not plain to see."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._event = model
        self.tree = ProgrammeTree(model, self)
        self._known: set[str] = set(self.tree.keys())
        self._chosen = ""
        self._place = 0
        self._folded: set[str] = set()
        self._naming_new = False
        self.restoring = False
        self.setModel(self.tree)
        self.setItemDelegate(CellDelegate(self))
        self.setTreePosition(TITLE)
        self.setAccessibleName(self.tr("Programme"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAlternatingRowColors(False)
        head = self.header()
        head.setAccessibleName(self.tr("Columns of the programme"))
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        head.setMinimumSectionSize(24)
        self.setToolTip(plain_tip(self.tr("Double click to edit, drag to move")))
        self.tree.modelAboutToBeReset.connect(self._remember)
        self.tree.modelReset.connect(self._restore)
        self._make_keys()
        self._restore()

    # --- what is chosen

    def chosen(self) -> Node | None:
        return self.tree.node(self.currentIndex())

    def choose(self, key: str) -> None:
        index = self.tree.index_of_key(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    # --- edits

    def add(self) -> None:
        """After the chosen item, or last; its title is then written in place."""
        node = self.chosen()
        after = node.row.item.id if node is not None else None
        if self._event.attached:
            self._naming_new = True
        self._event.send(ItemAdd(self.tr("New item"), NEW_MINUTES, after=after))

    def rename(self) -> None:
        self._edit(TITLE)

    def edit_minutes(self) -> None:
        self._edit(MINUTES)

    def edit_start(self) -> None:
        self._edit(START)

    def move_by(self, by: int) -> None:
        """Up or down among its neighbours."""
        node = self.chosen()
        if node is None:
            return
        count = self.tree.rowCount(self.currentIndex().siblingAtColumn(0).parent())
        place = node.place + by
        if 0 <= place < count:
            self.tree.move(node, place + (1 if by > 0 else 0), node.row.item.parent)

    def nest(self) -> None:
        self._send(ItemNest)

    def unnest(self) -> None:
        self._send(ItemUnnest)

    def duplicate(self) -> None:
        self._send(ItemDuplicate)

    def merge(self) -> None:
        self._send(ItemMerge)

    def remove(self) -> None:
        self._send(ItemRemove)

    def split(self) -> None:
        """In the middle; both lengths can be changed afterwards."""
        node = self.chosen()
        if node is not None:
            self._event.send(ItemSplit(node.row.item.id, max(1, node.minutes // 2)))

    def _send(
        self,
        command: type[ItemNest | ItemUnnest | ItemDuplicate | ItemMerge | ItemRemove],
    ) -> None:
        node = self.chosen()
        if node is not None:
            self._event.send(command(node.row.item.id))

    def _edit(self, column: int) -> None:
        index = self.currentIndex().siblingAtColumn(column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def _make_keys(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "tree.add": self.add,
            "tree.rename": self.rename,
            "tree.start": self.edit_start,
            "tree.minutes": self.edit_minutes,
            "tree.up": lambda: self.move_by(-1),
            "tree.down": lambda: self.move_by(1),
            "tree.nest": self.nest,
            "tree.unnest": self.unnest,
            "tree.duplicate": self.duplicate,
            "tree.split": self.split,
            "tree.merge": self.merge,
            "tree.remove": self.remove,
        }
        for name, key in TREE_KEYS.items():
            shortcut = QShortcut(QKeySequence(key.sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(does[name])

    # --- staying where one was while the programme changes shape

    def _remember(self) -> None:
        self.restoring = True
        node = self.chosen()
        self._known = set(self.tree.keys())
        self._chosen = node.row.item.id if node is not None else ""
        keys = self.tree.keys()
        self._place = keys.index(self._chosen) if self._chosen else 0
        self._folded = {
            key for key in keys if not self.isExpanded(self.tree.index_of_key(key, 0))
            and self.tree.rowCount(self.tree.index_of_key(key, 0))
        }  # fmt: skip

    def _restore(self) -> None:
        self._settle()
        self.restoring = False

    def _settle(self) -> None:
        self.expandAll()
        for key in self._folded:
            self.collapse(self.tree.index_of_key(key, 0))
        keys = self.tree.keys()
        head = self.header()
        head.resizeSection(START, 104 if self.tree.several_days() else 76)
        if not keys:
            self._naming_new = False
            return
        added = [key for key in keys if key not in self._known]
        if added and self._known:
            self.choose(added[0])
        elif self._chosen in keys:
            self.choose(self._chosen)
        else:
            self.choose(keys[min(self._place, len(keys) - 1)])
        if self._naming_new and added:
            self.choose(added[0])
            self.rename()
        self._naming_new = False
        self._known = set(keys)
