"""The few parts all views are made of. They see to plain text, names for screen readers, and keys."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from facilitator.desktop import icons
from facilitator.desktop.look import look

_AROUND_CHOSEN_PX = 66  # its padding, border and drop-down in desktop.qss


def plain_tip(text: str) -> str:
    """A tooltip that shows `text` as it stands: Qt takes anything that looks like markup for markup."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that draws plain text only. `role` picks its style in desktop.qss."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if wrap:
        made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    if wrap:
        made.setMinimumWidth(40)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Changes what the style sheet makes of the widget."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in "..." where it does not fit; the whole text is its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)
        if role:
            self.setProperty("role", role)
        self.set_full(text)

    def full(self) -> str:
        return self._text

    def set_full(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(self._text) if shown != self._text else "")


class Button(QPushButton):
    """A button that Enter presses. Space belongs to the programme's clock and presses none of them.

    Without `text` only the icon shows, and `tip` names the button.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        *,
        tip: str = "",
        keys: str = "",
        role: str = "",
        checkable: bool = False,
        pressed: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(text)
        self._icon_name = icon
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setProperty("role", role or ("icon" if tip and not text else ""))
        self.setAccessibleName(text or tip)
        self.describe(tip or text, keys)
        if icon:
            self._draw_icon()
            look().changed.connect(self._draw_icon)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def describe(self, tip: str, keys: str = "") -> None:
        """The tooltip, with the keys that do the same."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setToolTip(plain_tip(f"{tip}  ({shown})" if shown else tip))

    def rename(self, text: str, icon: str = "") -> None:
        """A new text (and icon), for buttons that do one of two things."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._draw_icon()
        if icon:
            self.set_icon(icon)

    def set_icon(self, icon: str) -> None:
        if icon != self._icon_name:
            self._icon_name = icon
            self._draw_icon()

    def set_role(self, role: str) -> None:
        """What the style sheet makes of it: "primary", "danger", "quiet" or ""."""
        if self.property("role") != role:
            set_role(self, role)
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _draw_icon(self) -> None:
        if not self._icon_name:
            return
        name = {"primary": "on_accent", "danger": "danger", "quiet": "accent"}.get(
            self.property("role"), "text"
        )
        gap_px = icons.GAP_PX if self.text() else 0
        self.setIconSize(QSize(icons.SIZE_PX + gap_px, icons.SIZE_PX))
        self.setIcon(icons.icon(self._icon_name, look().color(name), look().color("edge"), gap_px))


class ComboBox(QComboBox):
    """A choice among a few. The arrow is painted here: a style sheet cannot colour it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        color = look().color("text" if self.isEnabled() else "edge")
        arrow = icons.pixmap("chevron-down", color, icons.SIZE_PX, self.devicePixelRatioF())
        left = 8 if self.isRightToLeft() else self.width() - icons.SIZE_PX - 8
        painter.drawPixmap(left, (self.height() - icons.SIZE_PX) // 2, arrow)

    def sizeHint(self) -> QSize:
        """Room for the longest choice, unless told otherwise: the style alone reckons it too narrow."""
        hint = super().sizeHint()
        if self.minimumContentsLength():
            return hint
        texts = (self.itemText(index) for index in range(self.count()))
        longest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        return hint.expandedTo(QSize(longest + _AROUND_CHOSEN_PX + 1, 0))

    def shown_text(self) -> str:
        """What is chosen, as much of it as there is room for: Qt would cut it off without a sign."""
        picture = 0 if self.itemIcon(self.currentIndex()).isNull() else self.iconSize().width() + 4
        room = self.width() - _AROUND_CHOSEN_PX - picture
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)


class Panel(QFrame):
    """A titled part of a place. What stands in `body` can be folded away if the panel may be."""

    def __init__(self, title: str, *, foldable: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.title = ElidedLabel(title, "panel-title")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self._inner = QWidget()
        self._inner.setProperty("role", "plain")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(16, 8, 16, 12)
        self.frame.setSpacing(8)
        self.frame.addLayout(self.head)
        self.frame.addWidget(self._inner, 1)
        if foldable:
            self.fold_button = Button(
                "",
                "chevron-down",
                tip=self.tr("Fold {panel} away").format(panel=title),
                pressed=lambda: self.fold(not self._inner.isHidden()),
            )
            self.head.addWidget(self.fold_button)

    def fold(self, folded: bool) -> None:
        """Leaves only the title line, or brings the rest back."""
        self._inner.setHidden(folded)
        upright = QSizePolicy.Policy.Fixed if folded else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.fold_button.set_icon("chevron-right" if folded else "chevron-down")


def rule() -> QFrame:
    """A hairline between two parts."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line
