"""How phones get in, and what is said when none comes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest

from facilitator.domain.headcounts import DayCount
from facilitator.domain.polls import Poll
from facilitator.domain.text import Text
from facilitator.protocol import commands as c
from facilitator.protocol.desk import Address, PollRow, RoomSection
from tests.helpers.side_event import NOW
from tests.helpers.side_event_polls import poll_rows

WLAN = Address("192.168.1.7", "http://192.168.1.7:8080/K7Q2", "wlan0")
CABLE = Address("10.0.0.4", "http://10.0.0.4:8080/K7Q2", "eth0")
SELF = Address("127.0.0.1", "http://127.0.0.1:8080/K7Q2", "this laptop only")


@pytest.fixture
def join(desk):
    return desk.run.join


def test_address_code_and_picture_say_the_same(join):
    assert join.url.full() == "192.168.1.7:8080/K7Q2"
    assert join.code.text() == "K7Q2"
    assert join.qr.text() == "http://192.168.1.7:8080/K7Q2"


def test_closed_doors_show_no_address_and_say_what_to_do(desk, join):
    desk.show(room=RoomSection(False, 8080, [SELF], 0, 0))
    assert join.qr.isHidden()
    assert "Open the doors" in join.closed.text()
    join.doors.click()
    assert desk.sent == [c.DoorsOpen()]


def test_closing_the_doors_is_asked_about_in_the_window(desk, join):
    join.doors.click()
    assert desk.sent == []
    close, _leave = desk.window.asking.answers
    close.click()
    assert desk.sent == [c.DoorsClose()]


@pytest.mark.parametrize(
    ("addresses", "cause"),
    [([WLAN], "keeps its devices apart"), ([WLAN, CABLE], "other addresses"), ([SELF], "hotspot")],
)
def test_after_a_minute_without_a_phone_the_likely_cause_is_shown(desk, join, addresses, cause):
    desk.show(room=RoomSection(False, 8080, [], 0, 0))
    desk.show(room=RoomSection(True, 8080, addresses, 0, 0))
    assert join.nobody.isHidden()
    desk.model.set_clock(lambda: NOW + timedelta(seconds=61))
    join.tick()
    assert not join.nobody.isHidden()
    assert join.nobody.text().startswith("No phone has reached this laptop yet.")
    assert cause in join.nobody.text()
    desk.show(room=RoomSection(True, 8080, addresses, 1, 1))
    assert join.nobody.isHidden()


def test_another_address_can_be_preferred(desk, join):
    assert join.others.isHidden()
    desk.show(room=RoomSection(True, 8080, [WLAN, CABLE], 0, 0))
    menu = join.addresses_menu()
    assert [action.text() for action in menu.actions()] == [
        "192.168.1.7:8080/K7Q2  (wlan0)",
        "10.0.0.4:8080/K7Q2  (eth0)",
    ]
    menu.actions()[1].trigger()
    assert desk.sent == [c.AddressPrefer("10.0.0.4")]


def test_whoever_clicks_into_the_headcount_types_it_over_what_is_there(desk, join):
    with QSignalBlocker(join.headcount):
        join.headcount.setValue(0)
    line = join.headcount.lineEdit()
    assert line.text() == "–"
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.keyClicks(join.headcount, "198")
    assert line.text() == "198"
    QTest.keyClick(join.headcount, Qt.Key.Key_Return)
    assert join.headcount.value() == 198


def test_the_headcount_is_typed_and_follows_the_hub(desk, join):
    assert join.headcount.value() == 204
    join.headcount.selectAll()
    QTest.keyClicks(join.headcount, "198")
    assert desk.sent == []
    QTest.keyClick(join.headcount, Qt.Key.Key_Return)
    assert desk.sent == [c.Headcount(198)]
    join.headcount.clearFocus()
    desk.show(event=replace(desk.model.state.event, headcounts=(DayCount(NOW.date(), 199),)))
    assert join.headcount.value() == 199


def test_a_test_runs_and_ends(desk, join):
    join.trial.click()
    trial = Poll("t", "single", Text("Can you see this?"), 99, trial=True)
    open_round = next(row for row in poll_rows() if row.status == "open").rounds
    desk.show(polls=[*poll_rows(), PollRow(trial, "open", open_round)])
    assert not join.trial_text.isHidden()
    assert desk.run.poll.title.full().endswith(f"of {len(poll_rows())}")
    join.trial.click()
    assert desk.sent == [c.TrialStart(), c.TrialStop()]


def test_the_wifi_is_kept_as_typed(desk, join):
    join.wifi_button.click()
    assert join.wifi.ssid.text() == "Orangerie; guests"
    join.wifi.ssid.setText("Salle A")
    join.wifi.save.click()
    assert desk.sent == [c.WifiSet("Salle A", 'p:a"ss\\,1', "WPA")]
