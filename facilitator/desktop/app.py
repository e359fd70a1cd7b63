"""The desktop program's composition root: everything is put together here, and taken apart."""

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import qasync  # after PySide6: it takes the Qt that is there
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator import __version__
from facilitator.desktop import words
from facilitator.desktop.awake import AwakeKeeper
from facilitator.desktop.garbage import GarbageKeeper
from facilitator.desktop.keep_awake import waker
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import event_of, plain, room_of
from facilitator.desktop.recent import MemoryFile, RecentEvent
from facilitator.desktop.session import HubFate, HubSession
from facilitator.desktop.start_page import StartPage
from facilitator.resources import resource_path

if TYPE_CHECKING:
    from facilitator.desktop.event_window import EventWindow
    from facilitator.desktop.importing.window import ImportWindow
    from facilitator.desktop.report_place import ReportPlace

_log = logging.getLogger(__name__)
_SIGNAL_LOOK_MS = 250


class OpenEvent(QObject):
    """One event that is open: its model, its hub, its window."""

    def __init__(self, file: Path, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self.file = file
        self.model = EventModel(self)
        self.session = HubSession(file, self.model)
        self.awake = AwakeKeeper(self.model, waker(), self)
        self.window: EventWindow | None = None
        self.task: asyncio.Task[None] | None = None

    async def close(self, hub: HubFate) -> None:
        """Leaves the hub, or stops it."""
        self.awake.release()
        await self.session.leave(hub)
        if self.task is not None:
            self.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.task


class Desktop(QObject):
    """All windows. `run` returns when the last one has closed."""

    def __init__(self, memory: MemoryFile | None = None) -> None:
        super().__init__()
        self.memory = memory or MemoryFile()
        self.events: dict[Path, OpenEvent] = {}
        self.start_page = StartPage(self.memory)
        self.start_page.chosen.connect(self.open)
        self.start_page.import_asked.connect(self.show_import)
        self.importing: ImportWindow | None = None
        self.start_page.closed.connect(self._window_closed)
        self._done: asyncio.Future[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, file: Path | None = None) -> None:
        """Shows the start page, or opens `file` at once."""
        self._done = asyncio.get_running_loop().create_future()
        if file is None:
            self.start_page.show()
        else:
            self.open(file)
        await self._done
        if self.importing is not None:
            self.importing.stop()
        for event in list(self.events.values()):
            room = room_of(event.model.state)
            is_open = room is not None and room.doors_open
            await self._close(event, "stays" if is_open else "stops_if_started_here")
        if self._tasks:
            await asyncio.wait(self._tasks)

    def open(self, file: Path) -> None:
        """Opens the file in a window of its own, or brings its window forward."""
        key = file.resolve()
        if key in self.events:
            window = self.events[key].window
            if window is not None:
                self.start_page.settle()
                window.raise_()
                window.activateWindow()
            return
        event = OpenEvent(key, self)
        self.events[key] = event
        event.session.refused_to_open.connect(lambda why: self._refused(event, why))
        event.session.opened.connect(lambda: self._opened(event))
        event.model.changed.connect(lambda section: self._remember(event, section))
        loop = asyncio.get_running_loop()
        event.task = loop.create_task(event.session.run(), name="hub session")
        # After the task's first step: the window is built while the hub starts.
        loop.call_soon(self._build, event)

    def show_import(self, documents: list[Path]) -> None:
        """The window that makes an event of documents; one at a time."""
        from facilitator.desktop.importing.window import ImportWindow

        if self.importing is None:
            self.importing = ImportWindow()
            self.importing.saved.connect(self._imported)
            self.importing.closed.connect(self._import_closed)
        self.importing.show()
        self.importing.raise_()
        self.importing.activateWindow()
        self.importing.read(documents)
        self.start_page.hide()

    def quit(self) -> None:
        """Closes all windows; hubs with open doors go on."""
        if self._done is not None and not self._done.done():
            self._done.set_result(None)

    def _build(self, event: OpenEvent) -> "EventWindow":
        # Read in here, because that takes about as long as the hub takes to start beside it.
        from facilitator.desktop.event_window import EventWindow

        if event.window is None:
            event.window = EventWindow(event.model, event.file)
        return event.window

    def _opened(self, event: OpenEvent) -> None:
        window = self._build(event)
        event.session.said.connect(
            lambda text, lasts: window.status.lasting(text) if lasts else window.status.note(text)
        )
        event.awake.cannot.connect(window.status.note)
        window.leaving.connect(lambda hub: self._leave(event, hub))
        window.start_asked.connect(self._show_start)
        window.import_asked.connect(lambda: self.show_import([]))
        window.look_chosen.connect(self.memory.remember_look)
        window.report_made.connect(self._offer_own_looks)
        window.show()
        self.start_page.settle()
        self.start_page.hide()

    def _offer_own_looks(self, report: "ReportPlace") -> None:
        choices = report.export.choices
        template = Path(self.memory.memory.word_template)
        if template.is_file():
            choices.use_template(template)
        choices.template_chosen.connect(self.memory.remember_word_template)

    def _refused(self, event: OpenEvent, why: str) -> None:
        self.events.pop(event.file, None)
        if event.window is not None:
            event.window.leave("stays")
            event.window.deleteLater()
        event.deleteLater()
        self._show_start()
        self.start_page.say_problem(why)

    def _leave(self, event: OpenEvent, hub: HubFate) -> None:
        task = asyncio.get_running_loop().create_task(self._close(event, hub))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _close(self, event: OpenEvent, hub: HubFate) -> None:
        self.events.pop(event.file, None)
        if event.window is not None:
            event.window.leave(hub)
            event.window.deleteLater()
            event.window = None
        await event.close(hub)
        event.deleteLater()
        self._window_closed()

    def _imported(self, file: Path) -> None:
        self._show_start()
        self.start_page.choose(file)

    def _import_closed(self) -> None:
        if self.importing is not None:
            self.importing.deleteLater()
            self.importing = None
        if not self.events and not self.start_page.isVisible():
            self._show_start()

    def _window_closed(self) -> None:
        if not self.events and not self.start_page.isVisible() and self.importing is None:
            self.quit()

    def _show_start(self) -> None:
        self.start_page.refresh()
        self.start_page.show()
        self.start_page.raise_()

    def _remember(self, event: OpenEvent, section: str) -> None:
        """Only what is in the list: when it is opened, and when it is renamed or ended."""
        found = event_of(event.model.state)
        if section != "event" or found is None:
            return
        self.memory.remember_event(
            RecentEvent(
                file=str(event.file),
                title=plain(found.title, words.language()),
                opened_at=datetime.now(UTC),
                starts_at=found.starts_at,
                state="ended" if found.ended_at is not None else "",
            )
        )


def main(file: Path | None = None) -> int:
    """The whole desktop program; returns its exit code."""
    app = make_application(sys.argv[:1])
    garbage = GarbageKeeper(app)
    memory = MemoryFile()
    look().apply_to(app, memory.memory.look)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        desktop = Desktop(memory)
        release = _quit_on_signals(loop, desktop.quit)
        try:
            loop.run_until_complete(desktop.run(file))
        finally:
            release()
            garbage.release()
    return 0


def make_application(argv: list[str]) -> QApplication:
    """The Qt application with its names and translations; it quits when told, not with its last window."""
    app = QApplication(argv)
    app.setApplicationName("facilitator")
    app.setApplicationDisplayName("Facilitator")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    install_translations(app, QLocale())
    return app


def install_translations(app: QApplication, locale: QLocale) -> None:
    """The program's own texts, and Qt's (its file dialogs), in the user's language."""
    QLocale.setDefault(locale)
    own = str(resource_path("translations"))
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # English comes first: whoever has a language that is not there reads it, and its plurals are in a file, too.
    for language, name, folder in (
        (QLocale("en"), "desktop", own),
        (locale, "qtbase", theirs),
        (locale, "desktop", own),
    ):
        translator = QTranslator(app)
        if translator.load(language, name, "_", folder):
            app.installTranslator(translator)


def _quit_on_signals(
    loop: asyncio.AbstractEventLoop, leave: Callable[[], None]
) -> Callable[[], None]:
    """Ctrl+C and SIGTERM close the windows in order. Returns what undoes it."""
    watched = [signal.SIGINT, signal.SIGTERM]
    # Python sees a signal only when some Python code runs, and an idle Qt loop runs none.
    waking = QTimer()
    waking.timeout.connect(lambda: None)
    waking.start(_SIGNAL_LOOK_MS)
    try:
        for number in watched:
            loop.add_signal_handler(number, leave)
    except (NotImplementedError, RuntimeError):
        for number in watched:
            signal.signal(number, lambda *_: leave())

    def release() -> None:
        waking.stop()
        for number in watched:
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.remove_signal_handler(number)

    return release
