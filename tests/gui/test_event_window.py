"""Status line, closing, and the places of an event's window."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.protocol import commands as c
from facilitator.protocol.desk import Address
from tests.gui import sections
from tests.helpers.desk_states import NOW, side_event_state


class WindowsShown(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


@pytest.fixture
def leaving(desk):
    heard: list[str] = []
    desk.window.leaving.connect(heard.append)
    return heard


def test_no_other_window_flashes_up_while_one_is_made_and_looked_through(make_desk, qapp):
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    desk = make_desk()
    desk.look_everywhere()
    qapp.removeEventFilter(shown)
    assert shown.found == ["EventWindow"]


def test_the_top_bar_says_how_it_is(desk):
    assert desk.window.top.health_in_words() == "Doors open · 187 phones · Saved"
    health = sections.health()
    desk.show(health=structs.replace(health, saved=False, trouble="The disk is full."))
    assert "Not saved" in desk.window.top.health.text()
    assert desk.window.status.text.full() == "The disk is full."
    desk.show(health=health)
    assert desk.window.status.text.full() == ""


def test_a_refusal_is_said_and_then_goes_away(desk):
    desk.model.refused.emit("Voting is not open.")
    assert desk.window.status.text.full() == "Voting is not open."
    desk.window.status.clear_note()
    assert desk.window.status.text.full() == ""


def test_what_was_just_said_does_not_hide_that_nothing_is_saved_any_more(desk):
    desk.model.refused.emit("Voting is not open.")
    trouble = structs.replace(sections.health(), saved=False, trouble="The disk is full.")
    desk.show(health=trouble)
    assert desk.window.status.text.full() == "The disk is full."
    desk.model.refused.emit("Voting is not open.")
    desk.show(health=structs.replace(trouble, undo="hand count"))
    assert desk.window.status.text.full() == "Voting is not open."


def test_undo_says_what_it_takes_back(desk):
    status = desk.window.status
    assert not status.undo.isVisible()
    health = sections.health()
    desk.show(health=structs.replace(health, undo="start of Vote & <b>count</b>"))
    assert status.undo.text() == "Undo: start of Vote && <b>count</b>"
    QTest.keyClick(desk.run.programme.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.sent == [c.Undo()]


def test_a_new_address_is_said(desk):
    room = sections.room()
    moved = Address("10.1.1.9", "http://10.1.1.9:8080/K7Q2", "wlan0")
    desk.show(room=structs.replace(room, phones=0), polls=[])
    desk.show(room=structs.replace(room, addresses=[moved]))
    assert "address changed" in desk.window.status.text.full()


def test_a_new_address_in_an_open_vote_says_that_phones_could_vote_twice(desk):
    room = sections.room()
    moved = Address("10.1.1.9", "http://10.1.1.9:8080/K7Q2", "wlan0")
    desk.show(room=structs.replace(room, phones=0))
    desk.show(room=structs.replace(room, addresses=[moved]))
    assert "ask it again" in desk.window.status.text.full()


def test_a_laptop_without_a_network_says_so_until_it_has_one_again(desk):
    room = sections.room()
    status = desk.window.status
    alone = Address("127.0.0.1", "http://127.0.0.1:8080/K7Q2", "this laptop only")
    desk.show(room=structs.replace(room, addresses=[alone]))
    assert "no network" in status.text.full()
    assert desk.window.top.dot.property("role") == "danger"
    desk.show(room=structs.replace(room, phones=0))
    assert status.text.full() == ""
    desk.show(room=structs.replace(room, doors_open=False, addresses=[alone]))
    assert status.text.full() == ""


def test_with_open_doors_closing_asks_in_the_window(desk, leaving):
    desk.window.close()
    assert desk.window.isVisible()
    assert leaving == []
    _goes_on, _everything, stay = desk.window.asking.answers
    assert stay.hasFocus()
    stay.click()
    assert not desk.window.asking.isVisible()
    desk.window.close()
    desk.window.asking.answers[0].click()
    assert leaving == ["stays"]
    assert not desk.window.isVisible()


def test_everything_can_be_closed(desk, leaving):
    desk.window.close()
    desk.window.asking.answers[1].click()
    assert leaving == ["stops"]


def test_with_closed_doors_it_just_closes(desk, leaving):
    desk.show(room=structs.replace(sections.room(), doors_open=False))
    desk.window.close()
    assert leaving == ["stops_if_started_here"]


def test_the_end_is_asked_about(desk):
    desk.window.ask_to_end()
    desk.window.asking.answers[1].click()
    assert desk.sent == []
    desk.window.ask_to_end()
    desk.window.asking.answers[0].click()
    assert desk.sent == [c.EventEnd()]


def test_places_and_keys_change_with_a_key(desk):
    window = desk.window
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.places.currentWidget() is window.report
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.places.currentWidget() is window.prepare
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.places.currentWidget() is window.run
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.overlay.isVisible()
    QTest.keyClick(window.overlay, Qt.Key.Key_Escape)
    assert not window.overlay.isVisible()


def test_panels_can_be_hidden(desk):
    QTest.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not desk.run.side.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.run.side.isVisible()


def test_an_event_without_a_programme_says_so(desk):
    section = structs.replace(
        desk.model.state.programme, rows=[], running=None, next_item=None, speaker=None
    )
    desk.show(programme=section, event=replace(desk.model.state.event, hard_end=None))
    assert desk.run.programme.empty.isVisible()
    assert desk.run.now.title.full() == "No programme"


def ended_with_doors_closing(desk):
    ended = replace(sections.event(), ended_at=NOW)
    closing = structs.replace(sections.room(), doors_close_at=NOW + timedelta(minutes=10))
    desk.show(event=ended, room=closing)


def test_when_the_event_ends_the_window_says_once_when_the_doors_close(desk):
    ended_with_doors_closing(desk)
    assert "At 08:59 the doors close" in desk.window.asking.question.text()
    assert desk.run.join.closing.text() == "The event has ended. The doors close at 08:59."
    assert [each.text() for each in desk.window.asking.answers][-1] == "Close at 08:59"
    desk.window.asking.answers[-1].click()
    assert desk.sent == []
    desk.show(event=replace(sections.event(), ended_at=NOW, place="Rabat"))
    assert not desk.window.asking.isVisible()


@pytest.mark.parametrize(("answer", "command"), [(0, c.DoorsClose()), (1, c.DoorsOpen())])
def test_after_the_end_one_press_closes_the_doors_or_keeps_them_open(desk, answer, command):
    ended_with_doors_closing(desk)
    desk.window.asking.answers[answer].click()
    assert desk.sent == [command]


def test_what_the_window_says_of_the_doors_goes_away_when_they_have_closed(desk):
    ended_with_doors_closing(desk)
    desk.show(room=structs.replace(sections.room(), doors_open=False))
    assert not desk.window.asking.isVisible()
    assert not desk.run.join.closing.isVisible()


def test_an_event_that_had_ended_before_the_window_opened_asks_nothing(make_desk):
    state = side_event_state(event=replace(sections.event(), ended_at=NOW))
    assert not make_desk(state).window.asking.isVisible()
