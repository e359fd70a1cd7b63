"""Counting heads by categories of the event's own choosing, day by day."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip
from facilitator.desktop.reading import event_of, plain
from facilitator.desktop.run.forms import InlineForm, line_edit, number_field
from facilitator.domain.headcounts import DayCount
from facilitator.domain.workshop import Workshop
from facilitator.protocol.commands import HeadCategories, Headcount

NAMES_LIMIT = 400


class HeadsForm(InlineForm):
    """A field for each category, of today or of a day before; Enter goes on to the next. Without categories it
    asks for them."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Heads by category"))
        self._model = model
        self._built: tuple[str, ...] = ()
        self._asking = False
        self.fields: dict[str, QSpinBox] = {}
        self.day = QComboBox()
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setToolTip(plain_tip(self.tr("The day that was counted")))
        self.day.currentIndexChanged.connect(lambda _index: self._fill(another_day=True))
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)
        self.sum = label("", "quiet", wrap=True)
        self.asked = label(
            self.tr("What are heads counted by? The report lists them by day."), "quiet", wrap=True
        )
        self.offers = FlowLayout(spacing=4)
        self.names = line_edit(
            self.tr("Categories"), self.tr("others, with commas between"), NAMES_LIMIT
        )
        self.names.returnPressed.connect(lambda: self._choose(self.names.text().split(",")))
        self.change = Button(
            self.tr("Other categories"),
            role="quiet",
            tip=self.tr(
                "Changes what heads are counted by; whoever was counted stays in the total"
            ),
            pressed=self._ask_categories,
        )
        self.body.addWidget(self.day)
        self.body.addWidget(self.asked)
        self.body.addLayout(self._table)
        self.body.addLayout(self.offers)
        self.body.addWidget(self.names)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.change)
        model.changed.connect(self._changed)

    def ask(self) -> None:
        self.day.setCurrentIndex(self.day.count() - 1)
        self._asking = False
        self.refresh()
        self.show()
        if self.fields:
            self._go_to(0)
        else:
            self.names.setFocus()

    def refresh(self) -> None:
        event = event_of(self._model.state)
        if event is None:
            return
        keys = tuple(each.id for each in event.categories)
        if keys != self._built:
            self._build(event)
        self._list_days(event)
        self._show_choosing(self._asking or not keys)
        self._fill()

    def chosen_day(self) -> date:
        found = self.day.currentData()
        return found if isinstance(found, date) else self._model.now().date()

    def _build(self, event: Workshop) -> None:
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._built = tuple(each.id for each in event.categories)
        self.fields = {}
        for line, category in enumerate(event.categories):
            name = plain(category.label, words.language())
            text = label(name, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            field = number_field(name, self.tr("How many of them were in the room on this day"))
            field.installEventFilter(self)
            field.valueChanged.connect(lambda people, key=category.id: self._count(key, people))
            text.setBuddy(field)
            self.fields[category.id] = field
            self._table.addWidget(text, line, 0)
            self._table.addWidget(field, line, 1)

    def _list_days(self, event: Workshop) -> None:
        """Today last; days before where something was counted on them."""
        today = self._model.now().date()
        days = [*(each.day for each in event.headcounts if each.day < today), today]
        if days != [self.day.itemData(index) for index in range(self.day.count())]:
            kept = self.day.currentData()
            with QSignalBlocker(self.day):
                self.day.clear()
                for each in days:
                    self.day.addItem(words.day(each), each)
                self.day.setCurrentIndex(days.index(kept) if kept in days else len(days) - 1)
        self.day.setVisible(len(days) > 1)

    def _fill(self, *, another_day: bool = False) -> None:
        event = event_of(self._model.state)
        if event is None:
            return
        day = self.chosen_day()
        counts = next((each for each in event.headcounts if each.day == day), DayCount(day))
        for key, field in self.fields.items():
            if another_day or not field.hasFocus():
                with QSignalBlocker(field):
                    field.setValue(counts.by_category.get(key, 0))
        self.sum.setText(
            self.tr("{sum} by category, {total} in all").format(
                sum=counts.in_categories, total=counts.total
            )
        )

    def _show_choosing(self, choosing: bool) -> None:
        self.asked.setVisible(choosing)
        self.names.setVisible(choosing)
        self.sum.setVisible(not choosing)
        self.change.setVisible(not choosing)
        while (item := self.offers.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for names in self._offered() if choosing else []:
            self.offers.addWidget(
                Button(
                    ", ".join(names).replace("&", "&&"),
                    tip=self.tr("Counts heads by these categories"),
                    pressed=partial(self._choose, names),
                )
            )

    def _offered(self) -> list[list[str]]:
        """What is counted everywhere, and what the phones are asked."""
        event = event_of(self._model.state)
        groups = event.groups if event is not None else ()
        return [
            [self.tr("Women"), self.tr("Men"), self.tr("Others")],
            *([option.label.text for option in group.options] for group in groups),
        ]

    def _ask_categories(self) -> None:
        event = event_of(self._model.state)
        found = event.categories if event is not None else ()
        self.names.setText(", ".join(each.label.text for each in found))
        self._asking = True
        self.refresh()
        self.names.setFocus()

    def _choose(self, names: list[str]) -> None:
        self._asking = False
        self._model.send(HeadCategories("\n".join(" ".join(name.split()) for name in names)))
        self.refresh()

    def _count(self, key: str, people: int) -> None:
        self._model.send(Headcount(people, key, self.chosen_day()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps what was typed and goes on to the next category."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            fields = list(self.fields.values())
            if event.key() in enter and watched in fields:
                self._go_to((fields.index(watched) + 1) % len(fields))
                return True
        return super().eventFilter(watched, event)

    def _go_to(self, place: int) -> None:
        field = list(self.fields.values())[place]
        field.setFocus()
        field.selectAll()

    def _changed(self, section: str) -> None:
        if section == "event" and self.isVisible():
            self.refresh()
