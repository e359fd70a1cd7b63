"""The projector's window: full screen on the second display, which it finds by itself."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import stage_of
from facilitator.desktop.stage.view import StageView
from facilitator.domain.stage import Scene

WINDOW_SIZE = QSize(960, 540)
Screens = Callable[[], list[QScreen]]


class StageWindow(QWidget):
    """Shows the stage once `project` was called; the Slides scene hides it until another comes.

    `screens_changed` tells that displays came or went; `taken_off` that somebody closed the window.
    """

    screens_changed = Signal()
    taken_off = Signal()

    def __init__(
        self, model: EventModel, *, home: QWidget | None = None, screens: Screens | None = None
    ) -> None:
        super().__init__(None)
        self._model = model
        self._home = home
        self._screens = screens or QGuiApplication.screens
        self._projecting = False
        self.view = StageView(model, self)
        self.setWindowTitle(self.tr("Stage"))
        self.setAccessibleName(self.tr("Stage: what the room sees"))
        model.changed.connect(self._changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screens_changed)
            app.screenRemoved.connect(self._screens_changed)

    @property
    def projecting(self) -> bool:
        return self._projecting

    def second_screen(self) -> QScreen | None:
        """The display that is not the moderator's; None where there is only one picture."""
        own = self._own_screen()
        others = [s for s in self._screens() if own is None or s.geometry() != own.geometry()]
        return others[0] if others else None

    def mirrored(self) -> bool:
        """Whether two displays show the same picture: the room then sees the moderator's window."""
        places = [screen.geometry().getRect() for screen in self._screens()]
        return len(set(places)) < len(places)

    def project(self) -> None:
        """Puts the stage on the second display, or into a normal window where there is none."""
        self._projecting = True
        self._place()

    def take_off(self) -> None:
        """Takes the window away until `project` is called again."""
        self._projecting = False
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._projecting = False
        super().closeEvent(event)
        self.taken_off.emit()

    def _changed(self, section: str) -> None:
        if section == "stage" and self._projecting:
            self._place()

    def _screens_changed(self, _screen: QScreen) -> None:
        if self._projecting:
            self._place()
        self.screens_changed.emit()

    def _place(self) -> None:
        if stage_of(self._model.state).scene is Scene.SLIDES:
            self.hide()
            return
        screen = self.second_screen()
        if screen is None:
            self._place_in_window()
        else:
            self._fill(screen)

    def _fill(self, screen: QScreen) -> None:
        place = screen.geometry()
        self._set_frame(False)
        if self.geometry() != place:
            if self.isFullScreen():
                self.showNormal()  # a window that fills one display does not move to another
            if screen in QGuiApplication.screens():
                self.setScreen(screen)  # where windows may not place themselves (Wayland)
            self.setGeometry(place)
        if not self.isFullScreen() or not self.isVisible():
            self.showFullScreen()

    def _place_in_window(self) -> None:
        was_full = self.isFullScreen() or not self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        self._set_frame(True)
        if was_full:
            corner = self._home.geometry().topLeft() if self._home is not None else QPoint(80, 80)
            self.setGeometry(QRect(corner + QPoint(40, 40), WINDOW_SIZE))
        self.showNormal()

    def _set_frame(self, framed: bool) -> None:
        """Only where it changes: a window whose flags are set anew is hidden by the system."""
        if bool(self.windowFlags() & Qt.WindowType.FramelessWindowHint) == framed:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint, not framed)

    def _own_screen(self) -> QScreen | None:
        if self._home is not None and self._home.screen() is not None:
            return self._home.screen()
        return QGuiApplication.primaryScreen()
