"""Loads matplotlib without holding up the window: it takes a second, and more on a first start."""

import threading
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Signal

from facilitator.charts import measure


class Loader(QObject):
    """`loaded` is emitted once, in the window's thread, when charts can be drawn."""

    loaded = Signal()
    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_loaded = False
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins to load in the background, once."""
        if self._thread is None and not self.is_loaded:
            self._thread = threading.Thread(target=self._load, name="load-charts", daemon=True)
            self._thread.start()

    def load_now(self) -> None:
        """Loads and returns when that is done: for pictures and tests."""
        load()
        self.is_loaded = True

    def _load(self) -> None:
        load()
        self._arrived.emit()

    def _tell(self) -> None:
        self.is_loaded = True
        self.loaded.emit()


def load() -> None:
    """Imports matplotlib and reads its fonts."""
    import_module("facilitator.charts.render")
    for bold in (False, True):
        measure.width("Aa 09 · %", 10, bold=bold)


_loader: Loader | None = None


def loader() -> Loader:
    """The program's one loader."""
    global _loader
    if _loader is None:
        _loader = Loader()
    return _loader
