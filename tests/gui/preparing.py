"""A window on Prepare whose edits are decided by the rules at once."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.desktop.event_window import EventWindow
from facilitator.desktop.prepare.tree_model import MINUTES, START, TITLE
from tests.helpers.local_hub import LocalHub


class Preparing:
    def __init__(self, window: EventWindow, hub: LocalHub) -> None:
        self.window, self.hub = window, hub
        self.place = window.prepare
        self.tree = window.prepare.programme.tree
        self.model = self.tree.tree

    def lines(self, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
        """Start, title and minutes of every line, as they are shown."""
        found = []
        parent = parent or QModelIndex()
        for row in range(self.model.rowCount(parent)):
            cells = [self.model.index(row, c, parent).data() for c in (START, TITLE, MINUTES)]
            found.append("  " * depth + " ".join(cells))
            found += self.lines(self.model.index(row, 0, parent), depth + 1)
        return found

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.tree.setFocus()
        QTest.keyClick(self.tree, key, modifier)

    def write(self, text: str) -> None:
        """Into the editor that is open in the tree."""
        editors = self.tree.viewport().findChildren(QLineEdit)
        editor = next(editor for editor in editors if editor.isVisible())
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        # The editor closes once it has seen the key.
        QApplication.processEvents()
