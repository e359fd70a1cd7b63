"""The poll on the desk: which one, where it stands, and the buttons that open, close and reveal it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy

from facilitator.desktop import words
from facilitator.desktop.charts.picture_buttons import PictureButtons
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, set_role
from facilitator.desktop.reading import open_poll, plain, planned_polls
from facilitator.desktop.run.cards_form import CardsForm
from facilitator.desktop.run.chart_view import ChartView
from facilitator.desktop.run.choice_list import ChoiceList
from facilitator.desktop.run.forms import QuickPollForm, VoidForm
from facilitator.desktop.run.order_button import OrderButton
from facilitator.desktop.run.poll_words import PollWords, counts_are_for_the_desk
from facilitator.desktop.run.said_menu import SaidMenu, can_be_hidden
from facilitator.desktop.run.topics_form import TopicsForm
from facilitator.desktop.run.view_buttons import ViewButtons
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll, RoundStatus
from facilitator.protocol.commands import (
    PollAgain,
    PollClose,
    PollHide,
    PollLastCall,
    PollOpen,
    PollReveal,
)
from facilitator.protocol.desk import PollRow


class PollPanel(Panel):
    """Which poll is chosen is this panel's own; it follows a poll that opens."""

    def __init__(self, model: EventModel) -> None:
        self._model = model
        self._chosen: str | None = None
        opened = open_poll(model.state)
        self._last_open = opened.poll.id if opened is not None else None
        self._known: dict[str, Poll] | None = None
        self._mirrored = False
        super().__init__("")
        self._words = PollWords(model, self)
        self._make_head()
        self.prompt = label("", "heading", wrap=True)
        self.status = label("", "quiet", wrap=True)
        self.status.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.count = label("", "count")
        self.hands = label("", "quiet", wrap=True)
        self.choices = ChoiceList()
        self.chart = ChartView(model)
        self.views = ViewButtons(model)
        self.views.chosen.connect(self._look)
        self.empty = label(
            self.tr("No poll is prepared. “Quick poll” puts a question to the room at once."),
            "quiet",
            wrap=True,
        )
        self.quick = QuickPollForm(model)
        self.cards = CardsForm(model)
        self.cards.toggled.connect(self.refresh)
        self.topics = TopicsForm(model)
        self.void = VoidForm(model.send)
        stands = QHBoxLayout()
        stands.setSpacing(16)
        stands.addWidget(self.status, 1)
        stands.addWidget(self.count)
        stands.addWidget(self.views)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.prompt)
        self.body.addLayout(stands)
        self.body.addWidget(self.hands)
        # Above what may be taller than a low window: the next step is always in sight.
        self._make_buttons()
        self.body.addLayout(self._buttons)
        for form in (self.cards, self.topics, self.void, self.quick):
            self.body.addWidget(form)
        self.body.addWidget(self.choices)
        self.body.addWidget(self.chart, 1)
        self.body.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        model.changed.connect(self._changed)
        self.refresh()

    def _make_head(self) -> None:
        self.peek = Button(
            self.tr("Peek"),
            "eye",
            role="quiet",
            checkable=True,
            tip=self.tr("Shows the counts here, on this screen only"),
            keys=sequence("poll.peek"),
            pressed=self.refresh,
        )
        self.previous = Button(
            "",
            "chevron-left",
            tip=self.tr("Previous poll"),
            keys=sequence("poll.previous"),
            pressed=lambda: self.step(-1),
        )
        self.next = Button(
            "",
            "chevron-right",
            tip=self.tr("Next poll"),
            keys=sequence("poll.next"),
            pressed=lambda: self.step(1),
        )
        self.choose = Button("", "list", tip=self.tr("Choose a poll"), pressed=self._show_list)
        self.quick_button = Button(
            self.tr("Quick poll"),
            "zap",
            role="quiet",
            tip=self.tr("A vote nobody planned"),
            keys=sequence("poll.quick"),
            pressed=lambda: self.quick.ask(),
        )
        self.pictures = PictureButtons(
            self._model,
            lambda: None if self.chart.isHidden() else self.chart.shown,
            keyed=True,
        )
        for button in (self.pictures.copy, self.pictures.save):
            self.head.addWidget(button)
        for button in (self.quick_button, self.peek, self.previous, self.next, self.choose):
            self.head.addWidget(button)

    def _make_buttons(self) -> None:
        def button(text: str, icon: str, key: str, tip: str, command: type) -> Button:
            return Button(
                text, icon, tip=tip, keys=sequence(key), pressed=lambda: self.send(command)
            )

        self.open = button(self.tr("Open"), "vote", "poll.open", self.tr("Opens voting"), PollOpen)
        self.last_call = button(
            self.tr("Last call"),
            "megaphone",
            "poll.lastcall",
            self.tr("Announces 15 seconds on stage and phones, then closes"),
            PollLastCall,
        )
        self.close_button = button(
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
            pressed=self.toggle_reveal,
        )
        self.again = Button(
            self.tr("Again"),
            "rotate-ccw",
            tip=self.tr("Asks the same poll anew, as a new round"),
            pressed=lambda: self.send(PollAgain),
        )
        self.cards_button = Button(
            self.tr("Cards"),
            "hand",
            tip=self.tr("Counts coloured cards or raised hands"),
            keys=sequence("poll.cards"),
            pressed=lambda: self.cards.ask(),
        )
        self.said_button = Button(
            self.tr("Words"),
            "message-circle-off",
            tip=self.tr("Takes what somebody wrote out of the result, or puts it back"),
            pressed=self._show_said,
        )
        self.order_button = OrderButton(self._model)
        self.void_button = Button(
            "",
            "ban",
            tip=self.tr("Declares a round void, with a reason that the report keeps"),
            pressed=self._ask_void,
        )
        self._buttons = FlowLayout()
        self.buttons = (
            self.open,
            self.last_call,
            self.close_button,
            self.reveal,
            self.again,
            self.cards_button,
            self.said_button,
            self.order_button,
            self.void_button,
        )
        for made in self.buttons:
            self._buttons.addWidget(made)

    def row(self) -> PollRow | None:
        """The chosen poll; until one is chosen, the one the room was asked last, else the first."""
        rows = planned_polls(self._model.state)
        chosen = next((row for row in rows if row.poll.id == self._chosen), None)
        asked = [row for row in rows if row.rounds]
        last = max(asked, key=lambda row: row.rounds[-1].opened_at, default=None)
        return chosen or last or next(iter(rows), None)

    def step(self, by: int) -> None:
        rows = planned_polls(self._model.state)
        current = self.row()
        if current is not None:
            place = min(max(0, rows.index(current) + by), len(rows) - 1)
            self.choose_poll(rows[place].poll.id)

    def choose_poll(self, poll: str) -> None:
        if poll != self._chosen:
            self._chosen = poll
            self.views.view = ""
            self.peek.setChecked(False)
        self.refresh()

    def follow_new(self) -> None:
        """Chooses the next poll that comes, or is made for the same conclusions again."""
        self._known = {row.poll.id: row.poll for row in planned_polls(self._model.state)}

    def _choose_new(self) -> None:
        if self._known is None:
            return
        rows = planned_polls(self._model.state)
        changed = [row for row in rows if self._known.get(row.poll.id) != row.poll]
        if changed:
            self._known = None
            self._chosen = changed[-1].poll.id
            self.peek.setChecked(False)

    def send(self, command: type) -> None:
        """Sends a command that is about the chosen poll."""
        row = self.row()
        if row is not None:
            self._model.send(command(row.poll.id))

    def toggle_reveal(self) -> None:
        row = self.row()
        if row is not None:
            self.send(PollHide if row.status == "revealed" else PollReveal)

    def set_mirrored(self, mirrored: bool) -> None:
        """While the room sees this screen, unrevealed counts stay hidden."""
        self._mirrored = mirrored
        self.refresh()

    def tick(self) -> None:
        row = self.row()
        if row is not None and row.status == "open":
            self.status.setText(self._words.status(row))

    def refresh(self) -> None:
        rows = planned_polls(self._model.state)
        row = self.row()
        for widget in (self.prompt, self.status, self.choices, self.peek, *self.buttons):
            widget.setVisible(row is not None)
        for widget in (self.previous, self.next, self.choose):
            widget.setVisible(len(rows) > 1)
        self.empty.setVisible(row is None)
        self.cards.show_poll(row)
        self.topics.show_poll(None if self._mirrored else row)
        if row is None:
            self.title.set_full(self.tr("POLLS"))
            for part in (self.count, self.hands, self.chart, self.views):
                part.hide()
            self.pictures.set_visible(False)
            return
        place = rows.index(row)
        self.title.set_full(
            self.tr("POLL {number} of {count}").format(number=place + 1, count=len(rows))
        )
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < len(rows))
        self._show(row)
        self._enable(row)

    def _show(self, row: PollRow) -> None:
        self.prompt.setText(plain(row.poll.prompt, words.language()))
        self.status.setText(self._words.status(row))
        set_role(self.status, "running" if row.status == "open" else "quiet")
        asked = row.status != "draft"
        self.peek.setEnabled(asked and row.status != "revealed" and not self._mirrored)
        seen = row.status == "revealed" or (
            asked and not self._mirrored and (self.peek.isChecked() or counts_are_for_the_desk(row))
        )
        self.chart.setVisible(seen)
        self.pictures.set_visible(seen)
        self.choices.setVisible(not seen and self.cards.isHidden())
        self.views.show_poll(row, seen=seen, mirrored=self._mirrored)
        if seen:
            self.chart.show_poll(row, self.views.view)
        else:
            self.choices.show_poll(row.poll)
        self.count.setVisible(row.status in ("open", "closing"))
        self.count.setText(self._words.turnout(row))
        self.hands.setText(self._words.by_hand(row))
        self.hands.setVisible(bool(self.hands.text()))

    def _look(self) -> None:
        """Who asks for another way of looking wants to see it."""
        self.peek.setChecked(True)
        self.refresh()

    def _enable(self, row: PollRow) -> None:
        closed = row.status in ("closed", "revealed")
        # A poll is opened once and then asked again: one place for both, so that all fit one line.
        self.open.setVisible(not row.rounds)
        self.again.setVisible(bool(row.rounds))
        self.open.setEnabled(row.status == "draft")
        self.last_call.setEnabled(row.status == "open")
        self.close_button.setEnabled(row.status == "open")
        self.reveal.setEnabled(closed)
        revealed = row.status == "revealed"
        self.reveal.rename(
            self.tr("Hide") if revealed else self.tr("Reveal"),
            "eye-off" if revealed else "eye",
        )
        self.again.setEnabled(closed)
        self.cards_button.setEnabled(kind_of(row.poll.kind).counted_by_hand and bool(row.rounds))
        grouped = kind_of(row.poll.kind).grouped
        self.said_button.rename(self.tr("Answers") if grouped else self.tr("Words"))
        self.said_button.setVisible(can_be_hidden(row))
        self.said_button.setEnabled(not self._mirrored)
        self.cards_button.setVisible(not can_be_hidden(row))
        self.order_button.show_poll(row)
        self.void_button.setVisible(bool(_countable(row)))
        following = {
            "draft": self.open,
            "open": self.close_button,
            "closed": self.reveal,
        }.get(row.status)
        for button in (self.open, self.close_button, self.reveal):
            button.set_role("primary" if button is following else "")

    def _ask_void(self) -> None:
        row = self.row()
        numbers = _countable(row) if row is not None else []
        if row is not None and numbers:
            self.void.ask(row.poll.id, numbers)

    def _show_said(self) -> None:
        row = self.row()
        if row is not None and kind_of(row.poll.kind).grouped:
            self.topics.ask()
        elif row is not None:
            below = self.said_button.mapToGlobal(self.said_button.rect().bottomLeft())
            SaidMenu(self._model, row, self).show_at(below)

    def _show_list(self) -> None:
        menu = QMenu(self)
        for place, row in enumerate(planned_polls(self._model.state), 1):
            text = f"{place}.  {plain(row.poll.prompt, words.language())}".replace("&", "&&")
            menu.addAction(text, partial(self.choose_poll, row.poll.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _changed(self, section: str) -> None:
        if section not in ("polls", "live", "compared", "room", "event"):
            return
        row = self.row()
        if section == "live" and row is not None:
            # Ten times a second while votes come in: only what they change.
            self.topics.show_poll(None if self._mirrored else row)
            self._show(row)
            return
        if section == "polls":
            self._choose_new()
        opened = open_poll(self._model.state)
        key = opened.poll.id if opened is not None else None
        if key is not None and key != self._last_open:
            self._chosen = key
            self.views.view = ""
            self.peek.setChecked(False)
        self._last_open = key
        self.refresh()


def _countable(row: PollRow) -> list[int]:
    """The rounds that can be declared void. First the one that is likeliest meant: the newest; while voting
    is open again, the one that was closed too early."""
    closed = [each for each in row.rounds if each.status is RoundStatus.CLOSED and not each.voided]
    return [each.number for each in reversed(closed)]
