"""Tab goes from top to bottom and along the line, whatever was added last."""

from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from facilitator.desktop.prepare.place import Tab
from facilitator.desktop.reading import planned_polls
from facilitator.desktop.report.whereabouts import Page

STOPS_MOST = 120
ONE_LINE_PX = 8


@pytest.fixture
def window(desk):
    desk.window.resize(1400, 1000)
    return desk.window


def area(widget: QWidget) -> QWidget | None:
    """What scrolls it: one column of the window."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def goes_back(window: QWidget, start: QWidget) -> list[str]:
    """Where Tab goes up, or back along a line, within what scrolls together. Walks on from `start`."""
    start.setFocus()
    found: list[str] = []
    stop = focus()
    for _ in range(STOPS_MOST):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        before, stop = stop, focus()
        if stop is start:
            return found
        if area(before) is not area(stop):
            continue
        one, other = (QRect(w.mapTo(window, QPoint()), w.size()) for w in (before, stop))
        one_column = one.left() < other.right() and other.left() < one.right()
        above = one_column and other.bottom() <= one.top()
        same_line = abs(other.center().y() - one.center().y()) < ONE_LINE_PX
        if above or (same_line and other.right() <= one.left()):
            found.append(f"{named(before)} → {named(stop)}")
    raise AssertionError(f"Tab does not come round from {named(start)}")


# In the table of translations Tab goes from cell to cell.
@pytest.mark.parametrize("tab", [tab for tab in get_args(Tab) if tab != "wordings"])
def test_in_prepare(window, tab):
    window.show_place("prepare")
    window.prepare.show_tab(tab)
    assert goes_back(window, window.prepare.tabs[tab]) == []


def test_in_every_poll_as_it_unfolds(desk, window):
    window.show_place("prepare")
    window.prepare.show_tab("polls")
    for row in planned_polls(desk.model.state):
        window.prepare.polls.choose(row.poll.id)
        assert goes_back(window, window.prepare.tabs["polls"]) == []


@pytest.mark.parametrize("page", get_args(Page))
def test_in_the_report(window, page):
    window.show_place("report")
    window.report.desk.show_page(page)
    assert goes_back(window, window.report.desk.tabs[page]) == []


@pytest.mark.parametrize("form", ["", "quick", "cards"])
def test_while_it_runs(desk, window, form):
    poll = desk.run.poll
    if form:
        {"quick": poll.quick_button, "cards": poll.buttons.cards}[form].click()
    assert goes_back(window, window.top.menu) == []


def test_a_vote_nobody_planned_is_typed_with_tab_from_line_to_line(desk, window):
    quick = desk.run.poll.quick
    desk.run.poll.quick_button.click()
    for text in ("Shall we extend?", "Yes", "No"):
        QTest.keyClicks(focus(), text)
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert quick.prompt.text() == "Shall we extend?"
    assert [edit.text() for edit in quick.choices] == ["Yes", "No"]
    assert focus() is quick.open
