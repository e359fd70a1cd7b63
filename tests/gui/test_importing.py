"""Importing an agenda in the desktop: choosing, pasting, the review and its corrections, saving."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from facilitator.desktop.importing.forms import date_written, time_written
from facilitator.desktop.importing.programme import FINDINGS, ROOM, WHAT, WHEN
from facilitator.desktop.importing.window import ImportWindow
from facilitator.importers.importing import import_text
from facilitator.storage.event_file import read_record
from tests.helpers.agenda_documents import HERE, two_days
from tests.helpers.patience import PATIENCE_MS

MAIL = """Harvest day
4 May 2026, Town Hall, Bonn
09:00-10:00\tOpening\tMs. Ada Brandt, Mayor, City of Bonn
10:00-10:30\tCoffee break\t
10:30 - 11:3 0\tPanel: Who eats?\tModerator: Tom Becker, FAO; Speakers: Lin Wei (WFP), TBC
"""


@pytest.fixture
def window(qtbot, english, home):
    window = ImportWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.leave_draft()
    window.stop()


@pytest.fixture
def reviewed(window):
    """The window with a draft to be looked over."""
    window.show_draft(import_text(MAIL, HERE))
    return window


def texts(window, column=WHAT):
    found = []
    iterator = window.page.tree.itemAt(0, 0)
    while iterator is not None:
        found.append(iterator.text(column))
        iterator = window.page.tree.itemBelow(iterator)
    return found


def numbers(window):
    return [finding.item for finding in window.review.draft.findings]


def test_a_document_is_read_by_a_child_and_nothing_is_saved(window, qtbot, home, tmp_path):
    document = two_days(tmp_path)
    before = set(home.iterdir())
    window.read([document])
    assert window.choose.cancel.isVisible()
    assert not window.choose.open.isEnabled()
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    assert len(window.review.draft.items) == 15
    assert set(home.iterdir()) == before


def test_reading_can_be_cancelled(window, qtbot, tmp_path):
    window.read([two_days(tmp_path)])
    window.choose.cancel.click()
    qtbot.waitUntil(lambda: window.choose.open.isEnabled(), timeout=PATIENCE_MS)
    assert window.page is None
    assert window.choose.problem.text() == "Stopped."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "“agenda.docx” is empty, so there is nothing to import."),
        (b"Dear all, see you soon.", "No programme was found in it"),
    ],
)
def test_a_document_that_gives_nothing_is_one_plain_sentence(
    window, qtbot, home, content, sentence
):
    document = home / "agenda.docx"
    document.write_bytes(content)
    window.read([document])
    qtbot.waitUntil(window.choose.problem.isVisible, timeout=PATIENCE_MS)
    assert window.choose.problem.text().startswith(sentence)
    assert window.page is None


def paste(window, html="", text=""):
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    window.choose.paste.click()


def test_a_table_copied_from_word_keeps_its_cells(window, qtbot):
    html = (
        "<html><body><!--StartFragment--><table><tr><td>9h00 - 10h00</td><td><p>Ouverture</p>"
        "<p>M. Jean Petit, Directeur, OIM</p></td></tr><tr><td>10h00 - 11h00</td><td>Débat</td></tr>"
        "</table><!--EndFragment--></body></html>"
    )
    paste(window, html, "9h00 - 10h00 Ouverture")
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    items = window.review.draft.items
    assert [item.title for item in items] == ["Ouverture", "Débat"]
    assert [part.person.name for part in items[0].parts] == ["Jean Petit"]


def test_text_with_tabs_is_pasted_too(window, qtbot):
    paste(window, text=MAIL)
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    assert [item.title for item in window.review.draft.items][:2] == ["Opening", "Coffee break"]


def test_an_empty_clipboard_is_said(window):
    QGuiApplication.clipboard().clear()
    window.choose.paste.click()
    assert "no text to paste" in window.choose.problem.text()


def test_documents_can_be_dropped(window, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(two_days(tmp_path)))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, none))
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)


def test_the_programme_stands_beside_what_there_is_to_look_at(reviewed):
    assert texts(reviewed) == [
        "Harvest day",
        "Monday, May 4, 2026",
        "Opening",
        "Ms. Ada Brandt, Mayor, City of Bonn · speaker",
        "Coffee break",
        "Panel: Who eats?",
        "Tom Becker, FAO · moderator",
        "Lin Wei, WFP · speaker",
    ]
    assert texts(reviewed, WHEN)[5] == "10:30–11:30"
    rows = [reviewed.page.findings.list.item(n).text() for n in range(2)]
    assert rows[0].startswith("1. Please check: The time “10:30 - 11:3 0” was repaired")
    assert rows[0].endswith("line 5")
    assert texts(reviewed, FINDINGS)[5] == "1, 2"


def test_a_finding_leads_to_its_item_and_an_item_to_its_finding(reviewed):
    page = reviewed.page
    page.findings.list.setCurrentRow(0)
    assert reviewed.review.chosen == 2
    assert page.tree.currentItem().text(WHAT) == "Panel: Who eats?"
    assert page.item.wording.text() == "Panel: Who eats?"
    assert page.forms.currentWidget().isAncestorOf(page.item)
    page.tree.setCurrentItem(page.tree.row_of(1))
    assert "Coffee break" in page.findings.list.currentItem().text()


def write(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_what_matters_is_corrected_and_taken_back(reviewed):
    review, form = reviewed.review, reviewed.page.item
    review.choose(0)
    write(form.wording, "Welcome")
    write(form.begins, "8.30")
    write(form.room, "Hall")
    form.kind.setCurrentIndex(form.kind.findData("session"))
    form.kind.activated.emit(form.kind.currentIndex())
    write(form.lines[0].name, "Ada Brand")
    write(form.lines[0].affiliation, "Deputy Mayor; City of Bonn")
    form.lines[0].minutes.setValue(12)
    item = review.draft.items[0]
    assert (item.title, item.room, item.kind.value) == ("Welcome", "Hall", "session")
    assert (item.start.hour, item.start.minute, item.minutes) == (8, 30, 60)
    part = item.parts[0]
    assert (part.person.name, part.person.post, part.minutes) == ("Ada Brand", "Deputy Mayor", 12)
    assert texts(reviewed)[2:4] == [
        "Welcome",
        "Ms. Ada Brand, Deputy Mayor, City of Bonn · speaker",
    ]
    assert texts(reviewed, ROOM)[2] == "Hall"
    while review.corrected:
        review.undo()
    assert review.draft == import_text(MAIL, HERE)
    review.redo()
    assert review.draft.items[0].title == "Welcome"


def test_a_time_that_cannot_be_read_changes_nothing(reviewed):
    reviewed.review.choose(0)
    write(reviewed.page.item.ends, "later")
    assert "“later” is no time" in reviewed.page.said.text()
    assert reviewed.page.item.ends.text() == "10:00"
    assert not reviewed.review.corrected


def test_the_date_of_a_day_is_corrected(reviewed):
    form = reviewed.page.event_form
    write(form.days[0], "11.5.2026")
    assert {item.start.date() for item in reviewed.review.draft.items} == {date(2026, 5, 11)}
    write(form.zone, "Mars/Base")
    assert "no time zone “Mars/Base”" in reviewed.page.said.text()
    write(form.zone, "Africa/Nairobi")
    assert reviewed.review.draft.time_zone == "Africa/Nairobi"


def test_rows_are_removed_nested_and_speakers_added(reviewed):
    review, page = reviewed.review, reviewed.page
    review.choose(2)
    page.tree.nest(1)
    assert review.draft.items[2].depth == 1
    page.item.name.setText("Grace Okoro")
    page.item.add()
    assert [part.person.name for part in review.draft.items[2].parts][-1] == "Grace Okoro"
    page.item.lines[-1].remove.click()
    assert len(review.draft.items[2].parts) == 2
    page.tree.remove()
    assert [item.title for item in review.draft.items] == ["Opening", "Coffee break"]


def test_what_the_document_left_out_is_added_and_named_at_once(reviewed, qtbot):
    tree, form = reviewed.page.tree, reviewed.page.item
    reviewed.activateWindow()
    reviewed.review.choose(1)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    qtbot.waitUntil(form.wording.hasFocus)
    QTest.keyClicks(form.wording, "Family photo")
    QTest.keyClick(form.wording, Qt.Key.Key_Return)
    assert texts(reviewed)[4:6] == ["Coffee break", "Family photo"]
    assert texts(reviewed, WHEN)[5] == "10:30–10:45"
    assert texts(reviewed, FINDINGS)[6] == "1, 2"
    for _ in range(2):
        reviewed.review.undo()
    assert reviewed.review.draft == import_text(MAIL, HERE)


def test_a_finding_is_as_high_as_its_text(qtbot, dressed, window):
    window.show_draft(import_text(MAIL + "soon\tVote\n", HERE))
    found = window.page.findings.list
    qtbot.waitUntil(found.isVisible)
    qtbot.wait(1)
    rects = [found.visualItemRect(found.item(row)) for row in range(found.count())]
    assert len(rects) > 4
    assert all(above.bottom() + 1 == below.top() for above, below in pairwise(rects))
    assert all(rect.width() <= found.viewport().width() for rect in rects)


def test_only_after_the_review_an_event_is_saved_where_it_was_chosen(reviewed, qtbot, home):
    reviewed.review.choose(0)
    write(reviewed.page.item.wording, "Welcome")
    assert list(home.rglob("*.workshop")) == []
    reviewed.page.save.click()
    dialog = reviewed.findChild(QFileDialog)
    assert dialog.isVisible()
    assert "Harvest day" in dialog.selectedFiles()[0]
    file = home / "harvest.workshop"
    with qtbot.waitSignal(reviewed.saved, timeout=PATIENCE_MS) as saved:
        dialog.fileSelected.emit(str(file))
    dialog.close()
    assert saved.args == [file]
    book = read_record(file, datetime(2026, 1, 15, tzinfo=UTC)).book
    assert next(iter(book.items())).title.text == "Welcome"
    assert not reviewed.isVisible()


def test_a_file_that_is_there_already_is_left_alone(reviewed, qtbot, home):
    file = home / "mine.workshop"
    file.write_bytes(b"mine")
    reviewed.save(file)
    qtbot.waitUntil(lambda: "exists already" in reviewed.page.said.text(), timeout=PATIENCE_MS)
    assert file.read_bytes() == b"mine"
    assert reviewed.page.save.isEnabled()


def test_corrections_are_not_thrown_away_without_asking(reviewed):
    reviewed.review.choose(0)
    write(reviewed.page.item.wording, "Welcome")
    reviewed.close()
    assert reviewed.isVisible()
    assert reviewed.asking.isVisible()
    reviewed.asking.answers[0].click()
    assert not reviewed.isVisible()


@pytest.mark.parametrize("text", ["9:05", "09.05", "9h05", "905"])
def test_times_are_written_in_many_ways(text):
    at = time_written(text)
    assert at is not None
    assert (at.hour, at.minute) == (9, 5)


def test_what_is_no_time_or_date_is_none():
    assert time_written("25:00") is None
    assert time_written("soon") is None
    assert date_written("2026-02-30") is None
    assert date_written("4 May") is None
    assert date_written("2026-05-04") == date(2026, 5, 4)
