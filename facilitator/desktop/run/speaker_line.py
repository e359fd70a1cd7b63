"""Telling whoever speaks something: on the lectern's and the chair's page, never on the stage."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, label
from facilitator.desktop.reading import programme_of, room_of
from facilitator.desktop.run.forms import line_edit
from facilitator.protocol.commands import SpeakerMessage

_LIMIT = 120


class SpeakerLine(QFrame):
    """There while something runs and a lectern or a chair is invited."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("To the speaker"))
        self._model = model
        self.minutes = Button(
            self.tr("2 minutes"),
            "megaphone",
            tip=self.tr("Tells the speaker on the lectern: 2 minutes"),
            keys=sequence("tell.minutes"),
            pressed=self.tell_minutes,
        )
        self.conclude = Button(
            self.tr("Please conclude"),
            tip=self.tr("Tells the speaker on the lectern: please conclude"),
            keys=sequence("tell.conclude"),
            pressed=self.tell_conclude,
        )
        self.text = line_edit(
            self.tr("Message to the speaker"), self.tr("Or write, then Enter"), _LIMIT
        )
        self.text.setMinimumWidth(160)
        self.text.returnPressed.connect(self._tell_text)
        self.said = ElidedLabel("", "quiet")
        self.clear = Button(
            self.tr("Clear"),
            "x",
            role="quiet",
            tip=self.tr("Takes the message off the lectern; it also goes with the speaker"),
            pressed=lambda: self._tell(""),
        )
        line = FlowLayout()
        for widget in (label(self.tr("To the speaker")), self.minutes, self.conclude, self.text):
            line.addWidget(widget)
        shown = QHBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.said, 1)
        shown.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addLayout(shown)
        model.changed.connect(self._changed)
        self.refresh()

    def tell_minutes(self) -> None:
        self._tell(self.tr("2 minutes"))

    def tell_conclude(self) -> None:
        self._tell(self.tr("Please conclude"))

    def refresh(self) -> None:
        self.setVisible(self._reaches_anybody())
        room = room_of(self._model.state)
        message = room.message if room is not None else ""
        self.said.setVisible(bool(message))
        self.clear.setVisible(bool(message))
        self.said.set_full(self.tr("The lectern shows: {text}").format(text=message))

    def _tell_text(self) -> None:
        words = self.text.text().strip()
        if words and self._model.attached:
            self._tell(words)
            self.text.clear()

    def _tell(self, words: str) -> None:
        """Keys reach this while the line is hidden: then there is nobody to tell."""
        if self._reaches_anybody():
            self._model.send(SpeakerMessage(words))
        else:
            self._model.refused.emit(
                self.tr(
                    "Nobody would read it: nothing runs, or neither lectern nor chair is invited. "
                    "“Invite” beside the QR code makes the link."
                )
            )

    def _reaches_anybody(self) -> bool:
        room, programme = room_of(self._model.state), programme_of(self._model.state)
        running = programme is not None and programme.running is not None
        return running and room is not None and any(each.role != "notes" for each in room.invites)

    def _changed(self, section: str) -> None:
        if section in ("room", "programme"):
            self.refresh()
