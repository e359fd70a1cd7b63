"""Draws the phone's page, 320 px wide: the narrowest screen it is made for."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from facilitator.charts.model import is_right_to_left
from facilitator.desktop import icons
from facilitator.desktop.prepare.phone.page import (
    BODY,
    SMALL,
    Ends,
    Field,
    Line,
    Option,
    Page,
    Part,
    Send,
    Values,
)
from facilitator.theme import Palette, tokens

WIDTH_PX = 320
LEAST_HEIGHT_PX = 568
_EDGE = 16
_TABS_PX = 57
_RADIUS = 8
_GAP = 8
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_MARKS = {"globe": 26, "dot": 16, "more": 16}


class PhoneCanvas(QWidget):
    """Shows a page in a theme; it is a picture, and nothing in it can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._palette: Palette = tokens().palette("light")
        self.setFixedWidth(WIDTH_PX)
        self.setMinimumHeight(LEAST_HEIGHT_PX)

    def show_page(self, page: Page | None, theme: str) -> None:
        self._page, self._palette = page, tokens().palette(theme)
        self.setAccessibleName(self.tr("The phone’s page"))
        self.setAccessibleDescription(described(page))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        height = _EDGE * 2.0 + _TABS_PX
        if self._page is not None:
            height += sum(self._height(part) for part in self._page.parts)
        return QSize(WIDTH_PX, max(LEAST_HEIGHT_PX, round(height)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._palette.ground))
        if self._page is None:
            return
        y = float(_EDGE)
        for part in self._page.parts:
            height = self._height(part)
            self._draw(painter, part, QRectF(_EDGE, y, WIDTH_PX - 2 * _EDGE, height))
            y += height
        self._draw_tabs(painter, self._page.tabs)

    # --- sizes

    def _height(self, part: Part) -> float:
        width = float(WIDTH_PX - 2 * _EDGE)
        match part:
            case Line():
                indent = _MARKS.get(part.mark, 0)
                return part.before + self._text_height(part, width - indent) + part.after
            case Option():
                inner = self._option_text(part, width).height() + (32 if part.card else 0) + 20
                return max(56.0, inner) + _GAP + (_GAP if part.dashed else 0)
            case Values():
                rows = -(-len(part.values) // part.columns)
                return rows * 58.0 + 18
            case Ends():
                half = (width - _EDGE) / 2
                return max(_wrapped(t, SMALL, half).height() for t in (part.low, part.high)) + 6
            case Field():
                return 52.0 + (part.lines - 1) * BODY * 1.45 + _GAP
            case Send():
                return 52.0 + 2 * _GAP

    def _text_height(self, line: Line, width: float) -> float:
        return _wrapped(line.text, line.size, width, bold=line.bold).height()

    def _option_text(self, option: Option, width: float) -> QRectF:
        taken = {"radio": 68.0, "check": 68.0, "place": 70.0, "steps": 184.0}[option.mark]
        return _wrapped(option.text, BODY, width - taken)

    # --- drawing

    def _color(self, name: str) -> QColor:
        return QColor(self._palette.color(name))

    @property
    def _rtl(self) -> bool:
        return self._page is not None and is_right_to_left(self._page.lang)

    def _at(self, box: QRectF, x: float, width: float) -> QRectF:
        """The part of `box` that begins `x` from where reading starts."""
        left = box.right() - x - width if self._rtl else box.left() + x
        return QRectF(left, box.top(), width, box.height())

    def _text(
        self, painter: QPainter, box: QRectF, text: str, size: int, color: str, *, bold: bool = False,
        middle: bool = False, side: str = "start",
    ) -> None:  # fmt: skip
        """`side`: start, center or end, as reading goes."""
        painter.setFont(_font(size, bold=bold))
        painter.setPen(self._color(color))
        if middle:
            spare = box.height() - _wrapped(text, size, box.width(), bold=bold).height()
            box = box.adjusted(0, max(0.0, spare / 2), 0, 0)
        at_left = (side == "start") is not self._rtl
        across = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        if side == "center":
            across = Qt.AlignmentFlag.AlignHCenter
        option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(_WRAP)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, text, option)

    def _box(self, painter: QPainter, box: QRectF, *, dashed: bool = False, fill: str = "") -> None:
        pen = QPen(self._color(fill or "edge"), 1)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _draw(self, painter: QPainter, part: Part, box: QRectF) -> None:
        match part:
            case Line():
                self._draw_line(painter, part, box)
            case Option():
                self._draw_option(painter, part, box)
            case Values():
                self._draw_values(painter, part, box)
            case Ends():
                half = (box.width() - _EDGE) / 2
                self._text(painter, self._at(box, 0, half), part.low, SMALL, "faint")
                far = self._at(box, half + _EDGE, half)
                self._text(painter, far, part.high, SMALL, "faint", side="end")
            case Field():
                self._draw_field(painter, part, box)
            case Send():
                button = box.adjusted(0, _GAP, 0, -_GAP)
                self._box(painter, button, fill="accent")
                self._text(
                    painter, button, part.text, BODY, "on_accent", bold=True, middle=True, side="center"
                )  # fmt: skip

    def _draw_line(self, painter: QPainter, line: Line, box: QRectF) -> None:
        box = box.adjusted(0, line.before, 0, -line.after)
        indent = float(_MARKS.get(line.mark, 0))
        mark = self._at(box, 0, indent)
        first = QFontMetricsF(_font(line.size, bold=line.bold)).height() / 2
        color = self._color(line.color)
        if line.mark == "globe":
            picture = icons.pixmap("globe", color.name(), icons.SIZE_PX, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(mark.left() + 2, mark.top() + first - 8), picture)
        elif line.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            middle = QPointF(mark.center().x() - 3, mark.top() + first)
            if line.mark == "dot":
                painter.drawEllipse(middle, 4.5, 4.5)
            else:
                tip = -5.0 if self._rtl else 5.0
                corners = [(-tip * 0.7, -4.5), (tip * 0.9, 0.0), (-tip * 0.7, 4.5)]
                painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        rest = self._at(box, indent, box.width() - indent)
        self._text(painter, rest, line.text, line.size, line.color, bold=line.bold)

    def _draw_option(self, painter: QPainter, option: Option, box: QRectF) -> None:
        outer = box.adjusted(0, _GAP if option.dashed else 0, 0, -_GAP)
        self._box(painter, outer, dashed=option.dashed)
        inner = outer.adjusted(0, 10, 0, -10)
        text = self._option_text(option, box.width())
        indent = {"radio": 52.0, "check": 52.0, "place": 58.0, "steps": 12.0}[option.mark]
        self._draw_mark(painter, option.mark, outer)
        words = self._at(inner, indent, text.width())
        if option.card is None:
            self._text(painter, words, option.text, BODY, "text", middle=True)
            return
        words.setHeight(text.height())
        self._text(painter, words, option.text, BODY, "text")
        below = QRectF(inner.left(), words.bottom() + 4, inner.width(), 24)
        painter.setPen(QPen(self._color("edge"), 1))
        painter.setBrush(QColor(option.card.color))
        painter.drawRoundedRect(self._at(below, indent, 18), 3, 3)
        name = self._at(below, indent + 26, text.width() - 26)
        self._text(painter, name, option.card_name, SMALL, "faint", middle=True)

    def _draw_mark(self, painter: QPainter, mark: str, box: QRectF) -> None:
        painter.setPen(QPen(self._color("edge"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = box.center().y()
        if mark in ("radio", "check"):
            square = self._at(QRectF(box.left(), middle - 11, box.width(), 22), 16, 22)
            radius = 11.0 if mark == "radio" else 3.0
            painter.drawRoundedRect(square, radius, radius)
        elif mark == "place":
            painter.drawEllipse(self._at(QRectF(box.left(), middle - 16, box.width(), 32), 12, 32))
        else:
            row = QRectF(box.left(), box.top(), box.width(), box.height())
            for x, sign in ((box.width() - 160, "−"), (box.width() - 48, "+")):
                self._text(
                    painter, self._at(row, x, 48), sign, 20, "accent", middle=True, side="center"
                )  # fmt: skip
            field = self._at(
                QRectF(box.left(), middle - 24, box.width(), 48), box.width() - 112, 64
            )
            self._box(painter, field)
            self._text(painter, field, "0", BODY, "text", bold=True, middle=True, side="center")

    def _draw_values(self, painter: QPainter, part: Values, box: QRectF) -> None:
        across = (box.width() - 6 * (part.columns - 1)) / part.columns
        for place, value in enumerate(part.values):
            row, column = divmod(place, part.columns)
            line = QRectF(box.left(), box.top() + row * 58, box.width(), 52)
            cell = self._at(line, column * (across + 6), across)
            self._box(painter, cell)
            self._text(painter, cell, str(value), BODY, "text", middle=True, side="center")

    def _draw_field(self, painter: QPainter, field: Field, box: QRectF) -> None:
        width = 160.0 if field.narrow else box.width()
        place = self._at(box.adjusted(0, 0, 0, -_GAP), 0, width)
        self._box(painter, place)
        self._text(painter, place.adjusted(16, 14, -16, -10), field.hint, BODY, "faint")
        if field.beside:
            beside = self._at(box.adjusted(0, 0, 0, -_GAP), width + 12, box.width() - width - 12)
            self._text(painter, beside, field.beside, BODY, "text", middle=True)

    def _draw_tabs(self, painter: QPainter, tabs: tuple[str, ...]) -> None:
        foot = QRectF(0, self.height() - _TABS_PX, WIDTH_PX, _TABS_PX)
        painter.fillRect(foot, self._color("ground"))
        painter.fillRect(QRectF(0, foot.top(), WIDTH_PX, 1), self._color("line"))
        across = WIDTH_PX / max(1, len(tabs))
        for place, text in enumerate(tabs):
            cell = self._at(foot, place * across, across)
            if place == 0:
                painter.fillRect(QRectF(cell.left(), cell.top(), across, 3), self._color("accent"))
            color = "accent" if place == 0 else "faint"
            self._text(
                painter, cell, text, SMALL, color, bold=place == 0, middle=True, side="center"
            )  # fmt: skip


def described(page: Page | None) -> str:
    """The page in words, for those who do not see it."""
    said: list[str] = []
    for part in page.parts if page is not None else ():
        match part:
            case Line() | Send():
                said.append(part.text)
            case Option():
                said.append(f"{part.text} ({part.card_name})" if part.card else part.text)
            case Values():
                said.append(" ".join(map(str, part.values)))
            case Ends():
                said += [part.low, part.high]
            case Field():
                said += [part.hint, part.beside]
    return "\n".join(text for text in said if text)


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@lru_cache(maxsize=512)
def _wrapped(text: str, size: int, width: float, *, bold: bool = False) -> QRectF:
    """The room that a text needs in that width."""
    layout = QTextLayout(text or " ", _font(size, bold=bold))
    option = QTextOption()
    option.setWrapMode(_WRAP)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height += line.height()
    layout.endLayout()
    return QRectF(0, 0, width, height)
