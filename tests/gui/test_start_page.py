"""Where everything begins; and what is remembered."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from facilitator.desktop.recent import MOST_RECENT, MemoryFile, RecentEvent
from facilitator.desktop.start_page import StartPage
from tests.helpers.patience import PATIENCE_MS

WHEN = datetime(2018, 12, 7, 7, 30, tzinfo=UTC)


@pytest.fixture
def memory(tmp_path) -> MemoryFile:
    return MemoryFile(tmp_path / "config" / "desktop.json")


@pytest.fixture
def page(qtbot, english, memory):
    page = StartPage(memory)
    qtbot.addWidget(page)
    page.show()
    return page


def test_without_events_it_points_to_the_sample(page):
    assert page.empty.isVisible()
    assert "sample" in page.empty.text()


def test_recent_events_stand_with_date_and_state(page, memory, tmp_path):
    file = tmp_path / "one.workshop"
    file.touch()
    memory.remember_event(RecentEvent(str(file), "One", WHEN, WHEN, "ended"))
    memory.remember_event(RecentEvent(str(tmp_path / "gone.workshop"), "Gone", WHEN))
    page.refresh()
    names = [row.accessibleName() for row in page.rows]
    assert names[0].startswith("Gone, ")
    assert "not there any more" in names[0]
    assert names[1] == "One, Friday, December 7, 2018 · ended · one.workshop"


def test_a_file_that_is_gone_is_said_on_the_page(page, memory, tmp_path, qtbot):
    memory.remember_event(RecentEvent(str(tmp_path / "gone.workshop"), "Gone", WHEN))
    page.refresh()
    page.rows[0].click()
    assert page.problem.isVisible()
    assert "gone.workshop" in page.problem.text()


def test_a_new_event_is_made_by_a_child_and_opened(page, home, qtbot):
    file = home / "mine.workshop"
    with qtbot.waitSignal(page.chosen, timeout=PATIENCE_MS) as chosen:
        page.make(file)
        assert not page.new.isEnabled()
    assert chosen.args == [file]
    assert file.stat().st_size > 0


def test_what_the_child_complains_of_is_said_in_its_one_sentence(page, home, qtbot):
    file = home / "mine.workshop"
    file.write_bytes(b"mine")
    page.make(file)
    qtbot.waitUntil(page.problem.isVisible, timeout=PATIENCE_MS)
    assert page.problem.text() == f"“{file}” exists already. Choose another name."
    assert page.new.isEnabled()
    assert file.read_bytes() == b"mine"


def dropped(path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_an_event_file_can_be_dropped(page, tmp_path, qtbot):
    file = tmp_path / "one.workshop"
    file.touch()
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    data = dropped(file)
    with qtbot.waitSignal(page.chosen) as chosen:
        page.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, none))
    assert chosen.args == [file]


def test_any_other_document_that_is_dropped_is_imported(page, tmp_path, qtbot):
    document = tmp_path / "agenda.docx"
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    data = dropped(document)
    entering = QDragEnterEvent(QPoint(5, 5), action, data, buttons, none)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(page.import_asked) as asked:
        page.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, none))
    assert asked.args == [[document]]
    words = QMimeData()
    words.setText("09:00 Opening")
    entering = QDragEnterEvent(QPoint(5, 5), action, words, buttons, none)
    entering.ignore()
    page.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_the_newest_stand_first_and_the_oldest_are_forgotten(memory, tmp_path):
    for number in range(MOST_RECENT + 3):
        memory.remember_event(RecentEvent(f"{number}.workshop", str(number), WHEN))
    memory.remember_event(RecentEvent("5.workshop", "5", WHEN))
    titles = [
        event.title for event in MemoryFile(tmp_path / "config" / "desktop.json").memory.recent
    ]
    assert len(titles) == MOST_RECENT
    assert titles[:3] == ["5", "14", "13"]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"recent": 5}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_empty(tmp_path, content):
    path = tmp_path / "desktop.json"
    path.write_bytes(content)
    assert MemoryFile(path).memory.recent == ()


def test_a_memory_that_cannot_be_written_disturbs_nothing(tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    memory = MemoryFile(blocked / "desktop.json")
    memory.remember_look("dark")
    assert memory.memory.look == "dark"


def test_a_template_becomes_a_new_event(page, home, qtbot):
    page.list_templates()
    assert [action.text() for action in page.templates.actions()][:3] == [
        "Side event, 75 minutes",
        "Half-day workshop",
        "Two-day dialogue",
    ]
    file = home / "dialogue.workshop"
    with qtbot.waitSignal(page.chosen, timeout=PATIENCE_MS):
        page.make(file, "two-day-dialogue")
    assert file.stat().st_size > 0
