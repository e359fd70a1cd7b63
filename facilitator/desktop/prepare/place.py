"""The Prepare place: the programme on the left, and on the right what is chosen of it, or of the event."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, label
from facilitator.desktop.prepare.event_panel import EventPanel
from facilitator.desktop.prepare.groups_panel import GroupsPanel
from facilitator.desktop.prepare.guides_panel import GuidesPanel
from facilitator.desktop.prepare.item_panel import ItemPanel
from facilitator.desktop.prepare.language_bar import LanguageBar
from facilitator.desktop.prepare.people_panel import PeoplePanel
from facilitator.desktop.prepare.phone.pane import PhonePane
from facilitator.desktop.prepare.polls_panel import PollsPanel
from facilitator.desktop.prepare.scrolled import Column
from facilitator.desktop.prepare.speakers_panel import SpeakersPanel
from facilitator.desktop.prepare.tree_panel import TreePanel
from facilitator.desktop.prepare.wordings.panel import WordingsPanel
from facilitator.desktop.reading import programme_of

Tab = Literal["item", "polls", "people", "guides", "groups", "wordings", "event"]
_SPACING = 8
_LEFT_SHARE = 0.4


class PreparePlace(QWidget):
    """Only what is shown is brought up to date; the rest when it is chosen."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self.programme = TreePanel(model)
        tree = self.programme.tree
        self.item = ItemPanel(model, tree)
        self.speakers = SpeakersPanel(model, tree)
        self.item_polls = PollsPanel(model, self._item)
        self.polls = PollsPanel(model)
        self.phone = PhonePane(model)
        self.phone.hide()
        self.people = PeoplePanel(model)
        self.guides = GuidesPanel(model)
        self.groups = GroupsPanel(model)
        self.wordings = WordingsPanel(model)
        self.event_panel = EventPanel(model)
        self.languages = LanguageBar(model, self)
        self.running = label(
            self.tr("The event is running: the room sees at once what you change here."),
            "note",
            wrap=True,
        )
        self.nothing = label(self.tr("Choose an item on the left, or add one."), "quiet", wrap=True)
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.tabs: dict[Tab, Button] = {}
        self.pages = QStackedWidget()
        of_item = Column(self.nothing, self.item, self.speakers, self.item_polls)
        of_all = Column(self.polls)
        self.item_polls.unfolded.connect(of_item.show_parts)
        self.polls.unfolded.connect(of_all.show_parts)
        self._columns: dict[Tab, QWidget] = {
            "item": of_item,
            "polls": of_all,
            "people": Column(self.people),
            "guides": Column(self.guides),
            "groups": Column(self.groups),
            "wordings": self.wordings,  # a table scrolls by itself
            "event": Column(self.event_panel),
        }
        for column in self._columns.values():
            self.pages.addWidget(column)
        self.tab: Tab = "item"
        self._lay_out()
        self.polls.phone_asked.connect(self.show_phone)
        self.item_polls.phone_asked.connect(self.show_phone)
        self.polls.editor.drafted.connect(self.phone.show_poll)
        tree.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.languages.chosen.connect(lambda _lang: self.refresh())
        for key, name in (("prepare.previous", -1), ("prepare.next", 1)):
            shortcut = QShortcut(QKeySequence(sequence(key)), self)
            shortcut.activated.connect(lambda by=name: self.step(by))
        model.arrived.connect(self._arrived)
        model.refused.connect(lambda _why: self.refresh())
        self.refresh()

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=4)
        group = QButtonGroup(self)
        names: dict[Tab, str] = {
            "item": self.tr("Item"),
            "polls": self.tr("Polls"),
            "people": self.tr("People"),
            "guides": self.tr("Guiding questions"),
            "groups": self.tr("Groups"),
            "wordings": self.tr("Translations"),
            "event": self.tr("Event"),
        }
        for tab, name in names.items():
            button = Button(name, role="place", checkable=True)
            button.clicked.connect(lambda _=False, t=tab: self.show_tab(t))
            group.addButton(button)
            self.tabs[tab] = button
            head.addWidget(button)
        self.tabs["item"].setChecked(True)
        right = QWidget()
        right.setProperty("role", "plain")
        body = QVBoxLayout(right)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(_SPACING)
        body.addLayout(head)
        body.addWidget(self.languages)
        body.addWidget(self.pages, 1)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(_SPACING)
        self.halves.addWidget(self.programme)
        self.halves.addWidget(right)
        self.halves.addWidget(self.phone)
        self.halves.setStretchFactor(1, 1)
        self.programme.setMinimumWidth(320)
        right.setMinimumWidth(480)
        self._widths_kept = False
        self.halves.splitterMoved.connect(self._keep_widths)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SPACING, _SPACING, _SPACING, _SPACING)
        outer.setSpacing(_SPACING)
        outer.addWidget(self.running)
        outer.addWidget(self.halves, 1)

    def show_tab(self, tab: Tab) -> None:
        self.tab = tab
        self.tabs[tab].setChecked(True)
        self.pages.setCurrentWidget(self._columns[tab])
        self._share_width()
        self.refresh()

    def show_phone(self) -> None:
        """The poll of an item is looked at among all polls: there is room for the phone."""
        if self.tab == "item" and self.item_polls.chosen is not None:
            self.polls.phone_button.setChecked(True)
            self.polls.choose(self.item_polls.chosen)
            self.show_tab("polls")
        self._share_width()
        self.refresh()

    def _share_width(self) -> None:
        """The table and the phone need the width that the programme has otherwise."""
        phone = self.tab == "polls" and self.polls.phone_button.isChecked()
        if self.programme.isAncestorOf(self.focusWidget()) and (phone or self.tab == "wordings"):
            (self.polls.editor.prompt if phone else self.wordings.table).setFocus()
        self.phone.setVisible(phone)
        self.programme.setVisible(self.tab != "wordings" and not phone)

    def step(self, by: int) -> None:
        """To the next tab, or the one before."""
        order = list(self.tabs)
        self.show_tab(order[(order.index(self.tab) + by) % len(order)])
        self.tabs[self.tab].setFocus()

    def refresh(self) -> None:
        """Brings what is shown up to date."""
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        self.running.setVisible(programme is not None and programme.running is not None)
        self.languages.refresh(needed=self.tab != "wordings")
        lang = self.languages.lang
        for part in (
            self.item,
            self.item_polls,
            self.polls,
            self.guides,
            self.groups,
            self.event_panel,
        ):
            part.lang = lang
        match self.tab:
            case "item":
                chosen = self._item() is not None
                self.nothing.setVisible(not chosen)
                for panel in (self.item, self.speakers, self.item_polls):
                    panel.setVisible(chosen)
                if chosen:
                    self.item.refresh()
                    self.speakers.refresh()
                    self.item_polls.refresh()
            case "polls":
                self.polls.refresh()
                if self.polls.chosen is None:
                    self.phone.show_poll(None)
            case "people":
                self.people.refresh()
            case "guides":
                self.guides.refresh()
            case "groups":
                self.groups.refresh()
            case "wordings":
                self.wordings.refresh()
            case "event":
                self.event_panel.refresh(begun=any(row.run is not None for row in rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._widths_kept:
            left = round(self.halves.width() * _LEFT_SHARE)
            self.halves.setSizes([left, self.halves.width() - left - _SPACING])

    def _keep_widths(self) -> None:
        self._widths_kept = True

    def _item(self) -> str | None:
        node = self.programme.tree.chosen()
        return node.row.item.id if node is not None else None

    def _chosen(self) -> None:
        if self.programme.tree.restoring:
            # The message that changed the programme's shape is shown as a whole, in a moment.
            return
        if self.tab == "item":
            self.refresh()
        elif self.programme.tree.hasFocus():
            self.show_tab("item")

    def _arrived(self, sections: frozenset[str]) -> None:
        if sections & {"event", "programme", "checks", "polls"} and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
