"""The lines around an event: the top bar, a bar that asks, and the status line."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu

from facilitator.desktop import words
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, label, set_role
from facilitator.desktop.reading import event_of, health_of, is_cut_off, plain, room_of
from facilitator.protocol.commands import Redo, Undo

Place = Literal["prepare", "run", "report"]
NOTE_SHOWN_MS = 12_000
WHAT_MOST = 44


class TopBar(QFrame):
    """Title, places, and in words whether phones can get in and all is saved."""

    place_chosen = Signal(str)

    def __init__(self, model: EventModel, menu: QMenu) -> None:
        super().__init__()
        self._model = model
        self.setProperty("role", "bar")
        self.setFixedHeight(48)
        self.title = ElidedLabel("", "heading")
        self.places: dict[Place, Button] = {}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 12, 0)
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        line.addSpacing(16)
        names: dict[Place, str] = {
            "prepare": self.tr("Prepare"),
            "run": self.tr("Run"),
            "report": self.tr("Report"),
        }
        for place, name in names.items():
            button = Button(
                name,
                role="place",
                checkable=True,
                keys=sequence(f"place.{place}"),
                pressed=partial(self.place_chosen.emit, place),
            )
            group.addButton(button)
            self.places[place] = button
            line.addWidget(button)
        self.places["run"].setChecked(True)
        self.dot = label("●")
        self.health = label()
        self.menu = Button("", "ellipsis", tip=self.tr("Menu"))
        self.menu.setMenu(menu)
        line.addSpacing(16)
        line.addWidget(self.dot)
        line.addWidget(self.health)
        line.addSpacing(8)
        line.addWidget(self.menu)
        model.changed.connect(self._changed)
        model.attachment.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        event = event_of(self._model.state)
        self.title.set_full(plain(event.title, words.language()) if event is not None else "")
        self.health.setText(self.health_in_words())
        room = room_of(self._model.state)
        is_open = self._model.attached and room is not None and room.doors_open
        set_role(self.dot, "running" if is_open else "quiet")
        if self._in_trouble():
            set_role(self.dot, "danger")

    def health_in_words(self) -> str:
        """ "Doors open · 187 phones · Saved"."""
        if not self._model.attached:
            return self.tr("Starting")
        room, health = room_of(self._model.state), health_of(self._model.state)
        parts = []
        if room is not None:
            parts.append(self.tr("Doors open") if room.doors_open else self.tr("Doors closed"))
            if room.doors_open:
                parts.append(self.tr("%n phones", "", room.phones))
        if health is not None:
            parts.append(self.tr("Saved") if health.saved else self.tr("Not saved"))
        return " · ".join(parts)

    def _in_trouble(self) -> bool:
        health = health_of(self._model.state)
        unwell = health is not None and (not health.saved or bool(health.trouble))
        return unwell or is_cut_off(self._model.state)

    def _changed(self, section: str) -> None:
        if section in ("event", "room", "health"):
            self.refresh()


class AskBar(QFrame):
    """A question with its answers as buttons, in the window and never in its way."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "ask")
        self.question = label(wrap=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 8, 16, 8)
        self._line.setSpacing(8)
        self._line.addWidget(self.question, 1)
        self.answers: list[Button] = []
        self.hide()

    def ask(self, question: str, answers: Sequence[tuple[str, Callable[[], None] | None]]) -> None:
        """Shows the question. The last answer has the focus; one that does None changes nothing."""
        self.question.setText(question)
        for button in self.answers:
            self._line.removeWidget(button)
            button.deleteLater()
        self.answers = []
        for text, does in answers:
            button = Button(text, pressed=partial(self._answer, does))
            self.answers.append(button)
            self._line.addWidget(button)
        self.show()
        self.answers[-1].setFocus()

    def withdraw(self, question: str) -> None:
        """Takes that question away, if it is the one that stands."""
        if question and self.question.text() == question:
            self.hide()

    def _answer(self, does: Callable[[], None] | None) -> None:
        self.hide()
        if does is not None:
            does()


class StatusLine(QFrame):
    """One sentence when something is wrong or was refused; on the right what Undo would take back, and Redo
    make again."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.setFixedHeight(36)
        self.text = ElidedLabel()
        self.text.setAccessibleDescription(self.tr("Status"))
        self.undo = Button(
            "", "undo-2", role="quiet", keys=sequence("undo"), pressed=lambda: model.send(Undo())
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 2, 8, 2)
        line.setSpacing(16)
        line.addWidget(self.text, 1)
        self.redo = Button(
            "", "redo-2", role="quiet", keys=sequence("redo"), pressed=lambda: model.send(Redo())
        )
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        self._lasting = ""
        self._note = ""
        self._trouble = ""
        self._past_shown = True
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(NOTE_SHOWN_MS)
        self._fade.timeout.connect(self.clear_note)
        model.changed.connect(self._changed)
        model.refused.connect(self.note)
        self.refresh()

    def note(self, text: str) -> None:
        """A sentence that goes away by itself."""
        self._note = text
        self._fade.start()
        self.refresh()

    def clear_note(self) -> None:
        self._fade.stop()
        self._note = ""
        self.refresh()

    def lasting(self, text: str) -> None:
        """A sentence that stays until it is replaced; "" takes it away. It is newer than any note."""
        self._lasting = text
        if text:
            self._fade.stop()
            self._note = ""
        self.refresh()

    def show_past(self, shown: bool) -> None:
        """Whether Undo and Redo of what runs stand here: where the report is written it has its own."""
        self._past_shown = shown
        self.refresh()

    def refresh(self) -> None:
        health = health_of(self._model.state)
        trouble = in_words(health.trouble) if health is not None else ""
        if trouble and trouble != self._trouble:
            # It is newer than any note, and graver.
            self._fade.stop()
            self._note = ""
        self._trouble = trouble
        cut_off = words.no_network() if is_cut_off(self._model.state) else ""
        alarm = trouble or self._lasting or cut_off
        self.text.set_full(self._note or alarm)
        set_role(self, "note-bar" if self._note else "alarm-bar" if alarm else "strip")
        set_role(self.text, "warning" if self._note else "danger" if alarm else "")
        undo = in_words(health.undo) if health is not None else ""
        self.undo.setVisible(bool(undo) and self._past_shown)
        self.undo.rename(self.tr("Undo: {what}").format(what=_short(undo)).replace("&", "&&"))
        self.undo.describe(self.tr("Takes back: {what}").format(what=undo), sequence("undo"))
        redo = in_words(health.redo) if health is not None else ""
        self.redo.setVisible(bool(redo) and self._past_shown)
        self.redo.rename(self.tr("Redo: {what}").format(what=_short(redo)).replace("&", "&&"))
        self.redo.describe(self.tr("Makes again: {what}").format(what=redo), sequence("redo"))

    def _changed(self, section: str) -> None:
        if section in ("health", "room"):
            self.refresh()


def _short(what: str) -> str:
    """What fits on a button; its tooltip has the whole."""
    return what if len(what) <= WHAT_MOST else f"{what[: WHAT_MOST - 1].rstrip()}…"
