"""The window at the sizes it is used in: nothing clipped, nothing that scrolls sideways."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollArea

from facilitator.desktop.app import install_translations

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
