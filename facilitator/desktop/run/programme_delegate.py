"""Paints a line of the programme. Text is painted, never laid out as markup."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.desktop import icons, words
from facilitator.desktop.look import look
from facilitator.desktop.run.programme_rows import LINE_ROLE, Line

_PAD = 8
_TIME_GAP = 7
_GLYPH = 16
_INDENT = 12
_MINUTES_WIDTH = 28
"""At least; a running clock may need more."""
_SMALL_PX = 12


class ProgrammeDelegate(QStyledItemDelegate):
    """Time, mark, title, minutes; the planned time below where it differs."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line: Line = index.data(LINE_ROLE)
        if line.kind != "item":
            return QSize(160, 28)
        return QSize(160, 52 if line.planned or self._needs_two(line, option) else 36)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "day":
            self._day(painter, option, rect.adjusted(_PAD, 0, -_PAD, 0), line)
            painter.restore()
            return
        self._ground(painter, option, rect, line)
        self._line(painter, self._font(option, line), rect.adjusted(_PAD, 0, -_PAD, 0), line)
        painter.restore()

    @staticmethod
    def _day(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look().qcolor("faint"))
        text = painter.fontMetrics().elidedText(
            line.title, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line
    ) -> None:
        state: QStyle.StateFlag = option.state
        box = rect.adjusted(0, 1, 0, -1)
        if line.status == "running" and line.kind == "item" and not line.away:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().qcolor("accent_soft"))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(look().qcolor("focus" if focused else "line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 8, 8)

    def _line(self, painter: QPainter, font: QFont, rect: QRect, line: Line) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        color = look().qcolor("faint" if line.status == "done" or line.away else "text")
        small = words.tabular(font)
        small.setPixelSize(_SMALL_PX)
        painter.setFont(words.tabular(font))
        painter.setPen(color)
        time_width = _time_width(painter.fontMetrics())
        time = QRect(rect.left(), rect.top(), time_width, rect.height())
        if line.planned:
            painter.drawText(time.adjusted(0, 8, 0, -24), middle, line.time)
            painter.setFont(small)
            painter.setPen(look().qcolor("faint"))
            struck = QFont(small)
            struck.setStrikeOut(True)
            painter.setFont(struck)
            painter.drawText(time.adjusted(0, 26, 0, -6), middle, line.planned)
        else:
            painter.drawText(time, middle, line.time)
        left = rect.left() + time_width + line.depth * _INDENT
        self._mark(painter, QRect(left, rect.center().y() - _GLYPH // 2 + 1, _GLYPH, _GLYPH), line)
        painter.setFont(words.tabular(font))
        needed = painter.fontMetrics().horizontalAdvance(line.minutes) + 4
        minutes_width = max(_MINUTES_WIDTH, needed)
        painter.setFont(words.tabular(font))
        painter.setPen(look().qcolor("danger") if line.late else color)
        right = QRect(rect.right() - minutes_width, rect.top(), minutes_width, rect.height())
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, line.minutes)
        title = QRect(left + _GLYPH + 6, rect.top(), 0, rect.height())
        title.setRight(right.left() - (0 if line.minutes else -minutes_width))
        painter.setFont(font)
        painter.setPen(color)
        self._title(painter, font, title, line)

    @staticmethod
    def _title(painter: QPainter, font: QFont, rect: QRect, line: Line) -> None:
        text = _named(line)
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        if line.kind == "speaker" or rect.height() < 44:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, middle | Qt.TextFlag.TextSingleLine, text)
            return
        first, rest = _split(text, rect.width(), metrics.horizontalAdvance)
        first = metrics.elidedText(first, Qt.TextElideMode.ElideRight, rect.width())
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        if not rest:
            painter.drawText(rect, middle | Qt.TextFlag.TextSingleLine, first)
            return
        half = rect.height() // 2
        upper = rect.adjusted(0, 6, 0, -half)
        lower = rect.adjusted(0, half, 0, -6)
        painter.drawText(upper, middle | Qt.TextFlag.TextSingleLine, first)
        painter.drawText(lower, middle | Qt.TextFlag.TextSingleLine, rest)

    @staticmethod
    def _mark(painter: QPainter, rect: QRect, line: Line) -> None:
        found = {"done": ("check", "faint"), "running": ("play", "accent")}.get(line.status)
        if found is None:
            return
        name, color = found
        scale = painter.device().devicePixelRatioF()
        picture = icons.pixmap(name, look().color(color), 14, scale)
        painter.drawPixmap(rect.adjusted(1, 1, -1, -1), picture)

    def _font(self, option: QStyleOptionViewItem, line: Line) -> QFont:
        font = QFont(option.font)
        if line.status == "running":
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _needs_two(self, line: Line, option: QStyleOptionViewItem) -> bool:
        width = option.rect.width() or option.widget.width()
        metrics = option.fontMetrics
        room = width - 2 * _PAD - _time_width(metrics) - line.depth * _INDENT
        room -= _GLYPH + 6 + _MINUTES_WIDTH
        return int(metrics.horizontalAdvance(_named(line))) > room


def _named(line: Line) -> str:
    return f"{line.title} ({line.remark})" if line.remark else line.title


def _time_width(metrics: QFontMetrics) -> int:
    return int(metrics.horizontalAdvance("00:00")) + _TIME_GAP


def _split(text: str, width: int, measure: object) -> tuple[str, str]:
    """The words of `text` that fit into `width`, at least one, and the rest."""
    assert callable(measure)
    fitting: list[str] = []
    left = text.split(" ")
    while left and measure(" ".join([*fitting, left[0]])) <= width:
        fitting.append(left.pop(0))
    if not fitting:
        fitting.append(left.pop(0))
    return " ".join(fitting), " ".join(left)
