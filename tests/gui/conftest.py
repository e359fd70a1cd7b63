"""A window on a fixed state, with its commands caught, and a Qt loop that runs coroutines."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facilitator.client.whereabouts import Whereabouts
from facilitator.desktop.event_window import EventWindow
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.protocol.codec import decode
from facilitator.protocol.commands import Command
from facilitator.protocol.desk import DeskState
from tests.gui.preparing import Preparing
from tests.helpers import events
from tests.helpers.desk_states import desk_message, side_event_state
from tests.helpers.events import START as BEGINS
from tests.helpers.local_hub import LocalHub
from tests.helpers.patience import PATIENCE_S
from tests.helpers.side_event import NOW


class Desk:
    """An event window, its model, and the commands that it sent."""

    def __init__(self, window: EventWindow, model: EventModel) -> None:
        self.window = window
        self.model = model
        self.run = window.run
        self.sent: list[Command] = []
        self._rev = 1

    def show(self, **sections: Any) -> None:
        """The hub's next message, with these sections changed."""
        self.model.receive(desk_message(DeskState(**sections), self.next_rev()))

    def look_everywhere(self) -> None:
        """Places are made when they are first looked at."""
        for place in ("prepare", "report", "run"):
            self.window.show_place(place)

    def next_rev(self) -> int:
        self._rev += 1
        return self._rev


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_desk(qtbot, english, tmp_path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(state: DeskState | None = None, *, shown: bool = True) -> Desk:
        model = EventModel()
        model.set_clock(lambda: NOW)
        model.receive(desk_message(state or side_event_state()))
        window = EventWindow(model, tmp_path / "side-event.workshop")
        desk = Desk(window, model)
        model.set_sender(desk.sent.append)
        made.append(desk)
        if shown:
            window.show()
            qtbot.waitExposed(window)
            window.activateWindow()
        return desk

    yield make
    for desk in made:
        desk.window.leave("stays")
        desk.window.deleteLater()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """The side event, a poll open, everything shown."""
    return make_desk()


@pytest.fixture
def dressed(qapp) -> Iterator[QApplication]:
    """The application in its own look."""
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    look().apply_to(qapp, "light")
    yield qapp
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])


@pytest.fixture
def run_in_qt(qapp) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Runs a coroutine on Qt's own loop, as the program does."""

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        qapp.setQuitOnLastWindowClosed(False)
        loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(loop)
        try:
            with loop:
                return loop.run_until_complete(asyncio.wait_for(work, 2 * PATIENCE_S))
        finally:
            asyncio.set_event_loop(None)
            qapp.setQuitOnLastWindowClosed(True)

    return run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Configuration, runtime and log folders of this test alone; child processes have them too.

    A hub that a failed test left behind is ended.
    """
    for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        folder = tmp_path / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", os.fspath(Path(__file__).parents[2]))
    yield tmp_path
    for path in (tmp_path / "xdg_runtime_dir").rglob("*.json"):
        left: Whereabouts = decode(path.read_bytes(), Whereabouts)
        with contextlib.suppress(ProcessLookupError):
            os.kill(left.pid, signal.SIGKILL)


@pytest.fixture
def event_file(home: Path) -> Path:
    """The sample event in a file of its own."""
    from facilitator.importers.sample import load_sample
    from facilitator.storage.database import create

    file = home / "side-event.workshop"
    create(file, load_sample("side-event"))
    return file


@pytest.fixture
def prepare(qtbot, english, tmp_path):
    made = []

    def make(*entities, **event) -> Preparing:
        book = events.book_of(entities or events.entities(**event))
        model = EventModel()
        hub = LocalHub(book, model, BEGINS - timedelta(hours=1))
        window = EventWindow(model, tmp_path / "event.workshop")
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_place("prepare")
        QApplication.processEvents()
        return Preparing(window, hub)

    yield make
    for window in made:
        window.leave("stays")
        window.deleteLater()
