"""The table of translations: gaps, writing in place, columns from a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.domain.passages import PassageKind
from facilitator.domain.polls import Poll
from facilitator.domain.workshop import Item


@pytest.fixture
def page(prepare):
    made = prepare()
    made.place.show_tab("wordings")
    made.panel = made.place.wordings
    made.table = made.panel.table
    made.wordings = made.table.wordings
    return made


def cell(page, kind, lang, nth=0):
    rows = [row for row, p in enumerate(page.wordings.passages) if p.kind is kind]
    return page.wordings.index(rows[nth], 1 + page.wordings.languages.index(lang))


def test_everything_the_room_reads_has_a_row_and_every_language_a_column(page):
    model = page.wordings
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == ["What it is", "English", "Français", "العربية"]
    kinds = {passage.kind for passage in model.passages}
    assert kinds == set(PassageKind) - {PassageKind.GUIDE}
    assert cell(page, PassageKind.PROMPT, "fr").data() == "Qu’est-ce qui freine ?"
    assert cell(page, PassageKind.PROMPT, "ar").data() == "missing"
    assert not page.place.programme.isVisible()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert page.table.horizontalScrollBar().maximum() == 0


def test_a_wording_is_written_in_place_and_the_cell_below_is_next(page):
    index = cell(page, PassageKind.ITEM, "fr")
    page.table.setFocus()
    page.table.setCurrentIndex(index)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    editor = page.table.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClicks(editor, "Ouverture")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.hub.book.get(Item, "opening").title.translations["fr"] == "Ouverture"
    assert page.table.currentIndex().row() == index.row() + 1
    assert index.data() == "Ouverture"


def test_a_column_from_a_spreadsheet_fills_the_cells_from_the_chosen_one_on_as_one_change(page):
    page.table.setCurrentIndex(cell(page, PassageKind.CHOICE, "ar"))
    missing = page.panel.gaps.text()
    QGuiApplication.clipboard().setText('التمويل\n"تغيّر\nسريع"\n')
    QTest.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    funding, turnover, _ = page.hub.book.get(Poll, "obstacle").choices
    assert funding.label.translations["ar"] == "التمويل"
    assert turnover.label.translations["ar"] == "تغيّر سريع"
    assert page.panel.gaps.text() != missing
    assert page.hub.sent[-1].__class__.__name__ == "WordingsSet"
    assert len(page.hub.sent) == 1


def test_what_is_copied_is_what_would_be_pasted(page):
    first = cell(page, PassageKind.PROMPT, "en")
    page.table.setCurrentIndex(first)
    page.table.selectionModel().select(
        first.siblingAtColumn(first.column() + 1), page.table.selectionModel().SelectionFlag.Select
    )
    page.table.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied == "What holds it back?\tQu’est-ce qui freine ?\n"
    page.table.paste()
    assert page.hub.sent == []


def test_delete_takes_a_translation_away_and_never_an_original(page):
    for lang in ("fr", "en"):
        page.table.setCurrentIndex(cell(page, PassageKind.PROMPT, lang))
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
    prompt = page.hub.book.get(Poll, "obstacle").prompt
    assert (prompt.text, dict(prompt.translations)) == ("What holds it back?", {})


def test_the_next_gap_is_one_press_away(page):
    page.table.setCurrentIndex(page.wordings.index(0, 0))
    page.panel.next.click()
    here = page.table.currentIndex()
    assert here.data() == "missing"
    page.panel.next.click()
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) > (
        here.row(), here.column(),
    )  # fmt: skip


def test_an_event_of_one_language_says_where_to_add_another(prepare):
    made = prepare(languages=("en",))
    made.place.show_tab("wordings")
    assert made.place.wordings.alone.isVisible()
    assert not made.place.wordings.table.isVisible()
