"""Forms that open inside a panel instead of a dialog: nothing ever stands in the way of the clock."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.number_box import NumberBox
from facilitator.desktop.parts import Button, ComboBox, label, plain_tip
from facilitator.protocol.commands import FloorName, PollQuick, PollVoid, SpeakerReplace

PROMPT_LIMIT = 280
CHOICE_LIMIT = 120
MOST_CHOICES = 20


def line_edit(name: str, hint: str = "", limit: int = CHOICE_LIMIT) -> QLineEdit:
    """A line to type in, named for screen readers."""
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(hint or name)
    edit.setToolTip(plain_tip(hint or name))
    edit.setMaxLength(limit)
    edit.setMinimumWidth(80)
    return edit


def number_field(name: str, tip: str, most: int = 100_000) -> NumberBox:
    """A field for a count; what is typed counts when it is left or Enter is pressed."""
    field = NumberBox()
    field.setRange(0, most)
    field.setKeyboardTracking(False)
    field.setAccessibleName(name)
    field.setToolTip(plain_tip(tip))
    field.setFixedWidth(72)
    field.lineEdit().setTextMargins(4, 0, 4, 0)
    return field


class InlineForm(QFrame):
    """A form in a panel. Escape closes it, and whoever had the keyboard before has it again. `toggled` is emitted
    when it comes or goes."""

    toggled = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._before: QWidget | None = None
        self.setProperty("role", "form")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 12)
        self.body.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(title, "strong"), 1)
        head.addWidget(Button("", "x", tip=self.tr("Close"), pressed=self.hide))
        self.body.addLayout(head)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if visible and not inside:
            self._before = focused
        super().setVisible(visible)
        before = self._before
        if not visible and inside and before is not None and isValid(before):
            before.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggled.emit()
        QTimer.singleShot(0, self, self._scroll_to)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.toggled.emit()

    def _scroll_to(self) -> None:
        """Brings all of it into view where the window is low."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self, 0, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)


class QuickPollForm(InlineForm):
    """A vote nobody planned: a question, two choices or more, Open. Without choices it is yes or no."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(self.tr("Quick poll"))
        self._model = model
        self.prompt = line_edit(self.tr("Question to the room"), limit=PROMPT_LIMIT)
        self.prompt.textChanged.connect(self._check)
        self.body.addWidget(self.prompt)
        self.choices: list[QLineEdit] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        buttons = FlowLayout()
        self.add = Button(self.tr("Add a choice"), "plus", pressed=self._add_focused)
        self.open = Button(
            self.tr("Open"),
            "vote",
            role="primary",
            tip=self.tr("Opens this vote at once"),
            pressed=self.submit,
        )
        buttons.addWidget(self.open)
        buttons.addWidget(self.add)
        self.body.addLayout(buttons)
        self.reset()

    def ask(self) -> None:
        self.show()
        self.prompt.setFocus()

    def reset(self) -> None:
        self.prompt.clear()
        while self.choices:
            edit = self.choices.pop()
            self._lines.removeWidget(edit)
            edit.deleteLater()
        for _ in range(2):
            self._add()
        self._check()

    def submit(self) -> None:
        prompt, choices = self._filled()
        if not prompt or len(choices) == 1:
            return
        kept_here = not self._model.attached
        self._model.send(PollQuick(prompt, choices))
        if kept_here:
            return
        self.reset()
        self.hide()

    def _filled(self) -> tuple[str, list[str]]:
        texts = [edit.text().strip() for edit in self.choices]
        return self.prompt.text().strip(), [text for text in texts if text]

    def _add_focused(self) -> None:
        self._add().setFocus()

    def _add(self) -> QLineEdit:
        edit = line_edit(self.tr("Choice {number}").format(number=len(self.choices) + 1))
        edit.textChanged.connect(self._check)
        edit.returnPressed.connect(lambda: self._next(edit))
        self.choices.append(edit)
        self._lines.addWidget(edit)
        self._check()
        return edit

    def _next(self, edit: QLineEdit) -> None:
        """Enter goes to the next line; in the last one to the button that opens."""
        place = self.choices.index(edit)
        if place + 1 < len(self.choices):
            self.choices[place + 1].setFocus()
        else:
            self.open.setFocus()

    def _check(self) -> None:
        prompt, choices = self._filled()
        self.open.setEnabled(bool(prompt) and len(choices) != 1)
        self.open.rename(self.tr("Open") if choices else self.tr("Open: yes or no"))
        self.add.setEnabled(len(self.choices) < MOST_CHOICES)


class VoidForm(InlineForm):
    """Declares a round void; the report keeps the reason."""

    def __init__(self, send: Callable[[PollVoid], None]) -> None:
        super().__init__(self.tr("Declare this round void"))
        self._send = send
        self._poll = ""
        self.rounds = ComboBox(self.tr("Round"))
        self.rounds.setToolTip(plain_tip(self.tr("Which round does not count")))
        self.reason = line_edit(
            self.tr("Reason"), self.tr("Reason, as the report will give it"), PROMPT_LIMIT
        )
        self.submit = Button(
            self.tr("Declare void"),
            "ban",
            role="danger",
            tip=self.tr("The votes stay in the file but do not count"),
            pressed=self._submit,
        )
        self.submit.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.submit.setEnabled(bool(text.strip())))
        line = QHBoxLayout()
        line.addWidget(self.rounds)
        line.addWidget(self.reason, 1)
        line.addWidget(self.submit)
        self.body.addLayout(line)

    def ask(self, poll: str, numbers: Sequence[int]) -> None:
        """Of these rounds the first is proposed. It is named even where it is the only one: a newer one may be
        open on the screen."""
        self._poll = poll
        self.rounds.clear()
        for number in numbers:
            self.rounds.addItem(self.tr("Round {number}").format(number=number), number)
        self.reason.clear()
        self.show()
        self.reason.setFocus()

    def keep_to(self, poll: str) -> None:
        """Goes away when another poll is looked at: nothing is declared void that is not seen."""
        if poll != self._poll:
            self.hide()

    def _submit(self) -> None:
        number = self.rounds.currentData()
        self._send(PollVoid(self._poll, number, self.reason.text().strip()))
        self.hide()


class NameForm(InlineForm):
    """Name and affiliation of somebody; `keep` hands them on."""

    def __init__(self, title: str, keep: Callable[[str, str, str], None]) -> None:
        super().__init__(title)
        self._contribution = ""
        self._keep = keep
        self.name = line_edit(self.tr("Name"))
        self.affiliation = line_edit(self.tr("Affiliation"))
        self.keep = Button(
            self.tr("Keep"), "check", tip=self.tr("Keeps the name"), pressed=self._submit
        )
        line = FlowLayout()
        for widget in (self.name, self.affiliation, self.keep):
            line.addWidget(widget)
        self.body.addLayout(line)
        for edit in (self.name, self.affiliation):
            edit.returnPressed.connect(self._submit)

    def ask(self, contribution: str) -> None:
        self._contribution = contribution
        self.name.clear()
        self.affiliation.clear()
        self.show()
        self.name.setFocus()

    def _submit(self) -> None:
        name, affiliation = self.name.text().strip(), self.affiliation.text().strip()
        if name or affiliation:
            self._keep(self._contribution, name, affiliation)
        self.hide()


class FloorForm(NameForm):
    """Names somebody who speaks, or spoke, from the floor."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(
            QCoreApplication.translate("FloorForm", "From the floor"),
            lambda key, name, affiliation: model.send(FloorName(key, name, affiliation)),
        )


class ReplaceForm(NameForm):
    """Names whoever speaks in somebody's place."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(
            QCoreApplication.translate("ReplaceForm", "Who instead?"),
            lambda key, name, affiliation: model.send(SpeakerReplace(key, name, affiliation)),
        )

    def _submit(self) -> None:
        if self.name.text().strip():
            super()._submit()
