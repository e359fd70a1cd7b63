"""What a poll lists, in the editor: each choice or statement with its wording, card and place."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from facilitator.desktop import words
from facilitator.desktop.charts.swatch import HEIGHT_PX, WIDTH_PX, swatch_icon
from facilitator.desktop.look import look
from facilitator.desktop.parts import Button, plain_tip
from facilitator.desktop.prepare.fields import ChoiceField, WordingField
from facilitator.desktop.reading import plain
from facilitator.domain.cards import STANDARD, standard_card
from facilitator.domain.editing.poll_forms import options_of
from facilitator.domain.editing.polls import OPTION_LIMIT
from facilitator.domain.polls import Card, Choice, Pattern, Poll, Statement
from facilitator.protocol.edit_event_commands import (
    PollCard,
    PollOptionMove,
    PollOptionRemove,
    PollText,
)

Send = Callable[..., None]
"""Sends a command about the poll: its type, and its arguments after the poll's id."""


class OptionLine:
    """One choice or statement: its wording, its card, and its place."""

    def __init__(self, send: Send, option: Choice | Statement) -> None:
        translate = QCoreApplication.translate
        self.key = option.id
        self._send = send
        self._card: Card | None = None
        self.wording = WordingField(
            translate("polls", "Choice"),
            lambda text, lang: send(PollText, option.id, text, lang),
            OPTION_LIMIT,
        )
        self.card = ChoiceField(
            translate("polls", "Card"),
            lambda color: send(PollCard, option.id, color),
            card_names(),
            translate("polls", "The coloured card that stands for it where cards are counted"),
        )
        self.card.setMinimumContentsLength(12)
        self.pattern = ChoiceField(
            translate("polls", "Pattern of the card"),
            self._choose_pattern,
            pattern_names(),
            translate("polls", "Tells the card apart for readers who do not see colours"),
        )
        self.pattern.setMinimumContentsLength(9)
        for field in (self.card, self.pattern):
            field.setIconSize(QSize(WIDTH_PX, HEIGHT_PX))
        self.up = Button("", "arrow-up", tip=translate("polls", "Earlier"))
        self.down = Button("", "arrow-down", tip=translate("polls", "Later"))
        self.remove = Button("", "x", tip=translate("polls", "Remove this choice"))

    def show_option(self, option: Choice | Statement, lang: str, *, cards: bool) -> None:
        """`cards`: hands can be counted for it."""
        self.wording.show_text(option.label, lang)
        self._show_card(option.card if isinstance(option, Choice) else None)
        self.card.setVisible(cards)

    def _show_card(self, card: Card | None) -> None:
        """Its name and its colour; a colour that is not among the usual ones is offered as well."""
        self._card = card
        names = dict(card_names())
        if card is not None:
            names[card.color] = plain(card.name, words.language())
        self.card.offer(list(names.items()))
        theme = look().theme
        for place in range(self.card.count()):
            color = self.card.itemData(place)
            known = card if card is not None and card.color == color else standard_card(color)
            if known is not None:
                self.card.setItemIcon(place, swatch_icon(color, known.pattern, theme))
        self.card.show_value("" if card is None else card.color)
        self.pattern.setVisible(card is not None)
        if card is not None:
            for place in range(self.pattern.count()):
                pattern = Pattern(self.pattern.itemData(place))
                self.pattern.setItemIcon(place, swatch_icon(card.color, pattern, theme))
            self.pattern.show_value(card.pattern.value)

    def _choose_pattern(self, pattern: str) -> None:
        if self._card is not None:
            self._send(PollCard, self.key, self._card.color, "", Pattern(pattern))

    def widgets(self) -> list[QWidget]:
        return [self.wording, self.card, self.pattern, self.up, self.down, self.remove]


class OptionTable(QWidget):
    """All lines of a poll. Alt with the arrow keys moves a line, Enter goes on to the next.

    `edited` is emitted while a wording is typed, `ended` when Enter leaves the last line.
    """

    edited = Signal()
    ended = Signal()

    def __init__(self, send: Send) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._send = send
        self.lines: list[OptionLine] = []
        self._table = QGridLayout(self)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)

    def show_poll(self, poll: Poll, lang: str, *, cards: bool) -> None:
        options = options_of(poll)
        if [line.key for line in self.lines] != [each.id for each in options]:
            self._build(options)
        for place, (line, option) in enumerate(zip(self.lines, options, strict=True)):
            line.show_option(option, lang, cards=cards)
            for widget in line.widgets():
                widget.setEnabled(not poll.frozen)
            line.up.setEnabled(not poll.frozen and place > 0)
            line.down.setEnabled(not poll.frozen and place + 1 < len(options))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = next((n for n, line in enumerate(self.lines) if line.wording.hasFocus()), None)
        if place is None:
            super().keyPressEvent(event)
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            button = "up" if event.key() == Qt.Key.Key_Up else "down"
            getattr(self.lines[place], button).click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if place + 1 < len(self.lines):
                self.lines[place + 1].wording.setFocus()
            else:
                self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, options: list[Choice | Statement]) -> None:
        writing = next((line.key for line in self.lines if line.wording.hasFocus()), "")
        for line in self.lines:
            for widget in line.widgets():
                self._table.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.lines = [OptionLine(self._send, option) for option in options]
        for row, line in enumerate(self.lines):
            for column, widget in enumerate(line.widgets()):
                self._table.addWidget(widget, row, column)
            line.wording.textEdited.connect(lambda _text: self.edited.emit())
            line.up.clicked.connect(
                lambda _=False, k=line.key, to=row: self._send(PollOptionMove, k, to)
            )
            line.down.clicked.connect(
                lambda _=False, k=line.key, to=row + 2: self._send(PollOptionMove, k, to)
            )
            line.remove.clicked.connect(lambda _=False, k=line.key: self._send(PollOptionRemove, k))
            if line.key == writing:
                line.wording.show()
                line.wording.setFocus()


class AnotherLine(QLineEdit):
    """Adds what is written when Enter is pressed; several lines that are pasted are several choices."""

    added = Signal(str)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setMaxLength(OPTION_LIMIT)
        self.setMinimumWidth(80)
        self.ask_for(hint)
        self.returnPressed.connect(self._add)

    def ask_for(self, hint: str) -> None:
        """Says what is added here."""
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setToolTip(plain_tip(hint))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lines = [line.strip(" \t-–•*") for line in QGuiApplication.clipboard().text().splitlines()]
        if event.matches(QKeySequence.StandardKey.Paste) and len(lines) > 1:
            for line in lines:
                if line:
                    self.added.emit(line[:OPTION_LIMIT])
            return
        super().keyPressEvent(event)

    def _add(self) -> None:
        text = self.text().strip()
        if text:
            self.added.emit(text)


_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)


def card_names() -> list[tuple[str, str]]:
    """The standard cards, by colour."""
    cards = [(card.color, plain(card.name, words.language())) for card in STANDARD.values()]
    return [("", QCoreApplication.translate("cards", "no card")), *cards]


def pattern_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    names = {
        Pattern.SOLID: translate("cards", "plain"),
        Pattern.DIAGONAL: translate("cards", "slanted"),
        Pattern.DOTS: translate("cards", "dots"),
        Pattern.HORIZONTAL: translate("cards", "level"),
        Pattern.CROSS: translate("cards", "crossed"),
        Pattern.VERTICAL: translate("cards", "upright"),
    }
    return [(pattern.value, name) for pattern, name in names.items()]
