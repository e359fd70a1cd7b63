"""The line notes are typed in while people speak: one key before the first letter for a tag or a speaker,
Enter to save."""

import secrets
from collections.abc import Container, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, plain_tip
from facilitator.desktop.report.kept import KeptNote
from facilitator.desktop.report.words import tag_names
from facilitator.domain.editing.writing import TEXT_LIMIT
from facilitator.domain.notes import TAG_SIGNS, NoteTag
from facilitator.domain.workshop import Person
from facilitator.protocol.report_commands import NoteAdd

SPEAKERS_BY_KEY = 9
_LINES_PX = 64
# After a digit these go on with a number: "61 %", "3.5", "2 cities".
_GOES_ON = frozenset("0123456789.,:%/-–) ")


class EntryText(QPlainTextEdit):
    """Enter saves. What is typed before the first letter is asked of the entry first."""

    entered = Signal()

    def __init__(self, entry: "NoteEntry") -> None:
        super().__init__()
        self._entry = entry
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        if not self.toPlainText():
            if event.key() == Qt.Key.Key_Backspace:
                self._entry.clear_marks()
                return
            rest = self._entry.mark(event.text())
            if rest != event.text():
                if rest:
                    self.insertPlainText(rest)
                return
        super().keyPressEvent(event)


class NoteEntry(QWidget):
    """Tags and speakers are buttons as well. `item` is where notes go."""

    def __init__(self, model: EventModel, kept: KeptNote) -> None:
        super().__init__()
        self._model = model
        self._kept = kept
        self._restored = False
        self.item: str | None = None
        self.tag = NoteTag.NONE
        self.speaker: str | None = None
        self._people: list[Person] = []
        self._digit = ""
        self._begun_at: datetime | None = None
        self._unanswered: NoteAdd | None = None  # nobody knows whether it arrived
        self._sent: NoteAdd | None = None  # under way
        self.text = EntryText(self)
        self.text.setAccessibleName(self.tr("New note"))
        self.text.setPlaceholderText(
            self.tr("Type a note; Enter saves it. First a sign or a number: a tag, who speaks.")
        )
        self.text.setToolTip(
            plain_tip(
                self.tr(
                    "Enter saves, Shift+Enter begins a new line. Before the first letter the signs and "
                    "numbers above choose a tag and a speaker; Backspace takes them off again."
                )
            )
        )
        self.text.entered.connect(self.save)
        self.text.textChanged.connect(self._typed)
        self.tags: dict[NoteTag, Button] = {}
        tags = FlowLayout(spacing=4)
        signs = {tag: sign for sign, tag in TAG_SIGNS.items()}
        for tag, name in tag_names().items():
            tip = self.tr("{tag}: type {sign} before the first letter").format(
                tag=name, sign=signs[tag]
            )
            button = Button(f"{signs[tag]}  {name}", role="chip", tip=tip, checkable=True)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, t=tag: self._choose_tag(t))
            self.tags[tag] = button
            tags.addWidget(button)
        self._speakers = FlowLayout(spacing=4)
        self.speakers: dict[str, Button] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tags)
        layout.addLayout(self._speakers)
        layout.addWidget(self.text)

    def show_people(self, people: Sequence[Person], speaking: str | None) -> None:
        """Who is on the item's list, in order; whoever speaks now is marked."""
        if [p.id for p in people] != [p.id for p in self._people]:
            self._people = list(people)
            for button in self.speakers.values():
                self._speakers.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.speakers = {}
            for number, person in enumerate(people, 1):
                self.speakers[person.id] = self._make_speaker(number, person)
                self._speakers.addWidget(self.speakers[person.id])
            if self.speaker not in self.speakers:
                self.speaker = None
        for number, person in enumerate(people, 1):
            key = f"{number}  " if number <= SPEAKERS_BY_KEY else ""
            shown = f"{key}{person.label}".replace("&", "&&")
            self.speakers[person.id].setText(f"{shown} ●" if person.id == speaking else shown)
        self._show_marks()

    def _make_speaker(self, number: int, person: Person) -> Button:
        tip = person.name
        if number <= SPEAKERS_BY_KEY:
            tip = self.tr("{speaker}: type {number} before the first letter").format(
                speaker=person.name, number=number
            )
        button = Button(person.label, role="chip", tip=tip, checkable=True)
        button.setAccessibleName(person.name)
        button.clicked.connect(lambda _on=False, p=person.id: self._choose_speaker(p))
        return button

    def mark(self, typed: str) -> str:
        """What was typed before the first letter chooses a tag or a speaker; what of it is text comes back."""
        if not typed:
            return typed  # a key like Shift
        if self._digit and typed in _GOES_ON:
            # It was a number after all.
            digit, self._digit = self._digit, ""
            self.speaker = None
            self._show_marks()
            return digit + typed
        self._digit = ""
        if typed in TAG_SIGNS:
            self._choose_tag(TAG_SIGNS[typed])
            return ""
        if typed.isdecimal() and typed.isascii() and 1 <= int(typed) <= len(self._people):
            self.speaker = self._people[int(typed) - 1].id
            self._digit = typed
            self._show_marks()
            return ""
        return typed

    def clear_marks(self) -> None:
        self.tag, self.speaker, self._digit = NoteTag.NONE, None, ""
        self._show_marks()

    def save(self) -> None:
        text = self.text.toPlainText().strip()
        if not text or not self._model.attached:
            return
        key, at = secrets.token_hex(8), self._begun_at
        if self._unanswered is not None and self._unanswered.text == text:
            key, at = self._unanswered.id or key, self._unanswered.at
        note = NoteAdd(text, self.item, self.tag, self.speaker, key, at)

        def answered(_value: object) -> None:
            self._sent = None
            self._keep()

        def refused() -> None:
            self._sent, self._unanswered = None, note
            if not self.busy:
                self._show(note)

        self._sent = note
        self.text.clear()
        self.clear_marks()
        self._model.ask(note, answered, refused)

    def restore(self, known: Container[str]) -> NoteAdd | None:
        """The first time: shows the note that an earlier window kept, unless it is one of the `known`."""
        note = None if self._restored else self._kept.read()
        self._restored = True
        if note is None or note.id in known or self.busy:
            return None
        self._unanswered = note if note.id else None
        self._show(note)
        return note

    def _show(self, note: NoteAdd) -> None:
        self._begun_at = note.at
        self.tag, self.speaker = note.tag, note.speaker
        self.text.setPlainText(note.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._show_marks()

    def _keep(self) -> None:
        text = self.text.toPlainText()
        typed = NoteAdd(text, self.item, self.tag, self.speaker, None, self._begun_at)
        self._kept.write(typed if text.strip() else self._sent)

    @property
    def busy(self) -> bool:
        return bool(self.text.toPlainText()) or self.tag is not NoteTag.NONE

    def _typed(self) -> None:
        text = self.text.toPlainText()
        if not text:
            self._begun_at = None
        elif self._begun_at is None:
            self._begun_at = self._model.now()
        if len(text) > TEXT_LIMIT:
            self.text.undo()
        self._digit = ""
        self._keep()

    def _choose_tag(self, tag: NoteTag) -> None:
        self.tag = NoteTag.NONE if self.tag is tag else tag
        self._show_marks()
        self.text.setFocus()

    def _choose_speaker(self, person: str) -> None:
        self.speaker = None if self.speaker == person else person
        self._show_marks()
        self.text.setFocus()

    def _show_marks(self) -> None:
        for tag, button in self.tags.items():
            button.setChecked(tag is self.tag)
        for person, button in self.speakers.items():
            button.setChecked(person == self.speaker)
