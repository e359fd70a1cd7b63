"""Tab goes through a window as it is laid out.

Qt goes by the order in which widgets were made, so a line that is added later would come after everything
below it.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QScrollArea, QSplitter, QWidget


def follow_layout(window: QWidget) -> None:
    """Sets the order anew for what is visible now. To be called when Tab is pressed: before that nobody can
    tell, and it costs a few milliseconds."""
    before: QWidget | None = None
    for widget in _stops(window):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or not widget.isVisible():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QMainWindow):
        yield from _stops(widget.centralWidget())
    elif isinstance(widget, QScrollArea):
        yield from _stops(widget.widget())
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _stops(widget.widget(place))
    else:
        yield from _stops_in(widget.layout())


def _stops_in(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for place in _row_by_row(layout) if isinstance(layout, QGridLayout) else range(layout.count()):
        item = layout.itemAt(place)
        if item is not None:
            yield from _stops(item.widget())
            yield from _stops_in(item.layout())


def _row_by_row(grid: QGridLayout) -> list[int]:
    cells = [cast("tuple[int, ...]", grid.getItemPosition(place)) for place in range(grid.count())]
    return sorted(range(grid.count()), key=cells.__getitem__)
