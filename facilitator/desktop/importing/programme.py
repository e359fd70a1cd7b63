"""The programme as it will be: the event, its days, items inside one another, and who takes part."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from facilitator.desktop import icons, words
from facilitator.desktop.importing.review import Review
from facilitator.desktop.importing.words import role_in_words
from facilitator.desktop.keys import TREE_KEYS
from facilitator.desktop.look import look
from facilitator.desktop.parts import plain_tip
from facilitator.domain import draft_edits as edits
from facilitator.domain.draft import DraftPart, Level

WHAT, WHEN, ROOM, FINDINGS = range(4)
_NUMBER = Qt.ItemDataRole.UserRole
_DAY = Qt.ItemDataRole.UserRole + 1
_WIDTHS = {WHEN: 108, ROOM: 128, FINDINGS: 96}


def long_day(day: date) -> str:
    """ "Friday, December 7, 2018" as the user's language writes it."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale(words.language()).toString(shown, QLocale.FormatType.LongFormat)


class ProgrammeTree(QTreeWidget):
    """Choosing an item here chooses it in the review. The event itself is the first row. `added` tells of a new
    item, whose title is to be written."""

    added = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self._rows: list[QTreeWidgetItem] = []
        self.setProperty("role", "lines")
        self.setAccessibleName(self.tr("Programme"))
        self.setColumnCount(4)
        self.setHeaderLabels(
            [self.tr("Item"), self.tr("Time"), self.tr("Room"), self.tr("To look at")]
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setUniformRowHeights(True)
        self.setIndentation(20)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setAccessibleName(self.tr("Columns of the programme"))
        header.setStretchLastSection(False)
        header.moveSection(WHEN, 0)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        for key, does in (
            ("tree.add", self.add),
            ("tree.nest", lambda: self.nest(1)),
            ("tree.unnest", lambda: self.nest(-1)),
            ("tree.remove", self.remove),
        ):
            shortcut = QShortcut(QKeySequence(TREE_KEYS[key].sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(does)
        self.currentItemChanged.connect(self._picked)
        review.changed.connect(self.refresh)
        review.chosen_changed.connect(self._show_chosen)
        look().changed.connect(self.refresh)
        self.refresh()

    def nest(self, by: int) -> None:
        number = self._review.chosen
        if number is not None:
            self._review.correct(lambda draft: edits.nest(draft, number, by))

    def add(self) -> None:
        number, title = self._review.chosen, self.tr("New item")
        if number is not None:
            self._review.move(lambda draft: edits.add(draft, number, title))
            self.added.emit()

    def remove(self) -> None:
        number = self._review.chosen
        if number is not None:
            self._review.correct(lambda draft: edits.remove(draft, number))

    def refresh(self) -> None:
        """Draws the draft anew; what is chosen stays chosen."""
        with QSignalBlocker(self):
            at = self.verticalScrollBar().value()
            self.clear()
            self._rows = []
            self._draw()
            self.expandAll()
            self.verticalScrollBar().setValue(at)
        self._show_chosen()

    def row_of(self, number: int) -> QTreeWidgetItem:
        """The row of an item, by its number in the draft."""
        return self._rows[number]

    def _draw(self) -> None:
        draft = self._review.draft
        self._heading(draft.title, draft.place)
        for question in draft.guiding_questions:
            self._heading(self.tr("Guiding question: {text}").format(text=question), "", bold=False)
        self._warning = icons.icon("triangle-alert", look().color("warning"), look().color("edge"))
        self._told: dict[int, list[int]] = {}
        for place, finding in enumerate(draft.findings, 1):
            if finding.item is not None and finding.level is not Level.INFO:
                self._told.setdefault(finding.item, []).append(place)
        day: date | None = None
        above: list[QTreeWidgetItem] = []
        for number, item in enumerate(draft.items):
            if item.start.date() != day and item.depth == 0:
                day = item.start.date()
                heading = self._heading(long_day(day), "")
                heading.setData(WHAT, _DAY, day.isoformat())
            row = QTreeWidgetItem(
                [item.title, f"{words.wall(item.start)}–{words.wall(item.end)}", item.room, ""]
            )
            row.setData(WHAT, _NUMBER, number)
            row.setFont(WHEN, words.tabular(self.font()))
            for column in (WHAT, ROOM):
                row.setToolTip(column, plain_tip(row.text(column)))
            self._mark(row, number)
            del above[item.depth :]
            if above:
                above[-1].addChild(row)
            else:
                self.addTopLevelItem(row)
            above.append(row)
            self._rows.append(row)
            for part in item.parts:
                row.addChild(self._person(part, number))

    def _heading(self, text: str, beside: str, *, bold: bool = True) -> QTreeWidgetItem:
        row = QTreeWidgetItem([text, "", beside, ""])
        if bold:
            font = QFont(self.font())
            font.setBold(True)
            row.setFont(WHAT, font)
        row.setToolTip(WHAT, plain_tip(text))
        self.addTopLevelItem(row)
        return row

    def _person(self, part: DraftPart, number: int) -> QTreeWidgetItem:
        row = QTreeWidgetItem([in_a_line(part), "", "", ""])
        row.setData(WHAT, _NUMBER, number)
        row.setForeground(WHAT, look().qcolor("faint"))
        row.setToolTip(WHAT, plain_tip(row.text(WHAT)))
        if part.minutes:
            row.setText(WHEN, words.minutes(part.minutes * 60))
            row.setForeground(WHEN, look().qcolor("faint"))
        return row

    def _mark(self, row: QTreeWidgetItem, number: int) -> None:
        """The numbers of the findings that ask for a look; those only inferred are no alarm."""
        told = self._told.get(number)
        if not told:
            return
        numbers = ", ".join(map(str, told))
        row.setText(FINDINGS, numbers)
        row.setIcon(FINDINGS, self._warning)
        row.setData(
            FINDINGS,
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("Look at {numbers}").format(numbers=numbers),
        )

    def _picked(self, current: QTreeWidgetItem | None) -> None:
        self._review.choose(None if current is None else current.data(WHAT, _NUMBER))

    def _show_chosen(self) -> None:
        number = self._review.chosen
        current = self.currentItem()
        if number is None or (current is not None and current.data(WHAT, _NUMBER) == number):
            return
        with QSignalBlocker(self):
            self.setCurrentItem(self._rows[number])
        self.scrollToItem(self._rows[number])


def in_a_line(part: DraftPart) -> str:
    """ "Mr Paul Roux, Director, UNEP · moderator"."""
    person = part.person
    name = " ".join(each for each in (person.honorific, person.name) if each)
    about = [each for each in (person.post, person.affiliation) if each and each != person.name]
    who = ", ".join([name, *about])
    more = [role_in_words(part.role), f"({part.perspective})" if part.perspective else ""]
    return " · ".join([who, *(each for each in more if each)])
