"""The window of one event: top bar, the places, the status line, and how it closes."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.bars import AskBar, Place, StatusLine, TopBar
from facilitator.desktop.erasing import ask_to_erase
from facilitator.desktop.held_keys import HeldKeys
from facilitator.desktop.keys import sequence
from facilitator.desktop.keys_overlay import KeysOverlay
from facilitator.desktop.look import Choice, look
from facilitator.desktop.model import EventModel
from facilitator.desktop.reading import event_of, open_poll, phones_address, plain, room_of, voted_n
from facilitator.desktop.roomy import make_roomy
from facilitator.desktop.run.place import RunPlace
from facilitator.desktop.session import HubFate
from facilitator.desktop.stage.view import StageView
from facilitator.desktop.stage_control import StageControl
from facilitator.desktop.tab_order import follow_layout
from facilitator.desktop.templates import TemplateBar
from facilitator.protocol.commands import EventEnd, Redo, Undo
from facilitator.protocol.report_commands import ReportRedo, ReportUndo

if TYPE_CHECKING:
    from facilitator.desktop.prepare.place import PreparePlace
    from facilitator.desktop.report_place import ReportPlace

SIZE = (1280, 720)
SMALLEST = (960, 440)


class EventWindow(QMainWindow):
    """`leaving` is emitted once, when the window closes, with what becomes of the hub (a `HubFate`).

    `start_asked` is emitted when the user wants the start page, `import_asked` when an agenda is to be imported,
    `report_made` with the Report place when somebody looks at it first.
    """

    leaving = Signal(str)
    start_asked = Signal()
    import_asked = Signal()
    look_chosen = Signal(str)
    report_made = Signal(object)

    def __init__(self, model: EventModel, file: Path) -> None:
        super().__init__()
        self._model = model
        self._file = file
        self._settled = False
        self._started = False
        self._host = ""
        self._going_on = False
        self._closing = ""
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.top = TopBar(model, self._make_menu())
        self.asking = AskBar()
        self.template = TemplateBar(model)
        self.stage = StageControl(model, self)
        self._held = HeldKeys(self)
        self.run = RunPlace(model, StageView(model), self._held)
        self._stopping = [self.run.stop]
        self.status = StatusLine(model)
        self.places = QStackedWidget()
        self.places.addWidget(self.run)
        self._made: list[QWidget] = [self.run]
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for widget in (self.top, self.asking, self.template):
            body.addWidget(widget)
        body.addWidget(self.places, 1)
        body.addWidget(self.status)
        self.setCentralWidget(page)
        self.overlay = KeysOverlay(page)
        self.top.place_chosen.connect(self.show_place)
        self.run.strip.projector_asked.connect(self.stage.project)
        self.stage.projecting.connect(self.run.strip.set_projecting)
        self.stage.problem.connect(self.run.strip.set_problem)
        self.stage.mirrored.connect(self.run.set_projecting_mirrored)
        self.run.join.close_asked.connect(self.ask_to_close_doors)
        self.template.saved.connect(self._say_kept)
        self._make_keys()
        self.stage.look_at_screens()
        model.changed.connect(self._changed)
        self._changed("event")

    @cached_property
    def prepare(self) -> "PreparePlace":
        """Read in and made when it is first looked at, like `report`: so the window is there the sooner."""
        from facilitator.desktop.prepare.place import PreparePlace

        place = PreparePlace(self._model)
        place.programme.import_asked.connect(self.import_asked)
        self._add(place)
        return place

    @cached_property
    def report(self) -> "ReportPlace":
        from facilitator.desktop.report_place import ReportPlace

        place = ReportPlace(self._model, self._file)
        place.moved.connect(lambda: self.status.show_past(not self._writing))
        self._stopping.append(place.stop)
        self._add(place)
        self.report_made.emit(place)
        return place

    def _add(self, place: QWidget) -> None:
        self.places.addWidget(place)
        self._made.append(place)
        make_roomy(place, self.size())

    def show_place(self, place: Place) -> None:
        shown: QWidget
        focused: QWidget
        match place:
            case "prepare":
                shown, focused = self.prepare, self.prepare.programme.tree
            case "run":
                shown, focused = self.run, self.run.programme.list
            case "report":
                shown, focused = self.report, self.report.desk.notes.entry.text
        self.top.places[place].setChecked(True)
        self.places.setCurrentWidget(shown)
        self.status.show_past(not self._writing)
        focused.setFocus()

    def ask_to_close_doors(self) -> None:
        """Closing the doors sends every phone away, so it is asked about."""
        self.asking.ask(
            self.tr(
                "Close the doors? Phones are told that the laptop went away, and open votes wait."
            ),
            (
                (self.tr("Close the doors"), self.run.join.close_doors),
                (self.tr("Leave them open"), None),
            ),
        )

    def ask_to_end(self) -> None:
        self.asking.ask(
            self.tr(
                "End the event? The running item ends, stage and phones say thanks, and a copy of the "
                "file is kept beside it. The doors close 10 minutes later."
            ),
            (
                (self.tr("End the event"), lambda: self._model.send(EventEnd())),
                (self.tr("Go on"), None),
            ),
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            self.run.start(self.height())
            self.run.programme.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place in self._made:
            if make_roomy(place, event.size()) and place is self.run:
                self.run.use_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._settled:
            event.accept()
            return
        room = room_of(self._model.state)
        if room is not None and room.doors_open:
            event.ignore()
            self.asking.ask(
                self.tr("The doors are open. Close this window and let voting go on without it?"),
                (
                    (self.tr("Voting goes on"), lambda: self.leave("stays")),
                    (self.tr("Close everything"), lambda: self.leave("stops")),
                    (self.tr("Stay"), None),
                ),
            )
            return
        self.leave("stops_if_started_here")
        event.accept()

    def leave(self, hub: HubFate) -> None:
        """Closes the window for good."""
        if self._settled:
            return
        self._settled = True
        for stop in self._stopping:
            stop()
        self.stage.close()
        self.leaving.emit(hub)
        self.close()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Keys"), lambda: self.overlay.toggle())
        menu.addSeparator()
        looks = QActionGroup(menu)
        choices: tuple[tuple[Choice, str], ...] = (
            ("system", self.tr("Light or dark like the system")),
            ("light", self.tr("Light window")),
            ("dark", self.tr("Dark window")),
        )
        for choice, text in choices:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(look().choice == choice)
            action.triggered.connect(lambda _on=False, c=choice: self._choose_look(c))
            looks.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Open another event"), self.start_asked.emit)
        menu.addAction(self.tr("Import an agenda as a new event"), self.import_asked.emit)
        menu.addAction(self.tr("Save as template"), lambda: self.template.ask())
        menu.addAction(self.tr("End the event"), self.ask_to_end)
        menu.addAction(
            self.tr("Erase personal data"),
            lambda: ask_to_erase(self.asking, self._model, self.report.photos),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Close"), self.close)
        return menu

    def _make_keys(self) -> None:
        self._key("undo", self._undo)
        self._key("redo", self._redo)
        self._key("place.prepare", lambda: self.show_place("prepare"))
        self._key("place.run", lambda: self.show_place("run"))
        self._key("place.report", lambda: self.show_place("report"))
        self._key("keys", self.overlay.toggle)
        self._key("close", self.close)

    def _undo(self) -> None:
        """What was done in the place that is shown: who writes takes back nothing of what runs."""
        self._model.send(ReportUndo() if self._writing else Undo())

    def _redo(self) -> None:
        self._model.send(ReportRedo() if self._writing else Redo())

    @property
    def _writing(self) -> bool:
        if "report" not in vars(self):  # not made yet, and asking for it would make it
            return False
        return self.places.currentWidget() is self.report and not self.report.is_apart

    def _key(self, name: str, does: Callable[[], object]) -> None:
        self._held.shortcut(sequence(name), self, does)

    def _choose_look(self, choice: Choice) -> None:
        look().choose(choice)
        self.look_chosen.emit(choice)

    def _changed(self, section: str) -> None:
        if section == "event":
            event = event_of(self._model.state)
            self.setWindowTitle(
                plain(event.title, words.language()) if event is not None else "Facilitator"
            )
            self._notice_end()
        elif section == "room":
            self._notice_end()
            self._notice_new_address()

    def _say_kept(self) -> None:
        self.status.note(
            self.tr("Kept as a template. The start page has it under “New from template”.")
        )

    def _notice_end(self) -> None:
        """When the event ends under this window, it says when the doors close, and offers other ways."""
        event, room = event_of(self._model.state), room_of(self._model.state)
        if event is None or event.ended_at is None:
            self._going_on = event is not None
        elif room is not None and room.doors_close_at is None:
            self.asking.withdraw(self._closing)
        elif self._going_on and room is not None and room.doors_close_at is not None:
            self._going_on = False
            at = words.wall(room.doors_close_at)
            self._closing = self.tr(
                "The event has ended, and phones say thanks. At {time} the doors close, so that "
                "sleeping phones get it, too."
            ).format(time=at)
            self.asking.ask(
                self._closing,
                (
                    (self.tr("Close them now"), self.run.join.close_doors),
                    (self.tr("Leave them open"), self.run.join.open_doors),
                    (self.tr("Close at {time}").format(time=at), None),
                ),
            )

    def _notice_new_address(self) -> None:
        """A network that went and came back with the old address is no news: phones return by themselves.

        At a new one they cannot know that they are the phones of before.
        """
        state = self._model.state
        room, address = room_of(state), phones_address(state)
        if room is None or not room.doors_open:
            self._host = ""
        elif address is not None and address.host != self._host:
            if self._host:
                row = open_poll(state)
                self.status.note(
                    self.tr(
                        "The laptop’s address changed: show the new QR code. Who voted could vote "
                        "twice, so close this vote and ask it again."
                    )
                    if row is not None and voted_n(state, row)
                    else self.tr("The laptop’s address changed. The new QR code is on the stage.")
                )
            self._host = address.host
