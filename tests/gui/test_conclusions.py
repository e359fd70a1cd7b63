"""Conclusions, written while people speak."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.protocol import commands as c


@pytest.fixture
def panel(desk):
    desk.run.conclusions.fold(False)
    return desk.run.conclusions


def test_a_conclusion_is_added_with_enter_and_the_line_is_free_again(desk, panel):
    QTest.keyClicks(panel.text, "Cities need a budget")
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    assert desk.sent == [c.ConclusionAdd("Cities need a budget")]
    assert panel.text.text() == ""


def test_what_was_typed_stays_while_the_hub_is_away(desk, panel):
    desk.model.set_sender(None)
    panel.text.setText("Cities need a budget")
    panel.add()
    assert panel.text.text() == "Cities need a budget"


def test_a_line_is_edited_in_place(desk, panel):
    index = panel.rows.index(1)
    assert panel.rows.setData(index, "Cities need money")
    assert not panel.rows.setData(index, "   ")
    base = "Cities need a budget of their own for it."
    assert desk.sent == [c.ConclusionEdit("k2", "Cities need money", base)]
    assert (
        panel.rows.data(index, Qt.ItemDataRole.EditRole)
        == "Cities need a budget of their own for it."
    )


def test_lines_are_moved_and_removed(desk, panel):
    panel.list.setCurrentIndex(panel.rows.index(1))
    panel.up.click()
    panel.down.click()
    panel.remove.click()
    assert desk.sent == [
        c.ConclusionMove("k2", 1),
        c.ConclusionMove("k2", 3),
        c.ConclusionRemove("k2"),
    ]
    panel.list.setCurrentIndex(panel.rows.index(0))
    assert not panel.up.isEnabled()
