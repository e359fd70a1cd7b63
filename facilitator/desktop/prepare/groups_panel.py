"""What phones are asked once about whom they speak for, so that results can be told by group."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.desktop.flow import FlowLayout
from facilitator.desktop.model import EventModel
from facilitator.desktop.parts import Button, Panel, label
from facilitator.desktop.prepare.fields import WordingField
from facilitator.desktop.reading import event_of, planned_polls
from facilitator.desktop.run.forms import line_edit
from facilitator.domain.editing.groups import LABEL_LIMIT, OPTIONS_MOST, QUESTIONS_MOST
from facilitator.domain.ready_made import GROUP_QUESTIONS
from facilitator.domain.workshop import GroupQuestion
from facilitator.protocol import group_commands as c


class GroupsPanel(Panel):
    """Up to three questions. Once votes were cast, groups keep their names."""

    def __init__(self, model: EventModel) -> None:
        super().__init__("")
        self._model = model
        self.lang = ""
        self.title.set_full(self.tr("GROUPS"))
        self.setAccessibleName(self.tr("Groups"))
        self.about = label(
            self.tr(
                "Phones are asked this once, before their first vote, and may leave it out. "
                "Results by group are told only after a vote, and never where few people would be seen."
            ),
            "quiet",
            wrap=True,
        )
        self.cast = label(
            self.tr(
                "Votes were cast already: groups keep their names. You can still translate them and add to them."
            ),
            "note",
            wrap=True,
        )
        self.editors: list[GroupEditor] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(16)
        self.ready = {
            "from": self._ready_made("from", self.tr("Government, civil society …")),
            "level": self._ready_made("level", self.tr("Local, national, regional, global")),
        }
        self.another = line_edit(
            self.tr("Another question to phones"), self.tr("Ask something of your own"), LABEL_LIMIT
        )
        self.another.returnPressed.connect(self.add)
        self.add_button = Button(
            self.tr("Add"), "plus", tip=self.tr("Adds this question"), pressed=self.add
        )
        ready = FlowLayout()
        for button in self.ready.values():
            ready.addWidget(button)
        own = QHBoxLayout()
        own.setSpacing(4)
        own.addWidget(self.another, 1)
        own.addWidget(self.add_button)
        self.body.addWidget(self.about)
        self.body.addWidget(self.cast)
        self.body.addLayout(self._lines)
        self.body.addLayout(ready)
        self.body.addLayout(own)

    def _ready_made(self, name: Literal["from", "level"], text: str) -> Button:
        return Button(
            text,
            "plus",
            tip=self.tr("Adds this question as it is, in the six UN languages"),
            pressed=lambda: self._model.send(c.GroupReady(name)),
        )

    def add(self) -> None:
        text = self.another.text().strip()
        if text:
            self._model.send(c.GroupAdd(text))
            if self._model.attached:
                self.another.clear()

    def refresh(self) -> None:
        event = event_of(self._model.state)
        groups = event.groups if event is not None else ()
        if [editor.key for editor in self.editors] != [group.id for group in groups]:
            self._build(groups)
        cast = any(row.rounds for row in planned_polls(self._model.state))
        for place, (editor, group) in enumerate(zip(self.editors, groups, strict=True)):
            editor.show_group(group, self.lang, cast=cast)
            editor.up.setEnabled(place > 0)
            editor.down.setEnabled(place + 1 < len(groups))
        self.cast.setVisible(cast and bool(groups))
        room = len(groups) < QUESTIONS_MOST
        asked = {group.id for group in groups}
        for name, button in self.ready.items():
            button.setVisible(room and name in GROUP_QUESTIONS and name not in asked)
        self.another.setVisible(room)
        self.add_button.setVisible(room)

    def _build(self, groups: tuple[GroupQuestion, ...]) -> None:
        for editor in self.editors:
            self._lines.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = [GroupEditor(self._model, n, group) for n, group in enumerate(groups, 1)]
        for editor in self.editors:
            self._lines.addWidget(editor)


class GroupEditor(QWidget):
    """One question and its answers."""

    def __init__(self, model: EventModel, number: int, group: GroupQuestion) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.key = group.id
        self._model = model
        self.question = WordingField(
            self.tr("Question {number} to phones").format(number=number),
            lambda text, lang: model.send(c.GroupText(self.key, "", text, lang)),
            LABEL_LIMIT,
        )
        self.up = Button("", "arrow-up", tip=self.tr("Earlier"))
        self.up.clicked.connect(lambda: model.send(c.GroupMove(self.key, number - 1)))
        self.down = Button("", "arrow-down", tip=self.tr("Later"))
        self.down.clicked.connect(lambda: model.send(c.GroupMove(self.key, number + 1)))
        self.remove = Button("", "trash-2", tip=self.tr("Remove this question and its groups"))
        self.remove.clicked.connect(lambda: model.send(c.GroupRemove(self.key)))
        self.options: dict[str, WordingField] = {}
        self._tools: list[tuple[Button, Button, Button]] = []
        self._widgets: list[QWidget] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(4)
        self._table.setVerticalSpacing(4)
        self._table.setColumnStretch(0, 1)
        self._table.setContentsMargins(24, 0, 0, 0)
        self.few = label(self.tr("Phones are asked this once it has two groups."), "quiet")
        self.few.setContentsMargins(24, 0, 0, 0)
        self.another = line_edit(
            self.tr("Another group"), self.tr("Add a group and press Enter"), LABEL_LIMIT
        )
        self.another.returnPressed.connect(self._add)
        head = QHBoxLayout()
        head.setSpacing(4)
        for widget in (self.question, self.up, self.down, self.remove):
            head.addWidget(widget, 1 if widget is self.question else 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 0, 0)
        foot.addWidget(self.another)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addLayout(head)
        body.addLayout(self._table)
        body.addWidget(self.few)
        body.addLayout(foot)

    def show_group(self, group: GroupQuestion, lang: str, *, cast: bool) -> None:
        """`cast`: votes were, so that the original wording stays."""
        if list(self.options) != [option.id for option in group.options]:
            self._build(group)
        fixed = cast and lang in ("", group.label.lang)
        self.question.show_text(group.label, lang)
        self.question.setReadOnly(fixed)
        for option in group.options:
            field = self.options[option.id]
            field.show_text(option.label, lang)
            field.setReadOnly(fixed)
        for _, _, remove in self._tools:
            remove.setEnabled(not cast)
        self.remove.setEnabled(not cast)
        self.few.setVisible(len(group.options) < 2)
        self.another.setVisible(len(group.options) < OPTIONS_MOST)

    def _add(self) -> None:
        text = self.another.text().strip()
        if text:
            self._model.send(c.GroupOptionAdd(self.key, text))
            if self._model.attached:
                self.another.clear()

    def _build(self, group: GroupQuestion) -> None:
        for widget in self._widgets:
            self._table.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self._tools, self.options = [], [], {}
        for place, option in enumerate(group.options):
            field = WordingField(
                self.tr("Group {number}").format(number=place + 1),
                partial(self._word, option.id),
                LABEL_LIMIT,
            )
            up = self._tool("arrow-up", self.tr("Earlier"), self._move, option.id, place)
            up.setEnabled(place > 0)
            down = self._tool("arrow-down", self.tr("Later"), self._move, option.id, place + 2)
            down.setEnabled(place + 1 < len(group.options))
            remove = self._tool("x", self.tr("Remove this group"), self._remove, option.id)
            self.options[option.id] = field
            self._tools.append((up, down, remove))
            for column, widget in enumerate((field, up, down, remove)):
                self._table.addWidget(widget, place, column)
                self._widgets.append(widget)

    def _tool(self, icon: str, tip: str, does: Callable[..., None], *args: object) -> Button:
        button = Button("", icon, tip=tip)
        button.clicked.connect(lambda: does(*args))
        return button

    def _word(self, option: str, text: str, lang: str) -> None:
        self._model.send(c.GroupText(self.key, option, text, lang))

    def _move(self, option: str, position: int) -> None:
        self._model.send(c.GroupOptionMove(self.key, option, position))

    def _remove(self, option: str) -> None:
        self._model.send(c.GroupOptionRemove(self.key, option))
