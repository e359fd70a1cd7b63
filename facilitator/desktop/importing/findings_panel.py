"""What was inferred, repaired or not understood: numbered, each with its place in the document."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.desktop import icons
from facilitator.desktop.importing.review import Review
from facilitator.desktop.importing.words import in_words, place_in_words
from facilitator.desktop.look import look
from facilitator.desktop.parts import Panel, label, plain_tip
from facilitator.domain.draft import Finding, Level

_MOST = 240
_BETWEEN_PX = 8
_ITEM = Qt.ItemDataRole.UserRole
_LEVELS = {Level.PROBLEM: "ban", Level.WARNING: "triangle-alert", Level.INFO: "check"}
_COLORS = {Level.PROBLEM: "danger", Level.WARNING: "warning", Level.INFO: "faint"}


def level_in_words(level: Level) -> str:
    translate = QCoreApplication.translate
    return {
        Level.PROBLEM: translate("findings", "Not understood"),
        Level.WARNING: translate("findings", "Please check"),
        Level.INFO: translate("findings", "Inferred"),
    }[level]


class FindingsPanel(Panel):
    """Choosing a finding chooses its item, and choosing an item shows its first finding."""

    def __init__(self, review: Review) -> None:
        super().__init__("")
        self._review = review
        self.title.set_full(self.tr("WHAT TO LOOK AT"))
        self.setAccessibleName(self.tr("What to look at"))
        self.count = label("", "quiet", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to look at"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Apart(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.currentItemChanged.connect(self._picked)
        self.body.addWidget(self.count)
        self.body.addWidget(self.list, 1)
        self._shown: tuple[Finding, ...] = ()
        review.changed.connect(self._changed)
        review.chosen_changed.connect(self._follow)
        look().changed.connect(self.refresh)
        self.refresh()

    def _changed(self) -> None:
        """Most corrections leave the findings alone."""
        if self._review.draft.findings != self._shown:
            self.refresh()

    def refresh(self) -> None:
        findings = self._shown = self._review.draft.findings
        drawn = {
            level: icons.icon(name, look().color(_COLORS[level]), look().color("edge"))
            for level, name in _LEVELS.items()
        }
        asking = sum(finding.level is not Level.INFO for finding in findings)
        self.count.setText(
            self.tr("%n points to check before saving.", "", asking)
            if asking
            else self.tr("Everything was understood; still, look it over once.")
        )
        with QSignalBlocker(self.list):
            at = self.list.currentRow()
            self.list.clear()
            for number, finding in enumerate(findings, 1):
                text = self.tr("{number}. {level}: {text}").format(
                    number=number,
                    level=level_in_words(finding.level),
                    text=in_words(finding.text),
                )
                row = QListWidgetItem(f"{_shortened(text)}\n{place_in_words(finding.where)}")
                if _shortened(text) != text:
                    row.setToolTip(plain_tip(text))
                row.setIcon(drawn[finding.level])
                row.setData(_ITEM, finding.item)
                self.list.addItem(row)
            self.list.setCurrentRow(min(at, len(findings) - 1))

    def _picked(self, current: QListWidgetItem | None) -> None:
        number = None if current is None else current.data(_ITEM)
        if number is not None:
            self._review.choose(number)

    def _follow(self) -> None:
        """Shows what was found about the item that is chosen."""
        chosen = self._review.chosen
        current = self.list.currentItem()
        if chosen is None or (current is not None and current.data(_ITEM) == chosen):
            return
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(_ITEM) == chosen:
                with QSignalBlocker(self.list):
                    self.list.setCurrentRow(row)
                self.list.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtTop)
                return
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)


class _Apart(QStyledItemDelegate):
    """Room between the findings. The list's own spacing makes Qt wrap a text wider than it is drawn and lose its
    last line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _BETWEEN_PX)


def _shortened(text: str) -> str:
    """What fits in a few lines; the whole is the tooltip."""
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"
