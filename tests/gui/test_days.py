"""A programme of several days: each day has its line, and the end says its day."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain import timeline
from tests.helpers.events import START, at, item, workshop

DAY_MIN = 24 * 60


@pytest.fixture
def running(prepare):
    made = prepare(
        workshop(hard_end=at(DAY_MIN + 120)),
        item("welcome", 1, 30),
        item("panel", 2, 60),
        item("morning", 3, 45, fixed_start=at(DAY_MIN)),
    )
    made.hub.now = START + timedelta(minutes=5)
    made.hub._model.set_clock(lambda: made.hub.now)
    made.hub.book.apply(timeline.advance(made.hub.book, START).changes)
    made.hub.publish()
    made.window.show_place("run")
    return made


def test_each_day_has_a_line_that_keys_pass_over(running):
    programme = running.window.run.programme
    lines = programme.list.lines
    titles = [lines.index(row).data() for row in range(lines.rowCount())]
    assert titles == ["Friday 7 December", "Welcome", "Panel", "Saturday 8 December", "Morning"]
    programme.list.setFocus()
    programme.list.setCurrentIndex(lines.index(2))
    QTest.keyClick(programme.list, Qt.Key.Key_Down)
    assert programme.list.currentIndex().data() == "Morning"


def test_the_end_of_today_stands_before_the_end_of_all(running):
    programme = running.window.run.programme
    assert programme.ends.text() == "today ends 10:00 · ends Saturday 8 December, 09:15"
    assert programme.room_until.text() == "room until Saturday 8 December, 10:30"


def test_after_the_end_nothing_is_said_to_come(running):
    book = running.hub.book
    book.apply([book.put(replace(book.event, ended_at=running.hub.now))])
    running.hub.publish()
    programme = running.window.run.programme
    assert not programme.ends.isVisible()
    assert not programme.room_until.isVisible()


def test_the_list_follows_what_runs_and_stays_where_it_was_scrolled(prepare):
    made = prepare(workshop(), *(item(f"item-{n}", n, 30) for n in range(30)))
    made.window.show_place("run")
    shown = made.window.run.programme.list
    made.hub.book.apply(timeline.start_item(made.hub.book, "item-25", START).changes)
    made.hub.publish()
    running = shown.visualRect(shown.lines.index(25))
    assert shown.viewport().rect().contains(running.center())
    shown.scrollToTop()
    made.hub.book.apply(timeline.extend(made.hub.book, 5, START).changes)
    made.hub.publish()
    assert shown.verticalScrollBar().value() == 0
