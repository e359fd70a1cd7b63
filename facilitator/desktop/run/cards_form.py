"""Counting coloured cards or raised hands, kept apart from the phones' ballots."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSpinBox, QWidget

from facilitator.desktop import words
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import label, plain_tip
from facilitator.desktop.reading import event_of, plain, tally_of
from facilitator.desktop.run.forms import InlineForm, number_field
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Cards
from facilitator.protocol.commands import CountHands, PollCards
from facilitator.protocol.desk import PollRow

_FIELD_KEYS = 9
_WIRE: dict[Cards, Literal["added", "instead", "none"]] = {
    Cards.ADDED: "added",
    Cards.INSTEAD: "instead",
    Cards.NONE: "none",
}


class CardsForm(InlineForm):
    """Two ways to count: cards added to the phones' votes, or instead of them. Alt, Shift and a digit go to the
    choice of that number; Enter goes on to the next. What other tellers entered is added, not overwritten."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Cards and hands"))
        self._model = model
        self._row: PollRow | None = None
        self.modes: dict[Cards, QRadioButton] = {}
        group = QButtonGroup(self)
        for mode, text in (
            (Cards.ADDED, self.tr("Only those who have not voted by phone raise a card")),
            (Cards.INSTEAD, self.tr("Everybody raises a card; phone votes do not count")),
            (Cards.NONE, self.tr("No cards in this round")),
        ):
            button = QRadioButton(text)
            button.setAccessibleName(text)
            button.setToolTip(plain_tip(text))
            button.clicked.connect(lambda _checked=False, chosen=mode: self._choose(chosen))
            group.addButton(button)
            self.modes[mode] = button
            self.body.addWidget(button)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(1, 1)
        self.fields: dict[str, QSpinBox] = {}
        self._labels: list[QLabel] = []
        self.body.addLayout(self._table)
        self.sum = label("", "quiet", wrap=True)
        self.warning = label("", "note", wrap=True)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.warning)
        for number in range(1, _FIELD_KEYS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+Shift+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda place=number - 1: self._go_to(place))

    def show_poll(self, row: PollRow | None) -> None:
        """Follows the poll; hides where hands cannot be counted or it was never asked."""
        before, self._row = self._row, row
        if row is None or not kind_of(row.poll.kind).counted_by_hand or not row.rounds:
            self.hide()
            return
        if before is None or before.poll != row.poll:
            self._build(row)
        self._fill(row)

    def ask(self) -> None:
        if self._row is not None and self._row.rounds:
            self.show()
            self._go_to(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field goes on to the next one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            fields = list(self.fields.values())
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in fields:
                field = fields[fields.index(watched)]
                field.interpretText()
                self._go_to((fields.index(field) + 1) % len(fields))
                return True
        return super().eventFilter(watched, event)

    def _build(self, row: PollRow) -> None:
        widgets: list[QWidget] = [*self._labels, *self.fields.values()]
        for widget in widgets:
            self._table.removeWidget(widget)
            widget.deleteLater()
        self._labels, self.fields = [], {}
        for line, choice in enumerate(row.poll.choices):
            name = plain(choice.label, words.language())
            if choice.card is not None:
                name = f"{name} ({plain(choice.card.name, words.language())})"
            number = label(str(line + 1), "quiet")
            text = label(name, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            keys = f"Alt+Shift+{line + 1}" if line < _FIELD_KEYS else ""
            tip = self.tr("How many raised a card for this choice")
            field = number_field(
                self.tr("Cards for {choice}").format(choice=name),
                f"{tip}  ({keys})" if keys else tip,
            )
            field.installEventFilter(self)
            field.valueChanged.connect(lambda count, key=choice.id: self._count(key, count))
            self.fields[choice.id] = field
            self._labels += [number, text]
            for column, widget in enumerate((number, text, field)):
                self._table.addWidget(widget, line, column)

    def _fill(self, row: PollRow) -> None:
        self.modes[row.rounds[-1].cards].setChecked(True)
        own = {count.choice: count.count for count in row.hand_counts if not count.teller}
        counted = row.rounds[-1].cards is not Cards.NONE
        for key, field in self.fields.items():
            field.setEnabled(counted)
            if not field.hasFocus():
                field.blockSignals(True)
                field.setValue(own.get(key, 0))
                field.blockSignals(False)
        self.check()

    def check(self) -> None:
        """Compares what was counted with the people in the room."""
        assert self._row is not None
        tally = tally_of(self._model.state, self._row.poll.id)
        phones = tally.ballots_n if tally is not None else 0
        others = sum(count.count for count in self._row.hand_counts if count.teller)
        cards = sum(field.value() for field in self.fields.values()) + others
        mode = self._row.rounds[-1].cards
        if mode is Cards.ADDED:
            text = self.tr("{phones} by phone, {cards} by card: {sum} in all")
        elif mode is Cards.INSTEAD:
            text = self.tr("{cards} by card; {phones} by phone are kept but not counted")
        else:
            text = self.tr("Choose above how cards are counted.")
        in_all = cards + (phones if mode is Cards.ADDED else 0)
        self.sum.setText(text.format(phones=phones, cards=cards, sum=in_all))
        event = event_of(self._model.state)
        people = event.headcount if event is not None else None
        over = 0 if people is None or mode is Cards.NONE else in_all - people
        self.warning.setVisible(over > 0)
        self.warning.setText(
            self.tr(
                "That is %n more than the people in the room. "
                "Count again, or correct the headcount.",
                "",
                over,
            )
        )

    def _choose(self, mode: Cards) -> None:
        if self._row is not None:
            self._model.send(PollCards(self._row.poll.id, _WIRE[mode]))

    def _count(self, choice: str, count: int) -> None:
        if self._row is not None:
            self._model.send(CountHands(self._row.poll.id, choice, count))
            self.check()

    def _go_to(self, place: int) -> None:
        fields = list(self.fields.values())
        if place < len(fields):
            fields[place].setFocus()
            fields[place].selectAll()
