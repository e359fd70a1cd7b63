"""Report and rehearsal as child processes, with progress and a way out."""

import pytest

from facilitator.desktop.children import Child
from facilitator.desktop.report_place import ReportPlace

LONG_MS = 120_000


@pytest.fixture
def place(qtbot, english, event_file):
    place = ReportPlace(event_file)
    qtbot.addWidget(place)
    place.show()
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
