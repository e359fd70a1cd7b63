"""Who speaks in the chosen item: role, perspective, minutes and order."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, set_role
from facilitator.desktop.prepare.fields import ChoiceField, LineField, NumberField
from facilitator.desktop.prepare.tree_view import TreeView
from facilitator.desktop.reading import programme_of
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.workshop import Contribution, Person, Presence
from facilitator.protocol.commands import SpeakerPresence
from facilitator.protocol.edit_commands import (
    PartAdd,
    PartMove,
    PartNew,
    PartPerson,
    PartRemove,
    PartSet,
    PartTime,
)

USUAL_MINUTES = 8
_DAY_MIN = 1440


class SpeakerLine:
    """The fields of one contribution, on a line of the panel's table."""

    def __init__(self, model: EventModel, key: str) -> None:
        send = model.send
        translate = QCoreApplication.translate
        self.key = key
        self.person = ChoiceField(
            translate("speakers", "Speaker"), lambda person: send(PartPerson(key, person)), []
        )
        self.role = LineField(
            translate("speakers", "Role"),
            lambda text: send(PartSet(key, "role", text)),
            translate("speakers", "role"),
            200,
        )
        self.perspective = LineField(
            translate("speakers", "Perspective"),
            lambda text: send(PartSet(key, "perspective", text)),
            translate("speakers", "perspective"),
            200,
        )
        self.minutes = NumberField(
            translate("speakers", "Minutes of the speaker"),
            lambda count: send(PartTime(key, float(count or 0))),
            most=_DAY_MIN,
            tip=translate("speakers", "How many minutes; 0 has no clock"),
        )
        self.minutes.setFixedWidth(64)
        presences: tuple[tuple[Presence, str], ...] = (
            (Presence.PRESENT, translate("speakers", "present")),
            (Presence.VIDEO, translate("speakers", "by video")),
            (Presence.ABSENT, translate("speakers", "absent")),
        )
        self.presence = ChoiceField(
            translate("speakers", "Presence"),
            lambda value: send(SpeakerPresence(key, Presence(value).value)),
            [(presence.value, text) for presence, text in presences],
        )
        self.presence.setMinimumContentsLength(6)
        self.up = Button("", "arrow-up", tip=translate("speakers", "Speaks earlier"))
        self.down = Button("", "arrow-down", tip=translate("speakers", "Speaks later"))
        self.remove = Button(
            "",
            "x",
            tip=translate("speakers", "Speaks here no more; stays among the people"),
            pressed=lambda: send(PartRemove(key)),
        )

    def widgets(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        fields: list[QWidget] = [self.person, self.minutes, self.presence]
        return [*fields, self.up, self.down, self.remove, self.role, self.perspective]

    def lay_out(self, table: QGridLayout, row: int) -> None:
        """On two lines of six columns."""
        for column, widget in enumerate(self.widgets()[:6]):
            table.addWidget(widget, 2 * row, column)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.setContentsMargins(0, 0, 0, 8)
        below.addWidget(self.role, 2)
        below.addWidget(self.perspective, 3)
        table.addLayout(below, 2 * row + 1, 0, 1, 6)

    def show(self, part: Contribution, people: list[tuple[str, str]]) -> None:
        self.person.offer(people)
        self.person.show_value(part.person)
        self.role.show_value(part.role)
        self.perspective.show_value(part.perspective)
        self.minutes.show_value(part.planned_s / 60)
        self.presence.show_value(part.presence.value)


class SpeakersPanel(Panel):
    """A line for each, and a field to add one by name: somebody of the event, or somebody new."""

    def __init__(self, model: EventModel, tree: TreeView) -> None:
        super().__init__("")
        self._model = model
        self._tree = tree
        self.title.set_full(self.tr("SPEAKERS"))
        self.setAccessibleName(self.tr("Speakers"))
        self.sum = label("", "quiet")
        self.head.addWidget(self.sum)
        self.empty = label(
            self.tr("Nobody yet. Write a name below and press Enter."), "quiet", wrap=True
        )
        self.lines: list[SpeakerLine] = []
        self._names: list[str] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)
        self.name = line_edit(self.tr("Name of a speaker"), self.tr("Add a speaker by name"), 200)
        self.name.returnPressed.connect(self.add)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this speaker"), pressed=self.add
        )
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.name, 1)
        line.addWidget(self.add_button)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._table)
        self.body.addLayout(line)

    def add(self) -> None:
        """Somebody of that name who is in the event, else somebody new."""
        node, name = self._tree.chosen(), self.name.text().strip()
        if node is None or not name:
            return
        known = next((p for p in self._people() if name in (p.name, full_name(p))), None)
        if known is not None:
            self._model.send(PartAdd(node.row.item.id, known.id, "", USUAL_MINUTES))
        else:
            self._model.send(PartNew(node.row.item.id, name, minutes=USUAL_MINUTES))
        if self._model.attached:
            self.name.clear()

    def refresh(self) -> None:
        node = self._tree.chosen()
        parts = node.row.contributions if node is not None else []
        if [line.key for line in self.lines] != [part.id for part in parts]:
            self._build(parts)
        people = [(person.id, person_line(person)) for person in self._people()]
        for line, part in zip(self.lines, parts, strict=True):
            line.show(part, people)
        self.empty.setVisible(not parts)
        names = [full_name(person) for person in self._people()]
        if names != self._names:
            self._names = names
            self.name.setCompleter(QCompleter(names, self.name))
        given_s = sum(p.planned_s for p in parts if p.presence is not Presence.ABSENT)
        if node is not None:
            text = self.tr("{given} of {whole}").format(
                given=words.minutes(given_s), whole=words.minutes(node.row.item.duration_s)
            )
            self.sum.setText(text if parts else "")
            set_role(self.sum, "warning" if given_s > node.row.item.duration_s else "quiet")

    def _build(self, parts: list[Contribution]) -> None:
        for line in self.lines:
            for widget in line.widgets():
                self._table.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.lines = [SpeakerLine(self._model, part.id) for part in parts]
        for row, line in enumerate(self.lines):
            line.lay_out(self._table, row)
            line.up.setEnabled(row > 0)
            line.down.setEnabled(row + 1 < len(self.lines))
            line.up.clicked.connect(lambda _=False, key=line.key, to=row: self._move(key, to))
            line.down.clicked.connect(lambda _=False, key=line.key, to=row + 2: self._move(key, to))

    def _move(self, key: str, position: int) -> None:
        self._model.send(PartMove(key, position))

    def _people(self) -> list[Person]:
        programme = programme_of(self._model.state)
        people = programme.people if programme is not None else []
        return sorted(people, key=lambda person: person.name.casefold())


def full_name(person: Person) -> str:
    return " ".join(part for part in (person.honorific, person.name) if part)


def person_line(person: Person) -> str:
    """The name with where it belongs, to tell two of one name apart."""
    return ", ".join(part for part in (person.name, person.short or person.affiliation) if part)
