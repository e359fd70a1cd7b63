"""The draft to be looked over: the programme, what is chosen of it, and what there is to look at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from facilitator.desktop.importing.findings_panel import FindingsPanel
from facilitator.desktop.importing.forms import EventForm, ItemForm
from facilitator.desktop.importing.programme import ProgrammeTree
from facilitator.desktop.importing.review import Review
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.scrolled import Column

_SPACING = 8


class ReviewPage(QWidget):
    """`save_asked` and `back_asked` are the two ways out of it."""

    save_asked = Signal()
    back_asked = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self.tree = ProgrammeTree(review)
        self.item = ItemForm(review, self.tree)
        self.event_form = EventForm(review)
        self.findings = FindingsPanel(review)
        self.forms = QStackedWidget()
        self._columns = (Column(self.event_form), Column(self.item))
        for column in self._columns:
            self.forms.addWidget(column)
        programme = Panel(self.tr("PROGRAMME"))
        programme.frame.setContentsMargins(8, 8, 8, 8)
        programme.body.addWidget(self.tree)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(programme)
        left.addWidget(self.forms)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.findings)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 1)
        for splitter in (left, halves):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(_SPACING)
        left.setMinimumWidth(560)
        self.findings.setMinimumWidth(320)
        halves.setSizes([840, 424])
        left.setSizes([340, 250])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(_SPACING, _SPACING, _SPACING, _SPACING)
        around.addWidget(halves)
        outer.addLayout(around, 1)
        outer.addWidget(self._bar())
        review.changed.connect(self.refresh)
        review.chosen_changed.connect(self.refresh)
        review.refused.connect(self.say)
        self.refresh()

    def _bar(self) -> QFrame:
        review = self._review
        self.back = Button(
            self.tr("Other documents"),
            "chevron-left",
            role="quiet",
            tip=self.tr("Leaves this draft and chooses documents anew"),
            pressed=self.back_asked.emit,
        )
        self.undo = Button("", "undo-2", tip=self.tr("Undo"), keys="Ctrl+Z", pressed=review.undo)
        self.redo = Button(
            "", "redo-2", tip=self.tr("Redo"), keys="Ctrl+Shift+Z", pressed=review.redo
        )
        self.save = Button(
            self.tr("Save as an event"),
            "check",
            role="primary",
            tip=self.tr("Asks where to keep the event file, then opens it in Prepare"),
            keys="Ctrl+S",
            pressed=self.save_asked.emit,
        )
        self.said = label("", "quiet")
        bar = QFrame()
        bar.setProperty("role", "strip")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(8)
        line.addWidget(self.back)
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        line.addWidget(self.said, 1)
        line.addWidget(self.save)
        return bar

    def say(self, sentence: str) -> None:
        """One sentence in the bar, until something is done."""
        self.said.setText(sentence)

    def refresh(self) -> None:
        self.say(self.tr("Nothing is saved yet."))
        chosen = self._review.chosen
        self.forms.setCurrentWidget(self._columns[0 if chosen is None else 1])
        (self.event_form if chosen is None else self.item).refresh()
        self.undo.setEnabled(self._review.corrected)
        self.redo.setEnabled(self._review.can_redo)
