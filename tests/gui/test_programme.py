"""The list of what is on and what comes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.desktop.run.programme_rows import LINE_ROLE
from facilitator.domain.workshop import Presence
from facilitator.protocol import commands as c
from tests.helpers.side_event import programme


def lines(desk):
    model = desk.run.programme.list.lines
    return [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]


def line_of(desk, key):
    return next(line for line in lines(desk) if line.id == key)


def test_only_the_running_item_shows_its_speakers_with_their_clocks(desk):
    found = [(line.kind, line.title.partition(":")[0], line.minutes) for line in lines(desk)]
    assert found == [
        ("item", "Opening and introduction by the Chair", "10"),
        ("item", "Session I", "25"),
        ("speaker", "Burkina Faso", "8:10"),
        ("speaker", "Mexico", "7:20"),
        ("speaker", "Morocco", "8"),
        ("item", "Interaction with the audience", "5"),
        ("item", "Session II", "20"),
        ("item", "Conclusions by the Chair and Q&A", "15"),
    ]


def test_a_planned_time_is_shown_only_where_it_no_longer_holds(desk):
    assert line_of(desk, "vote").planned == ""
    section = programme()
    vote = section.rows[2]
    late = structs.replace(vote, expected_start=vote.planned_start + timedelta(minutes=8))
    rows = [*section.rows[:2], late, *section.rows[3:]]
    desk.show(programme=structs.replace(section, rows=rows))
    line = line_of(desk, "vote")
    assert (line.planned, line.time) == ("09:05", "09:13")


def test_the_end_is_compared_with_the_rooms_end(desk):
    panel = desk.run.programme
    assert (panel.ends.text(), panel.room_until.text()) == ("ends 09:45", "room until 09:45")
    desk.show(programme=structs.replace(programme(), room_over_s=180.0))
    assert panel.ends.text() == "ends 09:45, 3 min after the room’s end"
    assert panel.ends.property("role") == "danger"


def test_enter_starts_the_chosen_line(desk):
    view = desk.run.programme.list
    view.setCurrentIndex(view.lines.index(4))
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.setCurrentIndex(view.lines.index(5))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.sent == [c.SpeakerStart("c-morocco"), c.ItemStart("vote")]


def test_a_start_that_was_forgotten_is_back_dated_from_the_menu(desk):
    menu = desk.run.programme.list.menu_for(line_of(desk, "vote"))
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Start now", "Started 2 min ago", "Started 5 min ago", "Started 10 min ago"]
    menu.actions()[2].trigger()
    assert desk.sent == [c.ItemStart("vote", 5)]


def test_a_speaker_is_marked_absent_from_the_menu(desk):
    menu = desk.run.programme.list.menu_for(line_of(desk, "c-morocco"))
    by_text(menu, "Is absent").trigger()
    assert desk.sent == [c.SpeakerPresence("c-morocco", "absent")]


@pytest.mark.parametrize(
    ("presence", "remark", "away"),
    [
        (Presence.PRESENT, "", False),
        (Presence.VIDEO, "by video", False),
        (Presence.ABSENT, "absent", True),
    ],
)
def test_only_who_is_absent_steps_back_in_the_list(desk, presence, remark, away):
    section = programme()
    row = section.rows[1]
    parts = [replace(part, presence=presence) for part in row.contributions]
    rows = [section.rows[0], structs.replace(row, contributions=parts), *section.rows[2:]]
    desk.show(programme=structs.replace(section, rows=rows))
    line = line_of(desk, "c-morocco")
    assert (line.remark, line.away) == (remark, away)


def by_text(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_speakers_change_places_from_the_menu_until_they_have_spoken(desk):
    menu = desk.run.programme.list.menu_for(line_of(desk, "c-morocco"))
    by_text(menu, "Speaks earlier").trigger()
    by_text(menu, "Speaks later").trigger()
    assert desk.sent == [
        c.SpeakerMove("c-morocco", "earlier"),
        c.SpeakerMove("c-morocco", "later"),
    ]
    spoken = desk.run.programme.list.menu_for(line_of(desk, "c-burkina"))
    assert "Speaks later" not in [action.text() for action in spoken.actions()]


def test_somebody_else_speaks_after_being_named(desk):
    panel = desk.run.programme
    by_text(panel.list.menu_for(line_of(desk, "c-morocco")), "Somebody else speaks").trigger()
    assert panel.replacing.isVisible()
    panel.replacing.affiliation.setText("Rabat")
    panel.replacing.keep.click()
    assert desk.sent == []
    by_text(panel.list.menu_for(line_of(desk, "c-morocco")), "Somebody else speaks").trigger()
    panel.replacing.name.setText("Amina Benali")
    panel.replacing.affiliation.setText("Rabat")
    QTest.keyClick(panel.replacing.affiliation, Qt.Key.Key_Return)
    assert desk.sent == [c.SpeakerReplace("c-morocco", "Amina Benali", "Rabat")]
    assert not panel.replacing.isVisible()
