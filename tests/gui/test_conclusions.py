"""Conclusions, written while people speak."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.conclusions import Evidence, EvidenceKind
from facilitator.domain.kinds import single
from facilitator.domain.support import check_poll
from facilitator.domain.tallies import tally
from facilitator.protocol import commands as c
from facilitator.protocol.desk import LiveSection, PollRow
from tests.helpers.compared import rounds
from tests.helpers.desk_states import conclusions
from tests.helpers.records import ballots_of
from tests.helpers.side_event_polls import poll_rows


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


def test_a_conclusion_is_put_to_the_room_with_one_press(desk):
    panel = desk.run.conclusions
    panel.list.setCurrentIndex(panel.rows.index(1))
    panel.check.click()
    assert desk.sent == [c.ConclusionCheck("k2")]
    made = check_poll("check", [conclusions()[1]], "en", 9, None)
    desk.show(polls=[*poll_rows(), PollRow(made, "draft", [])])
    assert desk.run.poll.row().poll.id == "check"
    panel.check_all.click()
    assert desk.sent[-1] == c.ConclusionCheck("k1,k2,k3")


def test_what_the_room_said_stands_with_the_conclusion_once_it_is_revealed(desk):
    asked = conclusions()[1]
    poll = check_poll("check", [asked], "en", 9, None)
    rests = replace(asked, evidence=(Evidence(EvidenceKind.POLL, "check"),))
    round_ = rounds("check")[0]
    counted = tally(poll, round_, ballots_of("check/1", [single.Answer("support")] * 3))
    closed = PollRow(poll, "closed", [replace(round_, revealed=False)])
    for row, shown in ((closed, False), (PollRow(poll, "revealed", [round_]), True)):
        desk.show(conclusions=[rests], polls=[row], live=LiveSection({"check": counted}))
        text = desk.run.conclusions.rows.index(0).data()
        assert ("I support it 100\u00a0%" in text) is shown
