"""The line that offers to catch up."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.replanning import Cut, Offer
from facilitator.protocol import commands as c
from tests.gui.sections import programme
from tests.helpers.side_event import START

END = START + timedelta(minutes=75)
SOON = Offer(
    "session-2=900,closing=720",
    (Cut("session-2", 300, 900), Cut("closing", 180, 720)),
    None,
    END,
    0,
)
SPREAD = Offer(
    "session-2=960,closing=660",
    (Cut("session-2", 240, 960), Cut("closing", 240, 660)),
    None,
    END,
    0,
)


def late(*offers, **more):
    return structs.replace(programme(), behind_s=480.0, offers=list(offers), **more)


@pytest.fixture
def line(desk):
    desk.show(programme=late(SOON, SPREAD))
    return desk.run.now.replan


def test_the_line_says_what_an_offer_would_do(line):
    assert line.isVisible()
    assert line.text.text() == (
        "To catch up: Session II 5 min shorter (15 min) and Conclusions by the Chair and Q&A "
        "3 min shorter (12 min). The end is then at 09:45, on time."
    )


def test_what_would_still_be_late_and_what_starts_on_time_are_said(desk):
    still = Offer("session-2=900", SOON.cuts[:1], None, END, 180)
    desk.show(programme=late(still))
    assert desk.run.now.replan.text.text().endswith("at 09:45, still 3 min late.")
    assert not desk.run.now.replan.other.isVisible()
    held = Offer("session-2=900", SOON.cuts[:1], "closing", END, 0)
    desk.show(programme=late(held))
    assert desk.run.now.replan.text.text().endswith("Q&A then starts at 09:45, on time.")


def test_the_offer_shown_is_the_one_applied(desk, line):
    line.other.click()
    assert "4 min shorter (16 min)" in line.text.text()
    line.agree.click()
    assert desk.sent == [c.ReplanApply(SPREAD.id)]


def test_the_key_applies_what_is_shown_and_nothing_when_nothing_is(desk, line):
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.run, Qt.Key.Key_Y, keys)
    assert desk.sent == [c.ReplanApply(SOON.id)]
    desk.show(programme=programme())
    QTest.keyClick(desk.run, Qt.Key.Key_Y, keys)
    assert len(desk.sent) == 1


def test_what_was_put_aside_comes_back_when_it_gets_later(desk, line):
    line.ignore.click()
    assert not line.isVisible()
    desk.show(programme=late(SPREAD))
    assert not line.isVisible()
    worse = Offer("session-2=900,closing=600", (Cut("closing", 600, 300),), None, END, 0)
    desk.show(programme=late(worse))
    assert line.isVisible()


def test_what_was_put_aside_comes_back_with_another_item(desk, line):
    line.ignore.click()
    desk.show(programme=late(SOON, running="opening"))
    assert line.isVisible()


def test_the_programme_shows_the_length_an_item_has_now(desk):
    section = programme()
    rows = [
        structs.replace(row, allotted_s=900 if row.item.id == "session-2" else None)
        for row in section.rows
    ]
    desk.show(programme=structs.replace(section, rows=rows))
    model = desk.run.programme.list.lines
    lines = [model.line(model.index(row)) for row in range(model.rowCount())]
    assert [line.minutes for line in lines if line.id == "session-2"] == ["15"]


def test_of_two_that_are_called_the_same_the_planned_time_is_said(desk):
    shown = programme()
    *others, last = shown.rows
    same = structs.replace(last, item=replace(last.item, title=others[-1].item.title))
    desk.show(programme=late(SOON, rows=[*others, same]))
    said = desk.run.now.replan.text.text()
    assert "Session II of 09:10 5 min shorter" in said
    assert "Session II of 09:30 3 min shorter" in said
