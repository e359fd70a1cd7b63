"""Puts the stage on the projector, takes it off, and notices mirrored screens."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.stage.window import Screens, StageWindow


class StageControl(QObject):
    """`projecting` says whether the stage is up, `mirrored` whether the room sees the moderator's screen."""

    projecting = Signal(bool)
    mirrored = Signal(bool)
    problem = Signal(str)

    def __init__(self, model: EventModel, home: QWidget, screens: Screens | None = None) -> None:
        super().__init__(home)
        self._home = home
        self.window = StageWindow(model, home=home, screens=screens)
        self.window.screens_changed.connect(self.look_at_screens)
        self.window.taken_off.connect(self._report)

    def project(self, on: bool) -> None:
        if on:
            self.window.project()
            # The moderator's keys stay where they were.
            self._home.activateWindow()
        else:
            self.window.take_off()
        self._report()

    def look_at_screens(self) -> None:
        """Says what the displays are like now."""
        self.mirrored.emit(self.window.mirrored())
        self._report()

    def close(self) -> None:
        """Ends it, with its window."""
        self.window.take_off()
        self.window.close()
        self.window.deleteLater()

    def _report(self) -> None:
        up = self.window.projecting
        alone = up and self.window.second_screen() is None
        self.problem.emit(self.tr("No second screen: the stage is in a window.") if alone else "")
        self.projecting.emit(up)
