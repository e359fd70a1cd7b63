"""What is chosen in the programme, to be corrected: an item with who takes part, or the event and its days."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.importing.programme import ProgrammeTree, long_day
from facilitator.desktop.importing.review import Review
from facilitator.desktop.importing.words import place_in_words, role_in_words
from facilitator.desktop.keys import TREE_KEYS
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.fields import (
    ChoiceField,
    FieldGrid,
    LineField,
    NotesField,
    NumberField,
)
from facilitator.desktop.prepare.item_panel import kind_names
from facilitator.desktop.run.forms import line_edit
from facilitator.domain import draft_edits as edits
from facilitator.domain.draft import Draft, DraftItem, DraftPart
from facilitator.domain.workshop import ItemKind

_DAY_MIN = 1440
_CLOCK = re.compile(r"(\d{1,2})\s*[:.h]?\s*([0-5]\d)?")


def time_written(text: str) -> time | None:
    """ "9:05", "9.05", "9h05", "905" or "9" as a time; None if it is none."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if found is None or int(found[1]) > 23:
        return None
    return time(int(found[1]), int(found[2] or 0))


def date_written(text: str) -> date | None:
    """ "2026-05-04" or "4.5.2026" as a date, the day first; None if it is none."""
    numbers = [int(each) for each in re.findall(r"\d+", text)]
    if len(numbers) != 3:
        return None
    year, month, day = numbers if numbers[0] > 31 else numbers[::-1]
    try:
        return date(year, month, day)
    except ValueError:
        return None


class ItemForm(Panel):
    """The chosen item. A time that cannot be read leaves the item as it is."""

    def __init__(self, review: Review, tree: ProgrammeTree) -> None:
        super().__init__("")
        self._review = review
        self.title.set_full(self.tr("ITEM"))
        self.setAccessibleName(self.tr("Item"))
        self.place = label("", "faint")
        self.head.addWidget(self.place)
        for name, icon, text, does in (
            ("tree.add", "plus", self.tr("Add an item after this one"), tree.add),
            (
                "tree.nest",
                "list-indent-increase",
                self.tr("Into the item before"),
                lambda: tree.nest(1),
            ),
            (
                "tree.unnest",
                "list-indent-decrease",
                self.tr("Out of the item around it"),
                lambda: tree.nest(-1),
            ),
            ("tree.remove", "trash-2", self.tr("Remove"), tree.remove),
        ):
            self.head.addWidget(
                Button("", icon, tip=text, keys=TREE_KEYS[name].sequence, pressed=does)
            )
        self.wording = LineField(self.tr("Title"), lambda text: self._set(title=text))
        self.kind = ChoiceField(
            self.tr("Kind"),
            lambda kind: self._set(kind=ItemKind(kind)),
            kind_names(),
            self.tr("What the item is for; decides its icon and what is offered while it runs"),
        )
        self.begins = LineField(self.tr("Begins"), self._begin, limit=8)
        self.ends = LineField(self.tr("Ends"), self._end, limit=8)
        self.room = LineField(self.tr("Room"), lambda text: self._set(room=text), limit=120)
        self.notes = NotesField(self.tr("Notes"), lambda text: self._set(notes=text))
        grid = FieldGrid(8)
        grid.add(self.tr("Title"), self.wording, 8)
        grid.add(self.tr("Kind"), self.kind, 2)
        grid.add(self.tr("Begins"), self.begins)
        grid.add(self.tr("Ends"), self.ends)
        grid.add(self.tr("Room"), self.room, 4)
        tree.added.connect(self._name_it)
        self.lines: list[SpeakerLine] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        for column, share in enumerate((3, 2, 4)):
            self._table.setColumnStretch(column, share)
        self.name = line_edit(self.tr("Name of a speaker"), self.tr("Add a speaker by name"), 200)
        self.name.returnPressed.connect(self.add)
        add = Button(self.tr("Add"), "plus", tip=self.tr("Adds this speaker"), pressed=self.add)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.name, 1)
        below.addWidget(add)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("Speakers"), "small"))
        self.body.addLayout(self._table)
        self.body.addLayout(below)
        self.body.addWidget(label(self.tr("Notes"), "small"))
        self.body.addWidget(self.notes)

    def refresh(self) -> None:
        item = self._review.item
        if item is None:
            return
        self.place.setText(place_in_words(item.where))
        self.wording.show_value(item.title)
        self.kind.show_value(item.kind.value)
        self.begins.show_value(words.wall(item.start))
        self.ends.show_value(words.wall(item.end))
        self.room.show_value(item.room)
        self.notes.show_value(item.notes)
        while len(self.lines) > len(item.parts):
            for widget in self.lines.pop().widgets():
                self._table.removeWidget(widget)
                widget.deleteLater()
        while len(self.lines) < len(item.parts):
            line = SpeakerLine(self._review, len(self.lines))
            for column, widget in enumerate(line.widgets()):
                self._table.addWidget(widget, line.position, column)
            self.lines.append(line)
        for line, part in zip(self.lines, item.parts, strict=True):
            line.show(part)

    def _name_it(self) -> None:
        self.wording.setFocus()
        self.wording.selectAll()

    def add(self) -> None:
        """Somebody of that name who is in the document, else somebody new."""
        number, name = self._review.chosen, self.name.text().strip()
        if number is not None and name:
            self.name.clear()
            self._review.correct(lambda draft: edits.add_part(draft, number, name, "speaker"))

    def _set(self, **facts: object) -> None:
        number = self._review.chosen
        if number is not None:
            self._review.correct(lambda draft: edits.set_item(draft, number, **facts))

    def _begin(self, written: str) -> None:
        self._at(written, edits.set_start, lambda item: item.start)

    def _end(self, written: str) -> None:
        # Counted from the day it begins: an end past midnight is told by lying before the beginning.
        self._at(written, edits.set_end, lambda item: item.start)

    def _at(
        self,
        written: str,
        edit: Callable[[Draft, int, datetime], tuple[Draft, int]],
        day: Callable[[DraftItem], datetime],
    ) -> None:
        number, item, at = self._review.chosen, self._review.item, time_written(written)
        if number is None or item is None:
            return
        if at is None:
            self._review.refused.emit(
                self.tr("“{text}” is no time. Write it like 9:05.").format(text=written)
            )
            self.refresh()
            return
        moment = datetime.combine(day(item).date(), at)
        self._review.move(lambda draft: edit(draft, number, moment))


class SpeakerLine:
    """The fields of one person's part in the chosen item, the `position`th."""

    def __init__(self, review: Review, position: int) -> None:
        self._review = review
        self.position = position
        translate = QCoreApplication.translate
        self.name = LineField(
            translate("speakers", "Name"), lambda text: self._person(name=text.strip()), limit=200
        )
        self.role = LineField(
            translate("speakers", "Role"), lambda text: self._part(role=text.strip()), limit=200
        )
        self.affiliation = LineField(
            translate("speakers", "Post and organisation"),
            self._about,
            translate("speakers", "Post, organisation"),
            400,
        )
        self.minutes = NumberField(
            translate("speakers", "Minutes of the speaker"),
            lambda count: self._part(minutes=count),
            most=_DAY_MIN,
            empty=translate("speakers", "min"),
            tip=translate("speakers", "How many minutes; empty has no clock"),
        )
        self.minutes.setFixedWidth(56)
        self.remove = Button(
            "",
            "x",
            tip=translate("speakers", "Speaks here no more; stays among the people"),
            pressed=lambda: review.correct(
                lambda draft: edits.remove_part(draft, self._number(), position)
            ),
        )

    def widgets(self) -> list[QWidget]:
        return [self.name, self.role, self.affiliation, self.minutes, self.remove]

    def show(self, part: DraftPart) -> None:
        self.name.show_value(part.person.name)
        self.role.show_value(role_in_words(part.role))
        about = [each for each in (part.person.post, part.person.affiliation) if each]
        self.affiliation.show_value("; ".join(about))
        self.minutes.show_value(part.minutes or 0)

    def _number(self) -> int:
        assert self._review.chosen is not None
        return self._review.chosen

    def _part(self, **facts: object) -> None:
        self._review.correct(
            lambda draft: edits.set_part(draft, self._number(), self.position, **facts)
        )

    def _about(self, written: str) -> None:
        """The post stands before a semicolon, the organisation behind it; one alone is the organisation."""
        post, found, organisation = written.rpartition(";")
        self._person(post=post.strip() if found else "", affiliation=organisation.strip())

    def _person(self, **facts: object) -> None:
        item = self._review.item
        if item is not None:
            name = item.parts[self.position].person.name
            self._review.correct(lambda draft: edits.set_person(draft, name, **facts))


class EventForm(Panel):
    """The event's title, place and time zone, and the dates of its days."""

    def __init__(self, review: Review) -> None:
        super().__init__("")
        self._review = review
        self.title.set_full(self.tr("EVENT"))
        self.setAccessibleName(self.tr("Event"))
        self.wording = LineField(
            self.tr("Title"), lambda text: review.correct(lambda draft: replace(draft, title=text))
        )
        self.place = LineField(
            self.tr("Place"), lambda text: review.correct(lambda draft: replace(draft, place=text))
        )
        self.zone = LineField(self.tr("Time zone"), self._zone, self.tr("Area/City"), 60)
        grid = FieldGrid(2)
        grid.add(self.tr("Title"), self.wording, 2)
        grid.add(self.tr("Place"), self.place)
        grid.add(self.tr("Time zone"), self.zone)
        self.days: list[LineField] = []
        self._days: QLayout = FlowLayout(spacing=8)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("Dates of the days; those after follow"), "small"))
        self.body.addLayout(self._days)

    def refresh(self) -> None:
        draft = self._review.draft
        self.wording.show_value(draft.title)
        self.place.show_value(draft.place)
        self.zone.show_value(draft.time_zone)
        days = self._review.days
        while len(self.days) > len(days):
            field = self.days.pop()
            self._days.removeWidget(field)
            field.deleteLater()
        while len(self.days) < len(days):
            number = len(self.days)
            field = LineField(
                self.tr("Date of day {number}").format(number=number + 1),
                partial(self._date, number),
                limit=20,
            )
            field.setFixedWidth(128)
            self._days.addWidget(field)
            self.days.append(field)
        for field, day in zip(self.days, days, strict=True):
            field.show_value(day.isoformat())
            field.setToolTip(long_day(day))

    def _zone(self, written: str) -> None:
        zone = written.strip()
        try:
            ZoneInfo(zone)
        except (ValueError, OSError, KeyError):
            sentence = self.tr("There is no time zone “{zone}”. Name one like Europe/Paris.")
            self._review.refused.emit(sentence.format(zone=zone))
            self.refresh()
            return
        self._review.correct(lambda draft: replace(draft, time_zone=zone))

    def _date(self, number: int, written: str) -> None:
        day = date_written(written)
        if day is None:
            self._review.refused.emit(
                self.tr("“{text}” is no date. Write it like 2026-05-04.").format(text=written)
            )
            self.refresh()
            return
        old = self._review.days[number]
        self._review.correct(lambda draft: edits.set_day(draft, old, day))
