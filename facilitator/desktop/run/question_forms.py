"""What a question's buttons open: other words for it, the one it is merged into, how it was answered."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPlainTextEdit

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, ComboBox, label, plain_tip
from facilitator.desktop.reading import programme_of, questions_of, running_row
from facilitator.desktop.run.forms import InlineForm, line_edit
from facilitator.domain.questions import (
    NAME_LIMIT,
    NOTE_LIMIT,
    PUBLIC,
    TEXT_LIMIT,
    QuestionStatus,
    likeness,
)
from facilitator.protocol.commands import (
    QuestionAnswered,
    QuestionApprove,
    QuestionMerge,
    QuestionReword,
)
from facilitator.protocol.desk import QuestionRow

_MERGE_MOST = 8


class TextBox(QPlainTextEdit):
    """A few lines of text. Ctrl+Enter is done; Tab leaves it."""

    done = Signal()

    def __init__(self, name: str, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setToolTip(plain_tip(name))
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.textChanged.connect(self._keep_short)

    def text(self) -> str:
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _keep_short(self) -> None:
        text = self.toPlainText()
        if len(text) > self._limit:
            with QSignalBlocker(self):
                self.setPlainText(text[: self._limit])


class WordingForm(InlineForm):
    """Says a question in other words; one that waits is approved by it."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(QCoreApplication.translate("WordingForm", "In other words"))
        self._model = model
        self._row: QuestionRow | None = None
        self.text = TextBox(self.tr("The question"), TEXT_LIMIT)
        self.text.done.connect(self.submit)
        self.asked = label("", "quiet", wrap=True)
        self.keep = Button(self.tr("Approve"), "check", role="primary", pressed=self.submit)
        self.keep.describe(
            self.tr("How it was asked is kept, and not printed in the report"), "Ctrl+Return"
        )
        self.back = Button(
            self.tr("As it was asked"),
            "undo-2",
            tip=self.tr("Writes here again what was asked"),
            pressed=self._put_back,
        )
        buttons = FlowLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.back)
        for widget in (self.text, self.asked):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)

    def ask(self, row: QuestionRow) -> None:
        self._row = row
        question = row.question
        self.text.setPlainText(question.text)
        self.asked.setText(self.tr("Asked: {text}").format(text=question.original))
        self.asked.setVisible(bool(question.original))
        self.back.setVisible(bool(question.original))
        self.keep.rename(self.tr("Approve") if _waits(row) else self.tr("Keep"))
        self.show()
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def submit(self) -> None:
        if self._row is None or not self.text.text():
            return
        command = QuestionApprove if _waits(self._row) else QuestionReword
        self._model.send(command(self._row.question.id, self.text.text()))
        self.hide()

    def _put_back(self) -> None:
        if self._row is not None:
            self.text.setPlainText(self._row.question.original)


class MergeForm(InlineForm):
    """Which question stands for this one. The likeliest stands first: Enter merges."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(QCoreApplication.translate("MergeForm", "Merge into"))
        self._model = model
        self._question = ""
        self.targets = QListWidget()
        self.targets.setAccessibleName(self.tr("The question that stands for both"))
        self.targets.setToolTip(
            plain_tip(self.tr("Enter merges. A phone that supported both counts once."))
        )
        self.targets.setWordWrap(True)
        self.targets.setSpacing(2)
        self.targets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.targets.setFixedHeight(6 * self.targets.fontMetrics().lineSpacing())
        self.targets.itemActivated.connect(lambda _item: self.submit())
        self.none = label(
            self.tr("There is no other question to merge it into."), "quiet", wrap=True
        )
        self.merge = Button(
            self.tr("Merge"),
            "merge",
            role="primary",
            tip=self.tr(
                "The chosen question stands for both; a phone that supported both counts once"
            ),
            pressed=self.submit,
        )
        buttons = FlowLayout()
        buttons.addWidget(self.merge)
        self.body.addWidget(self.targets)
        self.body.addWidget(self.none)
        self.body.addLayout(buttons)

    def ask(self, row: QuestionRow) -> None:
        self._question = row.question.id
        self.targets.clear()
        for other in self._others(row):
            item = QListWidgetItem(f"▲ {other.votes}  {' '.join(other.question.text.split())}")
            item.setData(Qt.ItemDataRole.UserRole, other.question.id)
            self.targets.addItem(item)
        some = self.targets.count() > 0
        self.targets.setCurrentRow(0 if some else -1)
        self.targets.setVisible(some)
        self.none.setVisible(not some)
        self.merge.setEnabled(some)
        self.show()
        (self.targets if some else self.merge).setFocus()

    def submit(self) -> None:
        chosen = self.targets.currentItem()
        if chosen is not None:
            into = str(chosen.data(Qt.ItemDataRole.UserRole))
            self._model.send(QuestionMerge(self._question, into))
            self.hide()

    def _others(self, row: QuestionRow) -> list[QuestionRow]:
        found = questions_of(self._model.state)
        others = [
            other
            for other in (found.rows if found is not None else [])
            if other.question.id != row.question.id
            and (other.question.status in PUBLIC or _waits(other))
        ]
        text = row.question.text
        others.sort(key=lambda other: (-likeness(text, other.question.text), -other.votes))
        return others[:_MERGE_MOST]


class AnswerForm(InlineForm):
    """By whom, and what was said: for the report."""

    def __init__(self, model: EventModel) -> None:
        super().__init__(QCoreApplication.translate("AnswerForm", "The answer"))
        self._model = model
        self._question = ""
        self.by = ComboBox(self.tr("Answered by"))
        self.by.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.by.setToolTip(
            plain_tip(self.tr("Somebody on the programme, or a name as you write it"))
        )
        written = line_edit(self.tr("Answered by"), limit=NAME_LIMIT)
        self.by.setLineEdit(written)
        self.by.setMinimumWidth(80)
        self.note = TextBox(self.tr("What was answered, for the report"), NOTE_LIMIT)
        self.note.done.connect(self.submit)
        self.keep = Button(self.tr("Keep"), "check", role="primary", pressed=self.submit)
        self.keep.describe(self.tr("Keeps the answer for the report"), "Ctrl+Return")
        buttons = FlowLayout()
        buttons.addWidget(self.keep)
        self.body.addWidget(self.by)
        self.body.addWidget(self.note)
        self.body.addLayout(buttons)

    def ask(self, row: QuestionRow) -> None:
        question = row.question
        self._question = question.id
        self._offer_people(question.answered_by or question.to or "")
        if question.answered_by and self.by.currentIndex() < 0:
            self.by.setEditText(question.answered_by)
        self.note.setPlainText(question.answer_note)
        self.show()
        self.note.setFocus()

    def submit(self) -> None:
        place = self.by.findText(self.by.currentText().strip())
        by = self.by.itemData(place) if place >= 0 else self.by.currentText().strip()
        self._model.send(QuestionAnswered(self._question, self.note.text(), str(by or "")))
        self.hide()

    def _offer_people(self, chosen: str) -> None:
        """Who speaks in the running item first, then everybody."""
        self.by.clear()
        programme, row = programme_of(self._model.state), running_row(self._model.state)
        people = {person.id: person.label for person in programme.people} if programme else {}
        first = [part.person for part in row.contributions] if row is not None else []
        for key in dict.fromkeys([*first, *sorted(people, key=lambda key: people[key].casefold())]):
            if key in people:
                self.by.addItem(people[key], key)
        self.by.setCurrentIndex(self.by.findData(chosen) if chosen else -1)
        if self.by.currentIndex() < 0:
            self.by.setEditText("")


def _waits(row: QuestionRow) -> bool:
    return row.question.status is QuestionStatus.WAITING
