"""Holds the laptop awake exactly while doors are open, and says so when it cannot."""

from PySide6.QtCore import QObject, Signal

from facilitator.desktop.keep_awake import Waker
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import room_of


class AwakeKeeper(QObject):
    """`cannot` carries a sentence for the moderator, at most once per opening of the doors."""

    cannot = Signal(str)

    def __init__(self, model: EventModel, waker: Waker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._waker = waker
        self._open = False
        model.changed.connect(self._changed)
        self._changed("room")

    def release(self) -> None:
        if self._open:
            self._open = False
            self._waker.release()

    def _changed(self, section: str) -> None:
        room = room_of(self._model.state)
        if section != "room" or room is None or room.doors_open == self._open:
            return
        if not room.doors_open:
            self.release()
            return
        self._open = True
        if not self._waker.hold(self.tr("Phones are voting on this laptop.")):
            self.cannot.emit(
                self.tr(
                    "This system did not promise to stay awake. Plug in the power, keep the lid "
                    "open, and switch sleep off in its settings."
                )
            )
