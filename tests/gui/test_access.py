"""Every control has a name and can be reached; every key does one thing; every icon is used."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QWidget,
)

from facilitator.desktop.importing.window import ImportWindow
from facilitator.desktop.keys import KEYS, TREE_KEYS
from facilitator.desktop.recent import MemoryFile
from facilitator.desktop.start_page import StartPage
from facilitator.importers.importing import import_text
from facilitator.resources import resource_path
from tests.helpers.agenda_documents import HERE

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QAbstractSpinBox,
    QComboBox,
    QAbstractItemView,
    QProgressBar,
)
DESKTOP = Path(__file__).parents[2] / "facilitator" / "desktop"


def controls(window: QWidget) -> list[QWidget]:
    found = [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS)]
    return [w for w in found if not is_inside(w)]


def is_inside(widget: QWidget) -> bool:
    """Parts that Qt makes for itself."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QSpinBox | QComboBox):
            return True
        above = above.parentWidget()
    return widget.objectName().startswith("qt_")


@pytest.fixture
def windows(desk, qtbot, tmp_path):
    desk.look_everywhere()
    page = StartPage(MemoryFile(tmp_path / "desktop.json"))
    importing = ImportWindow()
    for window in (page, importing):
        qtbot.addWidget(window)
    importing.show_draft(import_text("09:00-10:00\tPanel\tAnn Lee, Chief, UN Women\n", HERE))
    assert importing.review is not None
    importing.review.choose(0)
    return [desk.window, page, importing]


def test_every_control_has_a_name_that_a_screen_reader_can_say(windows):
    found = [control for window in windows for control in controls(window)]
    assert len(found) > 60
    nameless = [
        f"{type(w).__name__} in {type(w.parentWidget()).__name__}"
        for w in found
        if not w.accessibleName()
    ]
    assert nameless == []


def test_every_button_tells_what_it_does(windows):
    buttons = [w for window in windows for w in controls(window) if isinstance(w, QAbstractButton)]
    assert [b.accessibleName() for b in buttons if not b.toolTip()] == []


def test_every_field_tells_what_goes_into_it(windows):
    fields = [
        w
        for window in windows
        for w in controls(window)
        if isinstance(w, QLineEdit | QSpinBox | QComboBox | QPlainTextEdit) and not is_inside(w)
    ]
    assert len(fields) > 20
    assert [field.accessibleName() for field in fields if not field.toolTip()] == []


def test_every_button_can_be_reached_with_the_keyboard(windows):
    for window in windows:
        for control in controls(window):
            if isinstance(control, QAbstractButton):
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


def test_no_two_keys_are_the_same(desk):
    sequences = Counter(key.sequence for key in (*KEYS.values(), *TREE_KEYS.values()))
    assert [sequence for sequence, count in sequences.items() if count > 1] == []


def test_every_documented_key_is_there_and_none_is_secret(desk):
    desk.look_everywhere()
    shortcuts = desk.window.findChildren(QShortcut)
    window_wide = [
        shortcut.key().toString()
        for shortcut in shortcuts
        if shortcut.context() is Qt.ShortcutContext.WindowShortcut
    ]
    assert Counter(window_wide) == Counter(key.sequence for key in KEYS.values())
    in_the_tree = [
        shortcut.key().toString()
        for shortcut in desk.window.prepare.programme.tree.findChildren(QShortcut)
    ]
    assert Counter(in_the_tree) == Counter(key.sequence for key in TREE_KEYS.values())


def test_the_keys_that_reach_the_room_need_a_modifier_and_space_is_not_among_them():
    for name, key in KEYS.items():
        if name.startswith("poll."):
            assert key.sequence.startswith("Ctrl+"), name
        if name in ("poll.open", "poll.lastcall", "poll.close", "poll.reveal"):
            assert key.sequence.startswith("Ctrl+Shift+"), name
    assert [name for name, key in KEYS.items() if key.sequence == "Space"] == ["go"]


def test_lists_say_their_lines(desk):
    QAccessible.setActive(True)
    index = desk.run.programme.list.lines.index(1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Session I")
    assert spoken.endswith("running")


def test_exactly_the_icons_that_are_used_are_shipped():
    named = set()
    shipped = {path.stem for path in resource_path("icons").glob("*.svg")}
    for path in DESKTOP.rglob("*.py"):
        named |= set(re.findall(r'"([a-z][a-z0-9-]*)"', path.read_text(encoding="utf-8"))) & shipped
    assert shipped - named == set()


def test_no_key_is_one_that_people_press_to_write():
    """Copying, pasting, marking and moving in a field: whoever does that must not start anything."""
    writing = {"Ctrl+Shift+V", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Del"}
    writing |= {"Ctrl+Backspace", "Ctrl+Home", "Ctrl+End", "Ctrl+Shift+Left", "Ctrl+Shift+Right"}
    assert writing.isdisjoint(key.sequence for key in KEYS.values())
