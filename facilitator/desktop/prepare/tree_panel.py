"""The programme on the left of Prepare: the tree, what can be done with an item, and when all of it ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import TREE_KEYS
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label, set_role
from facilitator.desktop.prepare.tree_view import TreeView
from facilitator.desktop.reading import checks_of, in_zone, programme_of


class TreePanel(Panel):
    """`import_asked` is emitted when an agenda is to be imported instead."""

    import_asked = Signal()

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self.title.set_full(self.tr("PROGRAMME"))
        self.setAccessibleName(self.tr("Programme"))
        self.frame.setContentsMargins(8, 12, 8, 12)
        self.head.setContentsMargins(8, 0, 8, 0)
        self.tree = TreeView(model)
        self.empty = label(
            self.tr(
                "No items yet. Add the first one with the button above: it begins when the event "
                "begins, and each further one follows the one before it."
            ),
            "quiet",
            wrap=True,
        )
        self.empty.setContentsMargins(8, 8, 8, 8)
        self.import_ = Button(
            self.tr("Import an agenda"),
            "file-text",
            tip=self.tr("Makes a new event of a document or of what you paste"),
            pressed=self.import_asked.emit,
        )
        self.buttons: dict[str, Button] = {}
        tools = FlowLayout(spacing=2)
        for name, icon, text, does in (
            ("tree.add", "plus", self.tr("Add an item"), self.tree.add),
            ("tree.up", "arrow-up", self.tr("Move up"), lambda: self.tree.move_by(-1)),
            ("tree.down", "arrow-down", self.tr("Move down"), lambda: self.tree.move_by(1)),
            ("tree.nest", "list-indent-increase", self.tr("Into the item before"), self.tree.nest),
            (
                "tree.unnest",
                "list-indent-decrease",
                self.tr("Out of the item around it"),
                self.tree.unnest,
            ),
            ("tree.duplicate", "copy", self.tr("Duplicate"), self.tree.duplicate),
            ("tree.split", "scissors", self.tr("Split in the middle"), self.tree.split),
            ("tree.merge", "merge", self.tr("Join with the next item"), self.tree.merge),
            ("tree.remove", "trash-2", self.tr("Remove"), self.tree.remove),
        ):
            button = Button("", icon, tip=text, keys=TREE_KEYS[name].sequence, pressed=does)
            self.buttons[name] = button
            tools.addWidget(button)
        bar = QWidget()
        bar.setProperty("role", "plain")
        bar.setLayout(tools)
        self.ends = label(wrap=True)
        self.ends.setContentsMargins(8, 0, 8, 0)
        self.findings = label(wrap=True)
        self.findings.setContentsMargins(8, 0, 8, 0)
        self.body.addWidget(bar)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.import_, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.tree, 1)
        self.body.addStretch(0)
        self.body.addWidget(self.ends)
        self.body.addWidget(self.findings)
        model.arrived.connect(self._arrived)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._refresh()

    def _arrived(self, sections: frozenset[str]) -> None:
        if sections & {"programme", "checks", "event"}:
            self._refresh()

    def _refresh(self) -> None:
        programme = programme_of(self._model.state)
        rows = programme.rows if programme is not None else []
        self.empty.setVisible(not rows)
        self.import_.setVisible(not rows)
        self.tree.setVisible(bool(rows))
        self.ends.setVisible(bool(rows))
        if rows and programme is not None:
            end = max(row.planned_end for row in rows if row.item.parent is None)
            text = self.tr("ends {time}").format(time=words.wall(in_zone(self._model.state, end)))
            if programme.hard_end is not None:
                until = words.wall(in_zone(self._model.state, programme.hard_end))
                text += " · " + self.tr("room until {time}").format(time=until)
            self.ends.setText(text)
        count = len(checks_of(self._model.state))
        self.findings.setVisible(bool(rows) or count > 0)
        self.findings.setText(
            self.tr("%n points to look at", "", count) if count else self.tr("The plan works out.")
        )
        set_role(self.findings, "warning" if count else "quiet")
        self._enable()

    def _enable(self) -> None:
        chosen = self.tree.chosen() is not None
        for name, button in self.buttons.items():
            button.setEnabled(chosen or name == "tree.add")
