"""The clock on the desk, and the key that runs it."""

from dataclasses import replace
from datetime import timedelta

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain.runs import SpeakerRun
from facilitator.domain.workshop import Contribution
from facilitator.protocol import commands as c
from tests.helpers.side_event import NOW, programme


def later(desk, **passed) -> None:
    desk.model.set_clock(lambda: NOW + timedelta(**passed))
    desk.run.tick()


def test_the_clock_is_what_is_left_of_the_item(desk):
    assert desk.run.now.clock.text() == "16:10"
    assert desk.run.now.of.text() == "of 25:00"
    assert desk.run.now.speakers.full() == "Now: Mexico, 7:20 left  ·  Next: Morocco"
    later(desk, seconds=41)
    assert desk.run.now.clock.text() == "15:29"


def test_over_time_is_said_in_words(desk):
    later(desk, minutes=17)
    assert (desk.run.now.clock.text(), desk.run.now.left.text()) == ("0:50", "over time")
    assert "9:40 over time" in desk.run.now.speakers.full()


def test_lateness_stands_in_words_with_what_can_be_caught_up(desk):
    desk.show(programme=structs.replace(programme(), behind_s=480.0, slack_s=300.0))
    assert desk.run.now.lateness.text() == "8 min behind"
    assert desk.run.now.slack.text() == "5 min of it can be caught up"
    desk.show(programme=structs.replace(programme(), behind_s=480.0, slack_s=0.0))
    assert desk.run.now.slack.text() == "no slack left"
    desk.show(programme=structs.replace(programme(), behind_s=-200.0))
    assert desk.run.now.lateness.text() == "3 min ahead"


def test_before_the_start_it_says_what_comes_first_and_offers_it(desk):
    idle = structs.replace(
        programme(),
        running=None,
        speaker=None,
        next_speaker=None,
        next_item="opening",
        rows=[structs.replace(row, run=None, status="planned") for row in programme().rows],
    )
    desk.show(programme=idle)
    assert desk.run.now.title.full() == "Not started yet"
    assert "Press Space" in desk.run.now.hint.text()
    desk.run.now.go.click()
    assert desk.sent == [c.Go()]


def test_every_button_sends_its_command(desk):
    now = desk.run.now
    for button in (now.pause, now.next_speaker, now.next_item, now.more, now.less, now.floor):
        button.click()
    assert desk.sent == [
        c.ItemPause(),
        c.SpeakerNext(),
        c.ItemNext(),
        c.ItemExtend(1),
        c.ItemExtend(-1),
        c.FloorAdd(),
    ]


def test_pause_becomes_go_on(desk):
    section = programme()
    row = section.rows[1]
    assert row.run is not None
    paused = structs.replace(row, run=replace(row.run, paused_at=NOW))
    desk.show(programme=structs.replace(section, rows=[section.rows[0], paused]))
    assert desk.run.now.pause.text() == "Go on"
    desk.run.now.pause.click()
    assert desk.sent == [c.ItemResume()]


def test_space_goes_on_wherever_the_focus_is_and_presses_no_button(desk):
    poll = desk.run.poll
    for target in (poll.buttons.close, poll.peek, desk.run.programme.list, desk.run.join.doors):
        desk.sent.clear()
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_Space)
        assert desk.sent == [c.Go()], target.accessibleName()


def test_space_is_a_letter_while_typing(desk):
    text = desk.run.conclusions.text
    desk.run.conclusions.fold(False)
    text.setFocus()
    QTest.keyClicks(text, "a b")
    assert text.text() == "a b"
    assert desk.sent == []


def test_space_does_nothing_once_the_event_is_over(desk):
    desk.show(event=replace(desk.model.state.event, ended_at=NOW))
    desk.run.go()
    assert desk.sent == []


def test_enter_presses_the_button_that_has_the_focus(desk):
    desk.run.now.next_item.setFocus()
    QTest.keyClick(desk.run.now.next_item, Qt.Key.Key_Return)
    assert desk.sent == [c.ItemNext()]


def test_somebody_from_the_floor_can_be_named_while_they_speak(desk):
    section = programme()
    row = section.rows[1]
    floor = Contribution("c-floor", "session-1", "p-floor", "floor", 9, 120, from_floor=True)
    assert not desk.run.now.who.isVisible()
    desk.show(
        programme=structs.replace(
            section,
            rows=[
                section.rows[0],
                structs.replace(row, contributions=[*row.contributions, floor]),
                *section.rows[2:],
            ],
            speaker=SpeakerRun("c-floor", 120, NOW),
        )
    )
    assert "From the floor" in desk.run.now.speakers.full()
    desk.run.now.who.click()
    desk.run.now.naming.name.setText("Awa Sow")
    desk.run.now.naming.keep.click()
    assert desk.sent == [c.FloorName("c-floor", "Awa Sow", "")]


def started(desk, *, minutes_late: float, passed_s: float = 20):
    """Session I has just been started, that much after the opening should have ended."""
    section = programme()
    opening, session, *rest = section.rows
    assert opening.run is not None
    assert session.run is not None
    began = opening.run.started_at + timedelta(minutes=10 + minutes_late)
    rows = [
        structs.replace(opening, run=replace(opening.run, ended_at=began)),
        structs.replace(session, run=replace(session.run, started_at=began)),
        *rest,
    ]
    desk.model.set_clock(lambda: NOW)
    desk.show(programme=structs.replace(section, rows=rows))
    desk.model.set_clock(lambda: NOW + (began - NOW) + timedelta(seconds=passed_s))
    desk.run.tick()


def test_a_late_press_is_dated_back_with_one_more(desk):
    started(desk, minutes_late=3)
    assert desk.run.now.back_date.text() == "Started 3 min ago?"
    desk.run.now.back_date.click()
    assert desk.sent == [c.ItemStart("session-1", 3)]


def test_nobody_is_asked_about_a_press_in_time_or_long_ago(desk):
    for late, passed in ((0.5, 20), (11, 20), (3, 100)):
        started(desk, minutes_late=late, passed_s=passed)
        assert not desk.run.now.back_date.isVisible()
