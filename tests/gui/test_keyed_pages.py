"""Inviting lectern and chair, and telling the speaker something."""

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from facilitator.protocol import commands as c
from facilitator.protocol.desk import Invite
from tests.gui.sections import programme, room

URL = "http://192.168.1.7:8080/speaker#acde-fghj-kmnp"
LECTERN = Invite("speaker", URL, 1)


@pytest.fixture
def form(desk):
    desk.run.join.invite_button.click()
    return desk.run.join.invites


def test_a_role_is_invited_with_one_press(desk, form):
    assert form.isVisible()
    assert not form.roles["speaker"].revoke.isVisible()
    form.roles["speaker"].make.click()
    form.roles["chair"].make.click()
    assert desk.sent == [c.InviteRole("speaker"), c.InviteRole("chair")]


def test_the_link_stands_there_as_a_code_and_to_be_typed(desk, form):
    desk.show(room=structs.replace(room(), invites=[LECTERN]))
    part = form.roles["speaker"]
    assert part.qr.text() == URL
    assert "192.168.1.7:8080/speaker" in part.link.text()
    assert part.state.text() == "1 open now"
    part.copy.click()
    assert QGuiApplication.clipboard().text() == URL.removeprefix("http://")
    assert part.make.text() == "New link"
    assert not form.roles["chair"].qr.isVisible()


def test_an_invitation_of_before_is_said_to_work_and_can_be_taken_back(desk, form):
    desk.show(room=structs.replace(room(), invites=[Invite("chair", "", 0)]))
    part = form.roles["chair"]
    assert "still works" in part.state.text()
    assert not part.qr.isVisible()
    part.revoke.click()
    assert desk.sent == [c.InviteRevoke("chair")]


def test_behind_closed_doors_it_says_what_to_do(desk, form):
    assert not form.closed.isVisible()
    desk.show(room=structs.replace(room(), doors_open=False))
    assert "Open the doors first" in form.closed.text()
    assert form.closed.isVisible()


def test_the_speaker_is_told_by_button_by_key_and_in_words(desk):
    tell = desk.run.now.tell
    desk.show(room=structs.replace(room(), invites=[LECTERN]))
    assert tell.isVisible()
    tell.minutes.click()
    tell.conclude.click()
    QTest.keyClick(desk.run, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    tell.text.setText("Louder, please")
    QTest.keyClick(tell.text, Qt.Key.Key_Return)
    said = ["2 minutes", "Please conclude", "2 minutes", "Louder, please"]
    assert desk.sent == [c.SpeakerMessage(text) for text in said]
    assert tell.text.text() == ""


def test_what_the_lectern_shows_is_seen_and_can_be_taken_away(desk):
    tell = desk.run.now.tell
    desk.show(room=structs.replace(room(), invites=[LECTERN], message="<b>2 minutes</b>"))
    assert tell.said.full() == "The lectern shows: <b>2 minutes</b>"
    tell.clear.click()
    assert desk.sent == [c.SpeakerMessage("")]
    desk.show(room=structs.replace(room(), invites=[LECTERN]))
    assert not tell.clear.isVisible()


def test_without_an_invitation_there_is_nobody_to_tell(desk):
    assert not desk.run.now.tell.isVisible()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.run, Qt.Key.Key_M, keys)
    assert desk.sent == []
    assert "neither lectern nor chair is invited" in desk.window.status.text.full()


def test_the_next_speakers_minutes_stand_there_before_they_start(desk):
    desk.show(programme=structs.replace(programme(), next_speaker_s=480))
    assert desk.run.now.speakers.full().endswith("Next: Morocco, 8 min")
    desk.show(programme=structs.replace(programme(), next_speaker_s=390))
    assert desk.run.now.speakers.full().endswith("Next: Morocco, 6:30 instead of 8 min")
