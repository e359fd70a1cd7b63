"""Polls of an item, or of the whole event: a line for each, the editor below the one that is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop import icons, words
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, Panel, label
from facilitator.desktop.prepare import check_words
from facilitator.desktop.prepare.fields import ChoiceField
from facilitator.desktop.prepare.poll_editor import PollEditor
from facilitator.desktop.prepare.poll_sets import SetsForm
from facilitator.desktop.prepare.poll_words import kind_names, kind_shown
from facilitator.desktop.prepare.print_menu import PrintButton
from facilitator.desktop.reading import plain, planned_polls
from facilitator.desktop.run.forms import PROMPT_LIMIT, line_edit
from facilitator.protocol.desk import PollRow
from facilitator.protocol.edit_event_commands import PollAdd, PollAttach, PollMove


class PollLine(Button):
    """One poll: number and question, its kind, and a mark where the checks found something."""

    def __init__(self) -> None:
        super().__init__("", role="line", checkable=True)
        self.text_shown = ElidedLabel()
        self.kind = label("", "small")
        self.mark = label()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(self.text_shown, 1)
        line.addWidget(self.kind)
        line.addWidget(self.mark)
        for shown in (self.text_shown, self.kind, self.mark):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_poll(self, number: int, prompt: str, kind: str, found: Sequence[str]) -> None:
        self.text_shown.set_full(f"{number}   {prompt}")
        self.kind.setText(kind)
        self.mark.setVisible(bool(found))
        if found:
            color, scale = look().color("warning"), self.devicePixelRatioF()
            self.mark.setPixmap(icons.pixmap("triangle-alert", color, icons.SIZE_PX, scale))
        self.setAccessibleName(", ".join([f"{number}", prompt, kind, *found]))
        self.describe("\n".join([prompt, *found]))


class PollsPanel(Panel):
    """`item_of` tells whose polls are shown; without it all are, in the order they are offered.

    `phone_asked` is emitted to show the chosen poll on a phone, or to put the phone away, `unfolded` with the
    editor and its poll's line once another one is chosen.
    """

    phone_asked = Signal()
    unfolded = Signal(QWidget, QWidget)

    def __init__(self, model: EventModel, item_of: Callable[[], str | None] | None = None) -> None:
        super().__init__("")
        self._model = model
        self._item_of = item_of
        self._chosen: str | None = None
        self._known: set[str] = set()
        self.lang = ""
        self.title.set_full(self.tr("POLLS"))
        self.setAccessibleName(self.tr("Polls"))
        self.up = Button(
            "", "arrow-up", tip=self.tr("Offer this poll earlier"), pressed=lambda: self._move(-1)
        )
        self.down = Button(
            "", "arrow-down", tip=self.tr("Offer this poll later"), pressed=lambda: self._move(1)
        )
        self.print = PrintButton(model, self)
        self.sets = SetsForm(model, item_of)
        self.sets_button = Button(
            self.tr("Sets"),
            "library",
            role="quiet",
            tip=self.tr("Takes polls from a set, a file or a text, and keeps them for later"),
            pressed=self.sets.ask,
        )
        self.phone_button = Button(
            self.tr("Phone"),
            "smartphone",
            role="quiet",
            checkable=item_of is None,
            tip=self.tr("Shows the chosen poll as a phone will show it, while you write"),
            pressed=self.phone_asked.emit,
        )
        self.head.addWidget(self.phone_button)
        self.head.addWidget(self.sets_button)
        for button in (self.print, self.up, self.down):
            self.head.addWidget(button)
            button.setVisible(item_of is None)
        self.empty = label(
            self.tr("No polls yet. Write a question below and press Enter."), "quiet", wrap=True
        )
        self.buttons: dict[str, PollLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.prompt = line_edit(
            self.tr("New question to the room"), self.tr("Add a question to the room"), PROMPT_LIMIT
        )
        self.prompt.returnPressed.connect(self.add)
        self.kind = ChoiceField(self.tr("Kind of the new vote"), lambda _kind: None, kind_names())
        self.kind.setMinimumContentsLength(10)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this poll"), pressed=self.add
        )
        self.attach = ChoiceField(
            self.tr("Attach a poll"),
            self._attach,
            [],
            self.tr("A poll that belongs to no item yet"),
        )
        self.attach.hide()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.prompt, 1)
        line.addWidget(self.kind)
        line.addWidget(self.add_button)
        self.editor = PollEditor(model)
        self._list.addWidget(self.editor)
        self.body.addWidget(self.sets)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._list)
        self.body.addLayout(line)
        self.body.addWidget(self.attach)

    def add(self) -> None:
        prompt = self.prompt.text().strip()
        if prompt:
            item = self._item_of() if self._item_of is not None else None
            self._model.send(PollAdd(prompt, self.kind.currentData(), item))
            if self._model.attached:
                self.prompt.clear()

    def refresh(self) -> None:
        rows = self._rows()
        keys = [row.poll.id for row in rows]
        if keys != list(self.buttons):
            self._build(rows)
        added = [key for key in keys if key not in self._known]
        new = added[0] if self._known and len(added) == 1 else None
        if new is not None:
            self._chosen = new
        self._known = {row.poll.id for row in planned_polls(self._model.state)}
        if self._chosen not in keys:
            self._chosen = keys[0] if keys else None
        for number, row in enumerate(rows, 1):
            self._show_line(number, row)
        self.empty.setVisible(not rows)
        self._unfold()
        self.editor.setVisible(self._chosen is not None)
        self.editor.lang = self.lang
        for row in rows:
            if row.poll.id == self._chosen:
                self.editor.show_poll(row)
        # Where a set was taken, what was not understood of it is being read.
        if new is not None and not self.sets.isVisible():
            self.unfolded.emit(self.editor, self.buttons[new])
        place = keys.index(self._chosen) if self._chosen in keys else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(keys) - 1)
        self._offer_loose()

    @property
    def chosen(self) -> str | None:
        return self._chosen

    def choose(self, key: str) -> None:
        self._chosen = key
        self.refresh()
        self.unfolded.emit(self.editor, self.buttons[key])

    def _unfold(self) -> None:
        place = list(self.buttons).index(self._chosen) + 1 if self._chosen is not None else 0
        if self._list.indexOf(self.editor) != place:
            self._list.removeWidget(self.editor)
            self._list.insertWidget(place, self.editor)

    def _rows(self) -> list[PollRow]:
        rows = planned_polls(self._model.state)
        if self._item_of is None:
            return rows
        item = self._item_of()
        return [row for row in rows if item is not None and row.poll.item == item]

    def _build(self, rows: list[PollRow]) -> None:
        for button in self.buttons.values():
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for row in rows:
            button = PollLine()
            button.clicked.connect(lambda _=False, key=row.poll.id: self.choose(key))
            self.buttons[row.poll.id] = button
            self._list.addWidget(button)

    def _show_line(self, number: int, row: PollRow) -> None:
        button = self.buttons[row.poll.id]
        prompt = plain(row.poll.prompt, words.language())
        kind = dict(kind_names()).get(kind_shown(row.poll), row.poll.kind)
        found = check_words.of_poll(self._model.state, row.poll.id)
        button.show_poll(number, prompt, kind, found)
        button.setChecked(row.poll.id == self._chosen)

    def _move(self, by: int) -> None:
        keys = list(self.buttons)
        if self._chosen in keys:
            self._model.send(PollMove(self._chosen, keys.index(self._chosen) + 1 + by))

    def _offer_loose(self) -> None:
        if self._item_of is None:
            return
        loose = [row.poll for row in planned_polls(self._model.state) if row.poll.item is None]
        names = [(poll.id, plain(poll.prompt, words.language())) for poll in loose]
        self.attach.setVisible(bool(loose))
        self.attach.offer([("", self.tr("Attach a poll that belongs to no item")), *names])
        self.attach.show_value("")

    def _attach(self, poll: str) -> None:
        item = self._item_of() if self._item_of is not None else None
        if poll and item is not None:
            self._model.send(PollAttach(poll, item))
