"""One poll as it is prepared: its question, kind, what can be chosen, cards and settings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop import words
from facilitator.desktop.charts.swatch import HEIGHT_PX, WIDTH_PX, swatch_icon
from facilitator.desktop.look import look
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label, plain_tip
from facilitator.desktop.prepare import check_words
from facilitator.desktop.prepare.fields import ChoiceField, FieldGrid, NumberField, WordingField
from facilitator.desktop.prepare.poll_words import kind_names, visibility_names
from facilitator.desktop.reading import plain, programme_of
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.cards import STANDARD, standard_card
from facilitator.domain.editing.poll_forms import NumberSetting, form_of, options_of
from facilitator.domain.polls import Card, Choice, Pattern, Poll, Statement, Visibility
from facilitator.protocol.desk import PollRow
from facilitator.protocol.edit_event_commands import (
    PollAttach,
    PollCard,
    PollDuplicate,
    PollFlag,
    PollKindSet,
    PollNumber,
    PollOptionAdd,
    PollOptionMove,
    PollOptionRemove,
    PollRemove,
    PollText,
    PollVisibility,
)

_MOST = 10_000


class OptionLine:
    """One choice or statement: its wording, its card, and its place."""

    def __init__(self, editor: "PollEditor", option: Choice | Statement) -> None:
        translate = QCoreApplication.translate
        self.key = option.id
        self.wording = WordingField(
            translate("polls", "Choice"), lambda text, lang: editor.word(option.id, text, lang), 120
        )
        self.card = ChoiceField(
            translate("polls", "Card"),
            lambda color: editor.card(option.id, color),
            card_names(),
            translate("polls", "The coloured card that stands for it where cards are counted"),
        )
        self.card.setMinimumContentsLength(12)
        self.pattern = ChoiceField(
            translate("polls", "Pattern of the card"),
            lambda pattern: editor.pattern(option.id, Pattern(pattern)),
            pattern_names(),
            translate("polls", "Tells the card apart for readers who do not see colours"),
        )
        for field in (self.card, self.pattern):
            field.setIconSize(QSize(WIDTH_PX, HEIGHT_PX))
        self.up = Button("", "arrow-up", tip=translate("polls", "Earlier"))
        self.down = Button("", "arrow-down", tip=translate("polls", "Later"))
        self.remove = Button("", "x", tip=translate("polls", "Remove this choice"))

    def show_card(self, card: Card | None) -> None:
        """Its name and its colour; a colour that is not among the usual ones is offered as well."""
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

    def widgets(self) -> list[QWidget]:
        return [self.wording, self.card, self.pattern, self.up, self.down, self.remove]


class PollEditor(QWidget):
    """Shows one poll at a time. A poll that was asked is shown and cannot be changed, only duplicated."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._model = model
        self._poll: Poll | None = None
        self.lang = ""
        self.asked = label(
            self.tr(
                "This vote was put to the room already, so it stays. Duplicate it to ask something else."
            ),
            "note",
            wrap=True,
        )
        self.found = label("", "note", wrap=True)
        self.prompt = WordingField(
            self.tr("Question to the room"), lambda text, lang: self.word("prompt", text, lang), 280
        )
        self.kind = ChoiceField(
            self.tr("Kind of vote"),
            lambda kind: self._send(PollKindSet, kind),
            kind_names(),
            self.tr("How people answer"),
        )
        self.visibility = ChoiceField(
            self.tr("While voting"),
            lambda value: self._send(PollVisibility, Visibility(value)),
            visibility_names(),
            self.tr("Who sees the counts while voting is open"),
        )
        self.item = ChoiceField(
            self.tr("Belongs to"),
            lambda item: self._send(PollAttach, item or None),
            [],
            self.tr("The item in which it is asked"),
        )
        self.numbers: dict[NumberSetting, NumberField] = {}
        self.labels: dict[str, WordingField] = {}
        self.abstain = self._flag(self.tr("People may abstain"), "allow_abstain")
        self.change = self._flag(self.tr("People may change their answer"), "allow_change")
        self.options: list[OptionLine] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)
        self._settings = QVBoxLayout()
        self._settings_kind = ""
        self.another = line_edit(
            self.tr("Another choice"), self.tr("Add a choice and press Enter"), 120
        )
        self.another.returnPressed.connect(self._add_option)
        self.duplicate = Button(
            self.tr("Duplicate"), "copy", pressed=lambda: self._send(PollDuplicate)
        )
        self.remove = Button(self.tr("Remove"), "trash-2", pressed=lambda: self._send(PollRemove))
        self._lay_out()

    def _lay_out(self) -> None:
        grid = FieldGrid(3)
        grid.add(self.tr("Question to the room"), self.prompt, 3)
        grid.add(self.tr("Kind of vote"), self.kind)
        grid.add(self.tr("Counts while voting"), self.visibility)
        grid.add(self.tr("Belongs to"), self.item)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.duplicate)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self.asked)
        body.addWidget(self.found)
        body.addLayout(grid)
        body.addLayout(self._table)
        body.addWidget(self.another)
        body.addLayout(self._settings)
        body.addWidget(self.abstain)
        body.addWidget(self.change)
        body.addLayout(buttons)

    def show_poll(self, row: PollRow) -> None:
        poll = row.poll
        before, self._poll = self._poll, poll
        if before is None or before.id != poll.id or before.kind != poll.kind:
            self._build_settings(poll)
        if [line.key for line in self.options] != [each.id for each in options_of(poll)]:
            self._build_options(poll)
        self.asked.setVisible(poll.frozen)
        found = "\n".join(check_words.of_poll(self._model.state, poll.id))
        self.found.setText(found)
        self.found.setVisible(bool(found))
        self.prompt.show_text(poll.prompt, self.lang)
        self.kind.show_value(poll.kind)
        self.visibility.show_value(poll.visibility.value)
        self._offer_items()
        self.item.show_value(poll.item or "")
        for line, option in zip(self.options, options_of(poll), strict=True):
            line.wording.show_text(option.label, self.lang)
            card = option.card if isinstance(option, Choice) else None
            line.show_card(card)
            line.card.setVisible(poll.kind == "single")
        for setting, field in self.numbers.items():
            field.show_value(getattr(poll.settings, setting))
        for name, wording in self.labels.items():
            wording.show_text(getattr(poll.settings, name), self.lang)
        self.abstain.setChecked(poll.settings.allow_abstain)
        self.change.setChecked(poll.settings.allow_change)
        self.another.setVisible(bool(form_of(poll.kind).options) and not poll.frozen)
        fields = [self.prompt, self.kind, self.visibility, self.abstain, self.change, self.remove]
        fields += [*self.numbers.values(), *self.labels.values()]
        for widget in (*fields, *(each for line in self.options for each in line.widgets())):
            widget.setEnabled(not poll.frozen)
        for place, line in enumerate(self.options):
            line.up.setEnabled(not poll.frozen and place > 0)
            line.down.setEnabled(not poll.frozen and place + 1 < len(self.options))

    def word(self, part: str, text: str, lang: str) -> None:
        self._send(PollText, part, text, lang)

    def card(self, choice: str, color: str) -> None:
        self._send(PollCard, choice, color)

    def pattern(self, choice: str, pattern: Pattern) -> None:
        found = self._poll.choice(choice) if self._poll is not None else None
        if found is not None and found.card is not None:
            self._send(PollCard, choice, found.card.color, "", pattern)

    def _send(self, command: Callable[..., object], *args: object) -> None:
        if self._poll is not None:
            self._model.send(command(self._poll.id, *args))  # type: ignore[arg-type]

    def _add_option(self) -> None:
        text = self.another.text().strip()
        if text:
            self._send(PollOptionAdd, text)
            if self._model.attached:
                self.another.clear()

    def _flag(self, text: str, setting: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.setToolTip(plain_tip(text))
        box.clicked.connect(lambda on: self._send(PollFlag, setting, on))
        return box

    def _offer_items(self) -> None:
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        names = [(row.item.id, plain(row.item.title, words.language())) for row in rows]
        self.item.offer([("", self.tr("no item")), *names])

    def _build_options(self, poll: Poll) -> None:
        for line in self.options:
            _discard(self._table, line.widgets())
        self.options = [OptionLine(self, option) for option in options_of(poll)]
        for row, line in enumerate(self.options):
            for column, widget in enumerate(line.widgets()):
                self._table.addWidget(widget, row, column)
            line.up.clicked.connect(
                lambda _=False, k=line.key, to=row: self._send(PollOptionMove, k, to)
            )
            line.down.clicked.connect(
                lambda _=False, k=line.key, to=row + 2: self._send(PollOptionMove, k, to)
            )
            line.remove.clicked.connect(lambda _=False, k=line.key: self._send(PollOptionRemove, k))

    def _build_settings(self, poll: Poll) -> None:
        if self._settings_kind == poll.kind:
            return
        self._settings_kind = poll.kind
        _discard(self._settings, [each for each in self.findChildren(_Settings)])
        form = form_of(poll.kind)
        holder = _Settings()
        grid = FieldGrid(3)
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.numbers, self.labels = {}, {}
        names = number_names(poll.kind)
        for setting in form.numbers:
            self.numbers[setting] = self._number_field(setting, names[setting])
            grid.add(names[setting], self.numbers[setting])
        for name in form.labels:
            self.labels[name] = self._label_field(name, label_names()[name])
            grid.add(label_names()[name], self.labels[name])
        holder.setVisible(bool(form.numbers or form.labels))
        self._settings.addWidget(holder)

    def _number_field(self, setting: NumberSetting, name: str) -> NumberField:
        open_ended = setting in ("top", "low", "high")

        def keep(count: int | None) -> None:
            self._send(PollNumber, setting, None if count is None else float(count))

        return NumberField(
            name,
            keep,
            least=-1 if open_ended else 0,
            most=_MOST,
            empty=self.tr("open") if open_ended else "",
        )

    def _label_field(self, part: str, name: str) -> WordingField:
        return WordingField(name, lambda text, lang: self.word(part, text, lang), 120)


class _Settings(QWidget):
    """Holds the settings of one kind."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")


def number_names(kind: str) -> dict[NumberSetting, str]:
    translate = QCoreApplication.translate
    scale = kind == "scale"
    return {
        "min": translate("polls", "From") if scale else translate("polls", "At least"),
        "max": translate("polls", "To") if scale else translate("polls", "At most"),
        "top": translate("polls", "Words each")
        if kind == "words"
        else translate("polls", "Places to fill"),
        "total": translate("polls", "Points to share out"),
        "low": translate("polls", "Smallest allowed"),
        "high": translate("polls", "Largest allowed"),
    }


def label_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "low_label": translate("polls", "Low end means"),
        "high_label": translate("polls", "High end means"),
        "unit": translate("polls", "Unit"),
    }


def card_names() -> list[tuple[str, str]]:
    """The standard cards, by colour."""
    cards = [(card.color, plain(card.name, words.language())) for card in STANDARD.values()]
    return [("", QCoreApplication.translate("cards", "no card")), *cards]


def pattern_names() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    names = {
        Pattern.SOLID: translate("cards", "plain"),
        Pattern.DIAGONAL: translate("cards", "slanted lines"),
        Pattern.DOTS: translate("cards", "dots"),
        Pattern.HORIZONTAL: translate("cards", "level lines"),
        Pattern.CROSS: translate("cards", "crossed lines"),
        Pattern.VERTICAL: translate("cards", "upright lines"),
    }
    return [(pattern.value, name) for pattern, name in names.items()]


def _discard(layout: QGridLayout | QVBoxLayout, widgets: list[QWidget]) -> None:
    for widget in widgets:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
