"""The buttons that take a poll from one step to the next, and put right what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.run.order_button import OrderButton
from facilitator.desktop.run.said_menu import can_be_hidden
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import RoundStatus
from facilitator.protocol.command import Command
from facilitator.protocol.commands import (
    PollAgain,
    PollClose,
    PollHide,
    PollLastCall,
    PollOpen,
    PollReveal,
)
from facilitator.protocol.desk import PollRow


class PollButtons(FlowLayout):
    """They follow the poll that is shown, its next step in colour. What needs more than a press is asked for."""

    cards_asked = Signal()
    said_asked = Signal()
    void_asked = Signal()

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self._row: PollRow | None = None
        self._make_steps()
        self._make_others()
        self.all = (
            self.open,
            self.last_call,
            self.close,
            self.reveal,
            self.again,
            self.cards,
            self.said,
            self.order,
            self.void,
        )
        for made in self.all:
            self.addWidget(made)

    def _make_steps(self) -> None:
        def button(
            text: str, icon: str, key: str, tip: str, command: Callable[[str], Command]
        ) -> Button:
            return Button(
                text, icon, tip=tip, keys=sequence(key), pressed=lambda: self._send(command)
            )

        self.open = button(self.tr("Open"), "vote", "poll.open", self.tr("Opens voting"), PollOpen)
        self.last_call = button(
            self.tr("Last call"),
            "megaphone",
            "poll.lastcall",
            self.tr("Announces 15 seconds on stage and phones, then closes"),
            PollLastCall,
        )
        self.close = button(
            self.tr("Close"),
            "circle-stop",
            "poll.close",
            self.tr("Closes voting; answers on their way still count for 2 seconds"),
            PollClose,
        )
        self.reveal = Button(
            self.tr("Reveal"),
            "eye",
            tip=self.tr("Shows the result on stage and phones"),
            keys=sequence("poll.reveal"),
            pressed=self._toggle_reveal,
        )
        self.again = Button(
            self.tr("Again"),
            "rotate-ccw",
            tip=self.tr("Asks the same poll anew, as a new round"),
            pressed=lambda: self._send(PollAgain),
        )

    def _make_others(self) -> None:
        self.cards = Button(
            self.tr("Cards"),
            "hand",
            tip=self.tr("Counts coloured cards or raised hands"),
            keys=sequence("poll.cards"),
            pressed=self.cards_asked.emit,
        )
        self.said = Button(
            self.tr("Words"),
            "message-circle-off",
            tip=self.tr("Takes what somebody wrote out of the result, or puts it back"),
            pressed=self.said_asked.emit,
        )
        self.order = OrderButton(self._model)
        self.void = Button(
            "",
            "ban",
            tip=self.tr("Declares a round void, with a reason that the report keeps"),
            pressed=self.void_asked.emit,
        )

    def show_poll(self, row: PollRow | None, *, mirrored: bool) -> None:
        """`mirrored`: the room sees this screen, so what was written is not listed here."""
        self._row = row
        for button in self.all:
            button.setVisible(row is not None)
        if row is None:
            return
        closed = row.status in ("closed", "revealed")
        # A poll is opened once and then asked again: one place for both, so that all fit one line.
        self.open.setVisible(not row.rounds)
        self.again.setVisible(bool(row.rounds))
        self.open.setEnabled(row.status == "draft")
        self.last_call.setEnabled(row.status == "open")
        self.close.setEnabled(row.status == "open")
        self.reveal.setEnabled(closed)
        revealed = row.status == "revealed"
        self.reveal.rename(
            self.tr("Hide") if revealed else self.tr("Reveal"),
            "eye-off" if revealed else "eye",
        )
        self.again.setEnabled(closed)
        self.cards.setEnabled(kind_of(row.poll.kind).counted_by_hand and bool(row.rounds))
        grouped = kind_of(row.poll.kind).grouped
        self.said.rename(self.tr("Answers") if grouped else self.tr("Words"))
        self.said.setVisible(can_be_hidden(row))
        self.said.setEnabled(not mirrored)
        self.cards.setVisible(not can_be_hidden(row))
        self.order.show_poll(row)
        self.void.setVisible(bool(countable(row)))
        following = {
            "draft": self.open,
            "open": self.close,
            "closed": self.reveal,
        }.get(row.status)
        for button in (self.open, self.close, self.reveal):
            button.set_role("primary" if button is following else "")

    def _send(self, command: Callable[[str], Command]) -> None:
        if self._row is not None:
            self._model.send(command(self._row.poll.id))

    def _toggle_reveal(self) -> None:
        revealed = self._row is not None and self._row.status == "revealed"
        self._send(PollHide if revealed else PollReveal)


def countable(row: PollRow) -> list[int]:
    """The rounds that can be declared void. First the one that is likeliest meant: the newest; while voting
    is open again, the one that was closed too early."""
    closed = [each for each in row.rounds if each.status is RoundStatus.CLOSED and not each.voided]
    return [each.number for each in reversed(closed)]
