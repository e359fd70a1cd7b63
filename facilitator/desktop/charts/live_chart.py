"""A chart that follows the votes as they arrive.

What stands still (title, labels, axes) is drawn by matplotlib once into a picture; what moves
(bars, values) is painted over it from the same layout, in a millisecond or two.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QSize, QVariantAnimation
from PySide6.QtGui import QFontInfo, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.charts import ChartModel, Table, describe, table
from facilitator.charts.layout import layout
from facilitator.charts.pieces import ChartLayout, Pieces, between
from facilitator.charts.style import Style
from facilitator.desktop.charts.drawing import draw
from facilitator.desktop.charts.loading import loader
from facilitator.desktop.charts.motion import duration_ms
from facilitator.theme import tokens

PANEL_STYLE = Style(title=16, label=14, note=12, smallest=11, title_shown=False)


class LiveChart(QWidget):
    """Shows a chart; a changed one grows from the one before.

    Until a style is set, type has the sizes of the desktop's panels, and the title is left out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ChartModel | None = None
        self._theme = "light"
        self._style = PANEL_STYLE
        self._placed: ChartLayout | None = None
        self._shown = Pieces()
        self._before = Pieces()
        self._still: QImage | None = None
        self._still_of: object = None
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growth.valueChanged.connect(self._grown)
        loader().loaded.connect(self._settle)

    def set_model(self, model: ChartModel | None) -> None:
        """Shows another chart, or none."""
        if model == self._model:
            return
        same_poll = model is not None and self._model is not None and model.poll == self._model.poll
        self._model = model
        self._name()
        if not same_poll:
            self._shown = Pieces()
        self._place()
        self._grow()

    @property
    def model(self) -> ChartModel | None:
        return self._model

    def set_theme(self, theme: str) -> None:
        """ "light" or "dark"."""
        self._theme = theme
        self.update()

    def set_style(self, style: Style) -> None:
        """The sizes of type, for a stage of another height."""
        if style != self._style:
            self._style = style
            self._settle()

    def table_rows(self) -> Table | None:
        """The same result as a table of numbers."""
        return table(self._model) if self._model is not None else None

    @property
    def layout_shown(self) -> ChartLayout | None:
        """Where everything is once growth is over; None while nothing can be drawn."""
        return self._placed

    @property
    def is_growing(self) -> bool:
        return self._growth.state() == QVariantAnimation.State.Running

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not loader().is_loaded:
            loader().start()
        if self._placed is None:
            return
        painter = QPainter(self)
        self._refresh_still(self._placed)
        if self._still is not None:
            painter.drawImage(0, 0, self._still)
        draw(painter, self._shown, self._placed.family, self._theme)

    def _settle(self) -> None:
        """Lays the chart out anew without growing."""
        self._place()
        self._finish()

    def _place(self) -> None:
        """Lays the chart out anew; what is shown follows by growing or at once."""
        if self._model is None or not loader().is_loaded or self.width() < 1 or self.height() < 1:
            self._placed = None
        else:
            family = QFontInfo(self.font()).family()
            style = self._style if self._style.family else _in(self._style, family)
            self._placed = layout(self._model, self.width(), self.height(), style)
        self.update()

    def _grow(self) -> None:
        if self._placed is None:
            return
        self._growth.stop()
        length_ms = duration_ms(tokens().motion.calm_ms, self)
        if length_ms == 0 or not self.isVisible():
            self._finish()
            return
        self._before = self._shown
        self._growth.setDuration(length_ms)
        self._growth.start()

    def _grown(self, progress: float) -> None:
        if self._placed is not None:
            self._shown = between(self._before, self._placed.moving, progress)
            self.update()

    def _finish(self) -> None:
        self._growth.stop()
        self._shown = self._placed.moving if self._placed is not None else Pieces()
        self.update()

    def _refresh_still(self, placed: ChartLayout) -> None:
        still = placed.still
        scale = self.devicePixelRatioF()
        drawn_of = (still, placed.width, placed.height, placed.family, self._theme, scale)
        if drawn_of == self._still_of:
            return
        from facilitator.charts import render

        picture = render.figure(placed, still, self._theme, ground=False)
        pixels, width, height = render.rgba(picture, scale)
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._still = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._still.setDevicePixelRatio(scale)
        self._still_of = drawn_of

    def _name(self) -> None:
        self.setAccessibleName(self._model.title if self._model is not None else "")
        self.setAccessibleDescription(describe(self._model) if self._model is not None else "")


def _in(style: Style, family: str) -> Style:
    return Style(style.title, style.label, style.note, style.smallest, family, style.title_shown)
