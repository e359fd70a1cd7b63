"""Questions from the audience: approve, put on the stage, mark answered."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QListView, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.reading import questions_of
from facilitator.desktop.run.questions_delegate import QuestionDelegate
from facilitator.desktop.run.questions_rows import Filter, QuestionRows
from facilitator.domain.questions import QuestionStatus
from facilitator.protocol.commands import (
    QuestionAnswered,
    QuestionApprove,
    QuestionDismiss,
    QuestionsEnable,
    QuestionStage,
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
    """The buttons under the list act on the chosen question."""

    def __init__(self, model: EventModel) -> None:
        self._model = model
        self._mirrored = False
        self._chosen: str | None = None
        super().__init__(QCoreApplication.translate("panels", "Questions"), foldable=True)
        self.title.set_full(self.tr("QUESTIONS"))
        self.rows = QuestionRows(model, self)
        self.waiting_text = label("", "warning")
        self.enabled = Button(
            "", "message-circle", tip=self.tr("Take questions"), pressed=self._toggle_enabled
        )
        self.head.insertWidget(1, self.waiting_text)
        self.head.insertWidget(2, self.enabled)
        self._make_filters()
        self.list = QuestionList(self.rows)
        self.empty = label("", "quiet", wrap=True)
        self._make_buttons()
        self.body.addLayout(self._filters)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._buttons)
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

    def _make_buttons(self) -> None:
        self.approve = Button(
            self.tr("Approve"),
            "check",
            tip=self.tr("Shows the question to phones"),
            pressed=lambda: self._send(QuestionApprove),
        )
        self.stage = Button(
            self.tr("Stage"),
            "presentation",
            tip=self.tr("Puts the question on the stage"),
            pressed=lambda: self._send(QuestionStage),
        )
        self.answered = Button(
            self.tr("Answered"),
            "circle-check",
            tip=self.tr("Marks the question answered"),
            pressed=lambda: self._send(QuestionAnswered),
        )
        self.dismiss = Button(
            "",
            "x",
            tip=self.tr("Dismiss the question; it can be approved again"),
            pressed=lambda: self._send(QuestionDismiss),
        )
        self._buttons = FlowLayout()
        for button in (self.approve, self.stage, self.answered, self.dismiss):
            self._buttons.addWidget(button)

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
        enabled = questions is None or questions.enabled
        self.enabled.set_icon("message-circle" if enabled else "message-circle-off")
        name = self.tr("Stop taking questions") if enabled else self.tr("Take questions")
        self.enabled.setAccessibleName(name)
        self.enabled.describe(
            self.tr("Phones may ask. Press to stop taking questions; those already asked stay.")
            if enabled
            else self.tr("Phones cannot ask. Press to take questions.")
        )
        empty = self.rows.rowCount() == 0
        self.list.setVisible(not empty)
        self.empty.setVisible(empty)
        self.empty.setText(self._empty_text(enabled))
        self._enable()

    def _empty_text(self, enabled: bool) -> str:
        if not enabled:
            return self.tr("Phones cannot ask questions now.")
        if self.filters["waiting"].isChecked():
            return self.tr("No question waits for approval.")
        if self.filters["done"].isChecked():
            return self.tr("No question has been answered or dismissed yet.")
        if self.rows.count_of("waiting"):
            return self.tr("No question is shown yet. Approve the waiting ones first.")
        return self.tr("No question yet. Phones can ask as soon as the doors are open.")

    def _enable(self) -> None:
        row = self.chosen()
        status = row.question.status if row is not None else None
        waiting = status in (QuestionStatus.WAITING, QuestionStatus.DISMISSED)
        self.approve.setVisible(waiting)
        for button in (self.stage, self.answered):
            button.setVisible(status in (QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE))
        self.stage.setEnabled(status is not QuestionStatus.ON_STAGE)
        self.dismiss.setVisible(
            status in (QuestionStatus.WAITING, QuestionStatus.VISIBLE, QuestionStatus.ON_STAGE)
        )

    def _send(self, command: type) -> None:
        row = self.chosen()
        if row is not None:
            self._model.send(command(row.question.id))

    def _toggle_enabled(self) -> None:
        questions = questions_of(self._model.state)
        self._model.send(QuestionsEnable(not (questions is None or questions.enabled)))

    def _select(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        self._chosen = row.question.id if row is not None else None
        self._enable()

    def _keep_choice(self) -> None:
        """The list was built anew: choose the same question again, else the first."""
        place = self.rows.row_of(self._chosen) if self._chosen is not None else -1
        self.list.setCurrentIndex(self.rows.index(max(0, place)))
        self._enable()

    def _changed(self, section: str) -> None:
        if section == "questions":
            self.refresh()
