"""Questions from the audience: approve, word anew, merge, put on the stage, mark answered."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QWidget

from facilitator.desktop import words
from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ElidedLabel, Panel, label, set_role
from facilitator.desktop.reading import plain, questions_of, room_of, running_row
from facilitator.desktop.run.question_actions import QuestionActions
from facilitator.desktop.run.questions_delegate import QuestionDelegate
from facilitator.desktop.run.questions_rows import ORDERS, Filter, Order, QuestionRows
from facilitator.domain.runs import Phase
from facilitator.protocol.commands import (
    QuestionsEnable,
)
from facilitator.protocol.desk import QuestionRow

_LEAST_PX = 92
"""One question of three lines, and who asked it."""


class QuestionList(QListView):
    def __init__(self, rows: QuestionRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.delegate = QuestionDelegate(rows, self)
        self.setAccessibleName(self.tr("Questions"))
        self.setItemDelegate(self.delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(_LEAST_PX)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class QuestionsPanel(Panel):
    """The list, what stands beside it, and which question is chosen; `buttons` is what can be done with that.

    `tick` is called several times a second: how long there is for questions stands beside them.
    """

    def __init__(self, model: EventModel) -> None:
        self._model = model
        self._mirrored = False
        self._chosen: str | None = None
        super().__init__(QCoreApplication.translate("panels", "Questions"), foldable=True)
        self.title.set_full(self.tr("QUESTIONS"))
        self.rows = QuestionRows(model, self)
        self.waiting_text = label("", "warning")
        self.enabled = Button(
            "", "message-circle", tip=self.tr("Take questions"), pressed=self.toggle_taking
        )
        self.time = ElidedLabel("", "quiet")
        self.head.insertWidget(1, self.waiting_text)
        self.head.insertWidget(2, self.enabled)
        self._make_filters()
        self.list = QuestionList(self.rows)
        self.empty = label("", "quiet", wrap=True)
        self.buttons = QuestionActions(model)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.time, 1)
        above.addStretch()
        above.addWidget(self.order)
        self.body.addLayout(above)
        self.body.addLayout(self._filters)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.buttons)
        self.list.selectionModel().currentChanged.connect(self._select)
        self.rows.modelReset.connect(self._keep_choice)
        model.changed.connect(self._changed)
        self._keep_choice()
        self.refresh()

    def _make_filters(self) -> None:
        self._filters = FlowLayout(spacing=4)
        group = QButtonGroup(self)
        self.filters: dict[Filter, Button] = {}
        tips: dict[Filter, str] = {
            "shown": self.tr("Questions that phones can see"),
            "waiting": self.tr("Questions that wait for you to approve them"),
            "done": self.tr("Answered and dismissed questions"),
        }
        for name, tip in tips.items():
            button = Button(
                "-", role="place", checkable=True, tip=tip, pressed=partial(self.choose, name)
            )
            group.addButton(button)
            self.filters[name] = button
            self._filters.addWidget(button)
        self.filters["shown"].setChecked(True)
        self.order = Button("-", role="quiet", pressed=self.next_order)

    def chosen(self) -> QuestionRow | None:
        return self.rows.row_at(self.list.currentIndex())

    def choose(self, wanted: Filter) -> None:
        self.filters[wanted].setChecked(True)
        self.rows.show_only(wanted)
        self.refresh()

    def set_mirrored(self, mirrored: bool) -> None:
        """While the room sees this screen, waiting questions and names stay hidden."""
        self._mirrored = mirrored
        self.rows.names = not mirrored
        if mirrored:
            self.buttons.close_forms()
        if mirrored and not self.filters["shown"].isChecked():
            self.choose("shown")
        self.list.viewport().update()
        self.refresh()

    def refresh(self) -> None:
        questions = questions_of(self._model.state)
        names = {
            "shown": self.tr("Shown"),
            "waiting": self.tr("Waiting"),
            "done": self.tr("Done"),
        }
        for key, button in self.filters.items():
            button.rename(f"{names[key]} {self.rows.count_of(key)}")
        self.filters["waiting"].setEnabled(not self._mirrored)
        self.filters["done"].setEnabled(not self._mirrored)
        waiting = self.rows.count_of("waiting")
        self.waiting_text.setText(self.tr("%n waiting", "", waiting))
        self.waiting_text.setVisible(waiting > 0)
        taking = questions is None or questions.taking
        self.enabled.set_icon("message-circle" if taking else "message-circle-off")
        name = self.tr("Stop taking questions") if taking else self.tr("Take questions")
        self.enabled.setAccessibleName(name)
        self.enabled.describe(self._taking_tip(taking), sequence("question.take"))
        orders: dict[Order, str] = {
            "votes": self.tr("Most votes"),
            "newest": self.tr("Newest"),
            "whom": self.tr("For whom"),
        }
        self.order.rename(orders[self.rows.order])
        self.order.describe(
            self.tr("The order: most votes, newest, or for whom"), sequence("question.order")
        )
        self.tick()
        empty = self.rows.rowCount() == 0
        self.list.setVisible(not empty)
        self.empty.setVisible(empty)
        self.empty.setText(self._empty_text(taking))
        self.buttons.show_row(self.chosen())

    def tick(self) -> None:
        """How long what runs still has."""
        row = running_row(self._model.state)
        self.time.setVisible(row is not None and row.run is not None)
        if row is None or row.run is None:
            return
        now = self._model.now()
        left = words.time_left(row.run.remaining_s(now))
        title = plain(row.item.title, words.language())
        self.time.set_full(self.tr("{time} in {item}").format(time=left, item=title))
        set_role(
            self.time,
            {Phase.WARNING: "warning", Phase.OVERTIME: "danger"}.get(row.run.phase(now), "quiet"),
        )

    def _taking_tip(self, taking: bool) -> str:
        row = running_row(self._model.state)
        if not taking:
            return self.tr("Phones cannot ask. Press to take questions.")
        if row is None:
            return self.tr(
                "Phones may ask. Press to stop taking questions; those already asked stay."
            )
        return self.tr(
            "Phones may ask. Press to stop taking questions while this item runs; those already asked stay."
        )

    def _empty_text(self, taking: bool) -> str:
        if not taking and self.filters["shown"].isChecked():
            return self.tr("Phones cannot ask questions now.")
        if self.filters["waiting"].isChecked():
            return self.tr("No question waits for approval.")
        if self.filters["done"].isChecked():
            return self.tr("No question has been answered or dismissed yet.")
        if self.rows.count_of("waiting"):
            return self.tr("No question is shown yet. Approve the waiting ones first.")
        room = room_of(self._model.state)
        if room is not None and room.doors_open:
            return self.tr("No question yet.")
        return self.tr("No question yet. Phones can ask as soon as the doors are open.")

    # --- what its buttons and keys do

    def step(self, by: int) -> None:
        """Chooses the question before or after."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row))

    def next_filter(self) -> None:
        """Shown, waiting, done, and shown again."""
        names = [name for name, button in self.filters.items() if button.isEnabled()]
        chosen = next(name for name, button in self.filters.items() if button.isChecked())
        self.choose(names[(names.index(chosen) + 1) % len(names)])

    def next_order(self) -> None:
        self.rows.put_in_order(ORDERS[(ORDERS.index(self.rows.order) + 1) % len(ORDERS)])
        self.refresh()

    def toggle_taking(self) -> None:
        """Stops taking questions in what runs, so that the next item takes them again; or takes them."""
        questions = questions_of(self._model.state)
        row = running_row(self._model.state)
        if questions is not None and not questions.enabled:
            self._model.send(QuestionsEnable(True))
        else:
            taking = questions is None or questions.taking
            self._model.send(QuestionsEnable(not taking, None if row is None else row.item.id))

    def _select(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        self._chosen = row.question.id if row is not None else None
        self.buttons.show_row(self.chosen())

    def _keep_choice(self) -> None:
        """The list was built anew: choose the same question again, else the first."""
        place = self.rows.row_of(self._chosen) if self._chosen is not None else -1
        self.list.setCurrentIndex(self.rows.index(max(0, place)))
        self.buttons.show_row(self.chosen())

    def _changed(self, section: str) -> None:
        if section in ("questions", "programme", "stage", "room"):
            self.refresh()
