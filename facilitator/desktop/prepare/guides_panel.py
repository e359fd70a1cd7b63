"""The guiding questions of the event, in order."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.fields import WordingField
from facilitator.desktop.reading import event_of
from facilitator.desktop.run.forms import line_edit
from facilitator.protocol.edit_event_commands import GuideAdd, GuideMove, GuideRemove, GuideText

_LIMIT = 500


class GuidesPanel(Panel):
    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self.lang = ""
        self.title.set_full(self.tr("GUIDING QUESTIONS"))
        self.setAccessibleName(self.tr("Guiding questions"))
        self.empty = label(
            self.tr(
                "No guiding questions yet. They stand in the report; write the first one below."
            ),
            "quiet",
            wrap=True,
        )
        self.lines: list[WordingField] = []
        self._widgets: list[QWidget] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(1, 1)
        self.another = line_edit(
            self.tr("Another guiding question"), self.tr("Add a guiding question"), _LIMIT
        )
        self.another.returnPressed.connect(self.add)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this question"), pressed=self.add
        )
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.another, 1)
        line.addWidget(self.add_button)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._table)
        self.body.addLayout(line)

    def add(self) -> None:
        text = self.another.text().strip()
        if text:
            self._model.send(GuideAdd(text))
            if self._model.attached:
                self.another.clear()

    def refresh(self) -> None:
        event = event_of(self._model.state)
        guides = event.guiding_questions if event is not None else ()
        if len(guides) != len(self.lines):
            self._build(len(guides))
        for field, guide in zip(self.lines, guides, strict=True):
            field.show_text(guide, self.lang)
        self.empty.setVisible(not guides)

    def _build(self, count: int) -> None:
        for widget in self._widgets:
            self._table.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self.lines = [], []
        send = self._model.send
        for number in range(1, count + 1):
            field = WordingField(
                self.tr("Guiding question {number}").format(number=number),
                partial(self._set, number),
                _LIMIT,
            )
            up = Button("", "arrow-up", tip=self.tr("Earlier"))
            up.clicked.connect(lambda _=False, n=number: send(GuideMove(n, n - 1)))
            up.setEnabled(number > 1)
            down = Button("", "arrow-down", tip=self.tr("Later"))
            down.clicked.connect(lambda _=False, n=number: send(GuideMove(n, n + 1)))
            down.setEnabled(number < count)
            remove = Button("", "x", tip=self.tr("Remove this question"))
            remove.clicked.connect(lambda _=False, n=number: send(GuideRemove(n)))
            line: list[QWidget] = [label(str(number), "quiet"), field, up, down, remove]
            for column, widget in enumerate(line):
                self._table.addWidget(widget, number, column)
            self._widgets += line
            self.lines.append(field)

    def _set(self, number: int, text: str, lang: str) -> None:
        self._model.send(GuideText(number, text, lang))
