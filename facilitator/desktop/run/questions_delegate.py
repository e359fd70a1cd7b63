"""Paints a question: votes, text on up to three lines, who asked. Text is painted, never markup."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.desktop import icons, words
from facilitator.desktop.look import look
from facilitator.desktop.run.questions_rows import ROW_ROLE, QuestionRows, asker
from facilitator.domain.questions import QuestionStatus
from facilitator.protocol.desk import QuestionRow

_PAD = 8
_VOTES_WIDTH = 40
_SMALL_PX = 12
_MOST_LINES = 3


class QuestionDelegate(QStyledItemDelegate):
    """Who asked stays hidden while `rows` keeps it to itself."""

    def __init__(self, rows: QuestionRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: QuestionRow = index.data(ROW_ROLE)
        width = option.rect.width() or option.widget.width()
        lines = self.lines(row, option.font, width - _VOTES_WIDTH - 2 * _PAD)
        height = len(lines) * option.fontMetrics.height()
        return QSize(120, height + 2 * _PAD + (18 if self.note(row) else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: QuestionRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        font: QFont = option.font
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(look().qcolor("focus" if focused else "accent_soft"))
            painter.setBrush(look().qcolor("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -1), 8, 8)
        self._votes(painter, font, rect, row)
        left = rect.left() + _PAD + _VOTES_WIDTH
        top = rect.top() + _PAD
        painter.setPen(look().qcolor("text"))
        painter.setFont(font)
        step = painter.fontMetrics().height()
        for line in self.lines(row, font, rect.width() - _VOTES_WIDTH - 2 * _PAD):
            box = QRect(left, top, rect.right() - _PAD - left, step)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
            top += step
        note = self.note(row)
        if note:
            small = QFont(font)
            small.setPixelSize(_SMALL_PX)
            painter.setFont(small)
            painter.setPen(look().qcolor("text" if self._is_selected(state) else "faint"))
            box = QRect(left, top, rect.right() - _PAD - left, 18)
            text = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()

    @staticmethod
    def _is_selected(state: QStyle.StateFlag) -> bool:
        return bool(state & QStyle.StateFlag.State_Selected)

    def _votes(self, painter: QPainter, font: QFont, rect: QRect, row: QuestionRow) -> None:
        color = look().color("accent")
        scale = painter.device().devicePixelRatioF()
        top = rect.top() + _PAD
        painter.drawPixmap(rect.left() + _PAD, top + 2, icons.pixmap("arrow-up", color, 12, scale))
        bold = words.tabular(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(look().qcolor("accent"))
        box = QRect(rect.left() + _PAD + 14, top, _VOTES_WIDTH - 14, 17)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(row.votes))

    def note(self, row: QuestionRow) -> str:
        """What stands small below the text."""
        to = self._rows.addressee(row)
        parts = [
            self._became(row),
            self.tr("to {name}").format(name=to) if to else "",
            asker(row) if self._rows.names else "",
            self.tr("stands for %n more", "", len(row.merged)) if row.merged else "",
            self.tr("reworded") if row.question.original else "",
        ]
        return " · ".join(part for part in parts if part)

    def _became(self, row: QuestionRow) -> str:
        match row.question.status:
            case QuestionStatus.ON_STAGE:
                return self.tr("on the stage")
            case QuestionStatus.ANSWERED:
                return self.tr("answered")
            case QuestionStatus.DISMISSED:
                return self.tr("dismissed")
            case QuestionStatus.MERGED:
                return self.tr("merged")
        return ""

    @staticmethod
    def lines(row: QuestionRow, font: QFont, width: int) -> list[str]:
        """The text broken to `width`, the last line elided where there is more."""
        text = " ".join(row.question.text.split())
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, 0))
            start = line.textStart()
            found.append(text[start : start + line.textLength()].rstrip())
            if len(found) > _MOST_LINES:
                break
        layout.endLayout()
        if len(found) > _MOST_LINES:
            found = found[:_MOST_LINES]
            found[-1] = f"{found[-1]} …"
        return found
