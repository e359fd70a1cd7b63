"""Fields that send what was written when they are left, and never overwrite what is being written."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from facilitator.desktop.number_box import NumberBox
from facilitator.desktop.parts import ComboBox, label, plain_tip, set_role
from facilitator.domain.text import Text

Keep = Callable[[str], None]


class LineField(QLineEdit):
    """One line. `keep` gets what was written when Enter is pressed or the field is left."""

    def __init__(self, name: str, keep: Keep, hint: str = "", limit: int = 300) -> None:
        super().__init__()
        self._keep = keep
        self._value = ""
        self._sent: str | None = None
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(hint or name))
        self.setPlaceholderText(hint)
        self.setMaxLength(limit)
        self.setMinimumWidth(64)
        self.editingFinished.connect(self._finish)

    def show_value(self, value: str) -> None:
        """What the event says. Somebody who is writing here goes on writing."""
        writing = self.hasFocus() and self.text() not in (self._value, self._sent)
        self._value, self._sent = value, None
        if not writing and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    def _finish(self) -> None:
        if self.text() not in (self._value, self._sent):
            self._sent = self.text()
            self._keep(self.text())


class WordingField(LineField):
    """A text in the language that is chosen; `keep` gets the wording and its language ("" is the original).

    A wording that is missing is marked, with the original as its hint.
    """

    def __init__(self, name: str, keep: Callable[[str, str], None], limit: int = 300) -> None:
        self._lang = ""
        self._name = name
        super().__init__(name, lambda written: keep(written, self._lang), "", limit)

    def show_text(self, text: Text | None, lang: str) -> None:
        translating = text is not None and bool(lang) and lang != text.lang
        self._lang = lang if translating or text is None else ""
        original = text.text if text is not None else ""
        value = original
        if translating and text is not None:
            value = text.translations.get(lang, "")
        self.setPlaceholderText(original if translating else self._name)
        set_role(self, "gap" if translating and not value else "")
        self.show_value(value)

    def worded(self, text: Text | None) -> Text:
        """`text` with what is written here now; where nothing is, the wording there was."""
        before = text or Text("", self._lang)
        if not self.text().strip():
            return before
        if not self._lang or self._lang == before.lang:
            return replace(before, text=self.text())
        return replace(before, translations={**before.translations, self._lang: self.text()})


class DecimalField(LineField):
    """A number with decimals, or nothing where `empty` says what that means. What is no number goes away."""

    def __init__(self, name: str, keep: Callable[[float | None], None], empty: str) -> None:
        super().__init__(name, self._read, empty, 24)
        self.setToolTip(plain_tip(name))
        self._keep_number = keep
        self._number: float | None = None

    def show_value(self, value: float | str | None) -> None:
        if isinstance(value, str):
            super().show_value(value)
            return
        self._number = value
        super().show_value("" if value is None else _digits(value))

    def _read(self, written: str) -> None:
        text = written.strip().replace(",", ".").replace("−", "-").replace(" ", "")
        try:
            number = float(text) if text else None
        except ValueError:
            self.setText("" if self._number is None else _digits(self._number))
            self.show_value(self._number)
            return
        self._keep_number(number)


def _digits(value: float) -> str:
    return str(int(value)) if value.is_integer() else repr(value)


class NotesField(QPlainTextEdit):
    """Several lines, sent when the field is left. Tab goes on to the next field."""

    def __init__(self, name: str, keep: Keep, hint: str = "") -> None:
        super().__init__()
        self._keep = keep
        self._value = ""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(hint or name))
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)

    def show_value(self, value: str) -> None:
        writing = self.hasFocus() and self.toPlainText() != self._value
        self._value = value
        if not writing and self.toPlainText() != value:
            self.setPlainText(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._value:
            self._keep(self.toPlainText())


class NumberField(NumberBox):
    """A number, or nothing where `empty` says in words what that means (it is the value 0 then)."""

    def __init__(
        self,
        name: str,
        keep: Callable[[int | None], None],
        *,
        most: int = 100_000,
        least: int = 0,
        empty: str = "",
        tip: str = "",
    ) -> None:
        super().__init__()
        self._empty = bool(empty)
        self._keep = keep
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip or name))
        if empty:
            self.setSpecialValueText(empty)
        self.lineEdit().setTextMargins(8, 0, 4, 0)
        self.setMinimumWidth(64)
        self.valueChanged.connect(self._changed)

    def show_value(self, value: float | None) -> None:
        shown = self.minimum() if value is None else round(value)
        writing = self.hasFocus() and self.lineEdit().isModified()
        if shown != self.value() and not writing:
            with QSignalBlocker(self):
                self.setValue(shown)

    def _changed(self, value: int) -> None:
        self._keep(None if self._empty and value == self.minimum() else value)


class ChoiceField(ComboBox):
    """One of a few. `keep` gets the data of what was chosen."""

    def __init__(
        self, name: str, keep: Keep, choices: Sequence[tuple[str, str]], tip: str = ""
    ) -> None:
        super().__init__(name)
        self.setToolTip(plain_tip(tip or name))
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.offer(choices)
        self.activated.connect(lambda _index: keep(self.currentData()))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Other things to choose from, as (data, text)."""
        if choices == [(self.itemData(i), self.itemText(i)) for i in range(self.count())]:
            return
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for data, text in choices:
                self.addItem(text, data)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def show_value(self, value: str) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))


class FieldGrid(QGridLayout):
    """Fields with their labels above them, side by side in `columns`."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._place = 0
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(4)
        for column in range(columns):
            self.setColumnStretch(column, 1)

    def add(self, text: str, field: QWidget, span: int = 1) -> QLabel:
        """Adds a field after the others; it begins a new line where it does not fit."""
        line, column = divmod(self._place, self._columns)
        if column + span > self._columns:
            line, column = line + 1, 0
        name = label(text, "small")
        name.setBuddy(field)
        self.addWidget(name, 2 * line, column, 1, span)
        self.addWidget(field, 2 * line + 1, column, 1, span)
        self._place = line * self._columns + column + span
        return name
