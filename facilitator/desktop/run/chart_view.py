"""The live chart of the chosen poll."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.charts import ChartModel, chart_of
from facilitator.desktop import words
from facilitator.desktop.charts.live_chart import LiveChart
from facilitator.desktop.charts.views import view_chart
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import may_reorder, tally_of
from facilitator.protocol.desk import PollRow

_ROW_PX = 24
_TWO_LINES_PX = 42
_AROUND_PX = 32
_HEADS_PX = 96
_ROWLESS = 6  # as high as so many rows: a cloud, a wall or a histogram


class ChartView(QWidget):
    """Shows the counts of a poll's newest round."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.chart = LiveChart()
        self._follow_theme()
        look().changed.connect(self._follow_theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chart)

    @property
    def shown(self) -> ChartModel | None:
        """What is drawn."""
        return self.chart.model

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def show_poll(self, row: PollRow, view: str = "") -> None:
        """`view` names what is shown in place of the counts, if it is there."""
        tally = tally_of(self._model.state, row.poll.id)
        other = view_chart(self._model.state, row.poll, view, words.language())
        rows = len(row.poll.choices) + len(row.poll.statements) or _ROWLESS
        if other is None:
            self.setMinimumHeight(_AROUND_PX + _ROW_PX * max(2, rows))
        else:
            rows += row.poll.settings.allow_abstain
            self.setMinimumHeight(_HEADS_PX + _TWO_LINES_PX * max(2, rows))
        if other is not None:
            self.chart.set_model(other)
        elif tally is not None:
            self.chart.set_model(
                chart_of(row.poll, tally, words.language(), ordered=may_reorder(row))
            )

    def _follow_theme(self) -> None:
        self.chart.set_theme(look().theme)
