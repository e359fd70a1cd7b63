"""The poll on the desk: which one, where it stands, and the buttons that open, close and reveal it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy

from facilitator.desktop import words
from facilitator.desktop.charts.picture_buttons import PictureButtons
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, set_role
from facilitator.desktop.reading import open_poll, plain, planned_polls
from facilitator.desktop.run.cards_form import CardsForm
from facilitator.desktop.run.chart_view import ChartView
from facilitator.desktop.run.choice_list import ChoiceList
from facilitator.desktop.run.forms import QuickPollForm, VoidForm
from facilitator.desktop.run.poll_buttons import PollButtons, countable
from facilitator.desktop.run.poll_words import PollWords, counts_are_for_the_desk
from facilitator.desktop.run.said_menu import SaidMenu
from facilitator.desktop.run.topics_form import TopicsForm
from facilitator.desktop.run.view_buttons import ViewButtons
from facilitator.domain.kinds import kind_of
from facilitator.domain.polls import Poll
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
        self.buttons = PollButtons(model)
        self.buttons.cards_asked.connect(self.cards.ask)
        self.buttons.said_asked.connect(self._show_said)
        self.buttons.void_asked.connect(self._ask_void)
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
        self.body.addLayout(self.buttons)
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
        for widget in (self.prompt, self.status, self.choices, self.peek):
            widget.setVisible(row is not None)
        for widget in (self.previous, self.next, self.choose):
            widget.setVisible(len(rows) > 1)
        self.empty.setVisible(row is None)
        self.buttons.show_poll(row, mirrored=self._mirrored)
        self.cards.show_poll(row)
        self.void.keep_to(row.poll.id if row is not None else "")
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

    def _ask_void(self) -> None:
        row = self.row()
        numbers = countable(row) if row is not None else []
        if row is not None and numbers:
            self.void.ask(row.poll.id, numbers)

    def _show_said(self) -> None:
        row = self.row()
        if row is not None and kind_of(row.poll.kind).grouped:
            self.topics.ask()
        elif row is not None:
            button = self.buttons.said
            below = button.mapToGlobal(button.rect().bottomLeft())
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
