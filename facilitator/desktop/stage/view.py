"""What the room sees: the scene the hub names, changing with a short cross-fade."""

from PySide6.QtCore import QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.desktop.charts.motion import duration_ms
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import stage_of
from facilitator.desktop.stage.scene import SceneWidget
from facilitator.desktop.stage.scenes import scene_widget
from facilitator.domain.stage import Scene
from facilitator.theme import tokens

_TICK_MS = 250
_TICKING = frozenset({Scene.TIMER, Scene.POLL, Scene.RESULTS})


class StageView(QWidget):
    """The stage in any size: full screen on the projector, small as the moderator's preview."""

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._scene: Scene | None = None
        self._widget: SceneWidget | None = None
        self._shown_as: tuple[object, ...] = ()
        self._fade = _Fade(self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        model.changed.connect(self._changed)
        self._follow()

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def widget(self) -> SceneWidget | None:
        """What draws the scene now."""
        return self._widget

    @property
    def is_fading(self) -> bool:
        return self._fade.isVisible()

    @property
    def is_ticking(self) -> bool:
        return self._ticker.isActive()

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fade.stop()
        if self._widget is not None:
            self._widget.setGeometry(self.rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_ticking()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticker.stop()
        self._fade.stop()

    def _changed(self, _section: str) -> None:
        self._follow()

    def _follow(self) -> None:
        """Shows the state as it is now; fades where the stage names another picture."""
        stage = stage_of(self._model.state)
        shown_as = (stage.scene, stage.ref, stage.theme)
        before = self._picture() if shown_as != self._shown_as else None
        self._shown_as = shown_as
        if stage.scene is not self._scene or self._widget is None:
            self._change(stage.scene)
        else:
            self._widget.refresh()
        self._set_ticking()
        if before is not None:
            self._fade.start(before)

    def _change(self, scene: Scene) -> None:
        if self._widget is not None:
            self._widget.hide()
            self._widget.deleteLater()
        self._scene = scene
        self._widget = scene_widget(scene, self._model)
        self._widget.setParent(self)
        self._widget.setGeometry(self.rect())
        self._widget.refresh()
        self._widget.show()
        self.setAccessibleDescription(scene.value)

    def _picture(self) -> QPixmap | None:
        """What is seen now; None while nobody sees it or nothing may move."""
        if self._widget is None or not self.isVisible():
            return None
        return self.grab() if duration_ms(tokens().motion.calm_ms, self) else None

    def _set_ticking(self) -> None:
        if self.isVisible() and self._scene in _TICKING:
            self._ticker.start()
        else:
            self._ticker.stop()

    def _tick(self) -> None:
        if self._widget is not None:
            self._widget.update()


class _Fade(QWidget):
    """The picture before, vanishing over the one that came."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._before: QPixmap | None = None
        self._vanishing = QVariantAnimation(self)
        self._vanishing.setStartValue(1.0)
        self._vanishing.setEndValue(0.0)
        self._vanishing.valueChanged.connect(self._step)
        self._vanishing.finished.connect(self.stop)

    def start(self, before: QPixmap) -> None:
        self._before = before
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self._vanishing.stop()
        self._vanishing.setDuration(duration_ms(tokens().motion.calm_ms, self))
        self._vanishing.start()

    def stop(self) -> None:
        self._vanishing.stop()
        self._before = None
        self.hide()

    def _step(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._before is None:
            return
        painter = QPainter(self)
        painter.setOpacity(float(self._vanishing.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._before)
