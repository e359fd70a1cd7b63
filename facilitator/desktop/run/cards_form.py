"""Counting coloured cards or raised hands, kept apart from the phones' ballots."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from facilitator.desktop.errand import Errand
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip
from facilitator.desktop.prepare.fields import LineField
from facilitator.desktop.prepare.print_menu import print_cards
from facilitator.desktop.reading import event_of, tally_of
from facilitator.desktop.run.cards_table import CardsTable
from facilitator.desktop.run.forms import InlineForm, line_edit
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Cards
from facilitator.protocol.commands import CountHands, PollCards, PollEstimate
from facilitator.protocol.desk import PollRow

TELLER_LIMIT = 60
ESTIMATE_LIMIT = 200
_WIRE: dict[Cards, Literal["added", "instead", "none"]] = {
    Cards.ADDED: "added",
    Cards.INSTEAD: "instead",
    Cards.NONE: "none",
}


class CardsForm(InlineForm):
    """Two ways to count: cards added to the phones' votes, or instead of them; by block of the room where
    several people count; card by card where one person calls them out; or only an estimate, in words."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Cards and hands"))
        self._model = model
        self._row: PollRow | None = None
        self.teller = ""
        self._added: list[str] = []
        self._counted: list[int] = []
        self.modes: dict[Cards, QRadioButton] = {}
        self._make_modes()
        self.blocks: dict[str, Button] = {}
        self._block_group = QButtonGroup(self)
        self._blocks = FlowLayout(spacing=4)
        self.another = line_edit(
            self.tr("Another block or teller"), self.tr("Another block or teller"), TELLER_LIMIT
        )
        self.another.setFixedWidth(208)
        self.another.setToolTip(
            plain_tip(self.tr("Where several people count: each block by itself, added up here"))
        )
        self.another.returnPressed.connect(self._add_block)
        self.table = CardsTable()
        self.table.entered.connect(self._count)
        self.one_by_one = Button(
            self.tr("Card by card"),
            "plus",
            checkable=True,
            tip=self.tr("Then the keys 1 to 9 count one card each; Backspace takes the last back"),
        )
        self.one_by_one.clicked.connect(lambda _on: self._begin_calling())
        self.called = label("", "quiet")
        self.errand = Errand(model, self)
        self.print = Button(
            "",
            "printer",
            tip=self.tr("Print the cards, four to a sheet"),
            pressed=lambda: print_cards(self.errand, self),
        )
        self.estimate = LineField(
            self.tr("Estimate, in words"),
            self._keep_estimate,
            self.tr("in words only: clear majority green"),
            ESTIMATE_LIMIT,
        )
        self.estimate.setToolTip(
            plain_tip(self.tr("Shown and reported as it is written, and never counted"))
        )
        self.sum = label("", "quiet", wrap=True)
        self.warning = label("", "note", wrap=True)
        self._lay_out()

    def _make_modes(self) -> None:
        group = QButtonGroup(self)
        for mode, text in (
            (Cards.NONE, self.tr("No cards in this round")),
            (Cards.ADDED, self.tr("Only those who have not voted by phone raise a card")),
            (Cards.INSTEAD, self.tr("Everybody raises a card; phone votes do not count")),
        ):
            button = QRadioButton(text)
            button.setAccessibleName(text)
            button.setToolTip(plain_tip(text))
            button.clicked.connect(lambda _checked=False, chosen=mode: self._choose(chosen))
            group.addButton(button)
            self.modes[mode] = button
            self.body.addWidget(button)

    def _lay_out(self) -> None:
        singly = QHBoxLayout()
        singly.setSpacing(12)
        singly.addWidget(self.one_by_one)
        singly.addWidget(self.called, 1)
        singly.addWidget(self.print)
        self._blocks.addWidget(self.another)
        self.body.addLayout(self._blocks)
        self.body.addWidget(self.table)
        self.body.addLayout(singly)
        estimate = QHBoxLayout()
        estimate.setSpacing(12)
        name = label(self.tr("Estimate"))
        name.setBuddy(self.estimate)
        estimate.addWidget(name)
        estimate.addWidget(self.estimate, 1)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.warning)
        self.body.addLayout(estimate)

    def show_poll(self, row: PollRow | None) -> None:
        """Follows the poll; hides where hands cannot be counted or it was never asked."""
        before, self._row = self._row, row
        if row is None or not kind_of(row.poll.kind).counted_by_hand or not row.rounds:
            self.hide()
            return
        if before is None or before.poll.id != row.poll.id:
            self.teller, self._added = "", []
        if before is None or before.poll != row.poll:
            self.table.build(row.poll)
        self._fill(row)

    def ask(self) -> None:
        if self._row is not None and self._row.rounds:
            self.show()
            if self._row.rounds[-1].cards is Cards.NONE:
                # There is nothing to count yet: the arrows choose how.
                self.modes[Cards.NONE].setFocus()
            else:
                self.table.go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Card by card: a digit counts one for the choice of that number."""
        if self.one_by_one.isChecked() and not event.modifiers() & ~_KEYPAD:
            place = event.key() - Qt.Key.Key_1
            if 0 <= place < 9 and self.table.add_one(place):
                self._counted.append(place)
                return
            if event.key() == Qt.Key.Key_Backspace and self._counted:
                self.table.add_one(self._counted.pop(), -1)
                return
        super().keyPressEvent(event)

    def _begin_calling(self) -> None:
        self._counted.clear()
        if self.one_by_one.isChecked():
            self.one_by_one.setFocus()
        self.check()

    def choose_block(self, teller: str) -> None:
        self.teller = teller
        self._counted.clear()
        if self._row is not None:
            self._fill(self._row)
            self.table.go_to(0)

    def _fill(self, row: PollRow) -> None:
        self.modes[row.rounds[-1].cards].setChecked(True)
        self._show_blocks(row)
        counted = row.rounds[-1].cards is not Cards.NONE
        for field in self.table.fields.values():
            field.setEnabled(counted)
        self.one_by_one.setEnabled(counted)
        self.another.setEnabled(counted)
        self.table.fill(row.hand_counts, self.teller, several=len(self.blocks) > 1)
        self.estimate.show_value(row.rounds[-1].estimate)
        self.check()

    def _show_blocks(self, row: PollRow) -> None:
        """Those that counted something, and those just added. One block alone needs no button."""
        used = sorted({count.teller for count in row.hand_counts if count.count and count.teller})
        names = ["", *used, *(name for name in self._added if name not in used)]
        if names != list(self.blocks):
            for button in self.blocks.values():
                self._block_group.removeButton(button)
                self._blocks.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._blocks.removeWidget(self.another)
            self.blocks = {name: self._block(name) for name in names}
            self._blocks.addWidget(self.another)
        for name, button in self.blocks.items():
            button.setVisible(len(names) > 1)
            button.setChecked(name == self.teller)

    def _block(self, name: str) -> Button:
        text = name or self.tr("Whole room")
        button = Button(
            text,
            role="place",
            checkable=True,
            tip=self.tr("Enter what was counted here: {block}").format(block=text),
        )
        button.clicked.connect(lambda _=False: self.choose_block(name))
        self._block_group.addButton(button)
        self._blocks.addWidget(button)
        return button

    def _add_block(self) -> None:
        name = " ".join(self.another.text().split())
        if name:
            self.another.clear()
            if name not in self.blocks:
                self._added.append(name)
            self.choose_block(name)

    def check(self) -> None:
        """Compares what was counted with the people in the room."""
        assert self._row is not None
        tally = tally_of(self._model.state, self._row.poll.id)
        phones = tally.ballots_n if tally is not None else 0
        others = sum(c.count for c in self._row.hand_counts if c.teller != self.teller)
        cards = sum(field.value() for field in self.table.fields.values()) + others
        mode = self._row.rounds[-1].cards
        if mode is Cards.ADDED:
            text = self.tr("{phones} by phone, {cards} by card: {sum} in all")
        elif mode is Cards.INSTEAD:
            text = self.tr("{cards} by card; {phones} by phone are kept but not counted")
        else:
            text = self.tr("Choose above how cards are counted.")
        in_all = cards + (phones if mode is Cards.ADDED else 0)
        self.sum.setText(text.format(phones=phones, cards=cards, sum=in_all))
        warning = "" if mode is Cards.NONE else self._too_many(in_all)
        self.warning.setVisible(bool(warning))
        self.warning.setText(warning)
        self.called.setText(
            self.tr("1 to {count}: one card more; Backspace: one back").format(
                count=min(9, len(self.table.fields))
            )
            if self.one_by_one.isChecked()
            else ""
        )

    def _too_many(self, votes: int) -> str:
        """By how much there are more votes than people, or than places where nobody was counted."""
        event = event_of(self._model.state)
        if event is None:
            return ""
        if event.headcount is not None and votes > event.headcount:
            return self.tr(
                "That is %n more than the people in the room. "
                "Count again, or correct the headcount.",
                "",
                votes - event.headcount,
            )
        if event.headcount is None and event.capacity is not None and votes > event.capacity:
            return self.tr(
                "That is %n more than the room has places. Count again.", "", votes - event.capacity
            )
        return ""

    def _choose(self, mode: Cards) -> None:
        if self._row is not None:
            self._model.send(PollCards(self._row.poll.id, _WIRE[mode]))

    def _count(self, choice: str, count: int) -> None:
        if self._row is not None:
            self._model.send(CountHands(self._row.poll.id, choice, count, self.teller))
            self.check()

    def _keep_estimate(self, written: str) -> None:
        if self._row is not None:
            self._model.send(PollEstimate(self._row.poll.id, written))


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
