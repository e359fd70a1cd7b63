"""What a poll of its kind leaves open, and what every poll does: numbers, labels, abstaining, changing, time."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from facilitator.desktop.parts import plain_tip
from facilitator.desktop.prepare.fields import DecimalField, FieldGrid, NumberField, WordingField
from facilitator.domain.editing.poll_forms import FlagSetting, NumberSetting, form_of
from facilitator.domain.editing.polls import LIMIT_MOST_S, OPTION_LIMIT
from facilitator.domain.polls import Poll
from facilitator.protocol.edit_event_commands import PollFlag, PollNumber, PollText

_MOST_POINTS = 10_000
_MOST_PLACES = 20
_SCALE_ENDS = 100


class PollSettingsBox(QWidget):
    """`send` sends a command about the poll. `edited` is emitted while a label is typed."""

    edited = Signal()

    def __init__(self, send: Callable[..., None]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._send = send
        self._kind = ""
        self.numbers: dict[NumberSetting, NumberField | DecimalField] = {}
        self.labels: dict[str, WordingField] = {}
        self.limit = NumberField(
            self.tr("Closes by itself after"),
            lambda seconds: self._number("limit_s", seconds),
            most=LIMIT_MOST_S,
            empty=self.tr("no time limit"),
            tip=self.tr("So many seconds after opening; the last call comes before"),
        )
        self.limit.setSuffix(self.tr(" s"))
        self.limit.setSingleStep(15)
        self.abstain = self._flag(self.tr("People may abstain"), "allow_abstain")
        self.change = self._flag(self.tr("People may change their answer"), "allow_change")
        self._own = QVBoxLayout()
        self._holder: QWidget | None = None
        time = FieldGrid(3)
        time.add(self.tr("Closes by itself after"), self.limit)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(self._own)
        body.addLayout(time)
        body.addWidget(self.abstain)
        body.addWidget(self.change)

    def show_poll(self, poll: Poll, lang: str) -> None:
        if poll.kind != self._kind:
            self._build(poll.kind)
        for setting, field in self.numbers.items():
            field.show_value(getattr(poll.settings, setting))
        for name, wording in self.labels.items():
            wording.show_text(getattr(poll.settings, name), lang)
        self.limit.show_value(poll.settings.limit_s)
        self.abstain.setChecked(poll.settings.allow_abstain)
        self.change.setChecked(poll.settings.allow_change)
        fields = (*self.numbers.values(), *self.labels.values(), self.limit, self.abstain)
        for widget in (*fields, self.change):
            widget.setEnabled(not poll.frozen)

    def _build(self, kind: str) -> None:
        self._kind = kind
        if self._holder is not None:
            self._own.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        form = form_of(kind)
        holder = self._holder = QWidget()
        holder.setProperty("role", "plain")
        grid = FieldGrid(3)
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        self.numbers, self.labels = {}, {}
        names = number_names(kind)
        for setting in form.numbers:
            self.numbers[setting] = self._number_field(kind, setting, names[setting])
            grid.add(names[setting], self.numbers[setting])
        for name in form.labels:
            self.labels[name] = self._label_field(name, label_names()[name])
            grid.add(label_names()[name], self.labels[name])
        holder.setVisible(bool(form.numbers or form.labels))
        self._own.addWidget(holder)

    def _number_field(
        self, kind: str, setting: NumberSetting, name: str
    ) -> NumberField | DecimalField:
        def keep(count: float | None) -> None:
            self._number(setting, count)

        if setting in ("low", "high"):
            return DecimalField(name, keep, self.tr("open"))
        if setting == "top":
            everything = self.tr("open") if kind == "words" else self.tr("all")
            return NumberField(name, keep, most=_MOST_PLACES, empty=everything)
        if setting == "total":
            return NumberField(name, keep, least=1, most=_MOST_POINTS)
        if kind == "scale":
            return NumberField(name, keep, least=-_SCALE_ENDS, most=_SCALE_ENDS)
        return NumberField(name, keep, least=1, most=_MOST_PLACES)

    def _number(self, setting: NumberSetting, count: float | None) -> None:
        self._send(PollNumber, setting, None if count is None else float(count))

    def _label_field(self, part: str, name: str) -> WordingField:
        field = WordingField(
            name, lambda text, lang: self._send(PollText, part, text, lang), OPTION_LIMIT
        )
        field.textEdited.connect(lambda _text: self.edited.emit())
        return field

    def _flag(self, text: str, setting: FlagSetting) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.setToolTip(plain_tip(text))
        box.clicked.connect(lambda on: self._send(PollFlag, setting, on))
        return box


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
