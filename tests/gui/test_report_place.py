"""Report and rehearsal as child processes, with progress and a way out."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from facilitator.desktop.children import Child
from facilitator.desktop.model import EventModel
from facilitator.desktop.report_place import ReportPlace
from facilitator.storage.album import folder_of, read_album

LONG_MS = 120_000


@pytest.fixture
def place(qtbot, english, event_file):
    place = ReportPlace(EventModel(), event_file)
    qtbot.addWidget(place)
    place.show()
    place.desk.show_page("export")
    yield place
    place.stop()


def test_the_report_is_written_with_progress_and_its_folder_offered(place, qtbot, home):
    panel = place.export
    panel.set_folder(home / "report")
    moved: list[int] = []
    panel.progress.valueChanged.connect(moved.append)
    with qtbot.waitSignal(panel.finished, timeout=LONG_MS) as finished:
        panel.start.click()
        assert panel.cancel.isVisible()
        assert not panel.start.isVisible()
    assert finished.args == [True], panel.result.text()
    assert {path.suffix for path in (home / "report").iterdir()} == {".docx", ".pdf"}
    assert moved == sorted(moved)
    assert len(moved) > 1
    assert panel.open_folder.isVisible()


def test_pages_are_looked_at_before_anything_is_written(place, qtbot, home):
    panel = place.export
    panel.set_folder(home / "report")
    with qtbot.waitSignal(panel.finished, timeout=LONG_MS) as finished:
        panel.look.click()
        assert not panel.look.isVisible()
    assert finished.args == [True], panel.result.text()
    assert not (home / "report").exists()
    assert not panel.open_folder.isVisible()
    pages = panel.pages
    assert pages.isVisible()
    assert pages.picture.pixmap().width() > 300
    assert pages.accessibleName().startswith("Page 1 of ")
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.accessibleName().startswith("Page 2 of ")
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert not pages.on.isEnabled()
    panel.choices.language.setCurrentIndex(1)
    assert not pages.isVisible()


def test_what_was_chosen_is_what_is_written(place, home):
    choices = place.export.choices
    choices.formats["xlsx"].setChecked(True)
    choices.formats["docx"].setChecked(False)
    choices.language.setCurrentIndex(choices.language.findData("fr"))
    choices.names.setCurrentIndex(choices.names.findData("chatham_house"))
    choices.use_template(home / "ours.dotx")
    choices.add_others([home / "second.workshop"])
    place.export.set_folder(home / "out")
    said = place.export.arguments()
    assert said[0] == "report"
    assert said[2:] == [
        str(home / "second.workshop"), "--lang", "fr", "--attribution", "chatham_house",
        "--template", str(home / "ours.dotx"), "--out", str(home / "out"), "--format", "pdf,xlsx",
        "--progress-lines",
    ]  # fmt: skip
    heard: list[str] = []
    choices.template_chosen.connect(heard.append)
    choices.own_looks.click()
    assert heard == [""]
    choices.only_this.click()
    assert str(home / "second.workshop") not in place.export.arguments()
    assert "--template" not in place.export.arguments()


def test_one_page_is_for_people_and_nothing_is_not_written(place):
    panel = place.export
    panel.choices.formats["json"].setChecked(True)
    panel.choices.length.setCurrentIndex(1)
    assert panel.choices.chosen_formats() == ["docx", "pdf"]
    assert "--summary" in panel.arguments()
    for name in ("docx", "pdf"):
        panel.choices.formats[name].setChecked(False)
    assert not panel.start.isEnabled()
    panel.choices.length.setCurrentIndex(0)
    assert panel.start.isEnabled()


def test_a_report_can_be_cancelled(place, qtbot, home):
    panel = place.export
    panel.set_folder(home / "report")
    panel.start.click()
    with qtbot.waitSignal(panel.finished, timeout=LONG_MS) as finished:
        panel.cancel.click()
    assert finished.args == [False]
    assert panel.start.isVisible()
    assert panel.result.text() == "Stopped."


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(place, qtbot, home):
    blocked = home / "blocked"
    blocked.touch()
    panel = place.export
    panel.set_folder(blocked)
    with qtbot.waitSignal(panel.finished, timeout=LONG_MS) as finished:
        panel.start.click()
    assert finished.args == [False]
    assert panel.result.text().endswith(".")
    assert "Traceback" not in panel.result.text()


def test_a_rehearsal_is_asked_for_with_its_phones(place, home):
    place.rehearsal.participants.setValue(40)
    place.rehearsal.set_folder(home / "out")
    words = place.rehearsal.arguments()
    assert words[0] == "rehearse"
    assert words[2:] == ["--participants", "40", "--out", str(home / "out"), "--progress-lines"]


def test_a_program_that_cannot_be_found_is_said(qtbot, english, monkeypatch, home):
    monkeypatch.setattr("sys.executable", str(home / "missing"))
    child = Child(["new", "x"])
    with qtbot.waitSignal(child.done) as done:
        child.start()
    assert done.args[0] is False
    assert done.args[1].endswith(".")


def test_photos_are_taken_in_named_ordered_and_taken_out(place, qtbot, home, event_file):
    panel = place.photos
    pictures = [home / f"{name}.png" for name in ("hall", "panel")]
    for picture in pictures:
        Image.new("RGB", (600, 300), "teal").save(picture)
    panel.take(pictures)
    qtbot.waitUntil(lambda: len(panel.rows) == 2, timeout=LONG_MS)
    first = panel.rows[0]
    first.caption.setText("The hall")
    first.caption.editingFinished.emit()
    first.credit.setText("IOM 2018")
    first.credit.editingFinished.emit()
    photos = read_album(folder_of(event_file)).photos
    assert [(each.caption, each.credit) for each in photos] == [("The hall", "IOM 2018"), ("", "")]
    panel.move_up(1)
    assert [each.caption for each in panel.album.photos] == ["", "The hall"]
    assert panel.rows[1].caption.text() == "The hall"
    panel.remove(0)
    assert [each.caption for each in panel.album.photos] == ["The hall"]
    assert len(list(folder_of(event_file).glob("*.jpg"))) == 1


def test_what_is_no_photo_is_said(place, qtbot, home):
    (home / "x.jpg").write_text("no picture")
    place.photos.take([home / "x.jpg"])
    qtbot.waitUntil(lambda: place.photos.add.isEnabled(), timeout=LONG_MS)
    assert place.photos.said.text().startswith("x.jpg is not a picture this program can take.")
    assert place.photos.rows == []
