"""A widget that draws one scene."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import stage_of
from facilitator.desktop.stage.canvas import Canvas
from facilitator.protocol.desk import DeskState

Draw = Callable[[Canvas, DeskState, datetime], None]


class SceneWidget(QWidget):
    """Draws a scene from the model's state as it is when painted."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.model = model

    @property
    def theme(self) -> str:
        return stage_of(self.model.state).theme

    def refresh(self) -> None:
        """The state changed, or a second passed."""
        self.update()

    def draw(self, canvas: Canvas, state: DeskState, now: datetime) -> None:
        """Draws the scene on its ground."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        canvas = Canvas(painter, self, self.width(), self.height(), self.theme)
        painter.fillRect(self.rect(), canvas.color("ground"))
        self.draw(canvas, self.model.state, self.model.now())


class DrawnScene(SceneWidget):
    """A scene that a function draws."""

    def __init__(self, model: EventModel, draw: Draw) -> None:
        super().__init__(model)
        self._draw = draw

    def draw(self, canvas: Canvas, state: DeskState, now: datetime) -> None:
        self._draw(canvas, state, now)
