"""The charts of all votes that were held, to be copied or saved one by one."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.charts import ChartModel, chart_of
from facilitator.desktop import words
from facilitator.desktop.charts.picture_buttons import PictureButtons
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import ElidedLabel, Panel, label
from facilitator.desktop.reading import plain, planned_polls, tally_of
from facilitator.protocol.desk import PollRow


class ChartsPanel(Panel):
    """A line for each poll whose voting is over, with its newest round."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("CHARTS"))
        self._model = model
        self.lines: dict[str, PictureButtons] = {}
        self._widgets: list[QWidget] = []
        self.body.addWidget(
            label(
                self.tr(
                    "Each picture with its numbers, for slides and mails: copy it, or save it."
                ),
                wrap=True,
            )
        )
        self.empty = label(self.tr("No vote has been held yet."), "quiet", wrap=True)
        self.body.addWidget(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        model.arrived.connect(self._arrived)
        self.refresh()

    def refresh(self) -> None:
        rows = [row for row in planned_polls(self._model.state) if _over(row)]
        if [row.poll.id for row in rows] != list(self.lines):
            self._build(rows)
        self.empty.setVisible(not rows)

    def chart(self, poll: str) -> ChartModel | None:
        for row in planned_polls(self._model.state):
            tally = tally_of(self._model.state, poll)
            if row.poll.id == poll and tally is not None:
                return chart_of(row.poll, tally, words.language())
        return None

    def _build(self, rows: list[PollRow]) -> None:
        for widget in self._widgets:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self.lines = [], {}
        for number, row in enumerate(rows, 1):
            buttons = PictureButtons(self._model, partial(self.chart, row.poll.id))
            line = QWidget()
            line.setProperty("role", "plain")
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(4)
            prompt = plain(row.poll.prompt, words.language())
            across.addWidget(ElidedLabel(f"{number}   {prompt}"), 1)
            for button in (buttons.copy, buttons.save):
                button.setAccessibleName(f"{button.accessibleName()}: {prompt}")
                across.addWidget(button)
            self.lines[row.poll.id] = buttons
            self._widgets.append(line)
            self._list.addWidget(line)

    def _arrived(self, sections: frozenset[str]) -> None:
        if "polls" in sections:
            self.refresh()


def _over(row: PollRow) -> bool:
    return row.status in ("closed", "revealed") and not row.rounds[-1].voided
