"""Personal data is not erased by a slip."""

from dataclasses import replace

import pytest
from PIL import Image

from facilitator.desktop.erasing import ask_to_erase
from facilitator.protocol import commands as c
from facilitator.storage.album import add_photo
from tests.gui import sections
from tests.helpers.desk_states import NOW


@pytest.fixture
def hub_says(desk):
    """What the hub will make of the next command: done, or nothing is answered."""
    says = {"done": True}

    def asked(command, answered, unanswered):
        desk.sent.append(command)
        answered({}) if says["done"] else unanswered()

    desk.model.set_sender(desk.sent.append, asked)
    return says


def ask(desk):
    ask_to_erase(desk.window.asking, desk.model, desk.window.report.photos)


def test_before_personal_data_is_erased_it_is_said_what_goes_and_what_stays(desk, hub_says):
    ask(desk)
    assert "End the event first" in desk.window.asking.question.text()
    assert len(desk.window.asking.answers) == 1
    desk.window.asking.answers[0].click()
    desk.show(event=replace(sections.event(), ended_at=NOW))
    ask(desk)
    said = desk.window.asking.question.text()
    for words in ("names of those who asked", "Questions, votes", "Copies", "cannot be taken back"):
        assert words in said
    desk.window.asking.answers[1].click()
    assert desk.sent == []
    ask(desk)
    desk.window.asking.answers[0].click()
    assert desk.sent == [c.EventErase()]
    assert desk.window.asking.isVisible()
    assert "was erased" in desk.window.asking.question.text()


def test_photos_are_deleted_with_the_rest_only_by_who_says_so(desk, hub_says, tmp_path):
    Image.new("RGB", (60, 30), "teal").save(tmp_path / "hall.png")
    photos = desk.window.report.photos
    folder = photos.folder
    add_photo(folder, tmp_path / "hall.png")
    photos.refresh()
    desk.show(event=replace(sections.event(), ended_at=NOW))

    ask(desk)
    desk.window.asking.answers[0].click()
    assert desk.sent == [c.EventErase()]
    assert len(photos.rows) == 1

    hub_says["done"] = False
    ask(desk)
    desk.window.asking.answers[1].click()
    assert "was not erased" in desk.window.asking.question.text()
    assert len(photos.rows) == 1

    hub_says["done"] = True
    ask(desk)
    assert [each.text() for each in desk.window.asking.answers][1] == "Erase them and the photos"
    desk.window.asking.answers[1].click()
    assert desk.sent == [c.EventErase()] * 3
    assert photos.rows == []
    assert not folder.exists()
