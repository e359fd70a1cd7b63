"""The desk the report is written at: its pages, and Undo of what was written here."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.hub_words import in_words
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.reading import workspace_of
from facilitator.desktop.report.checklist_page import ChecklistPage
from facilitator.desktop.report.facts_page import FactsPage
from facilitator.desktop.report.kept import KeptNote
from facilitator.desktop.report.messages_page import MessagesPage
from facilitator.desktop.report.notes_page import NotesPage
from facilitator.desktop.report.outcomes_page import OutcomesPage
from facilitator.desktop.report.search_page import SearchPage
from facilitator.desktop.report.whereabouts import Page, Spot
from facilitator.domain.conclusions import OutcomeKind
from facilitator.protocol.report_commands import ReportRedo, ReportUndo

_SPACING = 8
SAID_MS = 5000
_SECTIONS = frozenset(
    {"event", "programme", "polls", "questions", "live", "conclusions", "workspace"}
)


class ReportDesk(QWidget):
    """Only the page that is shown is brought up to date. `export` is the page that
    writes files, `start` the button on it that does."""

    def __init__(self, model: EventModel, kept: KeptNote, export: QWidget, start: QWidget) -> None:
        super().__init__()
        self._model = model
        self.page: Page = "notes"
        self.notes = NotesPage(model, kept)
        self.messages = MessagesPage(model)
        self.conclusions = OutcomesPage(model, OutcomeKind.CONCLUSION)
        self.recommendations = OutcomesPage(model, OutcomeKind.RECOMMENDATION)
        self.facts = FactsPage(model)
        self.checklist = ChecklistPage(model)
        self.search = SearchPage(model)
        self._export_start = start
        self.pages: dict[Page, QWidget] = {
            "notes": self.notes,
            "messages": self.messages,
            "conclusions": self.conclusions,
            "recommendations": self.recommendations,
            "facts": self.facts,
            "checklist": self.checklist,
            "search": self.search,
            "export": export,
        }
        self.tabs: dict[Page, Button] = {}
        self.stack = QStackedWidget()
        for widget in self.pages.values():
            self.stack.addWidget(widget)
        self.undo = Button(
            "", "undo-2", tip=self.tr("Take back what was written last"), pressed=self.take_back
        )
        self.redo = Button("", "redo-2", tip=self.tr("Make it again"), pressed=self.make_again)
        self.said = label("", "quiet")
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(SAID_MS)
        self._fade.timeout.connect(lambda: self.said.setText(""))
        self.notes.rows.made.connect(self.say)
        self._lay_out()
        for key, by in (("prepare.previous", -1), ("prepare.next", 1)):
            self._key(key, partial(self.step, by))
        self._undo_key = self._key("undo", self.take_back)
        self._redo_key = self._key("redo", self.make_again)
        self.own_keys(False)
        self.checklist.wanted.connect(self.go_to)
        self.search.wanted.connect(self.go_to)
        model.arrived.connect(self._arrived)
        self.show_page("notes")

    def _lay_out(self) -> None:
        names: dict[Page, str] = {
            "notes": self.tr("Notes"),
            "messages": self.tr("Key messages"),
            "conclusions": self.tr("Conclusions"),
            "recommendations": self.tr("Recommendations"),
            "facts": self.tr("Facts"),
            "checklist": self.tr("Checklist"),
            "search": self.tr("Search"),
            "export": self.tr("Export"),
        }
        group = QButtonGroup(self)
        tabs = FlowLayout(spacing=2)
        self.head = QHBoxLayout()
        self.head.setSpacing(2)
        for page, name in names.items():
            button = Button(name, role="place", checkable=True)
            button.clicked.connect(lambda _=False, p=page: self.show_page(p))
            group.addButton(button)
            self.tabs[page] = button
            tabs.addWidget(button)
        self.head.addLayout(tabs, 1)
        self.head.addWidget(self.said)
        self.head.addWidget(self.undo)
        self.head.addWidget(self.redo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SPACING, _SPACING, _SPACING, _SPACING)
        layout.setSpacing(_SPACING)
        layout.addLayout(self.head)
        layout.addWidget(self.stack, 1)

    def _key(self, name: str, does: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence(name)), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)
        return shortcut

    def own_keys(self, on: bool) -> None:
        """In a window of its own it has the keys that the event's window has otherwise."""
        self._undo_key.setEnabled(on)
        self._redo_key.setEnabled(on)

    def show_page(self, page: Page) -> None:
        self.page = page
        self.tabs[page].setChecked(True)
        self.stack.setCurrentWidget(self.pages[page])
        self.refresh()
        match page:
            case "notes":
                self.notes.entry.text.setFocus()
            case "search":
                self.search.line.setFocus()
            case "export":
                self._export_start.setFocus()

    def step(self, by: int) -> None:
        """To the next page, or the one before."""
        order = list(self.pages)
        self.show_page(order[(order.index(self.page) + by) % len(order)])

    def say(self, text: str) -> None:
        """A few words that go away by themselves."""
        self.said.setText(text)
        self._fade.start()

    def go_to(self, spot: Spot) -> None:
        """Shows what the checklist or a search leads to."""
        self.show_page(spot.page)
        match spot.page:
            case "notes":
                self.notes.show_item(spot.item, spot.ref)
            case "messages":
                self.messages.cards.show_one(spot.ref)
            case "conclusions":
                self.conclusions.cards.show_one(spot.ref)
            case "recommendations":
                self.recommendations.cards.show_one(spot.ref)

    def take_back(self) -> None:
        self._model.send(ReportUndo())

    def make_again(self) -> None:
        self._model.send(ReportRedo())

    def refresh(self) -> None:
        """Brings what is shown up to date."""
        workspace = workspace_of(self._model.state)
        if workspace is not None:
            lacking = len(workspace.checklist)
            name = self.tr("Checklist")
            self.tabs["checklist"].rename(f"{name} · {lacking}" if lacking else name)
            self.undo.setEnabled(bool(workspace.undo))
            self.redo.setEnabled(bool(workspace.redo))
            undo, redo = in_words(workspace.undo), in_words(workspace.redo)
            self.undo.describe(self.tr("Takes back: {what}").format(what=undo), sequence("undo"))
            self.redo.describe(self.tr("Makes again: {what}").format(what=redo), sequence("redo"))
        shown = self.pages[self.page]
        if isinstance(shown, NotesPage | MessagesPage | OutcomesPage | FactsPage | ChecklistPage):
            shown.refresh()

    def _arrived(self, sections: frozenset[str]) -> None:
        # Counts come ten times a second, and only outcomes show any.
        counts = "live" in sections and self.page in ("conclusions", "recommendations")
        if (counts or sections & _SECTIONS) and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
