"""Fields for texts that others may be writing too: saved as typed, merged by the hub."""

import secrets
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import plain_tip
from facilitator.desktop.report.shared import SharedText, replacement
from facilitator.domain.editing.writing import LINE_LIMIT, TEXT_LIMIT, Place
from facilitator.protocol.report_commands import ReportWrite

SAVE_AFTER_MS = 400
_LINE_PX = 20
_FRAME_PX = 18


class Writing:
    """Between one field and the hub: `read` and `show` are the field's own text."""

    def __init__(
        self,
        model: EventModel,
        owner: "SharedEdit | SharedLine",
        read: Callable[[], str],
        show: Callable[[str], None],
    ) -> None:
        self._model = model
        self._place: Place | None = None
        self._text = SharedText()
        self._read, self._show = read, show
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        model.attachment.connect(self._attached)

    def follow(self, place: Place, text: str) -> None:
        """Shows the text at `place`; what was typed at another one is saved first."""
        if place != self._place:
            self.save()
            self._place, self._text = place, SharedText(text, text, text, text)
            self._show(text)
        elif self._text.arrive(text):
            self._show(self._text.typed)

    @property
    def unsent(self) -> bool:
        return self._text.unsent

    def typed(self) -> None:
        if self._read() != self._text.typed:
            self._text.type(self._read())
            self._timer.start()

    def save(self) -> None:
        """Sends what was typed and is not on its way yet."""
        self._timer.stop()
        if self._place is None or not self._model.attached:
            return
        edit = self._text.to_send()
        if edit is not None:
            self._send(self._place, self._text, *edit)

    def confirm(self) -> None:
        """Makes a draft one's own as it stands."""
        if self._place is not None:
            text = self._read()
            self._model.send(self._command(self._place, text, text))

    def _send(self, place: Place, shared: SharedText, base: str, text: str) -> None:
        """Kept with the text it belongs to: the field may show another one when the answer comes."""

        def answered(value: Any) -> None:
            again = shared.answer(value["text"], merged=value["merged"])
            if shared is self._text:
                if again:
                    self._show(shared.typed)
                if shared.unsent:
                    self._timer.start()

        def unanswered() -> None:
            shared.refuse(for_good=self._model.attached)

        self._model.ask(self._command(place, base, text), answered, unanswered)

    def _command(self, place: Place, base: str, text: str) -> ReportWrite:
        once = secrets.token_hex(8)
        return ReportWrite(place.what, text, base, place.ref, place.field, once)

    def _attached(self, attached: bool) -> None:
        if attached and self.unsent:
            self._text.refuse(for_good=False)
            self.save()


class SharedEdit(QPlainTextEdit):
    """Several lines; grows with them from `least` lines up to `most`. Tab goes on to the next field."""

    grown = Signal()

    def __init__(
        self, model: EventModel, name: str, hint: str = "", *, least: int = 2, most: int = 14
    ) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(hint or name))
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.writing = Writing(model, self, self.toPlainText, self._show)
        self.textChanged.connect(self._changed)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.writing.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        if len(self.toPlainText()) > TEXT_LIMIT:
            self.undo()
        self.writing.typed()
        self._fit()

    def _show(self, text: str) -> None:
        """Puts in only what is different, so that the cursor stays with the words it stands at."""
        start, end, middle = replacement(self.toPlainText(), text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(self.toPlainText()[:start]))
        cursor.setPosition(_units(self.toPlainText()[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(middle)

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        shown = min(max(lines, self._least), self._most)
        scrolled = lines > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolled else policy.ScrollBarAlwaysOff
        )
        height = shown * max(_LINE_PX, self.fontMetrics().lineSpacing()) + _FRAME_PX
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.grown.emit()


class SharedLine(QLineEdit):
    """One line."""

    def __init__(self, model: EventModel, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(hint or name))
        self.setPlaceholderText(hint)
        self.setMaxLength(LINE_LIMIT)
        self.setMinimumWidth(64)
        self.writing = Writing(model, self, self.text, self._show)
        self.textEdited.connect(lambda _text: self.writing.typed())
        self.editingFinished.connect(self.writing.save)

    def _show(self, text: str) -> None:
        old = self.text()
        if text == old:
            return
        at = self.cursorPosition()
        start, end, middle = replacement(old, text)
        self.setText(text)
        if self.hasFocus():
            self.setCursorPosition(at if at <= start else at + len(middle) - (end - start))
        else:
            self.setCursorPosition(0)


def _units(text: str) -> int:
    """How many places a text takes in a document: letters beyond the first plane take two."""
    return len(text.encode("utf-16-le")) // 2
