"""Notes: the programme on the left, notes in the middle, what was made of them on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Panel, label, plain_tip
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.reading import (
    event_of,
    find_row,
    plain,
    planned_polls,
    programme_of,
    workspace_of,
)
from facilitator.desktop.report.entry import NoteEntry
from facilitator.desktop.report.item_list import ItemList
from facilitator.desktop.report.kept import KeptNote
from facilitator.desktop.report.note_rows import NoteRows
from facilitator.desktop.report.summary_box import SummaryBox
from facilitator.domain.notes import Note, SummaryOf
from facilitator.domain.workshop import Person
from facilitator.protocol.desk import ProgrammeSection

_SPACING = 8


class NotesPage(QWidget):
    def __init__(self, model: EventModel, kept: KeptNote) -> None:
        super().__init__()
        self._model = model
        self._running: str | None = None
        self.items = ItemList(model)
        self.follow = QCheckBox(self.tr("Go along with what runs"))
        self.follow.setToolTip(
            plain_tip(self.tr("When an item starts, its notes are shown; never while you type"))
        )
        self.follow.setAccessibleName(self.follow.text())
        self.follow.setChecked(True)
        self.heading = label("", "heading", wrap=True)
        self.rows = NoteRows(model, self._name)
        self.entry = NoteEntry(model, kept)
        self.summary = SummaryBox(
            model, self.tr("Summary"), self.tr("What this part came to, for the report"), least=5
        )
        self.votes: list[SummaryBox] = []
        self._lay_out()
        self.items.chosen.connect(lambda _item: self.refresh())

    def _lay_out(self) -> None:
        left = Panel("")
        left.title.set_full(self.tr("PROGRAMME"))
        left.body.addWidget(self.items, 1)
        left.body.addWidget(self.follow)
        middle = Panel("")
        middle.title.set_full(self.tr("NOTES"))
        middle.body.addWidget(self.heading)
        middle.body.addWidget(self.rows, 1)
        middle.body.addWidget(self.entry)
        right = Panel("")
        right.title.set_full(self.tr("SUMMARY AND VOTES"))
        self._texts = QVBoxLayout()
        self._texts.setSpacing(12)
        self._texts.addWidget(self.summary)
        right.body.addLayout(self._texts)
        right.body.addStretch(1)
        column = Column(right)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(_SPACING)
        for part, least in ((left, 250), (middle, 320), (column, 280)):
            part.setMinimumWidth(least)
            self.parts.addWidget(part)
        for place, share in enumerate((2, 4, 3)):
            self.parts.setStretchFactor(place, share)
        self.parts.setSizes([280, 560, 420])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)

    def show_item(self, item: str, note: str = "") -> None:
        self.items.choose(item)
        self.refresh()
        if note:
            self.rows.show_one(note)

    def refresh(self) -> None:
        """Brings what is shown up to date."""
        self.items.refresh()
        workspace, programme = workspace_of(self._model.state), programme_of(self._model.state)
        event = event_of(self._model.state)
        if workspace is None or programme is None or event is None:
            return
        self._go_along(programme)
        item = self.items.item()
        row = find_row(programme, item)
        people = self._people(programme, item)
        known = {each.item.id for each in programme.rows}
        self.entry.item = item or None
        self.entry.show_people(people, self._speaking(programme))
        self.heading.setText(
            self.tr("The event as a whole")
            if row is None
            else plain(row.item.title, words.language())
        )
        notes = [note for note in workspace.notes if self._belongs(note, item, known)]
        self.rows.show_notes(
            notes, people, self.tr("No notes yet. Type one below; the time is kept by itself.")
        )
        if row is None:
            self.summary.show_summary(SummaryOf.EVENT, event.id, self.tr("Introduction"))
        else:
            self.summary.show_summary(SummaryOf.ITEM, item, self.tr("Summary"))
        self._show_votes(item, known)
        begun = self.entry.restore({note.id for note in workspace.notes})
        if begun is not None:
            self.show_item(begun.item or "")

    def _show_votes(self, item: str, known: set[str]) -> None:
        shown = [
            each
            for each in planned_polls(self._model.state)
            if each.rounds and (each.poll.item if each.poll.item in known else "") == item
        ]
        while len(self.votes) < len(shown):
            box = SummaryBox(self._model, "", self.tr("What the report says of this vote"))
            self.votes.append(box)
            self._texts.addWidget(box)
        for box, row in zip(self.votes, shown, strict=False):
            prompt = plain(row.poll.prompt, words.language())
            box.show_summary(
                SummaryOf.POLL, row.poll.id, self.tr("Vote: {vote}").format(vote=prompt)
            )
        for place, box in enumerate(self.votes):
            box.setVisible(place < len(shown))

    def _go_along(self, programme: ProgrammeSection) -> None:
        if programme.running == self._running:
            return
        self._running = programme.running
        busy = self.entry.busy or self.rows.isAncestorOf(self.window().focusWidget() or self.items)
        if self._running and self.follow.isChecked() and not busy:
            self.items.choose(self._running)

    def _people(self, programme: ProgrammeSection, item: str) -> list[Person]:
        """Who is on the item's list, each once; for the whole event everybody."""
        by_id = {person.id: person for person in programme.people}
        keys = [
            part.person
            for row in programme.rows
            if not item or row.item.id == item
            for part in row.contributions
        ]
        return [by_id[key] for key in dict.fromkeys(keys) if key in by_id]

    def _speaking(self, programme: ProgrammeSection) -> str | None:
        runs = programme.speaker.id if programme.speaker is not None else None
        parts = (part for row in programme.rows for part in row.contributions)
        return next((part.person for part in parts if part.id == runs), None)

    def _name(self, person: str | None) -> str:
        programme = programme_of(self._model.state)
        people = programme.people if programme is not None else []
        return next((each.label for each in people if each.id == person), "")

    def _belongs(self, note: Note, item: str, known: set[str]) -> bool:
        return (note.item if note.item in known else "") == item
