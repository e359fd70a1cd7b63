"""One line for each choice: how many raised its card, for one block of the room at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QWidget

from facilitator.desktop import words
from facilitator.desktop.charts.swatch import swatch
from facilitator.desktop.look import look
from facilitator.desktop.parts import label
from facilitator.desktop.reading import plain
from facilitator.desktop.run.forms import number_field
from facilitator.domain.polls import HandCount, Poll

_FIELD_KEYS = 9


class CardsTable(QWidget):
    """`entered` carries a choice and its new count. Enter goes on to the next choice; Alt, Shift and a digit
    to the choice of that number."""

    entered = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.fields: dict[str, QSpinBox] = {}
        self.sums: dict[str, QLabel] = {}
        self._widgets: list[QWidget] = []
        self._table = QGridLayout(self)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(2, 1)
        for number in range(1, _FIELD_KEYS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+Shift+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda place=number - 1: self.go_to(place))

    def build(self, poll: Poll) -> None:
        """The lines of another poll, or of one that was changed."""
        for widget in self._widgets:
            self._table.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self.fields, self.sums = [], {}, {}
        for line, choice in enumerate(poll.choices):
            name = plain(choice.label, words.language())
            mark = label()
            if choice.card is not None:
                name = f"{name} ({plain(choice.card.name, words.language())})"
                scale = self.devicePixelRatioF()
                mark.setPixmap(swatch(choice.card.color, choice.card.pattern, look().theme, scale))
            text = label(name, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            field = self._field(line, choice.id, name)
            total = label("", "quiet")
            self.fields[choice.id], self.sums[choice.id] = field, total
            cells = (label(str(line + 1), "quiet"), mark, text, field, total)
            for column, widget in enumerate(cells):
                self._table.addWidget(widget, line, column)
            self._widgets += cells

    def fill(self, counts: Sequence[HandCount], teller: str, *, several: bool) -> None:
        """What this teller entered, and where there are several the sum of all. A field that is being written
        in is left alone."""
        own = {count.choice: count.count for count in counts if count.teller == teller}
        for key, field in self.fields.items():
            if not (field.hasFocus() and field.lineEdit().isModified()):
                field.blockSignals(True)
                field.setValue(own.get(key, 0))
                field.blockSignals(False)
            others = sum(c.count for c in counts if c.choice == key and c.teller != teller)
            self.sums[key].setVisible(several)
            self.sums[key].setText(self.tr("{count} in all").format(count=others + field.value()))

    def add_one(self, place: int, by: int = 1) -> bool:
        """Counts one card more for the choice at that place; False where there is none."""
        fields = list(self.fields.values())
        if not 0 <= place < len(fields) or not fields[place].isEnabled():
            return False
        fields[place].setValue(fields[place].value() + by)
        return True

    def go_to(self, place: int) -> None:
        fields = list(self.fields.values())
        if place < len(fields):
            fields[place].setFocus()
            fields[place].selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field goes on to the next one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            fields = list(self.fields.values())
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in fields:
                field = fields[fields.index(watched)]
                field.interpretText()
                self.go_to((fields.index(field) + 1) % len(fields))
                return True
        return super().eventFilter(watched, event)

    def _field(self, line: int, choice: str, name: str) -> QSpinBox:
        keys = f"Alt+Shift+{line + 1}" if line < _FIELD_KEYS else ""
        tip = self.tr("How many raised a card for this choice")
        field = number_field(
            self.tr("Cards for {choice}").format(choice=name), f"{tip}  ({keys})" if keys else tip
        )
        field.installEventFilter(self)
        field.valueChanged.connect(lambda count: self.entered.emit(choice, count))
        return field
