"""The window at the sizes it is used in: nothing clipped, nothing that scrolls sideways."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollArea

from facilitator.desktop.app import install_translations
from facilitator.desktop.importing.window import ImportWindow
from facilitator.desktop.parts import ComboBox
from facilitator.importers.importing import import_files
from tests.helpers.agenda_documents import HERE
from tests.helpers.messy.lot1_word import regional_consultation

SIZES = [(960, 440), (960, 540), (1280, 720), (1920, 1080)]


@pytest.fixture(params=["en", "fr"])
def language(request, qapp):
    before = QLocale()
    install_translations(qapp, QLocale(request.param))
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_scrolls_sideways_and_no_button_is_cut_off(
    dressed, make_desk, language, size, qtbot
):
    QLocale.setDefault(QLocale(language))
    desk = make_desk()
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: desk.window.size().toTuple() == size)
    dressed.processEvents()
    desk.window.overlay.toggle()
    dressed.processEvents()
    for area in desk.window.findChildren(QAbstractScrollArea):
        if not area.isVisible():
            continue
        assert area.horizontalScrollBar().maximum() == 0, area.accessibleName()
    cut_off = [
        f"{button.accessibleName()}: {button.width()} < {button.minimumSizeHint().width()}"
        for button in desk.run.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]
    assert cut_off == []
    for column in (desk.run.centre, desk.run.side):
        assert isinstance(column, QScrollArea)
        inner = column.widget()
        assert inner is not None
        assert inner.width() <= column.viewport().width()


@pytest.mark.parametrize("size", [(960, 480), (1280, 720)])
def test_the_review_of_an_import_fits(dressed, language, size, qtbot, tmp_path):
    QLocale.setDefault(QLocale(language))
    window = ImportWindow()
    qtbot.addWidget(window)
    window.show_draft(import_files([regional_consultation(tmp_path)], HERE))
    window.resize(*size)
    window.show()
    assert window.review is not None
    for chosen in (None, 3):
        window.review.choose(chosen)
        dressed.processEvents()
        assert window.size().toTuple() == size
        for area in window.findChildren(QAbstractScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, area.accessibleName()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()


def test_a_choice_has_room_for_its_longest_text(qtbot, english):
    box = ComboBox("Length")
    qtbot.addWidget(box)
    box.addItems(["Full report", "One page with all that it needs to be understood by itself"])
    box.resize(box.sizeHint())
    for index in range(box.count()):
        box.setCurrentIndex(index)
        assert box.shown_text() == box.currentText()
