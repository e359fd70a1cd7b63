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
    """Draws a scene from the state it was last refreshed with, so that the picture before a change
    can still be taken when the change has come."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.model = model
        self.state = model.state

    @property
    def theme(self) -> str:
        return stage_of(self.state).theme

    def refresh(self) -> None:
        """Takes over the model's state."""
        self.state = self.model.state
        self.update()

    def draw(self, canvas: Canvas, state: DeskState, now: datetime) -> None:
        """Draws the scene on its ground."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        canvas = Canvas(painter, self, self.width(), self.height(), self.theme)
        painter.fillRect(self.rect(), canvas.color("ground"))
        self.draw(canvas, self.state, self.model.now())


class DrawnScene(SceneWidget):
    """A scene that a function draws."""

    def __init__(self, model: EventModel, draw: Draw) -> None:
        super().__init__(model)
        self._draw = draw

    def draw(self, canvas: Canvas, state: DeskState, now: datetime) -> None:
        self._draw(canvas, state, now)
