"""Everybody of the event, and the details of the one that is chosen."""

from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QListView

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, plain_tip
from facilitator.desktop.prepare.fields import FieldGrid, LineField
from facilitator.desktop.prepare.speakers_panel import full_name
from facilitator.desktop.reading import programme_of
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.editing.people import PersonField
from facilitator.domain.workshop import Person
from facilitator.protocol.edit_commands import PersonAdd, PersonRemove, PersonSet

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class PeopleRows(QAbstractListModel):
    """In the order of their names."""

    def __init__(self, model: EventModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.people: list[Person] = []
        self.refresh()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self.people[index.row()]
        line = " · ".join(part for part in (full_name(person), person.affiliation) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line)
        return None

    def refresh(self) -> None:
        programme = programme_of(self._model.state)
        found = programme.people if programme is not None else []
        people = sorted(found, key=lambda person: person.name.casefold())
        if people == self.people:
            return
        same = [person.id for person in people] == [person.id for person in self.people]
        if not same:
            self.beginResetModel()
        self.people = people
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(people) - 1))
        else:
            self.endResetModel()


class PeoplePanel(Panel):
    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self._key = ""
        self._known: set[str] = set()
        self.title.set_full(self.tr("PEOPLE"))
        self.setAccessibleName(self.tr("People"))
        self.empty = label(
            self.tr("Nobody yet. Write a name below and press Enter, or add speakers to an item."),
            "quiet",
            wrap=True,
        )
        self.rows = PeopleRows(model, self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setProperty("role", "lines")
        self.list.setAccessibleName(self.tr("People"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(160)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.name = line_edit(self.tr("Name of a person"), self.tr("Add a person by name"), 200)
        self.name.returnPressed.connect(self.add)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this person"), pressed=self.add
        )
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.name, 1)
        line.addWidget(self.add_button)
        self.fields: dict[PersonField, LineField] = {}
        self.remove = Button(
            self.tr("Remove this person"),
            "trash-2",
            tip=self.tr("Removes the person and every part they have in the programme"),
            pressed=lambda: model.send(PersonRemove(self._key)),
        )
        grid = FieldGrid(4)
        names: tuple[tuple[PersonField, str, str, int], ...] = (
            ("honorific", self.tr("Title"), self.tr("H.E. Ms."), 1),
            ("name", self.tr("Name"), self.tr("Given name and family name"), 3),
            ("post", self.tr("Post"), self.tr("What they are"), 2),
            ("affiliation", self.tr("State or organisation"), self.tr("For whom they speak"), 2),
            ("short", self.tr("In narrow columns"), self.tr("A short name for the programme"), 2),
        )
        for field, text, hint, span in names:
            self.fields[field] = LineField(
                text,
                partial(self._set, field),
                hint,
                200,
            )
            grid.add(text, self.fields[field], span)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(line)
        self.body.addLayout(grid)
        self.body.addLayout(buttons)

    def _set(self, field: PersonField, written: str) -> None:
        self._model.send(PersonSet(self._key, field, written))

    def add(self) -> None:
        name = self.name.text().strip()
        if name:
            self._model.send(PersonAdd(name))
            if self._model.attached:
                self.name.clear()

    def refresh(self) -> None:
        self.rows.refresh()
        keys = [person.id for person in self.rows.people]
        added = [key for key in keys if key not in self._known]
        if self._known and len(added) == 1:
            self._key = added[0]
        self._known = set(keys)
        if self._key not in keys:
            self._key = keys[0] if keys else ""
        if self._key:
            place = self.rows.index(keys.index(self._key))
            if self.list.currentIndex().row() != place.row():
                self.list.setCurrentIndex(place)
        self.list.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        self._show()

    def _show(self) -> None:
        index = self.list.currentIndex()
        person = self.rows.people[index.row()] if index.isValid() else None
        self._key = person.id if person is not None else ""
        for name, field in self.fields.items():
            field.setEnabled(person is not None)
            field.show_value(getattr(person, name) if person is not None else "")
        self.remove.setEnabled(person is not None)
