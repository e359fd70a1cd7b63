"""The two buttons beside a chart: copy it with its numbers, save it as a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from facilitator.charts import ChartModel
from facilitator.desktop.charts import pictures
from facilitator.desktop.errand import ask_where
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.reading import health_of

_NAME_LONGEST = 60


class PictureButtons(QObject):
    """`chart` gives what is shown now; `keyed` are those of the desk, which have a key."""

    def __init__(
        self, model: EventModel, chart: Callable[[], ChartModel | None], *, keyed: bool = False
    ) -> None:
        super().__init__()
        self._model = model
        self._chart = chart
        self.copy = Button(
            "",
            "image",
            tip=self.tr("Copy the picture, with its numbers as text"),
            keys=sequence("poll.copy") if keyed else "",
            pressed=self.copy_chart,
        )
        self.save = Button(
            "",
            "image-down",
            tip=self.tr("Save the picture (PNG or SVG)"),
            pressed=self._ask_where,
        )

    def set_visible(self, shown: bool) -> None:
        self.copy.setVisible(shown)
        self.save.setVisible(shown)

    def copy_chart(self) -> None:
        chart = self._chart()
        if chart is not None:
            pictures.copy(chart)

    def save_chart(self, path: Path) -> None:
        chart = self._chart()
        if chart is None:
            return
        try:
            pictures.save(chart, path)
        except OSError:
            self._model.refused.emit(
                self.tr(
                    "“{file}” cannot be written. Choose a folder with free space that you may write to."
                ).format(file=path.name)
            )

    def _ask_where(self) -> None:
        chart = self._chart()
        health = health_of(self._model.state)
        if chart is None or health is None:
            return
        kept = "".join(c for c in chart.title if c.isalnum() or c in " -")[:_NAME_LONGEST].strip()
        usual = Path(health.file).parent / f"{kept or 'chart'}.png"
        title = self.tr("Save the picture")
        kinds = "PNG (*.png);;SVG (*.svg)"
        ask_where(self.save, title, usual, lambda path: self.save_chart(Path(path)), kinds)
