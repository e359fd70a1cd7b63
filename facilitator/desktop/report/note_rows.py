"""The notes of an item, in the order they were typed, each to be gone on with where it stands."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import in_zone
from facilitator.desktop.report.fields import SharedEdit, SharedLine
from facilitator.desktop.report.words import tag_names
from facilitator.domain.conclusions import EvidenceKind, OutcomeKind
from facilitator.domain.editing.writing import LINE_LIMIT, Place, Written
from facilitator.domain.notes import TAG_SIGNS, Note, NoteTag
from facilitator.domain.workshop import Person
from facilitator.protocol.report_commands import (
    MessageAdd,
    NoteRemove,
    NoteSpeaker,
    NoteTagSet,
    OutcomeAdd,
)

_LEAST_PX = 64


class NoteRow(QFrame):
    """One note. With the row in focus one key sets tag or speaker, as before the first letter of a new one."""

    made = Signal(str)
    """Says what was made of it."""

    def __init__(self, model: EventModel, note: Note) -> None:
        super().__init__()
        self._model = model
        self.note = note
        self._people: Sequence[Person] = ()
        self.setProperty("role", "form")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.time = label("", "small")
        self.tag = Button("", role="quiet", tip=self.tr("What this note is"))
        self.speaker = Button("", role="quiet", tip=self.tr("Who said it"))
        self.more = Button("", "ellipsis", tip=self.tr("More to do with this note"))
        self.text = SharedEdit(model, self.tr("Note"), least=1)
        hint = self.tr("Theme: its chapter, where the report is told by theme")
        self.theme = SharedLine(model, self.tr("Theme"), hint)
        self.theme.hide()
        for button, fill in (
            (self.tag, self._fill_tags),
            (self.speaker, self._fill_speakers),
            (self.more, self._fill_more),
        ):
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda m=menu, f=fill: f(m))
            button.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.time)
        head.addWidget(self.tag)
        head.addWidget(self.speaker)
        head.addStretch(1)
        head.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 8)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.theme)

    def show_note(self, note: Note, people: Sequence[Person], speaker: str) -> None:
        """`people` are those to choose from, `speaker` the name of who is chosen."""
        self.note, self._people = note, people
        self.time.setText(words.wall(in_zone(self._model.state, note.at)))
        name = tag_names().get(note.tag, "")
        self.tag.rename(name or self.tr("Tag"))
        self.speaker.rename((speaker or self.tr("Speaker")).replace("&", "&&"))
        self.text.writing.follow(Place(Written.NOTE, note.id), note.text)
        self.theme.writing.follow(Place(Written.NOTE, note.id, "theme"), note.theme)
        if note.theme:
            self.theme.show()
        excerpt = note.text.replace("\n", " ")[:80]
        self.setAccessibleName(self.tr("Note: {text}").format(text=excerpt))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed in TAG_SIGNS:
            self._set_tag(TAG_SIGNS[typed])
        elif typed.isascii() and typed.isdecimal() and int(typed) <= len(self._people):
            self._set_speaker(self._people[int(typed) - 1].id if int(typed) else None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text.setFocus()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def remove(self) -> None:
        self._model.send(NoteRemove(self.note.id))

    def make_message(self) -> None:
        """Its first line becomes the headline, unless it is too long for one."""
        first, _, rest = self.note.text.partition("\n")
        if len(first) > LINE_LIMIT:
            first, rest = "", self.note.text
        self._model.send(MessageAdd(first, rest.strip()))
        self.made.emit(self.tr("Added to the key messages"))

    def give_theme(self) -> None:
        """A field of its own, which few notes need."""
        self.theme.show()
        self.theme.setFocus()

    def make_outcome(self, kind: OutcomeKind) -> None:
        self._model.send(OutcomeAdd(self.note.text, kind, EvidenceKind.NOTE, self.note.id))
        asks = kind is OutcomeKind.RECOMMENDATION
        self.made.emit(
            self.tr("Added to the recommendations") if asks else self.tr("Added to the conclusions")
        )

    def _set_tag(self, tag: NoteTag) -> None:
        self._model.send(NoteTagSet(self.note.id, tag))

    def _set_speaker(self, person: str | None) -> None:
        self._model.send(NoteSpeaker(self.note.id, person))

    def _fill_tags(self, menu: QMenu) -> None:
        menu.clear()
        signs = {tag: sign for sign, tag in TAG_SIGNS.items()}
        for tag, name in tag_names().items():
            menu.addAction(f"{name}\t{signs[tag]}", partial(self._set_tag, tag))
        menu.addAction(self.tr("No tag"), lambda: self._set_tag(NoteTag.NONE))

    def _fill_speakers(self, menu: QMenu) -> None:
        menu.clear()
        for number, person in enumerate(self._people, 1):
            name = person.label.replace("&", "&&")
            menu.addAction(f"{name}\t{number}", partial(self._set_speaker, person.id))
        menu.addAction(self.tr("Nobody") + "\t0", lambda: self._set_speaker(None))

    def _fill_more(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(self.tr("Make it a key message"), self.make_message)
        menu.addAction(
            self.tr("Make it a conclusion"), lambda: self.make_outcome(OutcomeKind.CONCLUSION)
        )
        menu.addAction(
            self.tr("Make it a recommendation"),
            lambda: self.make_outcome(OutcomeKind.RECOMMENDATION),
        )
        menu.addAction(self.tr("Give it a theme"), self.give_theme)
        menu.addSeparator()
        menu.addAction(self.tr("Remove this note") + "\tDel", self.remove)


class NoteRows(QScrollArea):
    """Rows stay the same widgets while their notes stay, so that nobody who writes in one is disturbed."""

    made = Signal(str)
    """Says what was made of a note."""

    def __init__(self, model: EventModel, names: Callable[[str | None], str]) -> None:
        super().__init__()
        self._model = model
        self._names = names
        self.rows: dict[str, NoteRow] = {}
        self.empty = label("", "quiet", wrap=True)
        inner = QWidget()
        inner.setProperty("role", "plain")
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, 4, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.empty)
        self._layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST_PX)
        self.setWidget(inner)

    def show_notes(self, notes: Sequence[Note], people: Sequence[Person], empty: str) -> None:
        """`empty` stands there while there are none."""
        wanted = {note.id for note in notes}
        for key in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(key)
            row.text.writing.save()
            row.theme.writing.save()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        grown = False
        for place, note in enumerate(notes):
            if note.id not in self.rows:
                self.rows[note.id] = NoteRow(self._model, note)
                self.rows[note.id].made.connect(self.made)
                grown = True
            row = self.rows[note.id]
            if self._layout.indexOf(row) != place + 1:
                self._layout.removeWidget(row)
                self._layout.insertWidget(place + 1, row)
            row.show_note(note, people, self._names(note.speaker))
        self.empty.setText(empty)
        self.empty.setVisible(not notes)
        if grown:
            QTimer.singleShot(0, self, self.to_end)

    def to_end(self) -> None:
        """The newest note is the one that is looked for."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def show_one(self, note: str) -> None:
        """Brings a note into view, ready to be gone on with."""
        row = self.rows.get(note)
        if row is not None:
            self.ensureWidgetVisible(row)
            row.text.setFocus()
