"""What can be done with the chosen question: buttons, and the forms that some of them open."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.keys import sequence
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button
from facilitator.desktop.reading import stage_of
from facilitator.desktop.run.forms import InlineForm
from facilitator.desktop.run.question_forms import AnswerForm, MergeForm, WordingForm
from facilitator.domain.questions import PUBLIC, QuestionStatus
from facilitator.domain.stage import Scene
from facilitator.protocol.commands import (
    QuestionAnswered,
    QuestionApprove,
    QuestionDismiss,
    QuestionStage,
    QuestionUnstage,
)
from facilitator.protocol.desk import QuestionRow


class QuestionActions(QWidget):
    """`show_row` says which question they are about. A form that is open stays with the question it was opened
    for."""

    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model = model
        self._row: QuestionRow | None = None
        self.setProperty("role", "plain")
        self._make_buttons()
        self.wording, self.merging = WordingForm(model), MergeForm(model)
        self.answer = AnswerForm(model)
        self.forms: tuple[InlineForm, ...] = (self.wording, self.merging, self.answer)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(self._buttons)
        for form in self.forms:
            body.addWidget(form)

    def _make_buttons(self) -> None:
        def button(text: str, icon: str, key: str, tip: str, pressed: Callable[[], None]) -> Button:
            made = Button(text, icon, tip=tip, keys=sequence(key), pressed=pressed)
            self._buttons.addWidget(made)
            return made

        self._buttons = FlowLayout()
        self.approve = button(
            self.tr("Approve"),
            "check",
            "question.approve",
            self.tr("Shows the question to phones"),
            lambda: self._send(QuestionApprove),
        )
        self.stage = button(
            self.tr("Stage"),
            "presentation",
            "question.stage",
            self.tr("Puts the question on the stage"),
            self.toggle_stage,
        )
        self.answered = button(
            self.tr("Answered"),
            "circle-check",
            "question.answered",
            self.tr("Marks the question answered"),
            self.mark_answered,
        )
        self.reword = button(
            "",
            "pencil",
            "question.reword",
            self.tr("Say it in other words; how it was asked is kept"),
            lambda: self._open(self.wording),
        )
        self.merge = button(
            "",
            "merge",
            "question.merge",
            self.tr("Merge into a question that asks the same"),
            lambda: self._open(self.merging),
        )
        self.dismiss = button(
            "",
            "x",
            "question.dismiss",
            self.tr("Dismiss the question; it can be approved again"),
            lambda: self._send(QuestionDismiss),
        )

    def show_row(self, row: QuestionRow | None) -> None:
        """Offers what fits this question now."""
        self._row = row
        status = row.question.status if row is not None else None
        gone = status in (QuestionStatus.DISMISSED, QuestionStatus.MERGED)
        self.approve.setVisible(gone or status is QuestionStatus.WAITING)
        self.stage.setVisible(status in PUBLIC)
        self.answered.setVisible(status in PUBLIC)
        shown = self._is_on_stage()
        self.stage.rename(
            self.tr("Off the stage") if shown else self.tr("Stage"),
            "eye-off" if shown else "presentation",
        )
        self.stage.describe(
            self.tr("Takes the question off the stage, which shows again what it showed before")
            if shown
            else self.tr("Puts the question on the stage"),
            sequence("question.stage"),
        )
        done = status is QuestionStatus.ANSWERED
        self.answered.rename(self.tr("The answer") if done else self.tr("Answered"))
        self.reword.setVisible(status is not None and not gone)
        self.merge.setVisible(status is not None and not gone)
        self.dismiss.setVisible(status is not None and not gone and not done)

    def toggle_stage(self) -> None:
        if self._is_on_stage():
            self._model.send(QuestionUnstage())
        else:
            self._send(QuestionStage)

    def mark_answered(self) -> None:
        """Marks it at once; by whom and what can be written then."""
        row = self._row
        if row is None or row.question.status not in PUBLIC:
            return
        if row.question.status is not QuestionStatus.ANSWERED:
            self._send(QuestionAnswered)
        self._open(self.answer)

    def _is_on_stage(self) -> bool:
        row = self._row
        if row is None:
            return False
        stage = stage_of(self._model.state)
        named = stage.scene is Scene.QUESTION and stage.ref == row.question.id
        return named or row.question.status is QuestionStatus.ON_STAGE

    def _send(self, command: type) -> None:
        if self._row is not None:
            self._model.send(command(self._row.question.id))

    def _open(self, form: WordingForm | MergeForm | AnswerForm) -> None:
        self.close_forms()
        if self._row is not None:
            form.ask(self._row)

    def close_forms(self) -> None:
        for form in self.forms:
            form.hide()
